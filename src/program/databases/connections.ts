import type { Node } from '../../parser/node.js';
import { CallTable } from '../library-calls.js';
import { runningCalls, type RunningCall, type RunningProgram } from '../running-calls.js';
import { argumentNode } from './arguments.js';
import { DATABASE_FACTS, type DatabaseCall } from './calls.data.js';
import { possibleTexts, type PossibleText } from './texts.js';
import { databaseInConditions, hasSqliteOption } from './sqlite-signs.js';
import { databaseUrl } from './url.js';

/** A call that runs on Vercel and connects to a database, or prepares to. */
export interface DatabaseConnection extends RunningCall<DatabaseCall> {
  /** The expression that names the database; undefined where the call names none. */
  readonly target: Node | undefined;
  /** What that may be, as far as the text tells; parts that cannot be told are {@link UNKNOWN_PART}. */
  readonly texts: readonly PossibleText[];
}

const TABLE = new CallTable(DATABASE_FACTS);
const known = new WeakMap<RunningProgram, readonly DatabaseConnection[]>();

/** The calls of a program that connect to a database, module by module. */
export function databaseConnections(program: RunningProgram): readonly DatabaseConnection[] {
  let found = known.get(program);
  if (!found) {
    found = runningCalls(program, TABLE).map((call) => {
      const target = argumentNode(call.call, call.fact.target);
      return { ...call, target, texts: possibleTexts(target ?? null, call.module, call.project) };
    });
    known.set(program, found);
  }
  return found;
}

/** Whether all that is known of a database says that it is a file of SQLite. */
export function isSqlite({ fact, texts, call, module, project }: DatabaseConnection): boolean {
  if (fact.form === 'dsn') return false;
  if (fact.form === 'file' || hasSqliteOption(call, module, project)) return true;
  if (databaseInConditions(module, call.startIndex) === 'sqlite') return true;
  return texts.length > 0 && texts.every(({ text }) => databaseUrl(text)?.dialect === 'sqlite');
}

/** A pooler in front of a database, as its address shows it. */
const POOLER = /pooler\b|pgbouncer|:6543\b/i;

/** Whether the address of a database is that of a pooler. */
export function isPooled({ texts }: DatabaseConnection): boolean {
  return texts.some(({ text }) => POOLER.test(text));
}
