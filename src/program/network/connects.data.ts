/**
 * What a call asks of the network: `http`, another service; `database`, a database; `schema`, to make or migrate the tables of one.
 */
export type NetworkKind = 'http' | 'database' | 'schema';

/** Calls that ask something over the network, beside those whose time is known (`shutdown/primitives`). */
export interface NetworkCalls {
  readonly kind: NetworkKind;
  /** In full; `X().m` is the method of an object. */
  readonly names: readonly string[];
  /** What was read. */
  readonly source: string;
  readonly date: string;
}

const DATE = '2026-11-29';

const on = (objects: readonly string[], ...methods: readonly string[]): string[] =>
  objects.flatMap((object) => methods.map((method) => `${object}.${method}`));

const REDIS = ['redis.Redis()', 'redis.StrictRedis()', 'redis.from_url()', 'redis.Redis.from_url()'];
const ASYNC_REDIS = ['redis.asyncio.Redis()', 'redis.asyncio.from_url()', 'redis.asyncio.Redis.from_url()'];
const MONGO = ['pymongo.MongoClient()', 'pymongo.mongo_client.MongoClient()', 'pymongo.AsyncMongoClient()'];
const MOTOR = ['motor.motor_asyncio.AsyncIOMotorClient()'];
const GSPREAD = ['gspread.authorize()', 'gspread.service_account()', 'gspread.service_account_from_dict()'];
const OPENAI = ['openai.OpenAI()', 'openai.AsyncOpenAI()', 'openai.AzureOpenAI()'];

/** Only what asks while it is called; clients that connect when they are first used are not here. Sorted by the first name. */
export const NETWORK_CALLS: readonly NetworkCalls[] = [
  { kind: 'schema', names: ['alembic.command.upgrade'], source: 'alembic 1.20.0, command.py', date: DATE },
  {
    kind: 'database',
    names: ['asyncpg.connect', 'asyncpg.create_pool'],
    source: 'asyncpg 0.31.0, connection.py and pool.py',
    date: DATE,
  },
  {
    kind: 'http',
    names: ['chromadb.HttpClient'],
    source: 'chroma-core/chroma 1.5.9, chromadb/__init__.py and api/client.py',
    date: DATE,
  },
  {
    kind: 'http',
    names: on(GSPREAD, 'open', 'open_by_key', 'open_by_url'),
    source: 'gspread 6.1.4, client.py and spreadsheet.py',
    date: DATE,
  },
  {
    kind: 'database',
    names: ['mysql.connector.connect'],
    source: 'mysql-connector-python 26.7.0, connection.py and connection_cext.py',
    date: DATE,
  },
  {
    kind: 'http',
    names: on(OPENAI, 'models.list', 'chat.completions.create', 'embeddings.create', 'responses.create'),
    source: 'openai 3.22.1, resources',
    date: DATE,
  },
  {
    kind: 'http',
    names: on(['pinecone.Pinecone()'], 'Index', 'create_index', 'describe_index', 'has_index', 'index', 'list_indexes'),
    source: 'pinecone-io/pinecone-python-client@523f5a8d, pinecone/_client.py',
    date: DATE,
  },
  {
    kind: 'database',
    names: ['psycopg.connect', 'psycopg.Connection.connect', 'psycopg.AsyncConnection.connect'],
    source: 'psycopg 3.3.6, connection.py and connection_async.py',
    date: DATE,
  },
  { kind: 'database', names: ['psycopg2.connect'], source: 'psycopg2-binary 2.9.13, psycopg2/__init__.py', date: DATE },
  {
    kind: 'database',
    names: on([...MONGO, ...MOTOR], 'admin.command', 'list_database_names', 'server_info'),
    source: 'pymongo 4.18.2, synchronous/mongo_client.py; motor 3.7.1, core.py',
    date: DATE,
  },
  { kind: 'database', names: ['pymysql.connect'], source: 'pymysql 1.2.3, connections.py', date: DATE },
  {
    kind: 'database',
    names: on([...REDIS, ...ASYNC_REDIS], 'exists', 'get', 'ping', 'set'),
    source: 'redis 8.1.0, commands/core.py',
    date: DATE,
  },
  {
    kind: 'http',
    names: [
      'weaviate.connect_to_custom',
      'weaviate.connect_to_local',
      'weaviate.connect_to_wcs',
      'weaviate.connect_to_weaviate_cloud',
    ],
    source: 'weaviate/weaviate-python-client@15e4aeb2, weaviate/connect/helpers.py',
    date: DATE,
  },
];
