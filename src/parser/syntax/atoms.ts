import { STACK } from './cursor.js';
import { beginsComprehension, Context, Expression, Is, unassignable } from './expression.js';
import { OperatorParser } from './operators.js';
import { In, isIn, Kind } from './tokens.js';

/** Parses names, literals, displays and what is in parentheses. */
export abstract class AtomParser extends OperatorParser {
  protected atom(): Expression {
    const start = this.start();
    switch (this.kind) {
      case Kind.OpenParen:
        return this.group();
      case Kind.OpenBracket:
        return this.list();
      case Kind.OpenBrace:
        return this.dictOrSet();
      case Kind.String:
      case Kind.Bytes:
      case Kind.FStringStart:
      case Kind.TStringStart:
        this.strings();
        return new Expression(Is.Other, start, this.previousEnd());
      default: {
        const is = atomKind(this.kind);
        if (is === undefined) this.failExpecting('an expression');
        const atom = new Expression(is, start, this.end());
        this.advance();
        return atom;
      }
    }
  }

  /** Adjacent string literals, which are one string. */
  protected strings(): void {
    const start = this.start();
    let bytes = 0;
    let templates = 0;
    let count = 0;
    for (; ; count++) {
      if (this.kind === Kind.String) this.advance();
      else if (this.kind === Kind.Bytes) {
        this.advance();
        bytes++;
      } else if (this.kind === Kind.FStringStart) this.interpolated();
      else if (this.kind === Kind.TStringStart) {
        this.interpolated();
        templates++;
      } else break;
    }
    const mixed = (bytes && bytes < count) || (templates && templates < count);
    if (mixed) this.report('adjacent literals of different kinds (text, bytes, t-string)', start, this.previousEnd());
  }

  private interpolated(): void {
    this.advance();
    const { stack } = this;
    this.enter(STACK.Template - STACK.Group);
    this.interpolations();
    this.stack = stack;
    this.expect(Kind.StringEnd, 'the end of the f-string');
  }

  /** The literal text and replacement fields of an f-string or format specification. */
  private interpolations(): void {
    for (;;) {
      if (this.kind === Kind.OpenBrace) this.replacementField();
      else if (this.kind === Kind.StringMiddle) this.advance();
      else return;
    }
  }

  private replacementField(): void {
    this.advance();
    const { stack } = this;
    this.enter(STACK.Group);
    const value = this.expressions(Context.ElementOrYield);
    if (value.is === Is.Lambda && !value.parenthesized) {
      this.report('lambda in an f-string needs parentheses', value.start, value.end);
    }
    this.eat(Kind.Equal);
    if (this.eat(Kind.Exclamation)) {
      const conversion = this.tokenText();
      if (this.previousEnd() !== this.start() || !/^[sra]$/.test(conversion)) {
        this.failExpecting("the conversion s, r or a after '!'");
      }
      this.advance();
    }
    if (this.eat(Kind.Colon)) this.interpolations();
    this.stack = stack;
    this.expect(Kind.CloseBrace, "'}' of the f-string's replacement field");
  }

  /** Parentheses: an expression, a tuple or a generator. */
  private group(): Expression {
    const start = this.start();
    this.advance();
    const result = new Expression(Is.Tuple, start, start);
    if (!this.eat(Kind.CloseParen)) {
      const { stack } = this;
      this.enter(STACK.Group);
      const first = this.named(Context.ElementOrYield);
      this.stack = stack;
      if (this.kind === Kind.Comma) {
        this.addPart(result, first);
        this.elements(result, Kind.CloseParen);
      } else if (beginsComprehension(this.kind)) {
        this.comprehension(first);
        result.is = Is.Other;
      } else {
        if (first.is === Is.Starred) this.report('starred expression cannot be used here', first.start, first.end);
        this.expect(Kind.CloseParen, "',' or ')'");
        first.parenthesized = true;
        return first;
      }
      this.expect(Kind.CloseParen, "',' or ')'");
    }
    result.end = this.previousEnd();
    return result;
  }

  private list(): Expression {
    const start = this.start();
    this.advance();
    const result = new Expression(Is.List, start, start);
    if (!this.eat(Kind.CloseBracket)) {
      const { stack } = this;
      this.enter(STACK.List);
      const first = this.named(Context.Element);
      this.stack = stack;
      if (beginsComprehension(this.kind)) {
        this.comprehension(first);
        result.is = Is.Other;
      } else {
        this.addPart(result, first);
        this.elements(result, Kind.CloseBracket);
      }
      this.expect(Kind.CloseBracket, "',' or ']'");
    }
    result.end = this.previousEnd();
    return result;
  }

  /** The elements after the first one, up to the closing bracket. */
  private elements(whole: Expression, close: Kind): void {
    const { stack } = this;
    this.enter(STACK.List);
    while (this.eat(Kind.Comma) && this.kind !== close) this.addPart(whole, this.named(Context.Element));
    this.stack = stack;
  }

  private dictOrSet(): Expression {
    const start = this.start();
    this.advance();
    if (!this.eat(Kind.CloseBrace)) {
      const { stack } = this;
      this.enter(STACK.Dict);
      if (this.kind === Kind.DoubleStar) this.dictItems();
      else {
        const first = this.named(Context.Element);
        if (beginsComprehension(this.kind)) this.comprehension(first);
        else if (this.eat(Kind.Colon)) this.dictAfterKey(first);
        else this.elements(new Expression(Is.Other, start, start), Kind.CloseBrace);
      }
      this.stack = stack;
      this.expect(Kind.CloseBrace, "',' or '}'");
    }
    return new Expression(Is.Other, start, this.previousEnd());
  }

  private dictAfterKey(key: Expression): void {
    if (!key.parenthesized && (key.is === Is.Starred || key.is === Is.Named)) {
      this.report('expression cannot be a dictionary key', key.start, key.end);
    }
    const value = this.conditional(Context.Plain);
    if (beginsComprehension(this.kind)) this.comprehension(value);
    else if (this.eat(Kind.Comma)) this.dictItems();
  }

  private dictItems(): void {
    while (this.kind !== Kind.CloseBrace) {
      if (this.eat(Kind.DoubleStar)) this.operators();
      else {
        this.conditional(Context.Plain);
        this.expect(Kind.Colon, "':' after the dictionary key");
        this.conditional(Context.Plain);
      }
      if (!this.eat(Kind.Comma)) return;
    }
  }

  /** The `for` clauses of a comprehension or generator. */
  protected comprehension(element: Expression): void {
    if (element.is === Is.Starred && !element.parenthesized) {
      this.report('unpacking cannot be used in a comprehension', element.start, element.end);
    }
    const { stack } = this;
    this.enter(STACK.Group);
    while (beginsComprehension(this.kind)) {
      if (this.eat(Kind.Async) && this.kind !== Kind.For) this.failExpecting("'for' after 'async'");
      this.advance();
      this.forTarget();
      this.simple();
      while (this.eat(Kind.If)) this.simple();
    }
    this.stack = stack;
  }

  protected forTarget(): void {
    const target = this.expressions(Context.Star | Context.BeforeIn);
    this.checkAssignable(target);
    this.expect(Kind.In, "'in' of the for loop");
  }

  protected checkAssignable(target: Expression): void {
    const wrong = unassignable(target);
    if (wrong) this.report('cannot assign to this expression', wrong.start, wrong.end);
  }
}

function atomKind(kind: Kind): Is | undefined {
  if (kind === Kind.Name || isIn(kind, In.SoftKeyword)) return Is.Name;
  switch (kind) {
    case Kind.RealNumber:
      return Is.RealNumber;
    case Kind.ImaginaryNumber:
      return Is.ImaginaryNumber;
    case Kind.None:
    case Kind.True:
    case Kind.False:
    case Kind.Ellipsis:
      return Is.Other;
    default:
      return undefined;
  }
}
