import type { Node } from '../../parser/node.js';
import type { Module } from '../modules.js';
import { locateModule, resolveModule } from '../resolve.js';
import { Frame } from './frame.js';
import type { Interpreter } from './interpreter.js';
import { runBlock } from './statements.js';
import { unknown, type LazyValue, type Origin, type Place, type PyValue } from './values.js';

/** Names of modules inside of modules inside of modules. */
const MAX_FORCED = 30;

/** Runs modules, each once, in the order of their imports. */
export class ModuleRunner {
  readonly #frames = new Map<string, Frame>();
  readonly #passed = new Set<string>();
  /** Those that the import closure does not know. */
  readonly #others = new Map<string, { at: Place; module: Module | null }>();
  #forcing = 0;

  constructor(private readonly interpreter: Interpreter) {}

  /** The files of all modules that were run. */
  get files(): ReadonlySet<string> {
    return new Set(this.#frames.keys());
  }

  /** Runs a module, unless it has been run. */
  run(module: Module): Frame {
    const known = this.#frames.get(module.file);
    if (known) return known;
    const frame = new Frame('module', this.#place(module), null);
    this.#frames.set(module.file, frame);
    if (!module.isBroken) runBlock(module.tree.root, frame, this.interpreter);
    return frame;
  }

  /**
   * Imports a file: runs it where it matters, else what it imports itself.
   *
   * @param at where the import stands
   */
  import(file: string, at: Place): void {
    if (this.#frames.has(file) || this.#passed.has(file)) return;
    const reached = this.interpreter.reached.get(file);
    // A module that is imported by a name which is put together.
    if (!reached && !this.#others.has(file)) this.#others.set(file, { at, module: at.project.modules.load(file) });
    const module = this.#load(file);
    if (!module) return;
    if (this.interpreter.matters(module)) {
      this.run(module);
      return;
    }
    this.#passed.add(file);
    for (const each of reached?.imports ?? []) {
      if (each.file !== null && !each.isLazy) this.import(each.file, reached!);
    }
  }

  /** `import a.b.c`: all three. */
  importPath(path: string, at: Place): void {
    const dots = /^\.*/.exec(path)![0];
    const names = path.slice(dots.length).split('.');
    for (let i = 1; i <= names.length; i++) {
      const file = resolveModule(at.project, at.module.file, dots + names.slice(0, i).join('.'));
      if (file !== null) this.import(file, at);
    }
  }

  /** `import a.b` as a value: a module of the project, or something of a package. */
  valueOf(path: string, at: Place): PyValue {
    const file = resolveModule(at.project, at.module.file, path);
    if (file !== null) return { kind: 'module', file };
    return locateModule(at.project, at.module.file, path) || path.startsWith('.')
      ? { kind: 'module', file: '' }
      : { kind: 'external', name: path };
  }

  /** `from path import name`. */
  imported(path: string, name: string, at: Place, origin: Origin): PyValue {
    const located = locateModule(at.project, at.module.file, path);
    if (!located) return path.startsWith('.') ? unknown : { kind: 'external', name: `${path}.${name}` };
    const own = located.file === null ? null : this.member(located.file, name, origin);
    if (own && own.kind !== 'unknown') return own;
    const separator = path.endsWith('.') ? '' : '.';
    const submodule = resolveModule(at.project, at.module.file, `${path}${separator}${name}`);
    if (submodule === null) return own ?? unknown;
    this.import(submodule, at);
    return { kind: 'module', file: submodule };
  }

  /** A name of a module of the project; null where it has none of that name. */
  member(file: string, name: string, origin: Origin | null): PyValue | null {
    const frame = this.#frames.get(file);
    if (frame) {
      const found = frame.vars.get(name) ?? this.ofStars(frame, name, origin);
      if (found) return found;
    }
    const module = this.#load(file);
    if (!module?.mayBind(name)) return null;
    if (!frame) return { kind: 'lazy', file, name, origin };
    return null;
  }

  /** A name that a star import of a module that was not run may bind. */
  ofStars(frame: Frame, name: string, origin: Origin | null): PyValue | undefined {
    if (name.startsWith('_')) return undefined;
    for (const file of frame.stars) {
      const found = file === frame.at.module.file ? null : this.member(file, name, origin);
      if (found) return found;
    }
    return undefined;
  }

  /** `from path import *`. */
  importStar(path: string, frame: Frame): void {
    const file = resolveModule(frame.at.project, frame.at.module.file, path);
    if (file === null) return;
    const other = this.#frames.get(file);
    for (const [name, value] of other?.vars ?? []) if (!name.startsWith('_')) frame.set(name, value);
    frame.stars.push(file);
  }

  /** An attribute of a module: one of its names, or a module in it. */
  attribute(file: string, name: string, origin: Origin | null): PyValue {
    const own = this.member(file, name, origin);
    if (own) return own;
    const module = this.#load(file);
    if (!module || !file.endsWith('/__init__.py')) return unknown;
    const submodule = resolveModule(this.#place(module).project, file, `.${name}`);
    return submodule === null ? unknown : { kind: 'module', file: submodule };
  }

  /** What a name of a module that was not run is: runs it. */
  force({ file, name, origin }: LazyValue): PyValue {
    const module = this.#load(file);
    if (!module || this.#forcing > MAX_FORCED) return { kind: 'unknown', origin };
    this.#forcing++;
    // It was imported before, and for sure.
    const { doubt } = this.interpreter;
    this.interpreter.doubt = 0;
    try {
      const frame = this.run(module);
      const found = frame.vars.get(name) ?? this.ofStars(frame, name, origin);
      return found?.kind === 'lazy' ? this.force(found) : (found ?? { kind: 'unknown', origin });
    } finally {
      this.interpreter.doubt = doubt;
      this.#forcing--;
    }
  }

  /** The names that a statement `from … import …` binds, and the path in it. */
  static parts(statement: Node): { path: string; names: { name: string; bound: string; node: Node }[] } {
    const path = statement.childForFieldName('module_name')?.text.replace(/\s/g, '') ?? '';
    const names = statement.childrenForFieldName('name').map((item) => {
      const isAliased = item.type === 'aliased_import';
      const name = (isAliased ? item.childForFieldName('name') : item)?.text ?? '';
      return { name, bound: (isAliased ? item.childForFieldName('alias')?.text : name) ?? name, node: item };
    });
    return { path, names };
  }

  #load(file: string): Module | null {
    const module = this.interpreter.reached.get(file)?.module ?? this.#others.get(file)?.module;
    return module && !module.isBroken ? module : null;
  }

  #place(module: Module): Place {
    const { project } = this.interpreter.reached.get(module.file) ?? this.#others.get(module.file)!.at;
    return { module, project };
  }
}
