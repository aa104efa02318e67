import type { ClassValue, Place, PyValue } from './values.js';

/** The names of a module, of one call of a function, or of a class body. */
export class Frame {
  /** The values of its names. */
  vars = new Map<string, PyValue>();
  /** Names that belong to the module, or to a function further out. */
  readonly outer = new Map<string, Frame>();
  /** Modules of star imports that were not run. */
  readonly stars: string[] = [];
  /** What a function returned so far. */
  readonly returned: PyValue[] = [];
  /** Of a method: the class that it stands in, and its first argument. */
  method: { owner: ClassValue; self: PyValue } | null = null;

  constructor(
    readonly kind: 'module' | 'function' | 'class',
    readonly at: Place,
    readonly parent: Frame | null,
  ) {}

  /** The frame of the module. */
  get module(): Frame {
    return this.parent?.module ?? this;
  }

  /** What a name is here; undefined where nothing binds it. A class body is only seen from itself. */
  lookup(name: string): PyValue | undefined {
    const own = (this.outer.get(name) ?? this).vars.get(name);
    if (own) return own;
    for (let frame = this.parent; frame; frame = frame.parent) {
      const found = frame.kind === 'class' ? undefined : frame.vars.get(name);
      if (found) return found;
    }
    return undefined;
  }

  set(name: string, value: PyValue): void {
    (this.outer.get(name) ?? this).vars.set(name, value);
  }

  /** Notes `global name` or `nonlocal name`. */
  declareOuter(name: string, isGlobal: boolean): void {
    let frame = isGlobal ? this.module : this.parent;
    while (!isGlobal && frame && (frame.kind === 'class' || !frame.vars.has(name))) frame = frame.parent;
    if (frame) this.outer.set(name, frame);
  }

  /** The method around, for `super()`. */
  get enclosingMethod(): Frame['method'] {
    return this.method ?? this.parent?.enclosingMethod ?? null;
  }
}
