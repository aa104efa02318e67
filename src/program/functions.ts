import type { Node } from '../parser/node.js';
import type { Suite } from '../parser/syntax/outline.js';
import type { Module } from './modules.js';

/** The function that code at a UTF-16 offset belongs to; null for a module's own code. */
export function functionAt(module: Module, offset: number): Suite | null {
  let suite = module.tree.suiteAt(offset);
  while (suite && suite.kind !== 'function') suite = suite.parent;
  return suite;
}

/** The `function_definition` that a node stands in, the innermost; null for a module's own code. */
export function functionAround(node: Node): Node | null {
  for (let each = node.parent; each; each = each.parent) if (each.type === 'function_definition') return each;
  return null;
}
