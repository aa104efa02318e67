import type { Node } from '../../parser/node.js';
import { conditionTruth, negate, type Truth } from '../../program/conditions.js';
import type { ReachedModule } from '../../program/closure.js';
import { withCallers } from '../../program/files/callers.js';
import { fileOperations, type FileOperation } from '../../program/files/operations.js';
import { catches, type ExceptionName } from '../../program/handlers.js';
import { isForDevelopment } from '../../program/for-development.js';
import type { Module } from '../../program/modules.js';
import { pathInProject } from '../../program/paths.js';
import { runsWithin } from '../../program/phases/placement.js';
import { consequenceOf, WHEN, type Consequence } from '../../program/phases/consequence.js';
import type { Phases } from '../../program/phases/phases.js';
import { existsOnVercel, type DiskView } from './presence.js';
import { within } from '../../files/paths.js';

/** A program with its files; a `Unit` is one. */
export interface ProgramOnDisk extends DiskView {
  readonly reached: ReadonlyMap<string, ReachedModule>;
  readonly phases: Phases;
}

const known = new WeakMap<ProgramOnDisk, readonly FileOperation[]>();

/** What the reached modules do to the file system: module by module, in source order. */
export function operationsOf(program: ProgramOnDisk): readonly FileOperation[] {
  let operations = known.get(program);
  if (!operations) {
    const own = [...program.reached.values()].flatMap(({ module, project }) => fileOperations(module, project));
    operations = withCallers(own, program.reached);
    known.set(program, operations);
  }
  return operations;
}

/** Where an operation works, relative to the repository root; null outside of the project. */
export function pathOf({ place, project }: FileOperation): string | null {
  const path = place && pathInProject(place.absolute);
  return path === null ? null : within(project.unitRoot, path);
}

/** How a place is called in a message: relative to the working directory where it is in the project. */
export function placeWords({ place }: FileOperation): string {
  if (!place) return '';
  const path = pathInProject(place.absolute);
  return path === null ? place.absolute : path === '' ? '.' : path;
}

/** The call that a finding is about: where the path is given. */
export function siteOf({ module, call, caller }: FileOperation): { module: Module; call: Node } {
  return caller ?? { module, call };
}

/**
 * What follows when an operation raises an exception, by when it runs. Conditions that ask for files are answered.
 *
 * @returns null where it never runs on Vercel, and where the exception is handled
 */
export function consequenceOfOperation(
  program: ProgramOnDisk,
  operation: FileOperation,
  exception: ExceptionName,
): Consequence | null {
  const { module, project, call, caller } = operation;
  const start = call.startIndex;
  const anchor = whereDecided(program, operation);
  if (anchor === null) return null;
  const runs = caller ? runsWithin(module, anchor, project) : 'always';
  const handled = caller || anchor !== start ? catches(module.tree.suiteAt(start), exception, module) : 'no';
  if (handled === 'yes' || runs === 'never') return null;
  const consequence = caller
    ? consequenceOf(program.phases, caller.module, caller.call.startIndex, exception)
    : consequenceOf(program.phases, module, anchor, exception);
  const isSure = handled === 'no' && runs === 'always';
  if (!consequence || (isSure && consequence.confidence !== 'possible')) return consequence;
  return isForDevelopment(module, start) ? null : { ...consequence, severity: 'warning', confidence: 'possible' };
}

/**
 * What follows in a request where a handler for any exception returns something else: the route answers, but never does what it is for.
 *
 * @returns null where no such handler is around the operation, and where no request runs it
 */
export function consequenceInRequest(program: ProgramOnDisk, operation: FileOperation): Consequence | null {
  const { module, call } = siteOf(operation);
  if (operation.caller || !returnsInstead(module, call)) return null;
  const execution = program.phases.executions(module, call.startIndex).find(({ phase }) => phase === 'request');
  if (!execution || isForDevelopment(module, call.startIndex)) return null;
  const { phase } = execution;
  return { severity: 'warning', confidence: 'possible', phase, when: WHEN[phase], related: execution.related() };
}

/** Whether the innermost `try` around a call has a handler for any exception, and that one returns. */
function returnsInstead(module: Module, call: Node): boolean {
  for (let suite = module.tree.suiteAt(call.startIndex); suite && suite.kind !== 'function'; suite = suite.parent) {
    if (suite.kind !== 'try') continue;
    return suite.statement.some(({ kind, header, body }) => {
      const words = module.source.text.slice(header.start, header.end);
      return (
        kind === 'except' &&
        /^(?:\(?\s*(?:Base)?Exception\b|$)/.test(words.trim()) &&
        /^[ \t]*return\b/m.test(module.source.text.slice(body.start, body.end))
      );
    });
  }
  return false;
}

/** What is called, as a person would say it: `os.makedirs`, `joblib.load`, `StaticFiles`. */
export function shortName({ name }: FileOperation): string {
  const names = name.split('.');
  return names.slice(/^[A-Z]/.test(names.at(-1)!) ? -1 : -2).join('.');
}

/**
 * The statement whose running decides that an operation runs: out of each `if` whose condition is true because of the files that
 * the function has, or has not. Null where such a condition is false.
 */
function whereDecided(program: ProgramOnDisk, operation: FileOperation): number | null {
  const { module, project, call } = operation;
  const truthOf = ({ start, end }: { start: number; end: number }): Truth => {
    const asked = asksForPlace(module.source.text.slice(start, end), operation);
    const path = asked === null ? null : pathOf(operation);
    if (asked !== null && path !== null && !operation.place!.isPrefix) {
      const exists = existsOnVercel(program, '', path);
      return exists === undefined ? 'unknown' : exists === asked ? 'true' : 'false';
    }
    return conditionTruth(module.tree.root.descendantForIndex(start, end), module, project);
  };
  let anchor = call.startIndex;
  for (let suite = module.tree.suiteAt(anchor); suite && suite.kind !== 'function'; suite = suite.parent) {
    if (suite.kind !== 'if' && suite.kind !== 'elif' && suite.kind !== 'else') continue;
    if (suite.statement[0]!.kind !== 'if') continue;
    let isDecided = true;
    for (const each of suite.statement) {
      if (each.kind === 'else') break;
      const truth = truthOf(each.header);
      const own = each === suite ? truth : negate(truth);
      if (own === 'false') return null;
      if (own === 'unknown') isDecided = false;
      if (each === suite) break;
    }
    if (!isDecided) break;
    anchor = suite.statement[0]!.header.start;
  }
  return anchor;
}

/**
 * Whether a condition asks for the very place of an operation, in the words in which the operation names it: true where it asks whether
 * it exists, false where it asks whether it does not, null for any other condition. It is then answered also for a place that the
 * environment may move.
 */
function asksForPlace(condition: string, { pathNode }: FileOperation): boolean | null {
  const match =
    /^(not\s+)?(?:(?:os\.)?path\.(?:exists|isdir|isfile)\(\s*(.+?)\s*\)|(.+?)\.(?:exists|is_dir|is_file)\(\))$/.exec(
      condition.trim(),
    );
  return match && (match[2] ?? match[3]) === pathNode.text ? match[1] === undefined : null;
}
