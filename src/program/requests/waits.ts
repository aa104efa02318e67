import type { Node } from '../../parser/node.js';
import { CallTable } from '../library-calls.js';
import type { Project } from '../project.js';
import { executionIn, runningCalls, type RunningProgram } from '../running-calls.js';
import type { Execution } from '../phases/phase.js';
import type { LifecycleStart } from '../phases/phases.js';
import type { Wait } from '../shutdown/cost.js';
import { PRIMITIVES } from '../shutdown/primitives.data.js';
import { frameAt } from '../shutdown/regions.js';
import { State } from '../shutdown/state.js';
import { Walker } from '../shutdown/walker.js';

/** How long a request sleeps by what its code says. */
export interface RequestWait {
  /** The sleep that takes most. */
  readonly wait: Wait;
  /** In seconds: what it takes for sure, and what it may take, as where a condition ends a loop. */
  readonly least: number;
  readonly most: number;
  /** How that sleep comes to run. */
  readonly execution: Execution;
}

const SLEEPS = new CallTable<true>(
  PRIMITIVES.filter(({ kind, time }) => kind === 'sleep' && time).flatMap(({ names }) =>
    names.map((name) => [name, true] as const),
  ),
);

/** Functions that are walked; programs with more of them that sleep are not followed to the end. */
const MAX_STARTS = 100;

/**
 * How long the code of requests sleeps: in routes, dependencies and middleware, and in background tasks, which belong to the request on Vercel. Each of them counts
 * on its own. What has no end that the code shows, as `while True`, is left out.
 */
export function requestWaits(program: RunningProgram): readonly RequestWait[] {
  const walkers = new Map<Project, Walker>();
  const seen = new Map<LifecycleStart['code']['suite'], true>();
  const found: RequestWait[] = [];
  for (const call of runningCalls(program, SLEEPS)) {
    if (!executionIn(call, 'request')) continue;
    for (const start of program.phases.requestStarts(call.module, call.call.startIndex)) {
      const { module, suite } = start.code;
      if (!suite || seen.has(suite) || seen.size >= MAX_STARTS) continue;
      seen.set(suite, true);
      const project = program.reached.get(module.file)?.project;
      const frame = start.frame ?? frameAt(module, suite.body.start);
      if (!project || !frame) continue;
      let walker = walkers.get(project);
      if (!walker) walkers.set(project, (walker = new Walker(project, program.reached)));
      const { waits } = walker.body(frame.definition, { frame, depth: 0, state: new State() });
      const wait = total(waits, program);
      if (wait) found.push(wait);
    }
  }
  return found;
}

const CLOCK = /\b(?:time|monotonic|perf_counter|now|utcnow)\(/;

/** Whether a loop around a sleep looks at the clock and leaves: `if time.monotonic() > deadline: raise …`. */
function hasDeadline(sleep: Node, known: Map<number, boolean>): boolean {
  for (let each = sleep.parent; each && each.type !== 'function_definition'; each = each.parent) {
    if (!/^(?:for|while)_statement$/.test(each.type)) continue;
    const loop = each;
    let looks = known.get(loop.id);
    if (looks === undefined) {
      looks = loop
        .descendantsOfType('if_statement')
        .slice(0, MAX_BRANCHES)
        .some((branch) => isDeadline(branch.childForFieldName('condition'), loop) && LEAVES.test(branch.text));
      known.set(loop.id, looks);
    }
    if (looks) return true;
  }
  return false;
}

/** Loops with more of them are not looked through to the end. */
const MAX_BRANCHES = 50;
const LEAVES = /\b(?:return|raise|break)\b/;

/** `time.time() - start > 60`, or `elapsed > 60` where the loop gives `elapsed` a value with the clock. */
function isDeadline(condition: Node | null, loop: Node): boolean {
  if (!condition || !/[<>]/.test(condition.text)) return false;
  if (CLOCK.test(condition.text)) return true;
  const [name] = /\b[a-z_]\w*/i.exec(condition.text) ?? [];
  return name !== undefined && new RegExp(`\\b${name}\\s*=[^=\\n][^\\n]{0,200}${CLOCK.source}`).test(loop.text);
}

function total(waits: readonly Wait[], { phases }: RunningProgram): RequestWait | null {
  const known = new Map<number, boolean>();
  const sleeps = waits.filter(
    (each) => each.kind === 'sleep' && Number.isFinite(each.high) && !hasDeadline(each.node, known),
  );
  const [wait] = [...sleeps].sort((a, b) => b.high - a.high);
  if (!wait) return null;
  const execution = phases.executions(wait.module, wait.node.startIndex).find(({ phase }) => phase === 'request');
  if (!execution) return null;
  const sum = (values: readonly number[]): number => values.reduce((all, each) => all + each, 0) / 1000;
  return {
    wait,
    least: sum(sleeps.flatMap(({ isConditional, low }) => (isConditional ? [] : [low]))),
    most: sum(sleeps.map(({ high }) => high)),
    execution,
  };
}
