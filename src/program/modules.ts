import type { Repository } from '../files/repository.js';
import { MAX_PYTHON_BYTES, type PythonParser, type PythonTree } from '../parser/python.js';
import { findAppOrHandler, isAppName, type ExportedApp } from './exports.js';
import { readScope, type Binding, type Scope } from './scope.js';

/** One Python file of the project. Facts are taken from its tree when they are first asked for. */
export class Module {
  #scope: Scope | undefined;
  #exported: ExportedApp | null | undefined;

  constructor(
    readonly file: string,
    readonly tree: PythonTree,
  ) {}

  get source() {
    return this.tree.source;
  }

  /** Whether Vercel's parser rejects the file. */
  get isBroken(): boolean {
    return this.tree.faults.length > 0;
  }

  /** What Vercel takes for the app; null also for a broken file. */
  get exported(): ExportedApp | null {
    return (this.#exported ??= this.isBroken ? null : findAppOrHandler(this.tree.root, this.source.text));
  }

  /** An `app` that Vercel does not see because it is bound inside a block; null when there is a visible one, or none. */
  get nestedApp(): Binding | null {
    if (this.exported || this.isBroken) return null;
    const isNested = (binding: Binding): boolean =>
      binding.blocks.length > 0 && !binding.blocks.includes('type-checking');
    return this.scope.bindings.find((each) => isAppName(each.name) && isNested(each)) ?? null;
  }

  /** Whether the module may have a name after its import: whether its text has it at all, or may make names up. */
  mayBind(name: string): boolean {
    const { text } = this.source;
    return text.includes(name) || MAKES_NAMES.test(text);
  }

  /** Whether all statements that bind a name at module level come after a UTF-16 offset, or stand at it. */
  bindsOnlyAfter(name: string, offset: number): boolean {
    const { starImports } = this.scope;
    const own = this.scope.all(name);
    return own.length > 0 && starImports.length === 0 && own.every(({ statement }) => statement.startIndex >= offset);
  }

  /** Names bound at module level, blocks included. */
  get scope(): Scope {
    return (this.#scope ??= readScope(this.tree.root));
  }
}

/** Star imports, and what binds names that no statement shows. */
const MAKES_NAMES = /\bimport\s*\(?\s*\*|\b__getattr__\b|\bglobals\s*\(|\bsetattr\s*\(|\bsys\.modules\b|\bexec\s*\(/;

/** The Python files of one run; each is parsed once. */
export class Modules {
  readonly #modules = new Map<string, Module | null>();

  constructor(
    private readonly repository: Repository,
    private readonly parser: PythonParser,
  ) {}

  /**
   * Reads and parses a file.
   *
   * @param file relative to the repository root, POSIX
   * @returns null where there is none or it cannot be parsed; the latter is listed as not analysed
   */
  load(file: string): Module | null {
    let module = this.#modules.get(file);
    if (module === undefined) this.#modules.set(file, (module = this.#parse(file)));
    return module;
  }

  #parse(file: string): Module | null {
    const source = this.repository.read(file);
    if (!source) return null;
    const { measure } = this.repository;
    const tree = this.parser.parse(source, {
      onGivenUp: (reason) => this.repository.skip(file, reason),
      measure: (work) => measure('parse Python', work),
    });
    if (tree) return new Module(file, tree);
    this.repository.skip(file, `it is larger than ${MAX_PYTHON_BYTES / 1024 / 1024} MiB`);
    return null;
  }
}
