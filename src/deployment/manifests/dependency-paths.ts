import { joinPath } from '../../files/paths.js';
import type { Repository } from '../../files/repository.js';
import { BUILD_DIRECTORY } from '../../parser/requirements/file.js';
import { decodedOrSame } from '../../parser/requirements/url.js';
import { sourceOf, type JudgedDependency } from './dependency-facts.js';

/** Why the build container cannot get at a dependency that is named by its place. */
export type Obstacle =
  /** Git over SSH: the build has no key. */
  | { kind: 'ssh'; text: string }
  /** A place on the machine that wrote the file. `isConda`: where conda built it, so the package index has the same package. */
  | { kind: 'machine'; text: string; isConda: boolean }
  /** A path out of the repository. */
  | { kind: 'outside'; text: string }
  /** A path in the repository at which there is nothing. */
  | { kind: 'missing'; text: string; path: string };

/**
 * @returns what is in the way; null where nothing is, or where it cannot be told. `sourcePath` leads to the entry of
 * `[tool.uv.sources]` or of a Pipfile that names the place.
 */
export function obstacleOf(
  { dependency, manifest }: JudgedDependency,
  repository: Repository,
): { obstacle: Obstacle; sourcePath?: (string | number)[] } | null {
  const { requirement } = dependency;
  if (requirement.url !== null) {
    const obstacle = judge(requirement.url.trim(), manifest.directory, repository);
    return obstacle && { obstacle };
  }
  const source = sourceOf(dependency, manifest);
  if (!source) return null;
  const { git, path } = source.value;
  const obstacle =
    typeof git === 'string'
      ? isSsh(git)
        ? { kind: 'ssh' as const, text: git }
        : null
      : typeof path === 'string'
        ? judge(path, manifest.directory, repository)
        : null;
  return obstacle && { obstacle, sourcePath: source.path };
}

/** `ssh://`, `git+ssh://`, and the short form `git@host:path`. */
function isSsh(url: string): boolean {
  return /^(?:git\+)?ssh:\/\//i.test(url) || /^(?:git\+)?[\w.-]+@[\w.-]+:(?!\/\/)/.test(url);
}

/** Directories in which Anaconda and conda-forge build; `pip freeze` in a conda environment writes them down. */
const CONDA_BUILDS: readonly RegExp[] = [
  /\/(?:croots?|conda-bld|feedstock_root|perseverance-python-buildout)\//,
  /\/abs_[a-z0-9_]{8,}\//,
  /^file:\/\/\/tmp\/build\/80754af9\//,
  /^file:\/\/\/opt\/concourse\/worker\/volumes\/live\//,
  /^file:\/\/\/work\/ci_py\d+\//,
  /^file:\/\/\/(?:[A-Za-z]:\/)?(?:b\/abs_|bld\/|ci\/|ci_\d+\/)/,
];

function judge(text: string, directory: string, repository: Repository): Obstacle | null {
  if (isSsh(text)) return { kind: 'ssh', text };
  // A variable of the build environment can hold anything.
  if (text.includes('${')) return null;
  const file = /^(?:git\+)?file:(?:\/\/(?:localhost)?(?=\/))?(.*)$/i.exec(text);
  if (!file && /^[A-Za-z][A-Za-z0-9+.-]+:/.test(text)) return null;
  const path = (file ? file[1]! : text).replace(/#.*$/, '').replace(/\[[^\]]*\]$/, '');
  if (/^(?:[\\/]|[A-Za-z]:[\\/]|~)/.test(path)) {
    return path.startsWith(BUILD_DIRECTORY)
      ? null
      : { kind: 'machine', text, isConda: CONDA_BUILDS.some((build) => build.test(text)) };
  }
  const joined = joinPath(directory, decodedOrSame(path).replaceAll('\\', '/'));
  if (joined === null) return { kind: 'outside', text };
  if (joined === '' || repository.kind(joined) !== null) return null;
  return { kind: 'missing', text, path: joined };
}
