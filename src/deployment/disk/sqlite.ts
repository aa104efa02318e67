import type { Confidence, Severity } from '../../diagnostic.js';
import { isInside, directoryOf } from '../../files/paths.js';
import { databaseInConditions } from '../../program/databases/sqlite-signs.js';
import { openersOf, type Opener } from '../../program/databases/openers.js';
import { variableOf } from '../../program/environment/variable-of.js';
import type { FileOperation } from '../../program/files/operations.js';
import { isForDevelopment } from '../../program/for-development.js';
import { pathInProject } from '../../program/paths.js';
import { consequenceOf, type Consequence } from '../../program/phases/consequence.js';
import type { Phase } from '../../program/phases/phase.js';
import {
  consequenceInRequest,
  consequenceOfOperation,
  operationsOf,
  pathOf,
  siteOf,
  type ProgramOnDisk,
} from './operations.js';
import { isMadeByBuild, mayBeMade, presenceOf } from './presence.js';
import { isWritable, type FailingWrite } from './writes.js';

/**
 * What becomes of a database on Vercel. `temporary`: it is in `/tmp`. `default`: only where the environment names no other. `read-only`: the function
 * has the file, and cannot write to it. `missing`: the function has no such file, and cannot make one. `no-directory`: the library makes the
 * directory of the file, and cannot.
 */
export type SqliteFate = 'temporary' | 'default' | 'read-only' | 'missing' | 'no-directory';

/** A database of SQLite that a program uses on Vercel, and that does not work there as it does elsewhere. */
export interface SqliteDatabase {
  readonly operation: FileOperation;
  readonly fate: SqliteFate;
  /** What opens it, where that is another call. */
  readonly opener: Opener | null;
  readonly phase: Phase | null;
  /** When it fails, for the end of a sentence; null where only the first use does. */
  readonly when: string | null;
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly related: Consequence['related'];
  /** The variable of the environment that names another database, where one is known. */
  readonly variable: string | null;
  /** Other places of the same file; for `temporary` and `default`, of other files too. */
  readonly others: SqliteDatabase[];
}

const known = new WeakMap<ProgramOnDisk, readonly SqliteDatabase[]>();

/** The databases of a program that Vercel's disk does not suit, each file once, the worst place of it; of those that are only hints one in all. */
export function sqliteDatabases(program: ProgramOnDisk): readonly SqliteDatabase[] {
  let databases = known.get(program);
  if (!databases) known.set(program, (databases = grouped(program)));
  return databases;
}

function grouped(program: ProgramOnDisk): SqliteDatabase[] {
  const found = operationsOf(program).flatMap((operation) => judge(program, operation) ?? []);
  const rank = ({ severity, confidence }: SqliteDatabase): number =>
    severity === 'error' ? 0 : severity === 'warning' ? (confidence === 'possible' ? 2 : 1) : 3;
  const groups = new Map<string, SqliteDatabase>();
  for (const each of found.toSorted((a, b) => rank(a) - rank(b))) {
    const isHint = each.severity === 'info';
    const file = each.operation.place!.absolute;
    // What is wrong with a file for sure is not said again as a hint.
    if (isHint && groups.has(file)) continue;
    const key = isHint ? each.fate : file;
    const first = groups.get(key);
    if (!first) groups.set(key, each);
    else if (siteOf(first.operation).call.id !== siteOf(each.operation).call.id) first.others.push(each);
  }
  return [...groups.values()];
}

function judge(program: ProgramOnDisk, operation: FileOperation): SqliteDatabase | null {
  const { place, sqlite } = operation;
  if (operation.action !== 'sqlite' || !place || !sqlite) return null;
  const { module, call } = siteOf(operation);
  const { fact } = sqlite;
  if (fact.form === 'url' && databaseInConditions(operation.module, operation.call.startIndex) === 'server')
    return null;
  const [execution] = program.phases.executions(module, call.startIndex);
  if (!execution || isForDevelopment(module, call.startIndex)) return null;
  const base = {
    operation,
    opener: null,
    phase: execution.phase,
    when: null,
    related: execution.related(),
    variable: place.assumed ? variableOf(operation.pathNode, operation.module, operation.project) : null,
    others: [],
  };
  if (base.variable !== null && isSetByProgram(program, base.variable)) return null;
  if (isWritable(place.absolute)) {
    // A file whose name is made anew each time is not meant to last.
    if (place.isPrefix) return null;
    return { ...base, fate: 'temporary', severity: 'info', confidence: 'likely' };
  }
  if (place.assumed) return { ...base, fate: 'default', severity: 'info', confidence: 'possible' };
  const { isThere, isSure } = presenceOfFile(program, operation);
  if (isThere && (sqlite.isReadOnly || !isWritten(program, operation))) return null;
  const isDoubtful = !isSure || place.isPrefix;
  const fate = isThere ? 'read-only' : 'missing';
  const warning = {
    ...base,
    fate,
    severity: 'warning',
    confidence: isDoubtful || !execution.isCertain ? 'possible' : 'likely',
  } as const;
  const makes = isThere || !sqlite.fact.makesDirectory ? null : directoryFault(program, operation);
  if (makes) return { ...warning, ...failing(makes, isDoubtful), fate: 'no-directory' };
  if (sqlite.fact.opens) {
    const consequence =
      consequenceOfOperation(program, operation, 'OperationalError') ?? consequenceInRequest(program, operation);
    // Where the failure is handled, the program goes on without the database.
    if (!consequence) return null;
    return isThere ? warning : { ...warning, ...failing(consequence, isDoubtful) };
  }
  const opening = isThere ? null : firstOpening(program, operation);
  return opening ? { ...warning, ...failing(opening.consequence, isDoubtful), opener: opening.opener } : warning;
}

type Failing = Pick<SqliteDatabase, 'severity' | 'confidence' | 'phase' | 'when' | 'related'>;

/** It is an error where every start of the app fails for sure. */
function failing({ severity, confidence, phase, when, related }: Consequence, isDoubtful: boolean): Failing {
  const isError = severity === 'error' && !isDoubtful;
  return {
    severity: isError ? 'error' : 'warning',
    confidence: isError ? 'likely' : isDoubtful || confidence === 'possible' ? 'possible' : 'likely',
    phase,
    when,
    related,
  };
}

/** Whether the function has the file when it starts, and whether that is sure. */
function presenceOfFile(program: ProgramOnDisk, operation: FileOperation): { isThere: boolean; isSure: boolean } {
  const path = pathOf(operation);
  if (path === null || operation.place!.isPrefix) return { isThere: false, isSure: path === null };
  const presence = presenceOf(program, path);
  if (presence.kind === 'present') return { isThere: true, isSure: true };
  const isMade = isMadeByBuild(program, presence, operation.place!.absolute);
  // A deployment of the working directory has what Git ignores.
  const mayBeThere = presence.kind === 'git-ignored' && presence.isThere;
  return { isThere: isMade, isSure: !mayBeThere && !mayBeMade(program) };
}

/** What follows where the library makes the directory of the file and the function has none. */
function directoryFault(program: ProgramOnDisk, operation: FileOperation): Consequence | null {
  const path = pathInProject(operation.place!.absolute);
  const directory = path === null ? null : directoryOf(pathOf(operation)!);
  const { unitRoot } = operation.project;
  const isThere =
    directory !== null && (isInside(unitRoot, directory) || presenceOf(program, directory).kind === 'present');
  return isThere ? null : consequenceOfOperation(program, operation, 'OSError');
}

/** The call that opens the database and matters most; null where none is seen, and where its failure is handled. */
function firstOpening(
  program: ProgramOnDisk,
  { call, sqlite }: FileOperation,
): { opener: Opener; consequence: Consequence } | null {
  const all = openersOf(call, sqlite!.fact, program.reached).flatMap((opener) => {
    if (isForDevelopment(opener.module, opener.call.startIndex)) return [];
    const consequence = consequenceOf(program.phases, opener.module, opener.call.startIndex, 'OperationalError');
    return consequence ? [{ opener, consequence }] : [];
  });
  return all.find(({ consequence }) => consequence.severity === 'error') ?? all[0] ?? null;
}

const WRITING_SQL =
  /\b(?:INSERT\s+(?:OR\s+\w+\s+)?INTO|REPLACE\s+INTO|UPDATE\s+\S+\s+SET|DELETE\s+FROM|DROP\s+(?:TABLE|INDEX)|ALTER\s+TABLE|CREATE\s+(?:TABLE|(?:UNIQUE\s+)?INDEX)\s+(?!IF\s+NOT)|journal_mode\s*=\s*WAL)\b/i;
const WRITING_ORM = /\.\s*(?:commit|begin|begin_nested|transaction)\s*\(/;

/** Whether the program seems to write to its database: with statements of its own, or by what an object of a library saves. */
function isWritten(program: ProgramOnDisk, { sqlite }: FileOperation): boolean {
  const { writes } = sqlite!.fact;
  if (writes === 'always' || writes === 'never') return writes === 'always';
  const modules = [...program.reached.values()].map(({ module }) => module.source.text);
  return modules.some((text) => WRITING_SQL.test(text) || (writes === 'orm' && WRITING_ORM.test(text)));
}

/** Whether the program itself sets a variable, to what the text does not tell. */
function isSetByProgram(program: ProgramOnDisk, variable: string): boolean {
  const pattern = new RegExp(
    `\\benviron\\s*(?:\\[\\s*['"]${variable}['"]\\s*\\]\\s*=[^=]|\\.\\s*setdefault\\s*\\(\\s*['"]${variable}['"])`,
  );
  return /^\w+$/.test(variable) && [...program.reached.values()].some(({ module }) => pattern.test(module.source.text));
}

/** Whether what is made is nothing but the directory of a database that is judged at least as hard: both have one cause, and one way out. */
export function isForDatabase(program: ProgramOnDisk, { operation, others, severity }: FailingWrite): boolean {
  if (![operation, ...others.map((each) => each.operation)].every(({ action }) => action === 'directory')) return false;
  const { absolute } = operation.place!;
  return sqliteDatabases(program).some(
    (each) =>
      directoryOf(each.operation.place!.absolute) === absolute &&
      (each.severity === 'error' || (each.severity === 'warning' && severity === 'warning')),
  );
}
