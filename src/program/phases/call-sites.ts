import type { Node } from '../../parser/node.js';
import type { Suite } from '../../parser/syntax/outline.js';
import { functionAt } from '../functions.js';
import type { Module } from '../modules.js';

/**
 * A function or, with a null suite, a module's own code. Class bodies, decorators and defaults of parameters belong to the code
 * around them: they run with it.
 */
export interface Code {
  readonly module: Module;
  /** Of the function. */
  readonly suite: Suite | null;
}

/** A place in code that may run other code. */
export interface CallSite {
  /** A call, or a decorator without arguments. */
  readonly node: Node;
  /** What is called. */
  readonly callee: Node | null;
}

const sites = new WeakMap<Module, ReadonlyMap<Suite | null, readonly CallSite[]>>();

/** The calls in a function or in a module's own code, in source order; those in lambdas, which run later, are not among them. */
export function callSites({ module, suite }: Code): readonly CallSite[] {
  return allCallSites(module).get(suite) ?? [];
}

/** The same for all code of a module. */
export function allCallSites(module: Module): ReadonlyMap<Suite | null, readonly CallSite[]> {
  let known = sites.get(module);
  if (!known) sites.set(module, (known = collect(module)));
  return known;
}

/** The suite of a `function_definition`. */
export function suiteOf(module: Module, definition: Node): Suite | null {
  const body = definition.childForFieldName('body');
  return body && functionAt(module, body.startIndex);
}

function collect(module: Module): Map<Suite | null, CallSite[]> {
  const found = new Map<Suite | null, CallSite[]>();
  const mayHaveLambda = module.source.text.includes('lambda');
  for (const node of module.tree.root.descendantsOfType(['call', 'decorator'])) {
    const callee = node.type === 'call' ? node.childForFieldName('function') : node.namedChild(0);
    if (node.type === 'decorator' && callee?.type === 'call') continue;
    if (mayHaveLambda && isInLambda(node)) continue;
    const suite = functionAt(module, node.startIndex);
    const list = found.get(suite);
    if (list) list.push({ node, callee });
    else found.set(suite, [{ node, callee }]);
  }
  return found;
}

function isInLambda(node: Node): boolean {
  for (let each = node.parent; each; each = each.parent) {
    if (each.type === 'lambda') return true;
    if (each.type === 'block' || each.type === 'module') return false;
  }
  return false;
}
