import type { ImportStatement } from '../parser/syntax/outline.js';
import type { Module } from './modules.js';

/**
 * What becomes of an import:
 * - `module`: a file of the project; `namespace`: a directory of it without `__init__.py`.
 * - `external`: not of the project: the standard library, or a distribution.
 * - `missing`: the parent is of the project, but has no such module.
 * - `unnamed`: the module is of the project, but neither binds the name nor has a submodule of it.
 * - `unbound`: the module is of the project and binds the name, but only after the point where it waits for this import: a cycle.
 * - `no-package`: the parent is the entrypoint, which is a module and no package.
 * - `no-parent`: a relative import that leads above the top of its package.
 * - `opaque`: of the project, but nothing that can be read, such as a compiled module.
 * - `misplaced`: the project has such a module, but not in a directory that is on `sys.path`.
 *
 * What a failed import is meant to reach is followed all the same, so that all of a program's faults are found at once.
 */
export type Outcome =
  | 'module'
  | 'namespace'
  | 'external'
  | 'missing'
  | 'unnamed'
  | 'unbound'
  | 'no-package'
  | 'no-parent'
  | 'opaque'
  | 'misplaced';

/** One module that an import statement asks for; `import a.b` asks for two. */
export interface Import {
  statement: ImportStatement;
  /** The absolute dotted name: `app.db` for `from . import db` in `app/main.py`. As written where a relative one has no parent. */
  name: string;
  outcome: Outcome;
  /** The file that is imported, or that is meant where the import fails, relative to the repository root; null where there is none. */
  file: string | null;
  /** Where the last segment of the name was looked for, relative to the repository root. */
  searched: readonly string[];
  /** Whether it runs for sure when the file is imported, and nothing handles its failure. */
  unconditional: boolean;
  /** Whether it stands in a function. */
  isLazy: boolean;
  /** Whether all of `sys.path` was known when it ran. */
  isCertain: boolean;
}

/** A module of the project that was imported. */
export interface Loaded {
  module: Module;
  name: string;
  imports: Import[];
}

/** What every module has without binding it. */
export const EVERY_MODULE_HAS = /^__(?:name|file|path|doc|spec|package|loader|dict|builtins|cached|annotations)__$/;

/** @returns the absolute name of `dots` leading dots and a path; null where they lead above the top of the package */
export function absoluteName({ module, name }: Loaded, dots: number, path: string): string | null {
  const segments = name.split('.');
  const isPackage = module.file.endsWith('/__init__.py');
  const kept = segments.slice(0, segments.length - dots + (isPackage ? 1 : 0));
  if (kept.length === 0 || dots > segments.length + (isPackage ? 1 : 0)) return null;
  return [...kept, ...(path === '' ? [] : [path])].join('.');
}

/** Whether a package itself binds the name of one of its submodules to something else: `from a import b` then takes that. */
export function hidesSubmodule(target: Module, name: string): boolean {
  if (target.isBroken || !new RegExp(`\\b${name}\\b`).test(target.source.text)) return false;
  const binding = target.scope.lookup(name);
  return binding !== undefined && binding.kind !== 'import' && binding.kind !== 'from-import';
}

/** `from . import _version` in an `__init__.py`, where there is no such file and nothing else has the name. */
export function asksItself(importer: Module, target: Module, { start }: ImportStatement, name: string): boolean {
  // What comes later in the module cannot help.
  const before = target.source.text.slice(0, start);
  if (importer !== target || /\b__getattr__\b|\bglobals\s*\(|\bimport\s*\*/.test(before)) return false;
  const bindings = target.scope.all(name);
  return bindings.length > 0 && bindings.every(({ statement }) => statement.startIndex === start);
}
