import type { Repository } from '../files/repository.js';
import type { Modules } from './modules.js';

/** What the import closure needs to know besides the files. */
export interface ClosureInput {
  repository: Repository;
  modules: Modules;
  /** The working directory on Vercel; relative to the repository root. */
  unitRoot: string;
  /** Relative to the repository root. */
  entrypoint: string;
  /** Whether the entrypoint runs as a script, as a build script does. */
  isScript?: boolean;
  /** Directories whose modules are installed with the dependencies (`src/` of a packaged project); after the root on `sys.path`. */
  installed?: readonly string[];
  /** Whether a top-level module comes from somewhere else than the project's files: the standard library, a distribution. */
  isInstalled?(name: string): boolean;
  /** Whether the function has a file or directory, relative to the repository root; undefined where that cannot be told. */
  existsOnVercel?(path: string): boolean | undefined;
}
