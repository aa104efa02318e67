import type { BundleLimitReport, BundleTier, PackageReport, ProjectFilesReport, SizeReport } from '../bundle-report.js';

/**
 * What the page of `bundle --format html` is given, as JSON. Every name in it is already harmless to show.
 *
 * The files of this folder run in a browser, those directly in it also where the page is written. So they import nothing of Node, and nothing that does.
 */
export interface PageData {
  functions: PageFunction[];
  /** What Vercel's guide states as the size of a function, in bytes. */
  guide: number;
}

export type Size = SizeReport;
export type Outcome = BundleTier;
export type PageLimit = BundleLimitReport;

/** A function with all that is shipped in it. */
export interface PageFunction extends Size {
  name: string;
  outcome: Outcome;
  outcomeAtLow: Outcome;
  outcomeAtHigh: Outcome;
  errorCode: string | null;
  /** The code with which the build stops before it packs anything. */
  buildError: string | null;
  /** Whether what is installed could not be read from the project, so that it is at least this big. */
  isUnknown: boolean;
  /** Why packages cannot be installed at cold starts to make it fit; null where they can, or where that is not the question. */
  obstacle: Obstacle | null;
  /** The smallest first. */
  limits: PageLimit[];
  /** What always stays in the function. */
  fixed: Size;
  /** The file that says which packages are installed. */
  manifest: string | null;
  /** The virtual environment whose files were measured. */
  environment: string | null;
  packages: PagePackage[];
  project: PageProject;
  added: { name: string; bytes: number }[];
}

/**
 * `no-wheels`: no package can be left out. `fixed`: what stays is too large by itself. `not-installed`: Vercel does not do it, because a
 * command of the project installs packages or because it is switched off.
 */
export type Obstacle = 'no-wheels' | 'fixed' | 'not-installed';

export interface PagePackage extends Omit<PackageReport, 'requiredBy' | 'requirers'> {
  /** What asks for it, from the project's own requirement down: places in the list of packages, or names that are not in it. */
  chain: (number | string)[];
  /** All packages that ask for it, as places in the list. */
  requirers: number[];
}

export type PageProject = Omit<ProjectFilesReport, 'ignoredByGit'>;

/** Whether the size of a package was worked out instead of read. */
export function isEstimate({ basis }: PagePackage): boolean {
  return basis !== 'environment' && basis !== 'exact';
}
