import {
  startOfFile,
  type Confidence,
  type Edit,
  type Fix,
  type Range,
  type Related,
  type Severity,
} from '../diagnostic.js';
import { pointer, type DataDocument, type Step } from '../parser/document.js';
import type { Unit } from '../unit.js';
import type { Example, RuleInfo, RuleOption } from './info.js';

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
  check(unit: Unit, options: RuleOptions): Iterable<Finding>;
}

/** The value of each option of a rule: what the user has set, or its default. */
export type RuleOptions = Readonly<Record<string, number>>;

export type { Confidence, Edit, Example, Fix, Range, Related, RuleInfo, RuleOption, Severity };

/** States a rule; it exists for the type check. */
export function defineRule(rule: RuleDefinition): RuleDefinition {
  return rule;
}

/** Where a finding is. */
export type Place = Pick<Finding, 'file' | 'range' | 'path'>;

/** The place of something that knows its own, such as a dependency. */
export function placeOf({ file, range, path }: { file: string; range: Range; path?: string }): Place {
  return { file, range, ...(path !== undefined && { path }) };
}

/** The place of a value in a TOML or JSON file; the start of the file where it has none of its own. */
export function placeIn(document: DataDocument, path: readonly Step[]): Place {
  return { file: document.source.file, range: document.valueRange(...path) ?? startOfFile(), path: pointer(path) };
}

/** Other places of one fault that are listed by name. */
const MAX_OTHERS = 20;

/**
 * One finding for several that have one cause: at the place of the first, with the other places as related locations. The fix is theirs
 * all together, where each has one.
 *
 * @param findings at least one
 * @param label what is said at the other places
 */
export function asOne(findings: readonly Finding[], label: string, words: Pick<Finding, 'message' | 'help'>): Finding {
  const [{ fix, ...main }, ...others] = findings as [Finding];
  const places = others.slice(0, MAX_OTHERS).map(({ file, range }) => ({ file, range, message: label }));
  const fixes = findings.flatMap((each) => each.fix ?? []);
  const isSafe = fixes.every(({ safety }) => safety === 'safe');
  return {
    ...main,
    ...words,
    ...(others.length > 0 && { related: [...(main.related ?? []), ...places] }),
    ...(fix &&
      fixes.length === findings.length && {
        fix: { ...fix, safety: isSafe ? 'safe' : 'unsafe', edits: fixes.flatMap(({ edits }) => edits) },
      }),
  };
}
