import type { ReachedModule } from '../closure.js';
import { isForDevelopment } from '../for-development.js';
import type { Execution } from '../phases/phase.js';
import type { RunningProgram } from '../running-calls.js';
import { isOfConnection } from './connection.js';
import { functionAround } from '../functions.js';
import { fateOf } from './fate.js';
import { schedulesOf } from './schedules.js';
import { endsProcess, startsIn, type Start } from './starts.js';
import { isSwitchedOff } from './switched-off.js';

/** Work that a request starts and that its response does not wait for. */
export interface LostWork {
  readonly start: Start;
  /** How it comes to be started in a request. */
  readonly execution: Execution;
  /** Whether what stands for it is kept, though nobody waits for it. */
  readonly isKept: boolean;
}

const found = new WeakMap<ReadonlyMap<string, ReachedModule>, readonly LostWork[]>();

/**
 * The work of requests that goes on after their responses. What repeats itself is a schedule; what such work starts in its turn goes with it; and what
 * belongs to a stream or a WebSocket has the time of the connection.
 */
export function lostWork(program: RunningProgram): readonly LostWork[] {
  let known = found.get(program.reached);
  if (!known) found.set(program.reached, (known = search(program)));
  return known;
}

function search(program: RunningProgram): LostWork[] {
  const { reached } = program;
  const starts = startsIn(reached);
  if (starts.length === 0) return [];
  const { phases } = program;
  const repeated = new Set(schedulesOf(program).map(({ node }) => node.id));
  const works = new Set(starts.flatMap(({ work }) => work.map(({ node }) => node.id)));
  return starts.flatMap((start) => {
    const { module, call } = start;
    const around = functionAround(call);
    if (repeated.has(call.id) || (around && works.has(around.id)) || endsProcess(start)) return [];
    const execution = phases.executions(module, call.startIndex).find(({ phase }) => phase === 'request');
    if (!execution || execution.passes(isForDevelopment) || isSwitchedOff(execution, reached)) return [];
    const fate = fateOf(start, reached);
    return fate === 'used' || isOfConnection(call, module, program)
      ? []
      : [{ start, execution, isKept: fate === 'kept' }];
  });
}
