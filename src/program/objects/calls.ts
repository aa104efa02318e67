import type { Node } from '../../parser/node.js';
import { RETURNS_ARGUMENT } from '../app-classes.data.js';
import { runsWithin } from '../phases/placement.js';
import { annotated } from './annotations.js';
import { needsNothing, parametersOf, plainArguments } from './arguments.js';
import { decoratorsOf, decoratorNames } from './decorators.js';
import type { Objects } from './objects.js';
import {
  classAround,
  UNKNOWN,
  type Argument,
  type Definition,
  type Frame,
  type Place,
  type PythonObject,
} from './object.js';

/** What a call gives. */
export function callsOf(objects: Objects, call: Node, place: Place): readonly PythonObject[] {
  return objects
    .of(call.childForFieldName('function'), place)
    .flatMap((callee) => resultOf(objects, callee, call, place));
}

/** What a call of an object gives; `call` is null for one without arguments. */
export function resultOf(
  objects: Objects,
  callee: PythonObject,
  call: Node | null,
  place: Place,
): readonly PythonObject[] {
  switch (callee.kind) {
    case 'external':
      return ofExternal(objects, callee.name, call, place);
    case 'class':
      return isPlainClass(callee.definition)
        ? [{ kind: 'instance', definition: callee.definition, call, place }]
        : [UNKNOWN];
    case 'function':
      return returned(objects, callee, call, place, call !== null && isAwaited(call));
    default:
      return [UNKNOWN];
  }
}

function ofExternal(objects: Objects, name: string, call: Node | null, place: Place): readonly PythonObject[] {
  if (name === 'builtins.super') return [superOf(place)];
  const given = RETURNS_ARGUMENT.get(name);
  if (given === undefined) return [{ kind: 'product', name, call, place }];
  const args = call && plainArguments(call);
  const node = args && (args.positional[given.index] ?? args.named.get(given.name));
  return node ? objects.of(node, place) : [UNKNOWN];
}

/** What `super()` gives in a method. */
function superOf({ frame }: Place): PythonObject {
  const owner = frame && classAround(frame.definition.node);
  if (!owner || frame.self?.kind !== 'instance') return UNKNOWN;
  return { ...frame.self, above: { module: frame.definition.module, node: owner } };
}

/** Whether `await` or `asyncio.run` takes what a call of a coroutine function gives. */
function isAwaited(call: Node): boolean {
  let { parent } = call;
  if (parent?.type === 'await') return true;
  if (parent?.type === 'argument_list') ({ parent } = parent);
  return (
    parent?.type === 'call' &&
    /(?:^|\.)(?:run|run_until_complete)$/.test(parent.childForFieldName('function')?.text ?? '')
  );
}

/** Whether calling a class is sure to give an object of it: no decorator, metaclass or `__new__` has a say. */
function isPlainClass(definition: Definition): boolean {
  const { node } = definition;
  const isDecorated = decoratorsOf(node).some((each) => !/^(?:dataclasses\.)?dataclass\b/.test(each.text));
  const hasMetaclass = (node.childForFieldName('superclasses')?.namedChildren ?? []).some(
    (each) => each?.type === 'keyword_argument' && !/^metaclass\s*=\s*(?:abc\.)?ABCMeta$/.test(each.text),
  );
  return !isDecorated && !hasMetaclass && !/\bdef\s+__new__\b/.test(node.text);
}

/** What a call of a function of the project gives. */
export function returned(
  objects: Objects,
  callee: PythonObject & { kind: 'function' },
  call: Node | null,
  place: Place,
  awaited: boolean,
): readonly PythonObject[] {
  const { definition, self } = callee;
  const { node, module } = definition;
  const body = node.childForFieldName('body');
  if (!body || !decoratorNames(definition).every((name) => name !== null && KEEPS_RESULT.has(name))) return [UNKNOWN];
  const own = ownStatements(body);
  const yields = own.some((each) => each.type === 'yield');
  if (node.child(0)?.type === 'async' && (yields || !awaited))
    return [yields ? UNKNOWN : { kind: 'coroutine', definition }];
  if (yields) return [{ kind: 'generator', definition }];
  const frame: Frame = {
    definition,
    given: call && given(definition, call, place, self),
    self,
    caller: place,
    outer: callee.outer,
  };
  const returns = own.filter(
    (each) => each.type === 'return_statement' && runsWithin(module, each.startIndex, objects.project) !== 'never',
  );
  const found = returns.flatMap((each): readonly PythonObject[] =>
    each.namedChildCount === 0
      ? [{ kind: 'literal', what: 'None', by: definition }]
      : objects.of(each.namedChild(0), { module, frame, offset: each.startIndex }),
  );
  if (returns.length === 0) return isStub(body) ? [UNKNOWN] : [{ kind: 'literal', what: 'None', by: definition }];
  if (found.every(({ kind }) => kind === 'unknown')) return byReturnType(objects, definition);
  return found.map((each) => (each.kind === 'literal' ? { ...each, by: definition } : each));
}

/** Decorators that hand on what the function returns. */
const KEEPS_RESULT: ReadonlySet<string> = new Set([
  'functools.lru_cache',
  'functools.cache',
  'functools.wraps',
  '.staticmethod',
  '.classmethod',
  '.property',
  'functools.cached_property',
]);

/** `pass`, `...` or `raise` alone: what is meant to be overridden, or never returns. */
function isStub(body: Node): boolean {
  const last = body.namedChildren.filter((each) => each?.type !== 'comment').at(-1);
  return last?.type === 'raise_statement' || /^(?:pass|\.\.\.)$/.test(last?.text ?? '');
}

/** An object of the class that a function names as its result. One of the project may be of a class that extends it. */
function byReturnType(objects: Objects, { module, node }: Definition): readonly PythonObject[] {
  const found = annotated(objects, node.childForFieldName('return_type'), { module, frame: null, offset: Infinity });
  const isSure = found.length === 1 && found[0]!.kind === 'product';
  return isSure ? found : [...found, UNKNOWN];
}

/** Return statements and yields of a function's own, nested functions left out, in source order. */
export function ownStatements(body: Node): Node[] {
  const found: Node[] = [];
  const pending: Node[] = [body];
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (node.type === 'return_statement' || node.type === 'yield') found.push(node);
    for (const child of node.namedChildren) {
      if (child && !/^(?:function_definition|class_definition|lambda)$/.test(child.type)) pending.push(child);
    }
  }
  return found.sort((a, b) => a.startIndex - b.startIndex);
}

/** The arguments of a call by parameter; null where it unpacks some. */
export function given(
  { node }: Definition,
  call: Node,
  place: Place,
  self: PythonObject | null,
): ReadonlyMap<string, Argument> | null {
  const args = plainArguments(call);
  const parameters = parametersOf(node);
  if (!args || !parameters) return null;
  const found = new Map<string, Argument>();
  const positional = parameters.filter((each) => each.isPositional && !each.isRest);
  for (const [index, each] of args.positional.entries()) {
    const parameter = positional[index + (self ? 1 : 0)];
    if (parameter) found.set(parameter.name, { node: each, place });
  }
  for (const [name, each] of args.named) found.set(name, { node: each, place });
  return found;
}

/** Whether a function can be called without arguments; `isBound` where its first one is given by its object. */
export function callableWithoutArguments({ node }: Definition, isBound: boolean): boolean {
  const parameters = parametersOf(node);
  return parameters !== null && needsNothing(isBound ? parameters.slice(1) : parameters);
}
