import type { MarkerEnvironment, MarkerOperator } from './markers.js';
import { combinationFault, compareReleases, compareVersions, isSpace, parseVersion, type Version } from './pep440.js';

/** The variables that uv compares as versions. */
export type VersionVariable = 'python_version' | 'python_full_version' | 'implementation_version';

/**
 * The value of a comparison of a version variable.
 *
 * @param operator null where the operands are the wrong way round for it
 * @param value what is on the other side, not yet known to be a version
 * @returns `ignored` where uv leaves the comparison out
 */
export function compareVersionMarker(
  name: VersionVariable,
  operator: MarkerOperator | null,
  value: string,
  environment: MarkerEnvironment,
  isInverted: boolean,
): boolean | 'ignored' {
  if (operator === null) return 'ignored';
  const actual = parseVersion(environment[name === 'python_version' ? 'python_full_version' : name]);
  if (!actual) return 'ignored';
  if (operator === 'in' || operator === 'not in') return compareVersionList(name, operator, value, actual);
  const version = parseVersion(value);
  if (!version || (isInverted && version.isWildcard) || combinationFault(operator, version) !== null) return 'ignored';
  const { release, isWildcard } = version;
  if (name === 'python_version') return comparePythonVersion(operator, release, isWildcard, actual);
  return compareRelease(operator, release, isWildcard, actual);
}

function compareVersionList(
  name: VersionVariable,
  operator: 'in' | 'not in',
  value: string,
  actual: Version,
): boolean | 'ignored' {
  const versions: Version[] = [];
  for (const text of words(value)) {
    const version = parseVersion(text);
    if (!version || version.isWildcard) return 'ignored';
    versions.push(version);
  }
  if (name !== 'python_version') {
    return versions.some((version) => compareVersions(version, actual) === 0) === (operator === 'in');
  }
  const releases = versions.map((version) => trimmed(version.release));
  // One version with a patch number, and uv answers no whatever the operator is.
  if (releases.some((release) => release.length > 2)) return false;
  const isIn = releases.some(([major = 0, minor = 0]) => compareRelease('==', [major, minor], true, actual));
  return isIn === (operator === 'in');
}

function words(text: string): string[] {
  return [...text]
    .map((character) => (isSpace(character) ? ' ' : character))
    .join('')
    .split(' ')
    .filter((word) => word !== '');
}

function trimmed(release: readonly number[]): readonly number[] {
  return release.slice(0, release.findLastIndex((number) => number !== 0) + 1);
}

/** `python_version` has two numbers, so a comparison with three asks for the next minor version or for nothing at all. */
function comparePythonVersion(
  operator: MarkerOperator,
  release: readonly number[],
  isWildcard: boolean,
  actual: Version,
): boolean {
  const [major = 0, minor = 0] = release;
  const hasPatch = trimmed(release.slice(2)).length > 0;
  if (isWildcard || operator === '~=') {
    if (hasPatch) return false;
    if (isWildcard) return compareRelease(operator, release.slice(0, 2), true, actual);
    return release.length === 2
      ? compareRelease('~=', release, false, actual)
      : compareRelease('==', [major, minor], true, actual);
  }
  switch (operator) {
    case '==':
      return !hasPatch && compareRelease('==', [major, minor], true, actual);
    case '!=':
      return hasPatch || compareRelease('!=', [major, minor], true, actual);
    case '<':
      return compareRelease('<', hasPatch ? [major, minor + 1] : release, false, actual);
    case '>=':
      return compareRelease('>=', hasPatch ? [major, minor + 1] : release, false, actual);
    case '<=':
      return compareRelease('<', [major, minor + 1], false, actual);
    default:
      return compareRelease('>=', [major, minor + 1], false, actual);
  }
}

/** Compares by release alone, without epoch, pre-release and the like of the marker. */
function compareRelease(
  operator: MarkerOperator,
  release: readonly number[],
  isWildcard: boolean,
  actual: Version,
): boolean {
  if (isWildcard) return isBelow(actual, release, next(release)) === (operator === '==');
  if (operator === '~=') return isBelow(actual, release, next(release.slice(0, -1)));
  return holds(operator, compareVersions(actual, plain(release)));
}

/** Whether a version lies in `[from, to)`. */
function isBelow(actual: Version, from: readonly number[], to: readonly number[]): boolean {
  return (
    compareReleases(from, to) < 0 &&
    holds('>=', compareVersions(actual, plain(from))) &&
    compareVersions(actual, plain(to)) < 0
  );
}

function next(release: readonly number[]): readonly number[] {
  return [...release.slice(0, -1), release.at(-1)! + 1];
}

function plain(release: readonly number[]): Version {
  return { epoch: 0, release, pre: null, post: null, dev: null, local: [], isWildcard: false };
}

/** Whether an order, as `Array.sort` has it, is what the operator asks for. */
export function holds(operator: MarkerOperator, order: number): boolean {
  switch (operator) {
    case '==':
      return order === 0;
    case '!=':
      return order !== 0;
    case '<':
      return order < 0;
    case '<=':
      return order <= 0;
    case '>':
      return order > 0;
    default:
      return order >= 0;
  }
}
