import type { Node } from '../../parser/node.js';
import { relativeTo } from '../../files/paths.js';
import { conditionTruth, environmentVariable } from '../conditions.js';
import type { Module } from '../modules.js';
import { qualifiedName } from '../names.js';
import type { Project } from '../project.js';
import { findConstant } from './bindings.js';
import { evaluateCall } from './calls.js';
import { foldLiteral, formatPercent } from './literals.js';
import { localOf } from './locals.js';
import { originOfAttribute, type Origin } from './members.js';
import { argumentFor } from './parameters.js';
import { absolute, concatenate, FUNCTION_ROOT, join, parent, pathValue, textValue, type Value } from './value.js';

/** Where an expression stands. */
export interface Place {
  module: Module;
  project: Project;
  /** What parameters are in one call of their function, by the id of their node. */
  given?: ReadonlyMap<number, Value>;
}

/** Steps after which one question is given up, and how deep they may be nested; real ones need a few dozen. */
const MAX_STEPS = 2000;
const MAX_NESTING = 64;
// Conditions ask for values and values for conditions, so the limits are for all of them together.
let steps = 0;
let nesting = 0;

/**
 * The text or path that an expression has when the function runs on Vercel, or the beginning of it.
 *
 * @returns null when nothing of it can be told
 */
export function evaluate(node: Node | null, place: Place): Value | null {
  if (!node || nesting >= MAX_NESTING) return null;
  if (nesting === 0) steps = 0;
  if (++steps > MAX_STEPS) return null;
  nesting++;
  try {
    return evaluateNode(node, place);
  } finally {
    nesting--;
  }
}

function evaluateNode(node: Node, place: Place): Value | null {
  const { module, project } = place;
  const inner = (each: Node | null | undefined): Value | null => evaluate(each ?? null, place);
  switch (node.type) {
    case 'string':
      return foldLiteral(node, inner);
    case 'concatenated_string':
      return concatenate(node.namedChildren.filter(({ type }) => type !== 'comment').map(inner));
    case 'integer':
      return textValue(node.text);
    case 'parenthesized_expression':
      return node.namedChildCount === 1 ? inner(node.namedChild(0)) : null;
    case 'await':
      return inner(node.namedChild(0));
    case 'binary_operator':
      return evaluateOperator(node, inner);
    case 'boolean_operator':
      return evaluateFallback(node, place, inner);
    case 'conditional_expression':
      return evaluateChoice(node, place, inner);
    case 'identifier':
      if (node.text === '__file__') return textValue(`${FUNCTION_ROOT}/${relativeTo(module.file, project.unitRoot)}`);
      return givenValue(node, place) ?? followed(originOfName(node, place), place);
    case 'attribute':
      return evaluateAttribute(node, place, inner);
    case 'subscript':
      return evaluateSubscript(node, place, inner);
    case 'call':
      return evaluateCall(node, place, inner);
    default:
      return null;
  }
}

/** The value of what a name or an attribute stands for. */
function followed(origin: Origin | null, place: Place): Value | null {
  const value = origin && evaluate(origin.value, { ...place, module: origin.module });
  return value && { ...value, assumed: value.assumed || origin.assumed };
}

function givenValue(node: Node, { module, project, given }: Place): Value | null {
  const local = given && localOf(node, module, project);
  return (local?.kind === 'parameter' && given?.get(local.node.id)) || null;
}

/** The expression that gives a name its value: a local variable, a parameter, a constant of the module. */
function originOfName(node: Node, { module, project }: Place): Origin | null {
  const local = localOf(node, module, project);
  if (local === null || local?.kind === 'opaque') return null;
  if (local?.kind === 'value') return { value: local.value, module, assumed: false };
  if (local?.kind === 'parameter') return argumentFor(local, module, project);
  const before = isRunAtImport(node) ? node.startIndex : Infinity;
  const constant = findConstant(node.text, module, project, before);
  return constant?.value ? { value: constant.value, module: constant.module, assumed: false } : null;
}

function isRunAtImport(node: Node): boolean {
  for (let each = node.parent; each; each = each.parent) {
    if (each.type === 'function_definition' || each.type === 'lambda') return false;
  }
  return true;
}

function evaluateOperator(node: Node, inner: (each: Node | null | undefined) => Value | null): Value | null {
  const left = node.childForFieldName('left');
  const right = node.childForFieldName('right');
  switch (node.childForFieldName('operator')?.text) {
    case '+':
      return concatenate([inner(left), inner(right)]);
    case '/':
      return join(inner(left), inner(right));
    case '%': {
      const template = inner(left);
      const values = right?.type === 'tuple' ? right.namedChildren : [right];
      return template && !template.isPrefix && !template.isPath
        ? formatPercent(template.text, values.map(inner))
        : null;
    }
    default:
      return null;
  }
}

/** `a or b`: for settings of the environment that nobody has made, `b`. */
function evaluateFallback(
  node: Node,
  { module, project }: Place,
  inner: (each: Node | null) => Value | null,
): Value | null {
  if (node.childForFieldName('operator')?.text !== 'or') return null;
  const left = node.childForFieldName('left');
  const truth = conditionTruth(left, module, project);
  const first = inner(left);
  if (first && (first.text !== '' || first.isPrefix)) return first;
  if (truth === 'true') return first;
  const second = inner(node.childForFieldName('right'));
  if (!second || truth === 'false') return second;
  const isSetting = first !== null || (left && environmentVariable(left, module, project) !== null);
  return isSetting || isNone(left, module, project) ? { ...second, assumed: true } : null;
}

/** Whether an expression is `None` unless somebody says otherwise: a parameter or a field with that default. */
function isNone(node: Node | null, module: Module, project: Project): boolean {
  if (node?.type === 'identifier') {
    const local = localOf(node, module, project);
    return local?.kind === 'parameter' && local.fallback?.type === 'none';
  }
  return node?.type === 'attribute' && originOfAttribute(node, module, project)?.value.type === 'none';
}

function evaluateChoice(
  node: Node,
  { module, project }: Place,
  inner: (each: Node | null | undefined) => Value | null,
): Value | null {
  const [then, condition, otherwise] = node.namedChildren;
  const truth = conditionTruth(condition ?? null, module, project);
  if (truth !== 'unknown') return inner(truth === 'true' ? then : otherwise);
  const [first, second] = [inner(then), inner(otherwise)];
  return first && second && first.text === second.text && first.isPrefix === second.isPrefix ? first : null;
}

function evaluateAttribute(node: Node, place: Place, inner: (each: Node | null) => Value | null): Value | null {
  const object = node.childForFieldName('object');
  const name = node.childForFieldName('attribute')?.text;
  if (name === 'parent') {
    const value = inner(object);
    return value && parent({ ...value, isPath: true });
  }
  const full = qualifiedName(node, place.module);
  if (full === 'os.sep' || full === 'os.path.sep') return textValue('/');
  if (full === 'os.curdir') return textValue('.');
  const value = followed(originOfAttribute(node, place.module, place.project), place);
  if (value) return value;
  // The value of a member of an enum; the name of a temporary file.
  return name === 'value' || name === 'name' ? ownName(inner(object), name) : null;
}

function ownName(value: Value | null, name: string): Value | null {
  if (!value) return null;
  if (name === 'value') return value.isPath ? null : value;
  if (value.isPrefix) return value.isPath ? null : value;
  return value.isPath ? textValue(value.text.slice(value.text.lastIndexOf('/') + 1)) : null;
}

/** `path.parents[n]`, and elements of a dictionary that is written out. */
function evaluateSubscript(
  node: Node,
  place: Place,
  inner: (each: Node | null | undefined) => Value | null,
): Value | null {
  const container = node.childForFieldName('value');
  const index = node.childForFieldName('subscript');
  if (container?.type === 'attribute' && container.childForFieldName('attribute')?.text === 'parents') {
    if (index?.type !== 'integer') return null;
    let value = inner(container.childForFieldName('object'));
    for (let i = 0; i <= Number(index.text) && value && value.text !== '/'; i++)
      value = parent({ ...value, isPath: true });
    return value;
  }
  const variable = environmentVariable(node, place.module, place.project);
  if (variable !== null) return variable === 'LAMBDA_TASK_ROOT' ? textValue(FUNCTION_ROOT) : null;
  const key = inner(index);
  const origin =
    container?.type === 'identifier'
      ? originOfName(container, place)
      : container?.type === 'attribute'
        ? originOfAttribute(container, place.module, place.project)
        : null;
  if (!key || key.isPrefix || origin?.value.type !== 'dictionary') return null;
  const there: Place = { ...place, module: origin.module };
  const pair = origin.value.namedChildren.find(
    (each) => each.type === 'pair' && evaluate(each.childForFieldName('key'), there)?.text === key.text,
  );
  return evaluate(pair?.childForFieldName('value') ?? null, there);
}

/** The working directory. */
export function workingDirectory(isPath: boolean): Value {
  return absolute(isPath ? pathValue('') : textValue(''));
}
