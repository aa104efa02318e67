import type { Range } from '../diagnostic.js';
import type { ReachedModule } from './closure.js';

type Reached = ReadonlyMap<string, ReachedModule>;

/**
 * Finds an import of a module from outside the project that every start of the app runs: at top level, without a guard.
 *
 * @param reached modules that the app imports
 * @param isMeant tells whether a top-level module, e.g. `yaml`, is the one
 * @returns the first one's place; null where there is none
 */
export function certainImport(
  reached: Reached,
  isMeant: (module: string) => boolean,
): { file: string; range: Range } | null {
  for (const { module, always, external } of reached.values()) {
    const found = always && external.find(({ top, unconditional }) => unconditional && isMeant(top));
    if (!found) continue;
    const { start, end } = found.statement;
    return { file: module.file, range: module.source.range(start, end) };
  }
  return null;
}

/** The top-level modules that the app imports from outside the project, with a guard or without. */
export function importedNames(reached: Reached): Set<string> {
  return new Set([...reached.values()].flatMap(({ external }) => external.map(({ top }) => top)));
}
