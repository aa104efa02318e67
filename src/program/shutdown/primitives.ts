/**
 * What a call spends its time on. `net`: it asks another service. `statement`: it asks a database that it is connected to. `fast`: known
 * to take next to nothing.
 */
export type CostKind = 'sleep' | 'wait' | 'net' | 'statement' | 'disk' | 'cpu' | 'fast';

/** An argument of a call, by its position without `self` (null for keyword only) and its name. */
export interface ArgumentSlot {
  readonly index: number | null;
  readonly name: string;
}

/** A call of a library, or of Python itself, whose time is known. */
export interface Primitive {
  /**
   * Full names as imports give them; `package.Class().method` is a method of an object, or of what a factory gives. A `*` at the end stands for
   * every other method.
   */
  readonly names: readonly string[];
  readonly kind: CostKind;
  /** The least and the most that it takes with its defaults, in milliseconds; `Infinity` for what has no limit. */
  readonly cost: readonly [low: number, high: number];
  /** The argument that says how long: `exactly`, as for `sleep`, or `at most`. `None` stands for no limit. */
  readonly time?: ArgumentSlot & { readonly means: 'exactly' | 'at most'; readonly unit: 's' | 'ms' };
  /** The argument that says whether it waits at all, with its default: `shutdown(wait=True)`. */
  readonly waits?: ArgumentSlot & { readonly default: boolean };
  /** For a sentence after its name: `waits for the thread to end`. */
  readonly does: string;
  /** Where this is from: a URL or a package file, with the version. */
  readonly source: string;
}
