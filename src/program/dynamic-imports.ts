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
    if (!name || name.assumed || !/^\.*[\w.]+$/.test(name.text)) {
      project.repository.skip(module.file, 'it imports a module whose name only running it would tell');
      continue;
    }
    const dots = /^\.*/.exec(name.text)![0];
    const suite = module.tree.suiteAt(start);
    // `import_module(".b", package=__name__)`: the package is nearly always the module's own.
    const names = [{ name: dots === '' ? name.text : name.text.slice(dots.length), alias: null }];
    found.push({ start, end: call.endIndex, from: dots === '' ? null : dots, names, suite });
  }
  return found;
}
