import type { Configuration, FileIgnore, LoadedConfiguration } from '../config/configuration.js';
import type { LIMITS } from '../config/declaration.js';
import { KEYS, type KeyName } from '../config/declaration.js';
import { optionKey } from '../rules/option-names.js';
import type { Origin, Resolved, Sourced } from '../config/resolve.js';
import type { Step } from '../parser/document.js';
import type { ConfigurationResult, SettingReport, UnitConfiguration } from '../result.js';
import type { CheckedOptions } from './options.js';
import type { Group, Run } from './units.js';

/** What holds for each unit of a run; for a run without units, what would hold for its first path. */
export function reportConfiguration(run: Run, checked: CheckedOptions): ConfigurationResult {
  const { units, groups, configuration, display } = run;
  const ofRules = checked.rules.length;
  if (units.length === 0 && groups[0]) {
    const resolved = checked.resolve(configuration, true);
    const file = configuration && display(groups[0], configuration.file);
    return { units: [{ root: '.', file, ...settings(run, groups[0], configuration, resolved), ofRules }] };
  }
  return {
    units: units.map((each): UnitConfiguration => {
      const { unit, group, resolved } = each;
      const file = each.configuration && display(group, each.configuration.file);
      return { root: display(group, unit.root), file, ...settings(run, group, each.configuration, resolved), ofRules };
    }),
  };
}

/** A setting before its origins are put into words. */
type Setting = [key: readonly string[], value: unknown, origins: readonly Origin[], of?: LoadedConfiguration | null];

function settings(
  run: Run,
  group: Group,
  configuration: LoadedConfiguration | null,
  resolved: Resolved,
): Pick<UnitConfiguration, 'rules' | 'settings'> {
  const words = (origin: Origin, of: LoadedConfiguration | null): string => {
    if (origin === 'preset') return `preset ${resolved.preset.value}`;
    if (typeof origin === 'string' || !of) return String(origin);
    // The first group has the configuration of the run.
    const owner = of === run.configuration ? run.groups[0]! : group;
    return `${run.display(owner, of.file)}:${of.placeOf(...origin.path).range.start.line}`;
  };
  const all = Object.keys(KEYS).flatMap((key) =>
    settingsOf(key as KeyName, configuration, run.configuration, resolved),
  );
  return {
    rules: resolved.rules.map(({ id }) => id),
    settings: all.map(([key, value, origins, of = configuration]): SettingReport => {
      return { key: [...key], value, from: origins.map((origin) => words(origin, of)) };
    }),
  };
}

/** Every value of a key that holds; none where nothing sets it and it has no default. */
function settingsOf(
  key: KeyName,
  own: LoadedConfiguration | null,
  ofRun: LoadedConfiguration | null,
  resolved: Resolved,
): Setting[] {
  const sourced = <T>({ value, origins }: Sourced<T>): Setting[] => [[[key], value, origins]];
  const configured = (value: unknown, fallback?: unknown, of = own): Setting[] => {
    if (value !== undefined) return [[[key], value, [{ path: [key] }], of]];
    return fallback === undefined ? [] : [[[key], fallback, ['default']]];
  };
  switch (key) {
    case 'preset':
      return sourced(resolved.preset);
    case 'select':
      return resolved.select ? sourced(resolved.select) : [];
    case 'extend-select':
      return sourced(resolved.extendSelect);
    case 'ignore':
      return sourced(resolved.ignore);
    case 'severity':
      return [...resolved.severity].map(([id, { value, origins }]) => [[key, id], value, origins]);
    case 'rules':
      return [...resolved.ruleOptions].flatMap(([id, options]) =>
        [...options].map(([name, { value, origins }]): Setting => [[key, id, optionKey(name)], value, origins]),
      );
    case 'per-file-ignores':
      return (own?.fileIgnores ?? []).map(fileIgnore);
    case 'require-reason':
      return configured(own?.requireReason, false);
    case 'min-confidence':
      return sourced(resolved.minConfidence);
    case 'units':
      return configured(own?.units?.map(({ pattern }) => pattern));
    case 'exclude':
      return configured(
        own?.exclude?.map(({ pattern }) => pattern),
        [],
      );
    case 'framework':
      return sourced(resolved.framework);
    case 'vercel-cli':
      return sourced(resolved.vercelCli);
    case 'limits':
      return limits(own?.limits ?? {});
    case 'fail-on':
      return configured(ofRun?.failOn, 'error', ofRun);
    case 'max-warnings':
      return configured(ofRun?.maxWarnings, undefined, ofRun);
    case 'baseline':
      return configured(ofRun?.baseline, undefined, ofRun);
  }
}

function fileIgnore({ pattern, pointer, rules, reason }: FileIgnore): Setting {
  const key = pointer === null ? pattern : `${pattern}#${pointer}`;
  const path: readonly Step[] = ['per-file-ignores', key];
  return [['per-file-ignores', key], reason === null ? rules : { rules, reason }, [{ path }]];
}

function limits({ plan, maxDuration, largeFunctions }: NonNullable<Configuration['limits']>): Setting[] {
  const values: Record<keyof typeof LIMITS, unknown> = {
    plan,
    'max-duration': maxDuration,
    'large-functions': largeFunctions,
  };
  return Object.entries(values).flatMap(([name, value]): Setting[] => {
    return value === undefined ? [] : [[['limits', name], value, [{ path: ['limits', name] }]]];
  });
}
