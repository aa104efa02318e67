import type { Confidence, Edit, Fix, Range, Related, Severity } from '../diagnostic.js';
import type { Unit } from '../unit.js';
import type { Example, RuleInfo } from './info.js';

/** A finding as a rule states it; the rest of the diagnostic comes from the rule and the unit. */
export interface Finding {
  /** Relative to the repository root, POSIX. */
  file: string;
  range: Range;
  /** What is wrong and where it bites on Vercel: one or two sentences. */
  message: string;
  /** What to do. */
  help: string;
  severity?: Severity;
  confidence?: Confidence;
  docs?: string;
  /** JSON Pointer into a TOML or JSON file. */
  path?: string;
  related?: Related[];
  fix?: Fix;
}

/** A rule: what is known of it, and how it judges a unit. */
export interface RuleDefinition extends RuleInfo {
  check(unit: Unit): Iterable<Finding>;
}

export type { Confidence, Edit, Example, Fix, Range, Related, RuleInfo, Severity };

/** States a rule; it exists for the type check. */
export function defineRule(rule: RuleDefinition): RuleDefinition {
  return rule;
}
