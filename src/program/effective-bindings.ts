import type { Module } from './modules.js';
import { runsWithin } from './phases/placement.js';
import type { Project } from './project.js';
import { locateModule } from './resolve.js';
import type { Binding } from './scope.js';

/** The binding that gives a name its meaning, and whether another one may do so instead. */
export interface Effective {
  readonly binding: Binding;
  readonly isPossible: boolean;
}

/** Tells which of several bindings of a name counts on Vercel, for functions, classes and modules; each is worked out once. */
export class EffectiveBindings {
  readonly #known = new Map<Module, Map<string, Effective | null>>();

  constructor(private readonly project: Project) {}

  /** @returns the last that runs; null where the module's own code binds no such name */
  of(name: string, module: Module): Effective | null {
    const all = module.scope.all(name);
    const last = all.at(-1);
    if (!last) return null;
    if (all.length === 1 && last.blocks.length === 0) return { binding: last, isPossible: false };
    let byName = this.#known.get(module);
    if (!byName) this.#known.set(module, (byName = new Map()));
    let known = byName.get(name);
    if (known === undefined) {
      // The condition of one may ask for the name itself.
      byName.set(name, { binding: last, isPossible: true });
      byName.set(name, (known = this.#choose(all, last, module)));
    }
    return known;
  }

  #choose(all: readonly Binding[], last: Binding, module: Module): Effective {
    const candidates: Binding[] = [];
    for (const each of all) {
      const runs = runsWithin(module, each.statement.startIndex, this.project);
      if (runs === 'always') candidates.length = 0;
      if (runs !== 'never' && !this.#isFallback(each, candidates, module)) candidates.push(each);
    }
    const [first = last] = candidates;
    // What an `except` binds instead is for when the `try` has failed.
    const binding = candidates.findLast(({ blocks }) => blocks.at(-1) !== 'except') ?? first;
    return { binding, isPossible: candidates.length > 1 };
  }

  /** Whether a binding in an `except` is for an import that is found. */
  #isFallback({ blocks }: Binding, before: readonly Binding[], module: Module): boolean {
    const tried = blocks.at(-1) === 'except' ? before.at(-1) : undefined;
    if (tried?.blocks.at(-1) !== 'try' || tried.module === '') return false;
    return locateModule(this.project, module.file, tried.module) !== null;
  }
}
