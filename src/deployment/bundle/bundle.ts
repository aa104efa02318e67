import { isInside, relativeTo } from '../../files/paths.js';
import type { Repository } from '../../files/repository.js';
import { findSizes } from '../../packages/sizes.js';
import type { Modules } from '../../program/modules.js';
import { ADDED_BY_VERCEL, ALWAYS_SHIPPED, bundleLimits } from '../../vercel/bundle-limits.js';
import type { Discovery } from '../manifests/discovery.js';
import type { InstalledPackage } from '../manifests/installed-package.js';
import { ownPackage } from '../manifests/own-package.js';
import type { Deployment } from '../model.js';
import { about, exactly, NOTHING, plus, sumOf, type Interval } from './interval.js';
import { packageSet, type PackageSet } from './packages.js';
import { packageSize, type PackageSize, type SizeBasis } from './package-size.js';
import { packings, type Packing } from './packings.js';
import { projectFiles, type ProjectFile } from './project-files.js';
import { outcomeOf, type Circumstances, type Outcome } from './tiers.js';
import type { Upload } from './upload.js';

/** A package of a function, with its size. */
export interface BundledPackage extends InstalledPackage {
  readonly size: PackageSize;
  /** Whether Vercel can leave it out of the function and install it at a cold start. */
  readonly isDeferrable: boolean;
}

/** What Vercel makes of one Python function. */
export interface FunctionBundle {
  readonly packing: Packing;
  /** The files that Vercel starts with this content, relative to the repository root; empty where it finds none. */
  readonly entries: readonly string[];
  readonly discovery: Discovery;
  /** Where the packages are known from; null where nobody can tell what is installed. */
  readonly set: PackageSet | null;
  /** The largest first. */
  readonly packages: readonly BundledPackage[];
  /** Those of a Git deployment, and those that only `vercel deploy` uploads (`isGitIgnored`). */
  readonly files: readonly ProjectFile[];
  /** The files of the project that a Git deployment has. */
  readonly projectSize: Interval;
  /** What the project weighs once more where it is installed as a package. */
  readonly ownPackageSize: Interval;
  /** What stays in the function also where packages are installed at cold starts. */
  readonly fixedSize: Interval;
  /** Everything: files, packages, and what Vercel adds. */
  readonly size: Interval;
  readonly circumstances: Circumstances;
  /** What becomes of it at the likeliest size, and at the ends of the band. */
  readonly outcome: { readonly likely: Outcome; readonly low: Outcome; readonly high: Outcome };
}

/** What the model of a bundle is made from; a `Unit` has it. */
export interface BundleInput {
  readonly deployment: Deployment;
  readonly modules: Modules;
  readonly upload: Upload;
}

/** What is bundled of a unit: one entry for each function that differs from the others; empty where Vercel builds no Python. */
export function functionBundles({ deployment, modules, upload }: BundleInput): readonly FunctionBundle[] {
  const found = new Map<string, { packing: Packing; discovery: Discovery; entries: string[] }>();
  for (const packing of packings(deployment, modules)) {
    const discovery = deployment.discoveries.find(({ directory }) => directory === packing.directory);
    if (!discovery) continue;
    const key = JSON.stringify([discovery.manifest?.file, packing.root, packing.patterns]);
    let content = found.get(key);
    if (!content) found.set(key, (content = { packing, discovery, entries: [] }));
    if (packing.entry !== null) content.entries.push(packing.entry);
  }
  return [...found.values()].map((content) => bundleOf(content, { deployment, modules, upload }));
}

/** The one that matters most: which cannot be deployed, or is the largest. */
export function largestOf(bundles: readonly FunctionBundle[]): FunctionBundle | null {
  const isOut = ({ outcome }: FunctionBundle): number => Number(outcome.likely.tier === 'too-large');
  return [...bundles].sort((a, b) => isOut(b) - isOut(a) || b.size.bytes - a.size.bytes)[0] ?? null;
}

function bundleOf(
  { packing, discovery, entries }: { packing: Packing; discovery: Discovery; entries: readonly string[] },
  { deployment, upload }: BundleInput,
): FunctionBundle {
  const { files: unit, mode, cliVersion } = deployment;
  // A service is a project of its own; commands of the outer one are not run for it.
  const command = mode === 'services' ? null : deployment.install.winner;
  const { repository, root: unitRoot } = unit.all;
  const files = projectFiles({ repository, unitRoot, upload, root: packing.root, patterns: packing.patterns });
  const set = packageSet(discovery, unit, command);
  const packages = [...(set?.packages.values() ?? [])].map((each): BundledPackage => {
    return { ...each, size: packageSize(each, set?.environment ?? null), isDeferrable: isDeferrable(each, set!) };
  });
  packages.sort((a, b) => b.size.bytes - a.size.bytes || (a.name < b.name ? -1 : 1));
  const projectSize = sizeOfFiles(files);
  const always = plus(projectSize, about(ADDED_BY_VERCEL['vercel-runtime'], 0.2));
  const fixed = plus(
    always,
    sizeOfPackages(
      packages.filter((each) => !each.isDeferrable),
      set,
    ),
  );
  const own = command === null ? sizeOfOwnPackage(discovery, files, repository) : NOTHING;
  // A pip of the project's own is installed in place of it.
  const pip = set?.packages.has('pip') ? NOTHING : about(ADDED_BY_VERCEL.pip, 0.1);
  const size = [pip, own, sizeOfPackages(packages, set)].reduce(plus, always);
  const circumstances = (fixedBytes: number): Circumstances => ({
    limits: bundleLimits(cliVersion),
    hasOwnInstall: command !== null,
    fixedBytes,
    canDefer: packages.some((each) => each.isDeferrable),
    largeFunctions: hasLargeFunctions(deployment),
    runtimeInstallDisabled: /^(?:1|true)$/i.test(
      buildVariable(deployment, 'VERCEL_PYTHON_DISABLE_RUNTIME_INSTALL') ?? '',
    ),
  });
  return {
    packing,
    entries,
    discovery,
    set,
    packages,
    files,
    projectSize,
    ownPackageSize: own,
    fixedSize: fixed,
    size,
    circumstances: circumstances(fixed.bytes),
    outcome: {
      likely: outcomeOf(size.bytes, circumstances(fixed.bytes)),
      low: outcomeOf(size.low, circumstances(fixed.low)),
      high: outcomeOf(size.high, circumstances(fixed.high)),
    },
  };
}

/**
 * Whether the builder can leave a package out: it comes from PyPI, and has a wheel.
 *
 * Source: `analyze` in @vercel/python 25.0.0. In a pylock.toml it finds no package at all.
 */
function isDeferrable({ name, origin, wheel, isBuiltFromSource }: InstalledPackage, { kind }: PackageSet): boolean {
  if (origin !== 'pypi' || isBuiltFromSource || ALWAYS_SHIPPED.has(name) || kind === 'pylock.toml') return false;
  return wheel !== null || findSizes(name)?.kind !== 'source';
}

/**
 * What the project weighs once more where uv makes a package of it: its modules are then among the installed packages, too. Setuptools takes
 * along only some of the files that are not Python.
 */
function sizeOfOwnPackage(discovery: Discovery, files: readonly ProjectFile[], repository: Repository): Interval {
  const own = ownPackage(discovery, repository);
  if (!own) return NOTHING;
  const inside = files.filter(({ path, isGitIgnored }) => !isGitIgnored && isInside(path, own.directory));
  const bytes = inside.reduce((sum, each) => sum + each.bytes, 0);
  return own.takesAll ? exactly(bytes) : { bytes: 0, low: 0, high: bytes };
}

function sizeOfFiles(files: readonly ProjectFile[]): Interval {
  let bytes = 0;
  let more = 0;
  for (const each of files) {
    if (each.isGitIgnored) continue;
    bytes += each.bytes;
    // Whether Vercel fetches what a pointer stands for is a setting of the project.
    more += Math.max(0, (each.lfsBytes ?? each.bytes) - each.bytes);
  }
  return { bytes, low: bytes, high: bytes + more };
}

/** Releases change: where no file says which are installed, those of the day of the deployment are. */
const UNLOCKED_ERROR = 0.05;

/** What estimates have in common: where one proportion is too low, others are. Measured by scripts/bundle-backtest.mjs. */
const COMMON_ERROR = 0.05;

const ESTIMATES: ReadonlySet<SizeBasis> = new Set(['wheel', 'index', 'unknown']);

/** What packages weigh together. */
export function sizeOfPackages(packages: readonly BundledPackage[], set: PackageSet | null): Interval {
  const of = (certainty: InstalledPackage['certainty']): PackageSize[] =>
    packages.filter((each) => each.certainty === certainty).map((each) => each.size);
  const isUnknown = ({ basis }: PackageSize): boolean => basis === 'unknown';
  const sizes = of('sure');
  const sure = sumOf(sizes);
  // Guesses are alike: the packages of one company are all small, or all large. Their lower ends are taken together.
  const leastSure = plus(
    sumOf(sizes.filter((each) => !isUnknown(each))),
    sizes.filter(isUnknown).reduce<Interval>(plus, NOTHING),
  );
  const likely = of('likely').reduce<Interval>(plus, NOTHING);
  const bytes = sure.bytes + likely.bytes;
  const estimated = packages
    .filter(({ size: { basis } }) => ESTIMATES.has(basis))
    .reduce((sum, { size }) => sum + size.bytes, 0);
  const common = about(estimated, COMMON_ERROR);
  const releases = set?.isLocked === false ? about(bytes, UNLOCKED_ERROR) : exactly(bytes);
  return {
    bytes,
    low: Math.max(0, Math.min(sure.low, leastSure.low) - (common.bytes - common.low) - (releases.bytes - releases.low)),
    high: sure.high + likely.high + (common.high - common.bytes) + (releases.high - releases.bytes),
  };
}

/** Whether it is larger than Vercel ships as it is, or nearly: from there on, advice on single packages is worth reading. */
export function isNearLimit({ size, circumstances }: FunctionBundle): boolean {
  return size.bytes >= circumstances.limits.standard * 0.8;
}

/** Whether large functions are on, as vercel.json sets it, or as the configuration says of the settings of the project. */
function hasLargeFunctions(deployment: Deployment): boolean {
  const set = buildVariable(deployment, 'VERCEL_SUPPORT_LARGE_FUNCTIONS');
  return set === null ? (deployment.limits.largeFunctions ?? false) : ['1', 'true'].includes(set);
}

/** A variable of the build as vercel.json sets it; settings of the project are not to be seen here. */
function buildVariable({ vercelJson }: Deployment, name: string): string | null {
  const value = vercelJson?.get('build', 'env', name);
  return typeof value === 'string' ? value : null;
}

/** A path of the project as it is inside the function. */
export function pathInFunction({ packing }: FunctionBundle, path: string): string {
  return relativeTo(path, packing.root);
}
