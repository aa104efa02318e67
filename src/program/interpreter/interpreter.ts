import type { Node } from '../../parser/node.js';
import type { ReachedModule } from '../closure.js';
import type { Module } from '../modules.js';
import { attributeOf } from './attributes.js';
import { callValue } from './calls.js';
import { evaluate } from './expressions.js';
import type { Frame } from './frame.js';
import type { Library, Runtime } from './library.js';
import { ModuleRunner } from './modules.js';
import { describeText, elementsOf } from './texts.js';
import type { Call, ClassValue, FunctionValue, Origin, Place, PyValue } from './values.js';
import { unknown } from './values.js';

/** Expressions and statements that are looked at in one run; the largest that we know need 30,000. */
const MAX_STEPS = 150_000;
/** Calls within calls. */
const MAX_DEPTH = 40;
/** Expressions and blocks within each other, over all calls. */
const MAX_NESTING = 500;

/**
 * Runs a program as Python would while it starts, as far as its texts show what happens: modules in the order of their imports,
 * functions with their arguments, loops over lists that are written out. Both branches of a condition that cannot be told are run. What a
 * package does is told by a library. Nothing of the project is executed.
 */
export class Interpreter implements Runtime {
  /** How many of the conditions around cannot be told. */
  doubt = 0;
  readonly modules: ModuleRunner;
  /** Functions of which a call was followed, by file and offset. */
  readonly called = new Set<string>();
  readonly #later: (() => void)[] = [];
  readonly #active: number[] = [];
  #steps = 0;
  #nesting = 0;

  /** @param matters whether code in a module can have a part in what is asked; others are run only where a value of them is needed */
  constructor(
    readonly reached: ReadonlyMap<string, ReachedModule>,
    readonly library: Library,
    readonly matters: (module: Module) => boolean,
  ) {
    this.modules = new ModuleRunner(this);
  }

  /** Whether the program is too large to be run to its end. */
  get isCutOff(): boolean {
    return this.#steps > MAX_STEPS;
  }

  get isCertain(): boolean {
    return this.doubt === 0;
  }

  /** Runs a module with all that it imports, and then what runs when the application starts. */
  start(module: Module): Frame {
    const frame = this.modules.run(module);
    // Handlers may register more of them.
    for (let count = 0; this.#later.length > 0 && count < 100; count++) this.#later.shift()!();
    return frame;
  }

  /** What a variable of a module has when the program has started; the module is run first. */
  variable(module: Module, name: string): PyValue {
    const frame = this.start(module);
    return this.force(frame.vars.get(name) ?? this.modules.ofStars(frame, name, null) ?? unknown);
  }

  /** Counts a step. @returns false when there were too many */
  step(): boolean {
    return ++this.#steps <= MAX_STEPS;
  }

  /** Runs what may or may not happen. */
  maybe<T>(run: () => T): T {
    this.doubt++;
    try {
      return run();
    } finally {
      this.doubt--;
    }
  }

  /** Runs a function's body, unless it is already being run, or calls are nested too deep. */
  enter(definition: Node, at: Place, run: () => PyValue): PyValue {
    const isNested = this.#active.filter((id) => id === definition.id).length > 1;
    if (isNested || this.#active.length > MAX_DEPTH || this.isCutOff) return unknown;
    this.called.add(`${at.module.file}@${definition.startIndex}`);
    this.#active.push(definition.id);
    const { doubt } = this;
    try {
      return run();
    } finally {
      this.doubt = doubt;
      this.#active.pop();
    }
  }

  later(callee: FunctionValue | ClassValue, args: readonly PyValue[]): void {
    const { node } = callee;
    const call: Call = {
      node,
      at: callee.frame.at,
      positional: args.map((value) => ({ value, node })),
      named: new Map(),
      isOpen: false,
    };
    const { doubt } = this;
    this.#later.push(() => {
      this.doubt = doubt;
      callValue(callee, call, this);
      this.doubt = 0;
    });
  }

  evaluate(node: Node | null, frame: Frame): PyValue {
    return node && this.step() ? this.nested(() => evaluate(node, frame, this), unknown) : unknown;
  }

  /** Runs something that may hold more of its kind; gives `otherwise` where it is nested too deep. */
  nested<T>(run: () => T, otherwise: T): T {
    if (this.#nesting >= MAX_NESTING) return otherwise;
    this.#nesting++;
    try {
      return run();
    } finally {
      this.#nesting--;
    }
  }

  attribute(value: PyValue, name: string, origin: Origin | null = null): PyValue {
    return attributeOf(value, name, origin, this);
  }

  call(callee: PyValue, call: Call): PyValue {
    return this.step() ? this.nested(() => callValue(callee, call, this), unknown) : unknown;
  }

  text(value: PyValue): { text: string; isAssumed: boolean } | null {
    return describeText(value, this);
  }

  elements(value: PyValue): { elements: readonly PyValue[]; isOpen: boolean } {
    return elementsOf(value, this);
  }

  force(value: PyValue): PyValue {
    return value.kind === 'lazy' ? this.modules.force(value) : value;
  }
}
