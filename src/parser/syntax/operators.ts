import { Cursor, STACK } from './cursor.js';
import { Context, Expression, Is, unassignable, undeletable } from './expression.js';
import { In, Kind } from './tokens.js';

const enum Precedence {
  None,
  Or,
  And,
  Not,
  Comparison,
  BitOr,
  BitXor,
  BitAnd,
  Shift,
  Sum,
  Product,
  Sign,
  Power,
  Await,
}

const PRECEDENCE = new Uint8Array(Kind.Type + 1);
PRECEDENCE[Kind.Or] = Precedence.Or;
PRECEDENCE[Kind.And] = Precedence.And;
for (const kind of [Kind.Less, Kind.Greater, Kind.Comparison, Kind.In, Kind.Is, Kind.Not]) {
  PRECEDENCE[kind] = Precedence.Comparison;
}
PRECEDENCE[Kind.Pipe] = Precedence.BitOr;
PRECEDENCE[Kind.Caret] = Precedence.BitXor;
PRECEDENCE[Kind.Ampersand] = Precedence.BitAnd;
PRECEDENCE[Kind.Shift] = Precedence.Shift;
PRECEDENCE[Kind.Plus] = PRECEDENCE[Kind.Minus] = Precedence.Sum;
for (const kind of [Kind.Star, Kind.Slash, Kind.Multiplicative, Kind.At]) PRECEDENCE[kind] = Precedence.Product;
PRECEDENCE[Kind.DoubleStar] = Precedence.Power;

/**
 * Operators that cannot follow a tuple's last comma. Without this check what goes on after the `yield` of `yield a, | b`
 * would take the operator for its own; with `in` and `@` Vercel's parser does just that.
 */
const MISPLACED_AFTER_COMMA: ReadonlySet<Kind> = new Set(
  [...PRECEDENCE.keys()].filter((kind: Kind) => PRECEDENCE[kind]! > 0 && kind !== Kind.In && kind !== Kind.At),
);

/** Parses operators; the operands are left to a subclass. */
export abstract class OperatorParser extends Cursor {
  /** Parses a name, literal, display or parenthesized expression. */
  protected abstract atom(): Expression;
  /** Parses the calls, subscripts and attributes after an atom. */
  protected abstract postfix(operand: Expression): Expression;
  protected abstract lambdaParameters(): void;

  /** Expressions separated by commas, which make a tuple. */
  protected expressions(context: Context): Expression {
    const first = this.conditional(context);
    if (this.kind !== Kind.Comma) return first;
    const tuple = new Expression(Is.BareTuple, first.start, first.end);
    this.addPart(tuple, first);
    while (this.eat(Kind.Comma) && this.isAt(In.Expression)) this.addPart(tuple, this.conditional(context));
    if (this.is(Kind.Comma) || MISPLACED_AFTER_COMMA.has(this.kind)) this.failExpecting('an expression');
    tuple.end = this.previousEnd();
    return tuple;
  }

  protected addPart(whole: Expression, part: Expression): void {
    whole.notAssignable ??= unassignable(part);
    whole.notDeletable ??= undeletable(part);
  }

  /** An expression that may be an assignment expression. */
  protected named(context: Context): Expression {
    const target = this.conditional(context);
    if (this.kind !== Kind.ColonEqual) return target;
    if (target.is !== Is.Name) this.report("target of ':=' is not a name", target.start, target.end);
    this.advance();
    this.conditional(Context.Plain);
    return new Expression(Is.Named, target.start, this.previousEnd());
  }

  /** `a if b else c`, a lambda, or what binds closer. Loops where the grammar recurses at the right end. */
  protected conditional(context: Context): Expression {
    const start = this.start();
    const { stack } = this;
    let is: Is | undefined;
    let operand: Expression | undefined;
    do {
      if (this.kind === Kind.Lambda) {
        is ??= Is.Lambda;
        this.advance();
        this.enter(STACK.Lambda);
        this.lambdaParameters();
        this.expect(Kind.Colon, "':' of the lambda");
      } else {
        operand = this.binary(Precedence.None, context);
        if (this.kind !== Kind.If) break;
        operand = undefined;
        is ??= Is.Conditional;
        this.advance();
        this.binary(Precedence.None, Context.Plain);
        this.expect(Kind.Else, "'else' of the conditional expression");
        this.enter(STACK.Conditional);
      }
      context = Context.Plain;
    } while (!operand);
    this.stack = stack;
    return is === undefined ? operand! : new Expression(is, start, this.previousEnd());
  }

  /** An expression where a comparison, `and`, `or`, `not`, a conditional or a lambda needs parentheses. */
  protected operators(): Expression {
    const operand = this.conditional(Context.Plain);
    const { is, start, end } = operand;
    if (!operand.parenthesized) {
      if (is === Is.Comparison || is === Is.Boolean || is === Is.Conditional || is === Is.Lambda) {
        this.report('expression needs parentheses here', start, end);
      }
    }
    return operand;
  }

  /** An expression without `if`, lambda and `:=`. */
  protected simple(): Expression {
    return this.binary(Precedence.None, Context.Plain);
  }

  protected binary(left: Precedence, context: Context): Expression {
    const operand = this.operand(left, context);
    for (;;) {
      const { kind } = this;
      const precedence = PRECEDENCE[kind]! as Precedence;
      if (precedence === Precedence.None) break;
      if (kind === Kind.In && context & Context.BeforeIn) break;
      if (kind === Kind.Not && this.peek() !== Kind.In) break;
      if (kind === Kind.DoubleStar ? precedence < left : precedence <= left) break;
      this.advance();
      if (kind === Kind.Not) this.advance();
      else if (kind === Kind.Is) this.eat(Kind.Not);
      else if (kind === Kind.Less && this.kind === Kind.Greater && this.previousEnd() === this.start()) {
        this.fail('Python 2 operator <>, write !=');
      }
      const { stack } = this;
      if (kind === Kind.DoubleStar) this.enter(STACK.Power);
      this.binary(precedence, context);
      this.stack = stack;
      operand.is =
        precedence <= Precedence.And ? Is.Boolean : precedence === Precedence.Comparison ? Is.Comparison : Is.Other;
      operand.end = this.previousEnd();
    }
    return operand;
  }

  protected operand(left: Precedence, context: Context): Expression {
    const start = this.start();
    switch (this.kind) {
      case Kind.Plus:
      case Kind.Minus:
      case Kind.Tilde:
      case Kind.Not:
        return this.unary(left, context);
      case Kind.Star:
        this.advance();
        return this.starred(start, left, context);
      case Kind.Await: {
        this.advance();
        const { stack } = this;
        this.enter(STACK.Unary);
        this.binary(Precedence.Await, Context.Plain);
        this.stack = stack;
        if (left >= Precedence.Await) this.report('await needs parentheses here', start, this.previousEnd());
        return new Expression(Is.Other, start, this.previousEnd());
      }
      case Kind.Lambda:
        return this.fail('lambda needs parentheses here');
      case Kind.Yield: {
        this.advance();
        const result = this.yield(start);
        if (left > Precedence.None || !(context & Context.Yield)) {
          this.report('yield needs parentheses here', start, result.end);
        }
        return result;
      }
      default:
        return this.postfix(this.atom());
    }
  }

  protected unary(left: Precedence, context: Context): Expression {
    const start = this.start();
    const { kind, stack } = this;
    const not = kind === Kind.Not;
    this.advance();
    this.enter(STACK.Unary);
    const operand = this.binary(not ? Precedence.Not : Precedence.Sign, context);
    this.stack = stack;
    if (not ? left > Precedence.Not : left > Precedence.Sign && left !== Precedence.Power) {
      this.report('expression needs parentheses here', start, operand.end);
    }
    const signed = operand.is === Is.RealNumber && kind !== Kind.Tilde && !not;
    return new Expression(not ? Is.Boolean : signed ? Is.RealNumber : Is.Other, start, operand.end);
  }

  private starred(start: number, left: Precedence, context: Context): Expression {
    const { stack } = this;
    this.enter(STACK.Unary);
    const operand = context & Context.StarOfOperators ? this.operators() : this.conditional(context);
    this.stack = stack;
    const starred = new Expression(Is.Starred, start, operand.end);
    starred.notAssignable = unassignable(operand);
    if (left > Precedence.None || !(context & Context.Star)) {
      this.report('starred expression cannot be used here', start, operand.end);
    }
    return starred;
  }

  private yield(start: number): Expression {
    const { stack } = this;
    this.enter(STACK.Yield);
    if (this.eat(Kind.From)) {
      const source = this.expressions(Context.Plain);
      if (source.is === Is.BareTuple) this.report('tuple needs parentheses here', source.start, source.end);
    } else if (this.isAt(In.Expression)) this.expressions(Context.Element);
    this.stack = stack;
    return new Expression(Is.Yield, start, this.previousEnd());
  }
}
