import { placeOf } from '../objects/object.js';
import { constantOf } from '../objects/constants.js';
import { objectsOf } from '../objects/objects.js';
import { argumentNode, hasHiddenArguments } from './arguments.js';
import type { DatabaseArgument } from './calls.data.js';
import type { DatabaseConnection } from './connections.js';

/** The pool of connections that a call makes in each instance of the app. */
export interface ConnectionPool {
  readonly connection: DatabaseConnection;
  /** How many connections are kept open. */
  readonly kept: number;
  /** How many there are at most. */
  readonly most: number;
  /** Whether those that are kept are opened as soon as the pool is. */
  readonly opensAtOnce: boolean;
  /** The argument that says how many are kept; null where that is the default. */
  readonly argument: string | null;
}

/** Arguments with which SQLAlchemy has another pool, or none. */
const OTHER_POOL: DatabaseArgument = { index: -1, names: ['poolclass', 'pool', 'creator', 'async_creator'] };

/** @returns null where the call makes no pool, and where its size cannot be told */
export function poolOf(connection: DatabaseConnection): ConnectionPool | null {
  const { fact, call, module, project } = connection;
  const { pool } = fact;
  if (!pool || hasHiddenArguments(call) || hasOtherPool(connection)) return null;
  const objects = objectsOf(project);
  const numberOf = (argument: DatabaseArgument & { usual: number | 'same' }): number | 'same' | null => {
    const node = argumentNode(call, argument);
    if (!node) return argument.usual;
    const value = constantOf(objects, node, placeOf(node, module));
    return typeof value === 'number' && Number.isFinite(value) ? value : null;
  };
  const kept = numberOf(pool.kept);
  const extra = pool.extra ? numberOf(pool.extra) : 0;
  const most = pool.most ? numberOf(pool.most) : 'same';
  if (typeof kept !== 'number' || typeof extra !== 'number' || most === null) return null;
  return {
    connection,
    kept,
    most: most === 'same' ? kept + extra : most,
    opensAtOnce: pool.opensAtOnce,
    argument: argumentNode(call, pool.kept) ? pool.kept.names[0]! : null,
  };
}

/** Whether the pool is another one than the library's usual: `poolclass=NullPool`. */
function hasOtherPool({ call, fact }: DatabaseConnection): boolean {
  const other = fact.form === 'url' ? argumentNode(call, OTHER_POOL) : undefined;
  return other !== undefined && !/(?:^|\.)(?:AsyncAdapted)?QueuePool$/.test(other.text);
}

/** Options of SQLAlchemy's pool that keep a connection which was closed at the other end from being used. */
const FRESH: DatabaseArgument = { index: -1, names: ['pool_pre_ping', 'pool_recycle'] };

/** Whether an engine of SQLAlchemy uses connections from its pool without a look whether they are still open. */
export function trustsIdleConnections(connection: DatabaseConnection): boolean {
  const { call, fact, name } = connection;
  return (
    fact.form === 'url' &&
    /create_(?:async_)?engine$/.test(name) &&
    !hasHiddenArguments(call) &&
    !hasOtherPool(connection) &&
    argumentNode(call, FRESH) === undefined
  );
}
