import { statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { UsageError } from '../errors.js';
import { DiskHost, OverlayHost } from '../files/host.js';
import { isAtOrBelow, realPathOf, repositoryPath } from '../files/root.js';
import type { LintOptions, LintResult } from '../result.js';
import { rootOf } from '../run/targets.js';
import type { Context, Engine } from './context.js';

/**
 * Lints the text of the standard input in the place of a file, within the whole project around it. The file itself need not exist yet.
 *
 * @param name path of the file, as it was given
 * @throws UsageError for a directory
 */
export async function lintUnsaved(
  name: string,
  options: LintOptions,
  { cwd, readStdin }: Pick<Context, 'cwd' | 'readStdin'>,
  lint: Engine['lint'],
): Promise<LintResult> {
  const path = resolve(cwd, name);
  if (/[\\/]$/.test(name) || statSync(path, { throwIfNoEntry: false })?.isDirectory()) {
    throw new UsageError(
      `--stdin-filename names a directory: ${JSON.stringify(name)}`,
      'Name the file that the text is of.',
    );
  }
  const root = rootOf(path, cwd);
  const content = await readStdin();
  // Python may come to the file by a link or by its real name: it is the same text.
  const names = [...new Set([path, withoutLinks(path, root)])];
  const over = Object.fromEntries(names.map((each) => [repositoryPath(root, each), content]));
  return lint({
    ...options,
    paths: names,
    openHost: (at) => (at === root ? new OverlayHost(new DiskHost(at), over) : new DiskHost(at)),
  });
}

/** The same place below `root` by a path without symbolic links; the path as it is where that lies outside. */
function withoutLinks(path: string, root: string): string {
  const [real, realRoot] = [realPathOf(path), realPathOf(root)];
  return isAtOrBelow(real, realRoot) && real !== realRoot ? join(root, relative(realRoot, real)) : path;
}
