import type { Node } from '../../parser/node.js';
import { assign } from './assignments.js';
import { callOf } from './calls.js';
import { truth } from './conditions.js';
import { defineFunction } from './definitions.js';
import type { Frame } from './frame.js';
import { Frame as NewFrame } from './frame.js';
import type { Interpreter } from './interpreter.js';
import { iterate } from './loops.js';
import { formatText, literalText, wildcardFor } from './texts.js';
import {
  listOf,
  none,
  textOf,
  truthOf,
  unionOf,
  unknown,
  type DictValue,
  type PyValue,
  type UnknownValue,
} from './values.js';

/** What an expression gives. */
export function evaluate(node: Node, frame: Frame, run: Interpreter): PyValue {
  switch (node.type) {
    case 'identifier':
      return lookup(node, frame, run);
    case 'attribute': {
      const object = run.evaluate(node.childForFieldName('object'), frame);
      const name = node.childForFieldName('attribute')?.text ?? '';
      return run.attribute(object, name, { node, at: frame.at });
    }
    case 'call':
      return run.call(...callOf(node, frame, run));
    case 'string':
    case 'concatenated_string':
      return literalText(node, frame, run);
    case 'integer':
      return { kind: 'constant', value: Number(node.text) };
    case 'true':
    case 'false':
      return { kind: 'constant', value: node.type === 'true' };
    case 'none':
      return none;
    case 'list':
    case 'tuple':
    case 'set':
    case 'expression_list':
      return list(node, frame, run);
    case 'dictionary':
      return dictionary(node, frame, run);
    case 'list_comprehension':
    case 'set_comprehension':
    case 'generator_expression':
      return comprehension(node, frame, run);
    case 'dictionary_comprehension':
      return dictionaryComprehension(node, frame, run);
    case 'parenthesized_expression':
    case 'await':
      return run.evaluate(node.namedChild(0), frame);
    case 'conditional_expression':
      return choice(node, frame, run);
    case 'boolean_operator':
      return either(node, frame, run);
    case 'not_operator':
    case 'comparison_operator': {
      const verdict = truth(node, frame, run);
      return verdict === undefined ? open(node, frame) : { kind: 'constant', value: verdict };
    }
    case 'binary_operator':
      return operator(node, frame, run);
    case 'subscript':
      return element(node, frame, run);
    case 'lambda':
      return defineFunction(node, frame, []);
    case 'named_expression': {
      const value = run.evaluate(node.childForFieldName('value'), frame);
      const name = node.childForFieldName('name');
      return name ? assign(name, frame, run, value) : value;
    }
    default:
      return open(node, frame);
  }
}

/** What cannot be told here; its text may be told by others. */
function open(node: Node, frame: Frame): UnknownValue {
  return { kind: 'unknown', origin: { node, at: frame.at } };
}

function lookup(node: Node, frame: Frame, run: Interpreter): PyValue {
  const found = frame.lookup(node.text) ?? run.modules.ofStars(frame.module, node.text, { node, at: frame.at });
  if (found?.kind === 'unknown' && !found.origin) return open(node, frame);
  if (found) return found;
  return BUILTINS.has(node.text) ? { kind: 'external', name: `builtins.${node.text}` } : open(node, frame);
}

const BUILTINS: ReadonlySet<string> = new Set(
  'dict list tuple set frozenset str int len range enumerate zip map filter sorted reversed getattr setattr hasattr isinstance super print type property staticmethod classmethod object next iter any all bool repr id callable Exception'.split(
    ' ',
  ),
);

function list(node: Node, frame: Frame, run: Interpreter): PyValue {
  const made = listOf([]);
  for (const each of node.namedChildren) {
    if (each.type === 'comment') continue;
    if (each.type !== 'list_splat') {
      made.elements.push(run.evaluate(each, frame));
      continue;
    }
    const { elements, isOpen } = run.elements(run.evaluate(each.namedChild(0), frame));
    made.elements.push(...elements);
    made.isOpen ||= isOpen;
  }
  return made;
}

function dictionary(node: Node, frame: Frame, run: Interpreter): PyValue {
  const made: DictValue = { kind: 'dict', entries: new Map(), isOpen: false };
  for (const each of node.namedChildren) {
    if (each.type === 'pair') {
      const key = run.evaluate(each.childForFieldName('key'), frame);
      const value = run.evaluate(each.childForFieldName('value'), frame);
      // Keys that are no texts are still gone through by loops.
      made.entries.set(run.text(key)?.text ?? `\n${each.startIndex}`, { key, value });
    } else if (each.type === 'dictionary_splat') {
      const other = run.force(run.evaluate(each.namedChild(0), frame));
      if (other.kind === 'dict') for (const [key, entry] of other.entries) made.entries.set(key, entry);
      made.isOpen ||= other.kind !== 'dict' || other.isOpen;
    }
  }
  return made;
}

/** Runs the clauses of a comprehension around its body. */
function clauses(node: Node, frame: Frame, run: Interpreter, body: (inner: Frame) => void): void {
  const all = node.namedChildren.filter(({ type }) => type === 'for_in_clause' || type === 'if_clause');
  const inner = new NewFrame('function', frame.at, frame);
  inner.method = frame.enclosingMethod;
  const go = (index: number): void => {
    const clause = all[index];
    if (!clause) return body(inner);
    if (clause.type === 'if_clause') {
      const condition = clause.namedChild(0);
      const verdict = condition ? truth(condition, inner, run) : undefined;
      if (verdict === true) go(index + 1);
      else if (verdict === undefined) run.maybe(() => go(index + 1));
      return;
    }
    const left = clause.childForFieldName('left');
    iterate(run.evaluate(clause.childForFieldName('right'), inner), run, (each) => {
      if (left) assign(left, inner, run, each);
      go(index + 1);
      return true;
    });
  };
  go(0);
}

function comprehension(node: Node, frame: Frame, run: Interpreter): PyValue {
  const made = listOf([]);
  const { doubt } = run;
  clauses(node, frame, run, (inner) => {
    const value = run.evaluate(node.childForFieldName('body'), inner);
    if (run.doubt > doubt) made.isOpen = true;
    made.elements.push(value);
  });
  return made;
}

function dictionaryComprehension(node: Node, frame: Frame, run: Interpreter): PyValue {
  const made: DictValue = { kind: 'dict', entries: new Map(), isOpen: false };
  const { doubt } = run;
  clauses(node, frame, run, (inner) => {
    const pair = node.childForFieldName('body');
    const key = run.evaluate(pair?.childForFieldName('key') ?? null, inner);
    const value = run.evaluate(pair?.childForFieldName('value') ?? null, inner);
    const text = run.text(key);
    if (text && run.doubt === doubt) made.entries.set(text.text, { key, value });
    else made.isOpen = true;
  });
  return made;
}

function choice(node: Node, frame: Frame, run: Interpreter): PyValue {
  const [then, condition, otherwise] = node.namedChildren;
  const verdict = condition ? truth(condition, frame, run) : undefined;
  if (verdict !== undefined) return run.evaluate((verdict ? then : otherwise) ?? null, frame);
  return run.maybe(() => unionOf([then, otherwise].map((each) => run.evaluate(each ?? null, frame))));
}

/** `a or b`, `a and b`. */
function either(node: Node, frame: Frame, run: Interpreter): PyValue {
  const isOr = node.childForFieldName('operator')?.text === 'or';
  const [leftNode, right] = [node.childForFieldName('left'), node.childForFieldName('right')];
  const left = run.force(run.evaluate(leftNode, frame));
  const verdict = truthOf(left) ?? (leftNode ? truth(leftNode, frame, run) : undefined);
  if (verdict !== undefined) return verdict === isOr ? left : run.evaluate(right, frame);
  if (left.kind === 'unknown') {
    const other = run.maybe(() => run.evaluate(right, frame));
    return other.kind === 'text' || other.kind === 'unknown' ? open(node, frame) : unionOf([left, other]);
  }
  return run.maybe(() => unionOf([left, run.evaluate(right, frame)]));
}

function operator(node: Node, frame: Frame, run: Interpreter): PyValue {
  const [left, right] = ['left', 'right'].map((side) => run.force(run.evaluate(node.childForFieldName(side), frame)));
  if (!left || !right) return open(node, frame);
  switch (node.childForFieldName('operator')?.text) {
    case '+': {
      if (left.kind === 'list' || right.kind === 'list') {
        const [a, b] = [run.elements(left), run.elements(right)];
        return listOf([...a.elements, ...b.elements], a.isOpen || b.isOpen);
      }
      if (left.kind !== 'text' && right.kind !== 'text') return open(node, frame);
      const [a, b] = [wildcardFor(left, run), wildcardFor(right, run)];
      return textOf(a.text + b.text, a.isAssumed || b.isAssumed);
    }
    case '%':
      return left.kind === 'text' ? formatText(left, right, run) : open(node, frame);
    case '|': {
      if (left.kind !== 'dict' || right.kind !== 'dict') return open(node, frame);
      const entries = new Map([...left.entries, ...right.entries]);
      return { kind: 'dict', entries, isOpen: left.isOpen || right.isOpen };
    }
    default:
      return open(node, frame);
  }
}

function element(node: Node, frame: Frame, run: Interpreter): PyValue {
  const container = run.force(run.evaluate(node.childForFieldName('value'), frame));
  const index = node.childForFieldName('subscript');
  const key = run.evaluate(index, frame);
  if (container.kind === 'list') {
    if (key.kind === 'constant' && typeof key.value === 'number') {
      return container.elements.at(key.value) ?? unknown;
    }
    return unionOf([...container.elements, ...(container.isOpen ? [unknown] : [])]);
  }
  if (container.kind === 'dict') {
    const found = container.entries.get(run.text(key)?.text ?? '');
    if (found) return found.value;
    return unionOf([...[...container.entries.values()].map(({ value }) => value), open(node, frame)]);
  }
  // `list[str]`, `Generic[T]`.
  return container.kind === 'class' || (container.kind === 'external' && !container.name.startsWith('os.'))
    ? container
    : open(node, frame);
}
