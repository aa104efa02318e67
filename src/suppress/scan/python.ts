import { Lexer } from '../../parser/syntax/lexer.js';
import type { Span } from '../../parser/syntax/outline.js';
import { Kind } from '../../parser/syntax/tokens.js';
import { type Comment, isBlankBetween, isLineEnd, lineEndAt, lineStartAt } from './comment.js';
import { hashIn, lineComments, type LineStyle } from './lines.js';

/** A logical line: all of a simple statement, or the header of a compound one. */
interface Line {
  start: number;
  end: number;
  isDecorator: boolean;
  /** The line itself; for decorators and what they decorate all of it. */
  statement: Span;
}

/** A comment before its line is known. */
interface Found extends Span {
  isAlone: boolean;
  /** Which logical line it stands in, or stands before. */
  line: number;
}

/**
 * The comments of a Python file: what stands between the tokens. One at the end of a line covers its logical line; one that stands alone
 * covers the whole next statement, or the one around it when that has begun.
 *
 * @param inTree the comments as the tree has them; asked only where the text cannot be split into tokens to its end
 */
export function pythonComments(text: string, inTree: () => Iterable<Span>): Comment[] {
  const lexer = new Lexer(text);
  lexer.run();
  const { kinds, starts, ends, length } = lexer.tokens;
  const lines: Line[] = [];
  const found: Found[] = [];
  let current: Line | null = null;
  let gap = 0;
  for (let i = 0; i < length; i++) {
    const kind = kinds[i] as Kind;
    const start = starts[i]!;
    for (const { start: at, end } of commentsBetween(text, gap, start)) {
      const isAlone = isBlankBetween(text, lineStartAt(text, at), at);
      found.push({ start: at, end, isAlone, line: lines.length - (current ? 1 : 0) });
    }
    gap = Math.max(gap, ends[i]!);
    if (kind === Kind.Indent || kind === Kind.Dedent || kind === Kind.EndOfFile) continue;
    if (kind === Kind.Newline) {
      if (current) current.end = start;
      current = null;
      continue;
    }
    if (!current) lines.push((current = newLine(start, kind === Kind.At)));
    current.end = kind === Kind.Invalid ? lineEndAt(text, start) : ends[i]!;
  }
  joinDecorated(lines);
  const known = found.map(({ line, ...comment }): Comment => {
    const own = lines[line];
    const cover = own && (comment.isAlone ? own.statement : { start: own.start, end: own.end });
    return { ...comment, cover: cover ?? null };
  });
  return lexer.fault ? [...known, ...afterFault(text, lexer.fault.start, inTree)] : known;
}

function newLine(start: number, isDecorator: boolean): Line {
  return { start, end: start, isDecorator, statement: { start, end: start } };
}

function joinDecorated(lines: readonly Line[]): void {
  for (let first = 0; first < lines.length; first++) {
    let last = first;
    while (lines[last]!.isDecorator && last + 1 < lines.length) last++;
    const statement = { start: lines[first]!.start, end: lines[last]!.end };
    for (let i = first; i <= last; i++) lines[i]!.statement = statement;
    first = last;
  }
}

/** Comments in what is no token: blanks, line ends and comments. */
function* commentsBetween(text: string, from: number, to: number): Generator<Span> {
  for (let at = from; at < to; at++) {
    if (text.charCodeAt(at) !== 0x23) continue;
    const start = at;
    while (at < to && !isLineEnd(text.charCodeAt(at))) at++;
    yield { start, end: at };
  }
}

/** From the line on in which the text is no Python any more, line by line. */
function afterFault(text: string, fault: number, inTree: () => Iterable<Span>): Comment[] {
  const starts = new Set<number>();
  for (const { start } of inTree()) if (start >= fault) starts.add(start);
  if (starts.size === 0) return [];
  const style: LineStyle = {
    isJoined: false,
    hasBlocks: false,
    commentAt: (_, start, end) => hashIn(text, start, end, (at) => starts.has(at)),
  };
  return lineComments(text, style, lineStartAt(text, fault));
}
