import { directoryOf, within } from '../files/paths.js';
import type { Project } from './apps.js';
import type { Module } from './modules.js';
import { resolveModule } from './resolve.js';

/**
 * Whether a module's imports of the project's own code work when it is imported from the unit's root, as Vercel does:
 * none of them needs the module's own directory on `sys.path`, as `cd backend && uvicorn main:app` would have it.
 *
 * @returns false also where that cannot be told
 */
export function importsFromRoot(project: Project, module: Module): boolean {
  const directory = directoryOf(module.file);
  if (directory === project.unitRoot) return true;
  return module.scope.bindings.every((binding) => {
    if (binding.kind !== 'import' && binding.kind !== 'from-import') return true;
    if (resolveModule(project.repository, project.unitRoot, module.file, binding.module) !== null) return true;
    const first = binding.module.split('.')[0]!;
    if (first === '') return true; // relative: what is missing is missing everywhere
    const sibling = within(directory, first);
    return !project.repository.isFile(`${sibling}.py`) && project.repository.kind(sibling) !== 'directory';
  });
}
