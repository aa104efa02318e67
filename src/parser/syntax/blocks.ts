import { STACK } from './cursor.js';
import { Context, Is, type Expression } from './expression.js';
import type { Span, Suite, SuiteKind } from './outline.js';
import { SimpleStatementParser } from './statements.js';
import { In, isIn, Kind } from './tokens.js';

/** Parses blocks, and the statements that are only told from expressions after several tokens: `with (` and `match`. */
export abstract class BlockParser extends SimpleStatementParser {
  protected abstract statement(): void;

  /**
   * The body of a compound statement, from its colon.
   *
   * @param where what the colon belongs to, for a message
   * @param header from where to where the part before the colon goes
   * @param statement the suites of the same statement, to which this one is added
   */
  protected block(where: string, kind: SuiteKind, header: Span, statement: Suite[] = []): void {
    this.expect(Kind.Colon, `':' ${where}`);
    const { stack, suite: parent } = this;
    const body = { start: this.start(), end: this.text.length };
    this.suite = { kind, parent, statement, header, body };
    this.suites.push(this.suite);
    statement.push(this.suite);
    this.enter(STACK.Block);
    if (this.eat(Kind.Newline)) {
      if (!this.eat(Kind.Indent)) this.failExpecting('an indented block');
      while (this.kind !== Kind.Dedent) this.statement();
      this.advance();
    } else this.simpleStatements();
    body.end = Math.max(body.start, this.previousEnd());
    this.stack = stack;
    this.suite = parent;
  }

  /** What was read since an offset. */
  protected since(start: number): Span {
    return { start, end: Math.max(start, this.previousEnd()) };
  }

  /** Simple statements on the line of a compound statement. */
  private simpleStatements(): void {
    do {
      if (!this.isAt(In.Expression | In.SimpleStatement)) this.failExpecting('a simple statement');
      this.simpleStatement();
    } while (this.eat(Kind.Semicolon) && this.kind !== Kind.Newline);
    this.expect(Kind.Newline, "the end of the statement (a line end or ';')");
  }

  protected withStatement(): void {
    this.advance();
    const items = this.start();
    if (this.kind !== Kind.OpenParen || !this.parenthesizedWithItems()) {
      do {
        this.conditional(Context.Plain);
        this.withTarget();
      } while (this.eat(Kind.Comma));
    }
    this.block("of the 'with' statement", 'with', this.since(items));
  }

  /** @returns whether there was a target */
  private withTarget(): boolean {
    if (!this.eat(Kind.As)) return false;
    this.checkAssignable(this.conditional(Context.Star));
    return true;
  }

  /**
   * Reads parentheses around all of the items, if these are ones. They may as well begin an expression, as in
   * `with (a, b).c:`.
   */
  private parenthesizedWithItems(): boolean {
    const back = this.mark();
    const unfit: Expression[] = [];
    let targets = false;
    const read = this.attempt(() => {
      this.advance();
      do {
        const item = this.named(Context.ElementOrYield);
        const special = item.is === Is.Named || item.is === Is.Starred || item.is === Is.Yield;
        if (special && !item.parenthesized) unfit.push(item);
        if (this.withTarget()) targets = true;
      } while (this.eat(Kind.Comma) && this.kind !== Kind.CloseParen);
      this.expect(Kind.CloseParen, "',' or ')'");
    });
    if (targets) {
      if (!read) this.stop();
      for (const item of unfit) this.report('expression needs parentheses here', item.start, item.end);
      return true;
    }
    if (read && unfit.length === 0 && this.kind === Kind.Colon) return true;
    this.rewind(back);
    return false;
  }

  /** Reads a match statement, if `match` is a keyword here. */
  protected matchStatement(): boolean {
    const next = this.peek();
    if (!isIn(next, In.Expression) || next === Kind.DoubleStar) return false;
    if (next === Kind.Not && this.peek(2) === Kind.In) return false;
    const back = this.mark();
    const read = this.attempt(() => {
      this.advance();
      this.subject();
    });
    if (CONTINUES_EXPRESSION.has(next) && !(read ? this.kind === Kind.Colon : this.lineHasColon(back.at))) {
      this.rewind(back);
      return false;
    }
    if (!read) this.stop();
    this.expect(Kind.Colon, "':' of the 'match' statement");
    this.cases();
    return true;
  }

  /** Whether there is a colon outside brackets before the next `=` or the end of the logical line. */
  private lineHasColon(from: number): boolean {
    let brackets = 0;
    for (let distance = from - this.at; ; distance++) {
      const kind = this.peek(distance);
      if (OPEN.has(kind)) brackets++;
      else if (CLOSE.has(kind)) brackets--;
      else if (kind <= Kind.Newline) return false;
      else if (brackets === 0 && (kind === Kind.Colon || kind === Kind.Equal)) return kind === Kind.Colon;
    }
  }

  private subject(): void {
    const subject = this.named(Context.Element);
    if (this.kind === Kind.Comma) {
      while (this.eat(Kind.Comma) && this.isAt(In.Expression)) this.named(Context.Element);
    } else if (subject.is === Is.Starred && !subject.parenthesized) {
      this.report('starred expression cannot be used here', subject.start, subject.end);
    }
  }

  private cases(): void {
    this.expect(Kind.Newline, 'the end of the line');
    this.expect(Kind.Indent, 'an indented block');
    const { stack } = this;
    const suites: Suite[] = [];
    this.enter(STACK.Block);
    do {
      if (!this.eat(Kind.Case)) this.failExpecting("'case'");
      const pattern = this.start();
      this.patterns();
      if (this.eat(Kind.If)) this.named(Context.Plain);
      this.block("of the 'case'", 'case', this.since(pattern), suites);
    } while (this.kind !== Kind.Dedent);
    this.advance();
    this.stack = stack;
  }
}

/** After `match` these begin a subject, or go on with an expression that begins with the name `match`. */
const CONTINUES_EXPRESSION: ReadonlySet<Kind> = new Set([
  Kind.OpenParen,
  Kind.OpenBracket,
  Kind.Star,
  Kind.Plus,
  Kind.Minus,
]);
const OPEN: ReadonlySet<Kind> = new Set([Kind.OpenParen, Kind.OpenBracket, Kind.OpenBrace]);
const CLOSE: ReadonlySet<Kind> = new Set([Kind.CloseParen, Kind.CloseBracket, Kind.CloseBrace]);
