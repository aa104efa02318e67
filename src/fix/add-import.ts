import type { Edit } from '../diagnostic.js';
import type { Module } from '../program/modules.js';
import { lineEnd, replace } from './edits.js';

/**
 * An edit that adds an import line before the first import of a module; after `from __future__ import …`, which must be first.
 *
 * @param line without its line end
 * @returns null for a module that imports nothing at its top level
 */
function addImport({ source, tree }: Module, line: string): Edit | null {
  const top = tree.imports.filter(({ suite }) => suite === null);
  const first = top.find(({ from }) => from !== '__future__') ?? null;
  const at = first?.start ?? null;
  // `x = 1; import y` has no line of its own.
  if (at === null || !/(?:^|[\r\n])$/.test(source.text.slice(0, at))) return null;
  return replace(source, source.range(at, at), `${line}${lineEnd(source)}`);
}

/**
 * How a module can name a module of the standard library, with the import that it needs for that.
 *
 * @returns null where it cannot be imported, or its name is taken
 */
export function nameModule(module: Module, name: string): { name: string; edits: Edit[] } | null {
  const own = module.scope.all(name);
  const [only] = own;
  if (!only) {
    const edit = addImport(module, `import ${name}`);
    return edit && { name, edits: [edit] };
  }
  const isImported = only.kind === 'import' && only.module === name && only.blocks.length === 0;
  return own.length === 1 && isImported ? { name, edits: [] } : null;
}

/**
 * How a module can name `pathlib.Path`, with the import that it needs for that.
 *
 * @returns null where it cannot be imported, or its names are taken
 */
export function namePath(module: Module): { name: string; edits: Edit[] } | null {
  const { scope } = module;
  for (const { name, kind, module: from, imported, blocks } of scope.bindings) {
    if (blocks.length > 0) continue;
    if (kind === 'from-import' && from === 'pathlib' && imported === 'Path') return { name, edits: [] };
    if (kind === 'import' && from === 'pathlib') return { name: `${name}.Path`, edits: [] };
  }
  // FastAPI has a `Path` of its own.
  const isTaken = (name: string): boolean => new RegExp(`\\b${name}\\b`).test(module.source.text);
  const [line, name] = isTaken('Path') ? ['import pathlib', 'pathlib.Path'] : ['from pathlib import Path', 'Path'];
  const edit = isTaken('pathlib') ? null : addImport(module, line!);
  return edit && { name: name!, edits: [edit] };
}
