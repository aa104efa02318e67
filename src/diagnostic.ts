/** The vocabulary of findings, shared by models, rules and reporters. */

/** `error`: the deployment, the import of the app or every request fails. `warning`: it misbehaves. `info`: advice. */
export type Severity = 'error' | 'warning' | 'info';

/** How sure the verdict is. An `error` is always `certain` or `likely`. */
export type Confidence = 'certain' | 'likely' | 'possible';

/** A place in a text. `line` and `column` are 1-based, `column` and `offset` count UTF-16 code units; a BOM is not counted. */
export interface Position {
  line: number;
  column: number;
  offset: number;
}

/** Half-open: `end` is the first position after the range. */
export interface Range {
  start: Position;
  end: Position;
}

/** A second place that explains a finding. `file` is relative to the repository root, POSIX. */
export interface Related {
  file: string;
  range: Range;
  message: string;
}

/** Replaces `range` of `file` by `text`. Where the file does not exist yet the range is empty at 1:1 and the edit creates it. */
export interface Edit {
  file: string;
  range: Range;
  text: string;
}

/** `safe` keeps behaviour on Vercel equal or better for sure; everything else is `unsafe`. */
export interface Fix {
  safety: 'safe' | 'unsafe';
  title: string;
  edits: Edit[];
}

/** One finding of one rule in one unit. */
export interface Diagnostic {
  rule: string;
  severity: Severity;
  confidence: Confidence;
  /** Root of the unit, relative like `file`. */
  unit: string;
  message: string;
  help: string;
  /** The page of Vercel's documentation that says it. */
  docs: string;
  file: string;
  range: Range;
  /** JSON Pointer into a TOML or JSON file, where there is one. */
  path?: string;
  related: Related[];
  fix?: Fix;
}

/** Something that was not looked at, and why; silence never means unseen. */
export interface NotAnalysed {
  file: string;
  reason: string;
}

/** Most severe first. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** From the surest on. */
export const CONFIDENCES: readonly Confidence[] = ['certain', 'likely', 'possible'];

/** The empty range at the start of a file: for findings about the file as a whole, and for edits that create one. */
export function startOfFile(): Range {
  const start = { line: 1, column: 1, offset: 0 };
  return { start, end: { ...start } };
}

/**
 * Orders findings by file, position and rule, so that the same input always gives the same bytes.
 *
 * @returns a negative number, zero or a positive number, as `Array.sort` expects
 */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return (
    compareText(a.file, b.file) ||
    a.range.start.offset - b.range.start.offset ||
    a.range.end.offset - b.range.end.offset ||
    compareText(a.rule, b.rule) ||
    compareText(a.unit, b.unit) ||
    compareText(a.message, b.message)
  );
}

/** Compares by code unit: independent of locale, unlike `localeCompare`. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The confidence of what follows for sure from something that nobody promises: at most `likely`. */
export function atMostLikely(confidence: Confidence): Confidence {
  return confidence === 'certain' ? 'likely' : confidence;
}
