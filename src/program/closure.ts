import type { Node } from 'web-tree-sitter';
import { within } from '../files/paths.js';
import type { Repository } from '../files/repository.js';
import type { Module, Modules } from './modules.js';
import { resolveModule } from './resolve.js';
import { enclosingBlocks } from './scope.js';

/** How a module of the project comes to be imported. */
export interface ImportEdge {
  /** The importing file. */
  from: string;
  statement: Node;
  /** Whether the import runs for sure when the importing module is imported: no block around it, no function. */
  unconditional: boolean;
}

/** An import of something that is not among the project's files: the standard library, or a distribution. */
export interface ExternalImport {
  /** First segment of the dotted name: `sqlalchemy` for `sqlalchemy.orm`. */
  name: string;
  statement: Node;
  /** As in {@link ImportEdge}. */
  unconditional: boolean;
}

/** A module that the entrypoint reaches. */
export interface ReachedModule {
  module: Module;
  /** The first import that reached it; null for the entrypoint. */
  via: ImportEdge | null;
  /** Whether every start of the app imports it. */
  always: boolean;
  /** The directory from which its imports start: the unit's root, or that of the service it belongs to. */
  unitRoot: string;
  /** What it imports from outside the project, in the order of the file. */
  external: readonly ExternalImport[];
}

/** More files than any function has that people wrote by hand; past it the rest is listed as not analysed. */
const MAX_MODULES = 5000;

/**
 * The project's own modules that the entrypoint imports, directly or not. Only they are parsed.
 *
 * @param entrypoint file relative to the repository root
 * @returns in breadth-first order, the entrypoint first
 */
export function importClosure(
  repository: Repository,
  modules: Modules,
  unitRoot: string,
  entrypoint: string,
): Map<string, ReachedModule> {
  const reached = new Map<string, ReachedModule>();
  const queue: { file: string; via: ImportEdge | null; always: boolean }[] = [
    { file: entrypoint, via: null, always: true },
  ];
  for (let item = queue.shift(); item; item = queue.shift()) {
    const known = reached.get(item.file);
    if (known && (known.always || !item.always)) continue;
    const module = known?.module ?? modules.load(item.file);
    if (!module) continue;
    if (reached.size >= MAX_MODULES) {
      repository.skip(item.file, `the entrypoint imports more than ${MAX_MODULES} modules`);
      continue;
    }
    if (SYS_PATH_EDIT.test(module.source.text)) {
      repository.skip(item.file, 'it changes sys.path: imports that depend on the change are not followed');
    }
    const { edges, external } = importsOf(repository, module, unitRoot);
    reached.set(item.file, { module, via: item.via, always: item.always, unitRoot, external });
    for (const { file, edge } of edges) {
      queue.push({ file, via: edge, always: item.always && edge.unconditional });
    }
  }
  return reached;
}

const SYS_PATH_EDIT = /\bsys\.path\s*(?:\.\s*(?:insert|append|extend)\b|\[|\+?=(?!=))/;

function importsOf(
  repository: Repository,
  module: Module,
  unitRoot: string,
): { edges: { file: string; edge: ImportEdge }[]; external: ExternalImport[] } {
  const edges: { file: string; edge: ImportEdge }[] = [];
  const external: ExternalImport[] = [];
  for (const statement of module.tree.root.descendantsOfType([...IMPORTS])) {
    if (!statement) continue;
    const blocks = enclosingBlocks(statement);
    if (blocks?.some((block) => block === 'type-checking' || block === 'main-guard')) continue;
    const unconditional = blocks?.length === 0;
    const edge = { from: module.file, statement, unconditional };
    for (const name of new Set(importedModules(statement))) {
      const file = resolveModule(repository, unitRoot, module.file, name);
      if (file !== null) {
        if (file !== module.file) edges.push({ file, edge });
        // A directory without __init__.py is a namespace package.
      } else if (/^[^.]+$/.test(name) && repository.kind(within(unitRoot, name)) !== 'directory') {
        external.push({ name, statement, unconditional });
      }
    }
  }
  return { edges, external };
}

const IMPORTS: ReadonlySet<string> = new Set(['import_statement', 'import_from_statement']);

/** Every module that a statement may import: parents of dotted names, and names that may be submodules. */
function importedModules(statement: Node): string[] {
  if (statement.type === 'import_statement') {
    return statement.childrenForFieldName('name').flatMap((item) => {
      const path = (item.type === 'aliased_import' ? item.childForFieldName('name') : item)?.text ?? '';
      return withParents(path);
    });
  }
  const module = statement.childForFieldName('module_name')?.text.replace(/\s/g, '') ?? '';
  const names = statement.childrenForFieldName('name').map((item) => {
    return (item.type === 'aliased_import' ? item.childForFieldName('name') : item)?.text ?? '';
  });
  const separator = module.endsWith('.') ? '' : '.';
  return [...withParents(module), ...names.map((name) => `${module}${separator}${name}`)];
}

function withParents(path: string): string[] {
  const dots = /^\.*/.exec(path)![0];
  const segments = path.slice(dots.length).split('.');
  const parents = segments.map((_, i) => dots + segments.slice(0, i + 1).join('.'));
  return path === dots ? [dots] : parents;
}
