import { describe, expect, it } from 'vitest';
import { lifespan, shutdownOf } from '../../support/shutdown.js';

const IMPORTS = `import asyncio, threading, subprocess, os, queue, multiprocessing, time, select, json, pickle, logging, atexit
from concurrent.futures import ThreadPoolExecutor, ProcessPoolExecutor
from datetime import timedelta
import anyio
import httpx
import requests
import aiohttp
import smtplib
import boto3
`;

type Row = readonly [title: string, before: string, after: string, expected: string];

const rows = (title: string, list: readonly Row[]): void => {
  describe(title, () => {
    it.each(list)('%s', async (_, before, after, expected) => {
      expect(await shutdownOf(lifespan(before, after, IMPORTS))).toEqual([expected]);
    });
  });
};

rows('sleeping', [
  ['time.sleep', '', 'time.sleep(1)', 'late 1000..1000 time.sleep'],
  ['asyncio.sleep', '', 'await asyncio.sleep(1)', 'late 1000..1000 asyncio.sleep'],
  ['asyncio.sleep that nobody awaits', '', 'asyncio.sleep(1)', 'fine 0'],
  ['anyio.sleep', '', 'await anyio.sleep(1)', 'late 1000..1000 anyio.sleep'],
  ['a constant of the module', '', 'time.sleep(5 * 60)', 'late 300000..300000 time.sleep'],
  ['timedelta', '', 'time.sleep(timedelta(seconds=5).total_seconds())', 'late 5000..5000 time.sleep'],
  ['a time that nobody knows', '', 'time.sleep(float(input()))', 'fine 0'],
  ['a short one', '', 'await asyncio.sleep(0.1)', 'fine 100..100'],
  [
    'three short ones',
    '',
    'time.sleep(0.15)\ntime.sleep(0.15)\nawait asyncio.sleep(0.15)',
    'late 450..450 time.sleep time.sleep asyncio.sleep',
  ],
  [
    'in a loop with a known number of rounds',
    '',
    'for _ in range(4):\n    time.sleep(0.1)',
    'late 400..400 time.sleep',
  ],
  ['in a short loop', '', 'for _ in range(2):\n    time.sleep(0.1)', 'fine 200..200'],
  ['select', '', 'select.select([], [], [], 2)', 'may-wait 0..2000 select.select'],
  ['beside', '', 'asyncio.create_task(asyncio.sleep(5))', 'fine 0'],
  [
    'of several at once, the longest',
    '',
    'await asyncio.gather(asyncio.sleep(1), asyncio.sleep(2))',
    'late 2000..2000 asyncio.sleep',
  ],
  ['cut off', '', 'await asyncio.wait_for(asyncio.sleep(9), timeout=0.2)', 'fine 200..200'],
  ['cut off late', '', 'await asyncio.wait_for(asyncio.sleep(9), 5)', 'late 5000..5000 asyncio.wait_for'],
  ['asyncio.timeout', '', 'async with asyncio.timeout(0.2):\n    await asyncio.sleep(9)', 'fine 200..200'],
  ['anyio.move_on_after', '', 'with anyio.move_on_after(0.1):\n    await anyio.sleep(9)', 'fine 100..100'],
  ['under a condition', '', 'if app.state.x:\n    time.sleep(2)', 'late 2000..2000 time.sleep'],
  ['under a condition that never holds', '', 'if False:\n    time.sleep(2)', 'fine 0'],
  ['while something holds', '', 'while app.state.busy:\n    await asyncio.sleep(0.1)', 'may-wait 0.. asyncio.sleep'],
]);

rows('threads, processes and executors', [
  ['join of a thread', 't = threading.Thread(target=print)', 't.join()', 'may-wait 0.. t.join'],
  ['with a limit', 't = threading.Thread(target=print)', 't.join(timeout=10)', 'may-wait 0..10000 t.join'],
  ['with a limit by position', 't = threading.Thread(target=print)', 't.join(10)', 'may-wait 0..10000 t.join'],
  ['with a short limit', 't = threading.Thread(target=print)', 't.join(timeout=0.2)', 'fine 0..200'],
  ['a thread that nobody joins', 't = threading.Thread(target=print)\nt.start()', 'pass', 'fine 0'],
  ['join of strings', '', '", ".join(["a"])\nos.path.join("a", "b")', 'fine 0'],
  ['join of a process', 'p = multiprocessing.Process(target=print)', 'p.join()', 'may-wait 0.. p.join'],
  ['terminate of a process', 'p = multiprocessing.Process(target=print)', 'p.terminate()\np.kill()', 'fine 0'],
  ['wait for a program', 'p = subprocess.Popen(["x"])', 'p.wait()', 'may-wait 0.. p.wait'],
  ['wait for a program, with a limit', 'p = subprocess.Popen(["x"])', 'p.wait(timeout=5)', 'may-wait 0..5000 p.wait'],
  ['communicate', 'p = subprocess.Popen(["x"])', 'p.communicate()', 'may-wait 0.. p.communicate'],
  ['a program around the yield', '', 'with subprocess.Popen(["x"]) as p:\n    pass', 'may-wait 0.. subprocess.Popen'],
  ['subprocess.run', '', 'subprocess.run(["x"])', 'may-wait 100.. subprocess.run'],
  ['subprocess.run with a limit', '', 'subprocess.run(["x"], timeout=0.2)', 'fine 100..200'],
  ['os.system', '', 'os.system("x")', 'may-wait 100.. os.system'],
  ['a program of asyncio', '', 'p = await asyncio.create_subprocess_exec("x")\nawait p.wait()', 'may-wait 0.. p.wait'],
  [
    'join of a process that is told to end',
    'p = multiprocessing.Process(target=print)',
    'p.terminate()\np.join()',
    'fine 0',
  ],
  ['join of a timer that is cancelled', 't = threading.Timer(9, print)', 't.cancel()\nt.join()', 'fine 0'],
  ['join of a pool that is told to end', 'pool = multiprocessing.Pool(2)', 'pool.terminate()\npool.join()', 'fine 0'],
  ['shutdown of an executor', 'ex = ThreadPoolExecutor()', 'ex.shutdown()', 'may-wait 0.. ex.shutdown'],
  ['shutdown(wait=True)', 'ex = ProcessPoolExecutor()', 'ex.shutdown(wait=True)', 'may-wait 0.. ex.shutdown'],
  ['shutdown(wait=False)', 'ex = ThreadPoolExecutor()', 'ex.shutdown(wait=False)', 'fine 0'],
  ['shutdown(False)', 'ex = ThreadPoolExecutor()', 'ex.shutdown(False, cancel_futures=True)', 'fine 0'],
  ['join of a pool', 'pool = multiprocessing.Pool(2)', 'pool.close()\npool.join()', 'may-wait 0.. pool.join'],
  ['terminate of a pool', 'pool = multiprocessing.Pool(2)', 'pool.terminate()', 'fine 0'],
  ['join of a queue', 'q = queue.Queue()', 'q.join()', 'may-wait 0.. q.join'],
  ['join of a queue of asyncio', 'q = asyncio.Queue()', 'await q.join()', 'may-wait 0.. q.join'],
  ['an event that somebody else sets', 'done = threading.Event()', 'done.wait()', 'may-wait 0.. done.wait'],
  ['an event, with a limit', 'done = threading.Event()', 'done.wait(timeout=0.2)', 'fine 0..200'],
  ['a barrier', 'b = threading.Barrier(2)', 'b.wait()', 'may-wait 0.. b.wait'],
  ['a semaphore', 's = asyncio.Semaphore(2)', 'await s.acquire()', 'may-wait 0.. s.acquire'],
]);

describe('managers around the yield', () => {
  const around = (header: string, inner = '', after = ''): Promise<string[]> =>
    shutdownOf({
      'main.py': `${IMPORTS}
import tempfile
from contextlib import asynccontextmanager, suppress, AsyncExitStack
from fastapi import FastAPI
from sqlalchemy.ext.asyncio import create_async_engine
import asyncpg
async def work():
    await asyncio.sleep(2.5)
@asynccontextmanager
async def lifespan(app: FastAPI):
    ${header}
        ${inner || 'pass'}
        yield
        ${after || 'pass'}
app = FastAPI(lifespan=lifespan)
`,
    });

  it.each([
    ['an executor', 'with ThreadPoolExecutor() as ex:', '', '', 'may-wait 0.. ThreadPoolExecutor'],
    [
      'an executor that is told not to wait',
      'with ThreadPoolExecutor() as ex:',
      '',
      'ex.shutdown(wait=False)',
      'may-wait 0.. ThreadPoolExecutor',
    ],
    [
      'a task group',
      'async with anyio.create_task_group() as tg:',
      'tg.start_soon(work)',
      '',
      'may-wait 0..2500 asyncio.sleep',
    ],
    [
      'a task group of asyncio',
      'async with asyncio.TaskGroup() as tg:',
      'tg.create_task(work())',
      '',
      'may-wait 0..2500 asyncio.sleep',
    ],
    [
      'a task group that is cancelled',
      'async with anyio.create_task_group() as tg:',
      'tg.start_soon(work)',
      'tg.cancel_scope.cancel()',
      'fine 0',
    ],
    ['a task group with nothing in it', 'async with anyio.create_task_group() as tg:', '', '', 'fine 0'],
    ['a program', 'with subprocess.Popen(["x"]) as p:', '', '', 'may-wait 0.. subprocess.Popen'],
    ['an HTTP client', 'async with httpx.AsyncClient() as client:', '', '', 'fine 0'],
    ['an HTTP session', 'async with aiohttp.ClientSession() as session:', '', '', 'fine 0'],
    ['a pool of connections', 'async with asyncpg.create_pool("x") as pool:', '', '', 'fine 0'],
    ['a connection', 'async with create_async_engine("x").connect() as connection:', '', '', 'fine 0'],
    ['suppress', 'with suppress(Exception):', '', '', 'fine 0'],
    ['a file', 'with open("x") as file:', '', '', 'fine 0'],
    ['a temporary directory', 'with tempfile.TemporaryDirectory() as directory:', '', '', 'fine 0'],
    ['an empty exit stack', 'async with AsyncExitStack() as stack:', '', '', 'fine 0'],
  ])('%s', async (_, header, inner, after, expected) => {
    expect(await around(header, inner, after)).toEqual([expected]);
  });
});

rows('schedulers', [
  [
    'BackgroundScheduler',
    'from apscheduler.schedulers.background import BackgroundScheduler\ns = BackgroundScheduler()',
    's.shutdown()',
    'may-wait 0.. s.shutdown',
  ],
  [
    'BlockingScheduler',
    'from apscheduler.schedulers.blocking import BlockingScheduler\ns = BlockingScheduler()',
    's.shutdown()',
    'may-wait 0.. s.shutdown',
  ],
  [
    'GeventScheduler, whose executor waits for nothing',
    'from apscheduler.schedulers.gevent import GeventScheduler\ns = GeventScheduler()',
    's.shutdown()',
    'fine 0',
  ],
  [
    'BackgroundScheduler, wait=False',
    'from apscheduler.schedulers.background import BackgroundScheduler\ns = BackgroundScheduler()',
    's.shutdown(wait=False)',
    'fine 0',
  ],
  [
    'AsyncIOScheduler',
    'from apscheduler.schedulers.asyncio import AsyncIOScheduler\ns = AsyncIOScheduler()',
    's.shutdown()',
    'fine 0',
  ],
  [
    'AsyncIOScheduler, wait=True',
    'from apscheduler.schedulers.asyncio import AsyncIOScheduler\ns = AsyncIOScheduler()',
    's.shutdown(wait=True)',
    'fine 0',
  ],
  [
    'TornadoScheduler',
    'from apscheduler.schedulers.tornado import TornadoScheduler\ns = TornadoScheduler()',
    's.shutdown()',
    'fine 0',
  ],
  [
    'pause',
    'from apscheduler.schedulers.background import BackgroundScheduler\ns = BackgroundScheduler()',
    's.pause()',
    'fine 0',
  ],
]);

rows('requests to servers', [
  ['one request', '', 'requests.post("http://x")', 'sends 50.. requests.post'],
  ['one request with a short limit', '', 'requests.post("http://x", timeout=0.2)', 'fine 50..200'],
  [
    'two requests',
    '',
    'requests.post("http://x")\nrequests.post("http://y")',
    'sends-much 100.. requests.post requests.post',
  ],
  ['one request for each', '', 'for each in app.state.all:\n    requests.post(each)', 'sends-much 50.. requests.post'],
  ['httpx', '', 'httpx.get("http://x", timeout=5)', 'sends-much 50..5000 httpx.get'],
  [
    'a client',
    'client = httpx.AsyncClient()',
    'await client.post("http://x")\nawait client.aclose()',
    'sends 50..5000 client.post',
  ],
  [
    'an e-mail',
    '',
    'with smtplib.SMTP("x") as s:\n    s.sendmail("a", "b", "c")',
    'sends-much 110.. smtplib.SMTP s.sendmail smtplib.SMTP',
  ],
  ['S3', 's3 = boto3.client("s3")', 's3.put_object(Bucket="x")', 'sends 50.. s3.put_object'],
]);

rows('databases', [
  [
    'one statement',
    'from sqlalchemy.orm import Session\nsession = Session()',
    'session.execute("x")\nsession.commit()',
    'fine 20..',
  ],
  [
    'a statement for each',
    'from sqlalchemy.orm import Session\nsession = Session()',
    'for each in app.state.all:\n    session.execute(each)',
    'sends 10.. session.execute',
  ],
  [
    'drop_all',
    'from sqlalchemy import MetaData, create_engine\nmetadata = MetaData()\nengine = create_engine("x")',
    'metadata.drop_all(engine)',
    'sends 50.. metadata.drop_all',
  ],
]);

rows('heavy work', [
  ['os and logging', '', 'print("bye")\nlogging.info("bye")\nlogging.getLogger().info("x")', 'fine 0'],
  ['a dump', '', 'json.dump({}, open("x", "w"))', 'writes 0.. json.dump'],
  ['a dump to a string of nothing', '', 'json.dumps({})', 'fine 0'],
]);

rows('closing, which is always fine', [
  [
    'engine.dispose()',
    'from sqlalchemy.ext.asyncio import create_async_engine\nengine = create_async_engine("x")',
    'await engine.dispose()',
    'fine 0',
  ],
  [
    'engine.dispose() of a synchronous engine',
    'from sqlalchemy import create_engine\nengine = create_engine("x")',
    'engine.dispose()',
    'fine 0',
  ],
  ['asyncpg', 'import asyncpg\npool = await asyncpg.create_pool("x")', 'await pool.close()', 'fine 0'],
  [
    'asyncpg with wait_for',
    'import asyncpg\npool = await asyncpg.create_pool("x")',
    'await asyncio.wait_for(pool.close(), timeout=10)',
    'fine 0',
  ],
  ['terminate', 'import asyncpg\npool = await asyncpg.create_pool("x")', 'pool.terminate()', 'fine 0'],
  [
    'closeall',
    'from psycopg2.pool import ThreadedConnectionPool\npool = ThreadedConnectionPool(1, 2)',
    'pool.closeall()',
    'fine 0',
  ],
  [
    'psycopg_pool',
    'from psycopg_pool import AsyncConnectionPool\npool = AsyncConnectionPool("x")',
    'await pool.close()',
    'fine 0',
  ],
  ['httpx', 'client = httpx.AsyncClient()', 'await client.aclose()', 'fine 0'],
  ['aiohttp', 'session = aiohttp.ClientSession()', 'await session.close()', 'fine 0'],
  ['redis', 'import redis.asyncio as redis\nr = redis.from_url("x")', 'await r.aclose()\nawait r.close()', 'fine 0'],
  [
    'motor',
    'from motor.motor_asyncio import AsyncIOMotorClient\nclient = AsyncIOMotorClient("x")',
    'client.close()',
    'fine 0',
  ],
  ['pymongo', 'from pymongo import AsyncMongoClient\nclient = AsyncMongoClient("x")', 'await client.close()', 'fine 0'],
  [
    'elasticsearch',
    'from elasticsearch import AsyncElasticsearch\nes = AsyncElasticsearch("x")',
    'await es.close()',
    'fine 0',
  ],
  [
    'neo4j',
    'from neo4j import AsyncGraphDatabase\ndriver = AsyncGraphDatabase.driver("x")',
    'await driver.close()',
    'fine 0',
  ],
  ['qdrant', 'from qdrant_client import AsyncQdrantClient\nq = AsyncQdrantClient("x")', 'await q.close()', 'fine 0'],
  ['databases', 'from databases import Database\ndatabase = Database("x")', 'await database.disconnect()', 'fine 0'],
  ['Tortoise', 'from tortoise import Tortoise', 'await Tortoise.close_connections()', 'fine 0'],
  ['prisma', 'from prisma import Prisma\nprisma = Prisma()', 'await prisma.disconnect()', 'fine 0'],
  ['dictionaries and state', 'cache = {}', 'cache.clear()\ndel cache\napp.state.x = None', 'fine 0'],
  ['a file', 'file = open("x")', 'file.close()', 'fine 0'],
  ['a temporary directory', 'import tempfile\nd = tempfile.TemporaryDirectory()', 'd.cleanup()', 'fine 0'],
  ['a watchdog that is stopped', 'from watchdog.observers import Observer\no = Observer()', 'o.stop()', 'fine 0'],
  [
    'a watchdog that is stopped and joined',
    'from watchdog.observers import Observer\no = Observer()',
    'o.stop()\no.join()',
    'fine 0',
  ],
  ['memory', 'import gc, torch', 'gc.collect()\ntorch.cuda.empty_cache()', 'fine 0'],
  ['loop.stop', '', 'asyncio.get_event_loop().stop()', 'fine 0'],
  [
    'a statement',
    'from sqlalchemy.ext.asyncio import AsyncSession\nsession = AsyncSession()',
    'await session.commit()\nawait session.close()',
    'fine 10..',
  ],
  [
    'a library that nobody knows',
    'import unknown\nx = unknown.Thing()',
    'x.stop()\nawait x.drain()\nunknown.flush(5)',
    'fine 0',
  ],
  ['something that nobody knows', '', 'await app.state.thing.stop()', 'fine 0'],
]);
