import { findDistribution, type Distribution, type Requires } from '../../packages/distributions.js';
import { compareVersions, parseVersion, type Specifier, type Version } from '../../parser/requirements/pep440.js';
import { exactVersion, isCappedAt } from './dependency-facts.js';

/** What the closure of requirements starts from. */
export interface ClosureStart extends Requires {
  /** What the manifest demands of its version. */
  readonly specifiers: readonly Specifier[];
  /** Whether it may be an older release, whose requirements the newest has dropped. */
  readonly mayBeOld: boolean;
}

/**
 * `sure`: it is required. `likely`: the newest release of something requires it, and an older one is installed, of which nothing is known.
 * `possible`: the release that is installed is likely too old to require it.
 */
export type Certainty = 'sure' | 'likely' | 'possible';

const RANKS: readonly Certainty[] = ['possible', 'likely', 'sure'];

/** A distribution that is required, directly or through others. */
export interface RequiredDistribution {
  /** What requires it, by the shortest way; null for a start. */
  readonly requiredBy: string | null;
  /** All that require it. */
  readonly requirers: Set<string>;
  readonly specifiers: readonly Specifier[];
  certainty: Certainty;
  mayBeOld: boolean;
  /** Whether nothing is known of what it requires, or of an extra that is asked for. */
  isOpen: boolean;
  /** Whether a better source than the newest release says what it requires. */
  isStated: boolean;
  /** How many extras were followed. */
  extras: number;
}

/** More extras of one package are not followed; nobody asks for so many. */
const MOST_EXTRAS = 50;

/** What a place other than the index says of the releases that are installed: an environment on disk, a lock file. */
export interface ReleaseSource {
  /** The version that is installed; null where the source does not have the package. */
  versionOf(name: string): string | null;
  /** @returns what it requires on Vercel, with these extras; null where the source does not have the package */
  requiresOf(name: string, extras: readonly string[]): readonly Requires[] | null;
  /** The newest release, where the source knows it: what the table of requirements describes. */
  newestOf(name: string): string | null;
}

interface Step extends ClosureStart {
  requiredBy: string | null;
  certainty: Certainty;
}

/**
 * Everything that is required by some requirements, the nearest first. Circles are no harm.
 *
 * @param releases what is better known than the newest releases of the index
 * @param excluded names that are not installed whoever requires them
 */
export function requirementClosure(
  starts: readonly ClosureStart[],
  releases: ReleaseSource | null = null,
  excluded: ReadonlySet<string> = new Set(),
): ReadonlyMap<string, RequiredDistribution> {
  const found = new Map<string, RequiredDistribution>();
  const seen = new Set<string>();
  const specifiers = new Map<string, Specifier[]>();
  for (const { name, specifiers: each } of starts) specifiers.set(name, [...(specifiers.get(name) ?? []), ...each]);
  const steps: Step[] = starts.map((each) => ({ ...each, requiredBy: null, certainty: 'sure' }));
  // The list grows on the way.
  for (const step of steps) {
    const { name, mayBeOld, certainty, requiredBy } = step;
    if (excluded.has(name)) continue;
    const own = specifiers.get(name) ?? [];
    let node = found.get(name);
    if (!node)
      found.set(
        name,
        (node = {
          requiredBy,
          requirers: new Set(),
          specifiers: own,
          certainty,
          mayBeOld,
          isOpen: false,
          isStated: false,
          extras: 0,
        }),
      );
    if (requiredBy !== null && certainty !== 'possible') node.requirers.add(requiredBy);
    // What a package requires is followed once, and once more for each of its extras.
    const key = `${name}${mayBeOld ? '~' : ''}${certainty}`;
    const extras = step.extras.filter((extra) => !seen.has(`${key}[${extra}]`));
    const isKnown = seen.has(key);
    if (isKnown && (extras.length === 0 || node.extras >= MOST_EXTRAS)) continue;
    seen.add(key);
    node.extras += extras.length;
    for (const extra of extras) seen.add(`${key}[${extra}]`);
    if (RANKS.indexOf(certainty) > RANKS.indexOf(node.certainty)) Object.assign(node, { certainty, requiredBy });
    node.mayBeOld ||= mayBeOld;
    const { requires, isOpen, isStated } = requirementsOf(name, extras, own, releases);
    node.isOpen ||= isOpen;
    node.isStated ||= isStated;
    for (const each of requires) {
      const least = Math.min(RANKS.indexOf(certainty), RANKS.indexOf(each.certainty));
      const next = { name: each.name, extras: each.extras, mayBeOld, requiredBy: name, certainty: RANKS[least]! };
      steps.push({ ...next, specifiers: specifiers.get(each.name) ?? [] });
    }
  }
  return found;
}

interface Requirements {
  requires: readonly (Requires & { certainty: Certainty })[];
  isOpen: boolean;
  isStated: boolean;
}

function requirementsOf(
  name: string,
  extras: readonly string[],
  specifiers: readonly Specifier[],
  releases: ReleaseSource | null,
): Requirements {
  const stated = releases?.requiresOf(name, extras);
  if (stated)
    return { requires: stated.map((each) => ({ ...each, certainty: 'sure' })), isOpen: false, isStated: true };
  const distribution = findDistribution(name);
  if (!distribution) return { requires: [], isOpen: !bringsNothing(name), isStated: false };
  const added = extras.map((extra) => distribution.extra(extra));
  const exact = exactVersion(specifiers);
  const oldest = parseVersion(distribution.oldest);
  const newest = parseVersion(releases?.newestOf(name) ?? distribution.newest ?? distribution.oldest);
  const isOlder =
    exact !== null && oldest !== null && compareVersions(exact, oldest) < 0 && !isSameSeries(exact, oldest);
  const isKnown = exact === null || (oldest !== null && compareVersions(exact, oldest) >= 0) || isNear(exact, newest);
  const certaintyOf = ({ addedAfter }: Requires): Certainty => {
    if (addedAfter !== undefined && isCappedAt(specifiers, addedAfter)) return 'possible';
    // Of a release that a limit keeps below the newest, it is not known whether it requires the same.
    if (exact === null && isHeldBack(distribution, specifiers)) return 'likely';
    const last = exact && addedAfter !== undefined ? parseVersion(addedAfter) : null;
    if (exact && last) return compareVersions(exact, last) > 0 ? 'sure' : 'possible';
    return isKnown ? 'sure' : 'likely';
  };
  const requires = [...distribution.requires, ...added.flatMap((each) => each ?? [])];
  return {
    requires: requires.map((each) => ({ ...each, certainty: certaintyOf(each) })),
    isOpen: isOlder || added.includes(undefined),
    isStated: false,
  };
}

/** Whether specifiers keep the newest release known out, so that an older one is installed. */
export function isHeldBack(distribution: Distribution | undefined, specifiers: readonly Specifier[]): boolean {
  const newest = parseVersion(distribution?.newest ?? '');
  return specifiers.some(({ operator, version: text }) => {
    const version = parseVersion(text);
    if (!version) return true;
    switch (operator) {
      case '==':
      case '===':
        return true;
      case '~=':
        return !newest || version.release.slice(0, -1).some((part, index) => (newest.release[index] ?? 0) !== part);
      case '<':
      case '<=':
        return !newest || compareVersions(version, newest) < (operator === '<' ? 1 : 0);
      default:
        return false;
    }
  });
}

function isNear(version: Version, newest: Version | null): boolean {
  return newest !== null && isSameSeries(version, newest);
}

/** Whether two versions are near enough that they require much the same: of one major version, or of one minor version before 1.0. */
export function isSameSeries(a: Version, b: Version): boolean {
  const [major = 0, minor = 0] = a.release;
  return major === (b.release[0] ?? 0) && (major > 0 || minor === (b.release[1] ?? 0));
}

/** Stubs have no modules to import, and require nothing but other stubs. */
function bringsNothing(name: string): boolean {
  return /^types-|-stubs$/.test(name);
}
