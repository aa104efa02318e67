import { findSizes, type DistributionSizes, type ReleaseSize } from '../../packages/sizes.js';
import { WHEEL_RATIOS } from '../../packages/wheel-ratios.data.js';
import { compareVersions, parseVersion, type Version } from '../../parser/requirements/pep440.js';
import { admits } from '../../parser/requirements/specifiers.js';
import { wheelTags } from '../../parser/wheel.js';
import { isCappedAt } from '../manifests/dependency-facts.js';
import type { InstalledPackage } from '../manifests/installed-package.js';
import type { Environment } from './environment.js';
import { about, exactly, type Interval } from './interval.js';

/**
 * How the size of a package is known, the best first. `environment`: its files on disk. `exact`: the RECORD of that release. `wheel`: the size of
 * its wheel in the lock file. `index`: the table of sizes. `unknown`: only its name.
 */
export type SizeBasis = 'environment' | 'exact' | 'wheel' | 'index' | 'unknown';

export interface PackageSize extends Interval {
  readonly basis: SizeBasis;
  /** The release whose size it is; null where that is not known. */
  readonly version: string | null;
}

/**
 * Errors of the estimates as shares, so that nine in ten sizes are within. Measured by scripts/bundle-backtest.mjs; docs/benchmarks.md has the
 * figures.
 */
const ERROR = {
  /** The RECORD of the same release: what differs is the build for another Python. */
  exact: 0.015,
  /** The same release for CPython 3.11. */
  measured: 0.04,
  /** From the size of the wheel, by the proportion in another release of the same package. */
  ownRatio: 0.12,
  /** From the size of the wheel, by the proportion that is usual for its kind. */
  usualRatio: 0.8,
  /** Another release than the one that is installed. */
  otherRelease: 0.1,
} as const;

/** Of a package that has no wheel, only its archive is known, and what is built from it can be anything. */
const SOURCE_ERROR = 2;

/** Libraries that are compiled during the build keep their symbols: pandas then has 126 MiB instead of 42. */
const COMPILED_GROWTH = 2.5;
/** What is larger than this when it is compiled, in bytes, is not compiled in a build of Vercel: the time would not do. */
const MOST_GROWTH = 300 * 2 ** 20;

/** A package of which nothing is known: half of those that few people use have less than 0.1 MB, nine in ten less than 2 MB, and some far more. */
const UNKNOWN: PackageSize = { bytes: 500_000, low: 20_000, high: 8_000_000, basis: 'unknown', version: null };

/**
 * What Vercel ships of a package, with the error of the estimate.
 *
 * @param environment whose files are the best source, where it has the release that will be installed
 */
export function packageSize(found: InstalledPackage, environment: Environment | null): PackageSize {
  const { name, version, wheel } = found;
  const onDisk = environment?.versionOf(name) ?? null;
  const isInstalled =
    onDisk !== null && (version === null ? admits(found.specifiers, onDisk) : isSameVersion(version, onDisk));
  if (environment && isInstalled) {
    const bytes = environment.bytesOf(name);
    if (bytes !== null) return { ...exactly(bytes), basis: 'environment', version: onDisk };
  }
  const sizes = findSizes(name);
  // Of another place, the name says nothing: a project of one's own can have the name of a published one.
  if (found.origin === 'elsewhere' && wheel === null && !found.isForCpu) return { ...UNKNOWN, version };
  const wheelBytes = wheel?.bytes ?? null;
  if (!sizes)
    return wheel && wheelBytes !== null ? fromUnknownWheel(wheel.name, wheelBytes, version) : { ...UNKNOWN, version };
  if (sizes.kind === 'elsewhere') return { ...exactly(0), basis: 'index', version };
  const release = releaseOf(sizes, found);
  const isSame = version !== null && isSameVersion(version, release.version);
  // A release that is not the one which is installed is not named as if it were.
  const shown = version ?? (admits(found.specifiers, release.version) ? release.version : null);
  if (sizes.kind === 'source') return { ...about(release.bytes, SOURCE_ERROR), basis: 'index', version: shown };
  if (found.isBuiltFromSource) return { ...compiled(release.bytes), basis: 'index', version };
  if (isSame && release.basis === 'exact') return { ...about(release.bytes, ERROR.exact), basis: 'exact', version };
  const hasRatio = wheelBytes !== null && release.wheelBytes !== null;
  const bytes = hasRatio ? (release.bytes * wheelBytes) / release.wheelBytes : release.bytes;
  const known = errorOf(sizes, release);
  const error = isSame ? known : known + (hasRatio ? 0.02 : ERROR.otherRelease);
  return { ...about(bytes, error), basis: hasRatio ? 'wheel' : 'index', version: shown };
}

function errorOf({ releases }: DistributionSizes, { basis }: ReleaseSize): number {
  if (basis === 'exact') return ERROR.exact;
  if (basis === 'measured') return ERROR.measured;
  return releases.some((each) => each.basis !== 'estimate') ? ERROR.ownRatio : ERROR.usualRatio;
}

/** The release that is installed, or the one of the table that is nearest to it. */
function releaseOf({ releases }: DistributionSizes, { version, specifiers, isForCpu }: InstalledPackage): ReleaseSize {
  const ofKind = releases.filter((each) => (isForCpu ? each.version.endsWith('+cpu') : !each.version.includes('+')));
  const all = ofKind.length > 0 ? ofKind : releases;
  if (version === null) {
    const admitted = all.find((each) => admits(specifiers, each.version));
    // Where the table has none that fits, the one before is nearer than those that are too new.
    return admitted ?? all.find((each) => !isCappedAt(specifiers, each.version)) ?? all.at(-1)!;
  }
  const target = version === null ? null : parseVersion(version);
  if (!target) return all[0]!;
  const same = all.find((each) => isSameVersion(each.version, version!));
  if (same) return same;
  // Newest first: the first that is not newer is the one before.
  const before = all.find((each) => isAtMost(parseVersion(each.version), target));
  return before ?? all.at(-1)!;
}

function isAtMost(version: Version | null, limit: Version): boolean {
  return version !== null && compareVersions(version, limit) <= 0;
}

function isSameVersion(a: string, b: string): boolean {
  if (a === b) return true;
  const [left, right] = [parseVersion(a), parseVersion(b)];
  return left !== null && right !== null && compareVersions(left, right) === 0;
}

/** What a build from source makes of a package whose wheels are known. */
function compiled(bytes: number): Interval {
  return { ...about(bytes, ERROR.otherRelease), high: bytes + Math.min(bytes * COMPILED_GROWTH, MOST_GROWTH) };
}

function fromUnknownWheel(file: string, bytes: number, version: string | null): PackageSize {
  const [, ratio] = WHEEL_RATIOS[groupOf(file)].find(([upTo]) => bytes <= upTo)!;
  return { ...about(bytes * ratio, ERROR.usualRatio), basis: 'wheel', version };
}

/** The kind of a wheel by its file name, as the table of ratios names them. */
function groupOf(file: string): keyof typeof WHEEL_RATIOS {
  const { platforms = [], abis = [] } = wheelTags(file) ?? {};
  if (file.startsWith('nvidia_')) return 'gpu';
  if (platforms.includes('any')) return 'pure';
  if (abis.includes('abi3')) return 'abi3';
  return abis.includes('none') ? 'bin' : 'cext';
}
