import type { Node } from '../parser/node.js';
import type { ImportStatement } from '../parser/syntax/outline.js';
import type { Module } from './modules.js';
import { qualifiedName } from './names.js';
import type { Project } from './project.js';
import { callArguments, evaluateString } from './values.js';

const MENTIONS = /\bimport_module\b|\b__import__\b/;

/** Imports by a call: `importlib.import_module("app.plugins")`. Names that only running the program would tell are listed as not analysed. */
export function literalImports(module: Module, project: Project): ImportStatement[] {
  if (!MENTIONS.test(module.source.text)) return [];
  const found: ImportStatement[] = [];
  for (const call of module.tree.root.descendantsOfType('call')) {
    const callee = qualifiedName(call.childForFieldName('function'), module);
    if (callee !== 'importlib.import_module' && callee !== '.__import__') continue;
    const { positional, named } = callArguments(call);
    const name = evaluateString(named.get('name') ?? positional[0] ?? null, module, project);
    const start = call.startIndex;
    const dots = /^\.*/.exec(name?.text ?? '')![0];
    const from = dots === '' ? null : packageOf(named.get('package') ?? positional[1] ?? null, dots, module, project);
    if (!name || name.assumed || from === undefined || !/^\.*[\w.]+$/.test(name.text)) {
      project.repository.skip(module.file, 'it imports a module whose name only running it would tell');
      continue;
    }
    const names = [{ name: name.text.slice(dots.length), alias: null }];
    found.push({ start, end: call.endIndex, from, names, suite: module.tree.suiteAt(start) });
  }
  return found;
}

/**
 * What the dots of a relative name are counted from.
 *
 * @returns the module of a from-import that means the same; undefined where it cannot be told
 */
function packageOf(node: Node | null, dots: string, module: Module, project: Project): string | undefined {
  const isPackage = module.file.endsWith('/__init__.py');
  if (node?.text === '__package__' || (node?.text === '__name__' && isPackage)) return dots;
  const name = evaluateString(node, module, project);
  if (!name || name.assumed) return undefined;
  const segments = name.text.split('.');
  return dots.length > segments.length ? undefined : segments.slice(0, segments.length - dots.length + 1).join('.');
}
