import { MemoryHost } from '../../src/files/host.js';
import { Repository } from '../../src/files/repository.js';
import { PythonParser } from '../../src/parser/python.js';
import type { ClosureInput } from '../../src/program/closure-input.js';
import { importClosure, type ReachedModule } from '../../src/program/closure.js';
import { Modules } from '../../src/program/modules.js';

/** A program in memory: what its entrypoint imports. */
export interface Program {
  reached: Map<string, ReachedModule>;
  repository: Repository;
  modules: Modules;
}

/** Follows the imports of files in memory and hands the result to `use`. The entrypoint is `main.py` unless told otherwise. */
export async function withProgram<T>(
  files: Record<string, string | Uint8Array>,
  use: (program: Program) => T,
  input: Partial<Omit<ClosureInput, 'repository' | 'modules'>> = {},
): Promise<T> {
  const repository = new Repository(new MemoryHost(files));
  const modules = new Modules(repository, await PythonParser.load());
  const reached = importClosure({ repository, modules, unitRoot: '', entrypoint: 'main.py', ...input });
  return use({ reached, repository, modules });
}
