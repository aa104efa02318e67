import type { Diagnostic, Range, Severity } from '../diagnostic.js';
import type { Source } from '../parser/source.js';
import type { LintResult } from '../result.js';
import { tool } from '../version.js';
import { webAddress } from './address.js';
import { serialize } from './json.js';
import { type ReportStyle, shown } from './style.js';

const SEVERITY: Readonly<Record<Severity, string>> = { error: 'ERROR', warning: 'WARNING', info: 'INFO' };

/** Edits of one file that are further apart do not become one suggestion: it would repeat all that stands between them. */
const WIDEST_SUGGESTION = 1000;

/** Reviewdog's Diagnostic Format, for comments on a pull request with what to write instead. */
export function rdjson(result: LintResult, style: ReportStyle): string {
  const sources = new Map<string, Source | null>();
  const sourceOf = (file: string): Source | null => {
    if (!sources.has(file)) sources.set(file, result.source(file));
    return sources.get(file)!;
  };
  const diagnostics = shown(result.diagnostics, style.quiet).map((finding) => {
    const { rule, severity, message, help, docs, file, range, related } = finding;
    const source = sourceOf(file);
    const suggestion = source && suggestionOf(finding, source);
    const url = webAddress(docs);
    return {
      message: help === '' ? message : `${message} ${help}`,
      location: { path: file, range: rangeOf(range, source) },
      severity: SEVERITY[severity],
      code: { value: rule, ...(url !== null && { url }) },
      ...(suggestion && { suggestions: [suggestion] }),
      ...(related.length > 0 && {
        related_locations: related.map((other) => ({
          message: other.message,
          location: { path: other.file, range: rangeOf(other.range, sourceOf(other.file)) },
        })),
      }),
    };
  });
  return serialize({ source: { name: tool.name }, diagnostics });
}

/**
 * The safe fix as one replacement. Several suggestions are several comments there, of which one may be taken without the others; and a
 * suggestion has no room for a word on what an unsafe fix changes.
 */
function suggestionOf({ file, fix }: Diagnostic, source: Source) {
  if (!fix || fix.safety !== 'safe' || !fix.edits.every((edit) => edit.file === file)) return null;
  const edits = [...fix.edits].sort((a, b) => a.range.start.offset - b.range.start.offset);
  const [first, last] = [edits[0], edits.at(-1)];
  if (!first || !last || last.range.end.offset - first.range.start.offset > WIDEST_SUGGESTION) return null;
  let text = '';
  let end = first.range.start.offset;
  for (const edit of edits) {
    text += source.text.slice(end, edit.range.start.offset) + edit.text;
    end = edit.range.end.offset;
  }
  return { range: rangeOf({ start: first.range.start, end: last.range.end }, source), text };
}

/** Columns count bytes of UTF-8 there. Where the text is not at hand, or is no UTF-8, there are lines only. */
function rangeOf({ start, end }: Range, source: Source | null) {
  if (!source || source.hasInvalidUtf8) return { start: { line: start.line }, end: { line: end.line } };
  const position = (offset: number, line: number, column: number) => {
    const before = Buffer.byteLength(source.text.slice(offset - (column - 1), offset));
    const mark = source.hasBom && line === 1 ? 3 : 0;
    return { line, column: before + mark + 1 };
  };
  return { start: position(start.offset, start.line, start.column), end: position(end.offset, end.line, end.column) };
}
