import { UnitFiles } from '../../src/deployment/files.js';
import { modelDeployment, type Deployment, type Settings } from '../../src/deployment/model.js';
import { DiskHost, MemoryHost, type Host } from '../../src/files/host.js';
import { Repository } from '../../src/files/repository.js';
import { PythonParser } from '../../src/parser/python.js';
import { Modules } from '../../src/program/modules.js';
import { NEWEST_CLI } from '../../src/vercel/versions.js';

/** Models one directory, without asking whether it is a project, and hands the model to `use`. */
export async function withDeployment<T>(
  files: Record<string, string | Uint8Array> | string,
  use: (deployment: Deployment, modules: Modules) => T,
  settings: Partial<Settings> = {},
): Promise<T> {
  const host: Host = typeof files === 'string' ? new DiskHost(files) : new MemoryHost(files);
  const repository = new Repository(host);
  const modules = new Modules(repository, await PythonParser.load());
  const unit = new UnitFiles(repository, '');
  return use(modelDeployment(unit, modules, { cliVersion: NEWEST_CLI, framework: 'auto', ...settings }), modules);
}

/** What the conformance tests compare: `module:variable` of the entrypoint, as Vercel writes it. */
export function entrypointText(deployment: Deployment): string | null {
  const { entrypoint } = deployment;
  if (!entrypoint) return null;
  const module = entrypoint.file
    .replace(/\.py$/i, '')
    .replace(/\/__init__$/i, '')
    .replace(/\//g, '.');
  return `${module}:${entrypoint.variable}`;
}
