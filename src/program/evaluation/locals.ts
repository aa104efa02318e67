import type { Node } from '../../parser/node.js';
import type { Module } from '../modules.js';
import { runsWithin } from '../phases/placement.js';
import type { Project } from '../project.js';
import { lastThatRuns, runsBefore } from './bindings.js';

/** A name that a function binds. */
export type Local =
  | { kind: 'value'; node: Node; value: Node }
  | { kind: 'parameter'; node: Node; definition: Node; fallback: Node | null; index: number }
  /** What cannot be told from one expression: the variable of a loop, a part of a tuple, an import. */
  | { kind: 'opaque'; node: Node }
  /** `global x`, `nonlocal x`. */
  | { kind: 'outer'; node: Node };

const known = new WeakMap<Module, Map<number, Map<string, Local[]>>>();

/**
 * What a name means at a place inside of functions and class bodies.
 *
 * @returns null where it is bound there but its value cannot be told; undefined where only the module can bind it
 */
export function localOf(node: Node, module: Module, project: Project): Local | null | undefined {
  const name = node.text;
  let isInner = true;
  for (let outer = node.parent, child = node; outer; child = outer, outer = outer.parent) {
    if (/_comprehension$|^generator_expression$/.test(outer.type) && bindsInClauses(outer, name)) return null;
    if (outer.type === 'lambda' && bindsParameter(outer, name)) return null;
    const isFunction = outer.type === 'function_definition';
    // A class body is only seen from its own statements; a decorator or a default stands outside of its function.
    if (!(isFunction || (outer.type === 'class_definition' && isInner)) || child.type !== 'block') continue;
    if (isFunction) isInner = false;
    const locals = localsOf(outer, module).get(name);
    if (!locals) continue;
    if (locals.some(({ kind }) => kind === 'outer')) return undefined;
    const before = locals.filter((each) => each.kind === 'parameter' || each.node.endIndex <= node.startIndex);
    // A nested function runs later, when all is bound.
    const candidates = before.length > 0 && ownerOf(node)?.id === outer.id ? before : locals;
    if (candidates.length === 1) return candidates[0]!;
    return guarded(`${outer.id}:${name}`, () =>
      lastThatRuns(candidates, (each) =>
        each.kind === 'parameter' || runsBefore(statementOf(each.node), node.startIndex)
          ? 'always'
          : runsWithin(module, each.node.startIndex, project),
      ),
    );
  }
  return undefined;
}

function statementOf(binding: Node): Node {
  let each = binding;
  while (each.parent && each.parent.type !== 'block' && each.parent.type !== 'module') each = each.parent;
  return each;
}

const inProgress = new Set<string>();

/** A variable may be bound under a condition that asks for the variable. */
function guarded<T>(key: string, find: () => T): T | null {
  if (inProgress.has(key)) return null;
  inProgress.add(key);
  try {
    return find();
  } finally {
    inProgress.delete(key);
  }
}

/** The function or class that a node stands in directly. */
function ownerOf(node: Node): Node | null {
  for (let each = node.parent; each; each = each.parent) {
    if (each.type === 'function_definition' || each.type === 'class_definition') return each;
  }
  return null;
}

/** The names that a function or class body binds, each with its bindings in source order. */
export function localsOf(definition: Node, module: Module): ReadonlyMap<string, readonly Local[]> {
  let byNode = known.get(module);
  if (!byNode) known.set(module, (byNode = new Map()));
  let locals = byNode.get(definition.id);
  if (!locals) byNode.set(definition.id, (locals = collect(definition)));
  return locals;
}

function collect(definition: Node): Map<string, Local[]> {
  const found = new Map<string, Local[]>();
  const add = (name: string | undefined, local: Local): void => {
    if (name) found.set(name, [...(found.get(name) ?? []), local]);
  };
  for (const [index, parameter] of parametersOf(definition).entries()) {
    const { name, fallback } = parameter;
    add(name, { kind: 'parameter', node: parameter.node, definition, fallback, index });
  }
  const body = definition.childForFieldName('body');
  const pending = body ? [body] : [];
  for (let node = pending.pop(); node; node = pending.pop()) {
    bind(node, add);
    if (node.type !== 'function_definition' && node.type !== 'class_definition' && node.type !== 'lambda') {
      pending.push(...node.namedChildren.toReversed());
    }
  }
  return found;
}

function bind(node: Node, add: (name: string | undefined, local: Local) => void): void {
  switch (node.type) {
    case 'assignment': {
      const left = node.childForFieldName('left');
      let value = node.childForFieldName('right');
      while (value?.type === 'assignment') value = value.childForFieldName('right');
      if (left?.type === 'identifier')
        add(left.text, value ? { kind: 'value', node, value } : { kind: 'opaque', node });
      else if (left && left.type !== 'attribute' && left.type !== 'subscript') addAll(left, add);
      return;
    }
    case 'augmented_assignment':
    case 'for_statement': {
      const left = node.childForFieldName('left');
      if (left) addAll(left, add);
      return;
    }
    case 'as_pattern': {
      const [value, alias] = node.namedChildren;
      const target = alias?.namedChild(0) ?? alias;
      if (target?.type !== 'identifier') {
        if (target) addAll(target, add);
      } else if (node.parent?.type === 'with_item' && value) add(target.text, { kind: 'value', node, value });
      else add(target.text, { kind: 'opaque', node });
      return;
    }
    case 'named_expression':
    case 'function_definition':
    case 'class_definition':
      add(node.childForFieldName('name')?.text, { kind: 'opaque', node });
      return;
    case 'import_statement':
    case 'import_from_statement':
      for (const item of node.childrenForFieldName('name')) {
        const name = item.type === 'aliased_import' ? item.childForFieldName('alias') : item.namedChild(0);
        add((name ?? item).text, { kind: 'opaque', node });
      }
      return;
    case 'global_statement':
    case 'nonlocal_statement':
      for (const name of node.namedChildren) add(name.text, { kind: 'outer', node });
      return;
    default:
  }
}

function addAll(target: Node, add: (name: string | undefined, local: Local) => void): void {
  if (target.type === 'identifier') add(target.text, { kind: 'opaque', node: target });
  else for (const name of target.descendantsOfType('identifier')) add(name.text, { kind: 'opaque', node: name });
}

/** A parameter of a function. */
export interface Parameter {
  node: Node;
  name: string;
  /** The default; null where there is none. */
  fallback: Node | null;
}

/** The parameters of a function, `self` among them; `*args` and `**kwargs` have no default. */
export function parametersOf(definition: Node): Parameter[] {
  return (definition.childForFieldName('parameters')?.namedChildren ?? []).flatMap((node) => {
    const nameNode = node.type === 'identifier' ? node : (node.childForFieldName('name') ?? node.namedChild(0));
    return nameNode?.type === 'identifier'
      ? [{ node, name: nameNode.text, fallback: node.childForFieldName('value') }]
      : [];
  });
}

function bindsInClauses(comprehension: Node, name: string): boolean {
  return comprehension.namedChildren.some(
    (clause) =>
      clause.type === 'for_in_clause' &&
      [clause.childForFieldName('left')].some(
        (left) => left?.text === name || left?.descendantsOfType('identifier').some((each) => each.text === name),
      ),
  );
}

function bindsParameter(lambda: Node, name: string): boolean {
  return (
    lambda
      .childForFieldName('parameters')
      ?.descendantsOfType('identifier')
      .some((each) => each.text === name) ?? false
  );
}
