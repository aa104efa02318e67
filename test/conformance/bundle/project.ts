import { functionBundles, type FunctionBundle } from '../../../src/deployment/bundle/bundle.js';
import type { Outcome } from '../../../src/deployment/bundle/tiers.js';
import { MemoryHost } from '../../../src/files/host.js';
import { Repository } from '../../../src/files/repository.js';
import { PythonParser } from '../../../src/parser/python.js';
import { Modules } from '../../../src/program/modules.js';
import { Unit } from '../../../src/unit.js';
import { NEWEST_CLI } from '../../../src/vercel/versions.js';
import { installed, lockOf, type Situation } from './situations.js';

export type Files = Record<string, string>;

/** Files in memory, some of which are larger than what is in them. */
class SizedHost extends MemoryHost {
  constructor(
    files: Files,
    private readonly sizes: Readonly<Record<string, number>>,
  ) {
    super(files);
  }

  override size(path: string): number {
    return this.sizes[path] ?? super.size(path);
  }
}

/** An outcome in short: the tier, or the code and the reason. */
export function words({ tier, errorCode, because }: Outcome): string {
  return tier === 'too-large' ? `${errorCode} ${because}` : tier;
}

/** Our model of the one function of a project. */
export async function bundleOf(files: Files, sizes: Readonly<Record<string, number>> = {}): Promise<FunctionBundle> {
  const repository = new Repository(new SizedHost(files, sizes));
  const modules = new Modules(repository, await PythonParser.load());
  const unit = new Unit('', repository, modules, { cliVersion: NEWEST_CLI, framework: 'auto' });
  return functionBundles({ deployment: unit.deployment, modules, upload: unit.upload })[0]!;
}

export const APP = 'from fastapi import FastAPI\n\napp = FastAPI()\n';
const SITE_PACKAGES = '.venv/lib/python3.12/site-packages';

/** A distribution in the environment of a project, with one file. */
export function distribution(name: string, bytes: number, more: Files = {}): Files {
  const info = `${SITE_PACKAGES}/${name.replace(/-/g, '_')}-1.0.dist-info`;
  return {
    '.venv/pyvenv.cfg': '',
    [`${info}/METADATA`]: `Metadata-Version: 2.1\nName: ${name}\nVersion: 1.0\n`,
    [`${info}/WHEEL`]: 'Wheel-Version: 1.0\nTag: py3-none-any\n',
    [`${info}/RECORD`]: `${name}.py,sha256=0a,${bytes}\n`,
    ...Object.fromEntries(Object.entries(more).map(([file, text]) => [`${info}/${file}`, text])),
  };
}

/** A situation as a project: the packages are in its environment, and their sizes in the RECORD files there. */
export function projectOf(situation: Situation): { files: Files; sizes: Record<string, number> } {
  const { packages, hasOwnInstall, env = {}, project } = situation;
  const locked = packages.filter(({ standing }) => standing !== null);
  const names = locked.map(({ name }) => `"${name}"`).join(', ');
  const script = hasOwnInstall ? '\n[tool.vercel.scripts]\ninstall = "uv sync"\n' : '';
  const files: Files = {
    'main.py': APP,
    'pyproject.toml': `[project]\nname = "shop"\nversion = "0.1.0"\nrequires-python = "==3.12.*"\ndependencies = [${names}]\n${script}`,
    'uv.lock': lockOf(situation),
    'vercel.json': JSON.stringify({ framework: 'fastapi', build: { env } }),
    'data.bin': '',
  };
  const others = Object.values(files).reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  for (const { name, bytes } of installed(situation)) Object.assign(files, distribution(name, bytes));
  return { files, sizes: { 'data.bin': project - others } };
}
