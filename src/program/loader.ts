import { directoryOf, isBelow, within } from '../files/paths.js';
import type { ImportStatement } from '../parser/syntax/outline.js';
import type { ClosureInput } from './closure-input.js';
import { literalImports } from './dynamic-imports.js';
import { isAssignedFromOutside, mayReplaceModules } from './far-changes.js';
import { locate, type Located } from './locate.js';
import { locateHidden, locatePath, misplaced } from './meant.js';
import type { Module } from './modules.js';
import { mayEditPath, pathEdits, type PathEdit } from './path-edits.js';
import {
  absoluteName,
  asksItself,
  EVERY_MODULE_HAS,
  hidesSubmodule,
  type Import,
  type Loaded,
  type Outcome,
} from './import.js';
import type { Project } from './project.js';
import { moduleName } from './resolve.js';
import { placement, type Placement } from './suites.js';

/** More files than any function has that people wrote by hand; past it the rest is listed as not analysed. */
const MAX_MODULES = 5000;

interface Visit {
  file: string;
  name: string;
}
type Visits = Generator<Visit, void>;
type Run = Generator<Visit, Located | null>;

/** Runs the imports of a program as Python would, without anything else of it. */
export function execute(input: ClosureInput): { loaded: Map<string, Loaded>; project: Project } {
  const loader = new Loader(input);
  loader.run();
  return { loaded: loader.loaded, project: loader.project };
}

class Loader {
  readonly loaded = new Map<string, Loaded>();
  readonly project: Project;
  readonly #entrypoint: { file: string; name: string };
  /** `sys.path`, as far as it leads into the project. */
  #paths: readonly string[];
  /** Whether something was added to `sys.path` that cannot be told, or may have been. */
  #isPathKnown = true;
  /** Whether nothing was put into `sys.modules`, or taken out of it, by hand. */
  #areModulesKnown = true;
  readonly #pathsOf = new Map<string, readonly string[]>();
  /** The modules that wait for an import, the entrypoint first: at which offset, and whether every run of Python gets there. */
  readonly #running = new Map<string, { offset: number; isSure: boolean }>();
  readonly #lazy: { importer: Loaded; statement: ImportStatement; where: Placement }[] = [];

  constructor(private readonly input: ClosureInput) {
    const { repository, modules, unitRoot, entrypoint } = input;
    this.#paths = [unitRoot, ...(input.installed ?? [])];
    this.#entrypoint = { file: entrypoint, name: moduleName(unitRoot, entrypoint) };
    this.project = {
      repository,
      modules,
      unitRoot,
      ...(input.isScript && { script: entrypoint }),
      // A script runs while the project is built, on another disk.
      fileExists: (path) => (input.isScript ? undefined : input.existsOnVercel?.(within(unitRoot, path))),
      program: () => this.loaded,
      importPaths: (file) => this.#pathsOf.get(file) ?? this.#paths,
    };
  }

  run(): void {
    this.#drive(this.#module(this.#entrypoint));
    // What functions import, they import later: with all changes of sys.path made.
    for (const { importer, statement, where } of this.#lazy) this.#drive(this.#statement(importer, statement, where));
  }

  /** Runs imports within imports without the stack of this program, which long chains would use up. */
  #drive(start: Generator<Visit, unknown>): void {
    const stack = [start];
    for (let top = stack.at(-1); top; top = stack.at(-1)) {
      const { done, value } = top.next();
      if (done) stack.pop();
      else stack.push(this.#module(value as Visit));
    }
  }

  *#module({ file, name }: Visit): Visits {
    if (this.loaded.has(file)) return;
    const { repository, modules } = this.input;
    const module = modules.load(file);
    if (!module) return;
    if (this.loaded.size >= MAX_MODULES) {
      repository.skip(file, `the entrypoint imports more than ${MAX_MODULES} modules`);
      return;
    }
    const importer: Loaded = { module, name, imports: [] };
    this.loaded.set(file, importer);
    if (mayReplaceModules(module)) {
      this.#isPathKnown = false;
      this.#areModulesKnown = false;
    }
    const edits = mayEditPath(module) ? pathEdits(module, this.project) : [];
    const statements = [...module.tree.imports, ...literalImports(module, this.project)].sort(
      (a, b) => a.start - b.start,
    );
    for (const statement of statements) {
      while (edits[0] && edits[0].offset <= statement.start) this.#edit(edits.shift()!, module);
      const where = placement(statement.suite, statement.start, module, this.project);
      if (where.runs === 'never') continue;
      if (where.isLazy) this.#lazy.push({ importer, statement, where });
      else {
        this.#running.set(file, { offset: statement.start, isSure: where.runs === 'always' });
        yield* this.#statement(importer, statement, where);
      }
    }
    for (const edit of edits) this.#edit(edit, module);
    this.#running.delete(file);
    this.#pathsOf.set(file, this.#paths);
  }

  #edit({ place, directory, isPossible }: PathEdit, { file }: Module): void {
    if (directory === undefined || isPossible) this.#isPathKnown = false;
    if (directory === undefined) {
      this.input.repository.skip(file, 'it changes sys.path in a way that cannot be followed without running it');
    }
    if (typeof directory !== 'string' || this.#paths.includes(directory)) return;
    this.#paths = place === 'front' ? [directory, ...this.#paths] : [...this.#paths, directory];
  }

  *#statement(importer: Loaded, statement: ImportStatement, where: Placement): Visits {
    if (statement.from === null) {
      for (const { name } of statement.names) yield* this.#path(importer, statement, where, name);
      return;
    }
    const dots = /^\.*/.exec(statement.from)![0].length;
    const rest = statement.from.slice(dots);
    const from = dots === 0 ? rest : absoluteName(importer, dots, rest);
    // A module that names its package itself has another parent.
    if (from === null && /^[ \t]*__package__\s*=/m.test(importer.module.source.text)) return;
    if (from === null) return yield* this.#withoutParent(importer, statement, where, dots, rest);
    const parent = yield* this.#path(importer, statement, where, from);
    if (!parent) return;
    for (const { name } of statement.names) yield* this.#name(importer, statement, where, parent, from, name);
  }

  /** A relative import that leads above the top of its package; what it means is where the dots lead among the files. */
  *#withoutParent(importer: Loaded, statement: ImportStatement, where: Placement, dots: number, rest: string): Visits {
    let directory: string | null = directoryOf(importer.module.file);
    for (let i = 1; i < dots && directory !== null; i++) directory = directory === '' ? null : directoryOf(directory);
    const names = rest === '' ? statement.names.map(({ name }) => name) : [rest];
    for (const name of names) {
      const located = directory === null ? null : locatePath(this.input.repository, [directory], name);
      const file = located?.file ?? null;
      this.#note(importer, statement, where, { name: statement.from!, outcome: 'no-parent', file, searched: [] });
      if (file !== null) yield* this.#meant(importer, { file, name: moduleName(this.input.unitRoot, file) });
    }
  }

  /** Imports `a`, `a.b`, `a.b.c`. @returns what the whole name is, or null where it is none of the project's modules */
  *#path(importer: Loaded, statement: ImportStatement, where: Placement, path: string): Run {
    let parent: Located | null = null;
    const segments = path.split('.');
    for (const [index, segment] of segments.entries()) {
      const name = segments.slice(0, index + 1).join('.');
      const searched: readonly string[] = parent ? parent.directories : this.#paths;
      const note = (outcome: Outcome, file: string | null = null): void =>
        this.#note(importer, statement, where, { name, outcome, file, searched });
      const isOwnName: boolean = name === this.#entrypoint.name;
      const located: Located | null = isOwnName ? this.#entry() : locate(this.input.repository, searched, segment);
      if (!located) {
        if (index === 0) return yield* this.#outside(importer, statement, where, path);
        const isBelowEntrypoint = segments.slice(0, index).join('.') === this.#entrypoint.name;
        const isOpaque = !this.#areModulesKnown || this.#mayExtendPath(parent);
        if (isOpaque || !isBelowEntrypoint || parent?.kind !== 'module') {
          note(isOpaque ? 'opaque' : 'missing');
          return null;
        }
        const hidden = locateHidden(this.input.repository, this.#paths, path);
        note('no-package', hidden?.file ?? null);
        if (hidden && hidden.file !== null) yield* this.#meant(importer, { file: hidden.file, name: path });
        return hidden;
      }
      note(located.kind === 'module' || located.kind === 'package' ? 'module' : located.kind, located.file);
      if (located.kind === 'opaque') return null;
      if (located.file !== null) yield { file: located.file, name };
      parent = located;
    }
    return parent;
  }

  /** A module that no directory on `sys.path` has: of another package, or one of the project that Python does not find. */
  *#outside(importer: Loaded, statement: ImportStatement, where: Placement, path: string): Run {
    const top = path.split('.', 1)[0]!;
    const meant =
      this.input.isInstalled?.(top) === false ? misplaced(this.input, importer.module.file, statement, path) : null;
    if (meant === null) {
      this.#note(importer, statement, where, { name: path, outcome: 'external', file: null, searched: this.#paths });
      return null;
    }
    const located = locatePath(this.input.repository, [meant], path);
    const file = located?.file ?? null;
    const isAbove = isBelow(this.input.unitRoot, meant);
    const isCertain = !isAbove && this.#isPathKnown;
    this.#note(importer, statement, where, { name: path, outcome: 'misplaced', file, searched: [meant] }, isCertain);
    // There the Root Directory may be meant to be another one, where its modules are right.
    if (isAbove) return null;
    if (file !== null) yield* this.#meant(importer, { file, name: moduleName(this.input.unitRoot, file) });
    return located;
  }

  /** Whether a package may look for its modules elsewhere too. */
  #mayExtendPath(parent: Located | null): boolean {
    const module = parent && parent.file !== null ? this.loaded.get(parent.file)?.module : undefined;
    return module?.source.text.includes('__path__') === true;
  }

  /** The entrypoint is in `sys.modules` before it runs, whatever else has its name. Source: resolver.py of vercel-runtime 0.17.0. */
  #entry(): Located {
    const { file } = this.#entrypoint;
    return file.endsWith('/__init__.py')
      ? { file, directories: [directoryOf(file)], kind: 'package' }
      : { file, directories: [], kind: 'module' };
  }

  /** A name after `from a import`: an attribute of the module, or else a submodule. */
  *#name(
    importer: Loaded,
    statement: ImportStatement,
    where: Placement,
    parent: Located,
    from: string,
    name: string,
  ): Visits {
    if (name === '*') return;
    const full = `${from}.${name}`;
    const note = (outcome: Outcome, file: string | null = null): void =>
      this.#note(importer, statement, where, { name: full, outcome, file, searched: parent.directories });
    const target = parent.file === null ? null : (this.loaded.get(parent.file)?.module ?? null);
    const located =
      full === this.#entrypoint.name ? this.#entry() : locate(this.input.repository, parent.directories, name);
    if (located && !(target && hidesSubmodule(target, name))) {
      note(located.kind === 'module' || located.kind === 'package' ? 'module' : located.kind, located.file);
      if (located.file !== null) yield { file: located.file, name: full };
      return;
    }
    if (parent.kind === 'namespace') note('missing');
    if (!target || target.isBroken || located) return;
    const since = this.#running.get(target.file);
    if (asksItself(importer.module, target, statement, name)) return note('unnamed');
    if (!target.mayBind(name)) {
      if (!EVERY_MODULE_HAS.test(name)) note(isAssignedFromOutside(name, this.project) ? 'opaque' : 'unnamed');
    } else if (since && !where.isLazy && target.bindsOnlyAfter(name, since.offset) && this.#waitsForSure(target.file)) {
      note('unbound', target.file);
    }
  }

  /** Whether a module waits for the one that is imported now in every run: no condition on the way, and no import that fails. */
  #waitsForSure(file: string): boolean {
    const running = [...this.#running];
    const since = running.findIndex(([each]) => each === file);
    return running.slice(since, -1).every(([, { isSure }]) => isSure);
  }

  /** Goes on with what a failing import means. */
  *#meant(importer: Loaded, visit: Visit): Visits {
    const waiting = this.#running.get(importer.module.file);
    if (waiting) waiting.isSure = false;
    yield visit;
  }

  #note(
    importer: Loaded,
    statement: ImportStatement,
    where: Placement,
    found: Pick<Import, 'name' | 'outcome' | 'file' | 'searched'>,
    isCertain = this.#isPathKnown,
  ): void {
    const isSelf = found.file === importer.module.file && found.outcome === 'module';
    importer.imports.push({
      ...found,
      file: isSelf ? null : found.file,
      statement,
      unconditional: where.runs === 'always' && !where.isLazy && where.handled === 'no',
      isLazy: where.isLazy,
      isCertain,
    });
  }
}
