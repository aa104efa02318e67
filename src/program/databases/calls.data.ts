import type { SqliteForm } from './url.js';

/** Which argument: its index, or -1 for one that is only given by name, and its names. */
export interface DatabaseArgument {
  readonly index: number;
  readonly names: readonly string[];
}

/** How many connections a pool has where the call does not say it. */
export interface PoolFact {
  /** How many are kept open, and what it is called. */
  readonly kept: DatabaseArgument & { readonly usual: number };
  /** How many more may be opened for a while. */
  readonly extra?: DatabaseArgument & { readonly usual: number };
  /** How many there may be at most; `same`: as many as are kept. */
  readonly most?: DatabaseArgument & { readonly usual: number | 'same' };
  /** Whether those that are kept are opened as soon as the pool is. */
  readonly opensAtOnce: boolean;
}

/** A call that connects to a database, or prepares to. */
export interface DatabaseCall {
  /** The argument that names the database. */
  readonly target: DatabaseArgument;
  /** What it is; `dsn`: of a server, never SQLite. */
  readonly form: SqliteForm | 'dsn';
  /** Whether the database is opened by the call itself; otherwise by the first use. */
  readonly opens: boolean;
  /** What opens it later: methods of the object, and functions that are given it. */
  readonly openedBy?: readonly string[];
  /**
   * How the program writes to it: `sql`, with statements of its own, `orm`, by `commit`. `always`: the first thing that the library does is to
   * write. `never`: it only reads.
   */
  readonly writes: 'sql' | 'orm' | 'always' | 'never';
  /** Whether the directory of the file is made by the call itself. */
  readonly makesDirectory?: true;
  /** The driver where the URL names none, for PostgreSQL. */
  readonly driver?: string;
  readonly pool?: PoolFact;
}

interface Group {
  /** What was read: package and file. */
  readonly source: string;
  readonly date: string;
  readonly calls: Readonly<Record<string, DatabaseCall>>;
}

const argument = (index: number, ...names: string[]): DatabaseArgument => ({ index, names });

const QUEUE_POOL: PoolFact = {
  kept: { ...argument(-1, 'pool_size'), usual: 5 },
  extra: { ...argument(-1, 'max_overflow'), usual: 10 },
  opensAtOnce: false,
};

const ENGINE: DatabaseCall = {
  target: argument(0, 'url'),
  form: 'url',
  opens: false,
  openedBy: ['connect', 'begin', 'raw_connection', 'create_all', 'drop_all', 'reflect', 'inspect'],
  writes: 'orm',
  pool: QUEUE_POOL,
};

const FILE: DatabaseCall = { target: argument(0, 'database'), form: 'file', opens: true, writes: 'sql' };

const PEEWEE: DatabaseCall = {
  ...FILE,
  opens: false,
  openedBy: ['connect', 'create_tables'],
  writes: 'always',
};

const TORTOISE: DatabaseCall = {
  target: argument(-1, 'db_url', 'config'),
  form: 'tortoise',
  opens: false,
  writes: 'always',
  driver: 'asyncpg',
};

const AGNO: DatabaseCall = {
  target: argument(-1, 'db_file'),
  form: 'file',
  opens: false,
  writes: 'always',
  makesDirectory: true,
};

const ASYNCPG: DatabaseCall = {
  target: argument(0, 'dsn'),
  form: 'dsn',
  opens: true,
  writes: 'sql',
  driver: 'asyncpg',
};

const PSYCOPG: DatabaseCall = {
  target: argument(0, 'conninfo'),
  form: 'dsn',
  opens: true,
  writes: 'sql',
  driver: 'psycopg',
};

const PSYCOPG_POOL: DatabaseCall = {
  ...PSYCOPG,
  opens: false,
  pool: {
    kept: { ...argument(-1, 'min_size'), usual: 4 },
    most: { ...argument(-1, 'max_size'), usual: 'same' },
    opensAtOnce: true,
  },
};

/** Calls that connect to a database, by their full names. */
export const DATABASE_CALLS: readonly Group[] = [
  {
    source: 'CPython 3.11 sqlite3, tried on a read-only disk; aiosqlite 0.22.1 aiosqlite/core.py',
    date: '2026-11-29',
    calls: {
      'sqlite3.connect': FILE,
      'aiosqlite.connect': FILE,
    },
  },
  {
    source:
      'SQLAlchemy 2.1.1 sqlalchemy/engine/create.py, sqlalchemy/ext/asyncio/engine.py; sqlmodel 0.0.47 sqlmodel/__init__.py',
    date: '2026-11-29',
    calls: {
      'sqlalchemy.create_engine': ENGINE,
      'sqlalchemy.engine.create_engine': ENGINE,
      'sqlalchemy.ext.asyncio.create_async_engine': ENGINE,
      'sqlmodel.create_engine': ENGINE,
    },
  },
  {
    source: 'encode/databases databases/core.py, databases/backends/sqlite.py, databases/backends/asyncpg.py',
    date: '2026-11-29',
    calls: {
      'databases.Database': {
        target: argument(0, 'url'),
        form: 'url',
        opens: false,
        writes: 'orm',
        driver: 'asyncpg',
        pool: {
          kept: { ...argument(-1, 'min_size'), usual: 10 },
          most: { ...argument(-1, 'max_size'), usual: 10 },
          opensAtOnce: false,
        },
      },
    },
  },
  {
    source: 'pudo/dataset dataset/__init__.py',
    date: '2026-11-29',
    calls: { 'dataset.connect': { target: argument(0, 'url'), form: 'url', opens: true, writes: 'always' } },
  },
  {
    source:
      'tortoise/tortoise-orm tortoise/contrib/fastapi/__init__.py, tortoise/backends/base/config_generator.py (journal_mode WAL)',
    date: '2026-11-29',
    calls: {
      'tortoise.Tortoise.init': TORTOISE,
      'tortoise.contrib.fastapi.register_tortoise': { ...TORTOISE, target: argument(3, 'db_url', 'config') },
      'tortoise.contrib.fastapi.RegisterTortoise': { ...TORTOISE, target: argument(3, 'db_url', 'config') },
    },
  },
  {
    source: 'peewee 4.5.1 peewee.py, playhouse/pool.py, playhouse/sqliteq.py, playhouse/db_url.py',
    date: '2026-11-29',
    calls: {
      'peewee.SqliteDatabase': PEEWEE,
      'playhouse.pool.PooledSqliteDatabase': PEEWEE,
      'playhouse.sqliteq.SqliteQueueDatabase': PEEWEE,
    },
  },
  {
    source: 'langchain-ai/langgraph libs/checkpoint-sqlite (setup(): PRAGMA journal_mode=WAL)',
    date: '2026-11-29',
    calls: {
      'langgraph.checkpoint.sqlite.SqliteSaver.from_conn_string': {
        ...FILE,
        target: argument(0, 'conn_string'),
        writes: 'always',
      },
      'langgraph.checkpoint.sqlite.aio.AsyncSqliteSaver.from_conn_string': {
        ...FILE,
        target: argument(0, 'conn_string'),
        writes: 'always',
      },
    },
  },
  {
    source: 'agno-agi/agno libs/agno/agno/db/sqlite/sqlite.py, libs/agno/agno/storage/sqlite.py',
    date: '2026-11-29',
    calls: {
      'agno.db.sqlite.SqliteDb': AGNO,
      'agno.storage.sqlite.SqliteStorage': AGNO,
    },
  },
  {
    source: 'agronholm/apscheduler apscheduler/jobstores/sqlalchemy.py',
    date: '2026-11-29',
    calls: {
      'apscheduler.jobstores.sqlalchemy.SQLAlchemyJobStore': {
        target: argument(0, 'url'),
        form: 'url',
        opens: false,
        writes: 'always',
      },
    },
  },
  {
    source: 'langchain-ai/langchain-community libs/community/langchain_community/utilities/sql_database.py',
    date: '2026-11-29',
    calls: {
      'langchain_community.utilities.SQLDatabase.from_uri': {
        target: argument(0, 'database_uri'),
        form: 'url',
        opens: true,
        writes: 'never',
      },
      'langchain_community.utilities.sql_database.SQLDatabase.from_uri': {
        target: argument(0, 'database_uri'),
        form: 'url',
        opens: true,
        writes: 'never',
      },
    },
  },
  {
    source: 'asyncpg 0.31.0 asyncpg/pool.py, asyncpg/connection.py',
    date: '2026-11-29',
    calls: {
      'asyncpg.connect': ASYNCPG,
      'asyncpg.create_pool': {
        ...ASYNCPG,
        pool: {
          kept: { ...argument(-1, 'min_size'), usual: 10 },
          most: { ...argument(-1, 'max_size'), usual: 10 },
          opensAtOnce: true,
        },
      },
    },
  },
  {
    source: 'psycopg 3.3.6 psycopg/connection.py; psycopg/psycopg psycopg_pool/psycopg_pool/base.py',
    date: '2026-11-29',
    calls: {
      'psycopg.connect': PSYCOPG,
      'psycopg.Connection.connect': PSYCOPG,
      'psycopg.AsyncConnection.connect': PSYCOPG,
      'psycopg_pool.ConnectionPool': PSYCOPG_POOL,
      'psycopg_pool.AsyncConnectionPool': PSYCOPG_POOL,
    },
  },
  {
    source: 'psycopg2-binary 2.9.13 psycopg2/pool.py, psycopg2/__init__.py',
    date: '2026-11-29',
    calls: {
      'psycopg2.connect': { ...PSYCOPG, target: argument(0, 'dsn'), driver: 'psycopg2' },
      ...Object.fromEntries(
        ['psycopg2.pool.SimpleConnectionPool', 'psycopg2.pool.ThreadedConnectionPool'].map(
          (name): [string, DatabaseCall] => [
            name,
            {
              ...PSYCOPG,
              target: argument(2, 'dsn'),
              driver: 'psycopg2',
              pool: {
                kept: { ...argument(0, 'minconn'), usual: 1 },
                most: { ...argument(1, 'maxconn'), usual: 'same' },
                opensAtOnce: true,
              },
            },
          ],
        ),
      ),
    },
  },
  {
    source: 'aiomysql 0.3.2 aiomysql/pool.py',
    date: '2026-11-29',
    calls: {
      'aiomysql.create_pool': {
        target: argument(-1, 'host'),
        form: 'dsn',
        opens: true,
        writes: 'sql',
        pool: {
          kept: { ...argument(0, 'minsize'), usual: 1 },
          most: { ...argument(1, 'maxsize'), usual: 10 },
          opensAtOnce: true,
        },
      },
    },
  },
];

/** What is known of each call. */
export const DATABASE_FACTS: ReadonlyMap<string, DatabaseCall> = new Map(
  DATABASE_CALLS.flatMap(({ calls }) => Object.entries(calls)),
);
