/**
 * A construct in shutdown code, with what we say of it and what uvicorn takes for it. The jobs take 2.5 s and run for about 0.5 s when the app is stopped,
 * so that about 2 s of them are left.
 */
export interface Construct {
  readonly name: string;
  /** Packages that it needs beside fastapi and uvicorn, by the names of their modules. */
  readonly needs?: readonly string[];
  readonly imports?: string;
  /** Code before and behind the `yield`. */
  readonly before?: string;
  readonly after?: string;
  /** The whole of the lifespan's body, where its `yield` stands in a block. */
  readonly body?: string;
  /** The verdict, with what it takes at least and at most: `late 700..700`. */
  readonly says: string;
  /** What it takes under uvicorn, in milliseconds. */
  readonly takes: readonly [least: number, most: number];
  /** Why it is reported, though what was run took no time. */
  readonly isSpared?: string;
}

const NOTHING: Construct['takes'] = [0, 250];
const THE_JOB: Construct['takes'] = [1500, 2800];

const JOBS = `import asyncio, threading, time
def job(): time.sleep(2.5)
async def ajob(): await asyncio.sleep(2.5)
async def loop():
    while True: await asyncio.sleep(0.05)
`;
const SCHEDULED = `scheduler.start()
scheduler.add_job(job)`;
const BACKGROUND = 'from apscheduler.schedulers.background import BackgroundScheduler';
const ASYNCIO = 'from apscheduler.schedulers.asyncio import AsyncIOScheduler';
const POOL = 'from concurrent.futures import ThreadPoolExecutor';

export const constructs: readonly Construct[] = [
  {
    name: 'engine.dispose()',
    needs: ['sqlalchemy', 'aiosqlite', 'greenlet'],
    imports: 'from sqlalchemy import text\nfrom sqlalchemy.ext.asyncio import create_async_engine',
    before: `engine = create_async_engine("sqlite+aiosqlite://")
async with engine.connect() as connection: await connection.execute(text("select 1"))`,
    after: 'await engine.dispose()',
    says: 'fine 0..0',
    takes: NOTHING,
  },
  {
    name: 'AsyncClient.aclose()',
    needs: ['httpx'],
    imports: 'import httpx',
    before: 'client = httpx.AsyncClient()',
    after: 'await client.aclose()',
    says: 'fine 0..0',
    takes: NOTHING,
  },
  {
    name: 'redis.aclose()',
    needs: ['redis'],
    imports: 'import redis.asyncio as redis',
    before: 'client = redis.Redis()',
    after: 'await client.aclose()',
    says: 'fine 0..0',
    takes: NOTHING,
  },
  {
    name: 'close() of an aiohttp session',
    needs: ['aiohttp'],
    imports: 'import aiohttp',
    before: 'session = aiohttp.ClientSession()',
    after: 'await session.close()',
    says: 'fine 0..0',
    takes: NOTHING,
  },
  {
    name: 'a task that is cancelled before it is awaited',
    imports: 'from contextlib import suppress',
    before: 'task = asyncio.create_task(loop())',
    after: 'task.cancel()\nwith suppress(asyncio.CancelledError): await task',
    says: 'fine 0..0',
    takes: NOTHING,
  },
  {
    name: 'a task around a thread, cancelled before it is awaited',
    imports: 'from contextlib import suppress',
    before: 'task = asyncio.create_task(asyncio.to_thread(job))',
    after: 'task.cancel()\nwith suppress(asyncio.CancelledError): await task',
    says: 'fine 0..0',
    takes: NOTHING,
  },
  {
    name: 'AsyncIOScheduler.shutdown() with a coroutine running',
    needs: ['apscheduler'],
    imports: ASYNCIO,
    before: `scheduler = AsyncIOScheduler()\nscheduler.start()\nscheduler.add_job(ajob)`,
    after: 'scheduler.shutdown()',
    says: 'fine 0..0',
    takes: NOTHING,
  },
  {
    name: 'AsyncIOScheduler.shutdown() with a function running',
    needs: ['apscheduler'],
    imports: ASYNCIO,
    before: `scheduler = AsyncIOScheduler()\n${SCHEDULED}`,
    after: 'scheduler.shutdown()',
    says: 'fine 0..0',
    takes: NOTHING,
  },
  {
    name: 'AsyncIOScheduler.shutdown() without a job',
    needs: ['apscheduler'],
    imports: ASYNCIO,
    before: 'scheduler = AsyncIOScheduler()\nscheduler.start()',
    after: 'scheduler.shutdown()',
    says: 'fine 0..0',
    takes: NOTHING,
  },
  {
    name: 'BackgroundScheduler.shutdown() with a job running',
    needs: ['apscheduler'],
    imports: BACKGROUND,
    before: `scheduler = BackgroundScheduler()\n${SCHEDULED}`,
    after: 'scheduler.shutdown()',
    says: 'may-wait 0..',
    takes: THE_JOB,
  },
  {
    name: 'BackgroundScheduler.shutdown() without a job',
    needs: ['apscheduler'],
    imports: BACKGROUND,
    before: 'scheduler = BackgroundScheduler()\nscheduler.start()',
    after: 'scheduler.shutdown()',
    says: 'may-wait 0..',
    takes: NOTHING,
    isSpared: 'whether a job is running at that moment is not in the text',
  },
  {
    name: 'BackgroundScheduler.shutdown(wait=False) with a job running',
    needs: ['apscheduler'],
    imports: BACKGROUND,
    before: `scheduler = BackgroundScheduler()\n${SCHEDULED}`,
    after: 'scheduler.shutdown(wait=False)',
    says: 'fine 0..0',
    takes: NOTHING,
  },
  {
    name: 'an executor around the yield, with a job running',
    imports: POOL,
    body: 'with ThreadPoolExecutor() as pool:\n    pool.submit(job)\n    yield',
    says: 'may-wait 0..',
    takes: THE_JOB,
  },
  {
    name: 'executor.shutdown() with a job running',
    imports: POOL,
    before: 'pool = ThreadPoolExecutor()\npool.submit(job)',
    after: 'pool.shutdown()',
    says: 'may-wait 0..',
    takes: THE_JOB,
  },
  {
    name: 'executor.shutdown(wait=False, cancel_futures=True) with a job running',
    imports: POOL,
    before: 'pool = ThreadPoolExecutor()\npool.submit(job)',
    after: 'pool.shutdown(wait=False, cancel_futures=True)',
    says: 'fine 0..0',
    takes: NOTHING,
  },
  {
    name: 'an event for a task that sleeps',
    imports: `stop = asyncio.Event()
async def work():
    while not stop.is_set(): await asyncio.sleep(2.5)`,
    before: 'task = asyncio.create_task(work())',
    after: 'stop.set()\nawait task',
    says: 'may-wait 0..2500',
    takes: THE_JOB,
  },
  {
    name: 'an event for a task that waits for it',
    imports: `stop = asyncio.Event()
async def work():
    while not stop.is_set():
        try: await asyncio.wait_for(stop.wait(), 2.5)
        except asyncio.TimeoutError: pass`,
    before: 'task = asyncio.create_task(work())',
    after: 'stop.set()\nawait task',
    says: 'fine 0..0',
    takes: NOTHING,
  },
  {
    name: 'a thread that is joined',
    before: 'thread = threading.Thread(target=job)\nthread.start()',
    after: 'thread.join()',
    says: 'may-wait 0..2500',
    takes: THE_JOB,
  },
  {
    name: 'a thread that is joined for 100 ms',
    before: 'thread = threading.Thread(target=job, daemon=True)\nthread.start()',
    after: 'thread.join(timeout=0.1)',
    says: 'fine 0..100',
    takes: [80, 350],
  },
  {
    name: 'a thread that nobody joins',
    before: 'threading.Thread(target=job).start()',
    after: 'pass',
    says: 'fine 0..0',
    takes: NOTHING,
  },
  {
    name: 'a task group around the yield',
    needs: ['anyio'],
    imports: 'import anyio',
    body: 'async with anyio.create_task_group() as tg:\n    tg.start_soon(ajob)\n    yield',
    says: 'may-wait 0..2500',
    takes: THE_JOB,
  },
  {
    name: 'a task group around the yield that is cancelled',
    needs: ['anyio'],
    imports: 'import anyio',
    body: 'async with anyio.create_task_group() as tg:\n    tg.start_soon(ajob)\n    yield\n    tg.cancel_scope.cancel()',
    says: 'fine 0..0',
    takes: NOTHING,
  },
  {
    name: 'a callback on an exit stack',
    imports: 'from contextlib import AsyncExitStack\nasync def slow(): await asyncio.sleep(0.7)',
    body: 'async with AsyncExitStack() as stack:\n    stack.push_async_callback(slow)\n    yield',
    says: 'late 700..700',
    takes: [650, 1100],
  },
  {
    name: 'json.dump of 400,000 small dictionaries',
    imports: 'import json, os, tempfile',
    before: 'rows = [{"id": number, "name": "x"} for number in range(400_000)]',
    after:
      'with open(os.path.join(tempfile.gettempdir(), f"rows-{os.getpid()}.json"), "w") as file: json.dump(rows, file)\nos.remove(file.name)',
    says: 'writes 0..',
    takes: [300, 4000],
  },
  { name: 'time.sleep', after: 'time.sleep(0.5)', says: 'late 500..500', takes: [480, 900] },
  {
    name: 'several sleeps in a loop',
    after: 'for _ in range(4): await asyncio.sleep(0.1)',
    says: 'late 400..400',
    takes: [380, 800],
  },
  {
    name: 'a limit around a long wait',
    after: 'try: await asyncio.wait_for(asyncio.sleep(5), timeout=0.1)\nexcept asyncio.TimeoutError: pass',
    says: 'fine 100..100',
    takes: [80, 400],
  },
  {
    name: 'a process that is run',
    imports: 'import subprocess, sys',
    after: 'subprocess.run([sys.executable, "-c", "import time; time.sleep(0.6)"])',
    says: 'may-wait 100..',
    takes: [500, 2000],
  },
];

/** A whole app with a construct in its lifespan. */
export function appOf({ imports = '', before = 'pass', after = 'pass', body }: Construct): string {
  const inner = body ?? `${before}\nyield\n${after}`;
  return `from contextlib import asynccontextmanager
from fastapi import FastAPI
${JOBS}${imports}

@asynccontextmanager
async def lifespan(app):
${inner.replace(/^(?=.)/gm, '    ')}

app = FastAPI(lifespan=lifespan)
`;
}
