import type { PageFunction, PageLimit } from '../data.js';
import { exceeded, NOTHING, type Removal } from '../removal.js';
import { reachable } from '../sentences.js';
import { buildTree, type Arrangement, type Part } from '../tree.js';

/** What one sees of a function at the moment. */
export interface State {
  readonly arrangement: Arrangement;
  /** From everything down to what fills the map. */
  readonly trail: readonly Part[];
  /** What the details are about. */
  readonly selected: Part | null;
  /** What one tries to do without. */
  readonly removal: Removal;
  /** The limit that one wants to get below; null where the function is above none. */
  readonly target: PageLimit | null;
  readonly query: string;
  /** Whether the map shows how much of it the limits are. */
  readonly showsLimits: boolean;
}

type Listener = (state: State, before: State) => void;

/** The state of the view of one function, and who wants to know when it changes. */
export class Store {
  #state: State;
  readonly #listeners: Listener[] = [];

  constructor(readonly data: PageFunction) {
    const above = exceeded(data);
    const most = reachable(data);
    this.#state = {
      arrangement: 'asked',
      trail: [buildTree(data, 'asked')],
      selected: null,
      removal: NOTHING,
      // First of all it has to be deployed.
      target: above.find((limit) => limit === most) ?? above[0] ?? null,
      query: '',
      showsLimits: true,
    };
  }

  get state(): State {
    return this.#state;
  }

  /** What fills the map. */
  get focus(): Part {
    return this.#state.trail.at(-1)!;
  }

  change(change: Partial<State>): void {
    const before = this.#state;
    this.#state = { ...before, ...change };
    for (const listener of this.#listeners) listener(this.#state, before);
  }

  /** Lays the packages out in another way, from the top. */
  arrange(arrangement: Arrangement): void {
    this.change({ arrangement, trail: [buildTree(this.data, arrangement)], selected: null });
  }

  /** Calls the listener now and after each change, in the order of subscription. */
  subscribe(listener: Listener): void {
    this.#listeners.push(listener);
    listener(this.#state, this.#state);
  }
}
