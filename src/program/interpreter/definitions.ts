import type { Node } from '../../parser/node.js';
import { Frame } from './frame.js';
import type { Interpreter } from './interpreter.js';
import { runBlock } from './statements.js';
import { optionsOf, type Call, type ClassValue, type FunctionValue, type PyValue } from './values.js';

/** The function that a definition or a `lambda` makes. */
export function defineFunction(node: Node, frame: Frame, decorators: readonly string[]): FunctionValue {
  return { kind: 'function', node, frame, owner: null, self: null, decorators };
}

/** The class that a definition makes; its body is run. */
export function defineClass(node: Node, frame: Frame, run: Interpreter): ClassValue {
  const body = new Frame('class', frame.at, frame);
  const bases = (node.childForFieldName('superclasses')?.namedChildren ?? [])
    .filter(({ type }) => type !== 'keyword_argument' && type !== 'comment')
    .map((each) => run.force(run.evaluate(each, frame)));
  const block = node.childForFieldName('body');
  const fields = (block?.namedChildren ?? []).flatMap((statement) => {
    const first = statement.type === 'expression_statement' ? statement.namedChild(0) : null;
    const isTyped = first?.type === 'assignment' && first.childForFieldName('type');
    return isTyped ? [first.childForFieldName('left')?.text ?? ''] : [];
  });
  const made: ClassValue = { kind: 'class', node, frame, bases, attributes: new Map(), fields };
  runBlock(block, body, run);
  for (const [name, value] of body.vars) {
    if (value.kind === 'function' && value.frame === body) made.attributes.set(name, { ...value, owner: made });
    else made.attributes.set(name, value);
  }
  return made;
}

/**
 * Runs the decorators of a function or class.
 *
 * @returns the function or class itself: what decorators make of it is called like it, as a rule
 */
export function decorate(statement: Node, definition: Node, frame: Frame, run: Interpreter): PyValue {
  const decorators = statement.namedChildren.filter(({ type }) => type === 'decorator');
  const values = decorators.map((each) => run.evaluate(each.namedChild(0), frame));
  const texts = decorators.map((each) => each.namedChild(0)?.text ?? '');
  const made =
    definition.type === 'class_definition'
      ? defineClass(definition, frame, run)
      : defineFunction(definition, frame, texts);
  for (const [index, decorator] of [...values.entries()].reverse()) {
    const node = decorators[index]!;
    const call: Call = {
      node,
      at: frame.at,
      positional: [{ value: made, node: definition }],
      named: new Map(),
      isOpen: false,
    };
    for (const each of optionsOf(decorator)) {
      if (each.kind === 'native') run.library.callMethod(each, null, call, run);
      else if (each.kind === 'function') run.call(each, call);
    }
  }
  return made;
}
