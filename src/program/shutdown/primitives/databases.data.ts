import type { Primitive } from '../primitives.js';
import { atMost, fast, made, net, on, statement } from './entry.js';

const SQLALCHEMY = 'sqlalchemy 2.1.1, engine/base.py, orm/session.py and ext/asyncio';
const ASYNCPG = 'asyncpg 0.31.0, pool.py and connection.py';
const PSYCOPG = 'psycopg 3.3.6, connection.py and connection_async.py';
const PSYCOPG_POOL = 'psycopg_pool 3.3.2.dev1, pool.py and pool_async.py';
const PSYCOPG2 = 'psycopg2 2.9.13, pool.py';
const AIOMYSQL = 'aiomysql 0.3.2, pool.py and connection.py';
const DATABASES_PACKAGE = 'databases 0.9.0, core.py and backends';
const PYMONGO = 'pymongo 4.18.2, synchronous and asynchronous/mongo_client.py';
const REDIS = 'redis 8.1.0, client.py and asyncio/client.py';

const COMMITS = 'waits until the database has stored it';
const EXECUTES = 'waits for the database';
const TABLES = 'goes through all tables of the database';

const ENGINES = [
  ...made(['sqlalchemy', 'sqlalchemy.engine'], 'create_engine', 'engine_from_config', 'Engine'),
  ...made(['sqlalchemy.engine.base'], 'Engine'),
  ...made(['sqlmodel'], 'create_engine'),
];
const ASYNC_ENGINES = [
  ...made(['sqlalchemy.ext.asyncio'], 'create_async_engine', 'async_engine_from_config', 'AsyncEngine'),
  ...made(['sqlalchemy.ext.asyncio.engine'], 'create_async_engine', 'AsyncEngine'),
];
const SESSIONS = [
  ...made(['sqlalchemy.orm', 'sqlalchemy.orm.session'], 'Session', 'sessionmaker()'),
  ...made(['sqlalchemy.orm'], 'scoped_session', 'scoped_session()'),
  ...made(['sqlmodel'], 'Session'),
];
const ASYNC_SESSIONS = [
  ...made(['sqlalchemy.ext.asyncio', 'sqlalchemy.ext.asyncio.session'], 'AsyncSession', 'async_sessionmaker()'),
  ...made(['sqlalchemy.ext.asyncio'], 'async_scoped_session', 'async_scoped_session()'),
  ...made(['sqlmodel.ext.asyncio.session'], 'AsyncSession'),
];
const CONNECTIONS = [
  ...made(['sqlalchemy', 'sqlalchemy.engine'], 'Connection'),
  ...ENGINES.flatMap((engine) => made([engine], 'connect', 'begin')),
];
const ASYNC_CONNECTIONS = [
  ...made(['sqlalchemy.ext.asyncio'], 'AsyncConnection'),
  ...ASYNC_ENGINES.flatMap((engine) => made([engine], 'connect', 'begin')),
];
const METADATA = [
  ...made(['sqlalchemy', 'sqlalchemy.schema', 'sqlmodel'], 'MetaData'),
  'sqlmodel.SQLModel.metadata',
  'sqlalchemy.orm.declarative_base().metadata',
  'sqlalchemy.ext.declarative.declarative_base().metadata',
];
const ASYNCPG_POOLS = [...made(['asyncpg'], 'create_pool', 'Pool'), ...made(['asyncpg.pool'], 'create_pool', 'Pool')];
const ASYNCPG_CONNECTIONS = [
  ...made(['asyncpg'], 'connect', 'Connection'),
  ...made(['asyncpg.connection'], 'connect', 'Connection'),
  ...ASYNCPG_POOLS.map((pool) => `${pool}.acquire()`),
];
const PSYCOPG_CONNECTIONS = [
  ...made(['psycopg'], 'connect', 'Connection', 'Connection.connect', 'AsyncConnection', 'AsyncConnection.connect'),
];
const PSYCOPG_POOLS = made(
  ['psycopg_pool'],
  'ConnectionPool',
  'NullConnectionPool',
  'AsyncConnectionPool',
  'AsyncNullConnectionPool',
);
const PSYCOPG2_POOLS = made(['psycopg2.pool'], 'SimpleConnectionPool', 'ThreadedConnectionPool');
const PSYCOPG2_CONNECTIONS = [...made(['psycopg2'], 'connect'), ...PSYCOPG2_POOLS.map((pool) => `${pool}.getconn()`)];
const AIOMYSQL_POOLS = made(['aiomysql', 'aiomysql.pool'], 'create_pool', 'Pool');
const AIOMYSQL_CONNECTIONS = [
  ...made(['aiomysql'], 'connect', 'Connection'),
  ...AIOMYSQL_POOLS.map((pool) => `${pool}.acquire()`),
];
const MONGO = [
  ...made(['pymongo'], 'MongoClient', 'AsyncMongoClient'),
  ...made(['pymongo.mongo_client'], 'MongoClient'),
  ...made(['pymongo.asynchronous.mongo_client'], 'AsyncMongoClient'),
];
const MOTOR = made(['motor.motor_asyncio'], 'AsyncIOMotorClient');
const REDIS_CLIENTS = made(['redis', 'redis.client'], 'Redis', 'StrictRedis', 'Redis.from_url', 'StrictRedis.from_url');
const ASYNC_REDIS_CLIENTS = [
  ...made(['redis.asyncio', 'redis.asyncio.client'], 'Redis', 'StrictRedis', 'Redis.from_url', 'StrictRedis.from_url'),
];
const REDIS_POOLS = made(
  ['redis', 'redis.connection'],
  'ConnectionPool',
  'BlockingConnectionPool',
  'ConnectionPool.from_url',
);
const ASYNC_REDIS_POOLS = made(
  ['redis.asyncio', 'redis.asyncio.connection'],
  'ConnectionPool',
  'BlockingConnectionPool',
  'ConnectionPool.from_url',
);

/** Databases: closing them is quick while nobody uses their connections, a statement takes at least one trip. */
export const DATABASES: readonly Primitive[] = [
  // SQLAlchemy, SQLModel
  fast(on([...ENGINES, ...ASYNC_ENGINES], 'dispose'), SQLALCHEMY),
  fast(on([...SESSIONS, ...CONNECTIONS], 'close', 'rollback', '__exit__'), SQLALCHEMY),
  fast(on([...ASYNC_SESSIONS, ...ASYNC_CONNECTIONS], 'close', 'aclose', 'rollback', '__aexit__'), SQLALCHEMY),
  statement(on([...SESSIONS, ...ASYNC_SESSIONS, ...CONNECTIONS, ...ASYNC_CONNECTIONS], 'commit'), COMMITS, SQLALCHEMY),
  statement(
    on([...SESSIONS, ...ASYNC_SESSIONS, ...CONNECTIONS, ...ASYNC_CONNECTIONS], 'execute', 'scalar', 'scalars'),
    EXECUTES,
    SQLALCHEMY,
  ),
  statement(on([...SESSIONS, ...ASYNC_SESSIONS], 'flush'), EXECUTES, SQLALCHEMY),
  statement(on(SESSIONS, 'bulk_save_objects', 'bulk_insert_mappings', 'bulk_update_mappings'), EXECUTES, SQLALCHEMY),
  statement(on([...ASYNC_SESSIONS, ...ASYNC_CONNECTIONS], 'run_sync'), EXECUTES, SQLALCHEMY),
  net(on(METADATA, 'drop_all', 'create_all'), TABLES, 'sqlalchemy 2.1.1, sql/schema.py'),

  // PostgreSQL; the pools wait for the connections that are in use
  fast(on(ASYNCPG_POOLS, 'close', 'terminate', '__aexit__'), ASYNCPG),
  fast(on(ASYNCPG_CONNECTIONS, 'close', 'terminate'), ASYNCPG),
  statement(
    on([...ASYNCPG_POOLS, ...ASYNCPG_CONNECTIONS], 'execute', 'executemany', 'fetch', 'fetchrow', 'fetchval'),
    EXECUTES,
    ASYNCPG,
    atMost(null),
  ),
  fast(on(PSYCOPG_POOLS, 'close', '__exit__', '__aexit__'), PSYCOPG_POOL),
  fast(on(PSYCOPG_CONNECTIONS, 'close'), PSYCOPG),
  statement(on(PSYCOPG_CONNECTIONS, 'commit'), COMMITS, PSYCOPG),
  statement(on(PSYCOPG_CONNECTIONS, 'execute'), EXECUTES, PSYCOPG),
  fast(on(PSYCOPG2_POOLS, 'closeall'), PSYCOPG2),
  fast(on(PSYCOPG2_CONNECTIONS, 'close'), PSYCOPG2),
  statement(on(PSYCOPG2_CONNECTIONS, 'commit'), COMMITS, PSYCOPG2),

  // MySQL, SQLite, and whatever `databases` is given
  fast(on(AIOMYSQL_POOLS, 'close', 'wait_closed', 'terminate', '__aexit__'), AIOMYSQL),
  fast(on(AIOMYSQL_CONNECTIONS, 'close', 'ensure_closed'), AIOMYSQL),
  statement(on(AIOMYSQL_CONNECTIONS, 'commit'), COMMITS, AIOMYSQL),
  fast(on(made(['pymysql'], 'connect', 'Connection'), 'close'), 'pymysql 1.2.3, connections.py'),
  fast(on(made(['aiosqlite'], 'connect', 'Connection'), 'commit', 'rollback', 'close'), 'aiosqlite 0.22.1, core.py'),
  fast(on(made(['databases'], 'Database'), 'disconnect', '__aexit__'), DATABASES_PACKAGE),
  statement(
    on(made(['databases'], 'Database'), 'execute', 'execute_many', 'fetch_all', 'fetch_one', 'fetch_val'),
    EXECUTES,
    DATABASES_PACKAGE,
  ),

  // stores without SQL
  fast(on([...MONGO, ...MOTOR], 'close'), `${PYMONGO}; motor 3.7.1, core.py`),
  fast(on(['pymongo.AsyncMongoClient()'], 'aclose', '__aexit__'), PYMONGO),
  fast(on([...REDIS_CLIENTS, 'redis.from_url()'], 'close', '__exit__'), REDIS),
  fast(on([...ASYNC_REDIS_CLIENTS, 'redis.asyncio.from_url()'], 'aclose', 'close', '__aexit__'), REDIS),
  fast(on(REDIS_POOLS, 'disconnect', 'close'), REDIS),
  fast(on(ASYNC_REDIS_POOLS, 'disconnect', 'aclose', '__aexit__'), REDIS),
  fast(
    on(
      [...REDIS_CLIENTS, 'redis.from_url()'].map((client) => `${client}.pubsub()`),
      'close',
    ),
    REDIS,
  ),
  fast(
    on(
      [...ASYNC_REDIS_CLIENTS, 'redis.asyncio.from_url()'].map((client) => `${client}.pubsub()`),
      'aclose',
      'close',
    ),
    REDIS,
  ),
];
