import { Kind } from './tokens.js';

/** Kinds of expression, as far as other parts of the grammar tell them apart. */
export const enum Is {
  Other,
  Name,
  /** Attribute or subscript. */
  Place,
  Tuple,
  BareTuple,
  List,
  Starred,
  /** `a := b` */
  Named,
  Yield,
  Lambda,
  Comparison,
  /** `and`, `or`, `not` */
  Boolean,
  Conditional,
  /** One without parentheses of its own. */
  Generator,
  /** Integer or float, signed or not. */
  RealNumber,
  ImaginaryNumber,
}

export class Expression {
  /** Stays set when an operator follows the parentheses, as in Vercel's parser: `[*(a) or b]` is accepted. */
  parenthesized = false;
  /** In a tuple, list or starred expression: the first part that cannot be assigned to or deleted. */
  notAssignable: Expression | undefined;
  notDeletable: Expression | undefined;

  constructor(
    public is: Is,
    public start: number,
    public end: number,
  ) {}
}

/** Where an expression stands. */
export const enum Context {
  Plain = 0,
  /** `in` ends the expression: the target of a `for`. */
  BeforeIn = 1,
  Star = 2,
  /** A starred expression takes operators from `|` on only. */
  StarOfOperators = 4,
  Yield = 8,
  /** `Star` and `StarOfOperators` */
  Element = 6,
  /** `Element` and `Yield` */
  ElementOrYield = 14,
}

/** The part of an expression that nothing can be assigned to. */
export function unassignable(target: Expression): Expression | undefined {
  if (target.is === Is.Name || target.is === Is.Place) return undefined;
  const ofParts = target.is === Is.Tuple || target.is === Is.BareTuple || target.is === Is.List;
  return ofParts || target.is === Is.Starred ? target.notAssignable : target;
}

/** The part of an expression that cannot be deleted. */
export function undeletable(target: Expression): Expression | undefined {
  if (target.is === Is.Name || target.is === Is.Place) return undefined;
  const ofParts = target.is === Is.Tuple || target.is === Is.BareTuple || target.is === Is.List;
  return ofParts ? target.notDeletable : target;
}

/** Whether a token kind begins a comprehension's `for`. */
export function beginsComprehension(kind: Kind): boolean {
  return kind === Kind.For || kind === Kind.Async;
}
