import type { Node } from '../../parser/node.js';
import type { ReachedModule } from '../closure.js';
import { isForDevelopment } from '../for-development.js';
import { CallTable } from '../library-calls.js';
import type { Module } from '../modules.js';
import { plainArguments } from '../objects/arguments.js';
import { objectsOf } from '../objects/objects.js';
import type { Execution } from '../phases/phase.js';
import { runningCalls, type RunningProgram } from '../running-calls.js';
import { isOfConnection } from './connection.js';
import { fateOf } from './fate.js';
import { repetitionOf, type Repetition } from './repeats.js';
import { SCHEDULERS, type SchedulerCall } from './schedulers.data.js';
import { startsIn, type Start } from './starts.js';
import { isSwitchedOff } from './switched-off.js';

/** Work that the process of the app repeats by itself. */
export interface Schedule {
  readonly module: Module;
  /** What starts it: a call, or a decorator. */
  readonly node: Node;
  /** How that comes to run. */
  readonly execution: Execution;
  /** The library whose schedule it is; null for a loop of the project's own. */
  readonly library: string | null;
  /** For a loop: what starts it, and the loop. */
  readonly loop: { readonly start: Start; readonly repetition: Repetition } | null;
}

const TABLE = new CallTable<SchedulerCall>(SCHEDULERS);
const found = new WeakMap<ReadonlyMap<string, ReachedModule>, readonly Schedule[]>();

/** The schedules that a program starts on Vercel: those of libraries first, then its own loops and timers. */
export function schedulesOf(program: RunningProgram): readonly Schedule[] {
  let known = found.get(program.reached);
  if (!known) found.set(program.reached, (known = [...ofLibraries(program), ...ofLoops(program)]));
  return known;
}

function ofLibraries(program: RunningProgram): Schedule[] {
  return runningCalls(program, TABLE).flatMap(({ module, call, fact, executions }) => {
    const args = plainArguments(call);
    if (fact.kind === 'start' && args?.named.get('paused')?.text === 'True') return [];
    const decorated = call.parent?.type === 'decorator' ? call.parent.parent : null;
    if (fact.kind === 'entry') {
      const runsSomething = decorated !== null || args?.named.has('func') || (args?.positional.length ?? 0) > 1;
      if (!runsSomething || args?.named.get('start')?.text === 'False') return [];
    }
    let runs: readonly Execution[] = executions;
    if (fact.kind === 'decorator') {
      const body = decorated?.childForFieldName('definition')?.childForFieldName('body');
      // What it stands on runs where it is registered or called, and from then on by itself.
      runs = body ? program.phases.executions(module, body.startIndex) : executions;
      if (decorated && !body) return [];
    }
    const execution = firstOf(runs);
    const isOn = execution && !isSwitchedOff(execution, program.reached);
    return isOn ? [{ module, node: call, execution, library: fact.library, loop: null }] : [];
  });
}

function ofLoops(program: RunningProgram): Schedule[] {
  const { reached } = program;
  return startsIn(reached).flatMap((start) => {
    const { module, project, call, work } = start;
    if (work.length === 0) return [];
    const execution = firstOf(program.phases.executions(module, call.startIndex));
    if (!execution || execution.passes(isForDevelopment) || isSwitchedOff(execution, reached)) return [];
    const objects = objectsOf(project);
    const repetition = work.map((each) => repetitionOf(objects, each)).find((each) => each !== null);
    if (!repetition) return [];
    // What a request starts for itself, such as the heartbeat of a connection, ends with it.
    const isOwn =
      execution.phase === 'request' && (isOfConnection(call, module, program) || fateOf(start, reached) === 'used');
    return isOwn ? [] : [{ module, node: call, execution, library: null, loop: { start, repetition } }];
  });
}

function firstOf(executions: readonly Execution[]): Execution | undefined {
  return executions.find(({ phase }) => phase !== 'shutdown');
}
