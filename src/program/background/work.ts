import type { Node } from '../../parser/node.js';
import { plainArguments } from '../objects/arguments.js';
import { classesOf, membersOf } from '../objects/members.js';
import type { Definition, Place, PythonObject } from '../objects/object.js';
import type { Objects } from '../objects/objects.js';
import { RUNS_IN_THREAD, THREADS } from './starters.data.js';

/** Functions that run the coroutine that they are given to its end. */
const RUNS_COROUTINE: ReadonlySet<string> = new Set(['asyncio.run', 'anyio.run']);

/** Calls in calls that are followed. */
const MAX_DEPTH = 6;

/** The functions of the project that a coroutine, or a call that gives one, runs; empty where that cannot be told. */
export function coroutinesOf(objects: Objects, node: Node | null, place: Place, depth = 0): readonly Definition[] {
  if (!node || depth > MAX_DEPTH) return [];
  const found = objects.of(node, place).flatMap((each): readonly Definition[] => {
    if (each.kind === 'coroutine') return [each.definition];
    if (each.kind !== 'product' || !each.call || !each.place || !RUNS_IN_THREAD.has(each.name)) return [];
    return functionsOf(objects, plainArguments(each.call)?.positional[0] ?? null, each.place, depth + 1);
  });
  if (found.length > 0 || node.type !== 'call') return found;
  // What a decorated function gives is not known, but its own code is what runs.
  return objects
    .of(node.childForFieldName('function'), place)
    .flatMap((each) => (each.kind === 'function' ? [each.definition] : []));
}

/** The functions of the project that an expression stands for that something calls: a name, `partial(f, x)`, `lambda: f(x)`. */
export function functionsOf(objects: Objects, node: Node | null, place: Place, depth = 0): readonly Definition[] {
  if (!node || depth > MAX_DEPTH) return [];
  return objects.of(node, place).flatMap((each): readonly Definition[] => {
    switch (each.kind) {
      case 'function':
        return [each.definition];
      case 'lambda': {
        const body = each.node.childForFieldName('body');
        return body?.type === 'call' ? ofCall(objects, body, each.place, depth + 1) : [];
      }
      case 'product':
        return each.name === 'functools.partial' && each.call && each.place
          ? functionsOf(objects, plainArguments(each.call)?.positional[0] ?? null, each.place, depth + 1)
          : [];
      default:
        return [];
    }
  });
}

/** The functions that a call runs: itself, or the coroutine that it hands to `asyncio.run`. */
export function ofCall(objects: Objects, call: Node, place: Place, depth = 0): readonly Definition[] {
  const callee = call.childForFieldName('function');
  const isRunner = objects.of(callee, place).some((each) => each.kind === 'external' && RUNS_COROUTINE.has(each.name));
  if (isRunner || /\.run_until_complete$/.test(callee?.text ?? '')) {
    return coroutinesOf(objects, plainArguments(call)?.positional[0] ?? null, place, depth + 1);
  }
  return functionsOf(objects, callee, place, depth + 1);
}

/** What the thread runs that an object stands for: its target, or the `run` of its class; null for an object that is no thread. */
export function workOfThread(objects: Objects, object: PythonObject): readonly Definition[] | null {
  if (object.kind === 'product') {
    if (!object.call || !object.place || !isThreadLike(object.name)) return null;
    const args = plainArguments(object.call);
    const target = args?.named.get('target') ?? args?.named.get('function') ?? args?.positional[1] ?? null;
    const isRunner = objects
      .of(target, object.place)
      .some((each) => each.kind === 'external' && RUNS_COROUTINE.has(each.name));
    if (!isRunner) return functionsOf(objects, target, object.place);
    const given = args?.named.get('args')?.namedChild(0) ?? null;
    return coroutinesOf(objects, given, object.place);
  }
  if (object.kind !== 'instance') return null;
  if (!classesOf(objects, object.definition).external.some(isThreadLike)) return null;
  const run = membersOf(objects, object, 'run') ?? [];
  return run.flatMap((each) => (each.kind === 'function' ? [each.definition] : []));
}

function isThreadLike(name: string): boolean {
  return THREADS.has(name) || name === 'multiprocessing.Process';
}
