import type { Specifier } from '../../parser/requirements/pep440.js';

/** A distribution that Vercel installs because of one manifest. */
export interface InstalledPackage {
  /** Normalised (PEP 503). */
  readonly name: string;
  /** As locked or pinned; null where the newest one that fits is installed. */
  readonly version: string | null;
  /** What the manifest demands of its version; empty for what a lock file chooses. */
  readonly specifiers: readonly Specifier[];
  /** The package that requires it, by the shortest way; null for what the manifest names. */
  readonly requiredBy: string | null;
  /** All packages that require it; for what the manifest names, they do so besides. */
  readonly requirers: ReadonlySet<string>;
  /** How sure it is that something requires it. `likely`: the newest release of something does, and an older one is installed, of which nothing is known. */
  readonly certainty: 'sure' | 'likely';
  /** Where it comes from: the Python Package Index, another index, or a place of its own (Git, a URL, a path). */
  readonly origin: 'pypi' | 'other-index' | 'elsewhere';
  /** Whether it is a build without the libraries for graphics cards, as PyTorch has them: `2.6.0+cpu`. */
  readonly isForCpu: boolean;
  /** The file that a lock file chooses for Vercel's Python and system; `bytes` of the compressed file, null where it does not say. */
  readonly wheel: { readonly name: string; readonly bytes: number | null } | null;
  /** Whether a lock file names files, and none can be installed without building. */
  readonly isBuiltFromSource: boolean;
}

/**
 * Whether the URL of an index is that of the Python Package Index; Vercel defers no package of another.
 *
 * Source: `isPublicPyPIRegistry` in @vercel/python-analysis 0.14.0 (dist/index.cjs)
 */
export function isPyPI(url: string): boolean {
  const text = url.toLowerCase();
  return text.includes('pypi.org') || text.includes('https://files.pythonhosted.org');
}

/** A longer chain is cut at its start: no real one comes near. */
const LONGEST_CHAIN = 32;

/** The chain of packages that leads to one, from what the manifest names down to the package itself. */
export function requirersOf(name: string, packages: ReadonlyMap<string, InstalledPackage>): string[] {
  const chain: string[] = [];
  for (let each: string | null = name; each !== null && !chain.includes(each) && chain.length < LONGEST_CHAIN;) {
    chain.unshift(each);
    each = packages.get(each)?.requiredBy ?? null;
  }
  return chain;
}
