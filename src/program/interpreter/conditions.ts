import type { Node } from '../../parser/node.js';
import { conditionTruth } from '../conditions.js';
import type { Frame } from './frame.js';
import type { Interpreter } from './interpreter.js';
import { truthOf, wildcard, type PyValue } from './values.js';

/** Whether a condition holds on Vercel; undefined where that cannot be told. */
export function truth(node: Node, frame: Frame, run: Interpreter): boolean | undefined {
  const own = ownTruth(node, frame, run);
  if (own !== undefined) return own;
  const { module, project } = frame.at;
  const known = conditionTruth(node, module, project);
  return known === 'unknown' ? undefined : known === 'true';
}

function ownTruth(node: Node, frame: Frame, run: Interpreter): boolean | undefined {
  switch (node.type) {
    case 'parenthesized_expression':
      return node.namedChild(0) ? ownTruth(node.namedChild(0)!, frame, run) : undefined;
    case 'not_operator': {
      const inner = node.childForFieldName('argument');
      const value = inner ? truth(inner, frame, run) : undefined;
      return value === undefined ? undefined : !value;
    }
    case 'boolean_operator': {
      const isAnd = node.childForFieldName('operator')?.text === 'and';
      const [left, right] = ['left', 'right'].map((side) => {
        const part = node.childForFieldName(side);
        return part ? truth(part, frame, run) : undefined;
      });
      if (left === !isAnd || right === !isAnd) return !isAnd;
      return left === undefined || right === undefined ? undefined : isAnd;
    }
    case 'comparison_operator':
      return comparison(node, frame, run);
    default:
      return truthOf(run.force(run.evaluate(node, frame)));
  }
}

function comparison(node: Node, frame: Frame, run: Interpreter): boolean | undefined {
  const [left, right, ...more] = node.namedChildren;
  if (!left || !right || more.length > 0) return undefined;
  const operator = node.text
    .slice(left.endIndex - node.startIndex, right.startIndex - node.startIndex)
    .trim()
    .replace(/\s+/g, ' ');
  const [a, b] = [left, right].map((each) => run.force(run.evaluate(each, frame))) as [PyValue, PyValue];
  switch (operator) {
    case 'is':
    case '==':
      return isEqual(a, b);
    case 'is not':
    case '!=': {
      const same = isEqual(a, b);
      return same === undefined ? undefined : !same;
    }
    case 'in':
    case 'not in': {
      if (b.kind !== 'list' || b.isOpen) return undefined;
      const verdicts = b.elements.map((each) => isEqual(a, each));
      if (verdicts.includes(true)) return operator === 'in';
      return verdicts.includes(undefined) ? undefined : operator !== 'in';
    }
    default:
      return undefined;
  }
}

function isEqual(a: PyValue, b: PyValue): boolean | undefined {
  const open = ['unknown', 'lazy', 'union', 'external', 'object', 'method', 'list', 'dict', 'partial', 'super'];
  if (open.includes(a.kind) || open.includes(b.kind)) return undefined;
  if (a.kind === 'text' && b.kind === 'text') {
    const isSure = !a.isAssumed && !b.isAssumed && !(a.text + b.text).includes(wildcard);
    return isSure ? a.text === b.text : undefined;
  }
  if (a.kind === 'constant' && b.kind === 'constant') return a.value === b.value;
  if (a.kind === 'constant' || b.kind === 'constant') return a.kind === b.kind;
  return a === b ? true : undefined;
}
