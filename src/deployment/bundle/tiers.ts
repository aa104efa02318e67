import type { BundleTier, TooLargeBecause } from '../../result.js';
import {
  ADDED_BY_VERCEL,
  FINAL_TOLERANCE,
  LARGE_RESERVE,
  PLATFORM_LIMIT,
  type BundleLimits,
} from '../../vercel/bundle-limits.js';

/** What decides beside the size. */
export interface Circumstances {
  readonly limits: BundleLimits;
  /** Whether a command of the project installs the packages, so that the builder knows of none which it could leave out. */
  readonly hasOwnInstall: boolean;
  /** What the builder always ships: the project's files, and packages that come from elsewhere than PyPI, in bytes. */
  readonly fixedBytes: number;
  /** Whether any package can be left out: it comes from PyPI and has a wheel. */
  readonly canDefer: boolean;
  /** `VERCEL_SUPPORT_LARGE_FUNCTIONS` */
  readonly largeFunctions: boolean;
  /** `VERCEL_PYTHON_DISABLE_RUNTIME_INSTALL` */
  readonly runtimeInstallDisabled: boolean;
}

/** What becomes of a function, with the code of the builder where that is an error. */
export interface Outcome {
  readonly tier: BundleTier;
  readonly errorCode: 'LAMBDA_SIZE_EXCEEDED' | 'RUNTIME_DEPENDENCY_INSTALLATION_FAILED' | null;
  /** The limit that it is above, in bytes; null for `standard`. */
  readonly above: number | null;
  /** Why it is too large; null where it is not. */
  readonly because: TooLargeBecause | null;
}

const STANDARD: Outcome = { tier: 'standard', errorCode: null, above: null, because: null };

/**
 * What becomes of a function.
 *
 * Source: `analyze`, `generateBundle` and `shouldEnableRuntimeInstall` in @vercel/python 25.0.0 (section `// src/dependency-externalizer.ts`
 * of dist/index.js), and `packFunctionBundle` there
 *
 * @param bytes the project's files and all packages together
 */
export function outcomeOf(bytes: number, circumstances: Circumstances): Outcome {
  const { limits, hasOwnInstall, fixedBytes, canDefer, largeFunctions, runtimeInstallDisabled } = circumstances;
  const { standard, runtimeInstall, largeFunction } = limits;
  const isLarge = largeFunctions && largeFunction !== null;
  const canBeLarge = (isLarge || runtimeInstallDisabled) && largeFunction !== null;
  if (bytes <= standard) return STANDARD;
  // Before, the builder looked at no size, and the platform refused what it got.
  if (runtimeInstall === null) return { ...tooLarge('platform', standard), errorCode: null };
  if (hasOwnInstall && limits.customInstallForfeits && !canBeLarge) return tooLarge('custom-install', standard);
  if (canBeLarge && bytes >= largeFunction) return tooLarge('large', largeFunction);
  // Nothing is left out then. Without large functions the platform refuses what the builder lets pass.
  if ((hasOwnInstall && limits.customInstallForfeits) || runtimeInstallDisabled)
    return isLarge ? large(standard) : byPlatform(bytes);
  if (bytes > runtimeInstall) return isLarge ? large(runtimeInstall) : tooLarge('maximum', runtimeInstall);
  if (!canDefer) {
    const failed = { ...tooLarge('no-wheels', standard), errorCode: 'RUNTIME_DEPENDENCY_INSTALLATION_FAILED' } as const;
    return isLarge ? large(standard) : failed;
  }
  const beside = fixedBytes + ADDED_BY_VERCEL.uv;
  if (isLarge ? beside + LARGE_RESERVE > standard : beside > standard + FINAL_TOLERANCE)
    return isLarge ? large(standard) : tooLarge('fixed', standard);
  return { tier: 'runtime-install', errorCode: null, above: standard, because: null };
}

/** What the platform makes of a function that the builder ships whole without asking. */
function byPlatform(bytes: number): Outcome {
  return bytes <= PLATFORM_LIMIT ? STANDARD : { ...tooLarge('platform', PLATFORM_LIMIT), errorCode: null };
}

function large(above: number): Outcome {
  return { tier: 'large-function', errorCode: null, above, because: null };
}

function tooLarge(because: Outcome['because'], above: number): Outcome {
  return { tier: 'too-large', errorCode: 'LAMBDA_SIZE_EXCEEDED', above, because };
}
