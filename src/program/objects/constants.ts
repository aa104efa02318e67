import type { Node } from '../../parser/node.js';
import { plainArguments } from './arguments.js';
import type { Objects } from './objects.js';
import type { Argument, Place, PythonObject } from './object.js';

/** Expressions in expressions, and names for them, that are followed. */
const MAX_DEPTH = 16;

/** A constant: a number, a truth value, or `None`. */
export type Constant = number | boolean | null;

/**
 * The constant that an expression gives: literals and what is calculated from them, names, arguments, defaults of parameters and of
 * `os.getenv`, attributes of classes and settings, `timedelta(…).total_seconds()`.
 *
 * @returns undefined where that cannot be told, and where it may be one or another
 */
export function constantOf(objects: Objects, node: Node | null, place: Place, depth = 0): Constant | undefined {
  if (!node || depth > MAX_DEPTH) return undefined;
  const number = (each: Node | null): number | undefined => {
    const value = constantOf(objects, each, place, depth + 1);
    return typeof value === 'number' ? value : undefined;
  };
  switch (node.type) {
    case 'integer':
    case 'float':
      return literalNumber(node.text);
    case 'true':
      return true;
    case 'false':
      return false;
    case 'none':
      return null;
    case 'parenthesized_expression':
      return constantOf(objects, node.namedChild(0), place, depth + 1);
    case 'unary_operator': {
      const value = number(node.childForFieldName('argument'));
      return value !== undefined && node.text.startsWith('-') ? -value : value;
    }
    case 'binary_operator': {
      const left = number(node.childForFieldName('left'));
      const right = number(node.childForFieldName('right'));
      if (left === undefined || right === undefined) return undefined;
      return calculate(left, node.childForFieldName('operator')?.text ?? '', right);
    }
    case 'boolean_operator': {
      // `timeout or 5`
      const left = constantOf(objects, node.childForFieldName('left'), place, depth + 1);
      if (left === undefined || node.childForFieldName('operator')?.text !== 'or') return undefined;
      return left ? left : constantOf(objects, node.childForFieldName('right'), place, depth + 1);
    }
    case 'conditional_expression': {
      const values = [node.namedChild(0), node.namedChild(2)].map((each) =>
        constantOf(objects, each ?? null, place, depth + 1),
      );
      return values[0] === values[1] ? values[0] : undefined;
    }
    case 'call':
      return ofCall(objects, node, place, depth);
    case 'identifier':
    case 'attribute':
      return ofObjects(objects, objects.of(node, place), node, depth);
    default:
      return undefined;
  }
}

/** What the objects that a name may stand for have in common; those that cannot be told, and `None` beside a number, do not count. */
function ofObjects(objects: Objects, found: readonly PythonObject[], node: Node, depth: number): Constant | undefined {
  const values = found.map((each): Constant | undefined => {
    const expression = expressionOf(each);
    return expression && expression.node.id !== node.id
      ? constantOf(objects, expression.node, expression.place, depth + 1)
      : undefined;
  });
  const known = new Set(values.filter((each) => each !== undefined));
  if (known.size > 1) known.delete(null);
  return known.size === 1 ? [...known][0] : undefined;
}

function expressionOf(object: PythonObject): Argument | undefined {
  if (object.kind === 'literal' || object.kind === 'unknown') return object.expression;
  if (object.kind === 'product' && object.call && object.place) return { node: object.call, place: object.place };
  return undefined;
}

function literalNumber(text: string): number | undefined {
  const value = Number(text.replace(/_/g, '').replace(/^0[oO]/, '0o'));
  return Number.isFinite(value) ? value : undefined;
}

function calculate(left: number, operator: string, right: number): number | undefined {
  switch (operator) {
    case '+':
      return left + right;
    case '-':
      return left - right;
    case '*':
      return left * right;
    case '/':
      return right === 0 ? undefined : left / right;
    case '//':
      return right === 0 ? undefined : Math.floor(left / right);
    case '%':
      return right === 0 ? undefined : ((left % right) + right) % right;
    case '**':
      return left ** right;
    case '<<':
      return right >= 0 && right < 64 ? left * 2 ** right : undefined;
    default:
      return undefined;
  }
}

/** Functions that give the number, or the text for it, that they are given. */
const SAME = /^builtins\.(?:int|float|round|abs)$/;
const ENVIRONMENT = /^os\.(?:getenv|environ\.get)$/;

function ofCall(objects: Objects, call: Node, place: Place, depth: number): Constant | undefined {
  const callee = call.childForFieldName('function');
  const given = plainArguments(call);
  if (!callee || !given) return undefined;
  const inner = (each: Node | undefined): Constant | undefined => constantOf(objects, each ?? null, place, depth + 1);
  const names = objects.of(callee, place).map((each) => (each.kind === 'external' ? each.name : ''));
  const [name = ''] = names.length === 1 ? names : [];
  if (SAME.test(name)) {
    const [first] = given.positional;
    return first?.type === 'string' ? textNumber(first.text) : inner(first);
  }
  if (name === 'builtins.max' || name === 'builtins.min') {
    const values = given.positional.map(inner);
    if (values.length < 2 || !values.every((each) => typeof each === 'number')) return undefined;
    return name === 'builtins.max' ? Math.max(...values) : Math.min(...values);
  }
  if (ENVIRONMENT.test(name)) {
    const fallback = given.positional[1] ?? given.named.get('default');
    return fallback?.type === 'string' ? textNumber(fallback.text) : inner(fallback);
  }
  if (
    name === 'datetime.timedelta().total_seconds' ||
    callee.childForFieldName('attribute')?.text === 'total_seconds'
  ) {
    return ofDelta(objects, callee.childForFieldName('object'), place, depth);
  }
  return ofObjects(objects, objects.of(call, place), call, depth);
}

function textNumber(text: string): number | undefined {
  const digits = text.replace(/^['"]+|['"]+$/g, '').trim();
  return digits === '' ? undefined : literalNumber(digits);
}

/** Seconds in the keywords of `timedelta`. */
const UNITS: Readonly<Record<string, number>> = {
  weeks: 604_800,
  days: 86_400,
  hours: 3600,
  minutes: 60,
  seconds: 1,
  milliseconds: 1e-3,
  microseconds: 1e-6,
};

/** The seconds of a `timedelta(…)`. */
function ofDelta(objects: Objects, node: Node | null, place: Place, depth: number): number | undefined {
  const sums = objects.of(node, place).flatMap((each) => {
    if (each.kind !== 'product' || each.name !== 'datetime.timedelta' || !each.call || !each.place) return [];
    const given = plainArguments(each.call);
    if (!given || given.positional.length > 0) return [];
    let sum = 0;
    for (const [unit, value] of given.named) {
      const count = constantOf(objects, value, each.place, depth + 1);
      if (typeof count !== 'number' || UNITS[unit] === undefined) return [];
      sum += count * UNITS[unit];
    }
    return [sum];
  });
  return sums.length === 1 ? sums[0] : undefined;
}
