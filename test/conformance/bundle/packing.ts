import fs from 'node:fs';
import { createRequire } from 'node:module';
import { ADDED_BY_VERCEL, PLATFORM_LIMIT } from '../../../src/vercel/bundle-limits.js';
import { loadBuilder, type BuilderFiles, type Distributions } from './builder.js';
import { installed, lockOf, type Situation } from './situations.js';

let now: Situation = { project: 0, packages: [] };
const env: Record<string, string | undefined> = {};
const nothing = (): Promise<void> => Promise.resolve();

/** The packages of the situation in place of those on disk: one file each. */
const distributions: Distributions = {
  mirrorPackagesIntoVendor({ vendorDirName, includePackages }) {
    const included = installed(now).filter(({ name }) => includePackages?.includes(name) ?? true);
    const files = included.map(({ name, bytes }) => [`${vendorDirName}/${name}.py`, { fsPath: name, size: bytes }]);
    return Promise.resolve(Object.fromEntries(files) as BuilderFiles);
  },
  calculatePerPackageSizes: () => Promise.resolve(new Map(installed(now).map(({ name, bytes }) => [name, bytes]))),
};

const disk = {
  ...fs,
  readFile: (_path: string, _encoding: string, done: (error: null, text: string) => void) => done(null, lockOf(now)),
  // Only uv is asked for its size.
  promises: {
    stat: () => Promise.resolve({ size: ADDED_BY_VERCEL.uv }),
    mkdir: nothing,
    copyFile: nothing,
    chmod: nothing,
  },
};

const { packFunctionBundle } = loadBuilder({
  env,
  modules: {
    fs: disk,
    '@vercel/build-utils': {
      ...(createRequire(import.meta.url)('@vercel/build-utils') as object),
      glob: () => Promise.resolve({ 'main.py': { fsPath: 'main.py', size: now.project } }),
    },
  },
  parts: {
    InstalledPythonDistributions: { load: () => Promise.resolve(distributions) },
    // What `detectPlatform` finds on the build image.
    detectTargetPlatform: () => ({
      osName: 'manylinux',
      archName: 'x86_64',
      osMajor: 2,
      osMinor: 34,
      sysPlatform: 'linux',
    }),
    downloadUvBinaryForTarget: () => Promise.resolve('uv'),
  },
});

/** Our names for the reasons, by what the builder says. */
const REASONS: readonly (readonly [RegExp, string])[] = [
  [/A custom install command prevents/, 'custom-install'],
  [/exceeds the extended function size limit \(5120 MB\)/, 'large'],
  [/exceeds the maximum function size \(500 MB\)/, 'maximum'],
  [/exceeds the maximum function size \(225 MB\) even after/, 'fixed'],
  [/some dependencies don't\nprovide a compatible pre-built wheel/, 'no-wheels'],
];

/**
 * What the published builder makes of a situation, in the words of our model: the tier, or the code with which it stops and why. Only the disk, uv
 * and the environment are stand-ins.
 */
export async function builderVerdict(situation: Situation): Promise<string> {
  now = situation;
  for (const name of ['VERCEL_SUPPORT_LARGE_FUNCTIONS', 'VERCEL_PYTHON_DISABLE_RUNTIME_INSTALL'] as const)
    env[name] = situation.env?.[name];
  let packing = '';
  const span = {
    child: () => span,
    trace: (use: (span: object) => unknown) => use(span),
    setAttributes: (some: Record<string, string>) => (packing = some['python.bundle.packingMode'] ?? packing),
  };
  const hasOwnInstall = situation.hasOwnInstall ?? false;
  try {
    await packFunctionBundle({
      builderSpan: span,
      workPath: '/project',
      uvLockPath: hasOwnInstall ? null : '/project/uv.lock',
      uvProjectDir: hasOwnInstall ? null : '/project',
      projectName: 'shop',
      pythonVersion: { major: 3, minor: 12 },
      hasCustomCommand: hasOwnInstall,
      // What the fix-ups for some packages ask for (`prismaQuirk`).
      alwaysBundlePackages: situation.packages.some(({ name }) => name === 'prisma') ? ['prisma'] : [],
      initialFiles: {},
      compileAllEnabled: false,
    });
  } catch (thrown) {
    const { code, message } = thrown as { code?: string; message: string };
    if (code === undefined) throw thrown;
    return `${code} ${REASONS.find(([words]) => words.test(message))?.[1]}`;
  }
  if (packing !== 'hive') return packing;
  // The builder ships everything, and only platforms with large functions have room for what is above their own limit.
  if (['1', 'true'].includes(env['VERCEL_SUPPORT_LARGE_FUNCTIONS'] ?? '')) return 'large-function';
  const total = installed(situation).reduce((sum, { bytes }) => sum + bytes, situation.project);
  return total <= PLATFORM_LIMIT ? 'standard' : 'null platform';
}
