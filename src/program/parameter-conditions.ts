import type { Node } from '../parser/node.js';
import type { Truth } from './conditions.js';
import { argumentOf, callsOf, classOf } from './evaluation/parameters.js';
import type { Module } from './modules.js';
import { parametersOf } from './objects/arguments.js';
import type { Project } from './project.js';

/** Calls of one function that are looked at. */
const MAX_CALLS = 8;

/**
 * What a parameter is on Vercel as a condition, where every call of its function gives it a condition that is known, and the same one:
 * `create_app(with_scheduler=not os.getenv("VERCEL"))`. Functions that are methods, have decorators or are handed on are not looked into.
 *
 * @param truthOf what an expression of the module is, as a condition
 */
export function parameterTruth(
  name: Node,
  module: Module,
  project: Project,
  truthOf: (expression: Node) => Truth,
): Truth {
  const definition = functionWith(name);
  const own = definition?.childForFieldName('name')?.text;
  if (!definition || own === undefined) return 'unknown';
  if (new RegExp(`\\b${name.text}\\s*(?::[^=\\n]{1,80})?=(?!=)`).test(definition.childForFieldName('body')?.text ?? ''))
    return 'unknown';
  const calls = callsOf(definition, module);
  if (calls.length === 0 || calls.length > MAX_CALLS) return 'unknown';
  const fallback = parametersOf(definition)?.find((each) => each.name === name.text)?.value ?? null;
  const truths = calls.map((call): Truth => {
    const given = argumentOf(call, definition, name.text);
    const value = given === null ? fallback : given;
    return value === 'unknown' || value === null ? 'unknown' : truthOf(value);
  });
  const [first = 'unknown'] = truths;
  if (first === 'unknown' || truths.some((each) => each !== first)) return 'unknown';
  return isOnlyCalled(own, calls.length, module, project) ? first : 'unknown';
}

/** The function, with a name and nothing else about it, that a name is a parameter of. */
function functionWith(name: Node): Node | null {
  for (let each = name.parent; each; each = each.parent) {
    if (each.type === 'lambda' || each.type === 'class_definition') return null;
    if (each.type !== 'function_definition') continue;
    const isPlain = each.parent?.type !== 'decorated_definition' && classOf(each) === null;
    return isPlain && parametersOf(each)?.some((parameter) => parameter.name === name.text) ? each : null;
  }
  return null;
}

/** Whether nothing but its definition and some calls names a function, in its own module or in others. */
function isOnlyCalled(name: string, calls: number, module: Module, project: Project): boolean {
  const pattern = new RegExp(`(?<!\\w)${name}(?!\\w)`, 'g');
  for (const other of project.program?.().values() ?? []) {
    const count = other.module.source.text.match(pattern)?.length ?? 0;
    if (other.module === module ? count !== calls + 1 : count > 0) return false;
  }
  return project.program !== undefined;
}
