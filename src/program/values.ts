import type { Node } from 'web-tree-sitter';
import type { Module } from './modules.js';
import { MAX_CHAIN, qualifiedName } from './names.js';
import type { Project } from './project.js';
import { resolveModule } from './resolve.js';

/** A string that an expression has for sure, or (`assumed`) unless the environment says otherwise. */
export interface StringValue {
  text: string;
  assumed: boolean;
}

/**
 * Folds an expression to the string it has: literals, concatenation, f-strings, constants of this and other modules,
 * and the default of `os.getenv`.
 *
 * @returns null when the value cannot be told without running the program
 */
export function evaluateString(node: Node | null, module: Module, project: Project, depth = 0): StringValue | null {
  if (!node || depth > MAX_CHAIN) return null;
  const fold = (inner: Node | null): StringValue | null => evaluateString(inner, module, project, depth + 1);
  switch (node.type) {
    case 'string':
      return foldLiteral(node, fold);
    case 'concatenated_string':
      return concatenate(node.namedChildren.filter((child) => child.type !== 'comment').map(fold));
    case 'parenthesized_expression':
      return node.namedChildCount === 1 ? fold(node.namedChild(0)) : null;
    case 'binary_operator':
      return node.childForFieldName('operator')?.text === '+'
        ? concatenate([fold(node.childForFieldName('left')), fold(node.childForFieldName('right'))])
        : null;
    case 'identifier': {
      const constant = findConstant(node.text, module, project);
      return constant && evaluateString(constant.value, constant.module, project, depth + 1);
    }
    case 'call':
      return foldEnvironmentDefault(node, module, fold);
    default:
      return null;
  }
}

function concatenate(parts: (StringValue | null)[]): StringValue | null {
  if (parts.some((part) => part === null)) return null;
  const known = parts as StringValue[];
  return { text: known.map((part) => part.text).join(''), assumed: known.some((part) => part.assumed) };
}

function foldLiteral(node: Node, fold: (inner: Node | null) => StringValue | null): StringValue | null {
  const prefix = node.child(0)?.text.replace(/['"]/g, '').toLowerCase() ?? '';
  if (prefix.includes('b') || prefix.includes('t')) return null;
  const parts: (StringValue | null)[] = [];
  for (const child of node.namedChildren) {
    if (child.type === 'string_content') {
      const escaped = child.namedChildCount > 0 && !prefix.includes('r');
      parts.push(escaped ? unescape(child) : { text: child.text, assumed: false });
    } else if (child.type === 'interpolation') {
      const plain = child.namedChildren.every(
        (part) => part.type !== 'format_specifier' && part.type !== 'type_conversion',
      );
      parts.push(plain ? fold(child.childForFieldName('expression')) : null);
    }
  }
  return concatenate(parts);
}

const SIMPLE_ESCAPES: Record<string, string> = {
  '\\\\': '\\',
  "\\'": "'",
  '\\"': '"',
  '\\n': '\n',
  '\\t': '\t',
  '\\/': '\\/',
};

/** Escapes beyond the plain ones do not occur in paths; a string with one is not folded. */
function unescape(content: Node): StringValue | null {
  let text = '';
  let done = 0;
  for (const escape of content.namedChildren) {
    const plain = SIMPLE_ESCAPES[escape.text];
    if (plain === undefined) return null;
    text += content.text.slice(done, escape.startIndex - content.startIndex) + plain;
    done = escape.endIndex - content.startIndex;
  }
  return { text: text + content.text.slice(done), assumed: false };
}

/** The expression that gives a module constant its value, and the module it stands in. */
export interface Constant {
  value: Node | null;
  module: Module;
}

/**
 * Finds a module constant, through imports from other modules of the project.
 *
 * @returns null for a name that is bound twice or in a block: its value cannot be told from the text
 */
export function findConstant(name: string, module: Module, project: Project): Constant | null {
  let wanted = name;
  let current = module;
  for (let i = 0; i < MAX_CHAIN; i++) {
    const bindings = current.scope.bindings.filter((binding) => binding.name === wanted);
    const [binding] = bindings;
    if (!binding || bindings.length > 1 || binding.blocks.length > 0) return null;
    if (binding.kind === 'assignment') return { value: binding.value, module: current };
    if (binding.kind !== 'from-import') return null;
    const file = resolveModule(project, current.file, binding.module);
    const target = file === null ? null : project.modules.load(file);
    if (!target || target === current) return null;
    wanted = binding.imported;
    current = target;
  }
  return null;
}

/** `os.getenv("X", "default")` and `os.environ.get("X", "default")`. */
function foldEnvironmentDefault(
  call: Node,
  module: Module,
  fold: (inner: Node | null) => StringValue | null,
): StringValue | null {
  const callee = qualifiedName(call.childForFieldName('function'), module);
  if (callee !== 'os.getenv' && callee !== 'os.environ.get') return null;
  const fallback = call.childForFieldName('arguments')?.namedChild(1) ?? null;
  const value = fold(fallback);
  return value && { ...value, assumed: true };
}

/** @returns the arguments of a call: positional ones by index, named ones by name */
export function callArguments(call: Node): { positional: Node[]; named: Map<string, Node> } {
  const positional: Node[] = [];
  const named = new Map<string, Node>();
  for (const argument of call.childForFieldName('arguments')?.namedChildren ?? []) {
    if (argument.type === 'keyword_argument') {
      const name = argument.childForFieldName('name')?.text;
      const value = argument.childForFieldName('value');
      if (name && value) named.set(name, value);
    } else if (argument.type !== 'comment') positional.push(argument);
  }
  return { positional, named };
}
