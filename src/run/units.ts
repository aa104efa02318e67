import { resolve } from 'node:path';
import type { Settings } from '../deployment/model.js';
import { noteUnreadConfiguration } from '../deployment/units.js';
import { Repository } from '../files/repository.js';
import { repositoryPath } from '../files/root.js';
import { PythonParser } from '../parser/python.js';
import { createSource } from '../parser/source.js';
import { Modules } from '../program/modules.js';
import type { LintOptions } from '../result.js';
import { Unit } from '../unit.js';
import { isSelected, nothingToCheck, unitDirectories } from './select-units.js';
import { groupTargets, reportFilter } from './targets.js';

/** One repository of a run. */
export interface Group {
  root: string;
  repository: Repository;
  modules: Modules;
  /** Whether findings in a file are wanted: files named on the command line narrow the report. */
  reports(file: string): boolean;
}

export interface Run {
  units: { unit: Unit; group: Group }[];
  groups: Group[];
  /** A path of a group's repository, relative to the working directory. */
  display(group: Group, file: string): string;
}

/** How files are decoded: by the cache, where there is one. */
function decoderOf(root: string, { cache }: LintOptions): typeof createSource {
  return cache ? (file, content) => cache.sourceOf(root, file, content) : createSource;
}

/**
 * Finds the units of a run and models them, hands them to `use`, and frees what they hold.
 *
 * @throws UsageError when there is no FastAPI project to check
 */
export async function withUnits<T>(options: LintOptions, settings: Settings, use: (run: Run) => T): Promise<T> {
  const cwd = resolve(options.cwd ?? process.cwd());
  const targetGroups = groupTargets(options.paths ?? ['.'], cwd, options);
  const parser = await PythonParser.load();
  const groups: Group[] = [];
  try {
    const units: Run['units'] = [];
    const searched: string[] = [];
    let onlyFiles = true;
    for (const { root, host, targets } of targetGroups) {
      const repository = new Repository(host, options.onProgress, decoderOf(root, options));
      const modules = new Modules(repository, parser);
      const group: Group = { root, repository, modules, reports: reportFilter(targets) };
      groups.push(group);
      for (const target of targets) if (target.isDirectory) searched.push(target.named);
      onlyFiles &&= targets.every((target) => !target.isDirectory);
      for (const directory of unitDirectories(repository, targets)) {
        // The framework option is about the project that was named, not about others around it.
        const own: Settings = directory.isNamed ? settings : { ...settings, framework: 'auto' };
        const unit = new Unit(directory.path, repository, modules, own);
        const others = units.map((each) => each.unit);
        if (!isSelected(unit, directory, others)) continue;
        noteUnreadConfiguration(unit.files, unit.settings.cliVersion);
        units.push({ unit, group });
      }
    }
    if (units.length === 0 && !onlyFiles) throw nothingToCheck(searched);
    const display = (group: Group, file: string): string => {
      return repositoryPath(cwd, resolve(group.root, file)) || '.';
    };
    return use({ units, groups, display });
  } finally {
    for (const group of groups) group.modules.dispose();
  }
}
