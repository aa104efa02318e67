import type { Related } from '../diagnostic.js';
import type { Import, ReachedModule } from './closure.js';

/**
 * The module that is still waiting for the file that asks it for a name: Python finds it half done, without the name.
 *
 * @returns null where the import is no such one
 */
export function halfImported(
  { outcome, file }: Import,
  reached: ReadonlyMap<string, ReachedModule>,
): ReachedModule | null {
  return outcome === 'unbound' && file !== null ? (reached.get(file) ?? null) : null;
}

/** Where a module gets a name, too late for the import that asks for it. */
export function madeLater({ module }: ReachedModule, name: string): Related[] {
  const binding = module.scope.bindings.find((each) => each.name === name);
  if (!binding) return [];
  const { startIndex, endIndex } = binding.nameNode;
  return [
    { file: module.file, range: module.source.range(startIndex, endIndex), message: `\`${name}\` is made here, later` },
  ];
}
