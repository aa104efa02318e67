import { directoryOf, isBelow, within } from '../files/paths.js';
import type { Repository } from '../files/repository.js';
import type { ImportStatement } from '../parser/syntax/outline.js';
import type { ClosureInput } from './closure-input.js';
import { holdsModules, locate, locatePackage, type Located } from './locate.js';

/** Looks for a dotted name below directories. */
export function locatePath(repository: Repository, directories: readonly string[], path: string): Located | null {
  let located: Located | null = null;
  for (const name of path.split('.')) {
    located = locate(repository, located ? located.directories : directories, name);
    if (!located) return null;
  }
  return located;
}

/** What a name would be if a module, such as the entrypoint, did not hide the package of its name. */
export function locateHidden(repository: Repository, directories: readonly string[], path: string): Located | null {
  const [top = '', ...rest] = path.split('.');
  const found = locatePackage(repository, directories, top);
  return found && rest.length > 0 ? locatePath(repository, found.directories, rest.join('.')) : found;
}

/**
 * Looks for what an import means that Python does not find: a module beside the importing file or above it, beside the entrypoint,
 * in `src`, or above the Root Directory, that has all that the statement asks for. (`sqlalchemy/` with models in it is not what `from sqlalchemy import
 * Column` means.)
 *
 * @param importer file relative to the repository root
 * @param path absolute dotted name of the module
 * @returns the directory that would have to be on `sys.path`; null where there is none
 */
export function misplaced(
  { repository, modules, unitRoot, entrypoint }: ClosureInput,
  importer: string,
  statement: ImportStatement,
  path: string,
): string | null {
  const answers = (directory: string): boolean => {
    const located = locatePath(repository, [directory], path);
    if (!located || located.file === importer) return false;
    if (statement.from === null) return located.kind !== 'namespace' || holdsModules(repository, located.directories);
    const target = located.file === null ? null : modules.load(located.file);
    return statement.names.every(
      ({ name }) => target?.mayBind(name) === true || locate(repository, located.directories, name) !== null,
    );
  };
  for (const start of [importer, entrypoint, within(unitRoot, 'src/x')]) {
    for (let each = directoryOf(start); isBelow(each, unitRoot); each = directoryOf(each)) {
      if (answers(each)) return each;
    }
  }
  // People who start the app from a directory above give their imports the names that modules have from there.
  for (let each = unitRoot; each !== '';) {
    each = directoryOf(each);
    if (answers(each)) return each;
  }
  return null;
}
