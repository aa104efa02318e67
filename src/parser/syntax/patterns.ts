import { ExpressionParser } from './calls.js';
import { STACK } from './cursor.js';
import { Is } from './expression.js';
import { In, Kind } from './tokens.js';

/** Kinds of pattern, as far as the grammar tells them apart. */
const enum Pattern {
  Other,
  /** A name that captures, and is not `_`. */
  Capture,
  Attribute,
  /** `None`, `True`, `False`, strings. */
  Literal,
  RealNumber,
  ImaginaryNumber,
  /** A number with a sign, a sum of numbers. */
  Number,
  Starred,
}

/** Parses the patterns of `case`. Every method returns the kind of what it read. */
export abstract class PatternParser extends ExpressionParser {
  /** The pattern of a `case`, which may be a sequence without brackets. */
  protected patterns(): void {
    const start = this.start();
    const first = this.pattern(true);
    if (this.kind !== Kind.Comma) {
      if (first === Pattern.Starred) this.reportStar(start);
      return;
    }
    while (this.eat(Kind.Comma) && this.isAt(In.Pattern)) this.pattern(true);
  }

  private reportStar(start: number): void {
    this.report('starred pattern outside a sequence', start, this.previousEnd());
  }

  private pattern(starAllowed: boolean): Pattern {
    const start = this.start();
    const { stack } = this;
    this.enter(STACK.Pattern);
    let result = this.closed(starAllowed);
    if (this.kind === Kind.Pipe) {
      if (result === Pattern.Starred) this.reportStar(start);
      while (this.eat(Kind.Pipe)) this.closed(false);
      result = Pattern.Other;
    }
    if (this.kind === Kind.As) {
      if (result === Pattern.Starred) this.reportStar(start);
      this.advance();
      this.name();
      result = Pattern.Other;
    }
    this.stack = stack;
    return result;
  }

  private closed(starAllowed: boolean): Pattern {
    const start = this.start();
    let result = this.primary(starAllowed);
    if (this.kind === Kind.OpenParen) {
      if (result !== Pattern.Capture && result !== Pattern.Attribute) {
        this.report('expected a class name in the pattern', start, this.previousEnd());
      }
      this.classArguments();
      result = Pattern.Other;
    }
    if (this.kind === Kind.Plus || this.kind === Kind.Minus) {
      if (result !== Pattern.RealNumber) this.report('expected a real number', start, this.previousEnd());
      this.advance();
      const imaginary = this.start();
      this.enter(STACK.Pattern);
      if (this.closed(false) !== Pattern.ImaginaryNumber) {
        this.report('expected an imaginary number', imaginary, this.previousEnd());
      }
      result = Pattern.Number;
    }
    return result;
  }

  private primary(starAllowed: boolean): Pattern {
    const start = this.start();
    switch (this.kind) {
      case Kind.OpenBrace:
        return this.mapping();
      case Kind.Star:
        this.advance();
        this.name("a name after '*'");
        if (!starAllowed) this.reportStar(start);
        return Pattern.Starred;
      case Kind.OpenParen:
      case Kind.OpenBracket:
        return this.sequenceOrGroup();
      case Kind.None:
      case Kind.True:
      case Kind.False:
        this.advance();
        return Pattern.Literal;
      case Kind.String:
      case Kind.Bytes:
      case Kind.FStringStart:
      case Kind.TStringStart:
        this.strings();
        return Pattern.Literal;
      case Kind.RealNumber:
      case Kind.ImaginaryNumber:
      case Kind.Plus:
      case Kind.Minus:
        return this.numeric();
      default:
        return this.nameOrAttribute();
    }
  }

  private numeric(): Pattern {
    const { kind } = this;
    if (kind === Kind.RealNumber || kind === Kind.ImaginaryNumber) {
      this.advance();
      return kind === Kind.RealNumber ? Pattern.RealNumber : Pattern.ImaginaryNumber;
    }
    const next = this.peek();
    if (next !== Kind.RealNumber && next !== Kind.ImaginaryNumber) this.failExpecting('a pattern');
    const signed = this.unary(0, 0);
    if (kind === Kind.Plus) this.report("'+' before a number in a pattern", signed.start, signed.end);
    return signed.is === Is.RealNumber ? Pattern.RealNumber : Pattern.Number;
  }

  private nameOrAttribute(): Pattern {
    const wildcard = this.tokenText() === '_';
    this.name('a pattern');
    if (this.kind !== Kind.Dot) return wildcard ? Pattern.Other : Pattern.Capture;
    while (this.eat(Kind.Dot)) this.name("a name after '.'");
    return Pattern.Attribute;
  }

  private sequenceOrGroup(): Pattern {
    const list = this.kind === Kind.OpenBracket;
    const close = list ? Kind.CloseBracket : Kind.CloseParen;
    const what = list ? "',' or ']'" : "',' or ')'";
    this.advance();
    if (this.eat(close)) return Pattern.Other;
    const first = this.pattern(true);
    if (list || this.kind === Kind.Comma) {
      // Vercel's parser lets the comma go in `[a b]`, before the last of two patterns.
      const lastOfTwo = list && this.peek() === close && this.isAt(In.Pattern);
      if (lastOfTwo) this.pattern(true);
      while (this.eat(Kind.Comma) && this.kind !== close) this.sequenceElement();
      this.expect(close, what);
      return Pattern.Other;
    }
    this.expect(close, what);
    return first;
  }

  private sequenceElement(): void {
    if (!this.isAt(In.Pattern)) this.failExpecting('a pattern');
    this.pattern(true);
  }

  private mapping(): Pattern {
    this.advance();
    let rest = false;
    while (this.kind !== Kind.CloseBrace) {
      if (!this.isAt(In.MappingPattern)) this.failExpecting("a key or '}'");
      const start = this.start();
      if (rest) this.report("'**' pattern is not the last", start, this.end());
      if (this.eat(Kind.DoubleStar)) {
        this.name("a name after '**'");
        rest = true;
      } else {
        const key = this.closed(false);
        if (key === Pattern.Other || key === Pattern.Capture || key === Pattern.Starred) {
          this.report('expected a constant as key of the pattern', start, this.previousEnd());
        }
        this.expect(Kind.Colon, "':' after the key");
        this.pattern(false);
      }
      if (!this.eat(Kind.Comma)) break;
    }
    this.expect(Kind.CloseBrace, "',' or '}'");
    return Pattern.Other;
  }

  private classArguments(): void {
    this.advance();
    let keyword = false;
    while (this.kind !== Kind.CloseParen) {
      if (!this.isAt(In.Pattern)) this.failExpecting("a pattern or ')'");
      const start = this.start();
      const argument = this.pattern(false);
      if (this.eat(Kind.Equal)) {
        keyword = true;
        if (argument !== Pattern.Capture) {
          this.report("expected a name before '='", start, this.previousEnd());
        }
        this.pattern(false);
      } else if (keyword) this.report('positional pattern after a keyword pattern', start, this.previousEnd());
      if (!this.eat(Kind.Comma)) break;
    }
    this.expect(Kind.CloseParen, "',' or ')'");
  }
}
