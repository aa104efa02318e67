import type { Span } from '../../parser/syntax/outline.js';

/** A comment of a file, with what a suppression in it is about. Offsets are UTF-16. */
export interface Comment extends Span {
  /** Whether nothing but blanks stands before it in its line. */
  readonly isAlone: boolean;
  /** The text that a suppression in it covers: the rest of its line, or the statement after it. Null where nothing follows. */
  readonly cover: Span | null;
}

/** @returns the offset of the first character of a line */
export function lineStartAt(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && !isLineEnd(text.charCodeAt(start - 1))) start--;
  return start;
}

/** @returns the offset of the line end, or of the end of the text */
export function lineEndAt(text: string, offset: number): number {
  let end = offset;
  while (end < text.length && !isLineEnd(text.charCodeAt(end))) end++;
  return end;
}

/** @returns the offset behind a line end at `end` */
export function nextLineAt(text: string, end: number): number {
  return end + (text.charCodeAt(end) === 0x0d && text.charCodeAt(end + 1) === 0x0a ? 2 : 1);
}

/** Whether there are only blanks between two offsets of one line. */
export function isBlankBetween(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!isBlank(text.charCodeAt(at))) return false;
  return true;
}

/** Blank, tab, form feed. */
export function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0x0c;
}

/** LF or CR. */
export function isLineEnd(code: number): boolean {
  return code === 0x0a || code === 0x0d;
}
