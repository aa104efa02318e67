import type { Node } from '../../parser/node.js';
import { isAssignedFromOutside, isOverridden } from '../far-changes.js';
import type { Module } from '../modules.js';
import { isSelf, MAX_CHAIN, qualifiedName } from '../names.js';
import { runsWithin } from '../phases/placement.js';
import type { Project } from '../project.js';
import { definitionOf, symbolsOf, type Symbol } from '../symbols.js';
import { callArguments } from './arguments.js';
import { findConstant, lastThatRuns } from './bindings.js';
import { localOf } from './locals.js';

/** The expression that gives something its value. */
export interface Origin {
  value: Node;
  module: Module;
  /** Whether the environment or a caller may give it another. */
  assumed: boolean;
}

interface ClassNode {
  module: Module;
  node: Node;
}

/** The expression behind `object.name`: a constant of a module, an attribute of a class or of an object of one, a property. */
export function originOfAttribute(node: Node, module: Module, project: Project): Origin | null {
  const object = node.childForFieldName('object');
  const name = node.childForFieldName('attribute')?.text ?? '';
  const owner = object && objectOf(object, module, project, 0);
  if (owner?.kind === 'module') {
    if (owner.isPossible) return null;
    const target = project.modules.load(owner.file);
    const constant = target && findConstant(name, target, project);
    return constant?.value ? { value: constant.value, module: constant.module, assumed: false } : null;
  }
  if (owner?.kind !== 'class' && owner?.kind !== 'instance') return null;
  if (owner.isPossible || isAssignedFromOutside(name, project)) return null;
  // `self` may be an object of a class that has its own.
  if (isSelf(object) && isOverridden(owner, name, project)) return null;
  return memberOf(owner, name, project, 0);
}

/** What an expression refers to, through functions of the project that return it: `get_settings()`. */
function objectOf(node: Node, module: Module, project: Project, depth: number): Symbol | null {
  if (depth > MAX_CHAIN) return null;
  if (node.type === 'identifier') {
    const own = isSelf(node) ? enclosingClass(node, module) : null;
    if (own) return { ...own, kind: 'instance' };
    const local = localOf(node, module, project);
    if (local?.kind === 'value') return objectOf(local.value, module, project, depth + 1);
    const constant = local === undefined ? findConstant(node.text, module, project) : null;
    if (constant?.value && constant.value.id !== node.id) {
      return objectOf(constant.value, constant.module, project, depth + 1);
    }
  }
  const symbol = symbolsOf(project).resolve(node, module);
  if (symbol?.kind === 'value' && symbol.node.type === 'call') {
    const result = resultOf(symbol.node, symbol.module, project);
    return result && objectOf(result.value, result.module, project, depth + 1);
  }
  return symbol;
}

/** The expression that a call of a function of the project returns; null where several may be it. */
export function resultOf(call: Node, module: Module, project: Project): Origin | null {
  const callee = symbolsOf(project).resolve(call.childForFieldName('function'), module);
  return callee?.kind === 'function' && !callee.isPossible ? returned(callee, project) : null;
}

function returned({ node, module }: ClassNode, project: Project): Origin | null {
  const body = node.childForFieldName('body');
  if (!body || /\byield\b/.test(body.text)) return null;
  const returns = body.descendantsOfType('return_statement').filter((each) => functionOf(each)?.id === node.id);
  // The first that certainly runs ends the function, so the search is from the end.
  const last = lastThatRuns(returns.toReversed(), (each) => runsWithin(module, each.startIndex, project));
  const value = last?.namedChild(0);
  return value ? { value, module, assumed: false } : null;
}

function functionOf(node: Node): Node | null {
  let each = node.parent;
  while (each && each.type !== 'function_definition' && each.type !== 'lambda') each = each.parent;
  return each;
}

function enclosingClass(node: Node, module: Module): ClassNode | null {
  let each = node.parent;
  while (each && each.type !== 'class_definition') each = each.parent;
  return each && { module, node: each };
}

function memberOf(owner: ClassNode, name: string, project: Project, depth: number): Origin | null {
  if (depth > MAX_CHAIN) return null;
  const { module, node } = owner;
  const body = node.childForFieldName('body');
  const assumed = isSettings(owner, project, 0);
  const values: { statement: Node; value: Node }[] = [];
  for (const statement of body?.namedChildren ?? []) {
    const definition = definitionOf(statement);
    if (definition?.childForFieldName('name')?.text === name) {
      return isProperty(statement, module) ? returned({ module, node: definition }, project) : null;
    }
    const assignment = statement.type === 'expression_statement' ? statement.namedChild(0) : null;
    if (assignment?.type !== 'assignment' || assignment.childForFieldName('left')?.text !== name) continue;
    const value = assignment.childForFieldName('right');
    if (value) values.push({ statement, value });
  }
  if (body?.text.includes(`self.${name}`)) {
    for (const assignment of body.descendantsOfType(['assignment', 'augmented_assignment'])) {
      if (assignment.childForFieldName('left')?.text !== `self.${name}`) continue;
      const value = assignment.childForFieldName('right');
      if (assignment.type !== 'assignment' || !value) return null;
      // `self.x: Path | None = None` in front is only a declaration.
      if (value.type !== 'none') values.push({ statement: assignment, value });
    }
  }
  if (values.length > 0) {
    const last = lastThatRuns(values, ({ statement }) => runsWithin(module, statement.startIndex, project));
    const value = last && defaultOf(last.value, module);
    return value ? { value, module, assumed } : null;
  }
  for (const base of basesOf(owner, project)) {
    const found = base.kind === 'class' ? memberOf(base, name, project, depth + 1) : null;
    if (found) return { ...found, assumed: found.assumed || assumed };
  }
  return null;
}

/** What `Field(…)` of pydantic or `field(…)` of dataclasses gives where nobody says otherwise. */
function defaultOf(value: Node, module: Module): Node | null {
  const name = value.type === 'call' ? qualifiedName(value.childForFieldName('function'), module) : null;
  if (!name || !/(?:^|\.)(?:Field|field)$/.test(name)) return value;
  const { positional, named } = callArguments(value);
  const factory = named.get('default_factory');
  if (factory?.type === 'lambda') return factory.childForFieldName('body');
  return named.get('default') ?? (name.endsWith('Field') ? (positional[0] ?? null) : null);
}

const PROPERTY = /(?:^|\.)(?:property|cached_property|computed_field)$/;

function isProperty(statement: Node, module: Module): boolean {
  return statement.namedChildren.some((each) => {
    if (each.type !== 'decorator') return false;
    const what = each.namedChild(0);
    return PROPERTY.test(
      qualifiedName(what?.type === 'call' ? what.childForFieldName('function') : what, module) ?? '',
    );
  });
}

/** Whether the environment fills the fields of a class: pydantic's settings. */
export function isSettings(owner: ClassNode, project: Project, depth: number): boolean {
  return (
    depth <= MAX_CHAIN &&
    basesOf(owner, project).some((base) =>
      base.kind === 'external' ? /(?:^|\.)BaseSettings$/.test(base.name) : isSettings(base, project, depth + 1),
    )
  );
}

type Base = { kind: 'external'; name: string } | ({ kind: 'class' } & ClassNode);

/** The classes that a class is made of. */
export function basesOf({ module, node }: ClassNode, project: Project): Base[] {
  const symbols = symbolsOf(project);
  return (node.childForFieldName('superclasses')?.namedChildren ?? []).flatMap((base): Base[] => {
    if (base.type === 'keyword_argument') return [];
    const found = symbols.resolve(base, module);
    if (found?.kind === 'external') return [{ kind: 'external', name: found.name }];
    return found?.kind === 'class' && found.node.id !== node.id
      ? [{ kind: 'class', module: found.module, node: found.node }]
      : [];
  });
}
