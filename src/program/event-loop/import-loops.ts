import type { Node } from '../../parser/node.js';
import { functionAt } from '../functions.js';
import { CallTable } from '../library-calls.js';
import type { Module } from '../modules.js';
import { isGlobalIn } from '../objects/elsewhere.js';
import { placeOf } from '../objects/object.js';
import { objectsOf } from '../objects/objects.js';
import type { Execution } from '../phases/phase.js';
import { executionIn, runningCalls, type RunningCall, type RunningProgram } from '../running-calls.js';
import { evaluateString } from '../values.js';
import { LOOP_CALLS, LOOP_METHODS, type LoopCall } from './loop-calls.data.js';

/** A call that does not fit the event loop that there is, or is not, while the app is imported. */
export interface ImportLoopUse {
  /**
   * `no-loop`: it needs a running or a current loop. `other-loop`: what it makes belongs to the loop of the import, which nothing runs.
   * `ended-loop`: what it opens belongs to a loop that ends with the import. `used-later`: it is a method of such a loop, called later.
   */
  readonly kind: 'no-loop' | 'other-loop' | 'ended-loop' | 'used-later';
  readonly module: Module;
  readonly call: Node;
  /** In full, as the table has it; for `used-later` the method. */
  readonly name: string;
  readonly entry: LoopCall | null;
  readonly execution: Execution;
  /** For `used-later`: where the loop is made. */
  readonly made: { readonly module: Module; readonly node: Node } | null;
}

const CALLS = new CallTable<LoopCall>(LOOP_CALLS.map((each) => [each.name, each]));

const LOOPS = ['asyncio.get_event_loop', 'asyncio.new_event_loop'];
const METHODS = new CallTable<string>(
  LOOPS.flatMap((loop) => LOOP_METHODS.map((method) => [`${loop}().${method}`, method] as const)),
);
const RUNNERS = new CallTable<true>(
  [
    ...LOOPS.flatMap((loop) => [`${loop}().run_until_complete`, `${loop}().run_forever`]),
    'asyncio.run',
    'anyio.run',
  ].map((name) => [name, true]),
);

const known = new WeakMap<RunningProgram['reached'], readonly ImportLoopUse[]>();

/** What a program does with event loops while it is imported that does not work then, or not later, in source order. */
export function importLoopUses(program: RunningProgram): readonly ImportLoopUse[] {
  let found = known.get(program.reached);
  if (!found) known.set(program.reached, (found = [...atImport(program), ...usedLater(program)]));
  return found;
}

function atImport(program: RunningProgram): ImportLoopUse[] {
  let runs: boolean | undefined;
  // Whether the import itself runs a loop anywhere.
  const runsLoop = (): boolean =>
    (runs ??= runningCalls(program, RUNNERS).some((each) => executionIn(each, 'import') !== undefined));
  return runningCalls(program, CALLS).flatMap((each) => {
    const execution = executionIn(each, 'import');
    if (!execution || !each.isCertain || isForLater(each) || asksForLoop(each)) return [];
    const kind = kindOf(each, runsLoop);
    const { module, call, name, fact } = each;
    return kind ? [{ kind, module, call, name, entry: fact, execution, made: null }] : [];
  });
}

function kindOf(each: RunningCall<LoopCall>, runsLoop: () => boolean): ImportLoopUse['kind'] | null {
  const { call, fact, module } = each;
  const isInCoroutine = coroutineAround(call) !== null;
  const isRun = isGivenToRunner(call);
  if (fact.role === 'opens' || fact.role === 'pools' || isInCoroutine || isRun) {
    if (fact.role === 'pools') return isInCoroutine && isKeptByPool(each) ? 'ended-loop' : null;
    const belongs = fact.role === 'opens' || fact.role === 'takes-current' || fact.name === 'aiohttp.ClientSession';
    return belongs && (isInCoroutine || isRun) && isKept(call) ? 'ended-loop' : null;
  }
  // A function that a coroutine calls has the loop of that.
  if (functionAt(module, call.startIndex) && runsLoop()) return null;
  // A loop that is given, or that the session's connector has.
  if (/\b(?:loop|connector)\s*=/.test(call.childForFieldName('arguments')?.text ?? '')) return null;
  if (fact.role === 'schedules') return runsLoop() ? null : 'other-loop';
  if (fact.role === 'takes-current') return 'other-loop';
  return 'no-loop';
}

/** Whether a call stands in a lambda: nobody tells when that is called. */
function isForLater({ call }: RunningCall<LoopCall>): boolean {
  for (let each = call.parent; each && each.type !== 'block'; each = each.parent) {
    if (each.type === 'lambda') return true;
  }
  return false;
}

const LOOP_WORDS = /\bis_running\b|\bis_closed\b|loop/i;

/** Whether a condition around a call asks whether there is a loop: `if loop and loop.is_running()`. */
function asksForLoop({ call, module }: RunningCall<LoopCall>): boolean {
  for (let suite = module.tree.suiteAt(call.startIndex); suite && suite.kind !== 'function'; suite = suite.parent) {
    if (!/^(?:if|elif|else)$/.test(suite.kind)) continue;
    const { start, end } = suite.kind === 'else' ? suite.statement[0]!.header : suite.header;
    if (LOOP_WORDS.test(module.source.text.slice(start, end))) return true;
  }
  return false;
}

/** The `async def` that a node stands in; null where the function around it is no coroutine. */
function coroutineAround(node: Node): Node | null {
  for (let each = node.parent, child = node; each; child = each, each = each.parent) {
    if (each.type === 'lambda') return null;
    // The defaults of parameters are made where the function is.
    if (each.type !== 'function_definition' || child.type !== 'block') continue;
    return each.child(0)?.type === 'async' ? each : null;
  }
  return null;
}

/** `asyncio.run(connect())`, `loop.run_until_complete(connect())`. */
function isGivenToRunner(call: Node): boolean {
  const outer = call.parent?.type === 'argument_list' ? call.parent.parent : null;
  return /(?:^|\.)(?:run|run_until_complete)$/.test(outer?.childForFieldName('function')?.text ?? '');
}

/** Whether the value of a call outlives its function: it goes into an attribute, an element, or a variable of the module, or is returned. */
function isKept(call: Node): boolean {
  let node = call;
  while (node.parent && /^(?:await|parenthesized_expression|argument_list|call)$/.test(node.parent.type))
    node = node.parent;
  const statement = node.parent;
  if (statement?.type === 'return_statement') return true;
  if (statement?.type !== 'assignment') return false;
  const left = statement.childForFieldName('left');
  if (left?.type === 'attribute' || left?.type === 'subscript') return true;
  const coroutine = coroutineAround(call);
  if (left?.type !== 'identifier') return false;
  return coroutine === null || isGlobalIn(coroutine, left.text);
}

/** Whether an engine has a pool that keeps the connections of a call: it is not told otherwise, and the database is no file. */
function isKeptByPool({ module, call, project }: RunningCall<LoopCall>): boolean {
  const callee = call.childForFieldName('function');
  const [engine] = objectsOf(project).of(callee?.childForFieldName('object') ?? null, placeOf(call, module));
  if (engine?.kind !== 'product' || !engine.call || !engine.place) return false;
  const args = engine.call.childForFieldName('arguments');
  const url = evaluateString(args?.namedChild(0) ?? null, engine.place.module, project);
  const isDisposed = /\.dispose\s*\(/.test(coroutineAround(call)?.text ?? '');
  return !isDisposed && !/NullPool|poolclass/.test(args?.text ?? '') && !url?.text.startsWith('sqlite');
}

/** Methods of a loop of the import that are called after it. */
function usedLater(program: RunningProgram): ImportLoopUse[] {
  return runningCalls(program, METHODS).flatMap((each) => {
    const { module, call, project, fact, isCertain } = each;
    const execution = executionIn(each, 'startup', 'request');
    if (!execution || !isCertain) return [];
    const receiver = call.childForFieldName('function')?.childForFieldName('object') ?? null;
    const [loop] = objectsOf(project).of(receiver, placeOf(call, module));
    if (loop?.kind !== 'product' || !loop.call || !loop.place) return [];
    const made = { module: loop.place.module, node: loop.call };
    // The loop of a function that runs later is the one that runs then.
    if (functionAt(made.module, made.node.startIndex)) return [];
    if (!program.phases.executions(made.module, made.node.startIndex).some(({ phase }) => phase === 'import'))
      return [];
    // A loop of one's own, in a thread of one's own, is meant so.
    if (/\brun_forever\b/.test(made.module.source.text)) return [];
    // A plain function of a route runs in a thread, where a loop of one's own can run.
    if (fact === 'run_until_complete' && !coroutineAround(call)) return [];
    return [{ kind: 'used-later' as const, module, call, name: fact, entry: null, execution, made }];
  });
}

/** Whether a program sets the loop of its thread itself, or has something change how that is found. */
export function setsOwnLoop(reached: RunningProgram['reached']): boolean {
  return [...reached.values()].some(({ module }) => /\bset_event_loop\s*\(|\bnest_asyncio\b/.test(module.source.text));
}
