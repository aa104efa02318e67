import type { Node } from 'web-tree-sitter';
import type { Project } from './project.js';
import type { Module } from './modules.js';
import { dottedNames, MAX_CHAIN } from './names.js';
import { resolveModule } from './resolve.js';

/**
 * Names the object that an expression means, the same for all modules of the project: `file:variable`, or `file?text`
 * where the text alone does not tell it.
 *
 * @returns null for an object of another package, and for the result of a call
 */
export function ownerOf(node: Node | null, module: Module, project: Project, depth = 0): string | null {
  if (!node || depth > MAX_CHAIN) return null;
  if (node.type === 'identifier') return ownerOfName(node.text, module, project, depth);
  const names = dottedNames(node);
  if (!names) return null;
  const object = node.childForFieldName('object');
  const attribute = names.at(-1)!;
  const file = moduleFileOf(names.slice(0, -1), module, project);
  const target = file ? project.modules.load(file) : null;
  if (target) return ownerOfName(attribute, target, project, depth + 1);
  if (file === undefined) return null;
  // `app.router` is the router of the application itself.
  return attribute === 'router' && object?.type === 'identifier'
    ? ownerOf(object, module, project, depth + 1)
    : `${module.file}?${names.join('.')}`;
}

function ownerOfName(name: string, module: Module, project: Project, depth: number): string | null {
  const binding = module.scope.lookup(name);
  if (!binding) return `${module.file}?${name}`;
  if (binding.kind === 'import') return null;
  if (binding.kind === 'from-import') {
    const file = resolveModule(project, module.file, binding.module);
    const target = file === null ? null : project.modules.load(file);
    if (!target) return null;
    if (target === module || depth > MAX_CHAIN || !target.scope.lookup(binding.imported)) {
      return `${target.file}:${binding.imported}`;
    }
    return ownerOfName(binding.imported, target, project, depth + 1);
  }
  if (binding.value?.type === 'identifier' && binding.value.text !== name && depth <= MAX_CHAIN) {
    return ownerOfName(binding.value.text, module, project, depth + 1);
  }
  return `${module.file}:${name}`;
}

/**
 * The file of the module that an expression means.
 *
 * @returns null where it is no module; undefined where it is one of another package
 */
function moduleFileOf(names: readonly string[], module: Module, project: Project): string | null | undefined {
  const [first = '', ...rest] = names;
  const binding = module.scope.lookup(first);
  if (binding?.kind !== 'import' && binding?.kind !== 'from-import') return null;
  const from = binding.kind === 'import' ? binding.module : join(binding.module, binding.imported);
  // `import a.b` binds `a`; what follows in the expression is the rest of the path.
  const path =
    binding.kind === 'import' && from.split('.')[0] === first ? [first, ...rest].join('.') : join(from, ...rest);
  const file = resolveModule(project, module.file, path);
  if (file !== null) return file;
  const parent = resolveModule(project, module.file, binding.module);
  return parent === null ? undefined : null;
}

function join(module: string, ...names: readonly string[]): string {
  return names.reduce((path, name) => (path.endsWith('.') ? path + name : `${path}.${name}`), module);
}

/** Whether a name of {@link ownerOf} is only the text of an expression, such as the variable of a loop. */
export function isNameless(owner: string): boolean {
  return owner.includes('?');
}
