import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';

const path = createRequire(import.meta.url).resolve('@vercel/python');

/** A file as the builder's parts hand it on. */
export interface BuilderFile {
  fsPath: string;
  size?: number;
}

export type BuilderFiles = Record<string, BuilderFile>;

/** What the builder asks of the packages that are installed. */
export interface Distributions {
  mirrorPackagesIntoVendor(options: {
    vendorDirName: string;
    includePackages?: readonly string[];
  }): Promise<BuilderFiles>;
  calculatePerPackageSizes(): Promise<Map<string, number>>;
}

/** The inner functions of the builder that decide over a bundle. */
export interface BuilderParts {
  packFunctionBundle(options: object): Promise<{ files: BuilderFiles }>;
  calculateBundleSize(files: BuilderFiles): Promise<number>;
  normalizeGlobs(value: unknown): string[];
  InstalledPythonDistributions: {
    new (options: object): Distributions;
    load(options: { venvPath: string }): Promise<Distributions>;
  };
}

const PARTS: readonly (keyof BuilderParts)[] = [
  'packFunctionBundle',
  'calculateBundleSize',
  'normalizeGlobs',
  'InstalledPythonDistributions',
];

/** What a test puts in place of a part of the builder, or of what it stands on. */
export interface Stand {
  /** By the name of a module that the builder requires: its exports. */
  modules?: Readonly<Record<string, object>>;
  /** By the name of an inner function or class. */
  parts?: Readonly<Record<string, unknown>>;
  env?: Readonly<Record<string, string | undefined>>;
}

const silent = (): void => undefined;
const SILENCE = { log: silent, warn: silent, error: silent, debug: silent };

/**
 * Loads the published builder with its inner functions, which it does not export: its file is run once more, with lines at its end that hand
 * them out. A part that a later version has no longer is a ReferenceError.
 */
export function loadBuilder({ modules = {}, parts = {}, env = {} }: Stand = {}): BuilderParts {
  const inner = createRequire(path);
  const lines = Object.keys(parts).map((name) => `${name} = __parts.${name};`);
  const text = `${readFileSync(path, 'utf8')}\n${lines.join('\n')}\nmodule.exports = { ${PARTS.join(', ')} };`;
  const module = { exports: {} as BuilderParts };
  const scope = {
    module,
    exports: {},
    require: (id: string): unknown => modules[id] ?? inner(id),
    __filename: path,
    __dirname: dirname(path),
    __parts: parts,
    console: SILENCE,
    process: Object.create(process, { env: { value: env } }) as object,
  };
  const run = new Function(...Object.keys(scope), text);
  run(...Object.values(scope));
  return module.exports;
}
