import { Kind } from './tokens.js';

/** Codes of the characters that the reading of tokens looks for. */
export const enum Char {
  Tab = 9,
  LineFeed = 10,
  FormFeed = 12,
  CarriageReturn = 13,
  Space = 32,
  DoubleQuote = 34,
  Hash = 35,
  Quote = 39,
  Dot = 46,
  Colon = 58,
  Equal = 61,
  Greater = 62,
  Backslash = 92,
  OpenBrace = 123,
  CloseBrace = 125,
}

/** Sorts of token, told by their first character. */
export const enum Begins {
  Nothing,
  Name,
  Number,
  String,
  Operator,
  OpenBracket,
  CloseBracket,
}

/** What an ASCII character begins, a {@link Begins}. */
export const BEGINS = new Uint8Array(128);
/** Kind of the operator or bracket that is one ASCII character. */
export const OPERATORS = new Uint8Array(128);
/** Operators that have an augmented assignment. */
export const AUGMENTABLE = '+-*/%@&|^';
/** Kind of an operator that is a character written twice. */
export const DOUBLE: Readonly<Record<number, Kind>> = {
  [code('*')]: Kind.DoubleStar,
  [code('/')]: Kind.Multiplicative,
  [code('<')]: Kind.Shift,
  [code('>')]: Kind.Shift,
};
// prettier-ignore
const SINGLE: Readonly<Record<string, Kind>> = {
  '(': Kind.OpenParen, ')': Kind.CloseParen, '[': Kind.OpenBracket, ']': Kind.CloseBracket, '{': Kind.OpenBrace,
  '}': Kind.CloseBrace, ',': Kind.Comma, ';': Kind.Semicolon, ':': Kind.Colon, '.': Kind.Dot, '=': Kind.Equal,
  '!': Kind.Exclamation, '~': Kind.Tilde, '@': Kind.At, '+': Kind.Plus, '-': Kind.Minus, '*': Kind.Star,
  '/': Kind.Slash, '%': Kind.Multiplicative, '&': Kind.Ampersand, '^': Kind.Caret, '|': Kind.Pipe, '<': Kind.Less,
  '>': Kind.Greater,
};
for (const [operator, kind] of Object.entries(SINGLE)) {
  OPERATORS[code(operator)] = kind;
  BEGINS[code(operator)] = Begins.Operator;
}
mark('([{', Begins.OpenBracket);
mark(')]}', Begins.CloseBracket);
mark('\'"', Begins.String);
mark('0123456789', Begins.Number);
mark('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_', Begins.Name);

function code(char: string): number {
  return char.charCodeAt(0);
}

function mark(chars: string, begins: Begins): void {
  for (const char of chars) BEGINS[code(char)] = begins;
}
