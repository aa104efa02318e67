import type { Node } from '../../parser/node.js';
import type { Module } from '../modules.js';
import { runsWithin } from '../phases/placement.js';
import type { Project } from '../project.js';
import { callArguments } from './arguments.js';
import { callsNamed } from './named-calls.js';
import { parametersOf, type Local } from './locals.js';
import type { Origin } from './members.js';

/**
 * What a parameter is: its default where no call in the same module gives it another, or the argument of the only call. Other modules
 * may call it otherwise.
 */
export function argumentFor(
  { definition, node, fallback }: Extract<Local, { kind: 'parameter' }>,
  module: Module,
  project: Project,
): Origin | null {
  const name = parametersOf(definition).find((each) => each.node.id === node.id)?.name;
  // Calls below `if __name__ == "__main__"` do not happen.
  const calls = callsOf(definition, module).filter((call) => runsWithin(module, call.startIndex, project) !== 'never');
  const given = name === undefined ? [] : calls.map((call) => argumentOf(call, definition, name));
  if (given.includes('unknown')) return null;
  const values = given.filter((each) => each !== null) as Node[];
  const [only] = values;
  if (!only) return fallback && { value: fallback, module, assumed: true };
  return values.length === 1 && calls.length === 1 ? { value: only, module, assumed: true } : null;
}

const known = new WeakMap<Module, Map<number, Node[]>>();

/** The calls in a module that name a function, or the class that it makes objects of. */
export function callsOf(definition: Node, module: Module): readonly Node[] {
  let byNode = known.get(module);
  if (!byNode) known.set(module, (byNode = new Map()));
  let calls = byNode.get(definition.id);
  if (!calls) {
    const name = definition.childForFieldName('name')?.text ?? '';
    const owner = name === '__init__' ? classOf(definition) : null;
    calls = callsNamed(module, owner?.childForFieldName('name')?.text ?? name);
    // `@app.get("/")` is no call of a function `get`.
    if (!classOf(definition)) calls = calls.filter((each) => each.childForFieldName('function')?.type === 'identifier');
    byNode.set(definition.id, calls);
  }
  return calls;
}

/** The class whose method a function is. */
export function classOf(definition: Node): Node | null {
  const outer = definition.parent?.type === 'decorated_definition' ? definition.parent.parent : definition.parent;
  return outer?.type === 'block' && outer.parent?.type === 'class_definition' ? outer.parent : null;
}

/** The argument that a call gives to a parameter; null where it leaves it to the default. */
export function argumentOf(call: Node, definition: Node, name: string): Node | null | 'unknown' {
  const { positional, named } = callArguments(call);
  const keyword = named.get(name);
  if (keyword) return keyword;
  if (positional.some(({ type }) => type === 'list_splat' || type === 'dictionary_splat')) return 'unknown';
  const isMethod = classOf(definition) !== null && !isStatic(definition);
  const index = parametersOf(definition).findIndex((each) => each.name === name) - (isMethod ? 1 : 0);
  return positional[index] ?? null;
}

function isStatic(definition: Node): boolean {
  const decorated = definition.parent;
  return (
    decorated?.type === 'decorated_definition' &&
    decorated.namedChildren.some((each) => each.type === 'decorator' && each.text.includes('staticmethod'))
  );
}
