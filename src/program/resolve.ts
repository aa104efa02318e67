import { directoryOf, joinPath, relativeTo, within } from '../files/paths.js';
import type { Repository } from '../files/repository.js';

/**
 * The files that an import reaches, by the path model of Vercel's Python runtime: the Root Directory is first on
 * `sys.path`, the entrypoint's own directory is not on it. Source: vc_init.py and resolver.py of vercel-runtime 0.17.0.
 *
 * @param repository the project's files
 * @param unitRoot Root Directory of the unit
 * @param importer the file that imports
 * @param module the module as written, with leading dots
 * @returns the module's file, or null where it is not one of the project's own
 */
export function resolveModule(
  repository: Repository,
  unitRoot: string,
  importer: string,
  module: string,
): string | null {
  const dots = /^\.*/.exec(module)![0].length;
  const base = dots === 0 ? unitRoot : packageDirectory(unitRoot, importer, dots);
  if (base === null) return null;
  const path = joinPath(base, module.slice(dots).replace(/\./g, '/'));
  return path === null ? null : moduleFile(repository, path, unitRoot);
}

/** The package that `dots` leading dots refer to. A module at the root has no parent package. */
function packageDirectory(unitRoot: string, importer: string, dots: number): string | null {
  let directory = directoryOf(importer);
  for (let i = 1; i < dots; i++) {
    if (directory === unitRoot || directory === '') return null;
    directory = directoryOf(directory);
  }
  return relativeTo(directory, unitRoot) === '' ? null : directory;
}

function moduleFile(repository: Repository, path: string, unitRoot: string): string | null {
  if (path === unitRoot) return null;
  const initFile = within(path, '__init__.py');
  if (repository.isFile(initFile)) return initFile;
  const file = `${path}.py`;
  return repository.isFile(file) ? file : null;
}

/** @returns the dotted name under which the runtime knows a file, e.g. `app.main` */
export function moduleName(unitRoot: string, file: string): string {
  return relativeTo(file, unitRoot)
    .replace(/\.py$/i, '')
    .replace(/\/__init__$/, '')
    .replace(/\//g, '.');
}
