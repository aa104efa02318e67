import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';

/**
 * The directory outside of which nothing is read for a path: the repository that holds it, else the working directory
 * when that holds it, else the path itself.
 *
 * @param path absolute path of an existing directory
 * @param cwd absolute working directory
 */
export function repositoryRoot(path: string, cwd: string): string {
  for (let directory = path; ; directory = dirname(directory)) {
    if (existsSync(join(directory, '.git'))) return directory;
    if (dirname(directory) === directory) break;
  }
  return isAtOrBelow(path, cwd) ? cwd : path;
}

/** Whether an absolute path is a directory or lies below it, by its name: links are not followed. */
export function isAtOrBelow(path: string, directory: string): boolean {
  return path === directory || path.startsWith(directory.endsWith(sep) ? directory : directory + sep);
}

/** An absolute path without symbolic links; of one that does not exist, as far as its directories do. */
export function realPathOf(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    const above = dirname(path);
    return above === path ? path : join(realPathOf(above), basename(path));
  }
}

/** @returns `path` relative to `root` in POSIX form; "" for the root itself */
export function repositoryPath(root: string, path: string): string {
  return relative(root, path).split(sep).join('/');
}
