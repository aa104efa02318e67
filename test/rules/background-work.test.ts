import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostic.js';
import { MemoryHost } from '../../src/files/host.js';
import { lint } from '../../src/lint.js';

type Files = Record<string, string>;

async function findings(rule: string, files: Files | string): Promise<Diagnostic[]> {
  const all = typeof files === 'string' ? { 'main.py': files } : files;
  const host = new MemoryHost({ 'requirements.txt': 'fastapi\n', ...all });
  return (await lint({ cwd: '/repo', host, select: [rule] })).diagnostics;
}

/** Each finding as `file:line severity`. */
async function found(rule: string, files: Files | string): Promise<string[]> {
  return (await findings(rule, files)).map(({ file, range, severity }) => `${file}:${range.start.line} ${severity}`);
}

const indent = (text: string): string => text.replace(/^(?=.)/gm, '    ');

/** Code before the app, and in its lifespan, which begins at line 10 + the lines of `top`. */
const lifespan = (startup: string, top = ''): string => `import asyncio, os, threading, time
from contextlib import asynccontextmanager
from fastapi import FastAPI
${top}
@asynccontextmanager
async def lifespan(app):
${indent(startup)}
    yield
app = FastAPI(lifespan=lifespan)
`;

describe('in-process-scheduler', () => {
  const RULE = 'in-process-scheduler';
  const loop = (body: string, name = 'async def work():'): string => `${name}\n${indent(body)}`;
  const FOREVER = loop('while True:\n    await asyncio.sleep(5)');
  const START = 'asyncio.create_task(work())';

  it.each([
    ['while True', FOREVER],
    ['a flag of an event', loop('while not stop.is_set():\n    await asyncio.sleep(5)')],
    ['a flag of an object', loop('while state.running:\n    await asyncio.sleep(5)')],
    ['a timed wait', loop('while True:\n    await asyncio.wait_for(stop.wait(), timeout=60)')],
    [
      'a way out for the end of the process',
      loop(
        'while True:\n    try:\n        await asyncio.sleep(5)\n    except asyncio.CancelledError:\n        break\n    if stopped:\n        break',
      ),
    ],
    [
      'one function further',
      `${loop('while True:\n    await asyncio.sleep(5)', 'async def inner():')}\n${loop('await inner()')}`,
    ],
    ['a decorated coroutine', `from x import traced\n@traced\n${FOREVER}`],
  ])('reports a task that loops: %s', async (_, top) => {
    expect(await found(RULE, lifespan(START, top))).toHaveLength(1);
  });

  it.each([
    ['asyncio.ensure_future(work())', FOREVER],
    ['task = asyncio.get_running_loop().create_task(work())\napp.state.task = task', FOREVER],
    ['threading.Thread(target=poll, daemon=True).start()', loop('while True:\n    time.sleep(60)', 'def poll():')],
    ['t = threading.Thread(target=poll)\nt.start()', loop('while True:\n    time.sleep(60)', 'def poll():')],
    ['threading.Thread(target=lambda: asyncio.run(work())).start()', FOREVER],
    ['threading.Thread(target=asyncio.run, args=(work(),)).start()', FOREVER],
    [
      'Worker().start()',
      'class Worker(threading.Thread):\n    def run(self):\n        while True:\n            time.sleep(60)',
    ],
    [
      'threading.Thread(target=jobs).start()',
      `import schedule\n${loop('while True:\n    schedule.run_pending()\n    time.sleep(1)', 'def jobs():')}`,
    ],
    ['tick()', 'def tick():\n    threading.Timer(60, tick).start()'],
    ['threading.Timer(60, tick).start()', 'def tick():\n    t = threading.Timer(60, tick)\n    t.start()'],
    [
      'sched = Jobs()\nsched.run()',
      `class Jobs:\n    def run(self):\n        asyncio.create_task(self.loop())\n    async def loop(self):\n        while True:\n            await asyncio.sleep(5)`,
    ],
  ])('reports %s', async (startup, top) => {
    expect(await found(RULE, lifespan(startup, top))).toHaveLength(1);
  });

  it.each([
    ['a loop that ends', START, loop('while True:\n    await asyncio.sleep(5)\n    if done():\n        break')],
    ['a loop that counts', START, loop('n = 0\nwhile n < 5:\n    n += 1\n    await asyncio.sleep(5)')],
    [
      'a loop that takes work from a queue',
      START,
      loop('while True:\n    x = await queue.get()\n    await asyncio.sleep(0.1)'),
    ],
    [
      'a loop that pauses after failures only',
      START,
      loop('while True:\n    try:\n        await step()\n    except Exception:\n        await asyncio.sleep(5)'),
    ],
    ['a pause of nothing', START, loop('while True:\n    await asyncio.sleep(0)')],
    ['work that is done once', START, loop('await asyncio.sleep(5)')],
    ['a timer that is armed once', 'threading.Timer(60, tick).start()', 'def tick(): ...'],
    ['what is not started', 'task = work', FOREVER],
    ['what Vercel never runs', `if not os.getenv("VERCEL"):\n    ${START}`, FOREVER],
    ['what is for development', `if settings.DEBUG:\n    ${START}`, FOREVER],
    ['what another module starts', 'pass', `${FOREVER}\nif __name__ == "__main__":\n    ${START}`],
  ])('does not report %s', async (_, startup, top) => {
    expect(await found(RULE, lifespan(startup, top))).toEqual([]);
  });

  const SETTINGS = 'class Settings:\n    jobs = False\n    cron = True\nsettings = Settings()\n';
  const FLAG = 'JOBS = os.getenv("JOBS", "false").lower() == "true"\n';

  it.each([
    ['a setting', 0, `${SETTINGS}${FOREVER}`, `if settings.jobs:\n    ${START}`],
    ['a setting among others', 0, `${SETTINGS}${FOREVER}`, `if settings.jobs and settings.cron:\n    ${START}`],
    ['the environment', 0, FOREVER, `if os.environ.get("JOBS") in ("1", "true"):\n    ${START}`],
    ['a constant of the environment', 0, `${FLAG}${FOREVER}`, `if JOBS:\n    ${START}`],
    ['a return', 0, `${FLAG}${FOREVER}\ndef go():\n    if not JOBS:\n        return\n    ${START}`, 'go()'],
    ['a caller', 0, `${FLAG}${FOREVER}\ndef go():\n    ${START}`, 'if JOBS:\n    go()'],
    [
      'a function',
      0,
      `${SETTINGS}def enabled():\n    return bool(settings.jobs)\n${FOREVER}`,
      `if enabled():\n    ${START}`,
    ],
    ['a caller in development', 0, `${FOREVER}\ndef go():\n    ${START}`, 'if settings.DEBUG:\n    go()'],
    ['a setting that is on', 1, `${SETTINGS}${FOREVER}`, `if settings.cron:\n    ${START}`],
    ['one of two settings', 1, `${SETTINGS}${FOREVER}`, `if settings.jobs or settings.cron:\n    ${START}`],
    ['the other branch', 1, `${SETTINGS}${FOREVER}`, `if settings.jobs:\n    pass\nelse:\n    ${START}`],
    ['the environment, on by default', 1, FOREVER, `if os.getenv("JOBS", "true") == "true":\n    ${START}`],
    ['the environment, switched off', 1, FOREVER, `if os.getenv("JOBS") != "false":\n    ${START}`],
  ])('asks whether it is switched on by %s: %i', async (_, count, top, startup) => {
    expect(await found(RULE, lifespan(startup, top))).toHaveLength(count);
  });

  const scheduler = (text: string): string =>
    `import os\nfrom apscheduler.schedulers.background import BackgroundScheduler as Jobs\nfrom fastapi import FastAPI\napp = FastAPI()\nscheduler = Jobs()\n${text}\n`;

  it.each([
    ['at import', 'scheduler.start()', 1],
    [
      'in a function that is called at startup',
      'def go():\n    scheduler.start()\napp.add_event_handler("startup", go)',
      1,
    ],
    ['in a request', '@app.post("/start")\ndef go():\n    scheduler.start()', 1],
    ['never', 'scheduler.add_job(print)', 0],
    ['paused', 'scheduler.start(paused=True)', 0],
    ['in a function that nothing calls', 'def go():\n    scheduler.start()', 0],
    ['not on Vercel', 'if not os.environ.get("VERCEL"):\n    scheduler.start()', 0],
    [
      'not on Vercel, by a parameter',
      'ON_VERCEL = bool(os.environ.get("VERCEL"))\ndef make(with_jobs=True):\n    if with_jobs:\n        scheduler.start()\nmake(with_jobs=not ON_VERCEL)',
      0,
    ],
    [
      'by a parameter that is not known',
      'def make(with_jobs=True):\n    if with_jobs:\n        scheduler.start()\nmake(with_jobs=os.getenv("JOBS"))',
      1,
    ],
    ['only on the way down', '@app.on_event("shutdown")\ndef stop():\n    scheduler.shutdown()', 0],
  ])('judges APScheduler that is started %s', async (_, text, count) => {
    expect(await found(RULE, scheduler(text))).toHaveLength(count);
  });

  it.each([
    ['[tool.vercel.apscheduler.previews]\nenabled = true\n', 'fastapi\n'],
    ['[[tool.vercel.subscribers]]\nentrypoint = "main:scheduler"\n', 'fastapi\n'],
    ['', 'fastapi\nvercel-apscheduler\n'],
  ])('leaves APScheduler to Vercel where the project says so: %s', async (tables, requirements) => {
    const list = requirements
      .trim()
      .split('\n')
      .map((each) => `"${each}"`);
    const pyproject = `[project]\nname = "x"\nversion = "0"\ndependencies = [${list.join(', ')}]\n${tables}`;
    expect(await found(RULE, { 'main.py': scheduler('scheduler.start()'), 'pyproject.toml': pyproject })).toEqual([]);
  });

  const decorated = (line: string, register = '@app.on_event("startup")\n', imports = ''): string =>
    `${imports}\nfrom fastapi import FastAPI\napp = FastAPI()\n${register}${line}\nasync def work(): ...\n`;

  it.each<[string, string, number]>([
    [
      'repeat_every',
      decorated('@repeat_every(seconds=60)', undefined, 'from fastapi_utils.tasks import repeat_every'),
      1,
    ],
    [
      'of fastapi-restful',
      decorated('@repeat_every(seconds=60)', undefined, 'from fastapi_restful.tasks import repeat_every'),
      1,
    ],
    [
      'of fastapi-utilities',
      decorated('@repeat_at(cron="0 0 * * *")', undefined, 'from fastapi_utilities import repeat_at'),
      1,
    ],
    [
      'on what nothing runs',
      decorated('@repeat_every(seconds=60)', '', 'from fastapi_utils.tasks import repeat_every'),
      0,
    ],
    ['aiocron', decorated('@aiocron.crontab("0 0 * * *")', '', 'import aiocron'), 1],
    ['aiocron, not started', decorated('@aiocron.crontab("0 0 * * *", start=False)', '', 'import aiocron'), 0],
  ])('judges the decorator %s', async (_, text, count) => {
    expect(await found(RULE, text)).toHaveLength(count);
  });

  it('sums up the loops of a project, and says how often, where and since when', async () => {
    const text = lifespan(
      `${START}\nasyncio.create_task(other())`,
      `${FOREVER}\n${loop('while True:\n    await asyncio.sleep(3600)', 'async def other():')}`,
    );
    const [only, ...others] = await findings(RULE, text);
    expect(others).toEqual([]);
    expect(only!.message).toContain('`work`, which repeats every 5 s, when the app starts');
    expect(only!.message).toContain('as of 2026-08-11');
    expect(only!.help).toContain('vercel.json');
    expect(only!.related?.map(({ message }) => message)).toContain('and here');
  });
});

describe('fire-and-forget-work', () => {
  const RULE = 'fire-and-forget-work';
  const TOP = `import asyncio, queue, threading
from concurrent.futures import ThreadPoolExecutor
from fastapi import BackgroundTasks, FastAPI, WebSocket
from fastapi.responses import StreamingResponse
app = FastAPI()
pool = ThreadPoolExecutor()
running = {}
kept = set()
async def work(*args): ...
def job(*args): ...
`;
  const route = (body: string, head = '@app.post("/x")\nasync def handler(x: str):'): string =>
    `${TOP}${head}\n${indent(body)}\n`;

  it.each([
    'asyncio.create_task(work())',
    'asyncio.ensure_future(work(x))',
    'asyncio.get_running_loop().create_task(work())',
    'loop = asyncio.get_event_loop()\nloop.create_task(work())',
    'loop = asyncio.get_event_loop()\nloop.run_in_executor(None, job, x)',
    'pool.submit(job, x)',
    'threading.Thread(target=job, daemon=True).start()',
    't = threading.Thread(target=job)\nt.daemon = True\nt.start()',
    'task = asyncio.create_task(work())\nreturn {"ok": True}',
    'task = asyncio.create_task(work())\ntask.add_done_callback(print)',
    'asyncio.create_task(work()).add_done_callback(print)',
    'task = asyncio.create_task(work())\nkept.add(task)\ntask.add_done_callback(kept.discard)',
    'running[x] = asyncio.create_task(work())',
    'for each in x:\n    asyncio.create_task(work(each))',
    'tasks = []\ntasks.append(asyncio.create_task(work()))\nreturn 1',
    'text = ", ".join(x)\nthreading.Thread(target=job).start()',
  ])('reports %j', async (body) => {
    expect(await found(RULE, route(body))).toHaveLength(1);
  });

  it.each([
    'await asyncio.create_task(work())',
    'task = asyncio.create_task(work())\nawait task',
    'a = asyncio.create_task(work())\nb = asyncio.create_task(work())\nreturn await asyncio.gather(a, b)',
    'tasks = [asyncio.create_task(work(y)) for y in x]\nreturn await asyncio.gather(*tasks)',
    'tasks = []\nfor y in x:\n    tasks.append(asyncio.create_task(work(y)))\nfor done in asyncio.as_completed(tasks):\n    await done',
    'tasks = {asyncio.create_task(work()): 1}\ndone, pending = await asyncio.wait(tasks)',
    'await asyncio.wait_for(asyncio.ensure_future(work()), 5)',
    'async with asyncio.TaskGroup() as group:\n    group.create_task(work())',
    'task = asyncio.create_task(work())\ntry:\n    return 1\nfinally:\n    task.cancel()',
    'return asyncio.create_task(work())',
    'loop = asyncio.get_event_loop()\nreturn await loop.run_in_executor(None, job, x)',
    'future = pool.submit(job, x)\nreturn future.result()',
    'with ThreadPoolExecutor() as executor:\n    executor.submit(job)',
    'threads = [threading.Thread(target=job) for y in x]\nfor t in threads:\n    t.start()\nfor each in threads:\n    each.join()',
    't = threading.Thread(target=job)\nt.start()\nt.join(timeout=5)',
    'done = threading.Event()\nthreading.Thread(target=job, args=(done,)).start()\ndone.wait()',
    'results = queue.Queue()\nthreading.Thread(target=job, args=(results,)).start()\nreturn results.get()',
    'results = asyncio.Queue()\nasyncio.create_task(work(results))\nasync def read():\n    yield await results.get()\nreturn StreamingResponse(read())',
    'task = asyncio.create_task(work())\nrunning["x"] = task\nawait running["x"]',
    'pool.submit(job)\nwhile running:\n    time.sleep(1)',
    'while running:\n    pool.submit(job)\n    time.sleep(1)',
    'task = asyncio.create_task(work())\nwhile not task.done():\n    await asyncio.sleep(1)',
  ])('does not report %j', async (body) => {
    expect(await found(RULE, route(body))).toEqual([]);
  });

  it('does not report BackgroundTasks', async () => {
    const text = route('background.add_task(work)', '@app.post("/x")\nasync def handler(background: BackgroundTasks):');
    expect(await found(RULE, text)).toEqual([]);
  });

  it.each([
    ['a WebSocket', route('asyncio.create_task(work(ws))', '@app.websocket("/ws")\nasync def talk(ws: WebSocket):')],
    [
      'a generator',
      `${TOP}async def events():\n    asyncio.create_task(work())\n    yield 1\n@app.get("/x")\nasync def handler():\n    return StreamingResponse(events())\n`,
    ],
    [
      'a route that stops the server',
      `import os, signal\n${TOP}async def stop():\n    await asyncio.sleep(1)\n    os.kill(os.getpid(), signal.SIGTERM)\n@app.post("/stop")\nasync def handler():\n    asyncio.create_task(stop())\n`,
    ],
    [
      'a timer that ends the process',
      `import os\n${TOP}@app.post("/stop")\ndef handler():\n    threading.Timer(1, lambda: os._exit(0)).start()\n`,
    ],
    ['startup', `${TOP}@app.on_event("startup")\nasync def go():\n    asyncio.create_task(work())\n`],
    ['code that nothing runs', `${TOP}async def go():\n    asyncio.create_task(work())\n`],
    [
      'a guard',
      route('if not os.getenv("VERCEL"):\n    asyncio.create_task(work())').replace(
        'import asyncio',
        'import os, asyncio',
      ),
    ],
    [
      'a loop, which is a schedule',
      `${TOP}async def tick():\n    while True:\n        await asyncio.sleep(5)\n@app.post("/x")\nasync def handler():\n    asyncio.create_task(tick())\n`,
    ],
    [
      'what other code awaits',
      `${TOP}class Jobs:\n    def go(self):\n        self.task = asyncio.create_task(work())\n    async def wait(self):\n        await self.task\njobs = Jobs()\n@app.post("/x")\nasync def handler():\n    jobs.go()\n    await jobs.wait()\n`,
    ],
  ])('does not report %s', async (_, text) => {
    expect(await found(RULE, text)).toEqual([]);
  });

  const STREAM = `${TOP}async def note():\n    asyncio.create_task(work())\ndef deeper():\n    threading.Thread(target=job).start()\nasync def helper():\n    await note()\n    deeper()\n`;
  const GENERATOR = 'async def events():\n    await helper()\n    yield 1\n';

  it.each([
    ['a generator', `${GENERATOR}@app.get("/x")\nasync def handler():\n    return StreamingResponse(events())\n`],
    ['a WebSocket', '@app.websocket("/ws")\nasync def talk(ws: WebSocket):\n    await helper()\n'],
    [
      'a generator in another generator',
      `${GENERATOR}async def outer():\n    async for each in events():\n        yield each\n@app.get("/x")\nasync def handler():\n    return StreamingResponse(outer())\n`,
    ],
  ])('does not report what only %s comes to, through helpers', async (_, text) => {
    expect(await found(RULE, STREAM + text)).toEqual([]);
  });

  it('reports what a stream and another request come to', async () => {
    const stream = `${GENERATOR}@app.get("/x")\nasync def handler():\n    return StreamingResponse(events())\n`;
    const other = '@app.post("/y")\nasync def other():\n    await helper()\n';
    expect(await found(RULE, STREAM + stream + other)).toHaveLength(2);
    expect(await found(RULE, STREAM + other + stream)).toHaveLength(2);
  });

  it('finds it in what a route calls, in methods, dependencies and middleware, in other modules', async () => {
    const files = {
      'main.py': `from fastapi import Depends, FastAPI\nfrom jobs import audit, Service\napp = FastAPI()\nservice = Service()\n@app.post("/x")\ndef handler(user=Depends(audit)):\n    service.begin()\n@app.middleware("http")\nasync def log(request, call_next):\n    import asyncio\n    asyncio.create_task(call_next(request))\n`,
      'jobs.py':
        'import threading\nfrom asyncio import create_task as spawn\nasync def send(): ...\nasync def audit():\n    spawn(send())\nclass Service:\n    def begin(self):\n        threading.Thread(target=self.run).start()\n    def run(self): ...\n',
    };
    expect(await found(RULE, files)).toEqual(['main.py:11 warning', 'jobs.py:5 warning', 'jobs.py:8 warning'].sort());
  });

  it('finds it in a dependency that only its type names', async () => {
    const text = `from typing import Annotated\nfrom fastapi import Depends\n${TOP}class Jobs:\n    def begin(self):\n        asyncio.create_task(work())\n@app.post("/x")\nasync def handler(jobs: Annotated[Jobs, Depends()]):\n    jobs.begin()\n`;
    expect(await found(RULE, text)).toEqual(['main.py:15 warning']);
  });

  it('says what is started, and what to do instead', async () => {
    const [only] = await findings(RULE, route('asyncio.create_task(work(x))'));
    expect(only!.message).toContain('`asyncio.create_task` starts `work` in a request');
    expect(only!.message).toContain('as of 2026-11-02');
    expect(only!.help).toContain('BackgroundTasks');
  });
});
