import type { Confidence, Edit, Fix, Range, Related, Severity } from '../diagnostic.js';
import type { Unit } from '../unit.js';

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

/** A small whole project that shows the rule at work. Every example is a test, and part of the rule's page. */
export interface Example {
  title: string;
  /** Path to content. */
  files: Record<string, string>;
  /** What is found, as `file:line:column-line:column severity`; empty for a correct project. */
  findings: string[];
  /** The files after the fix, those that differ only; `null` where there is no fix. */
  fixed?: Record<string, string>;
  /** Judge as this version of Vercel's CLI. */
  vercelCli?: string;
}

export interface RuleDefinition {
  /** Kebab-case; also the name of the file and of the page. Names the fault. */
  id: string;
  /** The fault in one sentence. */
  summary: string;
  /** The highest level that the rule reports. */
  severity: Severity;
  /** Why it matters on Vercel, in Markdown. */
  why: string;
  /** What the fix does and why it is safe or not; empty when there is none. */
  fixes?: string;
  /** The page of Vercel's documentation. */
  docs: string;
  examples: Example[];
  check(unit: Unit): Iterable<Finding>;
}

export type { Confidence, Edit, Fix, Range, Related, Severity };

/** States a rule; it exists for the type check. */
export function defineRule(rule: RuleDefinition): RuleDefinition {
  return rule;
}
