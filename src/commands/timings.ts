import { compareText } from '../diagnostic.js';
import type { Measure } from '../measure.js';
import { count } from '../reporters/style.js';
import { wrap } from '../reporters/width.js';

/** Rules that took less, in milliseconds, are only counted. */
const LEAST_MS = 1;

const START = 'start Node and the program';
const REST = 'everything else';

/**
 * How long each step of a run takes, without the steps inside it, so that the sum is the whole. A file is parsed and a model is built when something
 * first asks for it; these are steps of their own, so the rule that asks does not pay for them.
 */
export class Timings {
  readonly #now: () => number;
  readonly #spent = new Map<string, number>();
  /** The steps that are running, the innermost last. */
  readonly #running: string[] = [REST];
  #since: number;

  /** @param now milliseconds since the program was started */
  constructor(now: () => number) {
    this.#now = now;
    this.#since = now();
    this.#spent.set(START, this.#since);
  }

  /** Runs a step; one that gives a promise lasts until that is settled. */
  readonly measure: Measure = (step, work) => {
    this.#account();
    this.#running.push(step);
    let isLater = false;
    try {
      const result = work();
      if (!(result instanceof Promise)) return result;
      isLater = true;
      return result.finally(() => this.#leave()) as typeof result;
    } finally {
      if (!isLater) this.#leave();
    }
  };

  #leave(): void {
    this.#account();
    this.#running.pop();
  }

  /** Adds the time since the last change to the innermost step. */
  #account(): void {
    const now = this.#now();
    const step = this.#running.at(-1)!;
    this.#spent.set(step, (this.#spent.get(step) ?? 0) + now - this.#since);
    this.#since = now;
  }

  /** The table, the longest step first. @param width columns of the terminal, undefined where there is none */
  report(width: number | undefined): string {
    this.#account();
    const steps = [...this.#spent].map(([name, ms]) => ({ name, ms }));
    const isShort = ({ name, ms }: { name: string; ms: number }): boolean => name.startsWith('rule ') && ms < LEAST_MS;
    const short = steps.filter(isShort);
    const shown = steps.filter((step) => !isShort(step));
    if (short.length > 0) {
      shown.push({ name: `${count(short.length, 'rule')} with less than ${LEAST_MS} ms`, ms: sum(short) });
    }
    shown.sort((a, b) => b.ms - a.ms || compareText(a.name, b.name));
    const total = sum(steps);
    const rows = [...shown, { name: 'in all', ms: total }].map(({ name, ms }) => {
      const share = total > 0 ? Math.round((100 * ms) / total) : 0;
      return `${ms.toFixed(1).padStart(9)} ms ${String(share).padStart(4)} %  ${name}\n`;
    });
    const note = wrap(NOTE, width === undefined ? undefined : Math.max(40, width));
    return `${rows.join('')}${note.map((line) => `${line}\n`).join('')}`;
  }
}

const NOTE =
  'Each step is without the steps inside it. Parsing and the models are done when something first asks for them and count for themselves; ' +
  'what else several rules share counts for the first of them.';

function sum(steps: readonly { ms: number }[]): number {
  return steps.reduce((all, { ms }) => all + ms, 0);
}
