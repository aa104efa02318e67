import { AtomParser } from './atoms.js';
import { STACK } from './cursor.js';
import { beginsComprehension, Context, Is, type Expression } from './expression.js';
import { Kind } from './tokens.js';

/** Parses Python expressions: adds calls, subscripts and attributes. */
export abstract class ExpressionParser extends AtomParser {
  protected postfix(operand: Expression): Expression {
    for (;;) {
      if (this.kind === Kind.Dot) {
        this.advance();
        this.name("a name after '.'");
        operand.is = Is.Place;
      } else if (this.kind === Kind.OpenBracket) {
        this.subscript();
        operand.is = Is.Place;
      } else if (this.kind === Kind.OpenParen) {
        this.arguments();
        operand.is = Is.Other;
      } else return operand;
      operand.end = this.previousEnd();
    }
  }

  /** The arguments of a call or class definition. */
  protected arguments(): void {
    this.advance();
    const { stack } = this;
    this.enter(STACK.Arguments);
    const names = new Set<string>();
    let keyword = false;
    let unpacking = false;
    let count = 0;
    let generator: Expression | undefined;
    let comma = false;
    for (; this.kind !== Kind.CloseParen; count++) {
      comma = false;
      if (this.eat(Kind.DoubleStar)) {
        this.conditional(Context.Plain);
        unpacking = true;
      } else {
        const argument = this.named(Context.Star);
        const starred = argument.is === Is.Starred && !argument.parenthesized;
        if (beginsComprehension(this.kind)) {
          this.comprehension(argument);
          argument.is = Is.Generator;
          argument.parenthesized = false;
          generator ??= argument;
        }
        if (this.eat(Kind.Equal)) {
          keyword = true;
          this.keywordArgument(argument, names);
        } else if (unpacking) this.report('argument after **', argument.start, argument.end);
        else if (keyword && !starred) {
          this.report('positional argument after a keyword argument', argument.start, argument.end);
        }
      }
      comma = this.eat(Kind.Comma);
      if (!comma && !this.is(Kind.CloseParen)) this.failExpecting("',' or ')'");
    }
    this.stack = stack;
    this.advance();
    if (generator && (comma || count > 1)) {
      this.report('generator beside other arguments needs parentheses', generator.start, generator.end);
    }
  }

  private keywordArgument(argument: Expression, names: Set<string>): void {
    const { start, end } = argument;
    // Names that differ in compatibility characters only are the same one.
    const name = this.text.slice(start, end).normalize('NFKC');
    if (argument.is !== Is.Name) this.report("expected a parameter name before '='", start, end);
    else if (names.has(name)) this.report(`keyword argument repeated: ${name}`, start, end);
    names.add(name);
    this.conditional(Context.Plain);
  }

  private subscript(): void {
    this.advance();
    const { stack } = this;
    this.enter(STACK.Subscript);
    do this.slice();
    while (this.eat(Kind.Comma) && this.kind !== Kind.CloseBracket);
    this.stack = stack;
    this.expect(Kind.CloseBracket, "',' or ']'");
  }

  private slice(): void {
    if (this.kind !== Kind.Colon) {
      const lower = this.named(Context.Star);
      if (!this.is(Kind.Colon)) return;
      if (!lower.parenthesized && (lower.is === Is.Starred || lower.is === Is.Named)) {
        this.report('expression cannot bound a slice', lower.start, lower.end);
      }
    }
    for (let parts = 1; parts < 3 && this.eat(Kind.Colon); parts++) {
      const ends = this.is(Kind.Comma) || this.is(Kind.CloseBracket) || this.is(Kind.Colon);
      if (!ends) this.conditional(Context.Plain);
    }
  }
}
