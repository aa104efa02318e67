import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What an app did after SIGTERM under uvicorn. Times are in milliseconds; null where it did not get there. */
export interface Stopped {
  started: boolean;
  /** From the signal until the shutdown code began. */
  overhead: number | null;
  /** From there until it ended. */
  region: number | null;
  total: number | null;
  /** Whether it had to be killed. */
  killed: boolean;
  /** The exit status, or minus the signal that ended it. */
  status: number;
  printed: string[];
}

/** FASTAPI_PYTHON, or the Python of this machine. */
const PYTHON = process.env.FASTAPI_PYTHON ?? 'python3';

/**
 * Why apps cannot be run here, for the title of a test that is skipped; null where they can.
 *
 * @param modules what has to be there beside fastapi and uvicorn
 */
export function cannotRun(modules: readonly string[] = []): string | null {
  if (process.platform === 'win32') return 'needs Linux or macOS';
  const script = 'import importlib.util, sys; print(*[m for m in sys.argv[1:] if not importlib.util.find_spec(m)])';
  const { status, stdout } = spawnSync(PYTHON, ['-c', script, 'fastapi', 'uvicorn', ...modules], { encoding: 'utf8' });
  if (status !== 0) return 'needs Python: set FASTAPI_PYTHON to one with fastapi and uvicorn';
  const missing = stdout.trim();
  return missing === '' ? null : `needs a Python that has ${missing.replaceAll(' ', ', ')}`;
}

/** Runs apps, each the text of its main.py, and stops them half a second after their start. */
export function stopApps(apps: readonly string[], ...options: string[]): Stopped[] {
  const root = mkdtempSync(join(tmpdir(), 'shutdown-'));
  try {
    const directories = apps.map((text, index) => {
      const directory = join(root, String(index));
      mkdirSync(directory);
      writeFileSync(join(directory, 'main.py'), text);
      return directory;
    });
    const script = fileURLToPath(new URL('shutdown_times.py', import.meta.url));
    const input = JSON.stringify(directories);
    const run = spawnSync(PYTHON, [script, ...options], { input, encoding: 'utf8', timeout: 120_000 });
    if (run.status !== 0) throw new Error(`the apps could not be run: ${run.stderr}`);
    return JSON.parse(run.stdout) as Stopped[];
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
