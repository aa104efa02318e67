import { resolve } from 'node:path';
import { checkOptions, type CheckedOptions } from './run/options.js';
import type { Settings } from './deployment/model.js';
import { noteUnreadConfiguration } from './deployment/units.js';
import { compareDiagnostics, compareText, type Diagnostic, type NotAnalysed } from './diagnostic.js';
import { RuleFailure } from './errors.js';
import { DiskHost } from './files/host.js';
import { Repository } from './files/repository.js';
import { repositoryPath } from './files/root.js';
import type { Source } from './parser/source.js';
import { PythonParser } from './parser/python.js';
import { Modules } from './program/modules.js';
import { inspectUnit, reportUnit } from './run/report.js';
import { sizesDate } from './packages/sizes.js';
import { reportBundles } from './run/report-bundle.js';
import type { BundleResult, InspectResult, LintOptions, LintResult, Platform } from './result.js';
import type { Finding, RuleDefinition, RuleOptions } from './rules/define.js';
import { FACTS_DATE } from './vercel/versions.js';
import { isSelected, nothingToCheck, unitDirectories } from './run/select-units.js';
import { groupTargets, reportFilter } from './run/targets.js';
import { Unit } from './unit.js';

/**
 * Checks projects: finds their units, models what Vercel will do with each, and lets the rules judge.
 *
 * @throws UsageError when the options are wrong or there is no FastAPI project to check
 */
export async function lint(options: LintOptions = {}): Promise<LintResult> {
  const { rules, settings, severityOf, valuesOf } = await checkOptions(options);
  return withUnits(options, settings, ({ units, groups, display }) => {
    const diagnostics = units.flatMap(({ unit, group }) => {
      const found = runRules(unit, rules, severityOf, valuesOf).filter((each) => group.reports(each.file));
      return found.map((each) => relocate(each, (file) => display(group, file)));
    });
    const unique = [...new Map(diagnostics.sort(compareDiagnostics).map((each) => [identity(each), each])).values()];
    return {
      platform: platform(settings),
      units: units.map(({ unit, group }) => reportUnit(unit, (file) => display(group, file))),
      diagnostics: unique,
      suppressed: [],
      notAnalysed: notAnalysed(groups, display),
      summary: {
        errors: unique.filter((each) => each.severity === 'error').length,
        warnings: unique.filter((each) => each.severity === 'warning').length,
        infos: unique.filter((each) => each.severity === 'info').length,
        fixable: unique.filter((each) => each.fix?.safety === 'safe').length,
        suppressed: 0,
        files: groups.reduce((sum, group) => sum + group.repository.filesRead, 0),
      },
      source: (file) => loadedSource(groups, display, file),
    };
  });
}

/**
 * Says what Vercel will see, without judging it.
 *
 * @throws UsageError like {@link lint}
 */
export async function inspect(options: LintOptions = {}): Promise<InspectResult> {
  const { settings } = await checkOptions(options);
  return withUnits(options, settings, ({ units, groups, display }) => ({
    platform: platform(settings),
    units: units.map(({ unit, group }) => inspectUnit(unit, (file) => display(group, file))),
    notAnalysed: notAnalysed(groups, display),
  }));
}

/**
 * Says how big the functions of projects become, and what of.
 *
 * @throws UsageError like {@link lint}
 */
export async function bundle(options: LintOptions = {}): Promise<BundleResult> {
  const { settings } = await checkOptions(options);
  return withUnits(options, settings, ({ units, groups, display }) => ({
    platform: platform(settings),
    sizes: { date: sizesDate() },
    bundles: units.flatMap(({ unit, group }) => reportBundles(unit, (file) => display(group, file))),
    notAnalysed: notAnalysed(groups, display),
  }));
}

/** One repository of a run. */
interface Group {
  root: string;
  repository: Repository;
  modules: Modules;
  /** Whether findings in a file are wanted: files named on the command line narrow the report. */
  reports(file: string): boolean;
}

interface Run {
  units: { unit: Unit; group: Group }[];
  groups: Group[];
  /** A path of a group's repository, relative to the working directory. */
  display(group: Group, file: string): string;
}

async function withUnits<T>(options: LintOptions, settings: Settings, use: (run: Run) => T): Promise<T> {
  const cwd = resolve(options.cwd ?? process.cwd());
  const targetsByRoot = groupTargets(options.paths ?? ['.'], cwd, options.host);
  const parser = await PythonParser.load();
  const groups: Group[] = [];
  try {
    const units: Run['units'] = [];
    const searched: string[] = [];
    let onlyFiles = true;
    for (const [root, targets] of targetsByRoot) {
      const repository = new Repository(options.host ?? new DiskHost(root), options.onProgress);
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

function runRules(
  unit: Unit,
  rules: readonly RuleDefinition[],
  severityOf: CheckedOptions['severityOf'],
  valuesOf: CheckedOptions['valuesOf'],
): Diagnostic[] {
  return rules.flatMap((rule) =>
    findings(rule, unit, valuesOf(rule)).map(({ severity, confidence, docs, related, ...finding }): Diagnostic => {
      const level = severityOf(rule) ?? severity ?? rule.severity;
      return {
        rule: rule.id,
        severity: level,
        confidence: confidence ?? 'certain',
        unit: unit.root,
        docs: docs ?? rule.docs,
        related: related ?? [],
        ...finding,
      };
    }),
  );
}

function findings(rule: RuleDefinition, unit: Unit, options: RuleOptions): Finding[] {
  try {
    return [...rule.check(unit, options)];
  } catch (error) {
    throw new RuleFailure(rule.id, unit.root, error);
  }
}

function relocate(diagnostic: Diagnostic, display: (file: string) => string): Diagnostic {
  const { fix } = diagnostic;
  return {
    ...diagnostic,
    unit: display(diagnostic.unit),
    file: display(diagnostic.file),
    related: diagnostic.related.map((each) => ({ ...each, file: display(each.file) })),
    ...(fix && { fix: { ...fix, edits: fix.edits.map((edit) => ({ ...edit, file: display(edit.file) })) } }),
  };
}

/** Two units may share a file, and then find the same in it. */
function identity({ rule, file, range, message }: Diagnostic): string {
  return JSON.stringify([rule, file, range.start.offset, range.end.offset, message]);
}

function platform(settings: Settings): Platform {
  return { vercelCli: settings.cliVersion, factsDate: FACTS_DATE };
}

function notAnalysed(groups: readonly Group[], display: Run['display']): NotAnalysed[] {
  return groups
    .flatMap((group) =>
      group.repository.notAnalysed.map(({ file, reason }) => ({ file: display(group, file), reason })),
    )
    .sort((a, b) => compareText(a.file, b.file) || compareText(a.reason, b.reason));
}

function loadedSource(groups: readonly Group[], display: Run['display'], file: string): Source | null {
  for (const group of groups) {
    const source = group.repository.loadedAs((path) => display(group, path) === file);
    if (source) return source;
  }
  return null;
}
