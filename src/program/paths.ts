import type { Node } from 'web-tree-sitter';
import { relativeTo } from '../files/paths.js';
import type { Module } from './modules.js';
import { MAX_CHAIN, qualifiedName } from './names.js';
import type { Project } from './project.js';
import { callArguments, evaluateString, findConstant } from './values.js';

/** A path that an expression has. */
export interface PathValue {
  /** Relative to the unit's root, which is the working directory on Vercel; "" is the root itself. */
  path: string;
  /** Whether it holds only unless the environment says otherwise. */
  assumed: boolean;
}

/** A place on the disk of the function. */
export interface Location {
  /** Absolute and normalised; the unit's root is {@link FUNCTION_ROOT}. */
  absolute: string;
  /** As in {@link PathValue}. */
  assumed: boolean;
}

/** Where the files of the unit's root are when the function runs. Source: vercel-runtime 0.17.0, `LAMBDA_TASK_ROOT`. */
export const FUNCTION_ROOT = '/var/task';

/**
 * Evaluates a path expression: strings (relative to the working directory), `Path(…)`, `__file__`, `.parent`, `/`,
 * `os.path.join` and the like, and constants of this and other modules.
 *
 * @returns null when the path cannot be told, or leads out of the project
 */
export function evaluatePath(node: Node | null, module: Module, project: Project, depth = 0): PathValue | null {
  const location = evaluateLocation(node, module, project, depth);
  const path = location && pathInProject(location.absolute);
  return location && path !== null ? { path, assumed: location.assumed } : null;
}

/** @returns an absolute path of the function relative to the unit's root; null where it is outside */
export function pathInProject(absolute: string): string | null {
  if (absolute === FUNCTION_ROOT) return '';
  return absolute.startsWith(`${FUNCTION_ROOT}/`) ? absolute.slice(FUNCTION_ROOT.length + 1) : null;
}

/** As {@link evaluatePath}, for any place on the function's disk. @returns null when the path cannot be told */
export function evaluateLocation(node: Node | null, module: Module, project: Project, depth = 0): Location | null {
  if (!node || depth > MAX_CHAIN) return null;
  const inner = (each: Node | null | undefined): Location | null =>
    evaluateLocation(each ?? null, module, project, depth + 1);
  switch (node.type) {
    case 'identifier':
      return node.text === '__file__'
        ? { absolute: normalize(`${FUNCTION_ROOT}/${relativeTo(module.file, project.unitRoot)}`), assumed: false }
        : pathOfConstant(node.text, module, project, depth);
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
        ? join(inner(node.childForFieldName('left')), evaluateString(node.childForFieldName('right'), module, project))
        : literal(node, module, project);
    case 'call':
      return pathOfCall(node, module, project, inner);
    default:
      return literal(node, module, project);
  }
}

function literal(node: Node, module: Module, project: Project): Location | null {
  const value = evaluateString(node, module, project);
  if (!value || /^[A-Za-z]:/.test(value.text)) return null;
  return { absolute: resolvePath(FUNCTION_ROOT, value.text), assumed: value.assumed };
}

/** Joins as `os.path.join` does: an absolute second part replaces the first. */
function resolvePath(base: string, path: string): string {
  return normalize(path.startsWith('/') ? path : `${base}/${path}`);
}

function normalize(path: string): string {
  const segments: string[] = [];
  for (const segment of path.split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '' && segment !== '.') segments.push(segment);
  }
  return `/${segments.join('/')}`;
}

function parent(value: Location | null): Location | null {
  return value && { ...value, absolute: normalize(`${value.absolute}/..`) };
}

/** `path.parents[n]`. */
function parents(node: Node, inner: (each: Node | null) => Location | null): Location | null {
  const sequence = node.childForFieldName('value');
  const index = node.childForFieldName('subscript');
  if (sequence?.type !== 'attribute' || sequence.childForFieldName('attribute')?.text !== 'parents') return null;
  if (index?.type !== 'integer') return null;
  let value = inner(sequence.childForFieldName('object'));
  for (let i = 0; i <= Number(index.text) && value && value.absolute !== '/'; i++) value = parent(value);
  return value;
}

function join(left: Location | null, right: { text: string; assumed: boolean } | null): Location | null {
  if (!left || !right) return null;
  return { absolute: resolvePath(left.absolute, right.text), assumed: left.assumed || right.assumed };
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
  project: Project,
  inner: (each: Node | null | undefined) => Location | null,
): Location | null {
  const callee = call.childForFieldName('function');
  const { positional } = callArguments(call);
  const method = callee?.type === 'attribute' ? callee.childForFieldName('attribute')?.text : undefined;
  const name = qualifiedName(callee, module)?.replace(/^\./, '') ?? '';
  const rest = (first: Location | null): Location | null =>
    positional
      .slice(1)
      .reduce<Location | null>((left, each) => join(left, evaluateString(each, module, project)), first);
  if (PATH_TYPES.has(name))
    return positional.length === 0 ? { absolute: FUNCTION_ROOT, assumed: false } : rest(inner(positional[0]));
  if (name === 'os.path.join') return rest(inner(positional[0]));
  if (name === 'os.path.dirname') return parent(inner(positional[0]));
  if (name === 'os.getcwd' || name === 'pathlib.Path.cwd') return { absolute: FUNCTION_ROOT, assumed: false };
  if (name === 'tempfile.gettempdir') return { absolute: '/tmp', assumed: false };
  if (TRANSPARENT.has(name)) return inner(positional[0]);
  if (callee?.type !== 'attribute') return literal(call, module, project);
  const object = callee.childForFieldName('object');
  if (method === 'resolve' || method === 'absolute' || method === 'as_posix') return inner(object);
  if (method === 'joinpath') {
    return positional.reduce<Location | null>(
      (left, each) => join(left, evaluateString(each, module, project)),
      inner(object),
    );
  }
  return literal(call, module, project);
}

function pathOfConstant(name: string, module: Module, project: Project, depth: number): Location | null {
  const constant = findConstant(name, module, project);
  return constant && evaluateLocation(constant.value, constant.module, project, depth + 1);
}
