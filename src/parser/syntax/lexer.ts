import { AUGMENTABLE, Begins, BEGINS, Char, DOUBLE, OPERATORS } from './characters.js';
import { afterTab, Indentation } from './indentation.js';
import { readNumber } from './numbers.js';
import { endOfString, faultyEscape, nonAsciiByte, type StringFault } from './strings.js';
import { endOfTemplateText, type Template } from './templates.js';
import { Kind, KEYWORDS, Tokens } from './tokens.js';

// By the Unicode version of Node.js: 17 in Node.js 20.20, as in Vercel's parser.
const NON_ASCII_START = /\p{XID_Start}/uy;
const NON_ASCII_NAME = /\p{XID_Continue}*/uy;
const STRING_PREFIX = /^(?:[futbr]|[ftb]r|r[ftb])$/i;
const LONGEST_KEYWORD = 8;

/** Splits a Python text into tokens, as far as it can be. */
export class Lexer {
  readonly tokens: Tokens;
  /** Why the text could not be read to its end; then the last token is `Invalid`. */
  fault: StringFault | undefined;
  readonly #text: string;
  #at = 0;
  /** Offsets of the brackets that are open. */
  readonly #open: number[] = [];
  readonly #templates: Template[] = [];
  readonly #indentation = new Indentation();

  constructor(text: string) {
    this.#text = text;
    this.tokens = new Tokens(Math.max(64, text.length >> 2));
  }

  run(): void {
    let atLineStart = true;
    const text = this.#text;
    while (!this.fault) {
      const template = this.#templates.at(-1);
      if (template && this.#open.length - template.nesting <= template.specifications) {
        if (this.#readTemplateText(template)) continue;
      }
      if (atLineStart) this.#readIndentation();
      else this.#skipSpace();
      if (this.fault) break;
      const start = this.#at;
      if (start >= text.length) break;
      const char = text.charCodeAt(start);
      if (char === Char.LineFeed || char === Char.CarriageReturn) {
        this.#at += char === Char.CarriageReturn && text.charCodeAt(start + 1) === Char.LineFeed ? 2 : 1;
        if (this.#open.length === 0 && !atLineStart) {
          this.tokens.add(Kind.Newline, start, this.#at);
          atLineStart = true;
        }
      } else if (char === Char.Hash) this.#skipComment();
      else {
        atLineStart = false;
        this.#readToken(char);
      }
    }
    this.#finish(atLineStart);
  }

  #finish(atLineStart: boolean): void {
    const end = this.#text.length;
    const unclosed = this.#open.at(-1);
    if (!this.fault && unclosed !== undefined) {
      this.#fail(`'${this.#text[unclosed]!}' is never closed`, unclosed, unclosed + 1);
    }
    if (this.fault) {
      this.tokens.add(Kind.Invalid, this.fault.start, this.fault.end);
      return;
    }
    if (!atLineStart) this.tokens.add(Kind.Newline, end, end);
    for (let i = 0; i < this.#indentation.blocks; i++) this.tokens.add(Kind.Dedent, end, end);
    this.tokens.add(Kind.EndOfFile, end, end);
  }

  #fail(message: string, start: number, end: number): void {
    this.fault ??= { message, start, end };
  }

  #readIndentation(): void {
    const text = this.#text;
    let column = 0;
    let characters = 0;
    const lineStart = this.#at;
    for (; ; this.#at++) {
      const char = text.charCodeAt(this.#at);
      if (char === Char.Space) {
        column++;
        characters++;
      } else if (char === Char.Tab) {
        column = afterTab(column);
        characters++;
      } else if (char === Char.FormFeed || char === Char.Backslash) {
        if (char === Char.Backslash && !this.#skipContinuation()) return;
        column = characters = 0;
      } else if (char === Char.LineFeed || char === Char.CarriageReturn || char === Char.Hash) return;
      else break;
    }
    if (this.#at < text.length) this.#indent(column, characters, lineStart);
  }

  #indent(column: number, characters: number, lineStart: number): void {
    const change = this.#indentation.change(column, characters);
    if (typeof change === 'string') this.#fail(change, lineStart, this.#at);
    else if (change > 0) this.tokens.add(Kind.Indent, lineStart, this.#at);
    else for (let closed = change; closed < 0; closed++) this.tokens.add(Kind.Dedent, this.#at, this.#at);
  }

  #skipSpace(): void {
    for (; ; this.#at++) {
      const char = this.#text.charCodeAt(this.#at);
      if (char === Char.Backslash) {
        if (!this.#skipContinuation()) return;
      } else if (char !== Char.Space && char !== Char.Tab && char !== Char.FormFeed) return;
    }
  }

  /** Moves from a backslash to the last character of the line end after it. */
  #skipContinuation(): boolean {
    const text = this.#text;
    const start = this.#at;
    const next = text.charCodeAt(start + 1);
    if (next !== Char.LineFeed && next !== Char.CarriageReturn) {
      this.#fail('unexpected character after a line continuation', start, start + 1);
      return false;
    }
    this.#at += next === Char.CarriageReturn && text.charCodeAt(start + 2) === Char.LineFeed ? 2 : 1;
    if (this.#at + 1 < text.length) return true;
    this.#fail('line continuation at the end of the file', start, start + 1);
    return false;
  }

  #skipComment(): void {
    const text = this.#text;
    for (; this.#at < text.length; this.#at++) {
      const char = text.charCodeAt(this.#at);
      if (char === Char.LineFeed || char === Char.CarriageReturn) return;
    }
  }

  #readToken(char: number): void {
    const start = this.#at;
    const next = this.#text.charCodeAt(start + 1);
    switch (char < 128 ? (BEGINS[char] as Begins) : Begins.Name) {
      case Begins.Name:
        return this.#readName();
      case Begins.Number:
        return this.#readNumber();
      case Begins.String:
        return this.#readString(start, '');
      case Begins.OpenBracket:
        this.#open.push(start);
        break;
      case Begins.CloseBracket:
        return this.#readCloseBracket(char);
      case Begins.Operator:
        if (char === Char.Dot && next < 128 && BEGINS[next] === Begins.Number) return this.#readNumber();
        return this.#readOperator(char, next);
      case Begins.Nothing:
        return this.#failAtCharacter(start);
    }
    this.#add(OPERATORS[char]!, start + 1);
  }

  #add(kind: Kind, end: number): void {
    this.tokens.add(kind, this.#at, end);
    this.#at = end;
  }

  #failAtCharacter(start: number): void {
    const char = String.fromCodePoint(this.#text.codePointAt(start)!);
    const backtick = char === '`';
    const shown = /[\0-\x1f\x7f-\x9f\uFEFF\uFFFD]/.test(char) ? `U+${hex(char)}` : char;
    this.#fail(
      backtick ? 'Python 2 backticks, use repr()' : `character ${shown} outside a string`,
      start,
      start + char.length,
    );
  }

  #readName(): void {
    const text = this.#text;
    const start = this.#at;
    let at = start;
    let char = text.charCodeAt(at);
    while (char < 128 && (BEGINS[char] === Begins.Name || BEGINS[char] === Begins.Number)) char = text.charCodeAt(++at);
    if (char >= 128) {
      const name = at === start ? NON_ASCII_START : NON_ASCII_NAME;
      name.lastIndex = at;
      if (!name.test(text)) return this.#failAtCharacter(start);
      NON_ASCII_NAME.lastIndex = name.lastIndex;
      NON_ASCII_NAME.test(text);
      if (NON_ASCII_NAME.lastIndex > at) return this.#add(Kind.Name, NON_ASCII_NAME.lastIndex);
    }
    const length = at - start;
    if (length <= 2 && (char === Char.Quote || char === Char.DoubleQuote)) {
      const prefix = text.slice(start, at);
      if (STRING_PREFIX.test(prefix)) return this.#readString(at, prefix.toLowerCase());
    }
    const keyword = length > 1 && length <= LONGEST_KEYWORD ? KEYWORDS.get(text.slice(start, at)) : undefined;
    this.#add(keyword ?? Kind.Name, at);
  }

  #readNumber(): void {
    const { end, kind, fault } = readNumber(this.#text, this.#at);
    if (fault) this.#fail(fault, this.#at, end);
    this.#add(kind, end);
  }

  #readOperator(char: number, next: number): void {
    const start = this.#at;
    if (next === Char.Equal && char !== Char.Colon) {
      if (AUGMENTABLE.includes(this.#text[start]!)) return this.#add(Kind.AugmentedAssign, start + 2);
      if ('<>=!'.includes(this.#text[start]!)) return this.#add(Kind.Comparison, start + 2);
    } else if (next === char) {
      const third = this.#text.charCodeAt(start + 2);
      if (char === Char.Dot && third === char) return this.#add(Kind.Ellipsis, start + 3);
      const double = DOUBLE[char];
      if (double)
        return third === Char.Equal ? this.#add(Kind.AugmentedAssign, start + 3) : this.#add(double, start + 2);
    } else if (next === Char.Greater && this.#text[start] === '-') return this.#add(Kind.Arrow, start + 2);
    if (char === Char.Colon) {
      const template = this.#templates.at(-1);
      if (template && this.#open.length - template.nesting - template.specifications === 1) template.specifications++;
      else if (next === Char.Equal) return this.#add(Kind.ColonEqual, start + 2);
    }
    this.#add(OPERATORS[char]!, start + 1);
  }

  #readCloseBracket(char: number): void {
    const start = this.#at;
    const template = this.#templates.at(-1);
    if (char === Char.CloseBrace && template) {
      const nested = this.#open.length - template.nesting;
      if (nested === 0) {
        this.#fail("single '}' in an f-string, write '}}' for a brace", start, start + 1);
        return;
      }
      if (template.specifications > 0 && nested <= template.specifications) template.specifications--;
    }
    this.#open.pop();
    this.#add(OPERATORS[char]!, start + 1);
  }

  /** Reads a string from its opening quote. */
  #readString(quoteAt: number, prefix: string): void {
    const text = this.#text;
    const start = this.#at;
    const quote = text.charCodeAt(quoteAt);
    const triple = text.charCodeAt(quoteAt + 1) === quote && text.charCodeAt(quoteAt + 2) === quote;
    const from = quoteAt + (triple ? 3 : 1);
    const raw = prefix.includes('r');
    if (prefix.includes('f') || prefix.includes('t')) {
      const nesting = this.#open.length;
      this.#templates.push({ quote, triple, raw, start, nesting, specifications: 0 });
      return this.#add(prefix.includes('f') ? Kind.FStringStart : Kind.TStringStart, from);
    }
    const end = endOfString(text, from, quote, triple);
    if (end < 0) return this.#fail('string is never closed', start, ~end);
    const bytes = prefix.includes('b');
    const until = end - (triple ? 3 : 1);
    if (bytes) this.fault = nonAsciiByte(text, from, until);
    if (!raw) this.fault ??= faultyEscape(text, from, until, bytes);
    this.#add(bytes ? Kind.Bytes : Kind.String, end);
  }

  /**
   * Reads the literal text of an f-string up to a replacement field, or its closing quotes.
   *
   * @returns false when there is neither here, that is at a brace
   */
  #readTemplateText(template: Template): boolean {
    const text = this.#text;
    const start = this.#at;
    const at = endOfTemplateText(text, start, template);
    if (at < 0) {
      this.#fail('f-string is never closed', template.start, ~at);
      return true;
    }
    if (at > start) {
      if (!template.raw) this.fault = faultyEscape(text, start, at, false);
      this.#add(Kind.StringMiddle, at);
      return true;
    }
    if (text.charCodeAt(at) !== template.quote) return false;
    this.#templates.pop();
    this.#add(Kind.StringEnd, at + (template.triple ? 3 : 1));
    return true;
  }
}

function hex(char: string): string {
  return char.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
}
