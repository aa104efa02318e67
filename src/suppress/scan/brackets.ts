import { type Comment, isBlankBetween, isLineEnd, lineEndAt, lineStartAt } from './comment.js';

/** How strings and comments look in a language whose entries stand in brackets. */
export interface BracketStyle {
  /** @returns the offset behind the comment that begins at `at`; -1 where none does */
  endOfComment(text: string, at: number): number;
  /** @returns the offset behind the string, or a block comment, that begins at `at`; -1 where none does */
  endOfString(text: string, at: number): number;
}

/** An entry that comments above it are about; it ends at a separator of its own depth. */
interface Entry {
  start: number;
  end: number;
  depth: number;
}

/**
 * The comments of a TOML file or a configuration module. One behind something covers its line; one that stands alone covers the next
 * entry: a key with its whole value, a table header, an element of an array, a statement. Malformed texts are read as far as it goes.
 */
export function bracketComments(text: string, style: BracketStyle): Comment[] {
  const found: Comment[] = [];
  let pending: (Comment & { cover: Entry | null })[] = [];
  const open: Entry[] = [];
  let depth = 0;
  /** Ends the entries from a depth on, at the last character of them. */
  const close = (from: number, end: number): void => {
    while (open.length > 0 && open.at(-1)!.depth >= from) open.pop()!.end = end;
  };
  let last = 0;
  for (let at = 0; at < text.length;) {
    const code = text.charCodeAt(at);
    if (isLineEnd(code)) {
      if (depth === 0) close(0, last);
      at++;
      continue;
    }
    if (code === 0x20 || code === 0x09) {
      at++;
      continue;
    }
    const commentEnd = style.endOfComment(text, at);
    if (commentEnd >= 0) {
      const isAlone = isBlankBetween(text, lineStartAt(text, at), at);
      const cover = isAlone ? null : { start: lineStartAt(text, at), end: commentEnd, depth };
      const comment = { start: at, end: commentEnd, isAlone, cover };
      found.push(comment);
      if (isAlone) pending.push(comment);
      at = commentEnd;
      continue;
    }
    const character = text[at]!;
    const isClosing = character === ']' || character === '}' || character === ')';
    if (pending.length > 0 && character !== ',' && character !== ';') {
      if (!isClosing) {
        const entry = { start: at, end: at, depth };
        open.push(entry);
        for (const each of pending) each.cover = entry;
      }
      pending = [];
    }
    if (isClosing) {
      close(depth, last);
      depth = Math.max(0, depth - 1);
    } else if (character === '[' || character === '{' || character === '(') depth++;
    else if (character === ',' || character === ';') close(depth, last);
    const stringEnd = style.endOfString(text, at);
    at = stringEnd >= 0 ? stringEnd : at + 1;
    last = at;
  }
  close(0, last);
  return found;
}

/** TOML 1.0. */
export const TOML: BracketStyle = {
  endOfComment: (text, at) => (text[at] === '#' ? lineEndAt(text, at) : -1),
  endOfString(text, at) {
    const quote = text[at]!;
    if (quote !== '"' && quote !== "'") return -1;
    const triple = quote.repeat(3);
    if (!text.startsWith(triple, at)) return endOfLineString(text, at, quote === '"');
    for (let end = at + 3; end < text.length; end++) {
      if (text[end] === '\\' && quote === '"') end++;
      // Up to two quotation marks may stand before the three that close.
      else if (text.startsWith(triple, end)) return end + 3 + quotesAt(text, end + 3, quote, 2);
    }
    return text.length;
  },
};

function quotesAt(text: string, at: number, quote: string, most: number): number {
  let count = 0;
  while (count < most && text[at + count] === quote) count++;
  return count;
}

/** JavaScript and TypeScript, as far as configurations need it. */
export const JAVASCRIPT: BracketStyle = {
  endOfComment: (text, at) => (text.startsWith('//', at) ? lineEndAt(text, at) : -1),
  endOfString(text, at) {
    const first = text[at]!;
    if (first === '"' || first === "'") return endOfLineString(text, at, true);
    if (first === '/' && text[at + 1] === '*') {
      const end = text.indexOf('*/', at + 2);
      return end < 0 ? text.length : end + 2;
    }
    if (first !== '`') return -1;
    for (let end = at + 1; end < text.length; end++) {
      if (text[end] === '\\') end++;
      else if (text[end] === '`') return end + 1;
    }
    return text.length;
  },
};

/** A string that ends in its line, closed or not. */
function endOfLineString(text: string, at: number, hasEscapes: boolean): number {
  const quote = text[at];
  for (let end = at + 1; end < text.length; end++) {
    if (isLineEnd(text.charCodeAt(end))) return end;
    if (text[end] === '\\' && hasEscapes && !isLineEnd(text.charCodeAt(end + 1))) end++;
    else if (text[end] === quote) return end + 1;
  }
  return text.length;
}
