import { createHash } from 'node:crypto';
import { compareDiagnostics, type Diagnostic } from '../diagnostic.js';
import type { Source } from '../parser/source.js';
import type { LintResult } from '../result.js';
import { fromRoot } from './paths.js';
import { linesAround } from './source-lines.js';
import type { ReportStyle } from './style.js';

/**
 * Names each finding so that a service knows it again in a later run, though lines have moved: by its rule, its file, the text of its line
 * without blanks and, where that says the same several times, which of them it is. What is suppressed counts too: the others keep their names.
 *
 * @returns 64 hexadecimal digits for each finding; no two are the same
 */
export function fingerprints(result: LintResult, style: Pick<ReportStyle, 'base'>): Map<Diagnostic, string> {
  const sources = new Map<string, Source | null>();
  const seen = new Map<string, number>();
  const names = new Map<Diagnostic, string>();
  for (const diagnostic of [...result.diagnostics, ...result.suppressed].sort(compareDiagnostics)) {
    const { rule, file } = diagnostic;
    if (!sources.has(file)) sources.set(file, result.source(file));
    const key = JSON.stringify([rule, fromRoot(file, style), anchor(diagnostic, sources.get(file)!)]);
    const occurrence = seen.get(key) ?? 0;
    seen.set(key, occurrence + 1);
    names.set(diagnostic, createHash('sha256').update(`${key}${occurrence}`).digest('hex'));
  }
  return names;
}

/** What stays the same when the file grows above or below. */
function anchor({ range, path }: Diagnostic, source: Source | null): string {
  if (path !== undefined) return path;
  if (source === null) return '';
  // Positions are asked for anew: a range that came from elsewhere may lie outside this text.
  const { start, end } = source.range(range.start.offset, range.end.offset);
  if (end.offset === 0) return '';
  return linesAround(source, { start, end: start }, 0).inside[0]!.text.replace(/\s+/g, '');
}
