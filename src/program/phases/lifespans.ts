import type { Node } from '../../parser/node.js';
import { callArguments } from '../evaluation/arguments.js';
import { plainArguments } from '../objects/arguments.js';
import { given, ownStatements } from '../objects/calls.js';
import { membersOf } from '../objects/members.js';
import type { Argument, Frame, Place, PythonObject } from '../objects/object.js';
import type { Objects } from '../objects/objects.js';

/** Code that an application runs around its requests: its first part at startup, its last part at shutdown. */
export interface Lifespan {
  /** Of a generator, both parts are in one function; of a class, they are two methods. */
  readonly enter: Frame | null;
  readonly exit: Frame | null;
  readonly isGenerator: boolean;
  /** Whether this is what runs, and not perhaps something else. */
  readonly isCertain: boolean;
}

/** Functions that lead to other functions. */
const MAX_DEPTH = 8;

/** What gives the function that it is given. */
const AROUND =
  /^(?:functools\.partial|contextlib\.asynccontextmanager|contextlib\.contextmanager|functools\.(?:cache|lru_cache|wraps)|typing\.cast)$/;

/**
 * What a `lifespan` runs: a generator function, with or without `@asynccontextmanager`, a class with `__aenter__` and `__aexit__`, `functools.partial` of
 * these, what a function of the project returns, a `lambda`, several in one call of a library.
 *
 * Source: `Router.__init__` of starlette 1.7.0, watched.
 */
export function lifespansOf(objects: Objects, target: Node | null, place: Place, depth = 0): readonly Lifespan[] {
  const found = objects.of(target, place).filter((each) => !isNothing(each));
  return found.flatMap((each) => ofObject(objects, each, place, found.length === 1, depth));
}

function isNothing(object: PythonObject): boolean {
  return object.kind === 'literal' || object.kind === 'unknown';
}

function ofObject(
  objects: Objects,
  object: PythonObject,
  place: Place,
  isCertain: boolean,
  depth: number,
): readonly Lifespan[] {
  if (depth > MAX_DEPTH) return [];
  switch (object.kind) {
    case 'function': {
      const frame = frameOf(object, null, place);
      const body = object.definition.node.childForFieldName('body');
      const own = body ? ownStatements(body) : [];
      if (own.some(({ type }) => type === 'yield')) return [generator(frame, isCertain)];
      return own.flatMap((each) => {
        const at = { module: object.definition.module, frame, offset: each.startIndex };
        return ofManager(objects, each.namedChild(0), at, isCertain, depth + 1);
      });
    }
    case 'lambda':
      return ofManager(objects, object.node.childForFieldName('body'), object.place, isCertain, depth + 1);
    case 'class': {
      const instance = { kind: 'instance' as const, definition: object.definition, call: null, place };
      return ofInstance(objects, instance, place, isCertain);
    }
    case 'instance':
      return (membersOf(objects, object, '__call__') ?? []).flatMap((each) =>
        each.kind === 'function' ? ofObject(objects, each, place, isCertain, depth + 1) : [],
      );
    case 'product': {
      const args = object.call ? callArguments(object.call) : null;
      if (!args || !object.place) return [];
      const at = object.place;
      if (AROUND.test(object.name)) {
        const values = new Map([...args.named].map(([name, node]) => [name, { node, place: at }] as const));
        return lifespansOf(objects, args.positional[0] ?? null, at, depth + 1).map((each) =>
          withArguments(each, values),
        );
      }
      // A library that makes one of several: `combine_lifespans(a, b)`.
      const all = args.positional.flatMap((each) => lifespansOf(objects, each, at, depth + 1));
      return /lifespan/i.test(object.name) ? all : [];
    }
    default:
      return [];
  }
}

/** What a function for a lifespan returns: the call of another one, or an object with `__aenter__`. */
function ofManager(
  objects: Objects,
  node: Node | null,
  place: Place,
  isCertain: boolean,
  depth: number,
): readonly Lifespan[] {
  if (node?.type !== 'call') return [];
  return objects.of(node.childForFieldName('function'), place).flatMap((each): readonly Lifespan[] => {
    if (each.kind === 'class') {
      return ofInstance(
        objects,
        { kind: 'instance', definition: each.definition, call: node, place },
        place,
        isCertain,
      );
    }
    if (each.kind !== 'function') return [];
    const frame = frameOf(each, node, place);
    return ofObject(objects, each, place, isCertain, depth + 1).map((lifespan) =>
      lifespan.exit?.definition.node.id === frame.definition.node.id ? generator(frame, isCertain) : lifespan,
    );
  });
}

function ofInstance(
  objects: Objects,
  instance: PythonObject & { kind: 'instance' },
  place: Place,
  isCertain: boolean,
): readonly Lifespan[] {
  const method = (name: string): Frame | null => {
    const found = membersOf(objects, instance, name)?.find((each) => each.kind === 'function');
    return found?.kind === 'function' ? frameOf(found, null, place) : null;
  };
  const [enter, exit] = [method('__aenter__'), method('__aexit__')];
  return enter || exit ? [{ enter, exit, isGenerator: false, isCertain }] : [];
}

/** The arguments of `functools.partial`. */
function withArguments({ enter, exit, ...rest }: Lifespan, values: ReadonlyMap<string, Argument>): Lifespan {
  const handed = (frame: Frame | null): Frame | null =>
    frame && { ...frame, given: new Map([...(frame.given ?? []), ...values]) };
  return { ...rest, enter: handed(enter), exit: handed(exit) };
}

function generator(frame: Frame, isCertain: boolean): Lifespan {
  return { enter: frame, exit: frame, isGenerator: true, isCertain };
}

/** A call of a function, with the arguments that are seen. */
export function frameOf(
  { definition, self, outer }: PythonObject & { kind: 'function' },
  call: Node | null,
  caller: Place,
): Frame {
  return { definition, given: call && given(definition, call, caller, self), self, caller, outer };
}

/** The arguments of a call by name, those in an unpacked dictionary included: `FastAPI(**{"lifespan": f})`. */
export function namedArgument(objects: Objects, call: Node, name: string, place: Place): Node | undefined {
  const plain = plainArguments(call);
  if (plain) return plain.named.get(name);
  const { named, positional } = callArguments(call);
  const own = named.get(name);
  if (own) return own;
  for (const each of positional) {
    if (each.type !== 'dictionary_splat') continue;
    const inner = each.namedChild(0);
    const found =
      inner?.type === 'dictionary'
        ? [inner]
        : objects
            .of(inner, place)
            .flatMap((object) => (object.kind === 'literal' && object.expression ? [object.expression.node] : []));
    for (const dictionary of found) {
      const value = entryOf(dictionary, name);
      if (value) return value;
    }
  }
  return undefined;
}

/** The value of a key in a dictionary, or in a call of `dict`. */
function entryOf(dictionary: Node, name: string): Node | undefined {
  if (dictionary.type === 'call') return plainArguments(dictionary)?.named.get(name);
  for (const pair of dictionary.namedChildren) {
    if (pair.type !== 'pair') continue;
    const key = pair.childForFieldName('key');
    const value = pair.childForFieldName('value');
    if (value && key?.text.replace(/['"]/g, '') === name) return value;
  }
  return undefined;
}
