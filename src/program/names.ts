import type { Node } from '../parser/node.js';
import type { Suite } from '../parser/syntax/outline.js';
import type { Module } from './modules.js';

/** The most steps that a chain of names, attributes or re-exports is followed. Real chains have two or three. */
export const MAX_CHAIN = 12;

/** Whether an expression is what a method calls its object or its class by custom. */
export function isSelf(node: Node | null): boolean {
  return node?.text === 'self' || node?.text === 'cls';
}

/**
 * The full name of what an expression refers to, as far as imports tell: `FastAPI` after `from fastapi import FastAPI`
 * is `fastapi.FastAPI`; a name that the module defines itself is `.name`.
 *
 * @returns null when it is not a name or a chain of attributes
 */
export function qualifiedName(node: Node | null, module: Module): string | null {
  const names = dottedNames(node);
  if (!names) return null;
  const [root = '', ...attributes] = names;
  const binding = module.scope.lookup(root);
  const first =
    importedInFunction(root, node!.startIndex, module) ??
    (binding?.kind === 'from-import'
      ? `${binding.module}.${binding.imported}`
      : binding?.kind === 'import'
        ? importedName(binding.module, binding.name)
        : `.${root}`);
  return [first, ...attributes].join('.');
}

/** What a name means that an import in the function around a UTF-16 offset binds. */
function importedInFunction(name: string, offset: number, module: Module): string | null {
  for (const { suite, from, names } of module.tree.imports) {
    if (!suite || offset < suite.body.start || offset >= suite.body.end || !isInFunction(suite)) continue;
    for (const each of names) {
      const bound = each.alias ?? (from === null ? each.name.split('.')[0] : each.name);
      if (bound !== name) continue;
      return from === null ? importedName(each.name, name) : `${from}.${each.name}`;
    }
  }
  return null;
}

function isInFunction(suite: Suite): boolean {
  for (let each: Suite | null = suite; each; each = each.parent) if (each.kind === 'function') return true;
  return false;
}

/** The names of `a.b.c`; null for any other expression. */
export function dottedNames(node: Node | null): string[] | null {
  const attributes: string[] = [];
  let current = node;
  while (current?.type === 'attribute' && attributes.length < MAX_CHAIN) {
    attributes.unshift(current.childForFieldName('attribute')?.text ?? '');
    current = current.childForFieldName('object');
  }
  return current?.type === 'identifier' ? [current.text, ...attributes] : null;
}

/** `import a.b` binds `a`, `import a.b as c` binds `c` to `a.b`. */
function importedName(path: string, bound: string): string {
  return path === bound || path.startsWith(`${bound}.`) ? bound : path;
}
