import { directoryOf, joinPath } from '../../files/paths.js';
import { isTable, type DataDocument } from '../../parser/document.js';
import { definesCallable } from '../../program/exports.js';
import type { Modules } from '../../program/modules.js';
import { frameworkFacts } from '../../vercel/frameworks.data.js';
import { PYTHON_FRAMEWORKS } from '../../vercel/frameworks.js';
import { SERVICE_KEYS, type ServiceKey } from '../../vercel/service-keys.js';
import {
  configuredEntrypoint,
  findEntrypoint,
  moduleSetting,
  strictModuleVariable,
  type Entrypoint,
} from '../entrypoint.js';
import { UnitFiles } from '../files.js';
import { detectFramework } from '../framework.js';

/** One Python service of a `services` configuration. */
export interface PythonService {
  name: string;
  /** The key of vercel.json that holds it. */
  key: ServiceKey;
  /** Relative to the repository root. */
  root: string;
  /** Where the search for its manifest begins, relative to the repository root. */
  directory: string;
  framework: string | null;
  entrypoint: Entrypoint | null;
  /** The code of the CLI or the builder when the service cannot be built. */
  errorCode: string | null;
}

/**
 * The Python services of a project.
 *
 * Source: `resolveConfiguredServiceV2` in @vercel/fs-detectors 7.7.3 (dist/services/resolve-v2.js).
 */
export function pythonServices(
  files: UnitFiles,
  modules: Modules,
  vercelJson: DataDocument,
  cliVersion: string,
): PythonService[] {
  const key = SERVICE_KEYS.find((each) => isTable(vercelJson.get(each)));
  const services = key && vercelJson.get(key);
  if (!key || !isTable(services)) return [];
  return Object.entries(services).flatMap(([name, config]) => {
    if (!isTable(config) || typeof config['root'] !== 'string' || config['runtime'] === 'container') return [];
    const root = joinPath(files.root, config['root']);
    if (root === null || config['root'] === '') return [];
    const service = resolveService(new UnitFiles(files.repository, root), modules, config, cliVersion);
    if (!service) return [];
    const isFile = typeof config['entrypoint'] === 'string' && config['entrypoint'] !== 'pyproject.toml';
    const directory = isFile && service.entrypoint ? directoryOf(service.entrypoint.file) : root;
    return [{ name, key, root, directory, ...service }];
  });
}

function resolveService(
  files: UnitFiles,
  modules: Modules,
  config: Record<string, unknown>,
  cliVersion: string,
): Omit<PythonService, 'name' | 'key' | 'root' | 'directory'> | null {
  const configured = typeof config['framework'] === 'string' && config['framework'] !== '' ? config['framework'] : null;
  const framework = configured ?? detectFramework(files, cliVersion).slug;
  const entrypoint = typeof config['entrypoint'] === 'string' ? config['entrypoint'] : null;
  const isPython =
    config['runtime'] === 'python' ||
    (framework !== null ? PYTHON_FRAMEWORKS.has(framework) : entrypoint !== null && looksLikePython(entrypoint));
  if (!isPython) return null;
  if (entrypoint === null) {
    if (configured === null) return { framework, entrypoint: null, errorCode: 'MISSING_SERVICE_CONFIG' };
    const src = frameworkFacts.find(({ slug }) => slug === configured)?.src;
    if (src !== undefined && src !== '<detect>')
      return { framework, ...configuredEntrypoint(files, modules, src, 'services') };
    const found = findEntrypoint(files, modules, configured, cliVersion);
    return { framework, entrypoint: found.entrypoint, errorCode: found.errorCode };
  }
  if (entrypoint === 'pyproject.toml') return { framework, ...declaredEntrypoint(files) };
  const moduleVariable = strictModuleVariable(entrypoint);
  const path = moduleVariable?.file ?? entrypoint;
  if (!files.exists(path)) return { framework, entrypoint: null, errorCode: 'ENTRYPOINT_NOT_FOUND' };
  const found = configuredEntrypoint(files, modules, path, 'services', moduleVariable?.variable ?? null);
  const module = found.entrypoint && modules.load(found.entrypoint.file);
  if (module && moduleVariable && (module.isBroken || !definesCallable(module.tree.root, moduleVariable.variable))) {
    return { framework, entrypoint: null, errorCode: 'PYTHON_HANDLER_NOT_FOUND' };
  }
  return { framework, ...found };
}

function looksLikePython(entrypoint: string): boolean {
  return entrypoint.endsWith('.py') || entrypoint === 'pyproject.toml' || strictModuleVariable(entrypoint) !== null;
}

/** `"entrypoint": "pyproject.toml"`: only what `[tool.vercel]` declares counts, nothing is searched for. */
function declaredEntrypoint(files: UnitFiles): { entrypoint: Entrypoint | null; errorCode: string | null } {
  const pyproject = files.toml('pyproject.toml');
  const value = pyproject?.get('tool', 'vercel', 'entrypoint');
  if (value === undefined) {
    const hasWorkers = ['subscribers', 'workflows'].some(
      (each) => pyproject?.get('tool', 'vercel', each) !== undefined,
    );
    return { entrypoint: null, errorCode: hasWorkers ? null : 'PYTHON_PYPROJECT_NOTHING_TO_BUILD' };
  }
  const setting = moduleSetting(files, value);
  if (setting.file !== null && setting.parsed) {
    return { entrypoint: { file: setting.file, variable: setting.parsed.variable, via: 'services' }, errorCode: null };
  }
  const errorCode = typeof value === 'string' ? 'PYTHON_ENTRYPOINT_NOT_FOUND' : 'PYTHON_INVALID_ENTRYPOINT';
  return { entrypoint: null, errorCode };
}
