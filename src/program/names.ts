import type { Node } from 'web-tree-sitter';
import type { Module } from './modules.js';

/** The most steps that a chain of names, attributes or re-exports is followed. Real chains have two or three. */
export const MAX_CHAIN = 12;

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
    binding?.kind === 'from-import'
      ? `${binding.module}.${binding.imported}`
      : binding?.kind === 'import'
        ? importedName(binding.module, binding.name)
        : `.${root}`;
  return [first, ...attributes].join('.');
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
