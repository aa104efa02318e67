import type { CostKind, Primitive } from '../primitives.js';

/** What an entry says besides its names, its text and where it is from; `cost` where it is not the usual one of its kind. */
type Facts = Partial<Pick<Primitive, 'cost' | 'time' | 'waits'>>;
type Entry = (names: readonly string[], does: string, source: string, facts?: Facts) => Primitive;

const of =
  (kind: CostKind, low: number): Entry =>
  (names, does, source, facts) => ({ names, kind, cost: [low, Infinity], does, source, ...facts });

/** Waits for something that may have happened already. */
export const wait = of('wait', 0);
/** Runs a program and waits for it. */
export const program = of('wait', 100);
/** Asks a server, connection included. */
export const net = of('net', 50);
/** A statement to a database, by a connection that is open. */
export const statement = of('statement', 10);
/** Sends what there is to send, which may be nothing. */
export const flush = of('net', 0);
/** Writes as much as there is to write. */
export const disk = of('disk', 0);

/** Sleeps as long as an argument says. */
export const sleep = (names: readonly string[], index: number, name: string, source: string): Primitive => ({
  names,
  kind: 'sleep',
  cost: [0, Infinity],
  time: { index, name, means: 'exactly', unit: 's' },
  does: 'sleeps',
  source,
});

/** Takes next to nothing when nobody else uses the object. */
export const fast = (names: readonly string[], source: string, does = 'takes next to nothing'): Primitive => ({
  names,
  kind: 'fast',
  cost: [0, 0],
  does,
  source,
});

/** The argument that limits the time; its position is null where it can only be given by name. */
export const atMost = (index: number | null, name = 'timeout', unit: 's' | 'ms' = 's'): Pick<Primitive, 'time'> => ({
  time: { index, name, means: 'at most', unit },
});

/** The argument that says whether it waits. */
export const whether = (index: number | null, name: string, byDefault = true): Pick<Primitive, 'waits'> => ({
  waits: { index, name, default: byDefault },
});

/** The default limit, in milliseconds. */
export const within = (high: number, low = 0): Pick<Primitive, 'cost'> => ({ cost: [low, high] });

/** Each of the methods of each of the objects. */
export const on = (objects: readonly string[], ...methods: readonly string[]): string[] =>
  objects.flatMap((object) => methods.map((method) => `${object}.${method}`));

/** Objects of these classes, under each of the modules that they are imported from. */
export const made = (modules: readonly string[], ...classes: readonly string[]): string[] =>
  modules.flatMap((module) => classes.map((name) => `${module}.${name}()`));
