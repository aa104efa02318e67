import type {
  BundleLimitReport,
  BundleReport,
  BundleSummary,
  BundleTier,
  OutcomeReport,
  PackageReport,
  SizeReport,
} from '../result.js';
import { listOf, mebibytes } from '../words.js';

/** `about 31 MiB (27 MiB to 34 MiB)`: exact figures would promise more than is known. */
export function sizeText({ bytes, low, high }: SizeReport): string {
  const isSure = mebibytes(low) === mebibytes(high);
  return isSure ? mebibytes(bytes) : `about ${mebibytes(bytes)} (${mebibytes(low)} to ${mebibytes(high)})`;
}

/** What a function is called: by the files that Vercel starts, or by its project where there are none. */
export function functionName({ functions, root }: Pick<BundleReport, 'functions' | 'root'>): string {
  if (functions.length > 0) return listOf(functions, { max: 3 });
  return root === '.' ? 'This directory' : root;
}

/** The size of a function in one line, for a list of facts. */
export function summaryText(bundle: BundleSummary): string {
  const code = bundle.errorCode === null ? '' : ` (${bundle.errorCode})`;
  return `${sizeText(bundle)}, known from ${bundle.basis}; ${TIERS[bundle.tier]}${code}`;
}

/** Whether what is installed could not be read from the project, so that the size is a least one. */
export function isUnknown({ manifest, isOpen }: Pick<BundleReport, 'manifest' | 'isOpen'>): boolean {
  return manifest === null && isOpen;
}

/** The whole verdict, with what comes before and what may come. */
export function wholeVerdict(bundle: BundleReport): string {
  const { buildError } = bundle;
  const stop = buildError === null ? '' : `Vercel's build stops before it packs anything (${buildError.code}). `;
  if (isUnknown(bundle) && bundle.tier === 'standard')
    return `${stop}Which packages are installed could not be read from the project: it is at least this big.`;
  const doubt = doubtOf(bundle);
  const verdict = `${verdictOf(bundle)}${doubt === null ? '' : ` ${doubt}`}`;
  return stop === '' ? verdict : `${stop}If it did not, ${uncapitalized(verdict)}`;
}

function uncapitalized(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** What becomes of a function, as a sentence. */
export function verdictOf({ tier, errorCode, limits }: Pick<BundleReport, 'tier' | 'errorCode' | 'limits'>): string {
  const standard = mebibytes(limits[0]?.bytes ?? 0);
  const stops = errorCode === null ? 'Vercel refuses to deploy it' : `Vercel's build stops with ${errorCode}`;
  switch (tier) {
    case 'standard':
      return `It fits: Vercel ships up to ${standard} as they are.`;
    case 'runtime-install':
      return `That is more than the ${standard} that Vercel ships as they are: it leaves packages out of the function and installs them at each cold start, which makes that slower.`;
    case 'large-function':
      return `That is more than the ${standard} that Vercel ships as they are: it becomes a large function, which is a beta.`;
    case 'too-large':
      return `That is too large: ${stops}.`;
  }
}

/** What may become of it besides, where the ends of the band fall elsewhere; null where they do not. */
export function doubtOf({ tier, atLow, atHigh }: Pick<BundleReport, 'tier' | 'atLow' | 'atHigh'>): string | null {
  const ends: [string, OutcomeReport][] = [
    ['smallest', atLow],
    ['largest', atHigh],
  ];
  const others = ends.filter(([, outcome]) => outcome.tier !== tier);
  return others.length === 0
    ? null
    : `At its ${listOf(others.map(([end, outcome]) => `${end} ${TIERS[outcome.tier]}`))}: it is close to a limit.`;
}

const TIERS: Readonly<Record<BundleTier, string>> = {
  standard: 'it fits as it is',
  'runtime-install': 'packages are installed at cold starts',
  'large-function': 'it is a large function',
  'too-large': 'it is too large',
};

const LIMITS: Readonly<Record<BundleLimitReport['name'], string>> = {
  standard: 'as it is',
  'runtime-install': 'with packages that are installed at cold starts',
  'large-function': 'as a large function (beta)',
};

/** `225 MiB as it is` */
export function limitText({ name, bytes }: BundleLimitReport): string {
  return `${mebibytes(bytes)} ${LIMITS[name]}`;
}

/** Why a package is there. */
export function reasonOf(
  { requiredBy, certainty }: Pick<PackageReport, 'requiredBy' | 'certainty'>,
  joint: string,
): string {
  const doubt = certainty === 'sure' ? '' : 'probably ';
  return requiredBy.length === 0 ? `${doubt}named by the project` : `${doubt}via ${requiredBy.join(joint)}`;
}

/** How the size of a package is known, in words. */
export const BASES: Readonly<Record<PackageReport['basis'], string>> = {
  environment: 'measured in the virtual environment',
  exact: 'known for this release',
  wheel: 'estimated from the compressed size in the lock file',
  index: 'estimated from other releases',
  unknown: 'not known; a guess',
};

/** What the whole estimate rests on, as a sentence. */
export function basisOf({ manifest, environment, isOpen }: BundleReport, sizesDate: string): string {
  const sizes = `package sizes as of ${sizesDate}`;
  if (manifest === null) return isOpen ? 'No packages are counted.' : 'No file names packages to install.';
  const packages = `Packages from ${manifest}; ${environment === null ? sizes : `sizes measured in ${environment}, others are ${sizes}`}.`;
  return isOpen ? `${packages} More may be installed than can be told from that.` : packages;
}
