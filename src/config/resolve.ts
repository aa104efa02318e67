import type { Settings } from '../deployment/model.js';
import type { Confidence, Severity } from '../diagnostic.js';
import type { Step } from '../parser/document.js';
import type { LintOptions } from '../result.js';
import type { RuleDefinition, RuleInfo, RuleOptions } from '../rules/define.js';
import { presetsOf, type Preset } from '../rules/presets.js';
import { NEWEST_CLI } from '../vercel/versions.js';
import type { Configuration } from './configuration.js';
import { optionKey } from '../rules/option-names.js';

/** What was said on the command line, or by the caller of the library, as far as it concerns single projects. */
export type GivenOptions = Pick<
  LintOptions,
  | 'preset'
  | 'select'
  | 'extendSelect'
  | 'ignore'
  | 'severity'
  | 'ruleOptions'
  | 'minConfidence'
  | 'framework'
  | 'vercelCli'
>;

/** Where a value comes from: the configuration file has a place for it. */
export type Origin = 'default' | 'preset' | 'command line' | { path: readonly Step[] };

/** A value that holds, and all that has a part in it. */
export interface Sourced<T> {
  value: T;
  origins: readonly Origin[];
}

/** What holds for one project: defaults, preset, configuration and command line, each before the next. */
export interface Resolved {
  preset: Sourced<Preset>;
  /** Null where the preset decides. */
  select: Sourced<readonly string[]> | null;
  extendSelect: Sourced<readonly string[]>;
  ignore: Sourced<readonly string[]>;
  severity: ReadonlyMap<string, Sourced<Severity>>;
  /** By rule and option, for every option that a rule has. */
  ruleOptions: ReadonlyMap<string, ReadonlyMap<string, Sourced<number>>>;
  minConfidence: Sourced<Confidence>;
  framework: Sourced<Settings['framework']>;
  vercelCli: Sourced<string>;
  /** The rules that run. */
  rules: readonly RuleDefinition[];
  /** The same, and those about suppressions that are on, each with the level that is set for it; null for its own. */
  active: ReadonlyMap<string, Severity | null>;
}

/**
 * Works out what holds for a project. Names in both are taken to be valid.
 *
 * @param metaRules the rules about suppressions
 */
export function resolve(
  given: GivenOptions,
  configuration: Configuration | null,
  rules: readonly RuleDefinition[],
  metaRules: readonly RuleInfo[],
): Resolved {
  const file: Partial<Configuration> = configuration ?? {};
  const preset = first<Preset>('preset', given.preset, file.preset, 'recommended');
  // A preset on the command line asks for all its rules; so it replaces what the file selects.
  const isReplaced = given.select !== undefined || given.preset !== undefined;
  const select = given.select ?? (isReplaced ? undefined : file.select);
  const extendSelect = joined('extend-select', given.select ? undefined : file.extendSelect, given.extendSelect);
  // What is asked for by its name now is wanted, although the file leaves it out.
  const askedFor = new Set([...(given.select ?? []), ...(given.extendSelect ?? [])]);
  const ignore = joined(
    'ignore',
    file.ignore?.filter((id) => !askedFor.has(id)),
    given.ignore,
  );
  const severity = new Map<string, Sourced<Severity>>();
  for (const [id, value] of Object.entries(file.severity ?? {})) severity.set(id, of(value, ['severity', id]));
  for (const [id, value] of Object.entries(given.severity ?? {})) severity.set(id, of(value, 'command line'));
  const choice: Choice = {
    preset: preset.value,
    select,
    added: [...extendSelect.value, ...(select ? [] : severity.keys())],
    ignored: ignore.value,
  };
  const running = rules.filter(isRunning(choice));
  const levels = [...running, ...metaRules.filter(isRunning(choice))].map(
    ({ id }) => [id, severity.get(id)?.value ?? null] as const,
  );
  return {
    preset,
    select: select ? of(select, given.select ? 'command line' : ['select']) : null,
    extendSelect,
    ignore,
    severity,
    ruleOptions: optionsOf(rules, preset, file, given),
    minConfidence: first<Confidence>('min-confidence', given.minConfidence, file.minConfidence, 'possible'),
    framework: first('framework', given.framework, file.framework, 'auto'),
    vercelCli: first('vercel-cli', given.vercelCli, file.vercelCli, NEWEST_CLI),
    rules: running,
    active: new Map(levels),
  };
}

/**
 * Entries of `ignore` that change nothing, since their rules would not run without them either.
 *
 * @returns their indexes
 */
export function idleIgnores(configuration: Configuration, rules: readonly RuleInfo[]): number[] {
  const { ignore = [], preset = 'recommended', select, extendSelect = [], severity = {} } = configuration;
  const added = [...extendSelect, ...(select ? [] : Object.keys(severity))];
  const wouldRun = new Set(rules.filter(isRunning({ preset, select, added, ignored: [] })).map(({ id }) => id));
  return ignore.flatMap((id, index) => (wouldRun.has(id) && ignore.indexOf(id) === index ? [] : [index]));
}

/** What decides which rules run. */
interface Choice {
  preset: Preset;
  select: readonly string[] | undefined;
  added: readonly string[];
  ignored: readonly string[];
}

function isRunning({ preset, select, added, ignored }: Choice): (rule: RuleInfo) => boolean {
  const chosen = select && new Set(select);
  const [more, less] = [new Set(added), new Set(ignored)];
  return (rule) => {
    const isChosen = chosen ? chosen.has(rule.id) : presetsOf(rule).includes(preset);
    return (isChosen || more.has(rule.id)) && !less.has(rule.id);
  };
}

function of<T>(value: T, origin: Origin | readonly Step[]): Sourced<T> {
  const isPath = Array.isArray(origin);
  return { value, origins: [isPath ? { path: origin as readonly Step[] } : (origin as Origin)] };
}

function first<T>(key: string, given: T | undefined, configured: T | undefined, fallback: T): Sourced<T> {
  if (given !== undefined) return of(given, 'command line');
  return configured === undefined ? of(fallback, 'default') : of(configured, [key]);
}

/** A list to which both add. */
function joined(
  key: string,
  configured: readonly string[] | undefined,
  given: readonly string[] | undefined,
): Sourced<readonly string[]> {
  const origins: Origin[] = [];
  if (configured && configured.length > 0) origins.push({ path: [key] });
  if (given && given.length > 0) origins.push('command line');
  return {
    value: [...new Set([...(configured ?? []), ...(given ?? [])])],
    origins: origins.length > 0 ? origins : ['default'],
  };
}

function optionsOf(
  rules: readonly RuleDefinition[],
  preset: Sourced<Preset>,
  file: Partial<Configuration>,
  given: GivenOptions,
): Resolved['ruleOptions'] {
  const all = rules.flatMap(({ id, options, guide }) => {
    if (!options) return [];
    const values = Object.entries(options).map(([name, option]): [string, Sourced<number>] => {
      const own = given.ruleOptions?.[id]?.[name];
      if (own !== undefined) return [name, of(own, 'command line')];
      const configured = file.ruleOptions?.[id]?.[name];
      if (configured !== undefined) return [name, of(configured, ['rules', id, optionKey(name)])];
      const guided = preset.value === 'guide' ? guide?.[name] : undefined;
      return [name, guided === undefined ? of(option.default, 'default') : of(guided, 'preset')];
    });
    return [[id, new Map(values)] as const];
  });
  return new Map(all);
}

/** The values of a rule's options. */
export function valuesOf({ ruleOptions }: Resolved, rule: RuleDefinition): RuleOptions {
  return Object.fromEntries([...(ruleOptions.get(rule.id) ?? [])].map(([name, { value }]) => [name, value]));
}
