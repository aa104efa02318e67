import { Char } from './characters.js';

/**
 * Finds the end of a string whose opening quotes were read.
 *
 * @returns the offset after the closing quotes, or the bitwise complement of the offset where the text of an unterminated
 * string ends
 */
export function endOfString(text: string, from: number, quote: number, triple: boolean): number {
  for (let at = from; at < text.length; at++) {
    const char = text.charCodeAt(at);
    if (char === Char.Backslash) {
      at++;
      if (text.charCodeAt(at) === Char.CarriageReturn && text.charCodeAt(at + 1) === Char.LineFeed) at++;
    } else if (char === quote) {
      if (!triple) return at + 1;
      if (text.charCodeAt(at + 1) === quote && text.charCodeAt(at + 2) === quote) return at + 3;
    } else if (!triple && (char === Char.LineFeed || char === Char.CarriageReturn)) return ~at;
  }
  return ~text.length;
}

/** Something wrong inside a string literal. */
export interface StringFault {
  message: string;
  start: number;
  end: number;
}

const ESCAPES_OF_TEXT = /\\(?:x([0-9A-Fa-f]{2})?|u([0-9A-Fa-f]{4})?|U([0-9A-Fa-f]{8})?|N(\{[^}]*\})?|[^])/g;
const ESCAPES_OF_BYTES = /\\(?:x([0-9A-Fa-f]{2})?|[^])/g;
/** Only these can be at fault. */
const CHECKED_ESCAPE = /\\[xuUN]/;
const MAX_CODE_POINT = 0x10ffff;

/**
 * Checks the escape sequences of a literal that is not raw. Unknown escapes (`\d`) and unknown character names are
 * accepted, as Vercel's parser does.
 */
export function faultyEscape(text: string, start: number, end: number, bytes: boolean): StringFault | undefined {
  const literal = text.slice(start, end);
  if (literal.search(CHECKED_ESCAPE) < 0) return undefined;
  for (const match of literal.matchAll(bytes ? ESCAPES_OF_BYTES : ESCAPES_OF_TEXT)) {
    const [escape, two, four, eight, name] = match;
    const letter = escape[1]!;
    const at = start + match.index;
    const known = letter === 'x' || (!bytes && (letter === 'u' || letter === 'U' || letter === 'N'));
    if (!known) continue;
    if (two ?? four ?? eight ?? name) {
      if (!eight || parseInt(eight, 16) <= MAX_CODE_POINT) continue;
    }
    return { message: `incomplete or invalid escape sequence ${escape}`, start: at, end: at + escape.length };
  }
  return undefined;
}

const NOT_ASCII = /[^\0-\x7f]/;

/** The first character that cannot be written in a bytes literal. */
export function nonAsciiByte(text: string, start: number, end: number): StringFault | undefined {
  const at = text.slice(start, end).search(NOT_ASCII);
  if (at < 0) return undefined;
  return { message: 'bytes literal with a non-ASCII character', start: start + at, end: start + at + 1 };
}
