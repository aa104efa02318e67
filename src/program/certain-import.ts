import type { Range } from '../diagnostic.js';
import type { ReachedModule } from './closure.js';

/**
 * Finds an import of a module from outside the project that every start of the app runs: at top level, without a guard.
 *
 * @param reached modules that the app imports
 * @param names top-level modules, e.g. `yaml`
 * @returns the first one's place; null where there is none
 */
export function certainImport(
  reached: ReadonlyMap<string, ReachedModule>,
  names: readonly string[],
): { file: string; range: Range } | null {
  for (const { module, always, external } of reached.values()) {
    const found = always && external.find(({ name, unconditional }) => unconditional && names.includes(name));
    if (!found) continue;
    const { startIndex, endIndex } = found.statement;
    return { file: module.file, range: module.source.range(startIndex, endIndex) };
  }
  return null;
}
