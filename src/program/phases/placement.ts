import type { Node } from '../../parser/node.js';
import { conditionTruth } from '../conditions.js';
import { functionAt } from '../functions.js';
import type { Module } from '../modules.js';
import type { Project } from '../project.js';
import { suiteRuns } from '../suites.js';

/** Whether code runs when the function or module that it stands in does. */
export type Runs = 'always' | 'possible' | 'never';

/** Whether the expression or statement at a UTF-16 offset runs whenever its function, or its module's own code, does. */
export function runsWithin(module: Module, offset: number, project: Project): Runs {
  let runs: Runs = 'always';
  const own = functionAt(module, offset);
  for (let suite = module.tree.suiteAt(offset); suite && suite !== own; suite = suite.parent) {
    const each = suiteRuns(suite, offset, module, project);
    if (each === 'never') return each;
    if (each === 'possible') runs = each;
  }
  const node = module.tree.root.descendantForIndex(offset, offset);
  for (let child = node, parent = node?.parent; child && parent; child = parent, parent = parent.parent) {
    if (parent.type === 'lambda') runs = 'possible';
    if (parent.type === 'function_definition' && child.type === 'block') break;
    const each =
      parent.type === 'block' || parent.type === 'module'
        ? afterExits(child, parent, module, project)
        : inExpression(child, parent, module, project);
    if (each === 'never') return each;
    if (each === 'possible') runs = each;
  }
  return runs;
}

/** Parts of an expression that are only evaluated sometimes: `a and b`, `b if a else c`, elements of comprehensions. */
function inExpression(child: Node, parent: Node, module: Module, project: Project): Runs {
  switch (parent.type) {
    case 'boolean_operator': {
      const left = parent.childForFieldName('left');
      if (!left || left.id === child.id) return 'always';
      const truth = conditionTruth(left, module, project);
      if (truth === 'unknown') return 'possible';
      return (truth === 'true') === (parent.childForFieldName('operator')?.text === 'and') ? 'always' : 'never';
    }
    case 'conditional_expression': {
      const [then, condition] = parent.namedChildren;
      if (condition?.id === child.id) return 'always';
      const truth = conditionTruth(condition ?? null, module, project);
      if (truth === 'unknown') return 'possible';
      return (truth === 'true') === (then?.id === child.id) ? 'always' : 'never';
    }
    case 'assert_statement': {
      // The message is only made where the assertion fails.
      const condition = parent.namedChild(0);
      if (!condition || child.startIndex <= condition.startIndex) return 'always';
      const truth = conditionTruth(condition, module, project);
      return truth === 'unknown' ? 'possible' : truth === 'true' ? 'never' : 'always';
    }
    default:
      return /_comprehension$|^generator_expression$/.test(parent.type) && child.type !== 'for_in_clause'
        ? 'possible'
        : 'always';
  }
}

const EXITS = /^(?:return|continue|break)_statement$/;

/** What earlier statements leave of the later ones, for each block that was asked for: by node, by offset of the statement. */
const afterStatements = new WeakMap<Module, Map<number, ReadonlyMap<number, Runs>>>();

/** Whether an earlier statement of the same block leaves it: `if os.getenv("VERCEL"): return`. */
function afterExits(statement: Node, block: Node, module: Module, project: Project): Runs {
  let blocks = afterStatements.get(module);
  if (!blocks) afterStatements.set(module, (blocks = new Map()));
  let known = blocks.get(block.id);
  if (!known) blocks.set(block.id, (known = walk(block, module, project)));
  return known.get(statement.startIndex) ?? 'always';
}

function walk(block: Node, module: Module, project: Project): Map<number, Runs> {
  const found = new Map<number, Runs>();
  let runs: Runs = 'always';
  for (const each of block.namedChildren) {
    if (runs !== 'always') found.set(each.startIndex, runs);
    const passes = goesOn(each, module, project);
    if (passes === 'never' || runs === 'never') runs = 'never';
    else if (passes === 'possible') runs = passes;
  }
  return found;
}

/** Whether the program goes on behind a statement. */
function goesOn(statement: Node, module: Module, project: Project): Runs {
  if (EXITS.test(statement.type) || statement.type === 'raise_statement') return 'never';
  if (statement.type === 'assert_statement') {
    return conditionTruth(statement.namedChild(0), module, project) === 'false' ? 'never' : 'always';
  }
  if (isEndless(statement)) return 'never';
  if (!/\b(?:return|continue|break|raise)\b/.test(statement.text)) return 'always';
  if (statement.type !== 'if_statement') {
    return COMPOUND.test(statement.type) && leaves(statement) ? 'possible' : 'always';
  }
  if (statement.childForFieldName('alternative')) return leaves(statement) ? 'possible' : 'always';
  const body = statement.childForFieldName('consequence')?.namedChildren.filter(({ type }) => type !== 'comment');
  const last = body?.at(-1);
  const truth = last ? conditionTruth(statement.childForFieldName('condition'), module, project) : 'false';
  // Where it raises perhaps, the statements behind it are not the fault.
  if (last?.type === 'raise_statement') return truth === 'true' ? 'never' : 'always';
  if (last && EXITS.test(last.type)) return truth === 'true' ? 'never' : truth === 'unknown' ? 'possible' : 'always';
  return truth !== 'false' && leaves(statement) ? 'possible' : 'always';
}

const COMPOUND = /^(?:try|for|while|with|match)_statement$/;
const OWN_CODE = /^(?:function_definition|class_definition|lambda)$/;
const LOOP = /^(?:for|while)_statement$/;

/** Whether something in a statement, which may be deep, leaves the block that the statement stands in; what raises does not count. */
function leaves(statement: Node): boolean {
  return statement
    .descendantsOfType(['return_statement', 'continue_statement', 'break_statement'])
    .some((exit) => leadsOut(exit, statement));
}

function leadsOut(exit: Node, statement: Node): boolean {
  for (let node = exit.parent; node; node = node.parent) {
    if (OWN_CODE.test(node.type) || (exit.type !== 'return_statement' && LOOP.test(node.type))) return false;
    if (node.id === statement.id) return true;
  }
  return false;
}

/** `while True` that nothing breaks. */
function isEndless(statement: Node): boolean {
  if (statement.type !== 'while_statement') return false;
  const condition = statement.childForFieldName('condition')?.text ?? '';
  const body = statement.childForFieldName('body');
  if (!body || !/^\(?(?:True|1)\)?$/.test(condition)) return false;
  return !body.descendantsOfType('break_statement').some((each) => leadsOut(each, body));
}

/** Functions that call at once what they are given. */
const CALLS_AT_ONCE = /^(?:map|filter|sorted|min|max|list|tuple|set|any|all|next|sum|reduce|functools\.reduce)$/;

/** Whether the code at a UTF-16 offset stands in a lambda that is kept for later, as far as is seen. */
export function isInLambda({ source, tree }: Module, offset: number): boolean {
  if (!source.text.includes('lambda')) return false;
  for (let node: Node | null = tree.root.descendantForIndex(offset, offset); node; node = node.parent) {
    if (node.type === 'block') return false;
    if (node.type !== 'lambda') continue;
    let outer = node.parent;
    if (outer?.type === 'parenthesized_expression') outer = outer.parent;
    while (outer && /^(?:keyword_argument|argument_list)$/.test(outer.type)) outer = outer.parent;
    return outer?.type !== 'call' || !isCalledAtOnce(outer, node);
  }
  return false;
}

function isCalledAtOnce(call: Node, lambda: Node): boolean {
  const callee = call.childForFieldName('function');
  return !callee || callee.endIndex >= lambda.endIndex || CALLS_AT_ONCE.test(callee.text);
}
