import { largestOf, type BundledPackage, type FunctionBundle } from '../deployment/bundle/bundle.js';
import { largeDirectories, largeFiles } from '../deployment/bundle/directories.js';
import type { Interval } from '../deployment/bundle/interval.js';
import type { Outcome } from '../deployment/bundle/tiers.js';
import { requirersOf } from '../deployment/manifests/installed-package.js';
import { relativeTo } from '../files/paths.js';
import type {
  BundleLimitReport,
  BundleReport,
  BundleSummary,
  OutcomeReport,
  PackageReport,
  ProjectFilesReport,
  SizeReport,
} from '../result.js';
import type { Unit } from '../unit.js';
import { ADDED_BY_VERCEL } from '../vercel/bundle-limits.js';

type Display = (file: string) => string;

/** The size of a unit in short: of its function that matters most. Null where Vercel builds no Python, and where nobody can tell what is installed. */
export function summarizeBundle(unit: Unit): BundleSummary | null {
  const bundle = largestOf(unit.bundles);
  return bundle?.set ? summary(bundle) : null;
}

/**
 * The functions of a unit as results show them.
 *
 * @param display turns a path of the repository into one relative to the working directory
 */
export function reportBundles(unit: Unit, display: Display): BundleReport[] {
  return unit.bundles.map((bundle): BundleReport => {
    const { entries, set, outcome, packages } = bundle;
    return {
      root: display(unit.root),
      functions: entries.map(display),
      buildError: unit.buildError === null ? null : { code: unit.buildError },
      ...summary(bundle),
      because: outcome.likely.because,
      atLow: outcomeReport(outcome.low),
      atHigh: outcomeReport(outcome.high),
      limits: limitsOf(bundle),
      manifest: set === null || set.kind === 'none' ? null : display(set.file),
      environment: isMeasured(packages) ? display(set!.environment!.directory) : null,
      fixed: sizeReport(bundle.fixedSize),
      packages: packages.map((each) => packageReport(each, bundle)),
      unknownPackages: packages.filter(({ size }) => size.basis === 'unknown').map(({ name }) => name),
      isOpen: set === null || set.isOpen,
      project: projectReport(bundle),
      added: addedBy(bundle),
    };
  });
}

function addedBy({ ownPackageSize, set }: FunctionBundle): BundleReport['added'] {
  const always = (['vercel-runtime', 'pip'] as const)
    .filter((name) => !set?.packages.has(name))
    .map((name) => ({ name, bytes: ADDED_BY_VERCEL[name] }));
  const own = { name: 'the project as an installed package', bytes: whole(ownPackageSize.bytes) };
  return own.bytes > 0 ? [...always, own] : always;
}

function summary({ size, set, outcome, packages }: FunctionBundle): BundleSummary {
  const basis = set === null || set.kind === 'none' ? 'files' : isMeasured(packages) ? '.venv' : set.kind;
  return { ...sizeReport(size), basis, ...outcomeReport(outcome.likely) };
}

/** Whether most of the packages were measured on disk. */
function isMeasured(packages: readonly BundledPackage[]): boolean {
  const measured = packages.filter(({ size }) => size.basis === 'environment');
  return measured.length > 0 && measured.length * 2 >= packages.length;
}

function sizeReport({ bytes, low, high }: Interval): SizeReport {
  return { bytes: whole(bytes), low: whole(low), high: whole(high) };
}

/** Whatever figures the files of a project hold, a report has whole numbers that every program can read. */
function whole(bytes: number): number {
  return Math.min(Number.MAX_SAFE_INTEGER, Math.round(bytes));
}

function outcomeReport({ tier, errorCode }: Outcome): OutcomeReport {
  return { tier, errorCode };
}

function limitsOf({ circumstances: { limits } }: FunctionBundle): BundleLimitReport[] {
  const all: [BundleLimitReport['name'], number | null][] = [
    ['standard', limits.standard],
    ['runtime-install', limits.runtimeInstall],
    ['large-function', limits.largeFunction],
  ];
  return all.flatMap(([name, bytes]) => (bytes === null ? [] : [{ name, bytes }]));
}

function packageReport(each: BundledPackage, { set }: FunctionBundle): PackageReport {
  const { name, size, certainty, isDeferrable, requirers } = each;
  return {
    name,
    version: size.version,
    ...sizeReport(size),
    basis: size.basis,
    requiredBy: requirersOf(name, set!.packages).slice(0, -1),
    requirers: [...requirers].sort(),
    certainty,
    deferrable: isDeferrable,
  };
}

function projectReport({ files, projectSize, packing: { root } }: FunctionBundle): ProjectFilesReport {
  const shipped = files.filter(({ isGitIgnored }) => !isGitIgnored);
  const ignored = files.filter(({ isGitIgnored }) => isGitIgnored);
  return {
    ...sizeReport(projectSize),
    files: shipped.length,
    ignoredByGit: { bytes: ignored.reduce((sum, { bytes }) => sum + bytes, 0), files: ignored.length },
    directories: largeDirectories(shipped, root).map(({ path, bytes, files: count }) => ({
      path,
      bytes,
      files: count,
    })),
    largest: largeFiles(shipped).map(({ path, bytes }) => ({ path: relativeTo(path, root), bytes })),
  };
}
