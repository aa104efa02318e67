import { Cursor, endOfText, SyntaxFault } from './cursor.js';
import { parseMarker } from './marker-parser.js';
import type { Marker } from './markers.js';
import { isName } from './names.js';
import { isSpace, parseSpecifier, type Specifier } from './pep440.js';
import type { Span } from './pep508.js';
import { expandVariables, looksLikeArchive, splitScheme, type Target, type TargetFault } from './url.js';

/** The parts of a requirement, each read by a function that throws a SyntaxFault where uv refuses it. */

/** A name that pip would take for a URL or a file; a requirements file reads it so. */
export class UnnamedFault extends SyntaxFault {}

/** What such a name is told in pyproject.toml. */
export const NEEDS_NAME = 'a URL or a path needs a package name and `@` in front of it';

/** Extras as written, and their brackets with what is in them. */
export interface Extras {
  readonly names: readonly string[];
  readonly span: Span | null;
}

/** Reads a package name. */
export function parseName(cursor: Cursor): string {
  const start = cursor.position;
  const first = cursor.peek();
  if (first === undefined) throw new SyntaxFault('a package name is missing', 0, 0);
  if (!/^[a-z0-9]$/i.test(first)) {
    if (looksLikeUrl(new Cursor(cursor.text, start))) throw new UnnamedFault(NEEDS_NAME, start, cursor.text.length);
    throw cursor.fault(`a package name cannot start with \`${first}\``);
  }
  const name = cursor.takeWhile((character) => /^[a-z0-9._-]$/i.test(character));
  if (/[._-]$/.test(name))
    throw cursor.fault(`a package name cannot end with \`${name.at(-1)!}\``, start, cursor.position);
  return name;
}

/** Whether what stands before the first whitespace is rather a URL or a path than a name. */
export function looksLikeUrl(cursor: Cursor): boolean {
  const expanded = expandVariables(cursor.takeWhile((character) => !isSpace(character)));
  const url = splitExtras(expanded)?.url ?? expanded;
  if (url === '') return false;
  return /^[\\/.]/.test(url) || splitScheme(url) !== null || /[\\/]/.test(url) || looksLikeArchive(url);
}

/** The extras at the end of a URL or a path, `../lib[dev]`. */
export function splitExtras(text: string): { url: string; extras: string } | null {
  const match = /^([^]*)(\[[^\][]*\])$/.exec(text);
  return match ? { url: match[1]!, extras: match[2]! } : null;
}

/** Reads extras in brackets, if there are any. */
export function parseExtras(cursor: Cursor, base: number): Extras {
  const start = cursor.position;
  if (!cursor.eat('[')) return { names: [], span: null };
  const names: string[] = [];
  cursor.eatSpace();
  while (!cursor.eat(']')) {
    if (names.length > 0 && !cursor.eat(',')) {
      throw cursor.isAtEnd
        ? new SyntaxFault('`]` is missing', start, start + 1)
        : cursor.fault('`,` or `]` is expected between extras');
    }
    cursor.eatSpace();
    if (cursor.isAtEnd) throw new SyntaxFault('`]` is missing', start, start + 1);
    const nameStart = cursor.position;
    const name = cursor.takeWhile((character) => /^[a-z0-9._-]$/i.test(character));
    if (!isName(name)) {
      throw cursor.fault(
        'an extra must start and end with a letter or a digit',
        nameStart,
        Math.max(cursor.position, nameStart + 1),
      );
    }
    const after = cursor.peek();
    if (after !== undefined && after !== ',' && after !== ']' && !isSpace(after)) {
      throw cursor.fault(`\`${after}\` cannot be in the name of an extra`);
    }
    cursor.eatSpace();
    names.push(name);
  }
  return { names, span: spanFrom(cursor, start, base) };
}

/** Reads version clauses up to a semicolon or the end. */
export function parseSpecifiers(cursor: Cursor): Specifier[] {
  const specifiers: Specifier[] = [];
  do {
    const start = cursor.position;
    const text = cursor.takeWhile((character) => character !== ',' && character !== ';');
    specifiers.push(specifier(text, start));
  } while (cursor.eat(','));
  return specifiers;
}

/** Reads version clauses in parentheses. */
export function parseParenthesised(cursor: Cursor): Specifier[] {
  const open = cursor.position;
  cursor.next();
  const specifiers: Specifier[] = [];
  do {
    const start = cursor.position;
    const text = cursor.takeWhile((character) => character !== ',' && character !== ')');
    if (cursor.isAtEnd) throw new SyntaxFault('`)` is missing', open, open + 1);
    specifiers.push(specifier(text, start));
  } while (cursor.eat(','));
  cursor.next();
  return specifiers;
}

function specifier(text: string, start: number): Specifier {
  const result = parseSpecifier(text);
  if ('fault' in result) {
    const leading = text.length - text.trimStart().length;
    throw new SyntaxFault(result.fault, start + leading, start + text.trimEnd().length);
  }
  return result;
}

/**
 * Reads a URL: up to a line break, or to whitespace before a marker or a comment.
 *
 * @param hasBrackets whether there can be extras at its end, in which whitespace counts for nothing
 */
export function parseUrl(
  cursor: Cursor,
  resolve: (url: string) => Target | TargetFault,
  hasBrackets: boolean,
): { url: string; target: Target } {
  cursor.eatSpace();
  const start = cursor.position;
  let end = start;
  let depth = 0;
  let spaceEnd = 0;
  for (let character = cursor.next(); character !== undefined; character = cursor.next()) {
    if (character === '\r' || character === '\n') break;
    if (hasBrackets && character === '[') depth++;
    if (hasBrackets && character === ']') depth = Math.max(0, depth - 1);
    if (depth === 0 && isSpace(character) && cursor.position > spaceEnd) {
      spaceEnd = endOfSpace(cursor);
      if (spaceEnd === cursor.text.length || ';#'.includes(cursor.text[spaceEnd]!)) break;
    }
    end += character.length;
    const after = cursor.peek();
    if (depth === 0 && (after === ';' || after === '#') && isSpace(cursor.text[cursor.position + 1])) break;
  }
  const url = cursor.text.slice(start, end);
  if (url === '') throw new SyntaxFault('a URL is missing', start, start);
  const target = resolve(url);
  if ('fault' in target) throw new SyntaxFault(target.fault, start, end);
  return { url, target };
}

function endOfSpace(cursor: Cursor): number {
  let end = cursor.position;
  while (isSpace(cursor.text[end])) end++;
  return end;
}

/** The marker, and nothing behind it but a comment. */
export function parseTail(cursor: Cursor, base: number, mayComment: boolean): [Marker | null, Span | null] {
  cursor.eatSpace();
  if (cursor.eat(';')) {
    cursor.eatSpace();
    const start = cursor.position;
    const marker = parseMarker(cursor);
    return [marker, [base + start, base + endOfText(cursor.text)]];
  }
  if (!cursor.isAtEnd && !(mayComment && cursor.at('#'))) {
    throw cursor.fault(`\`${cursor.text.slice(cursor.position).trimEnd()}\` is too much here`);
  }
  return [null, null];
}

function spanFrom(cursor: Cursor, start: number, base: number): Span {
  return [base + start, base + cursor.position];
}
