import type { Node } from '../../parser/node.js';
import { THREADS } from '../background/starters.data.js';
import { plainArguments } from '../objects/arguments.js';
import { elementsOf } from '../objects/elements.js';
import { classesOf, membersOf } from '../objects/members.js';
import type { Frame, Place, PythonObject } from '../objects/object.js';
import { costOf, FREE, longest, type Cost, type Step } from './cost.js';
import { keysOf, receiverOf } from './keys.js';
import { loopsOf } from './loops.js';
import { nameOf, primitiveNamed } from './table.js';
import type { Job, Tasks } from './tasks.js';
import type { Context, Walker } from './walker.js';

/** Calls in a loop that are no work. */
const QUICK =
  /^(?:print|len|str|int|float|bool|min|max|\w*log(?:ger)?\.\w+|logging\.\w+|\w+\.(?:get|append|is_set|items|format))$/i;

/** Threads that shutdown code waits for. */
export class Threads {
  constructor(
    private readonly walker: Walker,
    private readonly tasks: Tasks,
  ) {}

  /** What `thread.join(timeout)` takes: what the thread has left to do; null where nothing is known of it. */
  join(node: Node, place: Place, context: Context): Cost | null {
    const owner = receiverOf(node);
    const found = [
      ...this.walker.objects.of(owner, place),
      ...(owner ? elementsOf(this.walker.objects, owner, place) : []),
    ];
    const jobs = found.flatMap((each) => this.#jobsOf(each));
    const keys = keysOf(owner, place);
    const isEnded = jobs.length === 0 ? context.state.isEnded(keys) : context.state.isCancelled(keys);
    const isOwn = this.walker.objects
      .of(node.childForFieldName('function'), place)
      .some(({ kind }) => kind === 'function');
    if (isEnded && !isOwn) return FREE;
    if (jobs.length === 0) return null;
    const args = plainArguments(node);
    const step = { module: place.module, node };
    const does = 'waits for the thread to end';
    const costs = jobs.map((job) =>
      longest([this.#round(job, step, context), this.tasks.left(job, step, does, context)]),
    );
    const limit = args?.positional[0] ?? args?.named.get('timeout');
    return this.tasks.limit(longest(costs), node, limit, context, { kind: 'wait', does });
  }

  /** The round that the loop of a thread is in when it is told to end, where it does something whose time is not known. */
  #round({ frame }: Job, at: Step, context: Context): Cost {
    const { module, node } = frame.definition;
    const works = loopsOf(node).some((loop) =>
      loop.descendantsOfType('call').some((call) => {
        const callee = call.childForFieldName('function');
        const place = { module, frame, offset: call.startIndex };
        const found = this.walker.objects.of(callee, place);
        const isOnSignal = context.state.isSignalled(keysOf(receiverOf(call), place));
        return !isOnSignal && !QUICK.test(callee?.text ?? '') && !found.some(isKnown);
      }),
    );
    if (!works) return FREE;
    return costOf({
      ...at,
      name: nameOf(at.node),
      does: 'waits for what the thread is doing at that moment',
      kind: 'wait',
      low: 0,
      high: Infinity,
      isInFlight: true,
    });
  }

  /** The functions that a thread runs: its target, or the `run` of its class. */
  #jobsOf(object: PythonObject): Job[] {
    const { objects } = this.walker;
    if (object.kind === 'product' && THREADS.has(object.name) && object.call && object.place) {
      const args = plainArguments(object.call);
      const target = args?.named.get('target') ?? args?.named.get('function') ?? args?.positional[1];
      return target ? this.tasks.framesOf(target, object.place, object.call) : [];
    }
    if (object.kind !== 'instance' || !classesOf(objects, object.definition).external.includes('threading.Thread'))
      return [];
    return (membersOf(objects, object, 'run') ?? []).flatMap((each) => {
      if (each.kind !== 'function') return [];
      const frame: Frame = {
        definition: each.definition,
        given: null,
        self: object,
        caller: object.place,
        outer: null,
      };
      return [{ frame, step: each.definition }];
    });
  }
}

function isKnown(object: PythonObject): boolean {
  return object.kind === 'external' && primitiveNamed(object.name) !== undefined;
}
