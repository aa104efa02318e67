import { constantOf } from '../objects/constants.js';
import { placeOf } from '../objects/object.js';
import { objectsOf } from '../objects/objects.js';
import type { RunningProgram } from '../running-calls.js';
import { argumentNode, hasHiddenArguments } from './arguments.js';
import { databaseConnections, type DatabaseConnection } from './connections.js';
import { databaseUrl } from './url.js';

/** A connection through a pooler that gives each transaction another connection of the database, by a driver that counts on one. */
export interface UnfitForPooler {
  readonly connection: DatabaseConnection;
  readonly driver: 'asyncpg' | 'psycopg';
  /** The argument that keeps the driver from preparing statements, as it is added to the call; null where the call has such an argument already. */
  readonly argument: string | null;
}

/**
 * The port of Supabase's pooler in transaction mode, which does not keep prepared statements; those of Neon and of newer PgBouncers do.
 * Source: https://supabase.com/docs/guides/troubleshooting/disabling-prepared-statements-qL8lEL, read on 2026-11-29.
 */
export const TRANSACTION_PORT = 6543;

/** Settings that turn prepared statements off, or give them names that nobody else uses. */
const SETTINGS = /\b(?:prepared_)?statement_cache_size\b|\bprepared_statement_name_func\b|\bprepare_threshold\b/;

/** The connections of a program that a pooler in transaction mode breaks. */
export function unfitForPooler(program: RunningProgram): UnfitForPooler[] {
  const found = databaseConnections(program).flatMap((connection) => {
    const driver = isTransactionMode(connection) ? driverOf(connection) : null;
    return driver ? [{ connection, driver, argument: argumentFor(connection, driver) }] : [];
  });
  // Where a setting comes from another place, it is most likely meant for these.
  const isSettled =
    found.length > 0 && [...program.reached.values()].some(({ module }) => SETTINGS.test(module.source.text));
  return isSettled ? [] : found;
}

function isTransactionMode({ texts, fact, call, module, project }: DatabaseConnection): boolean {
  if (texts.some(({ text }) => /:6543(?!\d)|\bport=6543(?!\d)/.test(text))) return true;
  const port = fact.form === 'dsn' ? argumentNode(call, { index: -1, names: ['port'] }) : undefined;
  return port !== undefined && constantOf(objectsOf(project), port, placeOf(port, module)) === TRANSACTION_PORT;
}

/** The driver that prepares statements; null for another one. */
function driverOf({ texts, fact, name, module }: DatabaseConnection): UnfitForPooler['driver'] | null {
  if (fact.form === 'dsn') return asDriver(fact.driver);
  const urls = texts.flatMap(({ text }) => databaseUrl(text) ?? []);
  for (const { dialect, driver } of urls) {
    if (!/^(?:postgres(?:ql)?|asyncpg|psycopg)$/.test(dialect)) continue;
    const own = driver ?? (dialect === 'asyncpg' || dialect === 'psycopg' ? dialect : fact.driver);
    return asDriver(own);
  }
  // Of a URL that is changed on the way the beginning may not be known.
  const isAsync = name.endsWith('create_async_engine') && urls.length === 0;
  return isAsync && module.source.text.includes('+asyncpg') ? 'asyncpg' : null;
}

function asDriver(name: string | undefined): UnfitForPooler['driver'] | null {
  return name === 'asyncpg' ? name : name === 'psycopg' || name === 'psycopg_async' ? 'psycopg' : null;
}

function argumentFor({ fact, call, name }: DatabaseConnection, driver: UnfitForPooler['driver']): string | null {
  if (hasHiddenArguments(call)) return null;
  const isEngine = /create_(?:async_)?engine$/.test(name);
  const isPsycopgPool = fact.form === 'dsn' && fact.pool !== undefined && driver === 'psycopg';
  const settings =
    driver === 'psycopg'
      ? '"prepare_threshold": None'
      : '"statement_cache_size": 0, "prepared_statement_cache_size": 0';
  const into = isEngine ? 'connect_args' : isPsycopgPool ? 'kwargs' : null;
  if (into) return argumentNode(call, { index: -1, names: [into] }) ? null : `${into}={${settings}}`;
  if (fact.form !== 'dsn') return null;
  return driver === 'psycopg' ? 'prepare_threshold=None' : 'statement_cache_size=0';
}
