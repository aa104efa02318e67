import { baseName, directoryOf, isBelow } from '../../files/paths.js';
import type { ProjectFile } from './project-files.js';

/**
 * What a function does not need. `environment`: a virtual environment under another name than those that Vercel leaves out. `cache`: what tools
 * leave behind. `notebooks`, `media`, `data`: files that no code of the app names.
 */
export type JunkKind = 'environment' | 'cache' | 'notebooks' | 'media' | 'data';

/** Files of one kind that are packed into a function for nothing. */
export interface Junk {
  readonly kind: JunkKind;
  /** The directories that hold nothing else, or the single files; relative to the repository root. */
  readonly paths: readonly string[];
  /** The largest first. */
  readonly files: readonly ProjectFile[];
  readonly bytes: number;
}

/**
 * Names of directories in which tools keep what they can make again; those that Vercel leaves out by itself are not here.
 * Sources: the documentation of pytest, tox, nox, coverage.py, Jupyter, Hypothesis, setuptools and mypy (2026-11)
 */
const CACHES: ReadonlySet<string> = new Set([
  '.pytest_cache',
  '.tox',
  '.nox',
  'htmlcov',
  '.ipynb_checkpoints',
  '.hypothesis',
  '.eggs',
  '.dmypy',
]);

const MEDIA = /\.(?:mp4|mov|avi|mkv|webm|wmv|flac|wav|psd|ai|sketch|fig|blend|iso|dmg|exe|msi)$/i;
const DATA =
  /\.(?:csv|tsv|parquet|feather|arrow|jsonl|ndjson|npz|npy|h5|hdf5|xlsx?|sas7bdat|dump|bak|zip|tar|tgz|gz|7z|rar)$/i;

/** What shows that a directory with a `pyvenv.cfg` is a virtual environment and not a project in which somebody made one. */
const ENVIRONMENT_PART = /^(?:lib\/python3\.\d+\/site-packages\/|Lib\/site-packages\/|bin\/python|Scripts\/)/;

/**
 * Finds what is packed for nothing.
 *
 * @param files all of the functions of a project
 * @param root the Root Directory, which is never junk, relative to the repository root
 * @param isNamed whether the code names a file, or the directory that it is in
 * @param isNeeded whether a file is part of the program: such a file makes its directory none that can be left out
 */
export function findJunk(
  files: readonly ProjectFile[],
  root: string,
  isNamed: (path: string) => boolean,
  isNeeded: (path: string) => boolean,
): Junk[] {
  const environments = findEnvironments(files, root, isNeeded);
  const found = new Map<JunkKind, { paths: Set<string>; files: ProjectFile[] }>();
  const add = (kind: JunkKind, path: string, file: ProjectFile): void => {
    let group = found.get(kind);
    if (!group) found.set(kind, (group = { paths: new Set(), files: [] }));
    group.paths.add(path);
    group.files.push(file);
  };
  for (const file of files) {
    const { path } = file;
    const environment = aboveIn(path, environments);
    const cache = environment === null ? cacheOf(path) : null;
    if (environment !== null) add('environment', environment, file);
    else if (cache !== null) add('cache', cache, file);
    else if (path.endsWith('.ipynb') && !isNamed(path)) add('notebooks', path, file);
    else if (MEDIA.test(path) && !isNamed(path)) add('media', path, file);
    else if (DATA.test(path) && !isNamed(path)) add('data', path, file);
  }
  return [...found].map(([kind, group]) => ({
    kind,
    paths: [...group.paths],
    files: group.files.sort((a, b) => b.bytes - a.bytes),
    bytes: group.files.reduce((sum, { bytes }) => sum + bytes, 0),
  }));
}

function findEnvironments(
  files: readonly ProjectFile[],
  root: string,
  isNeeded: (path: string) => boolean,
): ReadonlySet<string> {
  const marked = files
    .filter(({ path }) => baseName(path) === 'pyvenv.cfg')
    .map(({ path }) => directoryOf(path))
    .filter((directory) => isBelow(directory, root));
  const candidates = new Set(marked);
  const parts = new Set<string>();
  for (const { path } of candidates.size > 0 ? files : []) {
    const directory = aboveIn(path, candidates);
    if (directory === null) continue;
    if (ENVIRONMENT_PART.test(path.slice(directory.length + 1))) parts.add(directory);
  }
  for (const { path } of parts.size > 0 ? files : []) {
    const directory = aboveIn(path, parts);
    if (directory !== null && isNeeded(path)) parts.delete(directory);
  }
  return parts;
}

/** The nearest directory above a path that is in a set; null where there is none. */
function aboveIn(path: string, directories: ReadonlySet<string>): string | null {
  if (directories.size === 0) return null;
  for (let directory = directoryOf(path); directory !== ''; directory = directoryOf(directory))
    if (directories.has(directory)) return directory;
  return null;
}

/** The outermost directory of a tool that a file is in. */
function cacheOf(path: string): string | null {
  const segments = path.split('/');
  const depth = segments.slice(0, -1).findIndex((segment) => CACHES.has(segment));
  return depth < 0 ? null : segments.slice(0, depth + 1).join('/');
}
