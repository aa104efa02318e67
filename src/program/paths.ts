import type { Node } from 'web-tree-sitter';
import { joinPath, relativeTo } from '../files/paths.js';
import type { Module } from './modules.js';
import { MAX_CHAIN, qualifiedName } from './names.js';
import { callArguments, evaluateString, findConstant, type Evaluation } from './values.js';

/** A path that an expression has. */
export interface PathValue {
  /** Relative to the unit's root, which is the working directory on Vercel; "" is the root itself. */
  path: string;
  /** Whether it holds only unless the environment says otherwise. */
  assumed: boolean;
}

/**
 * Evaluates a path expression: strings (relative to the working directory), `Path(…)`, `__file__`, `.parent`, `/`,
 * `os.path.join` and the like, and constants of this and other modules.
 *
 * @returns null when the path cannot be told, or leads out of the project
 */
export function evaluatePath(node: Node | null, module: Module, context: Evaluation, depth = 0): PathValue | null {
  if (!node || depth > MAX_CHAIN) return null;
  const inner = (each: Node | null | undefined): PathValue | null =>
    evaluatePath(each ?? null, module, context, depth + 1);
  switch (node.type) {
    case 'identifier':
      return node.text === '__file__'
        ? { path: relativeTo(module.file, context.unitRoot), assumed: false }
        : pathOfConstant(node.text, module, context, depth);
    case 'parenthesized_expression':
      return node.namedChildCount === 1 ? inner(node.namedChild(0)) : null;
    case 'attribute':
      return node.childForFieldName('attribute')?.text === 'parent'
        ? parent(inner(node.childForFieldName('object')))
        : null;
    case 'subscript':
      return parents(node, inner);
    case 'binary_operator':
      return node.childForFieldName('operator')?.text === '/'
        ? join(inner(node.childForFieldName('left')), evaluateString(node.childForFieldName('right'), module, context))
        : literal(node, module, context);
    case 'call':
      return pathOfCall(node, module, context, inner);
    default:
      return literal(node, module, context);
  }
}

function literal(node: Node, module: Module, context: Evaluation): PathValue | null {
  const value = evaluateString(node, module, context);
  if (!value || value.text.startsWith('/') || /^[A-Za-z]:/.test(value.text)) return null;
  const path = joinPath(value.text);
  return path === null ? null : { path, assumed: value.assumed };
}

function parent(value: PathValue | null): PathValue | null {
  if (!value || value.path === '') return null;
  return { ...value, path: value.path.split('/').slice(0, -1).join('/') };
}

/** `path.parents[n]`. */
function parents(node: Node, inner: (each: Node | null) => PathValue | null): PathValue | null {
  const sequence = node.childForFieldName('value');
  const index = node.childForFieldName('subscript');
  if (sequence?.type !== 'attribute' || sequence.childForFieldName('attribute')?.text !== 'parents') return null;
  if (index?.type !== 'integer') return null;
  let value = inner(sequence.childForFieldName('object'));
  for (let i = 0; i <= Number(index.text) && value; i++) value = parent(value);
  return value;
}

function join(left: PathValue | null, right: { text: string; assumed: boolean } | null): PathValue | null {
  if (!left || !right || right.text.startsWith('/')) return null;
  const path = joinPath(left.path, right.text);
  return path === null ? null : { path, assumed: left.assumed || right.assumed };
}

/** Calls that give the path of their first argument. */
const TRANSPARENT: ReadonlySet<string> = new Set([
  'str',
  'os.fspath',
  'os.path.abspath',
  'os.path.realpath',
  'os.path.normpath',
]);

const PATH_TYPES: ReadonlySet<string> = new Set(['pathlib.Path', 'pathlib.PurePath', 'pathlib.PosixPath']);

function pathOfCall(
  call: Node,
  module: Module,
  context: Evaluation,
  inner: (each: Node | null | undefined) => PathValue | null,
): PathValue | null {
  const callee = call.childForFieldName('function');
  const { positional } = callArguments(call);
  const method = callee?.type === 'attribute' ? callee.childForFieldName('attribute')?.text : undefined;
  const name = qualifiedName(callee, module)?.replace(/^\./, '') ?? '';
  const rest = (first: PathValue | null): PathValue | null =>
    positional
      .slice(1)
      .reduce<PathValue | null>((left, each) => join(left, evaluateString(each, module, context)), first);
  if (PATH_TYPES.has(name)) return positional.length === 0 ? { path: '', assumed: false } : rest(inner(positional[0]));
  if (name === 'os.path.join') return rest(inner(positional[0]));
  if (name === 'os.path.dirname') return parent(inner(positional[0]));
  if (name === 'os.getcwd' || name === 'pathlib.Path.cwd') return { path: '', assumed: false };
  if (TRANSPARENT.has(name)) return inner(positional[0]);
  if (callee?.type !== 'attribute') return literal(call, module, context);
  const object = callee.childForFieldName('object');
  if (method === 'resolve' || method === 'absolute' || method === 'as_posix') return inner(object);
  if (method === 'joinpath') {
    return positional.reduce<PathValue | null>(
      (left, each) => join(left, evaluateString(each, module, context)),
      inner(object),
    );
  }
  return literal(call, module, context);
}

function pathOfConstant(name: string, module: Module, context: Evaluation, depth: number): PathValue | null {
  const constant = findConstant(name, module, context);
  return constant && evaluatePath(constant.value, constant.module, context, depth + 1);
}
