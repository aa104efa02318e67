/** What `bundle` says of functions. Sizes are in bytes. */

/** A size in bytes that is not known for sure: what is likeliest, and the least and the most that it may well be. */
export interface SizeReport {
  bytes: number;
  low: number;
  high: number;
}

/**
 * What becomes of a function because of its size. `standard`: it is shipped as it is. `runtime-install`: packages are left out and installed
 * at each cold start. `large-function`: it is shipped whole, as a large function (a beta). `too-large`: it cannot be deployed.
 */
export type BundleTier = 'standard' | 'runtime-install' | 'large-function' | 'too-large';

/** How big a function becomes, in short. */
export interface BundleSummary extends SizeReport {
  /** What the packages are known from: `uv.lock`, `requirements.txt`, `.venv` …; `files` where nothing is installed. */
  basis: string;
  /** By the likeliest size. */
  tier: BundleTier;
  /** The builder's own error code at that size; null where it does not stop, or only the platform does. */
  errorCode: string | null;
}

/** A function with everything that is shipped in it. Files are relative to the working directory, POSIX. */
export interface BundleReport extends BundleSummary {
  /** Root Directory of its project. */
  root: string;
  /** The files that Vercel starts with this content; empty where it finds none. */
  functions: string[];
  /** The code with which the build of the project stops before it packs anything; null where it does not. */
  buildError: { code: string } | null;
  /** Null unless it is `too-large`. */
  because: TooLargeBecause | null;
  /** What becomes of it if it is as small, and as big, as it may well be. */
  atLow: OutcomeReport;
  atHigh: OutcomeReport;
  /** The limits that count for it, the smallest first. */
  limits: BundleLimitReport[];
  /** The file that says which packages are installed; null where none does. */
  manifest: string | null;
  /** The virtual environment on disk whose files were measured; null where there is none for Vercel's system. */
  environment: string | null;
  /** What always stays in the function, also where packages are installed at cold starts. */
  fixed: SizeReport;
  /** The largest first. */
  packages: PackageReport[];
  /** Packages of which only the name is known; the band is wider because of them. */
  unknownPackages: string[];
  /** Whether more may be installed than is listed. */
  isOpen: boolean;
  project: ProjectFilesReport;
  /** What Vercel adds by itself. */
  added: { name: string; bytes: number }[];
}

/**
 * Why a function is `too-large`. `maximum`: it is above what can be installed at cold starts. `large`: above what a large function may weigh.
 * `custom-install`: above the standard size, and a command of the project installs the packages. `fixed`: what cannot be left out is too large by
 * itself. `no-wheels`: no package can be left out. `platform`: the builder ships it, and the platform has no room for it.
 */
export type TooLargeBecause = 'maximum' | 'large' | 'custom-install' | 'fixed' | 'no-wheels' | 'platform';

export interface OutcomeReport {
  tier: BundleTier;
  errorCode: string | null;
}

export interface BundleLimitReport {
  /** `standard`: shipped as it is; `runtime-install`: with packages that are installed at cold starts; `large-function`: with that beta. */
  name: 'standard' | 'runtime-install' | 'large-function';
  bytes: number;
}

/** A package in a function. */
export interface PackageReport extends SizeReport {
  name: string;
  version: string | null;
  /** How its size is known, the best first. */
  basis: 'environment' | 'exact' | 'wheel' | 'index' | 'unknown';
  /** The chain of packages that asks for it, from what the project names down to the one before it; empty for what the project names. */
  requiredBy: string[];
  /** All packages that ask for it, in alphabetical order. */
  requirers: string[];
  /** `likely`: only the newest release of something is known to ask for it, and an older one is installed. */
  certainty: 'sure' | 'likely';
  /** Whether Vercel can leave it out and install it at cold starts. */
  deferrable: boolean;
}

/** The files of the project in a function. */
export interface ProjectFilesReport extends SizeReport {
  files: number;
  /** What Git ignores and `vercel deploy` uploads all the same; it is not in the sums. */
  ignoredByGit: { bytes: number; files: number };
  /** Directories with at least a hundredth of the bytes, relative to the root of the function; `.` first, each before what is in it. `bytes` counts everything below. */
  directories: { path: string; bytes: number; files: number }[];
  /** Files with at least a hundredth of the bytes, the largest first. */
  largest: { path: string; bytes: number }[];
}
