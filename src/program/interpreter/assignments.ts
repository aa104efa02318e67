import type { Node } from '../../parser/node.js';
import type { Frame } from './frame.js';
import type { Interpreter } from './interpreter.js';
import { listOf, unknown, type PyValue } from './values.js';

/**
 * Runs an assignment, or gives a value to a target.
 *
 * @param node an `assignment`, or with `value` the target: names, attributes, elements, tuples of them
 */
export function assign(node: Node, frame: Frame, run: Interpreter, value?: PyValue): PyValue {
  if (value === undefined) {
    const right = node.childForFieldName('right');
    const left = node.childForFieldName('left');
    if (!right || !left) return unknown;
    const given = right.type === 'assignment' ? assign(right, frame, run) : run.evaluate(right, frame);
    bind(left, given, frame, run);
    return given;
  }
  bind(node, value, frame, run);
  return value;
}

function bind(target: Node, value: PyValue, frame: Frame, run: Interpreter): void {
  switch (target.type) {
    case 'identifier':
      frame.set(target.text, value);
      return;
    case 'attribute':
      setAttribute(
        run.force(run.evaluate(target.childForFieldName('object'), frame)),
        target.childForFieldName('attribute')?.text ?? '',
        value,
        run,
      );
      return;
    case 'subscript':
      setElement(target, value, frame, run);
      return;
    case 'tuple_pattern':
    case 'list_pattern':
    case 'pattern_list':
      unpack(target.namedChildren, value, frame, run);
      return;
    case 'parenthesized_expression':
    case 'list_splat_pattern': {
      const inner = target.namedChild(0);
      if (inner) bind(inner, value, frame, run);
      return;
    }
    default:
  }
}

function unpack(targets: readonly Node[], value: PyValue, frame: Frame, run: Interpreter): void {
  const { elements, isOpen } = run.elements(value);
  const star = targets.findIndex(({ type }) => type === 'list_splat_pattern');
  for (const [index, target] of targets.entries()) {
    if (isOpen) bind(target, unknown, frame, run);
    else if (index === star) {
      const after = targets.length - index - 1;
      bind(target, listOf(elements.slice(index, elements.length - after)), frame, run);
    } else {
      const at = star >= 0 && index > star ? elements.length - (targets.length - index) : index;
      bind(target, elements[at] ?? unknown, frame, run);
    }
  }
}

function setAttribute(object: PyValue, name: string, value: PyValue, run: Interpreter): void {
  switch (object.kind) {
    case 'instance':
    case 'class':
      object.attributes.set(name, value);
      return;
    case 'native':
      run.library.assign(object, name, value);
      return;
    case 'union':
      for (const each of object.options) setAttribute(each, name, value, run);
      return;
    default:
  }
}

function setElement(target: Node, value: PyValue, frame: Frame, run: Interpreter): void {
  const container = run.force(run.evaluate(target.childForFieldName('value'), frame));
  if (container.kind !== 'dict') return;
  const key = run.evaluate(target.childForFieldName('subscript'), frame);
  const text = run.text(key);
  if (text) container.entries.set(text.text, { key, value });
  else container.isOpen = true;
}

/** `routers += [more]`, `path += "/x"`. */
export function augment(node: Node, frame: Frame, run: Interpreter): void {
  const left = node.childForFieldName('left');
  if (!left) return;
  const before = run.force(run.evaluate(left, frame));
  const added = run.evaluate(node.childForFieldName('right'), frame);
  if (before.kind === 'list' && node.childForFieldName('operator')?.text === '+=') {
    const { elements, isOpen } = run.elements(added);
    before.elements.push(...elements);
    before.isOpen ||= isOpen || !run.isCertain;
  } else if (before.kind === 'text' && node.childForFieldName('operator')?.text === '+=') {
    const text = run.text(added);
    bind(
      left,
      text ? { ...before, text: before.text + text.text, isAssumed: before.isAssumed || text.isAssumed } : unknown,
      frame,
      run,
    );
  } else if (before.kind !== 'native') bind(left, unknown, frame, run);
}
