import type { EntryKind } from '../files/host.js';
import { within } from '../files/paths.js';
import type { Repository } from '../files/repository.js';

/** What an import of one name finds among the project's files. */
export interface Located {
  /** The module's file, or the `__init__.py` of a package; null for a namespace package, and for what is no readable source. */
  file: string | null;
  /** Where submodules are looked for (`__path__`); empty for a module that is no package. */
  directories: readonly string[];
  /** What it is: a namespace package yields to an installed package of the same name. */
  kind: 'module' | 'package' | 'namespace' | 'opaque';
}

const COMPILED = /^\.(?:[\w-]+\.)?(?:so|pyc|pyd)$/;

const listings = new WeakMap<Repository, Map<string, ReadonlyMap<string, EntryKind>>>();

/** The names in a directory, exactly as they are written: Python minds the case also where the disk does not. */
function entriesOf(repository: Repository, directory: string): ReadonlyMap<string, EntryKind> {
  let known = listings.get(repository);
  if (!known) listings.set(repository, (known = new Map()));
  let entries = known.get(directory);
  if (!entries) {
    entries = new Map(repository.list(directory).map(({ name, kind }) => [name, kind]));
    known.set(directory, entries);
  }
  return entries;
}

/**
 * Looks for a module as Python's path finder does: in each directory a package goes before a module; directories without
 * `__init__.py` make up a namespace package when nothing else is found.
 *
 * @param directories relative to the repository root, in the order of `sys.path` or `__path__`
 * @param name one segment of a dotted name
 */
export function locate(repository: Repository, directories: readonly string[], name: string): Located | null {
  const namespace: string[] = [];
  for (const directory of directories) {
    const entries = entriesOf(repository, directory);
    const path = within(directory, name);
    const kind = entries.get(name);
    // Linked directories are `other` in a listing.
    const isDirectory = kind === 'directory' || (kind === 'other' && repository.kind(path) === 'directory');
    if (isDirectory && entriesOf(repository, path).has('__init__.py')) {
      const init = within(path, '__init__.py');
      if (repository.isFile(init)) return { file: init, directories: [path], kind: 'package' };
    }
    if (entries.has(`${name}.py`)) {
      const file = `${path}.py`;
      return repository.isFile(file)
        ? { file, directories: [], kind: 'module' }
        : { file: null, directories: [], kind: 'opaque' };
    }
    if (kind === 'outside') return { file: null, directories: [], kind: 'opaque' };
    for (const entry of entries.keys()) {
      if (entry.startsWith(name) && COMPILED.test(entry.slice(name.length))) {
        return { file: null, directories: [], kind: 'opaque' };
      }
    }
    if (isDirectory) namespace.push(path);
  }
  return namespace.length > 0 ? { file: null, directories: namespace, kind: 'namespace' } : null;
}

/** As {@link locate}, of packages and directories only: what a module of the same name beside them hides. */
export function locatePackage(repository: Repository, directories: readonly string[], name: string): Located | null {
  for (const directory of directories) {
    const path = within(directory, name);
    if (entriesOf(repository, directory).get(name) !== 'directory') continue;
    const hasInit = entriesOf(repository, path).has('__init__.py');
    return {
      file: hasInit ? within(path, '__init__.py') : null,
      directories: [path],
      kind: hasInit ? 'package' : 'namespace',
    };
  }
  return null;
}

/** Whether directories have Python files, in themselves or one level down. */
export function holdsModules(repository: Repository, directories: readonly string[]): boolean {
  const hasOwn = (directory: string): boolean =>
    [...entriesOf(repository, directory)].some(([name, kind]) => kind === 'file' && name.endsWith('.py'));
  return directories.some(
    (directory) =>
      hasOwn(directory) ||
      [...entriesOf(repository, directory)].some(
        ([name, kind]) => kind === 'directory' && hasOwn(within(directory, name)),
      ),
  );
}

/** Names in a directory that differ from a wanted one only in upper and lower case, e.g. `Models.py` for `models`. */
export function otherCase(repository: Repository, directories: readonly string[], name: string): string | null {
  const wanted = name.toLowerCase();
  for (const directory of directories) {
    for (const [entry, kind] of entriesOf(repository, directory)) {
      const stem = kind === 'directory' ? entry : entry.replace(/\.py$/, '');
      if (stem !== name && stem.toLowerCase() === wanted && (kind === 'directory' || entry.endsWith('.py'))) {
        return within(directory, entry);
      }
    }
  }
  return null;
}
