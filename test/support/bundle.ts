import { functionBundles, type FunctionBundle } from '../../src/deployment/bundle/bundle.js';
import type { Settings } from '../../src/deployment/model.js';
import { MemoryHost, type Host } from '../../src/files/host.js';
import { Repository } from '../../src/files/repository.js';
import type { Diagnostic, Fix } from '../../src/diagnostic.js';
import { applyEdits } from '../../src/fix/edits.js';
import { bundle, lint } from '../../src/lint.js';
import { PythonParser } from '../../src/parser/python.js';
import { Modules } from '../../src/program/modules.js';
import type { BundleReport, LintOptions } from '../../src/result.js';
import { Unit } from '../../src/unit.js';
import { NEWEST_CLI } from '../../src/vercel/versions.js';

export type Files = Record<string, string | Uint8Array>;

/** What files count, where that is more than is in them. */
export type Sizes = Readonly<Record<string, number>>;

export const MIB = 2 ** 20;

export const APP = 'from fastapi import FastAPI\n\napp = FastAPI()\n';

/** Files in memory, some of which are larger than what is in them. */
export class SizedHost extends MemoryHost {
  constructor(
    files: Files,
    private readonly sizes: Sizes = {},
  ) {
    super(Object.fromEntries([...Object.keys(sizes).map((path) => [path, '']), ...Object.entries(files)]));
  }

  override size(path: string): number {
    return this.sizes[path] ?? super.size(path);
  }
}

/** What `bundle` says of files in memory. */
export async function bundlesOf(
  files: Files,
  { sizes, ...options }: LintOptions & { sizes?: Sizes } = {},
): Promise<BundleReport[]> {
  const host = new SizedHost(files, sizes);
  return (await bundle({ cwd: '/repo', host, framework: 'fastapi', ...options })).bundles;
}

/** The same where there is one function. */
export async function bundleOf(files: Files, options: LintOptions & { sizes?: Sizes } = {}): Promise<BundleReport> {
  const bundles = await bundlesOf(files, options);
  if (bundles.length !== 1) throw new Error(`${bundles.length} functions`);
  return bundles[0]!;
}

interface ModelOptions {
  sizes?: Sizes;
  vercelCli?: string;
  framework?: Settings['framework'];
}

/** The model behind that, of the unit at the root. */
export async function modelsOf(
  files: Files | Host,
  { sizes, vercelCli = NEWEST_CLI, framework = 'fastapi' }: ModelOptions = {},
): Promise<readonly FunctionBundle[]> {
  const host = typeof files['list'] === 'function' ? (files as Host) : new SizedHost(files as Files, sizes);
  const repository = new Repository(host);
  const modules = new Modules(repository, await PythonParser.load());
  const unit = new Unit('', repository, modules, { cliVersion: vercelCli, framework });
  return functionBundles(unit);
}

export async function modelOf(files: Files, options: ModelOptions = {}) {
  const [first, ...more] = await modelsOf(files, options);
  if (!first || more.length > 0) throw new Error(`${first ? more.length + 1 : 0} functions`);
  return first;
}

/** Names of packages, sorted, without those that are only possible. */
export function namesOf(packages: Iterable<{ name: string; certainty: string }>): string[] {
  return [...packages].map(({ name }) => name).sort();
}

/** A pyproject.toml. */
export function pyproject(dependencies: readonly string[], rest = ''): string {
  const list = dependencies.map((each) => JSON.stringify(each)).join(', ');
  return `[project]\nname = "shop"\nversion = "0.1.0"\nrequires-python = ">=3.12,<3.13"\ndependencies = [${list}]\n\n${rest}`;
}

/** A uv.lock of some packages. */
export function uvLock(...packages: readonly string[]): string {
  return `version = 1\nrevision = 3\nrequires-python = "==3.12.*"\n\n${packages.join('\n')}`;
}

/**
 * The project itself in a uv.lock.
 *
 * @param requires names, or whole edges as uv writes them
 */
export function own(requires: readonly string[], rest = '', source = 'virtual = "."'): string {
  return `[[package]]\nname = "shop"\nversion = "0.1.0"\nsource = { ${source} }\n${edges(requires)}${rest}`;
}

/**
 * A package in a uv.lock, with one wheel for every system unless there are others.
 *
 * @param requires names, or whole edges as uv writes them
 */
export function locked(
  name: string,
  version: string,
  requires: readonly string[] = [],
  {
    wheels = [`${name.replace(/-/g, '_')}-${version}-py3-none-any.whl`],
    source = 'registry = "https://pypi.org/simple"',
    size = 1000,
    rest = '',
  }: { wheels?: readonly string[]; source?: string; size?: number; rest?: string } = {},
): string {
  const files = wheels.map(
    (each) => `    { url = "https://files.pythonhosted.org/packages/${each}", hash = "sha256:00", size = ${size} },\n`,
  );
  const list = wheels.length === 0 ? '' : `wheels = [\n${files.join('')}]\n`;
  return `[[package]]\nname = "${name}"\nversion = "${version}"\nsource = { ${source} }\n${edges(requires)}${list}${rest}`;
}

/** A list of requirements under some key. */
export function edges(requires: readonly string[], key = 'dependencies'): string {
  const lines = requires.map((each) => `    ${each.startsWith('{') ? each : `{ name = "${each}" }`},\n`);
  return requires.length === 0 ? '' : `${key} = [\n${lines.join('')}]\n`;
}

/**
 * A distribution in a virtual environment, with one file.
 *
 * @param at the directory of packages
 */
export function installed(
  name: string,
  version: string,
  bytes: number,
  {
    at = '.venv/lib/python3.12/site-packages',
    tag = 'py3-none-any',
    requires = [],
    record = `${name}.py,sha256=0a,${bytes}\n`,
  }: { at?: string; tag?: string; requires?: readonly string[]; record?: string } = {},
): Files {
  const info = `${at}/${name.replace(/-/g, '_')}-${version}.dist-info`;
  const headers = requires.map((each) => `Requires-Dist: ${each}\n`).join('');
  return {
    [`${at.replace(/\/(?:lib|Lib)\/.*/, '')}/pyvenv.cfg`]: 'home = /usr/bin\n',
    [`${info}/METADATA`]: `Metadata-Version: 2.1\nName: ${name}\nVersion: ${version}\n${headers}`,
    [`${info}/WHEEL`]: `Wheel-Version: 1.0\nTag: ${tag}\n`,
    [`${info}/RECORD`]: record,
  };
}

/** What one rule finds. */
export async function findingsOf(
  rule: string,
  files: Files,
  { sizes, ...options }: LintOptions & { sizes?: Sizes } = {},
): Promise<Diagnostic[]> {
  const host = new SizedHost(files, sizes);
  return (await lint({ cwd: '/repo', host, framework: 'fastapi', select: [rule], ...options })).diagnostics;
}

/** Files after a fix. */
export function withFix(files: Files, { edits }: Fix): Files {
  const changed = [...new Set(edits.map(({ file }) => file))].map((file) => {
    const own = edits.filter((edit) => edit.file === file);
    return [file, applyEdits(String(files[file] ?? ''), own)] as const;
  });
  return { ...files, ...Object.fromEntries(changed) };
}

/** `main.py:3:1 error/likely`: where a finding is, and how grave. */
export function placed({ file, range: { start }, severity, confidence }: Diagnostic): string {
  return `${file}:${start.line}:${start.column} ${severity}/${confidence}`;
}
