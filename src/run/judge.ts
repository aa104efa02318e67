import { type Resolved, valuesOf } from '../config/resolve.js';
import { CONFIDENCES, type Diagnostic } from '../diagnostic.js';
import { RuleFailure } from '../errors.js';
import type { Finding, RuleDefinition, RuleOptions } from '../rules/define.js';
import type { Unit } from '../unit.js';

/** What the rules that hold for a unit find in it. Files are relative to the repository root. */
export function runRules(unit: Unit, resolved: Resolved): Diagnostic[] {
  return resolved.rules.flatMap((rule) =>
    findings(rule, unit, valuesOf(resolved, rule)).map(
      ({ severity, confidence, docs, related, ...finding }): Diagnostic => {
        const level = resolved.severity.get(rule.id)?.value ?? severity ?? rule.severity;
        return {
          rule: rule.id,
          severity: level,
          confidence: confidence ?? 'certain',
          unit: unit.root,
          docs: docs ?? rule.docs,
          related: related ?? [],
          ...finding,
        };
      },
    ),
  );
}

/** Whether a finding is as sure as is asked for. */
export function isSureEnough({ confidence }: Diagnostic, resolved: Resolved | undefined): boolean {
  if (!resolved) return true;
  const { minConfidence } = resolved;
  return CONFIDENCES.indexOf(confidence) <= CONFIDENCES.indexOf(minConfidence.value);
}

function findings(rule: RuleDefinition, unit: Unit, options: RuleOptions): Finding[] {
  try {
    return unit.repository.measure(`rule ${rule.id}`, () => [...rule.check(unit, options)]);
  } catch (error) {
    throw new RuleFailure(rule.id, unit.root, error);
  }
}

/** A finding with its files as the result names them. */
export function relocate(diagnostic: Diagnostic, display: (file: string) => string): Diagnostic {
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
export function identity({ rule, file, range, message }: Diagnostic): string {
  return JSON.stringify([rule, file, range.start.offset, range.end.offset, message]);
}
