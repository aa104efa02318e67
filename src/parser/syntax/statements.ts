import { STACK } from './cursor.js';
import { Context, Is, undeletable, type Expression } from './expression.js';
import type { ImportedName, ImportStatement, Suite } from './outline.js';
import { ParameterOrder } from './parameters.js';
import { PatternParser } from './patterns.js';
import { In, isIn, Kind } from './tokens.js';

/** Parses the statements that fit on one line. */
export abstract class SimpleStatementParser extends PatternParser {
  /** Offsets of syntax that the tree's grammar does not know, and that can be left out. */
  readonly newSyntax: (readonly [start: number, end: number])[] = [];
  /** In source order. */
  readonly imports: ImportStatement[] = [];
  /** By where they begin. */
  readonly suites: Suite[] = [];
  /** The suite that the current statement stands in. */
  protected suite: Suite | null = null;

  /** A statement up to its `;` or line end. */
  protected simpleStatement(): void {
    switch (this.kind) {
      case Kind.Pass:
      case Kind.Break:
      case Kind.Continue:
        return this.advance();
      case Kind.Return:
        this.advance();
        if (this.isAt(In.Expression)) this.expressions(Context.Element);
        return;
      case Kind.Import:
        return this.importStatement();
      case Kind.From:
        return this.importFrom();
      case Kind.Raise:
        return this.raiseStatement();
      case Kind.Del:
        return this.deleteStatement();
      case Kind.Assert:
        this.advance();
        this.conditional(Context.Plain);
        if (this.eat(Kind.Comma)) this.conditional(Context.Plain);
        return;
      case Kind.Global:
      case Kind.Nonlocal:
        this.advance();
        do this.name();
        while (this.eat(Kind.Comma));
        return;
      default:
        if (this.kind === Kind.Type && this.beginsTypeAlias()) return this.typeAlias();
        if (this.kind === Kind.Name && this.beginsLegacyStatement()) return this.legacyStatement();
        this.expressionStatement();
    }
  }

  private importStatement(): void {
    const start = this.start();
    const names: ImportedName[] = [];
    this.advance();
    do {
      const name = this.dottedName();
      names.push({ name, alias: this.alias() });
    } while (this.eat(Kind.Comma));
    this.imports.push({ start, end: this.previousEnd(), from: null, names, suite: this.suite });
  }

  private dottedName(): string {
    const first = this.at;
    do this.name('a module name');
    while (this.eat(Kind.Dot));
    let name = '';
    for (let at = first; at < this.at; at++) name += this.tokenText(at);
    return name;
  }

  private alias(): string | null {
    if (!this.eat(Kind.As)) return null;
    this.name("a name after 'as'");
    return this.tokenText(this.at - 1);
  }

  private importFrom(): void {
    const statement = this.start();
    const names: ImportedName[] = [];
    this.advance();
    let from = '';
    while (this.kind === Kind.Dot || this.kind === Kind.Ellipsis) {
      from += this.tokenText();
      this.advance();
    }
    if (from === '' || this.kind !== Kind.Import) from += this.dottedName();
    this.expect(Kind.Import, "'import'");
    const parenthesized = this.eat(Kind.OpenParen);
    const start = this.start();
    let star = false;
    do {
      if (parenthesized && names.length > 0 && this.kind === Kind.CloseParen) break;
      if (this.eat(Kind.Star)) {
        star = true;
        names.push({ name: '*', alias: null });
      } else {
        this.name('a name to import');
        const name = this.tokenText(this.at - 1);
        names.push({ name, alias: this.alias() });
      }
    } while (this.eat(Kind.Comma));
    if (star && names.length > 1) this.report("'*' beside other names to import", start, this.previousEnd());
    if (parenthesized) this.expect(Kind.CloseParen, "',' or ')'");
    this.imports.push({ start: statement, end: this.previousEnd(), from, names, suite: this.suite });
  }

  private raiseStatement(): void {
    this.advance();
    if (this.kind === Kind.Newline) return;
    const exception = this.expressions(Context.Plain);
    if (exception.is === Is.BareTuple) {
      this.report('Python 2 raise statement, write raise E("x")', exception.start, exception.end);
    }
    if (!this.eat(Kind.From)) return;
    const cause = this.expressions(Context.Plain);
    if (cause.is === Is.BareTuple) this.report('tuple needs parentheses here', cause.start, cause.end);
  }

  private deleteStatement(): void {
    this.advance();
    do {
      const wrong = undeletable(this.conditional(Context.Star));
      if (wrong) this.report('cannot delete this expression', wrong.start, wrong.end);
    } while (this.eat(Kind.Comma) && this.isAt(In.Expression));
  }

  private beginsTypeAlias(): boolean {
    const name = this.peek();
    const after = this.peek(2);
    return (name === Kind.Name || isIn(name, In.SoftKeyword)) && (after === Kind.Equal || after === Kind.OpenBracket);
  }

  private typeAlias(): void {
    this.advance();
    this.name();
    this.typeParameters();
    this.expect(Kind.Equal, "'=' of the type alias");
    this.conditional(Context.Plain);
  }

  /** Type parameters in brackets, if there are any here. */
  protected typeParameters(): void {
    if (!this.eat(Kind.OpenBracket)) return;
    do {
      const starred = this.eat(Kind.Star);
      const plain = !starred && !this.eat(Kind.DoubleStar);
      this.name('a type parameter');
      if (plain && this.eat(Kind.Colon)) this.conditional(Context.Plain);
      const start = this.start();
      if (this.eat(Kind.Equal)) {
        this.conditional(starred ? Context.Element : Context.Plain);
        this.newSyntax.push([start, this.previousEnd()]);
      }
    } while (this.eat(Kind.Comma) && this.kind !== Kind.CloseBracket);
    this.expect(Kind.CloseBracket, "',' or ']'");
  }

  /** Whether the line is a `print` or `exec` with an operand but no parentheses. */
  private beginsLegacyStatement(): boolean {
    const next = this.peek();
    const operand = next === Kind.Name || (next >= Kind.RealNumber && next <= Kind.TStringStart);
    if (!operand) return false;
    const word = this.tokenText();
    return word === 'print' || word === 'exec';
  }

  private legacyStatement(): void {
    const start = this.start();
    const word = this.tokenText();
    this.advance();
    this.expressions(Context.Plain);
    // `exec code in namespace` is a comparison here.
    this.report(`Python 2 ${word} statement, write ${word}(…)`, start, this.previousEnd());
  }

  private expressionStatement(): void {
    const target = this.expressions(Context.ElementOrYield);
    if (this.kind === Kind.Equal) this.assignment(target);
    else if (this.kind === Kind.Colon) this.annotatedAssignment(target);
    else if (this.kind === Kind.AugmentedAssign) {
      if (target.is !== Is.Name && target.is !== Is.Place) this.reportTarget(target, this.tokenText());
      this.advance();
      this.expressions(Context.ElementOrYield);
    }
  }

  private reportTarget(target: Expression, operator: string): void {
    this.report(`this expression cannot be a target of '${operator}'`, target.start, target.end);
  }

  private assignment(first: Expression): void {
    let target = first;
    while (this.eat(Kind.Equal)) {
      this.checkAssignable(target);
      target = this.expressions(Context.ElementOrYield);
    }
  }

  private annotatedAssignment(target: Expression): void {
    if (target.is !== Is.Name && target.is !== Is.Place) {
      this.reportTarget(target, ':');
    }
    this.advance();
    this.conditional(Context.Plain);
    if (this.eat(Kind.Equal)) this.expressions(Context.ElementOrYield);
  }

  /** The parameters of a function, with parentheses, or of a lambda. */
  protected parameters(close: Kind): void {
    const list = new ParameterOrder();
    const { stack } = this;
    this.enter(STACK.Parameters);
    while (this.kind !== close) {
      const start = this.start();
      let fault: string | undefined;
      if (this.eat(Kind.Slash)) fault = list.slash();
      else if (this.eat(Kind.Star)) {
        const named = this.kind === Kind.Name || this.isAt(In.SoftKeyword);
        if (named) this.parameter(close, Context.Element);
        fault = list.star(named, start);
      } else if (this.eat(Kind.DoubleStar)) {
        this.parameter(close, Context.Plain);
        fault = list.doubleStar();
      } else {
        this.parameter(close, Context.Plain);
        const defaulted = this.eat(Kind.Equal);
        if (defaulted) this.conditional(Context.Plain);
        fault = list.plain(defaulted);
      }
      if (fault) this.report(fault, start, this.previousEnd());
      if (!this.eat(Kind.Comma)) break;
    }
    this.stack = stack;
    if (list.bareStar !== undefined) {
      this.report("no parameter after '*'", list.bareStar, list.bareStar + 1);
    }
  }

  private parameter(close: Kind, annotation: Context): void {
    this.name('a parameter name');
    if (close === Kind.CloseParen && this.eat(Kind.Colon)) this.conditional(annotation);
  }

  protected lambdaParameters(): void {
    this.parameters(Kind.Colon);
  }
}
