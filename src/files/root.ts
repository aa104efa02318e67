import { existsSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

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
  return path === cwd || path.startsWith(cwd.endsWith(sep) ? cwd : cwd + sep) ? cwd : path;
}

/** @returns `path` relative to `root` in POSIX form; "" for the root itself */
export function repositoryPath(root: string, path: string): string {
  return relative(root, path).split(sep).join('/');
}
