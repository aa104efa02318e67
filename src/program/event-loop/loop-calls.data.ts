/**
 * What a call has to do with the event loop that it is made in:
 * - `needs-running`: raises `RuntimeError: no running event loop` where none runs.
 * - `needs-current`: takes the loop of the thread. Where there is none, Python 3.14 raises RuntimeError; older ones make one, which nothing runs.
 * - `schedules`: as `needs-current`, and has the loop run something later.
 * - `takes-current`: makes an object that belongs to that loop.
 * - `opens`: gives an object that works only in the loop that it was opened in.
 * - `pools`: keeps connections in an object for later, and these work only in the loop that they were opened in.
 */
export type LoopRole = 'needs-running' | 'needs-current' | 'schedules' | 'takes-current' | 'opens' | 'pools';

/** A function, class or method, and its role. */
export interface LoopCall {
  /** In full; `X().m` is the method of an object. */
  readonly name: string;
  readonly role: LoopRole;
  /** The release since which it raises, and the distribution, where older ones took the loop of the thread instead. */
  readonly since?: { readonly distribution: 'aiohttp'; readonly version: string };
  /** What was read. */
  readonly source: string;
  readonly date: string;
}

const DATE = '2026-11-29';
const EVENTS = 'Python 3.12.1 and 3.13.0, Lib/asyncio/events.py; for 3.14 python/cpython#126354';
const TASKS = 'Python 3.12.1 and 3.13.0, Lib/asyncio/tasks.py';
const AIOHTTP = 'aio-libs/aiohttp, v3.9.5 and v3.10.0, aiohttp/client.py, connector.py and helpers.py';
const ASYNCPG = 'asyncpg 0.31.0, asyncpg/pool.py and connection.py';
const AIOMYSQL = 'aiomysql 0.3.2, aiomysql/pool.py and connection.py';
const ALCHEMY = 'https://docs.sqlalchemy.org/en/20/orm/extensions/asyncio.html#using-multiple-asyncio-event-loops';

const sinceRunning = { distribution: 'aiohttp', version: '3.10.0' } as const;

/** Sorted by name. */
export const LOOP_CALLS: readonly LoopCall[] = [
  { name: 'aiohttp.ClientSession', role: 'needs-running', since: sinceRunning, source: AIOHTTP, date: DATE },
  { name: 'aiohttp.TCPConnector', role: 'needs-running', since: sinceRunning, source: AIOHTTP, date: DATE },
  { name: 'aiomysql.connect', role: 'opens', source: AIOMYSQL, date: DATE },
  { name: 'aiomysql.create_pool', role: 'opens', source: AIOMYSQL, date: DATE },
  { name: 'asyncio.create_task', role: 'needs-running', source: TASKS, date: DATE },
  { name: 'asyncio.ensure_future', role: 'schedules', source: TASKS, date: DATE },
  { name: 'asyncio.get_event_loop', role: 'needs-current', source: EVENTS, date: DATE },
  { name: 'asyncio.get_event_loop().create_task', role: 'schedules', source: EVENTS, date: DATE },
  { name: 'asyncio.get_running_loop', role: 'needs-running', source: EVENTS, date: DATE },
  { name: 'asyncpg.connect', role: 'opens', source: ASYNCPG, date: DATE },
  { name: 'asyncpg.create_pool', role: 'takes-current', source: ASYNCPG, date: DATE },
  { name: 'nats.connect', role: 'opens', source: 'nats-py 2.15.0, nats/aio/client.py', date: DATE },
  { name: 'sqlalchemy.ext.asyncio.create_async_engine().begin', role: 'pools', source: ALCHEMY, date: DATE },
  { name: 'sqlalchemy.ext.asyncio.create_async_engine().connect', role: 'pools', source: ALCHEMY, date: DATE },
];

/** Methods of a loop that only help in the loop that runs the requests. Source: Lib/asyncio/base_events.py of Python 3.12.1 and 3.13.0. */
export const LOOP_METHODS: readonly string[] = [
  'call_at',
  'call_later',
  'call_soon',
  'call_soon_threadsafe',
  'create_future',
  'create_task',
  'run_in_executor',
  'run_until_complete',
];
