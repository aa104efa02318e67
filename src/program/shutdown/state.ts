import type { Cost } from './cost.js';
import { overlap } from './keys.js';

/** Calls that are followed for one piece of shutdown code. */
const MAX_CALLS = 2000;

/** Calls in calls that are followed. */
export const MAX_DEPTH = 6;

/** What shutdown code has done up to some place in it. */
export class State {
  readonly #cancelled = new Set<string>();
  readonly #signalled = new Set<string>();
  readonly #ended = new Set<string>();
  /** What calls were found to take, and how deep they were. */
  readonly known = new Map<string, { cost: Cost; depth: number }>();
  #calls = 0;

  /** Tasks under these keys are cancelled from now on. */
  cancel(keys: ReadonlySet<string>): void {
    for (const each of keys) this.#cancelled.add(each);
  }

  isCancelled(keys: ReadonlySet<string>): boolean {
    return overlap(keys, this.#cancelled);
  }

  /** An event is set, a flag is changed, a queue gets its last element: those who look at it may go on. */
  signal(keys: ReadonlySet<string>): void {
    for (const each of keys) this.#signalled.add(each);
  }

  /** A process, a pool or a thread of a library is told to end. */
  end(keys: ReadonlySet<string>): void {
    for (const each of keys) this.#ended.add(each);
  }

  isEnded(keys: ReadonlySet<string>): boolean {
    return overlap(keys, this.#ended) || this.isCancelled(keys);
  }

  isSignalled(keys: ReadonlySet<string>): boolean {
    return overlap(keys, this.#signalled);
  }

  /** The names of all that was signalled, without what they belong to. */
  get signalledNames(): string[] {
    return [...this.#signalled].map((each) => each.slice(Math.max(each.lastIndexOf(':'), each.lastIndexOf('.')) + 1));
  }

  /** Whether one more call may be followed. */
  mayCall(): boolean {
    return ++this.#calls <= MAX_CALLS;
  }

  get isCutOff(): boolean {
    return this.#calls > MAX_CALLS;
  }

  /** Changes with every change of what is cancelled or signalled. */
  get version(): string {
    return `${this.#cancelled.size}:${this.#signalled.size}:${this.#ended.size}`;
  }
}
