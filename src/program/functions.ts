import type { Suite } from '../parser/syntax/outline.js';
import type { Module } from './modules.js';

/** The function that code at a UTF-16 offset belongs to; null for a module's own code. */
export function functionAt(module: Module, offset: number): Suite | null {
  let suite = module.tree.suiteAt(offset);
  while (suite && suite.kind !== 'function') suite = suite.parent;
  return suite;
}
