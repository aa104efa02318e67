import type { Severity } from '../diagnostic.js';
import type { PlatformFact } from '../vercel/function-limits.js';

/** A small whole project that shows the rule at work. Every example is a test, and part of the rule's page. */
export interface Example {
  title: string;
  /** Path to content. */
  files: Record<string, string>;
  /** What is found, as `file:line:column-line:column severity`; empty for a correct project. */
  findings: string[];
  /** The files after the fix, those that differ only; left out where there is no fix. */
  fixed?: Record<string, string>;
  /** Judge as this version of Vercel's CLI. */
  vercelCli?: string;
}

/** A number that users may set for a rule. */
export interface RuleOption {
  /** For a sentence that begins with it: `Time from … until …`. */
  description: string;
  default: number;
  minimum: number;
  maximum: number;
  unit: 'ms' | 'MiB';
}

/** What is known of a rule without running it. */
export interface RuleInfo {
  /** Kebab-case; also the name of the file and of the page. Names the fault. */
  id: string;
  /** The fault in one sentence. */
  summary: string;
  /** The highest level that the rule reports. */
  severity: Severity;
  /** Why it matters on Vercel, in Markdown. */
  why: string;
  /** What the fix does and why it is safe or not; left out when there is none. */
  fixes?: string;
  /** By name, in camel case, with the unit at its end. */
  options?: Readonly<Record<string, RuleOption>>;
  /** Whether it is in the preset `strict` only: it then runs when that is chosen, when the rule is selected, or has been given a level. */
  isStrict?: true;
  /** Whether the platform's guide says it, with the values that the guide's numbers give to the rule's options. */
  guide?: Readonly<Record<string, number>>;
  /** What of the platform it rests on, where that has a figure and a date: every message names both. */
  fact?: PlatformFact;
  /** The page of Vercel's documentation. */
  docs: string;
  examples: Example[];
}
