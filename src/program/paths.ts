import type { Node } from '../parser/node.js';
import { evaluate } from './evaluation/evaluate.js';
import { isPlaceKnown } from './far-changes.js';
import { absolute, FUNCTION_ROOT, normalize, type Value } from './evaluation/value.js';
import type { Module } from './modules.js';
import type { Project } from './project.js';

export { FUNCTION_ROOT, HOME } from './evaluation/value.js';

/** A path that an expression has. */
export interface PathValue {
  /** Relative to the unit's root, which is the working directory on Vercel; "" is the root itself. */
  path: string;
  /** Whether it holds only unless the environment says otherwise. */
  assumed: boolean;
}

/** A place on the disk of the function. */
export interface Location {
  /** Absolute and normalised; the unit's root is {@link FUNCTION_ROOT}. */
  absolute: string;
  /** As in {@link PathValue}. */
  assumed: boolean;
}

/** A place of which perhaps only the directory is known. */
export interface PartialLocation extends Location {
  /** Whether `absolute` is only a directory above it: the rest of the path cannot be told. */
  isPrefix: boolean;
}

/**
 * Evaluates a path expression: strings (relative to the working directory), `Path(…)`, `__file__`, `.parent`, `/`,
 * `os.path.join` and the like, and constants of this and other modules.
 *
 * @returns null when the path cannot be told, or leads out of the project
 */
export function evaluatePath(node: Node | null, module: Module, project: Project): PathValue | null {
  const location = evaluateLocation(node, module, project);
  const path = location && pathInProject(location.absolute);
  return location && path !== null ? { path, assumed: location.assumed } : null;
}

/** @returns an absolute path of the function relative to the unit's root; null where it is outside */
export function pathInProject(absolute: string): string | null {
  if (absolute === FUNCTION_ROOT) return '';
  return absolute.startsWith(`${FUNCTION_ROOT}/`) ? absolute.slice(FUNCTION_ROOT.length + 1) : null;
}

/** As {@link evaluatePath}, for any place on the function's disk. @returns null when the path cannot be told */
export function evaluateLocation(node: Node | null, module: Module, project: Project): Location | null {
  const location = evaluatePartially(node, module, project);
  return location && !location.isPrefix ? { absolute: location.absolute, assumed: location.assumed } : null;
}

/**
 * As {@link evaluateLocation}, also where only the directory is known: of `UPLOADS / name` it gives that of `UPLOADS`.
 *
 * @param given what parameters are in one call of their function, by the id of their node
 */
export function evaluatePartially(
  node: Node | null,
  module: Module,
  project: Project,
  given?: ReadonlyMap<number, Value>,
): PartialLocation | null {
  if (node?.type === 'integer') return null;
  const value = evaluate(node, { module, project, ...(given && { given }) });
  // A path of Windows, a URL.
  if (!value || /^[A-Za-z]:|^[a-z][a-z\d+.-]+:\/\//.test(value.text)) return null;
  if (!isPlaceKnown(value.text, project)) return null;
  const full = absolute(value).text;
  return {
    absolute: normalize(value.isPrefix ? full.slice(0, full.lastIndexOf('/') + 1) : full),
    assumed: value.assumed,
    isPrefix: value.isPrefix,
  };
}
