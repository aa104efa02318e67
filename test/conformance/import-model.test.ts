import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostic.js';
import { MemoryHost } from '../../src/files/host.js';
import { lint } from '../../src/lint.js';
import { rules } from '../../src/rules/index.js';
import { guardProjects } from './imports/guards.js';
import { editProjects, pathProjects } from './imports/paths.js';
import type { ImportProject } from './imports/project.js';
import { dependencyProjects, diskProjects, startProjects } from './imports/start.js';
import { VENDOR } from './imports/vendor.js';

// CPython is the judge of what an import does. Each project is loaded by a script that does what Vercel's runtime does; our
// verdict has to be the same: an error exactly where Python fails, at a line that its traceback goes through.

/** What Python made of a project. */
interface Outcome {
  ok: boolean;
  interface?: string;
  error?: string;
  message?: string;
  /** File and line, outermost first. */
  frames?: [file: string, line: number][];
}

interface Judged {
  project: ImportProject;
  errors: Diagnostic[];
  entrypoint: { file: string; variable: string } | null;
}

const THEMES: Record<string, ImportProject[]> = {
  'where modules are looked for': pathProjects,
  'changes of sys.path': editProjects,
  'what is around an import': guardProjects,
  'what the runtime starts': startProjects,
  dependencies: dependencyProjects,
  'the disk': diskProjects,
};

const RULES = new Set(rules.map(({ id }) => id));
const isReady = ({ needs }: ImportProject): boolean => needs === undefined || RULES.has(needs);
const projects = Object.values(THEMES).flat().filter(isReady);

/** Directories that the builder strips from every function. Source: section 5.1 of @vercel/python 25.0.0, tested by upload.test.ts. */
const STRIPPED = /(?:^|\/)(?:public|venv|\.venv|node_modules|__pycache__)\//;

const python = spawnSync('python3', ['--version'], { encoding: 'utf8' });

/** The files of a project with what it is not shown for the sake of brevity. */
const filesOf = ({ files }: ImportProject): Record<string, string> => ({
  ...('pyproject.toml' in files ? {} : { 'requirements.txt': 'fastapi\n' }),
  ...files,
});

async function judge(project: ImportProject): Promise<Judged> {
  const { diagnostics, units } = await lint({ cwd: '/repo', host: new MemoryHost(filesOf(project)) });
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  return { project, errors, entrypoint: units[0]?.entrypoint ?? null };
}

/** Writes what Vercel's builder would pack, with stand-ins for the dependencies. */
function pack(root: string, project: ImportProject): void {
  const files = filesOf(project);
  const manifest = files['requirements.txt'] ?? files['pyproject.toml']!;
  for (const [distribution, modules] of Object.entries(VENDOR)) {
    if (!new RegExp(`\\b${distribution}\\b`).test(manifest)) continue;
    for (const [path, text] of Object.entries(modules)) write(join(root, '_vendor', path), text);
  }
  mkdirSync(join(root, '_vendor'), { recursive: true });
  for (const [path, text] of Object.entries(files)) if (!STRIPPED.test(path)) write(join(root, path), text);
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

describe.skipIf(python.status !== 0)('our verdict is that of CPython', () => {
  const scratch = mkdtempSync(join(tmpdir(), 'import-model-'));
  const results = new Map<string, Judged & { outcome: Outcome }>();

  beforeAll(async () => {
    const judged = await Promise.all(projects.map(judge));
    const loader = join(scratch, 'loader.py');
    cpSync(fileURLToPath(new URL('../support/runtime_loader.py', import.meta.url)), loader);
    const input = judged.map(({ project, entrypoint }, index) => {
      const root = join(scratch, String(index));
      pack(root, project);
      return { root, entrypoint: entrypoint?.file, variable: entrypoint?.variable };
    });
    const without = judged.filter(({ entrypoint }) => entrypoint === null).map(({ project }) => project.name);
    expect(without).toEqual([]);
    const { stdout, stderr } = spawnSync('python3', ['-I', '-S', loader], {
      input: JSON.stringify(input),
      encoding: 'utf8',
      maxBuffer: 1e8,
    });
    const lines = stdout.trim().split('\n');
    if (lines.length !== judged.length) throw new Error(`the loader failed:\n${stderr}`);
    for (const [index, each] of judged.entries()) {
      results.set(each.project.name, { ...each, outcome: JSON.parse(lines[index]!) as Outcome });
    }
  }, 60_000);

  afterAll(() => {
    rmSync(scratch, { recursive: true, force: true });
  });

  for (const [theme, all] of Object.entries(THEMES)) {
    describe(theme, () => {
      // A rule that is not there yet has no verdict.
      it.skip.each(all.filter((each) => !isReady(each)).map((each) => [each.name, each.needs]))('%s (%s)', () => {});
      it.each(all.filter(isReady).map((each) => [each.name, each] as const))('%s', (_, project) => {
        const { errors, outcome } = results.get(project.name)!;
        const found = errors.map(({ rule, file, range }) => `${rule} ${file}:${range.start.line}`);
        if (outcome.ok && project.fails !== undefined) {
          expect(found).not.toEqual([]);
          return;
        }
        if (outcome.ok || project.silent !== undefined) {
          expect(found).toEqual([]);
          return;
        }
        const places = outcome.frames!.map(([file, line]) => `${file}:${line}`);
        const why = `${outcome.error}: ${outcome.message} at ${places.join(', ')}`;
        expect(found, why).not.toEqual([]);
        const onTheWay = errors.some(({ file, range }) =>
          outcome.frames!.some(([each, line]) => each === file && line >= range.start.line && line <= range.end.line),
        );
        // "cannot import name 'FastAPI' from 'fastapi' (/…/fastapi.py)"
        const isNamed = errors.some(({ file }) => outcome.message?.includes(`/${file})`));
        // What the runtime itself finds wrong has no frame of the project.
        expect(onTheWay || isNamed || places.length === 0, `${why}; found ${found.join(', ')}`).toBe(true);
      });
    });
  }
});

describe.runIf(python.status !== 0)('our verdict and that of CPython', () => {
  it.skip('are not compared: there is no python3 on this machine', () => {});
});
