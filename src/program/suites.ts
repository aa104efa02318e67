import { STDLIB_MODULES } from '../packages/stdlib.data.js';
import type { ImportStatement, Suite } from '../parser/syntax/outline.js';
import { conditionTruth, negate, type Truth } from './conditions.js';
import { catches, leaves, type Catches } from './handlers.js';
import type { Module } from './modules.js';
import type { Project } from './project.js';

/** When a statement runs, by what is around it in its file. */
export interface Placement {
  /** Whether it runs when its module is imported, or when its function is called. */
  runs: 'always' | 'possible' | 'never';
  /** Whether it stands in a function. */
  isLazy: boolean;
  /** Whether something handles an ImportError that it raises. */
  handled: Catches;
}

const ALWAYS: Placement = { runs: 'always', isLazy: false, handled: 'no' };

/** Tells when a statement, of which the innermost suite and the UTF-16 offset are given, runs on Vercel. */
export function placement(suite: Suite | null, offset: number, module: Module, project: Project): Placement {
  if (!suite) return ALWAYS;
  let runs: Placement['runs'] = 'always';
  let isLazy = false;
  const lazy = enclosingFunction(suite);
  for (let each: Suite | null = suite; each; each = each.parent) {
    if (each === lazy) isLazy = true;
    // Of what stands in a function, only calls tell when it runs: its conditions are not worth a tree here.
    const own = lazy && !isLazy ? roughly(each, module) : suiteRuns(each, offset, module, project);
    if (own === 'never') return { runs: 'never', isLazy, handled: 'no' };
    if (own === 'possible') runs = own;
  }
  return { runs, isLazy, handled: catches(suite, 'ModuleNotFoundError', module) };
}

/** The outermost function around a suite. */
function enclosingFunction(suite: Suite): Suite | null {
  let outermost: Suite | null = null;
  for (let each: Suite | null = suite; each; each = each.parent) if (each.kind === 'function') outermost = each;
  return outermost;
}

function roughly(suite: Suite, module: Module): Placement['runs'] {
  return suite.kind === 'if' && plainTruth(headerOf(suite, module), false) === 'false' ? 'never' : 'possible';
}

/**
 * Whether a statement in the body of a `try` is left out when what stands before it fails: where a handler goes on with the program.
 * Imports before it fail where that is handled; else they are judged by themselves.
 */
function mayBeSkipped(suite: Suite, offset: number, module: Module): boolean {
  if (suite.kind !== 'try' || offset >= suite.body.end) return false;
  const known = ofModule(firstFailures, module);
  let first = known.get(suite);
  if (first === undefined) known.set(suite, (first = firstFailure(suite, module)));
  return first < lineStart(module.source.text, offset);
}

/** Where a `try` may first fail with something that is handled: a UTF-16 offset. */
const firstFailures = new WeakMap<Module, Map<Suite, number>>();

/** What is known of the suites of a module: they may outlive a run, and what is known of them must not. */
function ofModule<T>(known: WeakMap<Module, Map<Suite, T>>, module: Module): Map<Suite, T> {
  let own = known.get(module);
  if (!own) known.set(module, (own = new Map()));
  return own;
}

function firstFailure(suite: Suite, module: Module): number {
  const goesOn = suite.statement.some((each) => each.kind === 'except' && leaves(each, module) !== 'yes');
  if (!goesOn) return Infinity;
  const { start, end } = suite.body;
  const statement = firstThatMayFail(start, end, module);
  if (catches(suite, 'ImportError', module, suite.parent) === 'no') return statement;
  const imported = importsWithin(start, end, module).find((each) => !isStandard(each));
  return Math.min(statement, imported?.start ?? Infinity);
}

/** The offset of the first statement that may fail between two UTF-16 offsets, imports left out; Infinity where there is none. */
function firstThatMayFail(start: number, end: number, module: Module): number {
  for (const each of betweenImports(start, end, module)) {
    const match = MAY_FAIL.exec(each.text);
    if (match) return each.start + match.index;
  }
  return Infinity;
}

/** The text between two UTF-16 offsets without the import statements in it, in pieces. */
function* betweenImports(start: number, end: number, module: Module): Generator<{ start: number; text: string }> {
  let from = start;
  for (const each of [...importsWithin(start, end, module), { start: end, end }]) {
    yield { start: from, text: module.source.text.slice(from, each.start) };
    from = each.end;
  }
}

/** The import statements between two UTF-16 offsets; those of a module are in source order. */
function importsWithin(start: number, end: number, { tree: { imports } }: Module): readonly ImportStatement[] {
  let low = 0;
  for (let high = imports.length; low < high;) {
    const middle = (low + high) >> 1;
    if (imports[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while (last < imports.length && imports[last]!.end <= end) last++;
  return imports.slice(low, last);
}

/** Calls, subscripts and attributes, outside of comments. */
const MAY_FAIL = /^[^#\r\n]*[\w)\]}](?:[([]|\.[A-Za-z_])/m;

function lineStart(text: string, offset: number): number {
  return Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
}

const judged = new WeakMap<Module, Map<Suite, Placement['runs']>>();

/** Whether a place in a suite, a UTF-16 offset, is reached when the statement that the suite belongs to runs. */
export function suiteRuns(suite: Suite, offset: number, module: Module, project: Project): Placement['runs'] {
  if (mayBeSkipped(suite, offset, module)) return 'possible';
  const known = ofModule(judged, module);
  let runs = known.get(suite);
  if (!runs) known.set(suite, (runs = judgeSuite(suite, module, project)));
  return runs;
}

function judgeSuite(suite: Suite, module: Module, project: Project): Placement['runs'] {
  switch (suite.kind) {
    case 'if':
      return RUNS[truthOf(suite, module, project)];
    case 'elif':
    case 'else':
      return alternativeRuns(suite, module, project);
    case 'while':
      return /^\(?\s*(?:True|1)\s*\)?$/.test(headerOf(suite, module)) ? 'always' : 'possible';
    case 'except':
    case 'for':
    case 'case':
      return 'possible';
    default:
      return 'always';
  }
}

const RUNS: Readonly<Record<Truth, Placement['runs']>> = { true: 'always', false: 'never', unknown: 'possible' };

/** `elif` runs if nothing before it does; `else` after a loop or a `try` perhaps: what it waits for may fail. */
function alternativeRuns(suite: Suite, module: Module, project: Project): Placement['runs'] {
  const first = suite.statement[0]!;
  if (first.kind === 'try') return cannotFail(first, module) ? 'always' : 'possible';
  if (first.kind !== 'if') return 'possible';
  let runs: Placement['runs'] = 'always';
  for (const each of suite.statement) {
    if (each.kind === 'else') break;
    const truth = truthOf(each, module, project);
    const own = RUNS[each === suite ? truth : negate(truth)];
    if (own === 'never') return own;
    if (own === 'possible') runs = own;
    if (each === suite) break;
  }
  return runs;
}

/** `pass`, comments and blank lines. */
const NOTHING = /^(?:\s|;|pass\b|#[^\r\n]*(?=[\r\n]|$))*$/;

/** Whether the body of a `try` does nothing, or only imports modules that every Python has. */
function cannotFail({ body: { start, end } }: Suite, module: Module): boolean {
  for (const { text } of betweenImports(start, end, module)) if (!NOTHING.test(text)) return false;
  return importsWithin(start, end, module).every(isStandard);
}

function isStandard({ from, names }: ImportStatement): boolean {
  const paths = from === null ? names.map(({ name }) => name) : [from];
  return paths.every((path) => STDLIB_MODULES.has(path.split('.', 1)[0]!));
}

function headerOf(suite: Suite, module: Module): string {
  return module.source.text.slice(suite.header.start, suite.header.end);
}

/** The two conditions that nearly every program has are told without a tree. */
function plainTruth(condition: string, isScript: boolean): Truth {
  const isNever =
    /^\(?\s*(?:\w+\.)?TYPE_CHECKING\s*\)?$/.test(condition) ||
    (!isScript && /^\(?\s*__name__\s*==\s*(['"])__main__\1\s*\)?$/.test(condition));
  return isNever ? 'false' : 'unknown';
}

function truthOf(suite: Suite, module: Module, project: Project): Truth {
  if (plainTruth(headerOf(suite, module), project.script === module.file) === 'false') return 'false';
  return conditionTruth(module.tree.root.descendantForIndex(suite.header.start, suite.header.end), module, project);
}
