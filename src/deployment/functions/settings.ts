import { relativeTo } from '../../files/paths.js';
import { isTable, type Step } from '../../parser/document.js';
import type { Modules } from '../../program/modules.js';
import { frameworkFacts } from '../../vercel/frameworks.data.js';
import { PYTHON_FRAMEWORKS } from '../../vercel/frameworks.js';
import { has } from '../../vercel/versions.js';
import { apiFiles, type ApiFile } from './api-files.js';
import { isTame, matchesGlob } from '../bundle/glob.js';
import type { Deployment } from '../model.js';

/**
 * What becomes of a key of `functions` in vercel.json:
 *
 * - `applies`: a function takes its settings, or the builder of another framework does.
 * - `ignored`: no function does, and Vercel says nothing.
 * - `refused`: no function does, and the deployment stops with `unused_function`.
 */
export type KeyFate = 'applies' | 'ignored' | 'refused';

/** A key of `functions` in vercel.json. */
export interface FunctionsKey {
  readonly key: string;
  /** Where it stands in vercel.json: `['functions', key]`, or below a service. */
  readonly path: readonly Step[];
  /** What is set; empty where that is not an object. */
  readonly settings: Readonly<Record<string, unknown>>;
  readonly fate: KeyFate;
  /** The functions that take it, in any language, as files relative to the unit. */
  readonly functions: readonly string[];
  /** Keys before this one that took the functions that it matches too. */
  readonly behind: readonly string[];
  /** The name of the one app that it could be for: the entrypoint of the preset, or of the service. */
  readonly app: string | null;
}

/** The settings of functions in vercel.json, and the functions that take them. */
export interface FunctionSettings {
  readonly keys: readonly FunctionsKey[];
  /**
   * The files that Vercel builds as functions of their own, in any language, with the key that each takes. Empty with
   * `builds` and services.
   */
  readonly apiFiles: readonly (ApiFile & { readonly key: string | null })[];
  /** Whether `includeFiles` and `excludeFiles` count for Python functions. */
  readonly countsFiles: boolean;
  /**
   * The key whose settings a Python function takes.
   *
   * @param file relative to the repository root
   */
  keyOf(file: string): FunctionsKey | null;
}

/** Vercel takes no more (`maxProperties` of `functionsSchema` in @vercel/build-utils 14.21.0); every one is compared with all others. */
const MAX_KEYS = 50;

const known = new WeakMap<Deployment, FunctionSettings>();

/**
 * Which key of `functions` in vercel.json applies to which function. The first key that equals or matches (minimatch 3)
 * the file counts. A file in `api/` is matched with its whole name; the app of a Python preset first with `.py`, then
 * without, since CLI 54.17.3, and only by keys that no file in `api/` took. Never throws.
 *
 * Sources: `getFunction`, `detectFrontBuilder` and `checkUnusedFunctions` in @vercel/fs-detectors 7.7.3
 * (dist/detect-builders.js), `getMatchingFunction` in @vercel/python 25.0.0, `findMatchingFunction` in
 * @vercel/build-utils 14.21.0 (dist/lambda.js).
 */
export function functionSettings(deployment: Deployment, modules: Modules): FunctionSettings {
  let settings = known.get(deployment);
  if (!settings) known.set(deployment, (settings = model(deployment, modules)));
  return settings;
}

function model(deployment: Deployment, modules: Modules): FunctionSettings {
  if (deployment.mode === 'services') return serviceSettings(deployment);
  const { files, mode, framework, vercelJson, entrypoint, cliVersion } = deployment;
  const isZeroConfig = mode === 'preset' || mode === 'api-functions' || mode === 'static';
  const table = vercelJson?.get('functions');
  const entries = isTable(table) && isZeroConfig ? Object.entries(table).slice(0, MAX_KEYS) : [];
  const settingsOf = (key: string): Readonly<Record<string, unknown>> => {
    const value = entries.find(([name]) => name === key)?.[1];
    return isTable(value) ? value : {};
  };
  const names = entries.map(([key]) => key);
  const runtimeOf = (file: string): string | undefined => {
    const key = matchingKey(names, file);
    const runtime = key === undefined ? undefined : own(settingsOf(key), 'runtime');
    return typeof runtime === 'string' && runtime !== '' ? runtime : undefined;
  };
  const exportsApp = (file: string): boolean => {
    return !has(cliVersion, 'api-function-filter') || Boolean(modules.load(files.path(file))?.exported);
  };
  const built = isZeroConfig ? apiFiles(files, framework, runtimeOf, exportsApp) : [];
  const takers = new Map<string, string[]>();
  const take = (key: string | undefined, file: string): void => {
    if (key !== undefined) takers.set(key, [...(takers.get(key) ?? []), file]);
  };
  for (const { file } of built) take(matchingKey(names, file), file);
  const claimed = claimedFiles(deployment);
  for (const file of claimed) {
    for (const name of names) if (!takers.has(name) && matches(file, name)) take(name, file);
  }
  let appKey: string | undefined;
  const app = entrypoint && mode === 'preset' ? relativeTo(entrypoint.file, files.root) : null;
  if (app !== null && has(cliVersion, 'functions-for-presets')) {
    // What a file in api/ took is not handed on to the builder of the app.
    const left = names.filter((name) => !takers.has(name));
    appKey = matchingKey(left, app) ?? matchingKey(left, app.replace(/\.py$/, ''));
    take(appKey, app);
  }
  const candidates = [...built.map(({ file }) => file), ...(app === null ? [] : [app])];
  const keys = names.map((key, index): FunctionsKey => {
    const functions = takers.get(key) ?? [];
    const earlier = names.slice(0, index).filter((name) => {
      return candidates.some((file) => matches(file, key) && takers.get(name)?.includes(file));
    });
    const fate = functions.length > 0 ? 'applies' : fateOf(key, deployment);
    return {
      key,
      path: ['functions', key],
      settings: settingsOf(key),
      fate,
      functions,
      behind: functions.length > 0 ? [] : earlier,
      app,
    };
  });
  return {
    keys,
    apiFiles: built.map((each) => ({ ...each, key: matchingKey(names, each.file) ?? null })),
    countsFiles: mode === 'preset' ? has(cliVersion, 'function-files-for-presets') : mode === 'api-functions',
    keyOf(file) {
      const name = relativeTo(file, files.root);
      // With a `runtime`, a file in api/ is built twice: on its own, and as the app of the preset.
      const isApp = mode === 'preset' && file === entrypoint?.file;
      return keys.find(({ key, functions }) => (isApp ? key === appKey : functions.includes(name))) ?? null;
    },
  };
}

/** Every service has `functions` of its own; its builder gets them, and nobody checks that they match. */
function serviceSettings({ services, vercelJson }: Deployment): FunctionSettings {
  const found = services.flatMap((service) => {
    const table = vercelJson?.get(service.key, service.name, 'functions');
    if (!isTable(table) || !service.entrypoint) return [];
    const { file } = service.entrypoint;
    const app = relativeTo(file, service.root);
    const names = Object.keys(table).slice(0, MAX_KEYS);
    const taken = matchingKey(names, app) ?? matchingKey(names, app.replace(/\.py$/, ''));
    return names.map((key, index): { key: FunctionsKey; file: string } => ({
      file,
      key: {
        key,
        path: [service.key, service.name, 'functions', key],
        settings: isTable(table[key]) ? table[key] : {},
        fate: key === taken ? 'applies' : 'ignored',
        functions: key === taken ? [app] : [],
        behind: taken !== undefined && names.indexOf(taken) < index && matches(app, key) ? [taken] : [],
        app,
      },
    }));
  });
  return {
    keys: found.map(({ key }) => key),
    apiFiles: [],
    countsFiles: true,
    keyOf: (file) => found.find((each) => each.file === file && each.key.fate === 'applies')?.key ?? null,
  };
}

function matchingKey(keys: readonly string[], file: string): string | undefined {
  return keys.find((key) => matches(file, key));
}

/** Whether a key of `functions` means a file: it is its name, or a pattern that matches it. */
export function matches(file: string, key: string): boolean {
  return file === key || matchesGlob(file, key);
}

function own(table: Readonly<Record<string, unknown>>, key: string): unknown {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

/** The files of `proxy` and `schedules`, which may have settings too. */
function claimedFiles({ vercelJson }: Deployment): string[] {
  const schedules = vercelJson?.get('schedules');
  const places: Step[][] = [['proxy', 'entrypoint']];
  if (Array.isArray(schedules)) {
    schedules.forEach((_, index) => places.push(['schedules', index, 'entrypoint'], ['schedules', index, 'function']));
  }
  return places.flatMap((place) => {
    const value = vercelJson?.get(...place);
    if (typeof value !== 'string') return [];
    const module = /^([\w.]+):\w+$/.exec(value)?.[1];
    return [module === undefined ? value : `${module.replace(/\./g, '/')}.py`];
  });
}

/** The builders that name their functions themselves, so that no key is refused. */
const NAMES_FUNCTIONS: ReadonlySet<string> = new Set(['@vercel/express', '@vercel/hono', '@vercel/backends']);

/** Keys that Next.js knows what to do with. */
const NEXT_KEYS = /^(?:pages\/|src\/pages|app\/|src\/app\/|middleware|src\/middleware)/;

/** What becomes of a key that no function takes. */
function fateOf(key: string, { framework, vercelJson, cliVersion }: Deployment): KeyFate {
  // A pattern that cannot be told is not blamed.
  if (!isTame(key)) return 'applies';
  const makesStatic = ['buildCommand', 'outputDirectory'].some((setting) => vercelJson?.get(setting) === '');
  if (framework === null || makesStatic) return 'refused';
  if (PYTHON_FRAMEWORKS.has(framework)) return has(cliVersion, 'functions-for-presets') ? 'ignored' : 'refused';
  const builder = frameworkFacts.find(({ slug }) => slug === framework)?.builder ?? '';
  const knowsKey = builder === '@vercel/next' ? NEXT_KEYS.test(key) : NAMES_FUNCTIONS.has(builder);
  return knowsKey ? 'applies' : 'refused';
}
