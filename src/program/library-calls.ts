import type { Node } from '../parser/node.js';
import type { ReachedModule } from './closure.js';
import { callsNamed } from './evaluation/named-calls.js';
import type { Module } from './modules.js';
import { placeOf, type PythonObject } from './objects/object.js';
import { objectsOf } from './objects/objects.js';
import type { Project } from './project.js';

/** A call that may be one of a table. */
export type Candidate = Pick<LibraryCall<unknown>, 'module' | 'project' | 'call'>;

/** A call of something of another package, or of the standard library, that a table knows. */
export interface LibraryCall<Fact> {
  readonly module: Module;
  readonly project: Project;
  /** The whole call; for a decorator with arguments the call in it. */
  readonly call: Node;
  /** The full name under which the table has it: `apscheduler.schedulers.background.BackgroundScheduler().start`. */
  readonly name: string;
  readonly fact: Fact;
  /** Whether what is called can be nothing else. */
  readonly isCertain: boolean;
}

/**
 * Functions, classes and methods of packages by their full names, with what is known of each. `X().m` is the method of an object that a call of `X` gives.
 *
 * A table is searched in a program once, and only where the program imports one of its packages.
 */
export class CallTable<Fact> {
  readonly #facts: ReadonlyMap<string, Fact>;
  readonly #byPackage = new Map<string, Set<string>>();
  readonly #candidates = new WeakMap<ReadonlyMap<string, ReachedModule>, readonly Candidate[]>();
  readonly #found = new WeakMap<ReadonlyMap<string, ReachedModule>, readonly LibraryCall<Fact>[]>();

  /** @param entries full names, each with at least one dot; `X.*` stands for every name in `X`, `X.*.m` for the `m` of each */
  constructor(entries: Iterable<readonly [name: string, fact: Fact]>) {
    this.#facts = new Map(entries);
    for (const name of this.#facts.keys()) {
      const top = name.slice(0, name.search(/\.|\(/));
      const last = name.slice(name.lastIndexOf('.') + 1);
      const names = this.#byPackage.get(top) ?? new Set();
      this.#byPackage.set(top, names.add(last === '*' ? '\\w+' : last));
    }
  }

  /** What the table knows of a full name. */
  get(name: string): Fact | undefined {
    return (
      this.#facts.get(name) ??
      this.#facts.get(name.replace(/\w+$/, '*')) ??
      this.#facts.get(name.replace(/\w+(?=\.\w+$)/, '*'))
    );
  }

  /** The calls in the modules of a program, module by module, in source order. Whether and when they run is for the phases to say. */
  callsIn(reached: ReadonlyMap<string, ReachedModule>): readonly LibraryCall<Fact>[] {
    let found = this.#found.get(reached);
    if (!found) {
      found = this.candidatesIn(reached).flatMap((each) => this.resolve(each) ?? []);
      this.#found.set(reached, found);
    }
    return found;
  }

  /** The calls that may be one of the table by the last name of what they call: cheap to find, and most are none. */
  candidatesIn(reached: ReadonlyMap<string, ReachedModule>): readonly Candidate[] {
    let found = this.#candidates.get(reached);
    if (!found) this.#candidates.set(reached, (found = this.#search(reached)));
    return found;
  }

  /** What the table knows of a call; null where it knows nothing. */
  resolve({ module, project, call }: Candidate): LibraryCall<Fact> | null {
    const found = calledBy(call, module, project);
    for (const each of found) {
      const fact = each.kind === 'external' ? this.get(each.name) : undefined;
      if (each.kind !== 'external' || fact === undefined) continue;
      return { module, project, call, name: each.name, fact, isCertain: found.length === 1 };
    }
    return null;
  }

  #search(reached: ReadonlyMap<string, ReachedModule>): Candidate[] {
    const imported = packagesOf(reached);
    const names = [...this.#byPackage].flatMap(([top, each]) => (imported.has(top) ? [...each] : []));
    if (names.length === 0) return [];
    const pattern = [...new Set(names)].join('|');
    const renamed = new RegExp(`\\b(?:${pattern})\\s+as\\s+(\\w+)`, 'g');
    return [...reached.values()].flatMap(({ module, project }) => {
      if (module.isBroken) return [];
      // `from sqlalchemy import create_engine as engine`
      const aliases = [...module.source.text.matchAll(renamed)].map(([, alias]) => alias!);
      const all = [pattern, ...new Set(aliases)].join('|');
      return callsNamed(module, all).map((call) => ({ module, project, call }));
    });
  }
}

/** What several tables ask for is worked out once. */
const called = new WeakMap<Project, WeakMap<Module, Map<number, readonly PythonObject[]>>>();

function calledBy(call: Node, module: Module, project: Project): readonly PythonObject[] {
  let byModule = called.get(project);
  if (!byModule) called.set(project, (byModule = new WeakMap()));
  let byCall = byModule.get(module);
  if (!byCall) byModule.set(module, (byCall = new Map()));
  let found = byCall.get(call.id);
  if (!found) {
    found = objectsOf(project).of(call.childForFieldName('function'), placeOf(call, module));
    byCall.set(call.id, found);
  }
  return found;
}

const packages = new WeakMap<ReadonlyMap<string, ReachedModule>, ReadonlySet<string>>();

/** The top-level modules outside of the project that a program imports anywhere: `sqlalchemy`, `os`. */
export function packagesOf(reached: ReadonlyMap<string, ReachedModule>): ReadonlySet<string> {
  let found = packages.get(reached);
  if (!found) {
    found = new Set([...reached.values()].flatMap(({ external }) => external.map(({ top }) => top)));
    packages.set(reached, found);
  }
  return found;
}
