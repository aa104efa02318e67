import { byName } from '../../packages/fact.js';
import { oldReleases, type OldRelease } from '../../packages/old-releases.data.js';
import type { Specifier } from '../../parser/requirements/pep440.js';
import { exactVersion, isAtLeast, isCappedAt } from './dependency-facts.js';

/** What is wrong with the releases that a requirement admits. */
export interface ReleaseFault {
  outcome: OldRelease['outcome'];
  because: string | null;
  /** The oldest release without the fault; null where there is none. */
  first: string | null;
  /** The oldest Python that has the fault. */
  since: '3.12' | '3.13' | '3.14';
  /** The module whose import fails, where not every FastAPI app imports it. */
  imports: string | null;
  instead: string | null;
}

const table = byName(oldReleases);

/** Whether anything is known of old releases of a distribution. */
export function hasOldReleases(name: string): boolean {
  return table.has(name);
}

/**
 * Whether every release that specifiers admit has a fault with a Python.
 *
 * @param name normalised
 * @param python major and minor, 3.12 or newer
 */
export function releaseFault(name: string, specifiers: readonly Specifier[], python: string): ReleaseFault | null {
  const old = table.get(name);
  if (!old) return null;
  const { outcome, because = null, imports = null, instead = null, first } = old;
  if (isWithin(specifiers, old)) return { outcome, because, first, since: '3.12', imports, instead };
  // The newest of the Pythons that are not newer than the project's: its limit is the highest.
  const later = old.later?.filter((each) => each.python <= python).at(-1);
  if (!later || !isWithin(specifiers, later)) return null;
  return {
    outcome: later.outcome ?? outcome,
    because: later.because ?? because,
    first: later.first,
    since: later.python,
    imports: null,
    instead: null,
  };
}

function isWithin(
  specifiers: readonly Specifier[],
  { last, since, first, isNext }: Pick<OldRelease, 'last' | 'since' | 'first' | 'isNext'>,
): boolean {
  const exact = exactVersion(specifiers);
  if (since !== undefined && (exact ? !isAtLeast(exact, since) : isCappedAt(specifiers, since))) return false;
  return first === null || isCappedAt(specifiers, last, isNext ? first : null);
}
