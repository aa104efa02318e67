import type { Node } from '../../parser/node.js';
import { runsWithin } from '../phases/placement.js';
import { defineClass, defineFunction, decorate } from './definitions.js';
import { truth } from './conditions.js';
import { iterate } from './loops.js';
import type { Frame } from './frame.js';
import type { Interpreter } from './interpreter.js';
import { ModuleRunner } from './modules.js';
import { resolveModule } from '../resolve.js';
import { unionOf, unknown, type PyValue } from './values.js';
import { assign, augment } from './assignments.js';

/** How a statement ends. */
export type Flow = 'next' | 'return' | 'break' | 'continue' | 'raise';

/** Runs the statements of a block, or of a module. */
export function runBlock(block: Node | null, frame: Frame, run: Interpreter): Flow {
  return run.nested(() => runStatements(block, frame, run), 'next');
}

function runStatements(block: Node | null, frame: Frame, run: Interpreter): Flow {
  for (const statement of block?.namedChildren ?? []) {
    if (!run.step()) return 'next';
    const flow = runStatement(statement, frame, run);
    if (flow !== 'next') return flow;
  }
  return 'next';
}

function runStatement(statement: Node, frame: Frame, run: Interpreter): Flow {
  switch (statement.type) {
    case 'expression_statement':
      for (const each of statement.namedChildren) {
        if (each.type === 'assignment') assign(each, frame, run);
        else if (each.type === 'augmented_assignment') augment(each, frame, run);
        else if (each.type !== 'string') run.evaluate(each, frame);
      }
      return 'next';
    case 'import_statement':
      for (const item of statement.childrenForFieldName('name')) importModule(item, frame, run);
      return 'next';
    case 'import_from_statement':
      importNames(statement, frame, run);
      return 'next';
    case 'function_definition':
      frame.set(nameOf(statement), defineFunction(statement, frame, []));
      return 'next';
    case 'class_definition':
      frame.set(nameOf(statement), defineClass(statement, frame, run));
      return 'next';
    case 'decorated_definition': {
      const definition = statement.childForFieldName('definition');
      if (definition) frame.set(nameOf(definition), decorate(statement, definition, frame, run));
      return 'next';
    }
    case 'if_statement':
      return runIf(statement, frame, run);
    case 'for_statement':
      return runFor(statement, frame, run);
    case 'while_statement':
      return run.maybe(() => afterLoop(runBlock(statement.childForFieldName('body'), frame, run), run));
    case 'with_statement':
      return runWith(statement, frame, run);
    case 'try_statement':
      return runTry(statement, frame, run);
    case 'match_statement':
      return runMatch(statement, frame, run);
    case 'return_statement':
      frame.returned.push(run.evaluate(statement.namedChild(0), frame));
      return 'return';
    case 'raise_statement':
      return 'raise';
    case 'break_statement':
      return 'break';
    case 'continue_statement':
      return 'continue';
    case 'global_statement':
    case 'nonlocal_statement':
      for (const { text } of statement.namedChildren) frame.declareOuter(text, statement.type === 'global_statement');
      return 'next';
    default:
      return 'next';
  }
}

function nameOf(definition: Node): string {
  return definition.childForFieldName('name')?.text ?? '';
}

function importModule(item: Node, frame: Frame, run: Interpreter): void {
  const isAliased = item.type === 'aliased_import';
  const path = (isAliased ? item.childForFieldName('name') : item)?.text.replace(/\s/g, '') ?? '';
  run.modules.importPath(path, frame.at);
  const alias = isAliased ? item.childForFieldName('alias')?.text : undefined;
  const first = path.split('.')[0]!;
  frame.set(alias ?? first, run.modules.valueOf(alias === undefined ? first : path, frame.at));
}

function importNames(statement: Node, frame: Frame, run: Interpreter): void {
  const { path, names } = ModuleRunner.parts(statement);
  run.modules.importPath(path, frame.at);
  if (names.length === 0) run.modules.importStar(path, frame);
  for (const { name, bound, node } of names) {
    frame.set(bound, run.modules.imported(path, name, frame.at, { node, at: frame.at }));
  }
}

/** Names beyond which what each branch leaves is no longer kept apart. */
const MAX_NAMES = 3000;

/** Runs one of several pieces of code, and puts together what each would leave. */
function runBranches(branches: readonly (() => Flow)[], isExhaustive: boolean, frame: Frame, run: Interpreter): Flow {
  if (frame.vars.size > MAX_NAMES) {
    for (const branch of branches) run.maybe(branch);
    return 'next';
  }
  const before = frame.vars;
  const results: Map<string, PyValue>[] = isExhaustive ? [] : [before];
  const flows = branches.map((branch) => {
    frame.vars = new Map(before);
    const flow = run.maybe(branch);
    if (flow === 'next') results.push(frame.vars);
    return flow;
  });
  frame.vars = results.length === 0 ? before : merge(results);
  const [first] = flows;
  if (isExhaustive && first && first !== 'next' && flows.every((each) => each !== 'next')) {
    return flows.every((each) => each === 'raise') ? 'raise' : flows.find((each) => each !== 'raise')!;
  }
  // What follows is only reached where no branch has left: until the end of the function or of the loop's turn.
  if (flows.some((each) => each !== 'next' && each !== 'raise')) run.doubt++;
  return 'next';
}

function merge(results: readonly Map<string, PyValue>[]): Map<string, PyValue> {
  const [first] = results;
  if (results.length === 1) return first!;
  const merged = new Map<string, PyValue>();
  for (const name of new Set(results.flatMap((each) => [...each.keys()]))) {
    merged.set(name, unionOf(results.flatMap((each) => each.get(name) ?? [])));
  }
  return merged;
}

function runIf(statement: Node, frame: Frame, run: Interpreter): Flow {
  const clauses = [statement, ...statement.childrenForFieldName('alternative')];
  const possible: (() => Flow)[] = [];
  let isExhaustive = false;
  for (const clause of clauses) {
    const condition = clause.childForFieldName('condition');
    const verdict = condition ? truth(condition, frame, run) : true;
    if (verdict === false) continue;
    const block = clause.childForFieldName('consequence') ?? clause.childForFieldName('body');
    const branch = (): Flow => runBlock(block, frame, run);
    if (verdict === true && possible.length === 0) return branch();
    possible.push(branch);
    isExhaustive = verdict === true;
    if (isExhaustive) break;
  }
  return possible.length === 0 ? 'next' : runBranches(possible, isExhaustive, frame, run);
}

function runFor(statement: Node, frame: Frame, run: Interpreter): Flow {
  const left = statement.childForFieldName('left');
  const body = statement.childForFieldName('body');
  const { doubt } = run;
  let result: Flow = 'next';
  iterate(run.evaluate(statement.childForFieldName('right'), frame), run, (element) => {
    if (left) assign(left, frame, run, element);
    const flow = runBlock(body, frame, run);
    if (flow === 'return' || flow === 'raise') result = flow;
    return flow === 'next' || flow === 'continue';
  });
  run.doubt = doubt;
  return result;
}

function afterLoop(flow: Flow, run: Interpreter): Flow {
  if (flow === 'return') run.doubt++;
  return 'next';
}

function runWith(statement: Node, frame: Frame, run: Interpreter): Flow {
  for (const item of statement.descendantsOfType('with_item')) {
    const value = item.childForFieldName('value');
    if (value?.type === 'as_pattern') {
      const target = value.childForFieldName('alias')?.namedChild(0);
      const entered = run.evaluate(value.namedChild(0), frame);
      if (target) assign(target, frame, run, entered);
    } else run.evaluate(value, frame);
    if (item.parent?.parent?.id !== statement.id) break;
  }
  return runBlock(statement.childForFieldName('body'), frame, run);
}

function runTry(statement: Node, frame: Frame, run: Interpreter): Flow {
  const { module, project } = frame.at;
  const body = statement.childForFieldName('body');
  const flow = runBlock(body, frame, run);
  const isImported = importsOwnModules(body, frame);
  const clauses = statement.namedChildren;
  const handlers = clauses
    .filter(({ type }) => type.startsWith('except'))
    .flatMap((clause) => {
      const block = clause.namedChildren.at(-1);
      if (block?.type !== 'block' || runsWithin(module, block.startIndex, project) === 'never') return [];
      if (isImported && IMPORT_ERRORS.test(clause.text)) return [];
      return [(): Flow => runBlock(block, frame, run)];
    });
  let result = flow;
  if (flow === 'raise' && handlers.length > 0) result = runBranches(handlers, true, frame, run);
  else if (flow === 'next') {
    if (handlers.length > 0)
      runBranches(
        handlers.map((each) => () => withoutExit(each())),
        false,
        frame,
        run,
      );
    const otherwise = clauses.find(({ type }) => type === 'else_clause');
    if (otherwise) result = runBlock(otherwise.childForFieldName('body'), frame, run);
  }
  const last = clauses.find(({ type }) => type === 'finally_clause');
  const final = last ? runBlock(last.namedChildren.at(-1) ?? null, frame, run) : 'next';
  return final === 'next' ? result : final;
}

const IMPORT_ERRORS = /^except\s*\(?\s*(?:ImportError|ModuleNotFoundError)\b/;

/** Whether a block does nothing but import modules of the project, which are there. */
function importsOwnModules(block: Node | null, { at: { module, project } }: Frame): boolean {
  const statements = block?.namedChildren.filter(({ type }) => type !== 'comment') ?? [];
  const isOwn = (path: string): boolean => resolveModule(project, module.file, path) !== null;
  return statements.every((each) => each.type === 'import_from_statement' && isOwn(ModuleRunner.parts(each).path));
}

/** That a handler leaves the function does not make the rest of it doubtful: as a rule, nothing is raised. */
function withoutExit(flow: Flow): Flow {
  return flow === 'next' ? 'next' : 'raise';
}

function runMatch(statement: Node, frame: Frame, run: Interpreter): Flow {
  run.evaluate(statement.childForFieldName('subject'), frame);
  const body = statement.childForFieldName('body');
  const cases = (body?.namedChildren ?? []).filter(({ type }) => type === 'case_clause');
  const branches = cases.map((each) => (): Flow => runBlock(each.childForFieldName('consequence'), frame, run));
  return branches.length === 0 ? 'next' : runBranches(branches, false, frame, run);
}

/** Binds the names of a target to what is not known. */
export function forget(target: Node, frame: Frame): void {
  for (const { text } of target.type === 'identifier' ? [target] : target.descendantsOfType('identifier')) {
    frame.set(text, unknown);
  }
}
