import type { ExceptionName } from './handlers.js';
import type { Module } from './modules.js';

/** Conditions that ask which release is installed: `if PYDANTIC_V2:`, `if version < (2,):`, `if hasattr(app, "route"):`. */
const ASKS = /version|(?:\b|_)v[0-9]\b|\bhasattr\b/i;

/**
 * Whether the code at a UTF-16 offset knows that there are several releases of a package: it is in a branch that asks for the release, or it is the
 * second way after one that has failed in the same manner.
 *
 * @param exception what the code raises where the release does not have what it uses
 */
export function isForSomeReleases(module: Module, offset: number, exception: ExceptionName): boolean {
  const { text } = module.source;
  const isImport = exception === 'ImportError' || exception === 'ModuleNotFoundError';
  for (let suite = module.tree.suiteAt(offset); suite; suite = suite.parent) {
    const header = text.slice(suite.header.start, suite.header.end);
    if (suite.kind === 'except' && (isImport || /\b(?:ImportError|ModuleNotFoundError)\b/.test(header))) return true;
    if (suite.kind === 'except' && header.includes(exception)) return true;
    const branches = suite.statement.filter(({ kind }) => kind === 'if' || kind === 'elif');
    if (branches.some((each) => ASKS.test(text.slice(each.header.start, each.header.end)))) return true;
  }
  return false;
}
