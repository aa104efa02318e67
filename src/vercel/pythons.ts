/**
 * Pythons that the builder knows, in the order in which it tries them when a project asks for one.
 *
 * Source: `allOptions` and `DEFAULT_PYTHON_VERSION` in @vercel/python 25.0.0 (section `// src/version.ts` of dist/index.js);
 * which of them the build image has: https://vercel.com/docs/functions/runtimes/python/python-version (read 2026-07).
 */
export interface KnownPython {
  /** Major and minor version. */
  version: string;
  /** Whether Vercel's build image has it. */
  isInstalled: boolean;
  /** Asking for it stops the build. */
  isDiscontinued: boolean;
}

export const DEFAULT_PYTHON = '3.12';

export const knownPythons: readonly KnownPython[] = [
  { version: '3.14', isInstalled: true, isDiscontinued: false },
  { version: '3.13', isInstalled: true, isDiscontinued: false },
  { version: '3.12', isInstalled: true, isDiscontinued: false },
  { version: '3.11', isInstalled: false, isDiscontinued: false },
  { version: '3.10', isInstalled: false, isDiscontinued: false },
  { version: '3.9', isInstalled: false, isDiscontinued: false },
  { version: '3.6', isInstalled: false, isDiscontinued: true },
];

/** Pythons of the build image, the default first: the builder takes the first that a request allows. */
export const installedPythons: readonly string[] = [
  DEFAULT_PYTHON,
  ...knownPythons.filter((each) => each.isInstalled && each.version !== DEFAULT_PYTHON).map((each) => each.version),
];
