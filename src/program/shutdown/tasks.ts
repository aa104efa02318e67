import type { Node } from '../../parser/node.js';
import { makesTask, RUNS_IN_THREAD } from '../background/starters.data.js';
import { plainArguments } from '../objects/arguments.js';
import { constantOf } from '../objects/constants.js';
import { elementsOf } from '../objects/elements.js';
import type { Frame, Place, PythonObject } from '../objects/object.js';
import { costOf, FREE, inFlight, limited, longest, sum, through, type Cost, type Step, type Wait } from './cost.js';
import { keysOf, receiverOf } from './keys.js';
import { bodyOf, catchesCancelled, goesOnAfter, isInOtherFunction, loopsOf } from './loops.js';
import { MAX_DEPTH } from './state.js';
import { nameOf } from './table.js';
import { Threads } from './threads.js';
import type { Context, Walker } from './walker.js';

/** Code that runs beside: a task with its coroutine, a thread with its function. */
export interface Job {
  readonly frame: Frame;
  readonly step: Step;
}

/** Tasks and threads: waiting for them, and what ends them. */
export class Tasks {
  readonly #threads: Threads;

  constructor(private readonly walker: Walker) {
    this.#threads = new Threads(walker, this);
  }

  /** What is behind `await`. */
  awaited(node: Node | null, context: Context): Cost {
    switch (node?.type) {
      case 'parenthesized_expression':
        return this.awaited(node.namedChild(0), context);
      case 'call':
        return this.walker.calls.call(node, context, true);
      case 'identifier':
      case 'attribute':
      case 'subscript':
        return this.#ended(node, this.#objects(node, context), context);
      default:
        return this.walker.expression(node, context);
    }
  }

  /** What a call of asyncio, or a join of a thread takes, whose arguments are tasks; null for any other call. */
  known(node: Node, context: Context, isAwaited: boolean): Cost | null {
    const callee = node.childForFieldName('function');
    const place = this.walker.placeOf(node, context);
    const method = callee?.type === 'attribute' ? callee.childForFieldName('attribute')?.text : undefined;
    const args = plainArguments(node);
    const positional = (node.childForFieldName('arguments')?.namedChildren ?? []).filter(
      ({ type }) => type !== 'keyword_argument' && type !== 'comment',
    );
    const found = this.walker.objects.of(callee, place);
    const name = found.find((each) => each.kind === 'external')?.name ?? '';
    if (makesTask(name) || method === 'create_task' || method === 'start_soon') return FREE;
    switch (name) {
      case 'asyncio.gather':
        return isAwaited ? longest(positional.map((each) => this.#each(each, context))) : FREE;
      case 'asyncio.shield':
        return isAwaited ? this.#each(positional[0] ?? null, context) : FREE;
      case 'asyncio.run':
      case 'anyio.run':
        return this.#each(positional[0] ?? null, context);
      case 'asyncio.wait':
        return isAwaited
          ? this.limit(
              this.#each(positional[0] ?? null, context),
              node,
              args?.named.get('timeout') ?? positional[1],
              context,
            )
          : FREE;
      case 'asyncio.wait_for':
        if (!isAwaited) return FREE;
        return this.limit(
          this.#each(args?.positional[0] ?? args?.named.get('fut') ?? null, context),
          node,
          args?.named.get('timeout') ?? args?.positional[1],
          context,
        );
      case 'asyncio.run_coroutine_threadsafe':
        return FREE;
      default:
    }
    if (RUNS_IN_THREAD.has(name)) return isAwaited ? this.walker.calls.handedOn(node, 0, place, context, false) : FREE;
    if (method === 'run_in_executor')
      return isAwaited ? this.walker.calls.handedOn(node, 1, place, context, false) : FREE;
    if (method === 'run_until_complete') return this.#each(positional[0] ?? null, context);
    if (method === 'join') return this.#threads.join(node, place, context);
    if ((method === 'wait' || method === 'get') && context.state.isSignalled(keysOf(receiverOf(node), place)))
      return FREE;
    return null;
  }

  /** A task, a coroutine, or a collection of them. */
  #each(node: Node | null, context: Context): Cost {
    switch (node?.type) {
      case undefined:
        return FREE;
      case 'list_splat':
      case 'parenthesized_expression':
        return this.#each(node.namedChild(0), context);
      case 'list':
      case 'tuple':
      case 'set':
        return longest(node.namedChildren.map((each) => this.#each(each, context)));
      case 'list_comprehension':
      case 'generator_expression':
      case 'set_comprehension': {
        const body = node.childForFieldName('body');
        return body?.type === 'call' ? this.awaited(body, context) : this.#ofCollection(node, context);
      }
      case 'call':
        return this.#isCollection(node) ? this.#ofCollection(node, context) : this.awaited(node, context);
      default:
        return node ? longest([this.awaited(node, context), this.#ofCollection(node, context)]) : FREE;
    }
  }

  #isCollection(call: Node): boolean {
    const callee = call.childForFieldName('function');
    return (
      /^(?:list|tuple|set|reversed|filter)$/.test(callee?.text ?? '') || /\.(?:values|copy)$/.test(callee?.text ?? '')
    );
  }

  #ofCollection(node: Node, context: Context): Cost {
    const place = this.walker.placeOf(node, context);
    return this.#ended(node, elementsOf(this.walker.objects, node, place), context);
  }

  #objects(node: Node, context: Context): readonly PythonObject[] {
    const place = this.walker.placeOf(node, context);
    if (node.type !== 'subscript') return this.walker.objects.of(node, place);
    return elementsOf(this.walker.objects, node.childForFieldName('value'), place);
  }

  /** Until some tasks have ended: those that are cancelled end at once, but for what they do about it. */
  #ended(node: Node, found: readonly PythonObject[], context: Context): Cost {
    const isCancelled = context.state.isCancelled(keysOf(node, this.walker.placeOf(node, context)));
    const costs = found
      .flatMap((each) => this.#jobsOf(each))
      .map((job) => (isCancelled ? this.#afterCancel(job, node, context) : this.#pending(job, node, context)));
    return longest(costs);
  }

  /** The coroutines that a task runs. */
  #jobsOf(object: PythonObject): Job[] {
    if (object.kind === 'coroutine') {
      const { module, node } = object.definition;
      const place = { module, frame: null, offset: Infinity };
      return [
        {
          frame: { definition: object.definition, given: null, self: null, caller: place, outer: null },
          step: { module, node },
        },
      ];
    }
    if (object.kind !== 'product' || !makesTask(object.name) || !object.call || !object.place) return [];
    const coroutine = plainArguments(object.call)?.positional[0];
    return coroutine?.type === 'call'
      ? this.framesOf(coroutine.childForFieldName('function'), object.place, coroutine)
      : [];
  }

  /** The functions of the project that an expression names, ready to be run. */
  framesOf(target: Node | null, place: Place, call: Node): Job[] {
    const step = { module: place.module, node: call };
    return this.walker.objects.of(target, place).flatMap((each) => {
      if (each.kind !== 'function') return [];
      const { definition, self, outer } = each;
      return [{ frame: { definition, given: null, self, caller: place, outer }, step }];
    });
  }

  /** What a task does when it is cancelled: its handlers, and its loop where it goes on in spite of it. */
  #afterCancel(job: Job, awaited: Node, context: Context): Cost {
    const { frame, step } = job;
    const { node } = frame.definition;
    const inner = { ...context, frame, depth: context.depth + 1 };
    if (context.depth > MAX_DEPTH) return FREE;
    if (node.descendantsOfType('except_clause').some((each) => goesOnAfter(each, node))) {
      return this.#pending(job, awaited, context);
    }
    const costs = node.descendantsOfType('try_statement').flatMap((each) => {
      if (isInOtherFunction(each, node)) return [];
      const clauses = each.namedChildren.filter(
        (clause) => clause.type === 'finally_clause' || (clause.type === 'except_clause' && catchesCancelled(clause)),
      );
      return clauses.map((clause) => {
        const block = clause.namedChildren.find(({ type }) => type === 'block');
        return block ? this.walker.block(block, inner).cost : FREE;
      });
    });
    return through(sum(costs), step);
  }

  /** What is left of a job that nobody cancelled. */
  #pending(job: Job, node: Node, context: Context): Cost {
    const place = this.walker.placeOf(node, context);
    return this.left(job, { module: place.module, node }, 'waits for the task to end', context);
  }

  /** What is left of a job: of a loop the round that it is in, where something tells it to end; else all. */
  left({ frame, step }: Job, at: Step, does: string, context: Context): Cost {
    const { definition } = frame;
    if (context.depth > MAX_DEPTH) return FREE;
    const inner = { ...context, frame, depth: context.depth + 1 };
    const loops = loopsOf(definition.node);
    const endless = loops.find((each) => !this.#isTold(each, context));
    if (endless) {
      return costOf({
        ...at,
        name: nameOf(at.node),
        does: `${does}, and nothing ends it`,
        kind: 'wait',
        low: 0,
        high: Infinity,
      });
    }
    const body = definition.node.childForFieldName('body');
    const cost = body
      ? this.walker.statements(loops.length > 0 ? loops.flatMap(bodyOf) : body.namedChildren, inner).cost
      : FREE;
    return through(inFlight(cost), step);
  }

  /** Whether a loop looks at something that the shutdown code has changed. */
  #isTold(loop: Node, { state }: Context): boolean {
    const { text } = loop;
    return state.signalledNames.some((name) => new RegExp(`\\b${name}\\b`).test(text));
  }

  /** A cost that is cut off after a number of seconds, which an argument says. */
  limit(cost: Cost, node: Node, limit: Node | undefined, context: Context, what?: Pick<Wait, 'kind' | 'does'>): Cost {
    if (!limit) return cost;
    const place = this.walker.placeOf(node, context);
    const seconds = constantOf(this.walker.objects, limit, place);
    if (typeof seconds !== 'number') return seconds === null ? cost : FREE;
    return limited(cost, Math.max(0, seconds * 1000), {
      module: place.module,
      node,
      name: nameOf(node),
      does: cost.waits[0]?.does ?? '',
      ...what,
    });
  }
}
