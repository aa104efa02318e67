import type { Diagnostic, Fix, Range, Related } from '../diagnostic.js';
import type { RuleInfo } from '../rules/info.js';
import type { JudgedUnit } from './facts.js';
import { metaRules } from './rules.js';

export type MetaRule = 'invalid-suppression' | 'unused-suppression';

const byId = new Map(metaRules.map((rule) => [rule.id, rule]));

/** Whether a rule is about suppressions: no comment and no baseline silences what it reports. */
export function isMetaRule(rule: string): boolean {
  return byId.has(rule);
}

interface MetaFinding {
  file: string;
  range: Range;
  message: string;
  help: string;
  path?: string;
  related?: Related[];
  fix?: Fix | null;
}

/**
 * A finding about a suppression.
 *
 * @param judged the unit that it belongs to
 * @returns null where the rule is not active
 */
export function metaFinding(judged: JudgedUnit | null, id: MetaRule, finding: MetaFinding): Diagnostic | null {
  const severity = judged?.rules.get(id);
  if (!judged || severity === undefined) return null;
  const rule = byId.get(id) as RuleInfo;
  const { fix, related, ...rest } = finding;
  return {
    rule: id,
    severity: severity ?? rule.severity,
    confidence: 'certain',
    unit: judged.unit.root,
    docs: rule.docs,
    related: related ?? [],
    ...rest,
    ...(fix && { fix }),
  };
}

/** A safe fix, which for suppressions all are: they change nothing that is deployed. */
export function safeFix(title: string, edits: Fix['edits'] | null): Fix | null {
  return edits && edits.length > 0 ? { safety: 'safe', title, edits } : null;
}
