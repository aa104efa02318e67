import type { StaleEntry } from '../result.js';
import type { Judged } from './facts.js';
import type { Baseline, Counts } from './baseline.js';
import { isMetaRule } from './meta-finding.js';

/** How the files of a run and those of a baseline belong together. */
export interface BaselineFacts {
  /** As results name it. */
  file: string;
  /** Null where there is none yet. */
  baseline: Baseline | null;
  /** Whether a new one is to be made of the findings. */
  isUpdate: boolean;
  /** Whether a finding is as sure as was asked for. Who did not see the others has not accepted them, and they are not gone either. */
  isSure(finding: Judged): boolean;
  /** @returns the path of a file of the result, relative to the directory of the baseline */
  key(file: string): string;
  /** @returns the name of a file of the baseline in the result */
  display(key: string): string;
  /** Whether all findings of a rule in a file of the baseline were looked for, and are wanted. */
  counts(key: string, rule: string): boolean;
  /** Whether a file of the baseline is there; null where nobody can tell. */
  exists(key: string): boolean | null;
}

export interface BaselineOutcome {
  findings: Judged[];
  stale: StaleEntry[];
  /** The counts of a new baseline; null unless one was wanted. */
  updated: Counts | null;
}

/**
 * Silences the findings that a baseline lists. Of a rule that has more of them in a file than it lists, all are shown: nobody can know
 * which is the new one.
 *
 * @param findings with those that are silenced already, files named as in the result
 */
export function applyBaseline(findings: readonly Judged[], facts: BaselineFacts): BaselineOutcome {
  const found = countFindings(findings, facts);
  const sure = countFindings(findings.filter(facts.isSure), facts);
  const listed = facts.baseline?.counts ?? new Map<string, Map<string, number>>();
  const updated = facts.isUpdate ? mergeCounts(listed, found, sure, facts) : null;
  const allowed = updated ?? listed;
  const suppression = { kind: 'baseline', reason: null, file: facts.file, line: null } as const;
  return {
    findings: findings.map((finding): Judged => {
      if (finding.suppression || isMetaRule(finding.rule) || !facts.isSure(finding)) return finding;
      const key = facts.key(finding.file);
      const limit = allowed.get(key)?.get(finding.rule) ?? 0;
      const count = sure.get(key)!.get(finding.rule)!;
      if (limit === 0) return finding;
      return count <= limit ? { ...finding, suppression } : withExcess(finding, limit, count, facts.file);
    }),
    stale: updated ? [] : staleEntries(listed, found, facts),
    updated,
  };
}

function withExcess(finding: Judged, limit: number, count: number, file: string): Judged {
  const help = `${finding.help} The baseline ${file} allows ${limit} of this rule in this file, and there are ${count}.`;
  return { ...finding, help: help.trimStart() };
}

function countFindings(findings: readonly Judged[], { key }: BaselineFacts): Map<string, Map<string, number>> {
  const counts = new Map<string, Map<string, number>>();
  for (const { rule, file, suppression } of findings) {
    if (suppression || isMetaRule(rule)) continue;
    const own = getOrAdd(counts, key(file));
    own.set(rule, (own.get(rule) ?? 0) + 1);
  }
  return counts;
}

function staleEntries(listed: Counts, found: Counts, facts: BaselineFacts): StaleEntry[] {
  return [...listed].flatMap(([key, rules]) =>
    [...rules].flatMap(([rule, count]): StaleEntry[] => {
      const now = found.get(key)?.get(rule) ?? 0;
      const isStale = now < count && facts.counts(key, rule);
      return isStale ? [{ file: facts.display(key), rule, listed: count, found: now }] : [];
    }),
  );
}

/** The findings of now, and of what was listed that which the run did not judge or show; without files that are gone. */
function mergeCounts(listed: Counts, found: Counts, sure: Counts, facts: BaselineFacts): Counts {
  const counts = new Map<string, Map<string, number>>();
  for (const [key, rules] of listed) {
    if (facts.exists(key) === false) continue;
    for (const [rule, count] of rules) if (!facts.counts(key, rule)) getOrAdd(counts, key).set(rule, count);
  }
  for (const [key, rules] of found) {
    for (const [rule, count] of rules) {
      const kept = Math.min(listed.get(key)?.get(rule) ?? 0, count);
      const next = Math.max(sure.get(key)?.get(rule) ?? 0, kept);
      if (next > 0) getOrAdd(counts, key).set(rule, next);
    }
  }
  return counts;
}

function getOrAdd(counts: Map<string, Map<string, number>>, key: string): Map<string, number> {
  const known = counts.get(key);
  if (known) return known;
  const own = new Map<string, number>();
  counts.set(key, own);
  return own;
}

/** How many findings and files a baseline lists. */
export function sizeOf(counts: Counts): { findings: number; files: number } {
  const rules = [...counts.values()].filter(({ size }) => size > 0);
  return {
    findings: rules.flatMap((each) => [...each.values()]).reduce((sum, each) => sum + each, 0),
    files: rules.length,
  };
}
