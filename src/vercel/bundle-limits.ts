import { compareVersions, has } from './versions.js';

const MEBIBYTE = 1024 * 1024;

/** What a function may weigh, in bytes. Vercel writes MB and means MiB. */
export interface BundleLimits {
  /** Up to here a function is shipped as it is. */
  readonly standard: number;
  /**
   * Up to here Vercel leaves packages out of the function and installs them at each cold start; null for versions that do not.
   */
  readonly runtimeInstall: number | null;
  /** Up to here with large functions, a beta that `VERCEL_SUPPORT_LARGE_FUNCTIONS=1` switches on; null for versions that have none. */
  readonly largeFunction: number | null;
  /** Whether a custom install command switches the installation at cold starts off. */
  readonly customInstallForfeits: boolean;
}

/**
 * What the platform takes as one function, in bytes, whatever the builder lets pass; for Python it may take more.
 * Source: https://vercel.com/kb/guide/troubleshooting-function-250mb-limit (2026-09-10)
 */
export const PLATFORM_LIMIT = 250 * MEBIBYTE;

/**
 * The limits of a version of the CLI.
 *
 * Sources: `LAMBDA_SIZE_THRESHOLD_BYTES`, `LAMBDA_EPHEMERAL_STORAGE_BYTES`, `MAX_LARGE_FUNCTION_UNCOMPRESSED_SIZE` in @vercel/python 25.0.0
 * (section `// src/dependency-externalizer.ts` of dist/index.js); CHANGELOG.md of @vercel/python for 6.14.0, 6.15.0, 6.16.1 and 6.47.1;
 * https://vercel.com/docs/functions/limitations (2026-06-19).
 */
export function bundleLimits(cliVersion: string): BundleLimits {
  const isAtLeast = (version: string): boolean => compareVersions(cliVersion, version) >= 0;
  const hasRuntimeInstall = has(cliVersion, 'runtime-install');
  return {
    // Before packages could be left out, the platform's own limit was all there was.
    standard: has(cliVersion, 'large-functions') ? 225 * MEBIBYTE : hasRuntimeInstall ? 245 * MEBIBYTE : PLATFORM_LIMIT,
    runtimeInstall: hasRuntimeInstall ? 500 * MEBIBYTE : null,
    largeFunction: has(cliVersion, 'large-functions') ? 5 * 1024 * MEBIBYTE : null,
    customInstallForfeits: isAtLeast('50.23.2'),
  };
}

/** What the platform's guide states as the size of one function, in MB. Source: https://vercel.com/docs/frameworks/backend/fastapi (2025) */
export const GUIDE_LIMIT_MB = 250;

/** The tolerance of the last check, after packages have been left out. Source: `generateBundle` in @vercel/python 25.0.0 */
export const FINAL_TOLERANCE = 100 * 1024;

/** What the builder keeps free where a function may become a large one. Source: `generateBundle` in @vercel/python 25.0.0 */
export const LARGE_RESERVE = 4096;

/**
 * Packages that the builder always ships, although they come from PyPI: they change files after the installation.
 * Source: `alwaysBundlePackages` in @vercel/python 25.0.0 (`prismaQuirk`)
 */
export const ALWAYS_SHIPPED: ReadonlySet<string> = new Set(['prisma', 'vercel-runtime']);

/**
 * What Vercel adds to every function, in bytes.
 *
 * `vercel-runtime`: the sources at https://github.com/vercel/vercel/tree/17d9ebaf8e9b/python/vercel-runtime (0.17.0; 25.0.0 installs 0.23.2).
 * `pip`: the environment is made with `uv venv --seed` (@vercel/python 25.0.0), and `uv sync` keeps what that brings.
 * `uv`: only where packages are installed at cold starts; the binary of uv 0.12.3.
 */
export const ADDED_BY_VERCEL = {
  'vercel-runtime': 1_650_000,
  pip: 5_620_000,
  uv: 55_900_000,
} as const;
