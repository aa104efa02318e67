import type { Node } from '../../parser/node.js';
import type { Module } from '../modules.js';
import { runsWithin } from '../phases/placement.js';
import type { Project } from '../project.js';
import { statements, type Binding, type Scope } from '../scope.js';

/** A star import, as what may bind a name. */
export type StarImport = Scope['starImports'][number];

/** What may have given a name its value. */
export type Source = Binding | StarImport;

/** Whether it is a star import. */
export function isStar(source: Source): source is StarImport {
  return !('nameNode' in source);
}

/**
 * What may have bound a name when the program is at an offset: the last statement that is sure to run, and those behind it
 * that may run.
 *
 * @param scope of a module, of a function or of a class body
 * @param offset UTF-16; statements that begin there or later have not run yet
 * @param binds whether a star import binds the name
 * @returns in source order; empty where nothing binds it; null where it is bound in a way that is not followed
 */
export function reaching(
  scope: Scope,
  root: Node,
  name: string,
  offset: number,
  module: Module,
  project: Project,
  binds: (star: StarImport) => boolean,
): readonly Source[] | null {
  if (otherNames(root, module).has(name)) return null;
  const own: readonly Source[] = bindingsOf(scope).get(name) ?? [];
  const all = [...own, ...scope.starImports.filter(binds)];
  let found: Source[] = [];
  for (const each of all.sort((a, b) => a.statement.startIndex - b.statement.startIndex)) {
    const { statement, blocks } = each;
    if (statement.startIndex >= offset || blocks.includes('type-checking')) continue;
    const runs = blocks.length === 0 ? 'always' : runsWithin(module, statement.startIndex, project);
    if (runs === 'never') continue;
    // What stands in `try` may fail and leave the name as it was.
    if (runs === 'always' && !blocks.includes('try')) found = [];
    found.push(each);
  }
  return found;
}

const byScope = new WeakMap<Scope, ReadonlyMap<string, readonly Binding[]>>();

/** The bindings of a scope by name: a module may have thousands, and each of its names is asked for. */
function bindingsOf(scope: Scope): ReadonlyMap<string, readonly Binding[]> {
  const before = byScope.get(scope);
  if (before) return before;
  const names = new Map<string, Binding[]>();
  for (const each of scope.bindings) {
    if (isBareAnnotation(each)) continue;
    const list = names.get(each.name);
    if (list) list.push(each);
    else names.set(each.name, [each]);
  }
  byScope.set(scope, names);
  return names;
}

function isBareAnnotation({ kind, value }: Binding): boolean {
  return kind === 'assignment' && value === null;
}

const known = new WeakMap<Module, Map<number, ReadonlySet<string>>>();

/** Names that are bound by other means than a plain assignment, an import or a definition: `a, b = …`, `for a in …`, `global a`. */
function otherNames(root: Node, module: Module): ReadonlySet<string> {
  let byNode = known.get(module);
  if (!byNode) known.set(module, (byNode = new Map()));
  let names = byNode.get(root.id);
  if (!names) byNode.set(root.id, (names = collect(root)));
  return names;
}

function collect(root: Node): Set<string> {
  const names = new Set<string>();
  const add = (node: Node | null): void => {
    for (const each of node?.descendantsOfType('identifier') ?? []) if (each) names.add(each.text);
  };
  for (const { statement } of statements(root)) {
    switch (statement.type) {
      case 'expression_statement':
        for (let node = statement.namedChild(0); node; node = node.childForFieldName('right')) {
          const left = /assignment$/.test(node.type) ? node.childForFieldName('left') : null;
          if (!left) break;
          if (left.type !== 'attribute' && left.type !== 'subscript') {
            if (left.type !== 'identifier' || node.type === 'augmented_assignment') add(left);
          }
        }
        break;
      case 'for_statement':
        add(statement.childForFieldName('left'));
        break;
      case 'with_statement':
        for (const each of statement.descendantsOfType('as_pattern_target')) add(each);
        break;
      case 'delete_statement':
        for (const each of statement.namedChildren) {
          if (each?.type === 'identifier' || each?.type === 'expression_list') add(each);
        }
        break;
    }
  }
  const { text } = root;
  if (text.includes(':=')) {
    for (const each of root.descendantsOfType('named_expression')) add(each?.childForFieldName('name') ?? null);
  }
  for (const [, list = ''] of text.matchAll(/^[ \t]*(?:global|nonlocal)[ \t]+([\w, \t]+)/gm)) {
    for (const name of list.split(/[,\s]+/)) names.add(name);
  }
  return names;
}
