import { dirname, resolve } from 'node:path';
import type { Configuration } from '../config/configuration.js';
import { compareDiagnostics, compareText, type Diagnostic, type Severity } from '../diagnostic.js';
import { repositoryPath } from '../files/root.js';
import type { BaselineReport, LintOptions, SuppressedDiagnostic } from '../result.js';
import type { BaselineFacts } from '../suppress/baseline-apply.js';
import type { Judged, SuppressionFacts } from '../suppress/facts.js';
import type { Judgement } from '../suppress/judged.js';
import { mentionsSuppression } from '../suppress/marker.js';
import type { Unit } from '../unit.js';
import { baselineKey, groupOf, openBaseline, type OpenBaseline } from './baseline.js';
import { identity, relocate } from './judge.js';
import type { Group, Run } from './units.js';

/** A unit with what the rules found in it. */
export interface JudgedUnit {
  unit: Unit;
  group: Group;
  /** Files are relative to the repository root. */
  findings: Diagnostic[];
  /** The rules that judged it, with the level that is set for each. */
  rules: ReadonlyMap<string, Severity | null>;
  /** What holds for it; null where there is no configuration. */
  configuration: Configuration | null;
}

/** What is reported, and what is not. Files are relative to the working directory. */
export interface Silenced {
  diagnostics: Diagnostic[];
  suppressed: SuppressedDiagnostic[];
  baseline?: BaselineReport;
}

/**
 * Takes from the findings of a run those that somebody silenced, adds what there is to say about that, and leaves out what nobody
 * wants to hear about.
 *
 * @throws UsageError for a baseline that cannot be used
 */
export async function silence(run: Run, judged: readonly JudgedUnit[], options: LintOptions): Promise<Silenced> {
  const { groups, display } = run;
  const all: Judged[] = [];
  const judgements = new Map<Group, Judgement>();
  for (const group of groups) {
    const own = judged.filter((each) => each.group === group);
    const found = own.flatMap(({ findings }) => findings);
    const isSilent = options.noIgnores || !hasSuppressions(group, own);
    const results = isSilent ? found : await applyComments(group, own, found, judgements);
    all.push(...results.filter(({ file }) => group.reports(file)).map((each) => toResult(each, group, display)));
  }
  const findings = unique(all);
  const cwd = resolve(options.cwd ?? process.cwd());
  const opened = openBaseline(options, cwd, groups);
  if (!opened) return sorted(findings);
  const { findings: left, report } = await applyTheBaseline(findings, {
    run,
    judged,
    options,
    opened,
    cwd,
    judgements,
  });
  return { ...sorted(left), baseline: report };
}

/** Whether there is any suppression; nearly no run has one, and then nothing of all this is loaded. */
function hasSuppressions({ repository }: Group, judged: readonly JudgedUnit[]): boolean {
  if (judged.some(({ configuration }) => configuration && configuration.fileIgnores.length > 0)) return true;
  for (const { text } of repository.loaded()) if (mentionsSuppression(text)) return true;
  return false;
}

async function applyComments(
  group: Group,
  judged: readonly JudgedUnit[],
  findings: readonly Diagnostic[],
  judgements: Map<Group, Judgement>,
): Promise<Judged[]> {
  const [{ applySuppressions }, { Judgement }, { catalogue }] = await Promise.all([
    import('../suppress/apply.js'),
    import('../suppress/judged.js'),
    import('../suppress/catalogue.js'),
  ]);
  const facts: SuppressionFacts = { ...group, reports: (file) => group.reports(file), units: judged };
  const judgement = new Judgement(facts);
  judgements.set(group, judgement);
  const known = new Set(catalogue.map(({ id }) => id));
  const { kept, suppressed, unused } = applySuppressions(findings, facts, judgement, known);
  return [...kept, ...suppressed, ...unused];
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

function sorted(findings: readonly Judged[]): Silenced {
  const inOrder = [...findings].sort(compareDiagnostics);
  return {
    diagnostics: inOrder.filter(({ suppression }) => !suppression),
    suppressed: inOrder.filter((each): each is SuppressedDiagnostic => each.suppression !== undefined),
  };
}

interface BaselineRun {
  run: Run;
  judged: readonly JudgedUnit[];
  options: LintOptions;
  opened: OpenBaseline;
  cwd: string;
  judgements: Map<Group, Judgement>;
}

async function applyTheBaseline(
  findings: readonly Judged[],
  { run, judged, options, opened, cwd, judgements }: BaselineRun,
): Promise<{ findings: Judged[]; report: BaselineReport }> {
  const [{ applyBaseline, sizeOf }, { baselineText }, { Judgement }, { catalogue }, { staleBaseline }] =
    await Promise.all([
      import('../suppress/baseline-apply.js'),
      import('../suppress/baseline.js'),
      import('../suppress/judged.js'),
      import('../suppress/catalogue.js'),
      import('../suppress/stale-baseline.js'),
    ]);
  const { groups } = run;
  const known = new Set(catalogue.map(({ id }) => id));
  const absolute = (key: string): string => resolve(dirname(opened.path), key);
  const judgementOf = (group: Group): Judgement => {
    const own = judged.filter((each) => each.group === group);
    const made =
      judgements.get(group) ?? new Judgement({ ...group, reports: (file) => group.reports(file), units: own });
    judgements.set(group, made);
    return made;
  };
  const facts: BaselineFacts = {
    file: opened.file,
    baseline: opened.baseline,
    isUpdate: options.updateBaseline ?? false,
    key: (file) => baselineKey(opened, resolve(cwd, file)),
    display: (key) => repositoryPath(cwd, absolute(key)),
    counts(key, rule) {
      const group = groupOf(absolute(key), groups);
      return (
        group !== null && judgementOf(group).counts(repositoryPath(group.root, absolute(key)), rule, known.has(rule))
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
