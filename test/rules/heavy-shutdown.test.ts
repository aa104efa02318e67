import { describe, expect, it } from 'vitest';
import { MemoryHost } from '../../src/files/host.js';
import { applyEdits } from '../../src/fix/edits.js';
import { lint } from '../../src/lint.js';
import type { Diagnostic } from '../../src/diagnostic.js';
import { lifespan } from '../support/shutdown.js';

async function findings(files: Record<string, string>): Promise<Diagnostic[]> {
  const host = new MemoryHost({ 'requirements.txt': 'fastapi\n', ...files });
  return (await lint({ cwd: '/repo', host, select: ['heavy-shutdown'] })).diagnostics;
}

/** Each finding as `file:line severity confidence`. */
async function found(files: Record<string, string>): Promise<string[]> {
  return (await findings(files)).map(
    ({ file, range, severity, confidence }) => `${file}:${range.start.line} ${severity} ${confidence}`,
  );
}

const IMPORTS = `import asyncio, subprocess, threading, time
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
import anyio, httpx
from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.schedulers.background import BackgroundScheduler
from sqlalchemy.ext.asyncio import create_async_engine
async def work():
    while True: await asyncio.sleep(60)`;

describe('heavy-shutdown is silent about', () => {
  it.each([
    [
      'a cancelled task',
      'task = asyncio.create_task(work())',
      'task.cancel()\nwith suppress(asyncio.CancelledError):\n    await task',
    ],
    ['an engine', 'engine = create_async_engine("x")', 'await engine.dispose()'],
    ['a client', 'client = httpx.AsyncClient()', 'await client.aclose()'],
    ['a scheduler of asyncio', 's = AsyncIOScheduler()', 's.shutdown()'],
    ['one that does not wait', 's = BackgroundScheduler()', 's.shutdown(wait=False)'],
    ['a short limit', 't = threading.Thread(target=print)', 't.join(timeout=0.2)'],
  ])('%s', async (_, before, after) => {
    expect(await found(lifespan(before, after, IMPORTS))).toEqual([]);
  });

  const SLEEPS = `import time
from contextlib import asynccontextmanager
from fastapi import Depends, FastAPI
@asynccontextmanager
async def lifespan(app):
    yield
    time.sleep(5)
def session():
    yield 1
    time.sleep(5)
`;
  it.each([
    ['a lifespan that no app has', 'app = FastAPI()'],
    ['the lifespan of a mounted app', 'sub = FastAPI(lifespan=lifespan)\napp = FastAPI()\napp.mount("/sub", sub)'],
    ['a dependency with a yield', 'app = FastAPI()\n@app.get("/")\ndef home(s=Depends(session)): return 1'],
    [
      'an event beside a lifespan',
      '@asynccontextmanager\nasync def own(app):\n    yield\napp = FastAPI(lifespan=own)\n@app.on_event("shutdown")\ndef stop(): time.sleep(5)',
    ],
    ['what atexit would do', 'import atexit\natexit.register(time.sleep, 5)\napp = FastAPI()'],
  ])('%s', async (_, text) => {
    expect(await found({ 'main.py': `${SLEEPS}${text}\n` })).toEqual([]);
  });
});

describe('heavy-shutdown says', () => {
  it('how the lifespan comes to the wait, in other files too', async () => {
    const [only, ...others] = await findings({
      ...lifespan('', 'await services.close()', 'import services'),
      'services.py': 'from worker import Worker\nworker = Worker()\nasync def close():\n    worker.stop()\n',
      'worker.py': `import time
class Worker:
    def stop(self, grace=3):
        time.sleep(grace)
`,
    });
    expect(others).toEqual([]);
    expect(only).toMatchObject({
      file: 'main.py',
      severity: 'warning',
      confidence: 'certain',
      message:
        'When the app is stopped, `services.close()` → `worker.stop()` → `time.sleep(grace)` sleeps: 3 s. Vercel kills the process 500 ms after SIGTERM, and about 300 ms of that are left when this code begins.',
    });
    expect(only!.related.map(({ file, range, message }) => `${file}:${range.start.line} ${message}`)).toEqual([
      'services.py:4 called here',
      'worker.py:4 sleeps: 3 s',
    ]);
  });

  it('what comes to too much together, with the sum', async () => {
    const [only] = await findings(
      lifespan(
        'a = threading.Thread(target=print)\nb = threading.Thread(target=print)',
        'a.join(5)\nb.join(5)',
        IMPORTS,
      ),
    );
    expect(only!.message).toContain('it can wait 10 s: `a.join(5)` up to 5 s and `b.join(5)` up to 5 s.');
  });

  it('under which condition', async () => {
    const [only] = await findings(lifespan('', 'if app.state.busy:\n    time.sleep(2)', IMPORTS));
    expect(only).toMatchObject({ confidence: 'possible' });
    expect(only!.message).toContain('when `app.state.busy` decides so, `time.sleep(2)`');
  });

  it('that handlers share the time', async () => {
    const handler = (name: string): string => `@app.on_event("shutdown")\ndef ${name}(): time.sleep(0.2)\n`;
    const text = `import time\nfrom fastapi import FastAPI\napp = FastAPI()\n${handler('one')}${handler('two')}`;
    expect(await found({ 'main.py': text })).toEqual(['main.py:5 warning certain']);
    expect(await found({ 'main.py': text.replace(handler('two'), '') })).toEqual([]);
  });

  it('what a handler of SIGTERM adds that was set at import', async () => {
    const text = `import signal, time
from fastapi import FastAPI
def stop(number, frame):
    time.sleep(2)
signal.signal(signal.SIGTERM, stop)
app = FastAPI()
`;
    expect(await found({ 'main.py': text })).toEqual(['main.py:4 warning certain']);
  });

  it.each([
    ['one request, as an info', 'httpx.post("x")', ['main.py:17 info likely']],
    ['one with a long limit', 'httpx.post("x", timeout=5)', ['main.py:17 warning likely']],
    ['two requests', 'httpx.post("x")\nhttpx.post("y")', ['main.py:17 warning likely']],
  ])('%s', async (_, after, expected) => {
    expect(await found(lifespan('', after, IMPORTS))).toEqual(expected);
  });
});

describe('the fix of heavy-shutdown', () => {
  /** The lines of the shutdown code after the fix; null where there is none. */
  async function fixed(before: string, after: string): Promise<string | null> {
    const files = lifespan(before, after, IMPORTS);
    const [first] = await findings(files);
    expect(first).toBeDefined();
    if (!first!.fix) return null;
    expect(first!.fix.safety).toBe('unsafe');
    const text = applyEdits(files['main.py']!, first!.fix.edits);
    expect((await findings({ 'main.py': text })).filter(({ severity }) => severity === 'warning')).toEqual([]);
    return /\n {4,8}yield\n([^]*?)\n\napp = /.exec(text)![1]!.trimEnd();
  }

  it.each([
    ['a scheduler', 's = BackgroundScheduler()', 's.shutdown()', '    s.shutdown(wait=False)'],
    [
      'an executor',
      'p = ThreadPoolExecutor()',
      'p.shutdown(wait=True)',
      '    p.shutdown(wait=False, cancel_futures=True)',
    ],
    ['a thread', 't = threading.Thread(target=print)', 't.join(timeout=10)', '    t.join(timeout=0.2)'],
    ['a limit by position', 't = threading.Thread(target=print)', 't.join(10)', '    t.join(0.2)'],
    [
      'two threads',
      'a = threading.Thread(target=print)\nb = threading.Thread(target=print)',
      'a.join(5)\nb.join(5)',
      '    a.join(0.1)\n    b.join(0.1)',
    ],
    [
      'asyncio.wait_for',
      'task = asyncio.create_task(work())',
      'await asyncio.wait_for(task, timeout=30)',
      '    await asyncio.wait_for(task, timeout=0.2)',
    ],
    ['a sleep', '', 'await asyncio.sleep(5)\nprint(1)', '    print(1)'],
    [
      'sleeps that are all of a block',
      '',
      'try:\n    time.sleep(1)\n    time.sleep(1)\nfinally:\n    print(1)',
      '    try:\n        pass\n    finally:\n        print(1)',
    ],
    [
      'a task',
      'task = asyncio.create_task(work())',
      'await task',
      '    task.cancel()\n    await asyncio.gather(task, return_exceptions=True)',
    ],
  ])('%s', async (_, before, after, expected) => {
    expect(await fixed(before, after)).toBe(expected);
  });

  it('cancels a task group', async () => {
    const files = {
      'main.py': `${IMPORTS}
from contextlib import asynccontextmanager
from fastapi import FastAPI
@asynccontextmanager
async def lifespan(app):
    async with anyio.create_task_group() as tg:
        tg.start_soon(work)
        yield  # serves
app = FastAPI(lifespan=lifespan)
`,
    };
    const [first] = await findings(files);
    const text = applyEdits(files['main.py'], first!.fix!.edits);
    expect(text).toContain('        yield  # serves\n        tg.cancel_scope.cancel()\n');
    expect(await findings({ 'main.py': text })).toEqual([]);
  });

  it.each([
    ['where somebody else may rely on the sleep', '', 'nap()', 'def nap(): time.sleep(3)'],
    ['where the limit is no number', '', 't.join(LIMIT)', 'LIMIT = 9\nt = threading.Thread(target=print)'],
    ['where nothing can be cut short', '', 'subprocess.run(["x"])', ''],
  ])('there is none %s', async (_, before, after, top) => {
    const [first] = await findings(lifespan(before, after, `${IMPORTS}\n${top}`));
    expect(first!.severity).toBe('warning');
    expect(first!.fix).toBeUndefined();
  });
});
