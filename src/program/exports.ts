import type { Node } from '../parser/node.js';

/** The statement by which Vercel takes a file for an entrypoint. */
export interface ExportedApp {
  /** The variable that the runtime will ask the module for. */
  name: string;
  kind: 'assignment' | 'import' | 'function' | 'class';
  /** The name itself. */
  nameNode: Node;
  /** The whole statement, a direct child of the module. */
  statement: Node;
}

const APP_NAMES: ReadonlySet<string> = new Set(['app', 'application']);

/** Whether Vercel takes a variable of that name for the app. */
export function isAppName(name: string): boolean {
  return APP_NAMES.has(name);
}

/**
 * Vercel's test for an entrypoint: the first direct child of the module that binds `app` or `application`, or defines
 * a class named handler in any case. It looks at names only, never at values.
 *
 * Source: crates/vercel_python_analysis/src/entrypoint.rs, and `findAppOrHandler` in dist/index.js, of
 * @vercel/python-analysis 0.14.0. A file that Vercel's parser rejects has no app; that is for the caller to know.
 *
 * @param root the module node of a file without syntax faults
 * @param text the file's text
 */
export function findAppOrHandler(root: Node, text: string): ExportedApp | null {
  // The JavaScript side asks for these substrings before it parses; `class HANDLER` alone does not pass.
  if (!/app|handler|Handler/.test(text)) return null;
  for (const statement of root.namedChildren) {
    const found = exportOf(statement);
    if (found) return found;
  }
  return null;
}

function exportOf(statement: Node): ExportedApp | null {
  const definition = definitionIn(statement);
  if (definition?.type === 'class_definition') {
    const nameNode = definition.childForFieldName('name');
    return nameNode && isHandlerName(nameOf(nameNode))
      ? { name: nameOf(nameNode), kind: 'class', nameNode, statement }
      : null;
  }
  return callableIn(statement, APP_NAMES);
}

/**
 * The builder's test for a variable that a service names: a function, an assignment, an annotation or a from-import
 * at module level. Classes do not count. Source: `containsTopLevelCallable` in @vercel/python-analysis 0.14.0.
 */
export function definesCallable(root: Node, name: string): boolean {
  const names = new Set([name]);
  return root.namedChildren.some((statement) => callableIn(statement, names) !== null);
}

function definitionIn(statement: Node): Node | null {
  return statement.type === 'decorated_definition' ? statement.childForFieldName('definition') : statement;
}

function callableIn(statement: Node, names: ReadonlySet<string>): ExportedApp | null {
  const definition = definitionIn(statement);
  switch (definition?.type) {
    case 'expression_statement': {
      const nameNode = assignedName(definition.namedChild(0), names);
      return nameNode && { name: nameOf(nameNode), kind: 'assignment', nameNode, statement };
    }
    case 'import_from_statement':
    case 'future_import_statement': {
      const nameNode = importedName(definition, names);
      return nameNode && { name: nameOf(nameNode), kind: 'import', nameNode, statement };
    }
    case 'function_definition': {
      const nameNode = definition.childForFieldName('name');
      return nameNode && names.has(nameOf(nameNode))
        ? { name: nameOf(nameNode), kind: 'function', nameNode, statement }
        : null;
    }
    default:
      return null;
  }
}

/** Whether a class of that name counts as a handler: ASCII letters in any case. */
export function isHandlerName(name: string): boolean {
  return /^handler$/i.test(name) && !/[^ -~]/.test(name);
}

/** Follows `a = b = value` from left to right. */
function assignedName(expression: Node | null, names: ReadonlySet<string>): Node | null {
  for (let node = expression; node?.type === 'assignment'; node = node.childForFieldName('right')) {
    const target = unwrapParentheses(node.childForFieldName('left'));
    if (target?.type === 'identifier' && names.has(nameOf(target))) return target;
  }
  return null;
}

/** The grammar shows `(app) = 1` and `(app,) = 1` alike, as tuples; only the comma tells them apart. */
function unwrapParentheses(node: Node | null): Node | null {
  while (
    node?.type === 'tuple_pattern' &&
    node.namedChildCount === 1 &&
    !node.children.some((each) => each?.type === ',')
  ) {
    node = node.namedChild(0);
  }
  return node;
}

/** A name as Python knows it: identifiers are compared in normal form NFKC, so a full-width `ａｐｐ` is `app`. */
function nameOf(node: Node): string {
  return node.text.normalize('NFKC');
}

function importedName(statement: Node, names: ReadonlySet<string>): Node | null {
  for (const imported of statement.childrenForFieldName('name')) {
    const bound = imported.type === 'aliased_import' ? imported.childForFieldName('alias') : imported;
    if (bound && names.has(nameOf(bound))) return bound;
  }
  return null;
}
