import { describe, expect, it } from 'vitest';
import { MemoryHost } from '../../src/files/host.js';
import { lint } from '../../src/lint.js';
import { LOOP_CALLS, LOOP_METHODS } from '../../src/program/event-loop/loop-calls.data.js';

interface Options {
  requirements?: string;
  python?: string;
  files?: Record<string, string>;
}

/** What is found, as `severity/confidence file:line`, lines of main.py counted without the two that make the app. */
async function found(text: string, { requirements = '', python, files = {} }: Options = {}): Promise<string[]> {
  const host = new MemoryHost({
    'requirements.txt': `fastapi\naiohttp\nasyncpg\n${requirements}`,
    'main.py': `from fastapi import FastAPI\napp = FastAPI()\n${text}\n`,
    ...(python !== undefined && { '.python-version': `${python}\n` }),
    ...files,
  });
  const { diagnostics } = await lint({ cwd: '/repo', host, select: ['event-loop-at-import'] });
  return diagnostics.map(
    ({ severity, confidence, file, range }) =>
      `${severity}/${confidence} ${file}:${range.start.line - (file === 'main.py' ? 2 : 0)}`,
  );
}

const ROUTE = '@app.get("/")\nasync def index():\n';

describe('event-loop-at-import', () => {
  it.each<[string, string, string[]]>([
    ['a task', 'import asyncio\nasyncio.create_task(work())', ['error/certain main.py:2']],
    ['a task under another name', 'from asyncio import create_task as go\ngo(work())', ['error/certain main.py:2']],
    ['the running loop', 'import asyncio\nLOOP = asyncio.get_running_loop()', ['error/certain main.py:2']],
    [
      'the default of a parameter',
      'import aiohttp\nasync def fetch(session=aiohttp.ClientSession()): ...',
      ['error/likely main.py:2'],
    ],
    [
      'in a function that the module calls',
      'import asyncio\ndef start():\n    asyncio.create_task(work())\nstart()',
      ['error/certain main.py:3'],
    ],
    [
      'what a condition may prevent',
      'import asyncio, os\nif os.getenv("WARM"):\n    asyncio.create_task(work())',
      ['warning/possible main.py:3'],
    ],
    [
      'a session, also in a class that is made at import',
      'import aiohttp\nclass Client:\n    def __init__(self):\n        self.session = aiohttp.ClientSession()\nclient = Client()',
      ['error/likely main.py:4'],
    ],
    [
      'a task for a loop that is never run',
      'import asyncio\nasyncio.ensure_future(work())',
      ['warning/likely main.py:2'],
    ],
    [
      'a task of the loop of the import',
      'import asyncio\nloop = asyncio.get_event_loop()\nloop.create_task(work())',
      ['warning/likely main.py:3'],
    ],
    ['a pool that nothing awaits', 'import asyncpg\npool = asyncpg.create_pool("x")', ['warning/likely main.py:2']],
    [
      'a pool that the import opens',
      'import asyncio, asyncpg\npool = asyncio.run(asyncpg.create_pool("x"))',
      ['warning/likely main.py:2'],
    ],
    [
      'a pool that a loop of the import opens',
      'import asyncio, asyncpg\nloop = asyncio.new_event_loop()\npool = loop.run_until_complete(asyncpg.create_pool("x"))',
      ['warning/likely main.py:3'],
    ],
    [
      'a connection that is kept in an object',
      'import asyncio, asyncpg\nclass Db:\n    async def open(self):\n        self.connection = await asyncpg.connect("x")\ndb = Db()\nasyncio.run(db.open())',
      ['warning/likely main.py:4'],
    ],
    [
      'a pool that a coroutine of the import returns',
      'import asyncio, asyncpg\nasync def make():\n    return await asyncpg.create_pool("x")\npool = asyncio.run(make())',
      ['warning/likely main.py:3'],
    ],
    [
      'tables that an engine makes in a loop of the import',
      'import asyncio\nfrom sqlalchemy.ext.asyncio import create_async_engine\nengine = create_async_engine("postgresql+asyncpg://x")\nasync def init():\n    async with engine.begin() as c:\n        await c.run_sync(print)\nasyncio.run(init())',
      ['warning/likely main.py:5'],
    ],
    [
      'the loop of the import in a request',
      `import asyncio\nloop = asyncio.new_event_loop()\n${ROUTE}    loop.create_task(work())`,
      ['warning/likely main.py:5'],
    ],
    [
      'run_until_complete in a coroutine',
      `import asyncio\nloop = asyncio.get_event_loop()\n${ROUTE}    return loop.run_until_complete(work())`,
      ['warning/likely main.py:5'],
    ],
  ])('reports %s', async (_, text, expected) => {
    expect(await found(text)).toEqual(expected);
  });

  it.each([
    [
      'locks, queues and events',
      'import asyncio\na = asyncio.Lock()\nb = asyncio.Queue()\nc = asyncio.Event()\nd = asyncio.Semaphore(3)',
    ],
    ['asyncio.run as such', 'import asyncio\nasync def load():\n    return 1\nX = asyncio.run(load())'],
    [
      'what a lambda keeps for later',
      'import asyncio\napp.router.on_startup.append(lambda: asyncio.create_task(work()))',
    ],
    [
      'what asks for the loop first',
      'import asyncio\ntry:\n    loop = asyncio.get_running_loop()\nexcept RuntimeError:\n    loop = None\nif loop and loop.is_running():\n    asyncio.create_task(work())\nelse:\n    asyncio.run(work())',
    ],
    [
      'a connection that is closed again',
      'import asyncio, asyncpg\nasync def load():\n    c = await asyncpg.connect("x")\n    rows = await c.fetch("select 1")\n    await c.close()\n    return rows\nROWS = asyncio.run(load())',
    ],
    [
      'a session in a coroutine of the import',
      'import asyncio, aiohttp\nasync def load():\n    async with aiohttp.ClientSession() as s:\n        return 1\nX = asyncio.run(load())',
    ],
    [
      'a session that a coroutine of the import has made',
      'import asyncio, aiohttp\ndef make():\n    return aiohttp.ClientSession()\nasync def load():\n    async with make() as s:\n        return 1\nX = asyncio.run(load())',
    ],
    [
      'a session in a request',
      `import aiohttp\n${ROUTE}    async with aiohttp.ClientSession() as s:\n        return 1`,
    ],
    ['a task in a request', `import asyncio\n${ROUTE}    asyncio.create_task(work())`],
    [
      'the loop of a request',
      `import asyncio\n${ROUTE}    loop = asyncio.get_event_loop()\n    await loop.run_in_executor(None, print)`,
    ],
    [
      'the loop of a function',
      `import asyncio\ndef current():\n    return asyncio.get_event_loop()\n${ROUTE}    await current().run_in_executor(None, print)`,
    ],
    [
      'a loop of its own in a plain route',
      'import asyncio\nloop = asyncio.new_event_loop()\n@app.get("/")\ndef index():\n    return loop.run_until_complete(work())',
    ],
    [
      'a loop in a thread of its own',
      `import asyncio, threading\nloop = asyncio.new_event_loop()\nthreading.Thread(target=loop.run_forever, daemon=True).start()\n${ROUTE}    loop.call_soon_threadsafe(print)`,
    ],
    ['the loop of the import on Python 3.12 as such', 'import asyncio\nloop = asyncio.get_event_loop()'],
    [
      'a work that the loop of the import ends',
      'import asyncio\nloop = asyncio.get_event_loop()\ntask = loop.create_task(work())\nloop.run_until_complete(task)',
    ],
    ['a handler', 'import asyncio\ntry:\n    asyncio.create_task(work())\nexcept RuntimeError:\n    pass'],
    ['the main guard', 'import asyncio\nif __name__ == "__main__":\n    asyncio.create_task(work())'],
    ['not on Vercel', 'import asyncio, os\nif not os.getenv("VERCEL"):\n    asyncio.create_task(work())'],
    [
      'clients that connect later',
      'import httpx\nimport redis.asyncio as redis\nfrom motor.motor_asyncio import AsyncIOMotorClient\nfrom sqlalchemy.ext.asyncio import create_async_engine\na = httpx.AsyncClient()\nb = redis.from_url("x")\nc = AsyncIOMotorClient("x")\nd = create_async_engine("postgresql+asyncpg://x")',
    ],
    ['a pool of aiomysql that nothing awaits', 'import aiomysql\npool = aiomysql.create_pool()'],
    [
      'an engine that is disposed of',
      'import asyncio\nfrom sqlalchemy.ext.asyncio import create_async_engine\nengine = create_async_engine("postgresql+asyncpg://x")\nasync def init():\n    async with engine.begin() as c:\n        await c.run_sync(print)\n    await engine.dispose()\nasyncio.run(init())',
    ],
    [
      'an engine without a pool',
      'import asyncio\nfrom sqlalchemy.pool import NullPool\nfrom sqlalchemy.ext.asyncio import create_async_engine\nengine = create_async_engine("postgresql+asyncpg://x", poolclass=NullPool)\nasync def init():\n    async with engine.begin() as c:\n        await c.run_sync(print)\nasyncio.run(init())',
    ],
    ["a name of one's own", 'class asyncio:\n    def create_task(x): ...\nasyncio.create_task(1)'],
    [
      'a task in the lifespan',
      'import asyncio\nfrom contextlib import asynccontextmanager\n@asynccontextmanager\nasync def lifespan(app):\n    asyncio.create_task(work())\n    yield\napp = FastAPI(lifespan=lifespan)',
    ],
  ])('is silent about %s', async (_, text) => {
    expect(await found(text)).toEqual([]);
  });

  describe('on Python 3.14', () => {
    it.each<[string, string, string[]]>([
      ['there is no loop', 'import asyncio\nloop = asyncio.get_event_loop()', ['error/certain main.py:2']],
      [
        'what follows is not said twice',
        `import asyncio\nloop = asyncio.get_event_loop()\nloop.create_task(work())\n${ROUTE}    await loop.run_in_executor(None, print)`,
        ['error/certain main.py:2'],
      ],
      ['a future', 'import asyncio\nasyncio.ensure_future(work())', ['error/certain main.py:2']],
      ['a pool', 'import asyncpg\npool = asyncpg.create_pool("x")', ['error/certain main.py:2']],
      [
        'a loop that the program sets',
        'import asyncio\nasyncio.set_event_loop(asyncio.new_event_loop())\nloop = asyncio.get_event_loop()',
        [],
      ],
      ['a request', `import asyncio\n${ROUTE}    asyncio.get_event_loop()`, []],
    ])('%s', async (_, text, expected) => {
      expect(await found(text, { python: '3.14' })).toEqual(expected);
    });
  });

  it.each<[string, string[]]>([
    ['aiohttp==3.9.5', ['warning/likely main.py:2']],
    ['aiohttp<3.10', ['warning/likely main.py:2']],
    ['aiohttp==3.10.0', ['error/certain main.py:2']],
    ['aiohttp>=3.8', ['error/likely main.py:2']],
    ['aiohttp @ git+https://github.com/aio-libs/aiohttp', ['warning/possible main.py:2']],
  ])('knows the release of aiohttp: %s', async (requirement, expected) => {
    const files = { 'requirements.txt': `fastapi\n${requirement}\n` };
    expect(await found('import aiohttp\nsession = aiohttp.ClientSession()', { files })).toEqual(expected);
  });

  it('says how a module is reached', async () => {
    const files = { 'client.py': 'import aiohttp\nsession = aiohttp.ClientSession()\n' };
    expect(await found('import client', { files })).toEqual(['error/likely client.py:2']);
  });
});

describe('the table of calls that need a loop', () => {
  it('is sorted, each name once, with what was read', () => {
    const names = LOOP_CALLS.map(({ name }) => name);
    expect(names).toEqual([...new Set(names)].sort());
    for (const { name, source, date } of LOOP_CALLS) {
      expect(name).toMatch(/^\w+(?:\.\w+(?:\(\))?)+$/);
      expect(source).toMatch(/\d/);
      expect(date).toMatch(/^20\d\d-\d\d-\d\d$/);
    }
    expect(LOOP_METHODS).toEqual([...new Set(LOOP_METHODS)].sort());
  });
});
