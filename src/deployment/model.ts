import { directoryOf, relativeTo } from '../files/paths.js';
import { isTable, type DataDocument } from '../parser/document.js';
import type { Modules } from '../program/modules.js';
import type { Decision, Mode } from '../result.js';
import { PYTHON_FRAMEWORKS } from '../vercel/frameworks.js';
import { SERVICE_KEYS } from '../vercel/service-keys.js';
import { has } from '../vercel/versions.js';
import { hasBuilds, pythonBuilds, type PythonBuild } from './functions/builds.js';
import { configOf, type ConfigModel } from './vercel-json/config.js';
import { configFile } from './vercel-json/file.js';
import { chooseCommand, type CommandChoice } from './shell/commands.js';
import { explainCommand, explainEntrypoint } from './explain.js';
import { explainPackages } from './explain-packages.js';
import { findEntrypoint, type Entrypoint, type EntrypointOutcome } from './entrypoint.js';
import {
  declaredDependencies,
  type Declared,
  type Dependency,
  type InvalidDependency,
} from './manifests/dependencies.js';
import { byManifest, discoverPackage, type Discovery } from './manifests/discovery.js';
import type { UnitFiles } from './files.js';
import type { Manifest } from './manifests/manifest.js';
import { choosePython, type PythonChoice } from './python/version.js';
import { detectFramework } from './framework.js';
import { apiFunctions, type PythonFunction } from './functions/functions.js';
import { pythonServices, type PythonService } from './functions/services.js';

/** What Vercel will build from one Root Directory, and why. */
export interface Deployment {
  readonly files: UnitFiles;
  readonly mode: Mode;
  /** Vercel's slug of the framework, or null. */
  readonly framework: string | null;
  /**
   * Whether the framework is set, in vercel.json or by the user, rather than detected. The setting of an existing
   * project on Vercel can differ from what a fresh import detects, and no file shows it.
   */
  readonly isFrameworkSet: boolean;
  /** What runs; in modes with several functions, the first of them. */
  readonly entrypoint: Entrypoint | null;
  /**
   * The builder's own code, where the build stops before it installs anything. A configuration that the CLI refuses
   * (`config.errorCode`) stops it even before.
   */
  readonly errorCode: string | null;
  /** How the entrypoint was searched for; null where the mode has no search. */
  readonly search: EntrypointOutcome | null;
  readonly builds: readonly PythonBuild[];
  readonly functions: readonly PythonFunction[];
  readonly services: readonly PythonService[];
  /** vercel.json, or another form of the configuration that can be read without running it. */
  readonly vercelJson: DataDocument | null;
  /** What Vercel's CLI says of the configuration. */
  readonly config: ConfigModel;
  readonly pyproject: DataDocument | null;
  /**
   * One for each directory from which Vercel builds Python: the Root Directory under a preset, else the directory of each
   * function. That of the entrypoint is first.
   */
  readonly discoveries: readonly Discovery[];
  /** The manifest of the first discovery: where the entrypoint's dependencies come from. */
  readonly manifest: Manifest | null;
  /** The Python of the first discovery. */
  readonly python: PythonChoice;
  /** What Vercel installs because the manifests of all discoveries name it. */
  readonly dependencies: readonly Dependency[];
  /** Entries of these manifests that are no requirements; uv refuses the whole manifest because of one. */
  readonly invalidDependencies: readonly InvalidDependency[];
  readonly install: CommandChoice;
  readonly build: CommandChoice;
  readonly decisions: readonly Decision[];
  /** The CLI whose behaviour this is. */
  readonly cliVersion: string;
  /** What its author says of the project on Vercel. */
  readonly limits: ProjectLimits;
}

/** What a repository cannot show: settings of the project on Vercel, and the CLI that builds. */
export interface Settings {
  cliVersion: string;
  /** The framework setting of the project; `auto`: what a fresh import detects. */
  framework: 'auto' | 'fastapi' | 'other';
  /** What the configuration says of the project; nothing unless given. */
  limits?: ProjectLimits;
}

/** The plans that Vercel has. */
export const PLANS = ['hobby', 'pro', 'enterprise'] as const;

/** What holds for a project on Vercel, and no file shows. What is not said is not known. */
export interface ProjectLimits {
  plan?: (typeof PLANS)[number];
  /** The Function Max Duration in the settings of the project, in seconds. */
  maxDuration?: number;
  /** Whether large functions are on. */
  largeFunctions?: boolean;
}

/** Models what Vercel builds from a directory. Never throws, whatever the files hold. */
export function modelDeployment(files: UnitFiles, modules: Modules, settings: Settings): Deployment {
  const vercelJson = configFile(files, settings.cliVersion)?.document ?? null;
  const pyproject = files.toml('pyproject.toml');
  const { framework, because, isSet } = chooseFramework(files, vercelJson, settings);
  const decisions: Decision[] = [{ topic: 'Framework', answer: framework ?? 'none', because }];
  const isPythonPreset = framework !== null && PYTHON_FRAMEWORKS.has(framework);
  const plan = planBuild({ files, modules, vercelJson, framework, isPythonPreset, settings });
  if (plan.mode === 'builds') {
    decisions[0] = {
      topic: 'Framework',
      answer: 'none',
      because: '"builds" in vercel.json switches the detection off',
    };
  }
  decisions.push({ topic: 'Mode', answer: plan.mode, because: plan.because });
  const commandsOf = (kind: 'install' | 'build'): CommandChoice =>
    chooseCommand(kind, vercelJson, pyproject, plan.mode === 'preset', settings.cliVersion);
  const install = commandsOf('install');
  const build = commandsOf('build');
  if (plan.search) decisions.push(explainEntrypoint(plan.search, (file) => relativeTo(file, files.root)));
  const discoveries = discover(files, plan);
  const [first] = discoveries;
  if (first) decisions.push(...explainPackages(first, (file) => relativeTo(file, files.root)));
  decisions.push(explainCommand('install', install), explainCommand('build', build));
  const python = first?.python ?? choosePython(null);
  // The order of the builder: entrypoint, manifests, Python. A malformed pyproject.toml counts as absent at first.
  const errorCode = plan.errorCode ?? stopOf(first, settings.cliVersion) ?? first?.python.errorCode ?? null;
  const allDeclared = (): Declared[] => byManifest(discoveries).map(({ manifest }) => declaredDependencies(manifest));
  return {
    files,
    framework,
    isFrameworkSet: isSet,
    entrypoint: null,
    search: null,
    builds: [],
    functions: [],
    services: [],
    ...plan,
    errorCode,
    discoveries,
    manifest: first?.manifest ?? null,
    python,
    get dependencies() {
      return allDeclared().flatMap((each) => each.dependencies);
    },
    get invalidDependencies() {
      return allDeclared().flatMap((each) => each.invalid);
    },
    vercelJson,
    config: configOf(files, settings.cliVersion, framework),
    pyproject,
    install,
    build,
    decisions,
    cliVersion: settings.cliVersion,
    limits: settings.limits ?? {},
  };
}

/** @returns the discoveries of a plan, each directory once */
function discover(files: UnitFiles, { mode, entrypoint, functions = [], services = [] }: Plan): Discovery[] {
  const starts =
    mode === 'preset'
      ? [files.root]
      : mode === 'services'
        ? services.map((service) => service.directory)
        : [...(entrypoint ? [entrypoint] : []), ...functions].map(({ file }) => directoryOf(file));
  return [...new Set(starts)].map((directory) => discoverPackage(directory, files));
}

/** The code at which the search for the manifest stops for sure. */
function stopOf(discovery: Discovery | undefined, cliVersion: string): string | null {
  // Before, requirements.txt was handed to pip as it is.
  const isParsed = has(cliVersion, 'requirements-by-uv');
  const fault = discovery?.faults.find(
    ({ needsEnvironment, code }) => !needsEnvironment && (isParsed || code !== 'PYTHON_REQUIREMENTS_PARSE_ERROR'),
  );
  return fault?.code ?? null;
}

function chooseFramework(
  files: UnitFiles,
  vercelJson: DataDocument | null,
  settings: Settings,
): { framework: string | null; because: string; isSet: boolean } {
  // `null` ("Other") counts as a choice, so only `undefined` falls through (`pickOverrides` in the CLI).
  const configured = vercelJson?.get('framework');
  if (configured !== undefined) {
    const framework = typeof configured === 'string' && configured !== '' ? configured : null;
    return { framework, because: 'vercel.json sets "framework"', isSet: true };
  }
  if (settings.framework !== 'auto') {
    const framework = settings.framework === 'fastapi' ? 'fastapi' : null;
    return { framework, because: 'it was given as an option', isSet: true };
  }
  const detected = detectFramework(files, settings.cliVersion);
  return {
    framework: detected.slug,
    because: `${detected.because}; this is what a fresh import detects`,
    isSet: false,
  };
}

type Plan = Pick<Deployment, 'mode'> & Partial<Deployment> & { because: string };

interface Situation {
  files: UnitFiles;
  modules: Modules;
  vercelJson: DataDocument | null;
  framework: string | null;
  isPythonPreset: boolean;
  settings: Settings;
}

function planBuild(situation: Situation): Plan {
  const { files, modules, vercelJson, framework, isPythonPreset, settings } = situation;
  const { cliVersion } = settings;
  if (vercelJson && hasBuilds(vercelJson)) {
    const builds = pythonBuilds(files, modules, vercelJson);
    const functions = builds.flatMap((build) => build.functions);
    return { mode: 'builds', because: 'vercel.json has "builds"', framework: null, builds, ...summary(functions) };
  }
  const serviceKey = SERVICE_KEYS.find((key) => isTable(vercelJson?.get(key)));
  if (vercelJson && serviceKey !== undefined) {
    const services = pythonServices(files, modules, vercelJson, cliVersion);
    const functions = services.map(({ entrypoint, errorCode, root }) => ({ file: root, entrypoint, errorCode }));
    return { mode: 'services', because: `vercel.json has "${serviceKey}"`, services, ...summary(functions) };
  }
  const emptySetting = ['buildCommand', 'outputDirectory'].find((key) => vercelJson?.get(key) === '');
  if (framework !== null && isPythonPreset) {
    if (emptySetting !== undefined) {
      return { mode: 'static', because: `"${emptySetting}": "" in vercel.json switches the Python builder off` };
    }
    const search = findEntrypoint(files, modules, framework, cliVersion);
    const { entrypoint, errorCode } = search;
    return { mode: 'preset', because: `the framework is ${framework}`, search, entrypoint, errorCode };
  }
  const functions = apiFunctions(files, modules, cliVersion);
  if (functions.length > 0) {
    return {
      mode: 'api-functions',
      because: 'there is no Python preset, and files in api/ export an app',
      ...summary(functions),
    };
  }
  return { mode: 'static', because: 'there is no Python preset, and no file in api/ exports an app' };
}

function summary(functions: PythonFunction[]): Pick<Deployment, 'functions' | 'entrypoint' | 'errorCode'> {
  return {
    functions,
    entrypoint: functions.find((each) => each.entrypoint)?.entrypoint ?? null,
    errorCode: functions.find((each) => each.errorCode !== null)?.errorCode ?? null,
  };
}
