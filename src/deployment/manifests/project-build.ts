import { ignoreFilesAbove, isGitIgnored, withIgnoreFile, type IgnoreFile } from '../../files/git-ignore.js';
import { directoryOf, joinPath, within } from '../../files/paths.js';
import type { Repository } from '../../files/repository.js';
import { isTable, type DataDocument, type Step } from '../../parser/document.js';
import { isFault, normalizeName, parseRequirement } from '../../parser/requirements/pep508.js';
import { readUvLock } from '../../parser/uv-lock.js';
import type { Discovery } from './discovery.js';
import { projectTable, type LockFile } from './manifest.js';

/** Why a build backend cannot make a package of the project; the build stops there. */
export type BuildObstacle =
  /** No release of the distribution has the module of `build-backend`. */
  | { kind: 'unknown-backend'; path: Step[]; backend: string; distribution: string }
  /** The distribution that has the module of `build-backend` is not in `requires`. */
  | { kind: 'missing-backend'; path: Step[]; backend: string; distribution: string }
  /** A file that the project's metadata names is not there. */
  | { kind: 'file'; path: Step[]; key: 'readme' | 'license'; file: string }
  /** Nothing in the project has the name of the distribution. `expected`: a file that would do. */
  | { kind: 'nothing'; path: Step[]; expected: string }
  /** Several directories or modules, and setuptools does not choose. */
  | { kind: 'several'; path: Step[]; what: 'directories' | 'modules'; names: readonly string[] }
  /** `[tool.poetry] package-mode = false`. */
  | { kind: 'non-package'; path: Step[] };

export interface ProjectBuild {
  /** The tool that is to build the project. */
  backend: Tool;
  obstacle: BuildObstacle;
}

/**
 * Whether uv can build the project itself, which it does for a pyproject.toml with a `[build-system]` before the function is
 * made. Only what is sure to fail is told.
 *
 * Sources: https://docs.astral.sh/uv/concepts/projects/config/#project-packaging and
 * https://docs.astral.sh/uv/concepts/build-backend/#modules (2026-11); hatchling 1.32.4 (`default_file_selection_options`),
 * setuptools 84.0.0 (`setuptools/discovery.py`), poetry-core 2.5.0 (`masonry/utils/module.py`), flit_core 4.1.0.
 *
 * @param repository what reaches Vercel
 * @returns null where it can, where it is not built, and where that cannot be told
 */
export function projectBuild(discovery: Discovery, repository: Repository): ProjectBuild | null {
  const project = builtProject(discovery, repository);
  const backend = project && backendOf(project.document);
  if (!backend) return null;
  const obstacle = wrongBackend(backend) ?? missingFile(project, backend) ?? OBSTACLES[backend.tool](project);
  return obstacle && { backend: backend.tool, obstacle };
}

/** A project of which `uv sync` makes a package. */
export interface Project {
  document: DataDocument;
  /** Relative to the repository root. */
  directory: string;
  repository: Repository;
  /** `[project] name` as written. */
  name: string;
}

/** @returns the project, where `uv sync` makes a package of it; null where it does not, and where that cannot be told */
export function builtProject({ manifest, lock }: Discovery, repository: Repository): Project | null {
  const document = manifest?.document;
  const table = manifest && projectTable(manifest);
  if (!document || document.fault || !table) return null;
  const name = typeof table['name'] === 'string' ? table['name'] : '';
  const project = { document, directory: manifest.directory, repository, name };
  return isBuilt(project, lock) ? project : null;
}

/** Whether `uv sync` builds the project: a lock file says so, or else the manifest. */
function isBuilt({ document, directory, repository }: Project, lock: LockFile | null): boolean {
  if (lock) {
    // uv runs in the directory of the lock file.
    const source = lock.kind === 'uv.lock' && directoryOf(lock.file) === directory ? repository.read(lock.file) : null;
    const own = source && readUvLock(source).projects.find((each) => each.directory === '.');
    return own?.isPackage === true;
  }
  const setting = document.get('tool', 'uv', 'package');
  return typeof setting === 'boolean' ? setting : document.get('build-system') !== undefined;
}

export type Tool = 'hatchling' | 'setuptools' | 'poetry-core' | 'flit_core' | 'uv_build';

interface Backend {
  tool: Tool;
  /** `build-backend` as written; the default where it is left out. */
  text: string;
  /** Normalised names of `requires`. */
  requires: readonly string[];
}

const MODULES: readonly [RegExp, Tool][] = [
  [/^hatchling(?:\.|$)/, 'hatchling'],
  [/^setuptools(?:\.|$)/, 'setuptools'],
  [/^poetry\.core\./, 'poetry-core'],
  [/^flit_core\./, 'flit_core'],
  [/^uv_build(?:\.|$)/, 'uv_build'],
];

/** Packages of which it is known that they bring no build backend but their own. */
const PLAIN: ReadonlySet<string> = new Set([
  'hatchling',
  'setuptools',
  'wheel',
  'pip',
  'poetry-core',
  'flit-core',
  'pdm-backend',
  'uv-build',
  'setuptools-scm',
  'cython',
]);

function backendOf(document: DataDocument): Backend | null {
  const table = document.get('build-system');
  // `[tool.uv] package = true` without a table: what pip does for a setup.py.
  if (table === undefined) return { tool: 'setuptools', text: '', requires: ['setuptools'] };
  if (!isTable(table) || !Array.isArray(table['requires']) || Object.hasOwn(table, 'backend-path')) return null;
  const requires = (table['requires'] as unknown[]).map(requiredName);
  if (!requires.every((each) => each !== null)) return null;
  const backend = table['build-backend'] ?? '';
  if (typeof backend !== 'string') return null;
  const tool = backend === '' ? 'setuptools' : MODULES.find(([pattern]) => pattern.test(backend))?.[1];
  return tool === undefined ? null : { tool, text: backend, requires };
}

/** @returns null for what cannot be read, and where an old version is wanted, which may behave in another way */
function requiredName(text: unknown): string | null {
  const requirement = typeof text === 'string' ? parseRequirement(text) : null;
  if (requirement === null || isFault(requirement)) return null;
  const name = normalizeName(requirement.name);
  const isNew = requirement.specifiers.every(({ operator }) => ['>=', '>', '!='].includes(operator));
  // uv writes `uv_build>=0.9,<0.10`; all of its versions behave alike here.
  return isNew || name === 'uv-build' ? name : null;
}

/** A backend that no package in `requires` has, such as `setuptools.backends.legacy`, which never existed. */
function wrongBackend({ tool, text, requires }: Backend): BuildObstacle | null {
  if (text === '') return null;
  const distribution = normalizeName(tool);
  const place = { path: ['build-system', 'build-backend'], backend: text, distribution };
  const [module = ''] = text.split(':');
  if (tool === 'setuptools' && module.startsWith('setuptools.') && module !== 'setuptools.build_meta') {
    return { kind: 'unknown-backend', ...place };
  }
  const isMissing = !requires.includes(distribution) && requires.every((each) => PLAIN.has(each));
  return isMissing ? { kind: 'missing-backend', ...place } : null;
}

/** Setuptools and uv_build are left out: the one only warns, and the other is not verified. */
const DEMAND_FILES: ReadonlySet<Tool> = new Set(['hatchling', 'poetry-core', 'flit_core']);

function missingFile({ document, directory, repository }: Project, { tool }: Backend): BuildObstacle | null {
  if (!DEMAND_FILES.has(tool)) return null;
  for (const key of ['readme', 'license'] as const) {
    const value = document.get('project', key);
    // `license = "MIT"` is an expression, no file.
    const path = isTable(value) ? ['project', key, 'file'] : key === 'readme' ? ['project', key] : null;
    const file = path && document.get(...path);
    if (!path || typeof file !== 'string') continue;
    const there = joinPath(directory, file);
    if (there !== null && repository.kind(there) === null) return { kind: 'file', path, key, file };
  }
  return null;
}

const BUILD_SYSTEM: Step[] = ['build-system'];

const OBSTACLES: Record<Tool, (project: Project) => BuildObstacle | null> = {
  hatchling: nothingForHatchling,
  setuptools: severalForSetuptools,
  'poetry-core': nothingForPoetry,
  flit_core: () => null,
  uv_build: nothingForUv,
};

function nothingForHatchling({ document, directory, repository, name }: Project): BuildObstacle | null {
  if (repository.isFile(within(directory, 'hatch.toml'))) return null;
  const keys = ['include', 'packages', 'only-include', 'force-include', 'bypass-selection', 'hooks'];
  const isGiven = (table: unknown): boolean =>
    table !== undefined && (!isTable(table) || keys.some((key) => !isEmpty(table[key])));
  const build = ['tool', 'hatch', 'build'];
  if (isGiven(document.get(...build)) || isGiven(document.get(...build, 'targets', 'wheel'))) return null;
  const names = new Set([name, normalizeName(name)].map((each) => each.replace(/[^\p{L}\p{N}_.]+/gu, '_')));
  const folders = repository.list(directory).filter(({ kind }) => kind === 'directory' || kind === 'other');
  for (const each of names) {
    const candidates = [`${each}/__init__.py`, `src/${each}/__init__.py`, `${each}.py`];
    if (candidates.some((file) => repository.isFile(within(directory, file)))) return null;
    const inside = folders.filter((folder) => {
      return repository.isFile(within(directory, `${folder.name}/${each}/__init__.py`));
    });
    if (inside.length === 1) return null;
  }
  return { kind: 'nothing', path: BUILD_SYSTEM, expected: `${[...names].at(-1)}/__init__.py` };
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === false || (Array.isArray(value) && value.length === 0);
}

function nothingForPoetry({ document, directory, repository, name }: Project): BuildObstacle | null {
  const mode = ['tool', 'poetry', 'package-mode'];
  if (document.get(...mode) === false) return { kind: 'non-package', path: mode };
  if (!isEmpty(document.get('tool', 'poetry', 'packages'))) return null;
  const module = moduleOf(name);
  const isThere = [module, `${module}.py`, `src/${module}`, `src/${module}.py`].some((path) => {
    return repository.kind(within(directory, path)) !== null;
  });
  return isThere ? null : { kind: 'nothing', path: BUILD_SYSTEM, expected: `${module}/__init__.py` };
}

/** The module that a project is expected to have, by its name. */
function moduleOf(name: string): string {
  return normalizeName(name).replaceAll('-', '_');
}

function nothingForUv({ document, directory, repository, name }: Project): BuildObstacle | null {
  const settings = document.get('tool', 'uv', 'build-backend');
  const table = isTable(settings) ? settings : {};
  const { 'module-name': module = moduleOf(name), 'module-root': root = 'src' } = table;
  if (!isEmpty(table['namespace']) || typeof module !== 'string' || typeof root !== 'string') return null;
  if (/stubs$/.test(module)) return null;
  const expected = joinPath(root.replace(/^\.\/?$/, ''), `${module.replaceAll('.', '/')}/__init__.py`);
  if (expected === null || repository.kind(within(directory, expected)) !== null) return null;
  return { kind: 'nothing', path: BUILD_SYSTEM, expected };
}

/** Directories in which setuptools looks for no package. Source: `FlatLayoutPackageFinder` of setuptools 84.0.0. */
const NO_PACKAGES =
  /^(?:ci|bin|debian|docs?|documentation|manpages|news|newsfragments|changelog|tests?|unit_tests?|examples?|scripts|tools|utils?|python|build|dist|venv|env|requirements|tasks|fabfile|site_scons|benchmarks?|exercises?|htmlcov|ez_setup|[._].*|.*__pycache__|node_modules)$/;
/** Source: `FlatLayoutModuleFinder` of setuptools 84.0.0. */
const NO_MODULES =
  /^(?:setup|conftest|tests?|examples?|build|toxfile|noxfile|pavement|dodo|tasks|fabfile|[Ss][Cc]onstruct|conanfile|manage|benchmarks?|exercises?|[._].*)$/;
const IDENTIFIER = /^[\p{L}_][\p{L}\p{N}_]*$/u;

function severalForSetuptools({ document, directory, repository }: Project): BuildObstacle | null {
  const settings = document.get('tool', 'setuptools');
  const keys = ['packages', 'py-modules', 'package-dir', 'ext-modules'];
  if (settings !== undefined && (!isTable(settings) || keys.some((key) => Object.hasOwn(settings, key)))) return null;
  const isFile = (name: string): boolean => repository.isFile(within(directory, name));
  if (isFile('setup.py') || isFile('setup.cfg') || repository.kind(within(directory, 'src')) === 'directory')
    return null;
  const entries = repository.list(directory);
  const isCommitted = committed(directory, repository);
  const folders = entries.filter(({ name, kind }) => {
    return (
      kind === 'directory' && IDENTIFIER.test(name) && !NO_PACKAGES.test(name) && isCommitted(within(directory, name))
    );
  });
  const path = document.get('build-system') === undefined ? ['tool', 'uv', 'package'] : BUILD_SYSTEM;
  if (folders.length > 1) return { kind: 'several', path, what: 'directories', names: folders.map(({ name }) => name) };
  if (folders.length === 1) return null;
  const modules = entries.filter(({ name, kind }) => {
    const stem = name.replace(/\.py$/, '');
    return kind === 'file' && name.endsWith('.py') && IDENTIFIER.test(stem) && !NO_MODULES.test(stem);
  });
  return modules.length > 1 ? { kind: 'several', path, what: 'modules', names: modules.map(({ name }) => name) } : null;
}

/** How many entries are looked at in search of a file that Git would keep. */
const MAX_ENTRIES = 200;

/** Tells of directories whether they hold a file that Git does not ignore: an empty one, or a cache, is not deployed. */
function committed(directory: string, repository: Repository): (folder: string) => boolean {
  const above = withIgnoreFile(ignoreFilesAbove(repository, directory), repository, directory);
  return (folder) => {
    let left = MAX_ENTRIES;
    const holdsFile = (path: string, ignored: readonly IgnoreFile[]): boolean => {
      if (isGitIgnored(ignored, path, true)) return false;
      const rules = withIgnoreFile(ignored, repository, path);
      return repository.list(path).some(({ name, kind }) => {
        if (left-- <= 0) return false;
        const entry = within(path, name);
        return kind === 'file' ? !isGitIgnored(rules, entry, false) : kind === 'directory' && holdsFile(entry, rules);
      });
    };
    return holdsFile(folder, above);
  };
}
