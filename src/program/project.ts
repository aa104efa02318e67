import type { Repository } from '../files/repository.js';
import type { Module, Modules } from './modules.js';

/** What following names from one module to another needs. */
export interface Project {
  readonly repository: Repository;
  readonly modules: Modules;
  /** The working directory on Vercel and the first place on `sys.path`; relative to the repository root. */
  readonly unitRoot: string;
  /** The file that runs as a script, with `__name__` being `__main__`; the app never does. */
  readonly script?: string;
  /**
   * The directories of the project, relative to the repository root, that are on `sys.path` for the imports of a file, in
   * order. Where it is missing: the root alone.
   */
  importPaths?(file: string): readonly string[];
  /** The modules of the program that are loaded up to now, by file, in the order of their imports. Where it is missing: nobody knows. */
  program?(): ReadonlyMap<string, { readonly module: Module }>;
  /**
   * Whether the function has a file or directory, relative to `unitRoot`; undefined where that cannot be told. Where it is missing:
   * nobody knows.
   */
  fileExists?(path: string): boolean | undefined;
}
