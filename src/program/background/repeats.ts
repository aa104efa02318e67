import type { Node } from '../../parser/node.js';
import { isInOtherFunction } from '../shutdown/loops.js';
import { placeOf, type Definition } from '../objects/object.js';
import type { Objects } from '../objects/objects.js';
import { constantOf } from '../objects/constants.js';
import { plainArguments } from '../objects/arguments.js';
import { ofCall, workOfThread } from './work.js';

/** Code that does its work again and again until the process ends. */
export interface Repetition {
  readonly definition: Definition;
  /** The loop, or the call that arms a timer again. */
  readonly node: Node;
  /** The pause between two rounds; undefined where it is not a constant. */
  readonly seconds: number | undefined;
}

/** Functions that are followed from one, and calls of one that are. */
const MAX_DEPTH = 3;
const MAX_CALLS = 24;

/**
 * The endless loop with a pause that a function runs, in itself or in what it calls, or the timer that it arms again. A loop that waits for
 * work to arrive, and one that ends when something is done, is none.
 */
export function repetitionOf(objects: Objects, definition: Definition): Repetition | null {
  let byNode = known.get(objects);
  if (!byNode) known.set(objects, (byNode = new Map()));
  const key = `${definition.module.file}:${definition.node.startIndex}`;
  let found = byNode.get(key);
  if (found === undefined) byNode.set(key, (found = search(objects, definition, 0)));
  return found;
}

/** The same function is started in many places. */
const known = new WeakMap<Objects, Map<string, Repetition | null>>();

function search(objects: Objects, definition: Definition, depth: number): Repetition | null {
  const body = definition.node.childForFieldName('body');
  if (!body || depth > MAX_DEPTH) return null;
  const { module } = definition;
  // In a coroutine or a generator: what is yielded is asked for, and does not repeat by itself.
  if (/^[ \t]*yield\b/m.test(body.text)) return null;
  if (/\bwhile\b/.test(body.text)) {
    for (const loop of body.descendantsOfType('while_statement')) {
      if (isInOtherFunction(loop, definition.node) || !goesOn(loop)) continue;
      const pause = pauseOf(loop);
      if (!pause) continue;
      const seconds = pause.time ? constantOf(objects, pause.time, placeOf(pause.time, module)) : undefined;
      if (seconds === 0) continue;
      return { definition, node: loop, seconds: typeof seconds === 'number' ? seconds : undefined };
    }
  }
  const calls = body.descendantsOfType('call').slice(0, MAX_CALLS);
  for (const call of calls) {
    if (isInOtherFunction(call, definition.node)) continue;
    const timer = rearmed(objects, call, definition);
    if (timer) return timer;
    for (const next of ofCall(objects, call, placeOf(call, module))) {
      const isSame = next.node.id === definition.node.id && next.module === module;
      const isRun = next.node.child(0)?.type !== 'async' || isWaitedFor(call);
      const found = !isSame && isRun ? search(objects, next, depth + 1) : null;
      if (found) return found;
    }
  }
  return null;
}

function isWaitedFor(call: Node): boolean {
  for (let each = call.parent; each && !/_statement$|^block$/.test(each.type); each = each.parent) {
    if (each.type === 'await') return true;
  }
  return /(?:^|\.)(?:run|run_until_complete)$/.test(call.childForFieldName('function')?.text ?? '');
}

/** `threading.Timer(60, work).start()` in `work`. */
function rearmed(objects: Objects, call: Node, definition: Definition): Repetition | null {
  if (!/\.start$/.test(call.childForFieldName('function')?.text ?? '')) return null;
  const handle = call.childForFieldName('function')?.childForFieldName('object') ?? null;
  const place = placeOf(call, definition.module);
  for (const each of objects.of(handle, place)) {
    if (each.kind !== 'product' || each.name !== 'threading.Timer' || !each.call || !each.place) continue;
    if (!workOfThread(objects, each)?.some(({ node }) => node.id === definition.node.id)) continue;
    const args = plainArguments(each.call);
    const seconds = constantOf(objects, args?.positional[0] ?? args?.named.get('interval') ?? null, each.place);
    return { definition, node: call, seconds: typeof seconds === 'number' ? seconds : undefined };
  }
  return null;
}

/** A name that says whether something still runs. */
const FLAG = /stop|shut|run|activ|aliv|exit|quit|enabl|start|clos|cancel|kill|terminat|finish|is_set/i;

/** Whether a loop goes on until something from outside ends it: `while True`, `while not stop.is_set()`, `while self.running`. */
function goesOn(loop: Node): boolean {
  const condition = loop.childForFieldName('condition')?.text ?? '';
  const isEndless = /^\(?(?:True|1)\)?$/.test(condition);
  const isFlag = condition.length < 80 && FLAG.test(condition) && !/[<>]|==|\band\b/.test(condition);
  if (!isEndless && !isFlag) return false;
  const body = loop.childForFieldName('body');
  return !!body && !body.descendantsOfType(['break_statement', 'return_statement']).some((each) => ends(each, loop));
}

/** Whether a statement ends a loop because its work is done, and not because it failed or was told to end. */
function ends(exit: Node, loop: Node): boolean {
  for (let each = exit.parent; each && each.id !== loop.id; each = each.parent) {
    if (/^(?:function_definition|lambda)$/.test(each.type) || each.type === 'except_clause') return false;
    if (exit.type === 'break_statement' && /^(?:for|while)_statement$/.test(each.type)) return false;
    if (each.type === 'if_statement' && FLAG.test(each.childForFieldName('condition')?.text ?? '')) return false;
  }
  return true;
}

/** Waiting for the next piece of work; `queue.get()` does too. */
const TAKES_WORK =
  /\.(?:brpop|blpop|blmove|bzpopmin|xread|xreadgroup|get_message|listen|recv|receive|receive_message|receive_messages|consume|readline)$/;

/** The call that makes a loop pause, outside of its handlers of exceptions, and how long; null where it has none, or takes its work from a queue. */
function pauseOf(loop: Node): { time: Node | undefined } | null {
  const own = loop
    .descendantsOfType('call')
    .filter((each) => !isInHandler(each, loop) && !isInOtherFunction(each, loop));
  let pause: { time: Node | undefined } | null = null;
  for (const call of own) {
    const callee = call.childForFieldName('function')?.text ?? '';
    const args = plainArguments(call);
    const time = args?.positional[0] ?? args?.named.get('timeout');
    if (/(?:^|\.)sleep$/.test(callee)) pause ??= { time };
    else if (/\.wait$/.test(callee) && time) pause ??= { time };
    else if (/(?:^|\.)wait_for$/.test(callee) && /\.wait\(\)$/.test(args?.positional[0]?.text ?? '')) {
      pause ??= { time: args?.named.get('timeout') ?? args?.positional[1] };
    }
    const isQueue =
      /\.get$/.test(callee) &&
      (call.childForFieldName('arguments')?.namedChildCount === 0 || /queue\.get$/i.test(callee));
    if (isQueue || TAKES_WORK.test(callee)) return null;
  }
  return pause;
}

function isInHandler(node: Node, loop: Node): boolean {
  for (let each = node.parent; each && each.id !== loop.id; each = each.parent) {
    if (each.type === 'except_clause') return true;
  }
  return false;
}
