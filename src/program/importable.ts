import { directoryOf, isBelow, isInside, within } from '../files/paths.js';
import { FASTAPI_CLOSURE } from '../packages/fastapi-closure.data.js';
import { STDLIB_MODULES } from '../packages/stdlib.data.js';
import type { Project } from './project.js';
import { importClosure } from './closure.js';
import type { Module } from './modules.js';
import { resolveModule } from './resolve.js';

/**
 * The directory that must be on `sys.path` for a module and all that it imports to work: the unit's root, as on Vercel, or
 * one further down, as `cd backend && uvicorn main:app` has it.
 *
 * @returns path relative to the repository root
 */
export function importRoot(project: Project, module: Module): string {
  const { repository, modules, unitRoot } = project;
  for (const { module: reached } of importClosure({
    repository,
    modules,
    unitRoot,
    entrypoint: module.file,
  }).values()) {
    for (const binding of reached.scope.bindings) {
      if ((binding.kind !== 'import' && binding.kind !== 'from-import') || binding.module.startsWith('.')) continue;
      const [name] = binding.module.split('.') as [string];
      // A `types.py` beside the file is not what `import types` means, nor a folder `fastapi` of examples.
      if (
        STDLIB_MODULES.has(name) ||
        ALWAYS_INSTALLED.has(name) ||
        resolveModule(project, reached.file, binding.module) !== null
      )
        continue;
      const found = directoryWith(project, directoryOf(reached.file), name);
      // The app itself must lie in it; `services/openai/openai.py` says nothing about `import openai` of an app above.
      if (found !== null && isInside(module.file, found)) return found;
    }
  }
  return unitRoot;
}

const ALWAYS_INSTALLED: ReadonlySet<string> = new Set(['fastapi', 'uvicorn', ...FASTAPI_CLOSURE]);

/** The nearest directory above a file, below the unit's root, that has a module or package of a name. */
function directoryWith({ repository, unitRoot }: Project, start: string, name: string): string | null {
  for (let directory = start; isBelow(directory, unitRoot); directory = directoryOf(directory)) {
    const path = within(directory, name);
    if (repository.isFile(`${path}.py`) || repository.kind(path) === 'directory') return directory;
  }
  return null;
}
