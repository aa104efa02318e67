import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Runs something in a new directory with files, and deletes that. */
export async function inDirectory<T>(
  files: Record<string, string | Uint8Array>,
  use: (directory: string) => Promise<T> | T,
): Promise<T> {
  const directory = realpathSync(mkdtempSync(join(tmpdir(), 'fixes-')));
  try {
    for (const [file, content] of Object.entries(files)) {
      mkdirSync(dirname(join(directory, file)), { recursive: true });
      writeFileSync(join(directory, file), content);
    }
    return await use(directory);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

/** The files of a directory with their texts, links and what Git keeps left out. */
export function filesOf(directory: string): Record<string, string> {
  const names = readdirSync(directory, { recursive: true }).map(String).sort();
  const files = names.filter((name) => !name.startsWith('.git/') && lstatSync(join(directory, name)).isFile());
  return Object.fromEntries(files.map((name) => [name, readFileSync(join(directory, name), 'utf8')]));
}
