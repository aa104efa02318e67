import ignore, { type Ignore } from 'ignore';
import { relativeTo, within } from './paths.js';
import type { Repository } from './repository.js';

/** A `.gitignore` with the directory that it is for. */
export interface IgnoreFile {
  directory: string;
  rules: Ignore;
}

/** The `.gitignore` files of all directories above one, the outermost first. */
export function ignoreFilesAbove(repository: Repository, directory: string): readonly IgnoreFile[] {
  const segments = directory === '' ? [] : directory.split('/');
  return segments.reduce<readonly IgnoreFile[]>(
    (found, _, depth) => withIgnoreFile(found, repository, segments.slice(0, depth).join('/')),
    [],
  );
}

/** Adds the `.gitignore` of a directory to those above it, where it has one. */
export function withIgnoreFile(
  above: readonly IgnoreFile[],
  repository: Repository,
  directory: string,
): readonly IgnoreFile[] {
  if (!repository.list(directory).some(({ name, kind }) => name === '.gitignore' && kind === 'file')) return above;
  const source = repository.read(within(directory, '.gitignore'));
  return source ? [...above, { directory, rules: ignore({ ignorecase: false }).add(source.text) }] : above;
}

/**
 * Whether Git ignores a file or a directory, unless it was added by force.
 *
 * @param files of the directories above it
 */
export function isGitIgnored(files: readonly IgnoreFile[], path: string, isDirectory: boolean): boolean {
  return files.some(({ directory, rules }) => rules.ignores(`${relativeTo(path, directory)}${isDirectory ? '/' : ''}`));
}
