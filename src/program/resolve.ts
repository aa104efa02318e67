import { directoryOf, relativeTo } from '../files/paths.js';
import { locate, type Located } from './locate.js';
import type { Project } from './project.js';

/**
 * The file that an import reaches, by the path model of Vercel's Python runtime: the Root Directory is first on
 * `sys.path`, the entrypoint's own directory is not on it. Source: vc_init.py and resolver.py of vercel-runtime 0.17.0.
 *
 * @param importer the file that imports
 * @param module the module as written, with leading dots
 * @returns the module's file, or null where it is not one of the project's own, or a directory without a file
 */
export function resolveModule(project: Project, importer: string, module: string): string | null {
  return locateModule(project, importer, module)?.file ?? null;
}

/** As {@link resolveModule}, with all that is known of the place. */
export function locateModule(project: Project, importer: string, module: string): Located | null {
  const dots = /^\.*/.exec(module)![0].length;
  const start =
    dots === 0 ? pathsFor(project, importer) : [packageDirectory(project.unitRoot, importer, dots)].filter(isKnown);
  const names = module.slice(dots).split('.');
  if (dots > 0 && names[0] === '') {
    // `from . import x`: the package itself.
    const [directory] = start;
    return directory === undefined ? null : locate(project.repository, [directoryOf(directory)], lastName(directory));
  }
  let located: Located | null = null;
  for (const [index, name] of names.entries()) {
    located = locate(project.repository, index === 0 ? start : located!.directories, name);
    if (!located) return null;
  }
  return located;
}

/** The directories on `sys.path` for the imports of a file. */
export function pathsFor(project: Project, importer: string): readonly string[] {
  return project.importPaths?.(importer) ?? [project.unitRoot];
}

function isKnown(directory: string | null): directory is string {
  return directory !== null;
}

function lastName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
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

/** @returns the dotted name under which the runtime knows a file, e.g. `app.main` */
export function moduleName(unitRoot: string, file: string): string {
  return relativeTo(file, unitRoot)
    .replace(/\.py$/i, '')
    .replace(/\/__init__$/, '')
    .replace(/\//g, '.');
}
