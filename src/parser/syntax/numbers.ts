import { Kind } from './tokens.js';

/** A number literal, or the fault in it. */
export interface NumberToken {
  end: number;
  kind: Kind.RealNumber | Kind.ImaginaryNumber;
  fault?: string;
}

const RADIX = /0(?:[xX](?:_?[0-9a-fA-F])*|[oO](?:_?[0-7])*|[bB](?:_?[01])*)/y;
const DECIMAL = /(?:\d(?:_?\d)*)?(?:\.(?:\d(?:_?\d)*)?)?(?:[eE][+-]?\d(?:_?\d)*)?[jJ]?/y;

/** Reads the number that begins at an offset, where there is a digit or a dot before a digit. */
export function readNumber(text: string, start: number): NumberToken {
  RADIX.lastIndex = start;
  if (text[start] === '0' && RADIX.test(text)) {
    const end = RADIX.lastIndex;
    const token: NumberToken = { end, kind: Kind.RealNumber };
    if (end === start + 2) token.fault = `${text.slice(start, end)} without digits`;
    return token;
  }
  DECIMAL.lastIndex = start;
  DECIMAL.test(text);
  const end = DECIMAL.lastIndex;
  const literal = text.slice(start, end);
  const token: NumberToken = { end, kind: /[jJ]$/.test(literal) ? Kind.ImaginaryNumber : Kind.RealNumber };
  if (literal.endsWith('.') && text[end] === '_') token.fault = 'underscore after the decimal point';
  else if (/^0[\d_]*[1-9][\d_]*$/.test(literal)) {
    const octal = /^[0-7_]{1,20}$/.test(literal);
    token.fault = `integer with a leading zero${octal ? `, write 0o${literal.slice(1)} for an octal number` : ''}`;
  }
  return token;
}
