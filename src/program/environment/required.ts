import type { Node } from '../../parser/node.js';
import type { ReachedModule } from '../closure.js';
import { environmentVariable } from '../conditions.js';
import { findConstant } from '../evaluation/bindings.js';
import type { ExceptionName } from '../handlers.js';
import type { Module } from '../modules.js';
import { qualifiedName } from '../names.js';
import type { Consequence } from '../phases/consequence.js';
import { consequenceOf } from '../phases/consequence.js';
import type { Phases } from '../phases/phases.js';
import type { Project } from '../project.js';
import { callArguments, evaluateString } from '../values.js';
import { requiredBySettings } from './settings.js';
import { PROVIDED_VARIABLES } from './variables.data.js';

/** A variable of the environment without which the app does not start. */
export interface RequiredVariable {
  name: string;
  module: Module;
  /** What needs it. */
  node: Node;
  consequence: Consequence;
}

/** What is asked of a program; a `Unit` has it. */
interface Program {
  readonly reached: ReadonlyMap<string, ReachedModule>;
  readonly phases: Phases;
}

/** The variables that the import or the start of the app needs, each at the first place that needs it. */
export function requiredVariables(program: Program): RequiredVariable[] {
  const found = new Map<string, RequiredVariable>();
  const given = new Set<string>();
  for (const { module, project } of program.reached.values()) {
    if (module.isBroken || !/\benviron\b|\bgetenv\b|Settings\b|\bConfig\b/.test(module.source.text)) continue;
    for (const each of needs(module, project, given)) {
      if (found.has(each.name) || isProvided(each.name)) continue;
      const consequence = consequenceOf(program.phases, module, each.at.startIndex, each.exception);
      if (consequence?.severity !== 'error') continue;
      found.set(each.name, { name: each.name, module: each.module, node: each.node, consequence });
    }
  }
  // What the program sets itself it does not ask of Vercel.
  return [...found.values()].filter(({ name }) => !given.has(name));
}

/** Whether Vercel sets a variable itself. */
export function isProvided(name: string): boolean {
  return PROVIDED_VARIABLES.some((each) => (each.endsWith('*') ? name.startsWith(each.slice(0, -1)) : each === name));
}

interface Need {
  name: string;
  module: Module;
  node: Node;
  /** What raises. */
  at: Node;
  exception: ExceptionName;
}

function* needs(module: Module, project: Project, given: Set<string>): Generator<Need> {
  for (const node of module.tree.root.descendantsOfType(['subscript', 'call', 'if_statement', 'assert_statement'])) {
    if (node.type === 'subscript') {
      const name = environmentVariable(node, module, project);
      if (name === null) continue;
      if (isTarget(node)) given.add(name);
      else yield { name, module, node, at: node, exception: 'KeyError' };
    } else if (node.type === 'call') {
      yield* neededByCall(node, module, project, given);
    } else {
      for (const name of tested(node, module, project)) {
        yield { name, module, node, at: node, exception: 'RuntimeError' };
      }
    }
  }
}

/** `os.environ["X"] = …`, `del os.environ["X"]`. */
function isTarget(node: Node): boolean {
  const { parent } = node;
  return (
    parent?.type === 'delete_statement' ||
    ((parent?.type === 'assignment' || parent?.type === 'augmented_assignment') &&
      parent.childForFieldName('left')?.id === node.id)
  );
}

const CONVERTS = /^\.(?:int|float)$|^json\.loads$/;

function* neededByCall(call: Node, module: Module, project: Project, given: Set<string>): Generator<Need> {
  const callee = qualifiedName(call.childForFieldName('function'), module) ?? '';
  if (callee === 'os.environ.setdefault' || callee === 'os.putenv') {
    const name = evaluateString(callArguments(call).positional[0] ?? null, module, project);
    if (name) given.add(name.text);
    return;
  }
  const name = environmentVariable(call, module, project);
  if (name !== null) {
    if (hasDefault(call)) return;
    const { parent } = call;
    const outer = parent?.type === 'argument_list' ? parent.parent : null;
    const isConverted =
      outer?.type === 'call' && CONVERTS.test(qualifiedName(outer.childForFieldName('function'), module) ?? '');
    // A missing variable is None, and None has no methods.
    if (parent?.type === 'attribute') yield { name, module, node: call, at: call, exception: 'AttributeError' };
    else if (isConverted) yield { name, module, node: call, at: call, exception: 'TypeError' };
    return;
  }
  if (!/^[.\w]*[A-Z]\w*$/.test(callee)) return;
  for (const field of requiredBySettings(call, module, project) ?? []) {
    yield { name: field.variable, module: field.module, node: field.node, at: call, exception: 'ValidationError' };
  }
}

function hasDefault(call: Node): boolean {
  const { positional, named } = callArguments(call);
  return positional.length > 1 || named.has('default');
}

/** The variables whose absence a statement answers with an exception: `if not X: raise …`, `assert X`. */
function* tested(statement: Node, module: Module, project: Project): Generator<string> {
  const isAssert = statement.type === 'assert_statement';
  const condition = isAssert ? statement.namedChild(0) : statement.childForFieldName('condition');
  const then = statement.childForFieldName('consequence');
  const last = then?.namedChildren.filter(({ type }) => type !== 'comment').at(-1);
  if (!condition || (!isAssert && last?.type !== 'raise_statement' && !/^(?:sys\.)?exit\s*\(/.test(last?.text ?? '')))
    return;
  for (const node of isAssert ? [condition] : absentOperands(condition)) {
    const name = variableBehind(node, module, project);
    if (name !== null) yield name;
  }
}

/** The expressions each of which makes a condition true by being absent: `not a or b is None`. */
function absentOperands(condition: Node): Node[] {
  switch (condition.type) {
    case 'parenthesized_expression':
      return condition.namedChild(0) ? absentOperands(condition.namedChild(0)!) : [];
    case 'boolean_operator':
      return condition.childForFieldName('operator')?.text === 'or'
        ? ['left', 'right'].flatMap((side) => {
            const operand = condition.childForFieldName(side);
            return operand ? absentOperands(operand) : [];
          })
        : [];
    case 'not_operator': {
      const argument = condition.childForFieldName('argument');
      return argument ? [argument] : [];
    }
    case 'comparison_operator': {
      const [left, right] = condition.namedChildren;
      return left && right?.type === 'none' && /\bis\s+None$/.test(condition.text) ? [left] : [];
    }
    default:
      return [];
  }
}

/** The variable that an expression is, or that a constant was read from without a default. */
function variableBehind(node: Node, module: Module, project: Project): string | null {
  if (node.type === 'identifier') {
    const constant = findConstant(node.text, module, project);
    return constant?.value?.type === 'call' ? variableBehind(constant.value, constant.module, project) : null;
  }
  return node.type === 'call' && !hasDefault(node) ? environmentVariable(node, module, project) : null;
}
