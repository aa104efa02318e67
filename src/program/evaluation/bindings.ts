import type { Node } from '../../parser/node.js';
import type { Module } from '../modules.js';
import { MAX_CHAIN } from '../names.js';
import { runsWithin } from '../phases/placement.js';
import type { Project } from '../project.js';
import { isAssignedFromOutside } from '../far-changes.js';
import { resolveModule } from '../resolve.js';
import type { Binding } from '../scope.js';

/** The expression that gives a module constant its value, and the module it stands in. */
export interface Constant {
  value: Node | null;
  module: Module;
}

/** What is being looked up: a constant may be bound under a condition that asks for the constant. */
const inProgress = new WeakMap<Module, Set<string>>();

/**
 * Finds a module constant, through imports from other modules of the project.
 *
 * @param before a UTF-16 offset in `module`: for code that runs while the module is imported, only what is bound before it counts
 * @returns null for a name whose value cannot be told from the text: bound in a block that may not run, or changed by a function
 */
export function findConstant(name: string, module: Module, project: Project, before = Infinity): Constant | null {
  let wanted = name;
  let current = module;
  for (let i = 0; i < MAX_CHAIN; i++) {
    const binding = effectiveBinding(wanted, current, project, current === module ? before : Infinity);
    if (binding?.kind === 'assignment') {
      return isAssignedFromOutside(wanted, project) ? null : { value: binding.value, module: current };
    }
    const source: { module: string; imported: string } | null | undefined =
      binding === undefined ? starImportOf(wanted, current, project) : binding;
    if (!source || (binding && binding.kind !== 'from-import')) return null;
    const file = resolveModule(project, current.file, source.module);
    const target = file === null ? null : project.modules.load(file);
    if (!target || target === current) return null;
    wanted = source.imported;
    current = target;
  }
  return null;
}

/** The binding that decides which value a module's name has; null where that cannot be told, undefined where there is none. */
function effectiveBinding(name: string, module: Module, project: Project, before: number): Binding | null | undefined {
  const all = module.scope.all(name);
  const bindings = all.filter(({ statement }) => statement.startIndex < before);
  const [only] = bindings;
  if (!only) return all.length > 0 ? null : undefined;
  if (isChangedElsewhere(name, module)) return null;
  if (bindings.length === 1 && only.blocks.length === 0) return only;
  let busy = inProgress.get(module);
  if (!busy) inProgress.set(module, (busy = new Set()));
  if (busy.has(name)) return null;
  busy.add(name);
  try {
    return lastThatRuns(bindings, ({ statement }) =>
      runsBefore(statement, before) ? 'always' : runsWithin(module, statement.startIndex, project),
    );
  } finally {
    busy.delete(name);
  }
}

/**
 * The last of several bindings of one name, by what certainly runs. One that only may run is the value where no other is left: without it the
 * program would stop.
 */
export function lastThatRuns<T>(bindings: readonly T[], runs: (each: T) => 'always' | 'possible' | 'never'): T | null {
  let result: T | null = null;
  let candidates = 0;
  for (const each of bindings) {
    const own = runs(each);
    if (own === 'never') continue;
    candidates = own === 'always' ? 1 : candidates + 1;
    result = each;
  }
  return candidates === 1 ? result : null;
}

/** Whether a statement has always run where a UTF-16 offset is reached: it stands before it in the same block, or in one around it. */
export function runsBefore(statement: Node, offset: number): boolean {
  const block = statement.parent;
  return (
    block?.type === 'block' && block.startIndex <= offset && offset < block.endIndex && isBefore(statement, offset)
  );
}

/** A `with` binds its names before its own block. */
function isBefore(statement: Node, offset: number): boolean {
  return statement.endIndex <= offset || (statement.type === 'with_statement' && statement.startIndex < offset);
}

/** `global X` in a function, `X += …`. */
function isChangedElsewhere(name: string, { source: { text } }: Module): boolean {
  return (
    (/\bglobal\s/.test(text) && new RegExp(`\\bglobal\\s[^\\n]*\\b${name}\\b`).test(text)) ||
    new RegExp(`^${name}\\s*[-+*/%|&]{1,2}=`, 'm').test(text)
  );
}

function starImportOf(name: string, module: Module, project: Project): { module: string; imported: string } | null {
  if (name.startsWith('_')) return null;
  const [only, ...more] = module.scope.starImports.filter((star) => {
    const file = resolveModule(project, module.file, star.module);
    return file !== null && file !== module.file && project.modules.load(file)?.mayBind(name);
  });
  return only && more.length === 0 ? { module: only.module, imported: name } : null;
}
