import { clientTimeouts, type ClientTimeout } from '../../packages/client-timeouts.data.js';
import { CallTable } from '../library-calls.js';
import { plainArguments } from '../objects/arguments.js';
import { constantOf } from '../objects/constants.js';
import { placeOf } from '../objects/object.js';
import { objectsOf, type Objects } from '../objects/objects.js';
import { executionIn, runningCalls, type RunningCall, type RunningProgram } from '../running-calls.js';
import type { Execution } from '../phases/phase.js';
import { PRIMITIVES } from '../shutdown/primitives.data.js';

/** A call that says how long something in a request is waited for at most, or a client that waits as long by default. */
export interface Timeout {
  readonly call: RunningCall<unknown>;
  readonly execution: Execution;
  /** `Infinity` where nothing limits it. */
  readonly seconds: number;
  /** What is known of the client, where the code says nothing and its default counts. */
  readonly byDefault: ClientTimeout | null;
}

/** The argument that limits a call. */
interface Slot {
  readonly index: number | null;
  readonly name: string;
  /** Of one unit of the argument, in seconds. */
  readonly unit: number;
}

/** What waits when it is called. `asyncio.wait_for` and `asyncio.timeout`: Python 3.11.7, Lib/asyncio/tasks.py and timeouts.py. */
const CALLS = new CallTable<Slot>([
  ...PRIMITIVES.flatMap(({ names, time }) =>
    time?.means === 'at most'
      ? names.map((name) => [name, { ...time, unit: time.unit === 's' ? 1 : 1e-3 }] as const)
      : [],
  ),
  ['asyncio.wait_for', { index: 1, name: 'timeout', unit: 1 }],
  ['asyncio.timeout', { index: 0, name: 'delay', unit: 1 }],
]);

const CLIENTS = new CallTable<ClientTimeout>(
  clientTimeouts.flatMap((each) => each.names.map((name) => [name, each] as const)),
);

/** How long the requests of a program wait at most for what they ask for, as far as the code says so, or a client does by default. */
export function timeoutsOf(program: RunningProgram): readonly Timeout[] {
  const calls = runningCalls(program, CALLS).flatMap((call): Timeout[] => {
    const execution = executionIn(call, 'request');
    const given = execution && valueOf(call, objectsOf(call.project), call.fact);
    const seconds = typeof given === 'number' ? given * call.fact.unit : 0;
    return execution && seconds > 0 ? [{ call, execution, seconds, byDefault: null }] : [];
  });
  const clients = runningCalls(program, CLIENTS).flatMap((call): Timeout[] => {
    // One that is made at import is there for the requests.
    const execution = executionIn(call, 'import', 'startup', 'request');
    const given = valueOf(call, objectsOf(call.project), call.fact.timeout, call.fact.orElse);
    if (!execution || given === 'unknown') return [];
    const seconds = given === null ? Infinity : given === 'missing' ? (call.fact.default ?? Infinity) : given;
    return [{ call, execution, seconds, byDefault: given === 'missing' ? call.fact : null }];
  });
  return [...calls, ...clients];
}

/** The number that an argument has; null for `None`. */
function valueOf(
  { call, module }: RunningCall<unknown>,
  objects: Objects,
  { index, name }: Pick<Slot, 'index' | 'name'>,
  orElse: readonly string[] = [],
): number | null | 'missing' | 'unknown' {
  const args = plainArguments(call);
  if (!args || orElse.some((each) => args.named.has(each))) return 'unknown';
  const node = args.named.get(name) ?? (index === null ? undefined : args.positional[index]);
  if (!node) return 'missing';
  const value = constantOf(objects, node, placeOf(node, module));
  return typeof value === 'number' || value === null ? value : 'unknown';
}
