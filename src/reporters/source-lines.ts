import type { Range } from '../diagnostic.js';
import type { Source } from '../parser/source.js';

/** A line of source without its line end. */
export interface SourceLine {
  /** 1-based. */
  number: number;
  /** UTF-16 offset of its first character. */
  start: number;
  text: string;
}

/** The lines of a range with their neighbours. */
export interface LinesAround {
  before: SourceLine[];
  /** At least one line. */
  inside: SourceLine[];
  after: SourceLine[];
}

/**
 * Cuts out the lines that a range touches.
 *
 * @param range positions inside the source; its end decides the last line
 * @param context lines to add on either side; blank ones at the edges are left out
 */
export function linesAround(source: Source, range: Range, context: number): LinesAround {
  const { text } = source;
  const first = range.start.offset - (range.start.column - 1);
  const inside: SourceLine[] = [];
  let next: number | null = first;
  for (let number = range.start.line; next !== null && number <= range.end.line; number++) {
    const line: { end: number; next: number | null } = lineEnd(text, next);
    inside.push({ number, start: next, text: text.slice(next, line.end) });
    next = line.next;
  }

  const after: SourceLine[] = [];
  for (let number = range.end.line + 1; next !== null && after.length < context; number++) {
    const line: { end: number; next: number | null } = lineEnd(text, next);
    after.push({ number, start: next, text: text.slice(next, line.end) });
    next = line.next;
  }

  const before: SourceLine[] = [];
  let start = first;
  for (let number = range.start.line - 1; number > 0 && before.length < context; number--) {
    const end = text.startsWith('\r\n', start - 2) && start >= 2 ? start - 2 : start - 1;
    start = end;
    while (start > 0 && text[start - 1] !== '\n' && text[start - 1] !== '\r') start--;
    before.unshift({ number, start, text: text.slice(start, end) });
  }
  while (before[0]?.text.trim() === '') before.shift();
  while (after.at(-1)?.text.trim() === '') after.pop();
  return { before, inside, after };
}

function lineEnd(text: string, start: number): { end: number; next: number | null } {
  const pattern = /\r\n?|\n/g;
  pattern.lastIndex = start;
  const match = pattern.exec(text);
  return match ? { end: match.index, next: pattern.lastIndex } : { end: text.length, next: null };
}
