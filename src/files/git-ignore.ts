import ignore, { type Ignore } from 'ignore';
import { relativeTo, within } from './paths.js';
import type { Repository } from './repository.js';

/** A `.gitignore` with the directory that it is for. */
export interface IgnoreFile {
  directory: string;
  /**
   * @param path relative to that directory, with a slash at its end for a directory
   * @returns whether it ignores the path or takes it back; null where it says nothing
   */
  verdict(path: string): boolean | null;
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
  if (!source) return above;
  const lines = source.text.split(/\r?\n/).filter((line) => line !== '' && !line.startsWith('#'));
  if (lines.length > MAX_LINES) repository.skip(source.file, `only its first ${MAX_LINES} patterns were looked at`);
  return [...above, { directory, verdict: matcher(lines.slice(0, MAX_LINES)) }];
}

/** Each line is tried on each file, as Git does; the longest of 117 real ones has 463. */
const MAX_LINES = 2000;

/** Names that are remembered; nearly all directories of a project have the same few. */
const MAX_REMEMBERED = 20_000;

/**
 * Without a line that takes something back, lines can be looked at in any order. Most of them are about names, in any directory, and a walk comes upon the
 * same names over and over.
 */
function matcher(lines: readonly string[]): IgnoreFile['verdict'] {
  if (lines.some((line) => line.startsWith('!'))) {
    const all = rulesOf(lines);
    return (path) => {
      const { ignored, unignored } = all.test(path);
      return ignored ? true : unignored ? false : null;
    };
  }
  const isAboutNames = (line: string): boolean => !line.trimEnd().slice(0, -1).includes('/');
  const names = rulesOf(lines.filter(isAboutNames));
  const places = lines.filter((line) => !isAboutNames(line));
  const paths = places.length > 0 ? rulesOf(places) : null;
  const known = new Map<string, boolean>();
  const isNamed = (name: string): boolean => {
    let found = known.get(name);
    if (found === undefined) {
      if (known.size >= MAX_REMEMBERED) known.clear();
      known.set(name, (found = names.ignores(name)));
    }
    return found;
  };
  return (path) => {
    const isDirectory = path.endsWith('/');
    const segments = (isDirectory ? path.slice(0, -1) : path).split('/');
    const last = segments.length - 1;
    const isIgnored =
      segments.some((name, index) => isNamed(index < last || isDirectory ? `${name}/` : name)) ||
      (paths?.ignores(path) ?? false);
    return isIgnored || null;
  };
}

function rulesOf(lines: readonly string[]): Ignore {
  return ignore({ ignorecase: false }).add([...lines]);
}

/**
 * Whether Git ignores a file or a directory, unless it was added by force.
 *
 * @param files of the directories above it
 */
export function isGitIgnored(files: readonly IgnoreFile[], path: string, isDirectory: boolean): boolean {
  // The nearest file that says something decides.
  for (const file of [...files].reverse()) {
    const verdict = file.verdict(`${relativeTo(path, file.directory)}${isDirectory ? '/' : ''}`);
    if (verdict !== null) return verdict;
  }
  return false;
}
