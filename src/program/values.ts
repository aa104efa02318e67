import type { Node } from '../parser/node.js';
import { evaluate } from './evaluation/evaluate.js';
import type { Module } from './modules.js';
import type { Project } from './project.js';

export { callArguments } from './evaluation/arguments.js';
export { findConstant, type Constant } from './evaluation/bindings.js';

/** A string that an expression has for sure, or (`assumed`) unless the environment says otherwise. */
export interface StringValue {
  text: string;
  assumed: boolean;
}

/**
 * Folds an expression to the string it has: literals, concatenation, f-strings and formats, constants of this and other modules,
 * variables and parameters of functions, attributes of settings, and the default of `os.getenv`.
 *
 * @returns null when the value cannot be told without running the program
 */
export function evaluateString(node: Node | null, module: Module, project: Project): StringValue | null {
  if (node?.type === 'integer') return null;
  const value = evaluate(node, { module, project });
  return value && !value.isPrefix && !value.isPath ? { text: value.text, assumed: value.assumed } : null;
}
