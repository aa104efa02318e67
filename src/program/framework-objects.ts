import type { Node } from '../parser/node.js';
import { CLASSES, type FrameworkClass } from '../packages/starlette-api.data.js';
import type { Module } from './modules.js';
import { MAX_CHAIN } from './names.js';
import type { Symbol, Symbols } from './symbols.js';
import { functionAround } from './functions.js';

/** An object of FastAPI or Starlette that an expression gives. */
export interface FrameworkObject {
  class: FrameworkClass;
  /** The class of the project that it is of, where that extends one of the framework. */
  subclass: Definition | null;
}

/**
 * What object of FastAPI or Starlette an expression gives, through names, re-exports, factories, types of parameters and classes of the project
 * that extend one of theirs.
 *
 * @returns null for any other object, and where the text does not tell
 */
export function frameworkObject(
  node: Node | null,
  module: Module,
  symbols: Symbols,
  depth = 0,
): FrameworkObject | null {
  if (!node || depth > MAX_CHAIN) return null;
  if (node.type === 'call') return resultOf(node, module, symbols, depth + 1);
  if (node.type === 'attribute' && node.childForFieldName('attribute')?.text === 'router') {
    const owner = frameworkObject(node.childForFieldName('object'), module, symbols, depth + 1);
    if (owner?.class === 'FastAPI') return { class: 'APIRouter', subclass: null };
    if (owner?.class === 'Starlette') return { class: 'Router', subclass: null };
  }
  if (node.type === 'identifier') {
    if (node.text === 'self') return ofSelf(node, module, symbols, depth);
    if (isBoundDifferently(node.text, module, symbols)) return null;
  } else if (node.type !== 'attribute' && node.type !== 'parenthesized_expression') return null;
  const symbol = symbols.resolve(node, module);
  if (symbol?.kind === 'instance') return ofClass(symbol, symbols, depth);
  if (symbol?.kind === 'value') {
    // A `value` is an expression that is no name.
    return symbol.node.type === 'call' ? resultOf(symbol.node, symbol.module, symbols, depth + 1) : null;
  }
  return symbol === null && node.type === 'identifier' ? ofParameter(node, module, symbols) : null;
}

/** The class of the framework that an expression names: `FastAPI`, `templating.Jinja2Templates`. */
export function frameworkClass(node: Node | null, module: Module, symbols: Symbols): FrameworkClass | null {
  const symbol = symbols.resolve(node, module);
  return symbol?.kind === 'external' && Object.hasOwn(CLASSES, symbol.name) ? CLASSES[symbol.name]! : null;
}

function resultOf(call: Node, module: Module, symbols: Symbols, depth: number): FrameworkObject | null {
  const callee = call.childForFieldName('function');
  const symbol = symbols.resolve(callee, module);
  switch (symbol?.kind) {
    case 'external':
      return ofName(symbol);
    case 'class':
      return ofClass(symbol, symbols, depth);
    case 'function':
      return returned(symbol, symbols, depth);
    default:
      return null;
  }
}

function ofName(symbol: Symbol | null): FrameworkObject | null {
  if (symbol?.kind !== 'external' || !Object.hasOwn(CLASSES, symbol.name)) return null;
  return { class: CLASSES[symbol.name]!, subclass: null };
}

interface Definition {
  module: Module;
  node: Node;
}

const known = new WeakMap<Symbols, Map<string, FrameworkObject | null>>();

/** Each function and class is looked at once, also where they lead to each other. */
function once(
  { module, node }: Definition,
  symbols: Symbols,
  find: () => FrameworkObject | null,
): FrameworkObject | null {
  let all = known.get(symbols);
  if (!all) known.set(symbols, (all = new Map()));
  const key = `${module.file}:${node.startIndex}`;
  const before = all.get(key);
  if (before !== undefined) return before;
  all.set(key, null);
  const found = find();
  all.set(key, found);
  return found;
}

/** An object of a class of the project. */
function ofClass(owner: Definition, symbols: Symbols, depth: number): FrameworkObject | null {
  return depth > MAX_CHAIN ? null : once(owner, symbols, () => ofBases(owner, symbols, depth));
}

function ofBases(owner: Definition, symbols: Symbols, depth: number): FrameworkObject | null {
  for (const base of owner.node.childForFieldName('superclasses')?.namedChildren ?? []) {
    const symbol = base.type === 'keyword_argument' ? null : symbols.resolve(base, owner.module);
    const found =
      symbol?.kind === 'class' && symbol.node.id !== owner.node.id
        ? ofClass(symbol, symbols, depth + 1)
        : ofName(symbol);
    if (found) return { ...found, subclass: owner };
  }
  return null;
}

function ofSelf(node: Node, module: Module, symbols: Symbols, depth: number): FrameworkObject | null {
  for (let outer = node.parent; outer; outer = outer.parent) {
    if (outer.type === 'class_definition') return ofClass({ module, node: outer }, symbols, depth);
  }
  return null;
}

/** What a function of the project returns: by its type, or by all its `return` statements. */
function returned(definition: Definition, symbols: Symbols, depth: number): FrameworkObject | null {
  return once(definition, symbols, () => ofReturns(definition, symbols, depth));
}

function ofReturns({ module, node }: Definition, symbols: Symbols, depth: number): FrameworkObject | null {
  if (node.child(0)?.type === 'async') return null;
  const typed = ofType(node.childForFieldName('return_type'), module, symbols);
  if (typed) return typed;
  const body = node.childForFieldName('body');
  if (!body || /\byield\b/.test(body.text)) return null;
  const values = body
    .descendantsOfType('return_statement')
    .filter((each) => functionAround(each)?.id === node.id)
    .map((each) => frameworkObject(each.namedChild(0), module, symbols, depth + 1));
  const [first = null] = values;
  return values.every((each) => each !== null && each.class === first?.class) ? first : null;
}

/** A parameter with a type: `app: FastAPI`, `templates: Annotated[Jinja2Templates, Depends(…)]`. */
function ofParameter(node: Node, module: Module, symbols: Symbols): FrameworkObject | null {
  for (let outer = functionAround(node); outer; outer = functionAround(outer)) {
    for (const parameter of outer.childForFieldName('parameters')?.namedChildren ?? []) {
      const name =
        parameter.type === 'identifier' ? parameter : (parameter.childForFieldName('name') ?? parameter.namedChild(0));
      if (name?.text === node.text) return ofType(parameter.childForFieldName('type'), module, symbols);
    }
  }
  return null;
}

function ofType(type: Node | null, module: Module, symbols: Symbols): FrameworkObject | null {
  const inner = type?.namedChild(0) ?? null;
  if (inner?.type === 'generic_type' && /(?:^|\.)Annotated$/.test(inner.namedChild(0)?.text ?? '')) {
    return ofType(inner.namedChild(1)?.namedChild(0) ?? null, module, symbols);
  }
  if (inner?.type !== 'identifier' && inner?.type !== 'attribute') return null;
  const symbol = symbols.resolve(inner, module);
  return symbol?.kind === 'class' ? ofClass(symbol, symbols, 0) : ofName(symbol);
}

/** Whether a name of the module is bound more than once, and not by the same call each time. */
function isBoundDifferently(name: string, module: Module, symbols: Symbols): boolean {
  const bindings = module.scope.all(name);
  if (bindings.length < 2) return false;
  const makers = bindings.map(({ value }) => {
    if (value?.type !== 'call') return null;
    const symbol = symbols.resolve(value.childForFieldName('function'), module);
    if (symbol?.kind === 'external') return symbol.name;
    return symbol && 'node' in symbol ? `${symbol.module.file}:${symbol.node.startIndex}` : null;
  });
  return makers.some((each) => each === null || each !== makers[0]);
}
