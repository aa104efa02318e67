import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/**
 * Vercel's own published packages, asked offline. They are exact dev dependencies, and the judge of our models.
 * (The ESM entry of @vercel/python-analysis is broken, so all are required.)
 */
const require = createRequire(import.meta.url);

interface Builder {
  use: string;
  src?: string;
  config?: Record<string, unknown>;
}

const python = require('@vercel/python') as {
  build(options: object): Promise<unknown>;
  detectEntrypoint(options: { workPath: string; framework: string }): Promise<{ entrypoint: string } | null>;
};
const analysis = require('@vercel/python-analysis') as {
  discoverPythonPackage(options: { entrypointDir: string; rootDir: string }): Promise<DiscoveredPackage>;
  selectPythonVersion(options: object): {
    build: PythonBuild;
    notAvailable?: { build: PythonBuild };
    invalidConstraint?: { versionString: string };
  };
  findAppOrHandler(source: string): Promise<string | null>;
  containsTopLevelCallable(source: string, name: string): Promise<boolean>;
};
const detectors = require('@vercel/fs-detectors') as {
  detectFramework(options: object): Promise<string | null>;
  detectBuilders(
    files: string[],
    pkg: unknown,
    options: object,
  ): Promise<{ builders: Builder[] | null; errors: { code: string }[] | null }>;
  detectServices(
    options: object,
  ): Promise<{ services: VercelService[]; errors: { code: string; serviceName?: string }[] }>;
  LocalFileSystemDetector: new (directory: string) => object;
};
const { frameworkList } = require('@vercel/frameworks') as { frameworkList: { slug: string | null }[] };

export interface VercelService {
  name: string;
  root: string;
  framework?: string;
  entrypoint?: string;
  builder: Builder;
}

export const { findAppOrHandler, containsTopLevelCallable } = analysis;
export const vercelFrameworks = frameworkList;

interface PythonBuild {
  version: { major: number; minor: number };
}

/** What Vercel finds out about a project's dependencies. Paths are relative to the repository root. */
export interface DiscoveredPackage {
  manifest?: { path: string; lockFile?: { path: string }; data: { project?: { dependencies?: string[] } } };
  workspaceManifest?: { path: string };
  workspaceLockFile?: { path: string };
  requiresPython?: { source: string; request: object[] }[];
}

/** The code with which the search for the manifest fails, or what it finds. */
export async function discoverPackage(
  rootDir: string,
  directory: string,
): Promise<{ code: string } | DiscoveredPackage> {
  try {
    return await analysis.discoverPythonPackage({ entrypointDir: join(rootDir, directory), rootDir });
  } catch (thrown) {
    return { code: (thrown as { code: string }).code };
  }
}

/** The Python that the builder takes on Vercel's image, which has 3.12 to 3.14. */
export function selectPython(found: DiscoveredPackage): { version: string; outcome: string } {
  if (!found.requiresPython?.length) return { version: '3.12', outcome: 'default' };
  const build = (minor: number) => ({
    version: { major: 3, minor },
    implementation: 'cpython',
    variant: 'default',
    os: 'linux',
    architecture: 'x86_64',
    libc: 'gnu',
  });
  const result = analysis.selectPythonVersion({
    constraints: found.requiresPython,
    availableBuilds: [12, 14, 13].map(build),
    allBuilds: [14, 13, 12, 11, 10, 9, 6].map(build),
    defaultBuild: build(12),
    majorMinorOnly: true,
    legacyTildeEquals: true,
  });
  const missing = result.notAvailable?.build.version.minor;
  const outcome =
    missing === 6 ? 'discontinued' : missing ? 'not-installed' : result.invalidConstraint ? 'unknown' : 'chosen';
  return { version: `3.${result.build.version.minor}`, outcome };
}

/** The slug that Vercel detects for a directory on disk. */
export function detectFramework(directory: string): Promise<string | null> {
  return detectors.detectFramework({ fs: new detectors.LocalFileSystemDetector(directory), frameworkList });
}

/** Vercel's `module:variable` for a directory, null on any failure. */
export async function detectEntrypoint(directory: string, framework: string): Promise<string | null> {
  const detected = await quietly(() => python.detectEntrypoint({ workPath: directory, framework }));
  // `pkg..web:app` is the file pkg/web.py; Vercel writes the module with both dots, we write the module of the file.
  return detected?.entrypoint.replace(/\.+/g, '.') ?? null;
}

/** The builders that Vercel creates, vercel.json applied. */
export function detectBuilders(
  directory: string,
  files: string[],
  config: Record<string, unknown>,
  framework: string | null,
) {
  const settings = ['buildCommand', 'framework', 'installCommand', 'outputDirectory'];
  const overrides = Object.fromEntries(
    settings.filter((key) => config[key] !== undefined).map((key) => [key, config[key]]),
  );
  return detectors.detectBuilders(files, null, {
    ...config,
    projectSettings: { framework, ...overrides },
    ignoreBuildScript: true,
    workPath: directory,
  });
}

/** Vercel's resolution of `services`. */
export function detectServices(directory: string) {
  return detectors.detectServices({ fs: new detectors.LocalFileSystemDetector(directory) });
}

/** Runs `use` without what Vercel's packages print for their user. */
async function quietly<T>(use: () => Promise<T>): Promise<T> {
  const { log, error, warn } = console;
  const silent = (): void => undefined;
  Object.assign(console, { log: silent, error: silent, warn: silent });
  try {
    return await use();
  } finally {
    Object.assign(console, { log, error, warn });
  }
}

/** Codes of the stages before the toolchain: entrypoint and manifests. Any other stop of `build()` comes from a later one. */
const EARLY_CODES = /ENTRYPOINT|^PYTHON_(?!NOT_FOUND$)|^E(ISDIR|NOTDIR)$/;

/**
 * The code with which the builder refuses a project before it installs anything, or null.
 *
 * `build()` runs the entrypoint detection and the reading of pyproject.toml before it looks for Python or uv; with an
 * empty PATH it stops there. It writes into its directory, so it gets a copy.
 */
export async function buildError(
  directory: string,
  options: { framework?: string | null; entrypoint?: string; config?: Record<string, unknown> } = {},
): Promise<string | null> {
  const copy = mkdtempSync(join(tmpdir(), 'builder-'));
  cpSync(directory, copy, { recursive: true });
  const { PATH, VERCEL_BUILD_IMAGE } = process.env;
  process.env['PATH'] = '';
  delete process.env['VERCEL_BUILD_IMAGE'];
  try {
    await quietly(() =>
      python.build({
        files: {},
        workPath: copy,
        repoRootPath: copy,
        entrypoint: options.entrypoint ?? '<detect>',
        meta: { skipDownload: true },
        config: { framework: options.framework ?? undefined, ...options.config },
      }),
    );
    return null;
  } catch (thrown) {
    const code = (thrown as { code?: unknown }).code;
    return typeof code === 'string' && EARLY_CODES.test(code) ? code : null;
  } finally {
    process.env['PATH'] = PATH;
    if (VERCEL_BUILD_IMAGE !== undefined) process.env['VERCEL_BUILD_IMAGE'] = VERCEL_BUILD_IMAGE;
    rmSync(copy, { recursive: true, force: true });
  }
}

/** Runs `use` on a project that is written to a temporary directory. */
export async function onDisk<T>(
  files: Record<string, string | Uint8Array>,
  use: (directory: string) => Promise<T>,
): Promise<T> {
  const directory = mkdtempSync(join(tmpdir(), 'project-'));
  try {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(directory, path)), { recursive: true });
      writeFileSync(join(directory, path), content);
    }
    return await use(directory);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
