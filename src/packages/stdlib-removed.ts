import { removedModules } from './stdlib-removed.data.js';
import { STDLIB_MODULES } from './stdlib.data.js';

/**
 * Whether a top-level module is part of Python, or was until some version, so that a missing one is not a missing distribution.
 */
export function isStandard(module: string): boolean {
  return STDLIB_MODULES.has(module) || removedModules.some(({ name }) => name === module);
}

/** Whether a Python, as `3.13`, has gone without a module since. */
export function isAtLeastPython(python: string, since: string): boolean {
  return Number(python.split('.')[1]) >= Number(since.split('.')[1]);
}
