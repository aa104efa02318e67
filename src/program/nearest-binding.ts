import type { Node } from '../parser/node.js';
import type { Module } from './modules.js';

/** What a name is bound by in the innermost function, class, lambda or comprehension that binds it. */
export type NearestBinding =
  /** None of them does: it is a name of the module. */
  | { kind: 'module' }
  /** `node` is the parameter. */
  | { kind: 'parameter'; node: Node }
  /** Plain assignments only; the right sides, in source order. */
  | { kind: 'values'; values: Node[] }
  /** By something that is not followed: a loop, an import, `with … as`, several names at once. */
  | { kind: 'other' };

/** Finds what an identifier means where it stands, as Python looks names up. */
export function nearestBinding(identifier: Node): NearestBinding {
  const name = identifier.text;
  let isInFunction = false;
  for (let scope = scopeOf(identifier); scope; scope = scopeOf(scope)) {
    if (scope.type === 'module') break;
    // The names of a class body are not seen in its methods.
    if (scope.type === 'class_definition' && isInFunction) continue;
    isInFunction ||= scope.type === 'function_definition' || scope.type === 'lambda';
    const found = bindingIn(scope, name);
    if (found === 'global') break;
    if (found) return found;
  }
  return { kind: 'module' };
}

/** Whether a module's own code binds a name in a way that its scope does not list, or a function binds it with `global`. */
export function isBoundOtherwise(name: string, { source, tree }: Module): boolean {
  const sign = new RegExp(
    `\\b(?:for|as|global|del)\\b.*\\b${name}\\b|\\b${name}\\b\\s*(?:,.*=|:=|[-+*/|&]=)|,\\s*${name}\\b.*=`,
  );
  if (!sign.test(source.text)) return false;
  return tree.root.descendantsOfType('identifier').some((node) => {
    if (node.text !== name) return false;
    const { parent } = node;
    if (parent?.type === 'global_statement') return true;
    if (!parent || DEFINING.has(parent.type) || isImported(parent)) return false;
    return scopeOf(node)?.type === 'module' && roleOf(node) === 'other';
  });
}

const DEFINING: ReadonlySet<string> = new Set(['function_definition', 'class_definition']);
const COMPREHENSIONS: ReadonlySet<string> = new Set([
  'list_comprehension',
  'set_comprehension',
  'dictionary_comprehension',
  'generator_expression',
]);

/** The function, class, lambda, comprehension or module that a node is in; names and decorators of a definition are outside it. */
function scopeOf(node: Node): Node | null {
  let child = node;
  for (let outer = node.parent; outer; outer = outer.parent) {
    if (outer.type === 'module' || COMPREHENSIONS.has(outer.type)) return outer;
    if (outer.type === 'lambda' && child.id !== outer.childForFieldName('parameters')?.id) return outer;
    if (DEFINING.has(outer.type) && child.id === outer.childForFieldName('body')?.id) return outer;
    child = outer;
  }
  return null;
}

function bindingIn(scope: Node, name: string): NearestBinding | 'global' | null {
  const parameter = (scope.childForFieldName('parameters')?.namedChildren ?? []).find(
    (each) => nameOf(each)?.text === name,
  );
  const values: Node[] = [];
  let isOther = false;
  for (const node of scope.descendantsOfType('identifier')) {
    if (node.text !== name) continue;
    if (scopeOf(node)?.id !== scope.id) continue;
    if (node.parent?.type === 'global_statement') return 'global';
    const role = roleOf(node);
    if (role === 'other') isOther = true;
    else if (role) values.push(valueOf(role));
  }
  if (isOther || (parameter && values.length > 0)) return { kind: 'other' };
  if (parameter) return { kind: 'parameter', node: parameter };
  return values.length > 0 ? { kind: 'values', values } : null;
}

/** The value of `a = b = value`. */
function valueOf(right: Node): Node {
  let value: Node | null = right;
  while (value?.type === 'assignment') value = value.childForFieldName('right');
  return value ?? right;
}

function nameOf(parameter: Node): Node | null {
  if (parameter.type === 'identifier') return parameter;
  const inner = parameter.childForFieldName('name') ?? parameter.namedChild(0);
  return inner && inner.type !== 'identifier' ? inner.namedChild(0) : inner;
}

/** The value that an occurrence of a name gives it; null where it gives none. */
function roleOf(node: Node): Node | 'other' | null {
  const parent = node.parent!;
  switch (parent.type) {
    case 'assignment':
      return parent.childForFieldName('left')?.id === node.id ? parent.childForFieldName('right') : null;
    case 'function_definition':
    case 'class_definition':
    case 'named_expression':
      return parent.childForFieldName('name')?.id === node.id ? 'other' : null;
    case 'aliased_import':
    case 'as_pattern_target':
    case 'delete_statement':
    case 'nonlocal_statement':
      return 'other';
    case 'augmented_assignment':
    case 'for_statement':
    case 'for_in_clause':
      return parent.childForFieldName('left')?.id === node.id ? 'other' : null;
    case 'dotted_name':
      return isImported(parent) || isInPattern(parent) ? 'other' : null;
    default:
      return PATTERNS.has(parent.type) && isTarget(parent) ? 'other' : null;
  }
}

/** `name` in `import name`, `from x import name` and `case name:`; not in `from name import x`. */
function isImported(node: Node): boolean {
  const { parent } = node;
  if (node.type === 'aliased_import') return true;
  if (node.type !== 'dotted_name' || !parent) return false;
  if (parent.type === 'import_statement') return true;
  return parent.type === 'import_from_statement' && parent.childForFieldName('module_name')?.id !== node.id;
}

function isInPattern({ parent }: Node): boolean {
  return parent?.type === 'case_pattern';
}

const PATTERNS: ReadonlySet<string> = new Set(['pattern_list', 'tuple_pattern', 'list_pattern', 'list_splat_pattern']);

function isTarget(pattern: Node): boolean {
  let top = pattern;
  while (top.parent && PATTERNS.has(top.parent.type)) top = top.parent;
  return top.parent?.childForFieldName('left')?.id === top.id;
}
