import type { Node } from '../../parser/node.js';
import type { ReachedModule } from '../closure.js';
import type { Module } from '../modules.js';
import { constantOf } from '../objects/constants.js';
import { placeOf } from '../objects/object.js';
import { objectsOf } from '../objects/objects.js';
import type { Execution } from '../phases/phase.js';
import type { Project } from '../project.js';
import { symbolsOf } from '../symbols.js';
import { findConstant } from '../values.js';

/** Names for names that are followed, and the first statements of a function, among which it may return at once. */
const MAX_DEPTH = 4;
const MAX_FIRST = 10;

/**
 * Whether code comes to run only where a switch is on that is off by default: `if settings.enable_jobs` with `enable_jobs: bool = False`,
 * `if os.getenv("RUN_JOBS", "false") == "true"`, or `if not settings.enable_jobs: return` at the begin of its function.
 */
export function isSwitchedOff(execution: Execution, reached: ReadonlyMap<string, ReachedModule>): boolean {
  return execution.passes((module, offset) => {
    const project = reached.get(module.file)?.project;
    return !!project && isBehindSwitch(module, offset, project);
  });
}

function isBehindSwitch(module: Module, offset: number, project: Project): boolean {
  const isOff = (node: Node | null): boolean => isOffByDefault(node, module, project);
  let child: Node | null = module.tree.root.descendantForIndex(offset, offset);
  for (let node = child?.parent ?? null; node; child = node, node = node.parent) {
    const isBranch = node.type === 'if_statement' || node.type === 'elif_clause';
    if (
      isBranch &&
      node.childForFieldName('consequence')?.id === child?.id &&
      isOff(node.childForFieldName('condition'))
    )
      return true;
    if (node.type !== 'function_definition') continue;
    const body = node.childForFieldName('body');
    for (let index = 0; index < MAX_FIRST; index++) {
      const each = body?.namedChild(index);
      if (!each || each.endIndex > offset) return false;
      if (isOff(conditionToGoOn(each))) return true;
    }
    return false;
  }
  return false;
}

/** `enabled` of `if not enabled: return`. */
function conditionToGoOn(statement: Node): Node | null {
  if (statement.type !== 'if_statement' || statement.childForFieldName('alternative')) return null;
  const condition = statement.childForFieldName('condition');
  const last = statement.childForFieldName('consequence')?.namedChildren.at(-1);
  return condition?.type === 'not_operator' && last?.type === 'return_statement'
    ? condition.childForFieldName('argument')
    : null;
}

const FROM_ENVIRONMENT =
  /^(?:os\.)?(?:getenv|environ\.get)\(\s*["']\w+["']\s*(?:,\s*(?:["'](?:0|false|no|off|n|)["']|None|False)\s*)?\)(?:\.(?:lower|strip|upper|casefold)\(\))*\s*(?:==|in)\s*[[({]?\s*(?:["'](?:1|true|t|yes|on|y|enabled)["'][\s,]*)+[\])}]?$/i;

/** `bool(settings.jobs)`, and `enabled()` where `enabled` returns just that. */
function isCallOff(call: Node, module: Module, project: Project, depth: number): boolean {
  const callee = call.childForFieldName('function');
  if (callee?.type !== 'identifier') return false;
  const args = call.childForFieldName('arguments')?.namedChildren ?? [];
  if (callee.text === 'bool') return args.length === 1 && isOffByDefault(args[0]!, module, project, depth + 1);
  const called = args.length === 0 ? symbolsOf(project).resolve(callee, module) : null;
  const body = called?.kind === 'function' ? called.node.childForFieldName('body') : null;
  const last = body?.namedChildren.at(-1);
  if (called?.kind !== 'function' || last?.type !== 'return_statement') return false;
  const isOnly = body!.namedChildren.every(({ type }) => !/^(?:if|for|while|try|with|match)_statement$/.test(type));
  return isOnly && isOffByDefault(last.namedChild(0), called.module, project, depth + 1);
}

function isOffByDefault(node: Node | null, module: Module, project: Project, depth = 0): boolean {
  if (!node || depth > MAX_DEPTH) return false;
  const inner = (each: Node | null): boolean => isOffByDefault(each, module, project, depth + 1);
  switch (node.type) {
    case 'parenthesized_expression':
      return inner(node.namedChild(0));
    case 'boolean_operator': {
      const parts = [inner(node.childForFieldName('left')), inner(node.childForFieldName('right'))];
      return node.childForFieldName('operator')?.text === 'and' ? parts.includes(true) : !parts.includes(false);
    }
    case 'comparison_operator':
      return node.text.length < 200 && FROM_ENVIRONMENT.test(node.text);
    case 'identifier': {
      const constant = findConstant(node.text, module, project);
      if (constant) return isOffByDefault(constant.value, constant.module, project, depth + 1);
      return false;
    }
    case 'attribute':
      return constantOf(objectsOf(project), node, placeOf(node, module)) === false;
    case 'call':
      return isCallOff(node, module, project, depth);
    case 'false':
      return true;
    default:
      return false;
  }
}
