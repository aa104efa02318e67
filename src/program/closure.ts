import type { Suite } from '../parser/syntax/outline.js';
import type { ClosureInput } from './closure-input.js';
import type { Import, Loaded } from './import.js';
import { execute } from './loader.js';
import type { Module } from './modules.js';
import type { Project } from './project.js';

export type { Import } from './import.js';

/** How a module of the project comes to be imported. */
export interface ImportEdge {
  /** The importing file. */
  from: string;
  import: Import;
}

/** A module that the entrypoint reaches. */
export interface ReachedModule {
  module: Module;
  /** What its names are looked up in; services of one unit have projects of their own. */
  project: Project;
  /** The dotted name under which Python knows it, e.g. `app.routers.items`. */
  name: string;
  /** The first import that reached it; null for the entrypoint. */
  via: ImportEdge | null;
  /** Whether every start of the app imports it, and nothing handles its failure. */
  always: boolean;
  /** All imports of the file, in its order. */
  imports: readonly Import[];
  /** Those of its imports that lead out of the project. */
  external: readonly ExternalImport[];
}

/** An import of something that is not among the project's files: the standard library, or a distribution. */
export interface ExternalImport extends Import {
  /** First segment of the dotted name: `sqlalchemy` for `sqlalchemy.orm`. */
  top: string;
}

/**
 * The project's own modules that the entrypoint imports, directly or not, as Python would: depth first, with the changes of
 * `sys.path` on the way. Nothing else is read.
 *
 * @returns in breadth-first order, the entrypoint first; what every start imports is reached by imports that every start runs
 */
export function importClosure(input: ClosureInput): Map<string, ReachedModule> {
  const { loaded, project } = execute(input);
  const reached = new Map<string, ReachedModule>();
  for (const always of [true, false]) {
    const queue: { file: string; via: ImportEdge | null }[] = [{ file: input.entrypoint, via: null }];
    const seen = new Set<string>();
    for (const { file, via } of queue) {
      const module = loaded.get(file);
      if (!module || seen.has(file)) continue;
      seen.add(file);
      if (!reached.has(file)) reached.set(file, toReached(module, project, via, always));
      for (const each of module.imports) {
        if (each.file !== null && (each.unconditional || !always) && !seen.has(each.file)) {
          queue.push({ file: each.file, via: { from: file, import: each } });
        }
      }
    }
  }
  return reached;
}

function toReached(
  { module, name, imports }: Loaded,
  project: Project,
  via: ImportEdge | null,
  always: boolean,
): ReachedModule {
  const external = imports
    .filter(({ outcome }) => outcome === 'external')
    .map((each) => ({ ...each, top: each.name.split('.', 1)[0]! }));
  return { module, project, name, via, always, imports, external };
}

/**
 * Whether an import is a second way for other layouts: it stands in the `except` of a `try` whose own imports are all of the project and
 * all found.
 */
export function isFallback({ imports }: Pick<ReachedModule, 'imports'>, { statement }: Import): boolean {
  for (let suite = statement.suite; suite; suite = suite.parent) {
    if (suite.kind !== 'except') continue;
    const [attempt] = suite.statement;
    const tried = imports.filter((each) => isWithin(each.statement.suite, attempt!));
    if (tried.length > 0 && tried.every(({ outcome }) => FOUND.has(outcome))) return true;
  }
  return false;
}

const FOUND: ReadonlySet<Import['outcome']> = new Set(['module', 'namespace', 'opaque']);

function isWithin(suite: Suite | null, outer: Suite): boolean {
  for (let each = suite; each; each = each.parent) if (each === outer) return true;
  return false;
}
