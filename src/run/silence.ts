import { dirname, resolve } from 'node:path';
import type { LoadedConfiguration } from '../config/configuration.js';
import { idleIgnores, type Resolved } from '../config/resolve.js';
import { compareDiagnostics, compareText, type Diagnostic, type Severity } from '../diagnostic.js';
import { repositoryPath } from '../files/root.js';
import type { BaselineReport, LintOptions, SuppressedDiagnostic } from '../result.js';
import { baselineText } from '../suppress/baseline.js';
import type { BaselineFacts } from '../suppress/baseline-apply.js';
import type { Judged, SuppressionFacts } from '../suppress/facts.js';
import type { Judgement } from '../suppress/judged.js';
import { mentionsSuppression } from '../suppress/marker.js';
import type { UnmatchedEntry } from '../suppress/unused-ignores.js';
import type { RuleInfo } from '../rules/info.js';
import type { Unit } from '../unit.js';
import { baselineKey, groupOf, openBaseline, type OpenBaseline } from './baseline.js';
import { identity, isSureEnough, relocate } from './judge.js';
import type { CheckedOptions } from './options.js';
import { type Group, idlePatterns, type Run } from './units.js';

/** A unit with what the rules found in it. */
export interface JudgedUnit {
  unit: Unit;
  group: Group;
  /** Files are relative to the repository root. */
  findings: Diagnostic[];
  /** The rules that judged it, with the level that is set for each. */
  rules: ReadonlyMap<string, Severity | null>;
  /** The nearest configuration. */
  configuration: LoadedConfiguration | null;
  /** What holds for it. */
  resolved: Resolved;
}

/** What is reported, and what is not. Files are relative to the working directory. */
export interface Silenced {
  diagnostics: Diagnostic[];
  suppressed: SuppressedDiagnostic[];
  /** Findings in files that were not named, and that nobody silenced. */
  elsewhere: Diagnostic[];
  /** How many findings are left out because they are less sure than was asked for. */
  lessSure: number;
  baseline?: BaselineReport;
}

/**
 * Takes from the findings of a run those that somebody silenced, adds what there is to say about that, and leaves out what nobody
 * wants to hear about.
 *
 * @throws UsageError for a baseline that cannot be used
 */
export async function silence(
  run: Run,
  judged: readonly JudgedUnit[],
  options: LintOptions,
  checked: CheckedOptions,
): Promise<Silenced> {
  const { groups, display, configured } = run;
  const wanted: Judged[] = [];
  const elsewhere: Diagnostic[] = [];
  const known = new Set(checked.catalogue.map(({ id }) => id));
  const isSure = sureness(judged, display);
  const judgementOf = judgements(judged);
  for (const group of groups) {
    const own = judged.filter((each) => each.group === group);
    const isSilent = options.noIgnores || !hasSuppressions(group, own);
    const results = isSilent
      ? own.flatMap(({ findings }) => findings)
      : await applyComments(group, own, await judgementOf(group), known, checked.catalogue);
    for (const each of results) {
      const shown = toResult(each, group, display);
      if (group.reports(each.file)) wanted.push(shown);
      else if (!shown.suppression) elsewhere.push(shown);
    }
  }
  const findings = unique(wanted);
  const cwd = resolve(options.cwd ?? process.cwd());
  const named = options.baseline === undefined ? configured?.baseline : options.baseline;
  const opened = openBaseline({ ...options, ...(named !== undefined && { baseline: named }) }, cwd, groups);
  if (!opened) return { ...sorted(findings, isSure), elsewhere };
  const { findings: left, report } = await applyTheBaseline(findings, {
    run,
    judged,
    options,
    opened,
    cwd,
    known,
    isSure,
    judgements: new Map(await Promise.all(groups.map(async (group) => [group, await judgementOf(group)] as const))),
  });
  return { ...sorted(left, isSure), elsewhere, baseline: report };
}

/** What the run could judge of each repository: loaded and made when it is first asked for. */
function judgements(judged: readonly JudgedUnit[]): (group: Group) => Promise<Judgement> {
  const made = new Map<Group, Judgement>();
  return async (group) => {
    const { Judgement } = await import('../suppress/judged.js');
    const judgement = made.get(group) ?? new Judgement(factsOf(group, judged));
    made.set(group, judgement);
    return judgement;
  };
}

function factsOf(group: Group, judged: readonly JudgedUnit[]): SuppressionFacts {
  return { ...group, reports: (file) => group.reports(file), units: judged.filter((each) => each.group === group) };
}

/** Whether there is any suppression; nearly no run has one, and then nothing of all this is loaded. */
function hasSuppressions({ repository }: Group, judged: readonly JudgedUnit[]): boolean {
  const says = ({ configuration }: JudgedUnit): boolean =>
    configuration !== null &&
    [configuration.fileIgnores, configuration.ignore, configuration.exclude].some((list) => list && list.length > 0);
  if (judged.some(says)) return true;
  for (const { text } of repository.loaded()) if (mentionsSuppression(text)) return true;
  return false;
}

async function applyComments(
  group: Group,
  judged: readonly JudgedUnit[],
  judgement: Judgement,
  known: ReadonlySet<string>,
  catalogue: readonly RuleInfo[],
): Promise<Judged[]> {
  const [{ applySuppressions }, { unmatchedEntries }] = await Promise.all([
    import('../suppress/apply.js'),
    import('../suppress/unused-ignores.js'),
  ]);
  const findings = judged.flatMap((each) => each.findings);
  const { kept, suppressed, unused } = applySuppressions(findings, factsOf(group, judged), judgement, known);
  const idle = idleEntries(group, judged, catalogue).flatMap(({ unit, file, entries }) =>
    unmatchedEntries(entries, file, unit, group.repository),
  );
  return [...kept, ...suppressed, ...unused, ...idle];
}

/** The entries of `ignore` and `exclude` that do nothing, by configuration file. */
function idleEntries(group: Group, judged: readonly JudgedUnit[], catalogue: readonly RuleInfo[]) {
  const idle = new Set(idlePatterns(group));
  return group.configurations.loaded.flatMap((configuration) => {
    const unit = judged.find((each) => each.configuration === configuration);
    if (!unit) return [];
    const excludes = (configuration.exclude ?? []).filter((each) => idle.has(each));
    const ignores = idleIgnores(configuration, catalogue).map((index) => ({
      ...configuration.placeOf('ignore', index),
      pattern: configuration.ignore![index]!,
    }));
    const entries: UnmatchedEntry[] = [
      ...excludes.map((each) => ({ ...each, key: 'exclude', because: 'matches no directory' })),
      ...ignores.map((each) => ({ ...each, key: 'ignore', because: 'changes nothing: the rule would not run either' })),
    ];
    return [{ unit, file: configuration.file, entries }];
  });
}

function toResult(finding: Judged, group: Group, display: Run['display']): Judged {
  const { suppression } = finding;
  const name = (file: string): string => display(group, file);
  return {
    ...relocate(finding, name),
    ...(suppression && { suppression: { ...suppression, file: name(suppression.file) } }),
  };
}

/** Each finding once: two units may share a file. What one of them silences and the other does not is shown. */
function unique(findings: readonly Judged[]): Judged[] {
  const found = new Map<string, Judged>();
  for (const finding of [...findings].sort(compareDiagnostics)) {
    const key = identity(finding);
    const known = found.get(key);
    if (!known || !finding.suppression || known.suppression) found.set(key, finding);
  }
  return [...found.values()];
}

function sorted(findings: readonly Judged[], isSure: (finding: Diagnostic) => boolean): Omit<Silenced, 'elsewhere'> {
  const inOrder = [...findings].sort(compareDiagnostics);
  const reported = inOrder.filter(({ suppression }) => !suppression);
  // Only now: a suppression of a finding that is less sure is no unused one.
  const diagnostics = reported.filter(isSure);
  return {
    diagnostics,
    suppressed: inOrder.filter((each): each is SuppressedDiagnostic => each.suppression !== undefined),
    lessSure: reported.length - diagnostics.length,
  };
}

/** Whether a finding, as results name it, is as sure as the configuration of its unit asks for. */
function sureness(judged: readonly JudgedUnit[], display: Run['display']): (finding: Diagnostic) => boolean {
  const byRoot = new Map(judged.map((each) => [display(each.group, each.unit.root), each.resolved]));
  return (finding) => isSureEnough(finding, byRoot.get(finding.unit));
}

interface BaselineRun {
  run: Run;
  judged: readonly JudgedUnit[];
  options: LintOptions;
  opened: OpenBaseline;
  cwd: string;
  /** Every rule that there is. */
  known: ReadonlySet<string>;
  isSure: (finding: Diagnostic) => boolean;
  judgements: ReadonlyMap<Group, Judgement>;
}

async function applyTheBaseline(
  findings: readonly Judged[],
  { run, judged, options, opened, cwd, known, isSure, judgements }: BaselineRun,
): Promise<{ findings: Judged[]; report: BaselineReport }> {
  const [{ applyBaseline, sizeOf }, { staleBaseline }] = await Promise.all([
    import('../suppress/baseline-apply.js'),
    import('../suppress/stale-baseline.js'),
  ]);
  const { groups } = run;
  const absolute = (key: string): string => resolve(dirname(opened.path), key);
  const facts: BaselineFacts = {
    file: opened.file,
    baseline: opened.baseline,
    isUpdate: options.updateBaseline ?? false,
    isSure,
    key: (file) => baselineKey(opened, resolve(cwd, file)),
    display: (key) => repositoryPath(cwd, absolute(key)),
    counts(key, rule) {
      const group = groupOf(absolute(key), groups);
      return (
        group !== null &&
        judgements.get(group)!.counts(repositoryPath(group.root, absolute(key)), rule, known.has(rule))
      );
    },
    exists(key) {
      const group = groupOf(absolute(key), groups);
      return group && group.repository.kind(repositoryPath(group.root, absolute(key))) !== null;
    },
  };
  const { findings: left, stale, updated } = applyBaseline(findings, facts);
  stale.sort((a, b) => compareText(a.file, b.file) || compareText(a.rule, b.rule));
  const first = judged[0];
  if (first && stale.length > 0) {
    const keyed = stale.map((entry) => ({ ...entry, key: facts.key(entry.file) }));
    const finding = staleBaseline(keyed, opened.baseline!.document, opened.file, first);
    if (finding) left.push({ ...finding, unit: run.display(first.group, first.unit.root) });
  }
  const report = { file: opened.file, stale, updated: updated && { text: baselineText(updated), ...sizeOf(updated) } };
  return { findings: left, report };
}
