import type { Node } from '../parser/node.js';

/** The compound statement that a binding is nested in, as far as it matters to Vercel and to Python. */
export type Block = 'if' | 'try' | 'except' | 'with' | 'loop' | 'match' | 'main-guard' | 'type-checking';

/** A name bound at module level. */
export interface Binding {
  name: string;
  kind: 'assignment' | 'import' | 'from-import' | 'function' | 'class';
  nameNode: Node;
  /** The statement that binds; for `x = 1; y = 2` each has its own. */
  statement: Node;
  /** The right side of an assignment; null for a bare annotation and for all other kinds. */
  value: Node | null;
  /** For imports: the module as written, with leading dots. */
  module: string;
  /** For from-imports: the name asked of the module. */
  imported: string;
  /** Outermost first; empty for a direct child of the module. */
  blocks: readonly Block[];
}

/** What a module's own code binds and imports, functions and classes not entered. */
export interface Scope {
  /** In source order. */
  bindings: readonly Binding[];
  /** Modules of `from x import *`, with leading dots. */
  starImports: readonly { module: string; statement: Node; blocks: readonly Block[] }[];
  /** @returns all bindings of a name at module level, in source order */
  all(name: string): readonly Binding[];
  /** @returns the last binding of a name at module level, as the module's users see it */
  lookup(name: string): Binding | undefined;
}

const NONE: readonly Binding[] = [];

/** Reads the bindings of a module in one walk over its statements. */
export function readScope(root: Node): Scope {
  const bindings: Binding[] = [];
  const starImports: Scope['starImports'][number][] = [];
  const byName = new Map<string, Binding[]>();
  const add = (binding: Binding): void => {
    bindings.push(binding);
    const same = byName.get(binding.name);
    if (same) same.push(binding);
    else byName.set(binding.name, [binding]);
  };
  for (const { statement, blocks } of statements(root)) {
    for (const binding of bindingsOf(statement, blocks)) add(binding);
    if (
      statement.type === 'import_from_statement' &&
      statement.namedChildren.some((c) => c.type === 'wildcard_import')
    ) {
      starImports.push({ module: statement.childForFieldName('module_name')?.text ?? '', statement, blocks });
    }
  }
  return { bindings, starImports, all: (name) => byName.get(name) ?? NONE, lookup: (name) => byName.get(name)?.at(-1) };
}

/** The statements that run when the module is imported, in source order, with the blocks they stand in. */
export function* statements(root: Node): Generator<{ statement: Node; blocks: readonly Block[] }> {
  const pending: { node: Node; blocks: readonly Block[] }[] = [{ node: root, blocks: [] }];
  for (let item = pending.pop(); item; item = pending.pop()) {
    const { node, blocks } = item;
    const holdsStatements = node === root || node.type === 'block';
    const isClause = CLAUSES.has(node.type);
    if (!holdsStatements && !isClause) yield { statement: node, blocks };
    if (!holdsStatements && !isClause && !COMPOUND.has(node.type)) continue;
    for (let i = node.namedChildCount - 1; i >= 0; i--) {
      const child = node.namedChild(i)!;
      if (holdsStatements) pending.push({ node: child, blocks });
      else if (child.type === 'block' || CLAUSES.has(child.type)) {
        pending.push({ node: child, blocks: [...blocks, ...blockOf(node, child)] });
      }
    }
  }
}

/**
 * The blocks that a statement stands in, outermost first; what {@link statements} gives for it, without the walk.
 *
 * @returns null for a statement inside a function or class
 */
export function enclosingBlocks(statement: Node): readonly Block[] | null {
  const blocks: Block[] = [];
  let child = statement;
  for (let node = statement.parent; node; node = node.parent) {
    if (node.type === 'function_definition' || node.type === 'class_definition') return null;
    blocks.unshift(...blockOf(node, child));
    child = node;
  }
  return blocks;
}

const COMPOUND: ReadonlySet<string> = new Set([
  'if_statement',
  'try_statement',
  'with_statement',
  'for_statement',
  'while_statement',
  'match_statement',
]);

const CLAUSES: ReadonlySet<string> = new Set([
  'elif_clause',
  'else_clause',
  'except_clause',
  'except_group_clause',
  'finally_clause',
  'case_clause',
]);

/** What it means for `child` to stand in `node`. */
function blockOf(node: Node, child: Node): Block[] {
  switch (node.type) {
    case 'if_statement': {
      if (child.type !== 'block') return ['if'];
      const condition = node.childForFieldName('condition')?.text ?? '';
      if (/^\(?\s*__name__\s*==\s*(['"])__main__\1\s*\)?$/.test(condition)) return ['main-guard'];
      return [/^(?:typing\.)?TYPE_CHECKING$/.test(condition) ? 'type-checking' : 'if'];
    }
    case 'try_statement':
      return ['try'];
    case 'except_clause':
    case 'except_group_clause':
      return ['except'];
    case 'with_statement':
      return ['with'];
    case 'for_statement':
    case 'while_statement':
      return ['loop'];
    case 'match_statement':
      return ['match'];
    default:
      return [];
  }
}

function bindingsOf(statement: Node, blocks: readonly Block[]): Binding[] {
  const base = { statement, blocks, value: null, module: '', imported: '' };
  switch (statement.type) {
    case 'expression_statement':
      return assignments(statement.namedChild(0), base);
    case 'import_statement':
      return statement.childrenForFieldName('name').flatMap((item) => {
        const path = (item.type === 'aliased_import' ? item.childForFieldName('name') : item)?.text ?? '';
        const alias = item.type === 'aliased_import' ? item.childForFieldName('alias') : null;
        // `import a.b` binds `a`; `import a.b as c` binds `c` to the submodule.
        const nameNode = alias ?? item.namedChild(0) ?? item;
        return [{ ...base, name: nameNode.text, kind: 'import' as const, nameNode, module: path }];
      });
    case 'import_from_statement': {
      const module = statement.childForFieldName('module_name')?.text.replace(/\s/g, '') ?? '';
      return statement.childrenForFieldName('name').flatMap((item) => {
        const imported = (item.type === 'aliased_import' ? item.childForFieldName('name') : item)?.text ?? '';
        const nameNode = item.type === 'aliased_import' ? item.childForFieldName('alias') : item;
        return nameNode
          ? [{ ...base, name: nameNode.text, kind: 'from-import' as const, nameNode, module, imported }]
          : [];
      });
    }
    case 'decorated_definition': {
      const definition = statement.childForFieldName('definition');
      return definition ? bindingsOf(definition, blocks).map((binding) => ({ ...binding, statement })) : [];
    }
    case 'function_definition':
    case 'class_definition': {
      const nameNode = statement.childForFieldName('name');
      const kind = statement.type === 'class_definition' ? ('class' as const) : ('function' as const);
      return nameNode ? [{ ...base, name: nameNode.text, kind, nameNode }] : [];
    }
    default:
      return [];
  }
}

function assignments(expression: Node | null, base: Omit<Binding, 'name' | 'kind' | 'nameNode'>): Binding[] {
  const targets: Node[] = [];
  let node = expression;
  for (; node?.type === 'assignment'; node = node.childForFieldName('right')) {
    const target = node.childForFieldName('left');
    if (target?.type === 'identifier') targets.push(target);
  }
  return targets.map((nameNode) => ({ ...base, name: nameNode.text, kind: 'assignment', nameNode, value: node }));
}
