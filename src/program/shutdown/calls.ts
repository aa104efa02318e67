import type { Node } from '../../parser/node.js';
import { RUNS_IN_THREAD } from '../background/starters.data.js';
import { plainArguments } from '../objects/arguments.js';
import { given } from '../objects/calls.js';
import { membersOf } from '../objects/members.js';
import {
  selfOf,
  type Argument,
  type Definition,
  type Frame,
  type Place,
  type PythonObject,
} from '../objects/object.js';
import { constantOf } from '../objects/constants.js';
import { conditional, FREE, longest, sum, through, type Cost } from './cost.js';
import { noteEffect } from './effects.js';
import { receiverOf } from './keys.js';
import { retried } from './retries.js';
import { MAX_DEPTH } from './state.js';
import { costOfPrimitive, primitiveNamed } from './table.js';
import { Walker, type Context } from './walker.js';

/** Names that so many classes have that the name alone says nothing. */
const GENERIC =
  /^(?:close|aclose|stop|shutdown|cleanup|clear|disconnect|cancel|dispose|flush|start|run|get|set|put|add|pop|remove|delete|update|save|load|read|write|send|recv|commit|execute|join|wait|done|result|info|debug|warning|error|exception|log|append|extend|items|values|keys|copy|format|__\w+__)$/;

/** Ending an exit stack without `with`. */
const LEAVES_STACK = /^contextlib\.(?:Async)?ExitStack\(\)\.(?:close|aclose|__exit__|__aexit__)$/;

/** What of the libraries for coroutines does nothing until it is awaited. */
const COROUTINE = /^(?:asyncio|anyio|trio)\.(?!run_coroutine_threadsafe)/;

/** Questions for the one function of a name; programs that ask more often are not followed to the end. */
const MAX_LOOKUPS = 60;

/** Adds up what calls take. */
export class Calls {
  readonly #running = new Set<string>();
  readonly #ids = new WeakMap<object, number>();
  readonly #unique = new Map<string, Definition | null>();
  #lastId = 0;

  constructor(private readonly walker: Walker) {}

  /** A call with its arguments; `isAwaited`: whether a coroutine that it gives is run. */
  call(node: Node, context: Context, isAwaited: boolean): Cost {
    const { walker } = this;
    const callee = node.childForFieldName('function');
    const place = walker.placeOf(node, context);
    const known = walker.tasks.known(node, context, isAwaited);
    if (known) return known;
    const before = sum([
      callee?.type === 'attribute' ? walker.expression(callee.childForFieldName('object'), context) : FREE,
      ...(node.childForFieldName('arguments')?.namedChildren ?? []).map((each) =>
        walker.expression(each.type === 'keyword_argument' ? each.childForFieldName('value') : each, context),
      ),
    ]);
    noteEffect(callee, node, place, context.state);
    return sum([before, this.ofObjects(this.#calleesOf(callee, place), node, place, context, isAwaited)]);
  }

  /** What a call may run: what its name stands for, else the only function of that name in the program. */
  #calleesOf(callee: Node | null, place: Place): readonly PythonObject[] {
    const found = this.walker.objects.of(callee, place).filter(({ kind }) => kind !== 'unknown');
    if (found.length > 0 || callee?.type !== 'attribute') return found;
    const only = this.#onlyFunction(callee.childForFieldName('attribute')?.text ?? '');
    return only ? [{ kind: 'function', definition: only, self: selfOf(only.node, only.module), outer: null }] : [];
  }

  #onlyFunction(name: string): Definition | null {
    if (GENERIC.test(name) || !/^\w{4,}$/.test(name)) return null;
    const before = this.#unique.get(name);
    if (before !== undefined || this.#unique.size >= MAX_LOOKUPS) return before ?? null;
    const pattern = new RegExp(`^[ \\t]*(?:async[ \\t]+)?def[ \\t]+${name}\\b`, 'gm');
    const found: Definition[] = [];
    for (const { module } of this.walker.reached.values()) {
      if (module.isBroken || !module.source.text.includes(name)) continue;
      for (const match of module.source.text.matchAll(pattern)) {
        const node = module.tree.root.descendantForIndex(match.index + match[0].length - 1)?.parent;
        if (node?.type === 'function_definition') found.push({ module, node });
      }
    }
    const only = found.length === 1 ? found[0]! : null;
    this.#unique.set(name, only);
    return only;
  }

  /** What running some objects takes; where they are several, one of them runs. */
  ofObjects(found: readonly PythonObject[], node: Node, place: Place, context: Context, isAwaited: boolean): Cost {
    const callable = found.filter(({ kind }) => kind !== 'literal' && kind !== 'unknown');
    const costs = callable.map((each) => this.#ofObject(each, node, place, context, isAwaited));
    const worst = longest(costs);
    return costs.every((each) => each.low === worst.low && each.high === worst.high) ? worst : conditional(worst);
  }

  #ofObject(object: PythonObject, node: Node, place: Place, context: Context, isAwaited: boolean): Cost {
    const { objects } = this.walker;
    switch (object.kind) {
      case 'external': {
        if (LEAVES_STACK.test(object.name)) return this.walker.exits.ofStack(receiverOf(node), context);
        const primitive = primitiveNamed(object.name);
        return primitive && (isAwaited || !COROUTINE.test(object.name))
          ? costOfPrimitive(primitive, node, place, objects)
          : FREE;
      }
      case 'function':
        return this.follow(object, node, place, context, isAwaited);
      case 'class': {
        const instance = { kind: 'instance' as const, definition: object.definition, call: node, place };
        return this.#methods(instance, ['__init__'], node, place, context, false);
      }
      case 'instance':
        return this.#methods(object, ['__call__'], node, place, context, isAwaited);
      case 'lambda': {
        const body = object.node.childForFieldName('body');
        return object.place.frame ? this.walker.expression(body, { ...context, frame: object.place.frame }) : FREE;
      }
      case 'product': {
        const handsOn = RUNS_IN_THREAD.has(object.name) || object.name === 'functools.partial';
        return handsOn && object.call && object.place
          ? this.handedOn(object.call, 0, object.place, context, isAwaited)
          : FREE;
      }
      default:
        return FREE;
    }
  }

  #methods(
    owner: PythonObject & { kind: 'instance' },
    names: readonly string[],
    node: Node,
    place: Place,
    context: Context,
    isAwaited: boolean,
  ): Cost {
    const found = names.flatMap((name) => membersOf(this.walker.objects, owner, name) ?? []);
    return sum(
      found.flatMap((each) => (each.kind === 'function' ? [this.follow(each, node, place, context, isAwaited)] : [])),
    );
  }

  /** A method of what an expression gives, which is awaited where that is a coroutine. */
  method(owner: PythonObject, names: readonly string[], node: Node, context: Context): Cost {
    const place = this.walker.placeOf(node, context);
    if (owner.kind === 'instance') return this.#methods(owner, names, node, place, context, true);
    if (owner.kind !== 'product') return FREE;
    const primitive = names.map((each) => primitiveNamed(`${owner.name}().${each}`)).find((each) => each !== undefined);
    return primitive ? costOfPrimitive(primitive, node, place, this.walker.objects) : FREE;
  }

  /** A function that is handed to a call, with the arguments behind it: `asyncio.to_thread(f, x)`. */
  handedOn(node: Node, index: number, place: Place, context: Context, isAwaited: boolean): Cost {
    const args = plainArguments(node)?.positional;
    const target = args?.[index];
    if (!args || !target) return FREE;
    const step = { module: place.module, node };
    const found = this.walker.objects.of(target, place);
    return longest(
      found.map((each) => {
        if (each.kind === 'function') {
          const values = parameterNames(each).map((name, at) => [name, args[index + 1 + at]] as const);
          const handed = new Map(
            values.flatMap(([name, value]): [string, Argument][] => (value ? [[name, { node: value, place }]] : [])),
          );
          return through(this.#run(each, handed, place, context, isAwaited), step);
        }
        if (each.kind === 'external') {
          const primitive = primitiveNamed(each.name);
          return primitive ? costOfPrimitive(primitive, node, place, this.walker.objects, index) : FREE;
        }
        return each.kind === 'product' || each.kind === 'lambda'
          ? this.#ofObject(each, node, place, context, isAwaited)
          : FREE;
      }),
    );
  }

  /** What a function of the project takes, called from a place. A coroutine that nobody awaits never runs. */
  follow(
    callee: PythonObject & { kind: 'function' },
    call: Node,
    place: Place,
    context: Context,
    isAwaited: boolean,
  ): Cost {
    const handed = call.type === 'call' ? given(callee.definition, call, place, callee.self) : null;
    const cost = this.#run(callee, handed, place, context, isAwaited);
    return through(cost, { module: place.module, node: call });
  }

  #run(
    { definition, self, outer }: PythonObject & { kind: 'function' },
    handed: ReadonlyMap<string, Argument> | null,
    caller: Place,
    context: Context,
    isAwaited: boolean,
  ): Cost {
    const isAsync = definition.node.child(0)?.type === 'async';
    if ((isAsync && !isAwaited) || Walker.yields(definition)) return FREE;
    const frame: Frame = { definition, given: handed, self, caller, outer };
    return retried(this.bodyOf(frame, context), definition);
  }

  /** What the body of a function takes in one call of it. */
  bodyOf(frame: Frame, { depth, state }: Context): Cost {
    const { definition } = frame;
    const key = `${this.#keyOf(frame)}|${state.version}`;
    const before = state.known.get(key);
    if (before && before.depth <= depth) return before.cost;
    const own = `${definition.module.file}:${definition.node.startIndex}`;
    if (depth >= MAX_DEPTH || this.#running.has(own) || !state.mayCall()) return FREE;
    this.#running.add(own);
    const cost = this.walker.body(definition, { frame, depth: depth + 1, state });
    this.#running.delete(own);
    state.known.set(key, { cost, depth });
    return cost;
  }

  /** The same for two calls that give the same. */
  #keyOf({ definition, given: handed, self }: Frame): string {
    const args = [...(handed ?? [])].map(
      ([name, { node, place }]) => `${name}=${node.text}@${this.#idOf(place.frame)}`,
    );
    const object =
      self?.kind === 'instance'
        ? `${self.definition.node.id}:${self.call?.id ?? ''}:${this.#idOf(self.place.frame)}`
        : (self?.kind ?? '');
    return `${definition.module.file}:${definition.node.startIndex}(${args.join(',')})${object}`;
  }

  #idOf(frame: Frame | null): number {
    if (!frame) return 0;
    let id = this.#ids.get(frame);
    if (id === undefined) this.#ids.set(frame, (id = ++this.#lastId));
    return id;
  }

  /** Whether a call has an argument of a name that is true. */
  isTrue(node: Node, name: string, context: Context): boolean {
    const value = plainArguments(node)?.named.get(name);
    return value !== undefined && constantOf(this.walker.objects, value, this.walker.placeOf(node, context)) === true;
  }
}

function parameterNames({ definition, self }: PythonObject & { kind: 'function' }): string[] {
  const parameters = definition.node.childForFieldName('parameters')?.namedChildren ?? [];
  const names = parameters.flatMap((each) => {
    const name = each.type === 'identifier' ? each : (each.childForFieldName('name') ?? each.namedChild(0));
    return name?.type === 'identifier' ? [name.text] : [];
  });
  return self ? names.slice(1) : names;
}
