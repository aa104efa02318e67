import { statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { checkOptions } from './check-options.js';
import type { Settings } from './deployment/model.js';
import { CONFIG_FILES, findUnits, SIGNS_TEXT, unitSign, type UnitSign } from './deployment/units.js';
import { compareDiagnostics, compareText, type Diagnostic, type NotAnalysed } from './diagnostic.js';
import { UsageError } from './errors.js';
import { DiskHost, type Host } from './files/host.js';
import { directoryOf, isInside, within } from './files/paths.js';
import { Repository } from './files/repository.js';
import { repositoryPath, repositoryRoot } from './files/root.js';
import type { Source } from './parser/source.js';
import { PythonParser } from './parser/python.js';
import { Modules } from './program/modules.js';
import { inspectUnit, reportUnit } from './report.js';
import type { InspectResult, LintOptions, LintResult, Platform } from './result.js';
import type { RuleDefinition } from './rules/define.js';
import { FACTS_DATE, NEWEST_CLI } from './vercel/versions.js';
import { Unit } from './unit.js';

/**
 * Checks projects: finds their units, models what Vercel will do with each, and lets the rules judge.
 *
 * @throws UsageError when the options are wrong or there is no FastAPI project to check
 */
export async function lint(options: LintOptions = {}): Promise<LintResult> {
  const { rules, settings, severityOf } = await checkOptions(options);
  return withUnits(options, settings, ({ units, groups, display }) => {
    const diagnostics = units.flatMap(({ unit, group }) => {
      const found = runRules(unit, rules, severityOf).filter((each) => group.reports(each.file));
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
  const parser = await PythonParser.load();
  const groups: Group[] = [];
  try {
    const units: Run['units'] = [];
    const searched: string[] = [];
    let onlyFiles = true;
    for (const [root, targets] of groupTargets(options.paths ?? ['.'], cwd, options.host)) {
      const repository = new Repository(options.host ?? new DiskHost(root));
      const modules = new Modules(repository, parser);
      const group: Group = { root, repository, modules, reports: reportFilter(targets) };
      groups.push(group);
      for (const target of targets) if (target.isDirectory) searched.push(target.named);
      onlyFiles &&= targets.every((target) => !target.isDirectory);
      for (const directory of unitDirectories(repository, targets)) {
        const unit = new Unit(directory.path, repository, modules, settings);
        if (isProject(unit, directory) && isWanted(unit, directory, units)) units.push({ unit, group });
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

function nothingToCheck(searched: readonly string[]): UsageError {
  const where = searched.map((path) => JSON.stringify(path)).join(', ');
  return new UsageError(`no FastAPI project for Vercel in ${where}`, `Looked there and below for ${SIGNS_TEXT}.`);
}

interface Target {
  /** As named on the command line. */
  named: string;
  /** Relative to the repository root. */
  path: string;
  isDirectory: boolean;
}

/** Sorts the named paths by the repository that holds them. */
function groupTargets(paths: readonly string[], cwd: string, host?: Host): Map<string, Target[]> {
  const groups = new Map<string, Target[]>();
  for (const named of paths.length === 0 ? ['.'] : paths) {
    const absolute = resolve(cwd, named);
    const kind = named === '' ? null : host ? host.kind(repositoryPath(cwd, absolute)) : kindOnDisk(absolute);
    if (kind === null) throw new UsageError(`there is no file or directory ${JSON.stringify(named)}`);
    const isDirectory = kind === 'directory';
    const root = host ? cwd : repositoryRoot(isDirectory ? absolute : dirname(absolute), cwd);
    const targets = groups.get(root) ?? [];
    targets.push({ named, path: repositoryPath(root, absolute), isDirectory });
    groups.set(root, targets);
  }
  return groups;
}

function kindOnDisk(path: string): 'file' | 'directory' | null {
  try {
    const stat = statSync(path, { throwIfNoEntry: false });
    return stat ? (stat.isDirectory() ? 'directory' : 'file') : null;
  } catch {
    return null; // a loop of links, a name that is too long: nothing to check there
  }
}

function reportFilter(targets: readonly Target[]): (file: string) => boolean {
  const directories = targets.filter((target) => target.isDirectory).map((target) => target.path);
  const files = new Set(targets.filter((target) => !target.isDirectory).map((target) => target.path));
  // A unit's finding may be in a file above its directory, such as a workflow: only file names narrow the report.
  return directories.length > 0 ? () => true : (file) => files.has(file);
}

/** The directories to look at, each once: those named and those found below them; for files, the unit that holds them. */
function unitDirectories(repository: Repository, targets: readonly Target[]): Directory[] {
  const found = new Map<string, Directory>();
  for (const { path: target, isDirectory } of targets) {
    const path = isDirectory ? target : unitAbove(repository, target);
    const sign = path === null ? null : unitSign(repository, path);
    if (path !== null && sign) found.set(path, { path, isNamed: true, sign: sign.kind });
    if (!isDirectory) continue;
    for (const { directory, sign } of findUnits(repository, target)) {
      if (!found.has(directory)) found.set(directory, { path: directory, isNamed: false, sign: sign.kind });
    }
  }
  return [...found.values()].sort((a, b) => compareText(a.path, b.path));
}

/** A directory that may be a unit. */
interface Directory {
  path: string;
  /** Named on the command line, or holding a file that was. */
  isNamed: boolean;
  sign: UnitSign['kind'];
}

/** The unit of a file: the nearest directory above it with a configuration, else with a manifest, else with an app. */
function unitAbove(repository: Repository, file: string): string | null {
  const above: { path: string; kind: string }[] = [];
  for (let path = directoryOf(file); ; path = directoryOf(path)) {
    const sign = unitSign(repository, path);
    if (sign) above.push({ path, kind: sign.kind });
    if (path === '') break;
  }
  for (const kind of ['config', 'manifest']) {
    const nearest = above.find((each) => each.kind === kind);
    if (nearest) return nearest.path;
  }
  return above.at(-1)?.path ?? null;
}

/** Whether a directory is ours to check: it uses FastAPI, or it was named and is set up for Python on Vercel. */
function isProject(unit: Unit, { isNamed }: Directory): boolean {
  return unit.usesFastApi || (isNamed && isConfigured(unit) && unit.buildsPython);
}

function isConfigured(unit: Unit): boolean {
  return CONFIG_FILES.some((file) => unit.files.isFile(file));
}

/**
 * Whether a directory that was found, not named, is a project of its own. Inside another unit, a manifest or an app is
 * as likely a part of that unit, an example or a library; only a configuration of its own says more.
 */
function isWanted(unit: Unit, { isNamed, sign }: Directory, units: Run['units']): boolean {
  const { deployment, repository, root } = unit;
  if (isNamed || isConfigured(unit)) return true;
  const outer = units.find((each) => each.unit.repository === repository && isInside(root, each.unit.root));
  const isPartOfOuter = outer !== undefined && outer.unit.deployment.entrypoint !== null;
  const isService = outer?.unit.deployment.services.some((service) => isInside(root, service.root)) ?? false;
  if (isService || (isPartOfOuter && sign === 'code')) return false;
  if (!isPartOfOuter && (deployment.entrypoint || hasFastApiCode(unit))) return true;
  repository.skip(root, 'it may be a project of its own: name it on the command line to check it');
  return false;
}

/** Whether a file of the directory, or one directory further down, makes a FastAPI object. */
function hasFastApiCode(unit: Unit): boolean {
  const { repository, root } = unit;
  const makesApp = (path: string): boolean => /\bFastAPI\s*\(/.test(repository.read(path)?.text ?? '');
  return repository.list(root).some(({ name, kind }) => {
    const path = within(root, name);
    if (kind === 'file') return name.endsWith('.py') && makesApp(path);
    if (kind !== 'directory' || name.startsWith('.') || /^(node_modules|venv|env|tests?)$/.test(name)) return false;
    return repository
      .list(path)
      .some((each) => each.kind === 'file' && each.name.endsWith('.py') && makesApp(within(path, each.name)));
  });
}

function runRules(
  unit: Unit,
  rules: readonly RuleDefinition[],
  severityOf: (rule: RuleDefinition) => Diagnostic['severity'] | null,
): Diagnostic[] {
  return rules.flatMap((rule) =>
    [...rule.check(unit)].map(({ severity, confidence, docs, related, ...finding }): Diagnostic => {
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

/** The newest CLI that is modelled; what `vercelCli` is when it is not given. */
export const DEFAULT_CLI = NEWEST_CLI;
