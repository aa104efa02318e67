import type { Node } from '../../parser/node.js';
import type { Module } from '../modules.js';

/**
 * The calls in a module of functions and methods with certain last names, in source order. The text is searched first: looking at every
 * call of the tree costs many times more.
 *
 * @param names matches a name, without groups that capture
 */
export function callsNamed(module: Module, names: string): Node[] {
  const { text } = module.source;
  const pattern = new RegExp(`(?<![\\w])(?:${names})(?=\\s*\\()`, 'g');
  const found: Node[] = [];
  for (const match of text.matchAll(pattern)) {
    const call = calledAt(module, match.index, match.index + match[0].length);
    if (call) found.push(call);
  }
  return found;
}

/** The call whose function is the name at a place, or ends with it; null where the name is no name, as in a comment. */
function calledAt(module: Module, start: number, end: number): Node | null {
  const node = module.tree.root.descendantForIndex(start, end);
  const callee = node?.parent?.type === 'attribute' ? node.parent : node;
  const call = callee?.parent;
  if (node?.type !== 'identifier' || call?.type !== 'call') return null;
  return call.childForFieldName('function')?.id === callee?.id && callee?.endIndex === node.endIndex ? call : null;
}
