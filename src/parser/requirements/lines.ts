import { endOfText, SyntaxFault, type Cursor } from './cursor.js';
import { isSpace } from './pep440.js';
import { unquote } from './shell-quote.js';

/** How uv cuts a requirements file into entries. */

/** @returns whether there was any whitespace or continued line */
export function eatWrappable(cursor: Cursor): boolean {
  const start = cursor.position;
  do cursor.takeWhile(isBlank);
  while (cursor.eat('\\\n') || cursor.eat('\\\r\n') || cursor.eat('\\\r'));
  return cursor.position > start;
}

export function eatLineEnd(cursor: Cursor): void {
  if (cursor.next() === '#') cursor.takeWhile(isNotLineEnd);
}

export function findRequirementEnd(cursor: Cursor): { end: number; hasOptions: boolean } {
  for (;;) {
    const end = cursor.position;
    if (cursor.eat('\n')) return { end, hasOptions: false };
    if (cursor.eat('\r')) {
      cursor.eat('\n');
      return { end, hasOptions: false };
    }
    if (eatWrappable(cursor)) {
      if (cursor.at('--')) return { end, hasOptions: true };
      if (cursor.eat('#')) {
        cursor.takeWhile(isNotLineEnd);
        return { end, hasOptions: false };
      }
    } else if (cursor.next() === undefined) return { end, hasOptions: false };
  }
}

/** What follows `=` or whitespace, which can be on the next line. */
export function parseValue(cursor: Cursor, option: string, isValue = isInLine): string {
  const start = cursor.position;
  eatSeparator(cursor);
  const text = cursor.takeWhile(isValue);
  const raw = text.slice(0, endOfText(text));
  if (raw === '') throw new SyntaxFault(`a value is missing after \`${option}\``, start, cursor.position);
  return option === '--hash' ? raw : (unquote(raw) ?? raw);
}

export function eatSeparator(cursor: Cursor): void {
  if (cursor.eat('=')) return;
  if (!isSpace(cursor.peek())) {
    throw cursor.fault(cursor.isAtEnd ? 'a value is missing' : '`=` or a space is missing here');
  }
  cursor.eatSpace();
}

/** Goes to the end of the line of a fault, over the lines that a backslash joins to it. */
export function skipLine(cursor: Cursor, start: number): void {
  if (cursor.position > start && /[\r\n]/.test(cursor.text[cursor.position - 1]!)) return;
  for (;;) {
    cursor.takeWhile(isNotLineEnd);
    if (cursor.isAtEnd || cursor.text[cursor.position - 1] !== '\\') return;
    if (!cursor.eat('\r\n')) cursor.next();
  }
}

function isBlank(character: string): boolean {
  return character === ' ' || character === '\t';
}

function isNotLineEnd(character: string): boolean {
  return character !== '\n' && character !== '\r';
}

/** Whether a character can be part of an option: it ends with the line, or before a comment. */
export function isInLine(character: string): boolean {
  return isNotLineEnd(character) && character !== '#';
}
