import { resolve } from 'node:path';
import type { ConfiguredPattern, LoadedConfiguration } from '../config/configuration.js';
import type { Configurations } from '../config/find.js';
import type { Resolved } from '../config/resolve.js';
import { noteUnreadConfiguration } from '../deployment/units.js';
import { directoryOf, within } from '../files/paths.js';
import { Repository } from '../files/repository.js';
import { repositoryPath } from '../files/root.js';
import type { Measure } from '../measure.js';
import { PythonParser } from '../parser/python.js';
import { createSource } from '../parser/source.js';
import { Modules } from '../program/modules.js';
import type { LintOptions, RunConfiguration } from '../result.js';
import { Unit } from '../unit.js';
import { configurationsOf } from './configurations.js';
import { type CheckedOptions, settingsOf } from './options.js';
import { isSelected, nothingToCheck, unitDirectories } from './select-units.js';
import { groupTargets, reportFilter, type TargetGroup } from './targets.js';

/** One repository of a run. */
export interface Group {
  root: string;
  repository: Repository;
  modules: Modules;
  configurations: Configurations;
  /** The directories that were named, relative to the root: below them every unit is looked for. */
  directories: readonly string[];
  /** Whether findings in a file are wanted: files named on the command line narrow the report. */
  reports(file: string): boolean;
}

/** A unit with what holds for it. */
export interface ConfiguredUnit {
  unit: Unit;
  group: Group;
  /** The nearest configuration. */
  configuration: LoadedConfiguration | null;
  /** Configuration and command line together. */
  resolved: Resolved;
}

export interface Run {
  units: ConfiguredUnit[];
  groups: Group[];
  /** The configuration of the first path, which counts for the run as a whole. */
  configuration: LoadedConfiguration | null;
  /** The same, as results show it. */
  configured: RunConfiguration | null;
  /** A path of a group's repository, relative to the working directory. */
  display(group: Group, file: string): string;
}

/** How files are decoded: by the cache, where there is one. */
function decoderOf(root: string, { cache }: LintOptions): typeof createSource {
  return cache ? (file, content) => cache.sourceOf(root, file, content) : createSource;
}

/**
 * Finds the units of a run and models them, and hands them to `use`.
 *
 * @param mayBeEmpty whether a run without any project is of use
 * @throws UsageError when there is no FastAPI project to check
 */
export async function withUnits<T>(
  options: LintOptions,
  checked: CheckedOptions,
  use: (run: Run) => T | Promise<T>,
  { mayBeEmpty = false } = {},
): Promise<T> {
  const cwd = resolve(options.cwd ?? process.cwd());
  const targetGroups = groupTargets(options.paths ?? ['.'], cwd, options);
  const measure: Measure = options.measure ?? ((_, work) => work());
  const parser = await measure('load the parser', () => PythonParser.load());
  const display = ({ root }: Pick<Group, 'root'>, file: string): string => {
    return repositoryPath(cwd, resolve(root, file)) || '.';
  };
  const groups: Group[] = [];
  const units: ConfiguredUnit[] = [];
  const searched: string[] = [];
  let onlyFiles = true;
  for (const { root, host, targets } of targetGroups) {
    const repository = new Repository(host, options.onProgress, measure, decoderOf(root, options));
    const modules = new Modules(repository, parser);
    const configurations = await configurationsOf(root, repository, { options, cwd, rules: checked.catalogue });
    const directories = targets.filter(({ isDirectory }) => isDirectory).map(({ path }) => path);
    const reports = reportFilter(targets);
    const group: Group = { root, repository, modules, configurations, directories, reports };
    groups.push(group);
    for (const target of targets) if (target.isDirectory) searched.push(target.named);
    onlyFiles &&= targets.every((target) => !target.isDirectory);
    for (const directory of await measure('find projects', () =>
      unitDirectories(repository, configurations, targets),
    )) {
      const configuration = await configurations.nearest(directory.path);
      const resolved = checked.resolve(configuration, directory.isNamed);
      const unit = new Unit(directory.path, repository, modules, settingsOf(resolved, configuration));
      const others = units.map((each) => each.unit);
      if (!isSelected(unit, directory, others)) continue;
      noteUnreadConfiguration(unit.files, unit.settings.cliVersion);
      units.push({ unit, group, configuration, resolved });
    }
  }
  if (units.length === 0 && !onlyFiles && !mayBeEmpty) throw nothingToCheck(searched);
  const configuration = await configurationOfRun(targetGroups, groups);
  const configured = configuration && shownConfiguration(configuration, (file) => display(groups[0]!, file));
  return await use({ units, groups, configuration, configured, display });
}

/** The patterns of `exclude` that left out nothing. Only a search of the whole repository can tell. */
export function idlePatterns({ configurations, directories }: Group): ConfiguredPattern[] {
  if (!directories.includes('')) return [];
  return configurations.loaded.flatMap(({ exclude = [] }) =>
    exclude.filter((each) => !configurations.matched.has(each)),
  );
}

/** The configuration that is nearest to the first path. */
async function configurationOfRun(
  [first]: readonly TargetGroup[],
  [group]: readonly Group[],
): Promise<LoadedConfiguration | null> {
  const target = first?.targets[0];
  if (!target || !group) return null;
  return group.configurations.nearest(target.isDirectory ? target.path : directoryOf(target.path));
}

function shownConfiguration(
  { file, directory, failOn, maxWarnings, baseline, requireReason }: LoadedConfiguration,
  display: (file: string) => string,
): RunConfiguration {
  return {
    file: display(file),
    ...(failOn !== undefined && { failOn }),
    ...(maxWarnings !== undefined && { maxWarnings }),
    ...(baseline !== undefined && { baseline: display(within(directory, baseline)) }),
    ...(requireReason !== undefined && { requireReason }),
  };
}
