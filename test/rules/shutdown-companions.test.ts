import { describe, expect, it } from 'vitest';
import { MemoryHost } from '../../src/files/host.js';
import { applyEdits } from '../../src/fix/edits.js';
import { lint } from '../../src/lint.js';
import type { Diagnostic } from '../../src/diagnostic.js';

async function findings(rule: string, files: Record<string, string> | string): Promise<Diagnostic[]> {
  const all = typeof files === 'string' ? { 'main.py': files } : files;
  const host = new MemoryHost({ 'requirements.txt': 'fastapi\n', ...all });
  return (await lint({ cwd: '/repo', host, select: [rule] })).diagnostics;
}

/** Each finding as `file:line severity`. */
async function found(rule: string, files: Record<string, string> | string): Promise<string[]> {
  return (await findings(rule, files)).map(({ file, range, severity }) => `${file}:${range.start.line} ${severity}`);
}

const TOP = `import asyncio, atexit, os, signal, time
from contextlib import asynccontextmanager
from fastapi import APIRouter, BackgroundTasks, FastAPI, WebSocket
from fastapi.responses import StreamingResponse
`;

describe('sigterm-handler-replaces-server', () => {
  const app = (startup: string, top = '', shutdown = 'print(1)'): string => `${TOP}
${top}
@asynccontextmanager
async def lifespan(app):
${startup.replace(/^/gm, '    ')}
    yield
    ${shutdown}
app = FastAPI(lifespan=lifespan)
`;
  const RULE = 'sigterm-handler-replaces-server';

  it.each([
    ['signal.signal', 'signal.signal(signal.SIGTERM, lambda *a: None)', '', ['main.py:9 warning']],
    [
      'the event loop',
      'asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, print)',
      '',
      ['main.py:9 warning'],
    ],
    [
      'a loop over signals',
      'loop = asyncio.get_event_loop()\nfor s in [signal.SIGINT, signal.SIGTERM]: loop.add_signal_handler(s, print)',
      '',
      ['main.py:10 warning'],
    ],
    [
      'in a function that startup calls',
      'setup()',
      'def setup(): signal.signal(signal.SIGTERM, print)',
      ['main.py:6 warning'],
    ],
    // Vercel sends no other signal.
    ['SIGINT', 'signal.signal(signal.SIGINT, print)', '', []],
    [
      'a handler that stops the server',
      'signal.signal(signal.SIGTERM, stop)',
      'def stop(*a): server.should_exit = True',
      [],
    ],
    [
      'a handler that was kept and is put back',
      'signal.signal(signal.SIGTERM, before)',
      'before = signal.getsignal(signal.SIGTERM)',
      [],
    ],
    ['one that calls the one before it', 'previous = signal.signal(signal.SIGTERM, lambda *a: previous(*a))', '', []],
    ['at import', 'pass', 'signal.signal(signal.SIGTERM, print)', []],
    ['under the guard of the file', 'pass', 'if __name__ == "__main__":\n    signal.signal(signal.SIGTERM, print)', []],
  ])('%s', async (_, startup, top, expected) => {
    expect(await found(RULE, app(startup, top))).toEqual(expected);
  });

  it('in a request', async () => {
    const text = `${TOP}app = FastAPI()\n@app.get("/")\nasync def home():\n    signal.signal(signal.SIGTERM, print)\n`;
    const [only] = await findings(RULE, text);
    expect(only).toMatchObject({ severity: 'info' });
    expect(only!.message).toContain('in a request');
  });
});

describe('atexit-never-runs', () => {
  it.each([
    [
      'a function that saves',
      'atexit.register(save)',
      'def save(): open("/tmp/x", "w").write("1")',
      ['main.py:6 warning'],
    ],
    ['a decorator', '', '@atexit.register\ndef report(): send(1)', ['main.py:5 warning']],
    [
      'a function of which nothing is known',
      'from lib import finish\natexit.register(finish)',
      '',
      ['main.py:7 warning'],
    ],
    ['a method that closes', 'client = object()\natexit.register(client.close)', '', ['main.py:7 info']],
    [
      'a function that is called shutdown, and saves',
      'atexit.register(shutdown)',
      'def shutdown(): store.save_all()',
      ['main.py:6 warning'],
    ],
    [
      'a function that is called shutdown',
      'atexit.register(shutdown)',
      'def shutdown(): pool.release_all()',
      ['main.py:6 info'],
    ],
    ['of a file that is started by hand', 'if __name__ == "__main__":\n    atexit.register(print)', '', []],
    [
      'where a handler of SIGTERM lets Python exit',
      'signal.signal(signal.SIGTERM, print)\natexit.register(print)',
      '',
      [],
    ],
  ])('%s', async (_, after, before, expected) => {
    expect(await found('atexit-never-runs', `${TOP}${before}\n${after}\napp = FastAPI()\n`)).toEqual(expected);
  });

  it('several that only close are one info', async () => {
    const text = `${TOP}app = FastAPI()\na = b = object()\natexit.register(a.close)\natexit.register(b.close)\n`;
    const all = await findings('atexit-never-runs', text);
    expect(all.map(({ severity, related }) => [severity, related.length])).toEqual([['info', 1]]);
  });

  it('libraries that send the rest at exit are named once', async () => {
    const text = `${TOP}import sentry_sdk\nfrom posthog import Posthog\nsentry_sdk.init()\nclient = Posthog("x")\napp = FastAPI()\n`;
    const [only, ...others] = await findings('atexit-never-runs', text);
    expect(others).toEqual([]);
    expect(only!.message).toMatch(/^posthog and sentry_sdk send /);
  });

  it('not those that the shutdown code flushes', async () => {
    const text = `${TOP}import sentry_sdk\nsentry_sdk.init()\napp = FastAPI()\n@app.on_event("shutdown")\ndef stop(): sentry_sdk.flush(timeout=0.1)\n`;
    expect(await found('atexit-never-runs', text)).toEqual([]);
  });
});

describe('on-event-ignored-with-lifespan', () => {
  const LIFESPAN = `${TOP}@asynccontextmanager\nasync def lifespan(app): yield\n`;
  const EVENT = '@app.on_event("startup")\ndef start(): print(1)\n';

  it.each([
    ['an event', `app = FastAPI(lifespan=lifespan)\n${EVENT}`, ['main.py:8 warning']],
    [
      'add_event_handler',
      'app = FastAPI(lifespan=lifespan)\napp.add_event_handler("shutdown", print)\n',
      ['main.py:8 warning'],
    ],
    ['a list in the call', 'app = FastAPI(lifespan=lifespan, on_shutdown=[print])\n', ['main.py:7 warning']],
    [
      'an app that a function makes',
      `def make():\n    app = FastAPI(lifespan=lifespan)\n    return app\napp = make()\n${EVENT}`,
      ['main.py:11 warning'],
    ],
    ['without a lifespan', `app = FastAPI()\n${EVENT}`, []],
    ['lifespan=None', `app = FastAPI(lifespan=None)\n${EVENT}`, []],
    [
      'of an included router',
      'router = APIRouter()\n@router.on_event("startup")\ndef start(): print(1)\napp = FastAPI(lifespan=lifespan)\napp.include_router(router)\n',
      [],
    ],
  ])('%s', async (_, text, expected) => {
    expect(await found('on-event-ignored-with-lifespan', LIFESPAN + text)).toEqual(expected);
  });

  it('in another file', async () => {
    const files = {
      'main.py': `${LIFESPAN}app = FastAPI(lifespan=lifespan)\nfrom events import setup\nsetup(app)\n`,
      'events.py': 'def setup(app):\n    @app.on_event("startup")\n    def start(): print(1)\n',
    };
    expect(await found('on-event-ignored-with-lifespan', files)).toEqual(['events.py:2 warning']);
  });
});

describe('mounted-lifespan-not-run', () => {
  const SUB = `${TOP}@asynccontextmanager\nasync def lifespan(app): yield\nsub = FastAPI(lifespan=lifespan)\n`;
  const MCP = `${TOP}from mcp.server.fastmcp import FastMCP\nmcp = FastMCP("x")\n`;
  const RULE = 'mounted-lifespan-not-run';

  it.each([
    ['a lifespan', `${SUB}app = FastAPI()\napp.mount("/sub", sub)\n`, ['main.py:7 warning']],
    [
      'events',
      `${TOP}sub = FastAPI()\n@sub.on_event("startup")\ndef start(): print(1)\napp = FastAPI()\napp.mount("/sub", sub)\n`,
      ['main.py:6 warning'],
    ],
    [
      'an included router',
      `${TOP}@asynccontextmanager\nasync def lifespan(app): yield\nsub = APIRouter(lifespan=lifespan)\napp = FastAPI()\napp.include_router(sub)\n`,
      [],
    ],
    [
      'files',
      `${TOP}from fastapi.staticfiles import StaticFiles\napp = FastAPI()\napp.mount("/static", StaticFiles(directory="static"))\n`,
      [],
    ],
    ['an app without a lifespan', `${TOP}sub = FastAPI()\napp = FastAPI()\napp.mount("/sub", sub)\n`, []],
    ['an MCP server', `${MCP}app = FastAPI()\napp.mount("/mcp", mcp.streamable_http_app())\n`, ['main.py:8 warning']],
    ['an MCP server with events of the server', `${MCP}app = FastAPI()\napp.mount("/mcp", mcp.sse_app())\n`, []],
    [
      'an MCP server whose sessions the app runs',
      `${MCP}@asynccontextmanager\nasync def lifespan(app):\n    async with mcp.session_manager.run(): yield\napp = FastAPI(lifespan=lifespan)\napp.mount("/mcp", mcp.streamable_http_app())\n`,
      [],
    ],
  ])('%s', async (_, text, expected) => {
    expect(await found(RULE, text)).toEqual(expected);
  });
});

describe('cleanup-unreachable-while-streaming', () => {
  const app = (shutdown: string, route: string): string => `${TOP}import json, httpx
rows = {}
@asynccontextmanager
async def lifespan(app):
    yield
    ${shutdown}
app = FastAPI(lifespan=lifespan)
${route}`;
  const RULE = 'cleanup-unreachable-while-streaming';
  const SAVE = 'json.dump(rows, open("/tmp/x", "w"))';
  const STREAM = '@app.get("/")\ndef home(): return StreamingResponse(iter([]))\n';

  it.each([
    ['a stream', SAVE, STREAM, ['main.py:10 info']],
    [
      'a WebSocket',
      'httpx.post("x")',
      '@app.websocket("/ws")\nasync def ws(socket: WebSocket): await socket.accept()\n',
      ['main.py:10 info'],
    ],
    [
      'a background task that takes long',
      SAVE,
      'def later(): time.sleep(5)\n@app.get("/")\ndef home(tasks: BackgroundTasks): tasks.add_task(later)\n',
      ['main.py:10 info'],
    ],
    [
      'a background task that is over soon',
      SAVE,
      'def later(): time.sleep(0.1)\n@app.get("/")\ndef home(tasks: BackgroundTasks): tasks.add_task(later)\n',
      [],
    ],
    ['nothing that is kept', 'rows.clear()', STREAM, []],
    ['a stream that no route gives', SAVE, 'def unused(): return StreamingResponse(iter([]))\n', []],
  ])('%s', async (_, shutdown, route, expected) => {
    expect(await found(RULE, app(shutdown, route))).toEqual(expected);
  });
});

describe('shutdown-logging', () => {
  it('takes out all that is logged, and leaves a block that Python accepts', async () => {
    const text = `${TOP}app = FastAPI()
@app.on_event("shutdown")
def stop():
    print("stopping")
    print("stopped")
`;
    const [only, ...others] = await findings('shutdown-logging', text);
    expect(others).toEqual([]);
    expect(applyEdits(text, only!.fix!.edits)).toContain('def stop():\n    pass\n');
  });

  it('leaves a function alone that requests call too', async () => {
    const text = `${TOP}app = FastAPI()
def note(): print("x")
@app.get("/")
def home(): note()
@app.on_event("shutdown")
def stop(): note()
`;
    expect(await found('shutdown-logging', text)).toEqual([]);
  });
});
