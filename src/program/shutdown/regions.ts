import type { Node } from '../../parser/node.js';
import type { ReachedModule } from '../closure.js';
import type { Module } from '../modules.js';
import type { Frame } from '../objects/object.js';
import { placeOf } from '../objects/object.js';
import { suiteOf } from '../phases/call-sites.js';
import { frameOf } from '../phases/lifespans.js';
import type { Phases, LifecycleStart } from '../phases/phases.js';
import type { Project } from '../project.js';
import { sum, type Cost, type Wait } from './cost.js';
import type { ExitHandler } from './exit-handlers.js';
import { State } from './state.js';
import { Walker } from './walker.js';

/** Code that an application runs when it is stopped, with what it takes. */
export interface Region {
  readonly start: LifecycleStart;
  /** The function: the handler, the generator of a lifespan, the `__aexit__` of its class. */
  readonly module: Module;
  readonly cost: Cost;
  /** Whether there was more to follow than is followed. */
  readonly isCutOff: boolean;
}

/**
 * What each piece of shutdown code of a program takes, by its own text and that of what it calls.
 *
 * @param reached the modules of the program
 * @param phases when their code runs
 * @param handlers what else is registered for the end of the process
 */
export function shutdownRegions(
  reached: ReadonlyMap<string, ReachedModule>,
  phases: Phases,
  handlers: readonly ExitHandler[] = [],
): readonly Region[] {
  const walkers = new Map<Project, Walker>();
  return [...phases.startsOf('shutdown'), ...handlers.flatMap(signalled)].flatMap((start) => {
    const { module } = start.code;
    const project = reached.get(module.file)?.project;
    if (!project || module.isBroken) return [];
    let walker = walkers.get(project);
    if (!walker) walkers.set(project, (walker = new Walker(project, reached)));
    return regionOf(start, walker);
  });
}

/**
 * A handler of SIGTERM that is set while the app is imported: uvicorn puts its own in its place, and when it has stopped raises the signal again for the
 * first one. Both share one budget.
 *
 * Source: `Server.capture_signals` of uvicorn 0.40.0, watched.
 */
function signalled({ kind, module, target, objects, executions }: ExitHandler): LifecycleStart[] {
  const [first] = executions;
  if (kind !== 'sigterm' || first?.phase !== 'import') return [];
  return objects.flatMap((each) => {
    const suite = each.kind === 'function' ? suiteOf(each.definition.module, each.definition.node) : null;
    if (each.kind !== 'function' || !suite) return [];
    const frame = frameOf(each, null, placeOf(target, module));
    const registered = { module, start: target.startIndex, end: target.endIndex };
    const code = { module: each.definition.module, suite };
    return [{ code, isAfterYield: false, isCertain: first.isCertain && objects.length === 1, frame, registered }];
  });
}

function regionOf(start: LifecycleStart, walker: Walker): Region[] {
  const { module, suite } = start.code;
  const frame = start.frame ?? (suite && frameAt(module, suite.body.start));
  if (!frame) return [];
  const state = new State();
  const context = { frame, depth: 0, state };
  const cost = start.isAfterYield ? walker.exits.afterYield(frame, context) : walker.body(frame.definition, context);
  return [{ start, module, cost, isCutOff: state.isCutOff }];
}

/** Some call of the function whose body begins at an offset; null for none. */
export function frameAt(module: Module, offset: number): Frame | null {
  for (let node: Node | null = module.tree.root.descendantForIndex(offset, offset); node; node = node.parent) {
    if (node.type !== 'function_definition') continue;
    const caller = { module, frame: null, offset: Infinity };
    return { definition: { module, node }, given: null, self: null, caller, outer: null };
  }
  return null;
}

/** Several pieces of shutdown code of one application, which run one after the other and share the time that there is. */
export function together(regions: readonly Region[]): Pick<Region, 'cost'> {
  return { cost: sum(regions.filter(({ start }) => start.isCertain).map(({ cost }) => cost)) };
}

/** How long there is for shutdown code, in milliseconds. */
export interface Budget {
  /** From the signal until the process is killed. */
  readonly total: number;
  /** From the signal until the shutdown code begins. */
  readonly overhead: number;
}

/**
 * What is to be said of a region. `late`: it takes longer than there is time, for sure. `may-wait`: it may have to wait longer than that for something.
 * `in-flight`: only if a job runs at that moment. `sends-much`: it asks other services, several times or with patience. `sends`, `writes`: it sends or writes
 * data, and how much is not known.
 */
export type Verdict = 'late' | 'may-wait' | 'sends-much' | 'in-flight' | 'sends' | 'writes' | 'fine';

/** The verdict on a region, and what it is based on: the waits that matter, the longest first. */
export function judge(
  { cost }: Pick<Region, 'cost'>,
  { total, overhead }: Budget,
): { verdict: Verdict; waits: readonly Wait[] } {
  const left = Math.max(0, total - overhead);
  const byLength = [...cost.waits].sort((a, b) => b.low - a.low || (a.high === b.high ? 0 : b.high - a.high));
  if (cost.low > left) return { verdict: 'late', waits: byLength.filter(({ low }) => low > 0) };
  const waiting = byLength.filter(({ kind, high }) => (kind === 'sleep' || kind === 'wait') && high >= total);
  const sure = waiting.filter(({ isInFlight }) => !isInFlight);
  if (sure.length > 0) return { verdict: 'may-wait', waits: sure };
  // Short ones that come to too much together.
  const short = byLength.filter(({ kind, isInFlight }) => (kind === 'sleep' || kind === 'wait') && !isInFlight);
  if (short.reduce((all, { high }) => all + high, 0) >= total) return { verdict: 'may-wait', waits: short };
  const sending = byLength.filter(({ kind, high }) => kind === 'net' && high >= total);
  if (sending.length >= 2 || sending.some((each) => each.isRepeated || each.hasOwnLimit))
    return { verdict: 'sends-much', waits: sending };
  if (waiting.length > 0) return { verdict: 'in-flight', waits: waiting };
  // One statement is nothing; one for each of a collection may be much.
  const statements = byLength.filter(
    ({ kind, isRepeated, high }) => kind === 'statement' && isRepeated && high >= total,
  );
  if (sending.length > 0 || statements.length > 0) return { verdict: 'sends', waits: [...sending, ...statements] };
  const writing = byLength.filter(({ kind, high }) => (kind === 'disk' || kind === 'cpu') && high >= total);
  return writing.length > 0 ? { verdict: 'writes', waits: writing } : { verdict: 'fine', waits: [] };
}
