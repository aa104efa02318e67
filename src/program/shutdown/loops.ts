import type { Node } from '../../parser/node.js';

/** The loops of a function itself that go on until something ends them. */
export function loopsOf(definition: Node): Node[] {
  return definition
    .descendantsOfType(['while_statement', 'for_statement'])
    .filter((each) => isLoop(each) && !isInOtherFunction(each, definition));
}

/** The statements of a loop. */
export function bodyOf(loop: Node): readonly Node[] {
  return loop.childForFieldName('body')?.namedChildren ?? [];
}

/** A loop that goes on by itself: `while …`, `async for …`. */
function isLoop(node: Node): boolean {
  return node.type === 'while_statement' || node.child(0)?.type === 'async';
}

/** Whether a node is in a function that is defined within another one. */
export function isInOtherFunction(node: Node, own: Node): boolean {
  return ancestors(node, own).some(({ type }) => type === 'function_definition' || type === 'lambda');
}

/** `except CancelledError`, `except BaseException`, `except:`. */
export function catchesCancelled(clause: Node): boolean {
  const header = clause.namedChild(0);
  return header?.type === 'block' || /\b(?:CancelledError|BaseException)\b/.test(header?.text ?? '');
}

/** Whether a handler takes a cancellation, which is raised at an `await`, and the loop around it goes on. */
export function goesOnAfter(clause: Node, definition: Node): boolean {
  if (!catchesCancelled(clause) || isInOtherFunction(clause, definition)) return false;
  const isInLoop = ancestors(clause, definition).some(({ type }) => type === 'while_statement');
  const awaits = clause.parent?.childForFieldName('body')?.descendantsOfType('await') ?? [];
  const leaves = clause.descendantsOfType(['raise_statement', 'return_statement', 'break_statement']);
  return isInLoop && awaits.length > 0 && leaves.length === 0;
}

/** What a node is in, from the inside out, within something that it is in too and that is not among them. */
export function ancestors(node: Node, outer: Node): Node[] {
  const found: Node[] = [];
  for (let each = node.parent; each && each.id !== outer.id; each = each.parent) found.push(each);
  return found;
}
