import type { Node } from '../../parser/node.js';
import type { Module } from '../modules.js';
import type { CostKind, Primitive } from './primitives.js';

/** A place in code, such as a call. */
export interface Step {
  readonly module: Module;
  readonly node: Node;
}

/** One thing that takes time. All times are in milliseconds; `Infinity` where nothing limits it. */
export interface Wait extends Step {
  readonly kind: CostKind;
  readonly low: number;
  readonly high: number;
  /** What is called, as written: `self._thread.join`. */
  readonly name: string;
  /** For a sentence after that name: `waits for the thread to end`. */
  readonly does: string;
  /** The calls that lead there, the outermost first; empty where it stands in the shutdown code itself. */
  readonly chain: readonly Step[];
  /** Whether a condition that cannot be told decides. */
  readonly isConditional: boolean;
  /** Whether it comes once for each element of a collection, or once for each attempt. */
  readonly isRepeated: boolean;
  /** Whether the code gives the limit itself. */
  readonly hasOwnLimit: boolean;
  /** Whether it only waits for a job that happens to be running: without one it takes nothing. */
  readonly isInFlight: boolean;
  /** What is known of the call, where it is one of a library. */
  readonly primitive: Primitive | null;
}

const PLAIN = {
  chain: [],
  isConditional: false,
  isRepeated: false,
  hasOwnLimit: false,
  isInFlight: false,
  primitive: null,
} as const;

/** What has to be said of a wait; the rest is as it is for a plain one. */
export type WaitFacts = Omit<Wait, keyof typeof PLAIN> & Partial<Wait>;

/** What a piece of code takes: the sum of what it waits for. */
export interface Cost {
  readonly low: number;
  readonly high: number;
  readonly waits: readonly Wait[];
}

export const FREE: Cost = { low: 0, high: 0, waits: [] };

/** The cost of one thing. */
export function costOf(facts: WaitFacts): Cost {
  const { low, high } = facts;
  return high === 0 ? FREE : { low, high, waits: [{ ...PLAIN, ...facts }] };
}

/** One after the other. */
export function sum(costs: readonly Cost[]): Cost {
  const some = costs.filter((each) => each.waits.length > 0);
  if (some.length < 2) return some[0] ?? FREE;
  return {
    low: some.reduce((all, { low }) => all + low, 0),
    high: some.reduce((all, { high }) => all + high, 0),
    waits: some.flatMap(({ waits }) => waits),
  };
}

/** The one that takes longest: of branches, and of what goes on at the same time. */
export function longest(costs: readonly Cost[]): Cost {
  return costs.reduce((best, each) => ((each.low - best.low || compare(each.high, best.high)) > 0 ? each : best), FREE);
}

/** Infinity minus Infinity is no number. */
function compare(a: number, b: number): number {
  return a === b ? 0 : a - b;
}

function change(cost: Cost, edit: (wait: Wait) => Wait): Cost {
  return cost.waits.length === 0 ? FREE : { ...cost, waits: cost.waits.map(edit) };
}

/** What a condition decides that cannot be told. */
export function conditional(cost: Cost): Cost {
  return change(cost, (each) => ({ ...each, isConditional: true }));
}

/** A number of times; once for each of a collection where the number is not known. */
export function repeated(cost: Cost, times: number | null): Cost {
  if (times === 0 || cost.waits.length === 0) return FREE;
  const count = times ?? 1;
  const waits = cost.waits.map((each) => ({
    ...each,
    low: each.low * count,
    high: each.high * count,
    isRepeated: true,
  }));
  return { low: cost.low * count, high: cost.high * count, waits };
}

/** Code that may be all but done: it takes nothing at least, and what is left of it at most. Where it sleeps, it most likely is asleep. */
export function inFlight(cost: Cost): Cost {
  return { ...change(cost, (each) => ({ ...each, low: 0, isInFlight: each.kind !== 'sleep' })), low: 0 };
}

/** What a call leads to. */
export function through(cost: Cost, step: Step): Cost {
  return change(cost, (each) => ({ ...each, chain: [step, ...each.chain] }));
}

/** Cut off after some time, by what stands for all of it then. */
export function limited(
  cost: Cost,
  limit: number,
  by: Pick<Wait, 'module' | 'node' | 'name' | 'does'> & Partial<Wait>,
): Cost {
  if (cost.high <= limit) return cost;
  const inner = cost.waits.find(({ high }) => high > limit) ?? cost.waits[0]!;
  return costOf({
    ...inner,
    ...by,
    chain: [],
    primitive: null,
    hasOwnLimit: true,
    low: Math.min(cost.low, limit),
    high: limit,
    isConditional: cost.waits.every((each) => each.isConditional),
    isInFlight: cost.waits.every((each) => each.isInFlight),
  });
}
