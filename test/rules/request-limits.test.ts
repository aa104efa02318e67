import { describe, expect, it } from 'vitest';
import { MemoryHost } from '../../src/files/host.js';
import { applyEdits } from '../../src/fix/edits.js';
import { lint } from '../../src/lint.js';

type Files = Record<string, string>;

async function found(rule: string, files: Files): Promise<string[]> {
  const host = new MemoryHost({ 'requirements.txt': 'fastapi\n', ...files });
  const { diagnostics } = await lint({ cwd: '/repo', host, select: [rule] });
  return diagnostics.map(({ file, range, severity, related }) => {
    const others = related.filter(({ message }) => /too$/.test(message)).length;
    return `${file}:${range.start.line} ${severity}${others > 0 ? ` +${others}` : ''}`;
  });
}

const app = (text: string): Files => ({ 'main.py': text });
const HEAD = 'from fastapi import FastAPI, UploadFile, File, HTTPException, Request\napp = FastAPI()\n';

describe('upload-body-limit', () => {
  const limits = (text: string): Promise<string[]> => found('upload-body-limit', app(`${HEAD}${text}\n`));
  const route = (body: string): string => `@app.post("/")\nasync def save(file: UploadFile):\n${body}`;
  const REFUSE = '        raise HTTPException(413, "too large")';

  it.each<[string, string, string[]]>([
    ['a constant', `MAX = 10 * 1024 * 1024\n${route(`    if file.size > MAX:\n${REFUSE}`)}`, ['main.py:6 warning']],
    ['a number', route(`    if len(await file.read()) > 20_000_000:\n${REFUSE}`), ['main.py:5 warning']],
    ['the other way round', route(`    if 20_000_000 < file.size:\n${REFUSE}`), ['main.py:5 warning']],
    [
      'megabytes by division',
      route(`    data = await file.read()\n    if len(data) / (1024 * 1024) > 10:\n${REFUSE}`),
      ['main.py:6 warning'],
    ],
    [
      'megabytes by name',
      route(`    size_mb = file.size / 1048576\n    if size_mb > 25:\n${REFUSE}`),
      ['main.py:6 warning'],
    ],
    [
      'pieces that are counted',
      route(
        `    total = 0\n    while chunk := await file.read(1024):\n        total += len(chunk)\n        if total > 9_000_000:\n            raise ValueError("x")`,
      ),
      ['main.py:8 warning'],
    ],
    [
      'the default of settings',
      `from pydantic_settings import BaseSettings\nclass Settings(BaseSettings):\n    MAX_UPLOAD_SIZE: int = 50 * 1024 * 1024\nsettings = Settings()\n${route(`    if file.size > settings.MAX_UPLOAD_SIZE:\n${REFUSE}`)}`,
      ['main.py:9 warning'],
    ],
    [
      'a default of the environment',
      `import os\nMAX = int(os.getenv("MAX", "10485760"))\n${route(`    if file.size > MAX:\n${REFUSE}`)}`,
      ['main.py:7 warning'],
    ],
    [
      'a number that is shifted',
      `MAX = 20 << 20\n${route(`    if file.size > MAX:\n${REFUSE}`)}`,
      ['main.py:6 warning'],
    ],
    [
      'a dependency',
      `from fastapi import Depends\nasync def valid(file: UploadFile = File(...)):\n    if file.size > 10_000_000:\n        raise HTTPException(413, "File too large")\n    return file\n@app.post("/")\nasync def save(file=Depends(valid)): ...`,
      ['main.py:5 warning'],
    ],
    [
      'a helper',
      `def check(size):\n    if size > 10_000_000:\n        return "file too large"\n${route('    check(file.size)')}`,
      ['main.py:4 warning'],
    ],
    [
      'middleware of a package',
      `from content_size_limit_asgi import ContentSizeLimitMiddleware\napp.add_middleware(ContentSizeLimitMiddleware, max_content_size=52_428_800)\n${route('    pass')}`,
      ['main.py:4 warning'],
    ],
    [
      'a message',
      route('    if too_big(file):\n        raise HTTPException(413, "File too large (max 10MB)")'),
      ['main.py:6 warning'],
    ],
    ['a docstring', route('    """Takes an image of up to 1 GB."""'), ['main.py:5 warning']],
    [
      'two of them',
      `${route(`    if file.size > 20_000_000:\n${REFUSE}`)}\n@app.post("/b")\nasync def b(file: UploadFile):\n    if file.size > 30_000_000:\n${REFUSE}`,
      ['main.py:9 warning +1'],
    ],
    ['no limit', route('    pass'), ['main.py:3 info']],
    [
      'no limit, in other forms',
      'from typing import Annotated\n@app.post("/a")\ndef a(file: bytes = File(...)): ...\n@app.post("/b")\ndef b(files: list[UploadFile]): ...\n@app.post("/c")\ndef c(file: Annotated[bytes, File()]): ...\n@app.put("/d")\ndef d(file: UploadFile | None = None): ...',
      ['main.py:4 info +3'],
    ],
    [
      'of two routes one',
      `${route(`    if file.size > 1_000_000:\n${REFUSE}`)}\n@app.post("/b")\nasync def b(file: UploadFile): ...`,
      ['main.py:7 info'],
    ],
  ])('reports %s', async (_, text, expected) => {
    expect(await limits(text)).toEqual(expected);
  });

  it.each([
    ['a limit that fits', route(`    if file.size > 4 * 1024 * 1024:\n${REFUSE}`)],
    ['the limit of Vercel', route(`    if file.size > 4.5 * 1024 * 1024:\n${REFUSE}`)],
    ['a limit that fits, in words', route('    """At most 2 MB."""')],
    ['somebody who knows', `# Vercel takes no more than 4.5 MB.\n${route('    pass')}`],
    [
      'the body of a request',
      '@app.post("/")\nasync def save(request: Request):\n    return len(await request.body())',
    ],
    [
      'an app without uploads',
      'def check(file_size):\n    if file_size > 10_000_000:\n        raise ValueError("file too large")\n@app.get("/")\ndef home():\n    check(1)',
    ],
    [
      'a limit of all requests where nothing is uploaded',
      'from limits import LimitBodySize\napp.add_middleware(LimitBodySize, max_body_size=10_000_000)\n@app.get("/")\ndef home(): ...',
    ],
    ['a class of the project with that name', 'class UploadFile: ...\n@app.post("/")\ndef save(file: UploadFile): ...'],
    [
      'what the client says of another file',
      `@app.post("/sign")\ndef sign(size: int):\n    if size > 100_000_000:\n        raise HTTPException(400, "File too large")\n${route(`    if file.size > 1_000_000:\n${REFUSE}`)}`,
    ],
    [
      'what becomes of a small upload',
      route(
        `    if file.size > 1_000_000:\n${REFUSE}\n    out = scale(file)\n    if len(out) > 50_000_000:\n        raise HTTPException(500, "exceeds the limit")`,
      ),
    ],
    [
      'a route that nobody includes',
      'from fastapi import APIRouter\nrouter = APIRouter()\n@router.post("/")\ndef save(file: UploadFile): ...',
    ],
  ])('does not report %s', async (_, text) => {
    expect(await limits(text)).toEqual([]);
  });

  it.each([
    [
      'what another server sends',
      `    import httpx\n    response = httpx.get("x")\n    size = int(response.headers["content-length"])\n    if size > 10_000_000:\n        raise HTTPException(413, "file too large")`,
    ],
    [
      'a buffer that is written when it is full',
      '    buffer = b""\n    if len(buffer) > 8_000_000:\n        buffer = b""',
    ],
    ['a choice by size', `    if file.size < 10_000_000:\n${REFUSE}`],
    ['a number of tokens', `    if token_size > 10_000_000:\n${REFUSE}`],
    ['what is unpacked', `    if member.file_size > 100_000_000:\n${REFUSE}`],
    ['a text for the log', '    logger.info("up to 10 MB")'],
  ])('takes no limit from %s', async (_, body) => {
    expect(await limits(route(body))).toEqual(['main.py:3 info']);
  });

  it('says how the place is reached', async () => {
    const host = new MemoryHost({
      'requirements.txt': 'fastapi\n',
      'main.py': 'from fastapi import FastAPI\nfrom files import router\napp = FastAPI()\napp.include_router(router)\n',
      'files.py': `from fastapi import APIRouter, HTTPException, UploadFile\nrouter = APIRouter()\n@router.post("/")\ndef save(file: UploadFile):\n    if file.size > 10_000_000:\n${REFUSE}\n`,
    });
    const { diagnostics } = await lint({ cwd: '/repo', host, select: ['upload-body-limit'] });
    expect(diagnostics[0]?.message).toContain('up to 10 MB');
    expect(diagnostics[0]?.related.map(({ file, message }) => `${file} ${message}`)).toEqual([
      'main.py imported here',
      'files.py registered for requests here',
    ]);
  });
});

describe('long-running-handler', () => {
  const waits = (text: string, vercelJson?: string): Promise<string[]> =>
    found('long-running-handler', {
      ...app(
        `import asyncio, time, httpx, requests, subprocess\nfrom fastapi import FastAPI, BackgroundTasks, Depends\napp = FastAPI()\n${text}\n`,
      ),
      ...(vercelJson !== undefined && { 'vercel.json': vercelJson }),
    });
  const route = (body: string): string => `@app.get("/")\nasync def home():\n${body}`;
  const set = (seconds: number | string): string =>
    JSON.stringify({ functions: { 'main.py': { maxDuration: seconds } } });

  it.each([
    ['the time', 'if time.time() - start > 60:\n            raise TimeoutError()'],
    ['the time in a name', 'elapsed = time.monotonic() - start\n        if elapsed >= 60:\n            break'],
  ])('knows a loop that ends by %s', async (_, end) => {
    expect(await waits(route(`    for _ in range(1000):\n        ${end}\n        await asyncio.sleep(5)`))).toEqual([]);
  });

  it('does not take every comparison for a deadline', async () => {
    const text = route(
      '    start = time.time()\n    for i in range(1000):\n        if i > 5000:\n            break\n        await asyncio.sleep(5)',
    );
    expect(await waits(text)).toHaveLength(1);
  });

  it.each<[string, string, string[]]>([
    ['a sleep', route('    time.sleep(400)'), ['main.py:6 warning']],
    ['an awaited sleep', route('    await asyncio.sleep(600)'), ['main.py:6 warning']],
    ['a loop', route('    for _ in range(120):\n        await asyncio.sleep(5)'), ['main.py:7 warning']],
    [
      'a loop with a way out',
      route('    for _ in range(120):\n        if done():\n            return 1\n        await asyncio.sleep(5)'),
      ['main.py:9 warning'],
    ],
    [
      'numbers with names',
      `TRIES = 100\nDELAY = 10\n${route('    for _ in range(TRIES):\n        await asyncio.sleep(DELAY)')}`,
      ['main.py:9 warning'],
    ],
    [
      'a helper with arguments',
      `async def poll(tries, delay):\n    for _ in range(tries):\n        await asyncio.sleep(delay)\n${route('    await poll(100, 10)')}`,
      ['main.py:6 warning'],
    ],
    ['a condition', route('    if a:\n        time.sleep(400)'), ['main.py:7 warning']],
    [
      'a background task',
      `def work():\n    time.sleep(400)\n@app.get("/")\ndef home(tasks: BackgroundTasks):\n    tasks.add_task(work)`,
      ['main.py:5 warning'],
    ],
    [
      'a dependency',
      `def wait():\n    time.sleep(400)\n@app.get("/")\ndef home(x=Depends(wait)): ...`,
      ['main.py:5 warning'],
    ],
    ['several sleeps', route('    time.sleep(200)\n    time.sleep(200)'), ['main.py:6 warning']],
    ['a long timeout of a request', route('    requests.get("x", timeout=600)'), ['main.py:6 info']],
    [
      'two of them',
      route('    requests.get("x", timeout=600)\n    subprocess.run(["x"], timeout=900)'),
      ['main.py:7 info +1'],
    ],
    ['a limit around something', route('    await asyncio.wait_for(work(), timeout=900)'), ['main.py:6 info']],
    ['a client', 'client = httpx.Client(timeout=httpx.Timeout(900))', ['main.py:4 info']],
  ])('reports %s', async (_, text, expected) => {
    expect(await waits(text)).toEqual(expected);
  });

  it.each<[string, string, string, string[]]>([
    ['less than a sleep', route('    time.sleep(30)'), set(10), ['main.py:6 warning']],
    ['less than a timeout', route('    requests.get("x", timeout=60)'), set(10), ['main.py:6 warning']],
    ['enough', route('    time.sleep(400)\n    requests.get("x", timeout=60)'), set(800), []],
    ['the most', route('    time.sleep(400)'), set('max'), []],
    [
      'a key that does not match',
      route('    time.sleep(400)'),
      '{"functions": {"other.py": {"maxDuration": 800}}}',
      ['main.py:6 warning'],
    ],
    ['a pattern', route('    time.sleep(30)'), '{"functions": {"*.py": {"maxDuration": 10}}}', ['main.py:6 warning']],
    [
      'builds, where it is ignored',
      route('    time.sleep(200)'),
      '{"builds": [{"src": "main.py", "use": "@vercel/python", "config": {"maxDuration": 10}}]}',
      [],
    ],
    [
      'builds, with the default',
      route('    time.sleep(400)'),
      '{"builds": [{"src": "main.py", "use": "@vercel/python"}]}',
      ['main.py:6 warning'],
    ],
    ['nonsense', route('    time.sleep(200)'), '{"functions": {"main.py": {"maxDuration": {"a": 1}}}}', []],
  ])('compares with maxDuration: %s', async (_, text, vercelJson, expected) => {
    expect(await waits(text, vercelJson)).toEqual(expected);
  });

  it.each([
    ['a short sleep', route('    time.sleep(1)')],
    ['a short loop', route('    for _ in range(10):\n        await asyncio.sleep(5)')],
    ['a loop without an end', route('    while True:\n        await asyncio.sleep(60)')],
    ['a time that cannot be told', route('    time.sleep(app.delay)')],
    ['growing delays', route('    for i in range(5):\n        await asyncio.sleep(2 ** i)')],
    ['what nobody calls', 'def work():\n    time.sleep(400)'],
    [
      'a thread',
      'from threading import Thread\ndef work():\n    time.sleep(400)\n@app.get("/")\ndef home():\n    Thread(target=work).start()',
    ],
    [
      'a task beside the request',
      `async def work():\n    await asyncio.sleep(400)\n${route('    asyncio.create_task(work())')}`,
    ],
    [
      'a stream, which ends some time',
      `def lines():\n    time.sleep(400)\n    yield 1\n${route('    return lines()')}`,
    ],
    ['a script', 'if __name__ == "__main__":\n    time.sleep(400)'],
    ['another place than Vercel', `import os\n${route('    if not os.getenv("VERCEL"):\n        time.sleep(400)')}`],
    ['development', route('    if settings.DEBUG:\n        requests.get("x", timeout=900)')],
    ['no timeout', route('    requests.get("x", timeout=None)')],
    ['a short timeout', route('    requests.get("x", timeout=30)')],
    ['a method of that name', 'class A:\n    def sleep(self, n): ...\n@app.get("/")\ndef home():\n    A().sleep(400)'],
  ])('does not report %s', async (_, text) => {
    expect(await waits(text)).toEqual([]);
  });

  it('names the limit, and what to do', async () => {
    const files = app(
      `import time\nfrom fastapi import FastAPI\napp = FastAPI()\n@app.get("/")\ndef home():\n    time.sleep(400)\n`,
    );
    const host = new MemoryHost({ 'requirements.txt': 'fastapi\n', ...files });
    const [first] = (await lint({ cwd: '/repo', host, select: ['long-running-handler'] })).diagnostics;
    expect(first?.message).toContain('`time.sleep` takes 400 s');
    expect(first?.message).toContain('300 s (the default, as of 2026-08-24)');
    expect(first?.help).toContain('"maxDuration": 400');
  });
});

describe('client-timeout-above-duration', () => {
  const clients = (text: string, vercelJson?: string): Promise<string[]> =>
    found('client-timeout-above-duration', {
      ...app(`from fastapi import FastAPI\napp = FastAPI()\n${text}\n`),
      ...(vercelJson !== undefined && { 'vercel.json': vercelJson }),
    });

  it.each<[string, string, string[]]>([
    ['OpenAI', 'import openai\nclient = openai.OpenAI()', ['main.py:4 info']],
    [
      'Anthropic, in a request',
      'from anthropic import AsyncAnthropic\n@app.get("/")\ndef home():\n    AsyncAnthropic()',
      ['main.py:6 info'],
    ],
    ['Google', 'from google import genai\nclient = genai.Client(api_key="x")', ['main.py:4 info']],
  ])('reports %s', async (_, text, expected) => {
    expect(await clients(text)).toEqual(expected);
  });

  it.each([
    ['a timeout', 'from openai import OpenAI\nclient = OpenAI(timeout=60)'],
    [
      'a timeout with each question',
      'from openai import OpenAI\nclient = OpenAI()\ndef ask():\n    client.chat(timeout=20)',
    ],
    ['options', 'from google import genai\nclient = genai.Client(http_options=options)'],
    ['unknown arguments', 'from openai import OpenAI\nclient = OpenAI(**options)'],
    ['a short default', 'from groq import Groq\nclient = Groq()'],
    ['a client that is never made', 'from openai import OpenAI\ndef make():\n    return OpenAI()'],
  ])('does not report %s', async (_, text) => {
    expect(await clients(text)).toEqual([]);
  });

  it('compares with maxDuration', async () => {
    const text = 'from groq import Groq\nclient = Groq()';
    expect(await clients(text, '{"functions": {"main.py": {"maxDuration": 30}}}')).toEqual(['main.py:4 info']);
  });
});

describe('websocket-limits', () => {
  const sockets = (text: string, more: Files = {}): Promise<string[]> =>
    found('websocket-limits', {
      ...app(`from fastapi import FastAPI, WebSocket\napp = FastAPI()\n${text}\n`),
      ...more,
    });
  const socket = (body: string): string => `@app.websocket("/ws")\nasync def ws(websocket: WebSocket):\n${body}`;

  it.each<[string, string, string[]]>([
    ['a route', socket('    pass'), ['main.py:3 info']],
    [
      'two routes',
      `${socket('    pass')}\n@app.websocket("/b")\nasync def b(websocket: WebSocket): ...`,
      ['main.py:3 info +1'],
    ],
    [
      'a list of the module',
      `clients = []\n${socket('    for each in clients:\n        await each.send_text("x")')}`,
      ['main.py:7 warning'],
    ],
    [
      'rooms',
      `rooms = {}\n${socket('    for each in list(rooms.get("a", [])):\n        await each.send_json({})')}`,
      ['main.py:7 warning'],
    ],
    [
      'values',
      `rooms = {}\n${socket('    for name, each in rooms["a"].items():\n        await each.send_bytes(b"")')}`,
      ['main.py:7 warning'],
    ],
    [
      'all at once',
      `import asyncio\nclients = set()\n${socket('    await asyncio.gather(*[each.send_text("x") for each in clients])')}`,
      ['main.py:7 warning'],
    ],
    [
      'a helper that sends',
      `clients = []\nasync def tell(message, to):\n    await to.send_text(message)\n${socket('    for each in clients:\n        await tell("x", each)')}`,
      ['main.py:9 warning'],
    ],
    [
      'a message from a route',
      `clients = []\n${socket('    clients.append(websocket)')}\n@app.post("/")\nasync def tell():\n    for each in clients:\n        await each.send_text("x")`,
      ['main.py:10 warning'],
    ],
  ])('reports %s', async (_, text, expected) => {
    expect(await sockets(text)).toEqual(expected);
  });

  it.each([
    ['one connection', socket('    for line in ["a", "b"]:\n        await websocket.send_text(line)')],
    ['a list of the call', socket('    both = [websocket]\n    for each in both:\n        await each.send_text("x")')],
    [
      'a helper that sends to one',
      `async def tell(message, to):\n    await to.send_text(message)\n${socket('    await tell("x", websocket)')}`,
    ],
    [
      'a broker',
      `import redis\nclients = []\nr = redis.Redis()\n${socket('    r.publish("a", "b")\n    for each in clients:\n        await each.send_text("x")')}`,
    ],
    [
      'a list that nobody sends to',
      `clients = []\n${socket('    clients.append(websocket)')}\nasync def tell():\n    for each in clients:\n        await each.send_text("x")`,
    ],
  ])('warns of nothing for %s', async (_, text) => {
    expect((await sockets(text)).filter((each) => each.includes('warning'))).toEqual([]);
  });

  it('says that they work', async () => {
    const host = new MemoryHost({
      'requirements.txt': 'fastapi\n',
      ...app(`from fastapi import FastAPI, WebSocket\napp = FastAPI()\n${socket('    pass')}\n`),
    });
    const [first] = (await lint({ cwd: '/repo', host, select: ['websocket-limits'] })).diagnostics;
    expect(first?.message).toMatch(/^WebSockets work on Vercel, .*after 300 s/);
    expect(await sockets('@app.get("/")\ndef home(): ...')).toEqual([]);
  });

  it('knows maxDuration', async () => {
    const files = {
      'vercel.json': '{"functions": {"main.py": {"maxDuration": 60}}}',
      ...app(`from fastapi import FastAPI, WebSocket\napp = FastAPI()\n${socket('    pass')}\n`),
    };
    const host = new MemoryHost({ 'requirements.txt': 'fastapi\n', ...files });
    const [first] = (await lint({ cwd: '/repo', host, select: ['websocket-limits'] })).diagnostics;
    expect(first?.message).toContain('after 60 s');
  });
});

describe('large-response', () => {
  const LARGE = 'x'.repeat(5_000_000);
  const responses = (body: string, size = LARGE): Promise<string[]> =>
    found('large-response', {
      ...app(
        `import json\nfrom pathlib import Path\nfrom fastapi import FastAPI\nfrom fastapi.responses import *\nfrom fastapi.responses import FileResponse, HTMLResponse, JSONResponse, Response, StreamingResponse\napp = FastAPI()\n@app.get("/")\ndef home():\n${body}\n`,
      ),
      'data.json': size,
    });

  it.each([
    ['what a path reads', '    return Response(content=Path("data.json").read_bytes())'],
    ['a page', '    return HTMLResponse(open("data.json").read())'],
    [
      'through names',
      '    with open("data.json") as file:\n        data = json.load(file)\n    return JSONResponse(data)',
    ],
  ])('reports %s', async (_, body) => {
    expect(await responses(body)).toEqual([expect.stringMatching(/^main\.py:\d+ info$/)]);
  });

  it.each([
    ['a file that is streamed', '    return FileResponse("data.json")'],
    ['a stream', '    return StreamingResponse(open("data.json"))'],
    ['another text', '    data = open("data.json").read()\n    return Response("x")'],
    ['a file that is not there', '    return Response(open("other.json").read())'],
  ])('does not report %s', async (_, body) => {
    expect(await responses(body)).toEqual([]);
  });

  it('does not report a small file', async () => {
    expect(await responses('    return Response(open("data.json").read())', '{}')).toEqual([]);
  });
});

describe('docs-behind-prefix', () => {
  const NEXT = { 'package.json': '{"dependencies": {"next": "16.0.0"}}' };
  const pages = (files: Files): Promise<string[]> =>
    found('docs-behind-prefix', { 'requirements.txt': '', 'api/requirements.txt': 'fastapi\n', ...files });
  const api = (made = 'FastAPI()', path = '/api/py/hello'): Files => ({
    'api/index.py': `from fastapi import FastAPI\napp = ${made}\n@app.get("${path}")\ndef hello(): ...\n`,
  });
  const vercel = (...rewrites: [string, string][]): Files => ({
    'vercel.json': JSON.stringify({
      framework: null,
      rewrites: rewrites.map(([source, destination]) => ({ source, destination })),
    }),
  });
  const next = (text: string): Files => ({
    ...NEXT,
    'next.config.js': `module.exports = { rewrites: async () => [${text}] }\n`,
  });

  it.each<[string, Files]>([
    ['a rewrite', { ...api(), ...vercel(['/api/py/:path*', '/api/index']) }],
    ['a rewrite to the directory', { ...api(), ...vercel(['/api/py/(.*)', '/api']) }],
    [
      'a rewrite of Next.js',
      {
        ...api(),
        ...next(
          '{ source: "/api/py/:path*", destination: process.env.NODE_ENV === "development" ? "http://127.0.0.1:8000/api/py/:path*" : "/api/" }',
        ),
      },
    ],
    [
      'builds',
      {
        ...api('FastAPI(title="x")', '/api/hello'),
        'vercel.json':
          '{"builds": [{"src": "api/index.py", "use": "@vercel/python"}], "routes": [{"src": "/api/(.*)", "dest": "/api/index.py"}, {"src": "/", "dest": "/index.html"}]}',
      },
    ],
    ['a page for everything else', { ...api(), ...vercel(['/api/py/:path*', '/api/index'], ['/(.*)', '/index.html']) }],
  ])('reports %s', async (_, files) => {
    expect(await pages(files)).toEqual(['api/index.py:2 info']);
  });

  it.each<[string, Files]>([
    [
      'pages that are below',
      {
        ...api('FastAPI(docs_url="/api/py/docs", openapi_url="/api/py/openapi.json")'),
        ...vercel(['/api/py/:path*', '/api/index']),
      },
    ],
    [
      'pages that are there on purpose',
      { ...api('FastAPI(docs_url="/docs")'), ...vercel(['/api/py/:path*', '/api/index']) },
    ],
    ['no pages', { ...api('FastAPI(openapi_url=None)'), ...vercel(['/api/py/:path*', '/api/index']) }],
    ['a root path', { ...api('FastAPI(root_path="/api/py")'), ...vercel(['/api/py/:path*', '/api/index']) }],
    [
      'a rewrite for the pages',
      {
        ...api(),
        ...vercel(['/api/py/:path*', '/api/index'], ['/docs', '/api/index'], ['/openapi.json', '/api/index']),
      },
    ],
    [
      'pages that Next.js leads on',
      {
        ...api(),
        ...next('{ source: "/api/py/:path*", destination: "/api/" }, { source: "/docs", destination: "/api/py/docs" }'),
      },
    ],
    ['every request', { ...api(), ...vercel(['/(.*)', '/api/index']) }],
    ['routes that are not below', { ...api('FastAPI()', '/hello'), ...vercel(['/api/py/:path*', '/api/index']) }],
    [
      'a path that the code changes',
      {
        'api/index.py': `${api()['api/index.py']}def strip(scope):\n    scope["path"] = "/"\n`,
        ...vercel(['/api/py/:path*', '/api/index']),
      },
    ],
    ['the preset', { 'requirements.txt': 'fastapi\n', ...api(), 'vercel.json': '{"framework": "fastapi"}' }],
    [
      'several functions',
      {
        ...api(),
        'api/other.py': 'from fastapi import FastAPI\napp = FastAPI()\n',
        ...vercel(['/api/py/:path*', '/api/index']),
      },
    ],
    ['no way in', api()],
  ])('does not report %s', async (_, files) => {
    expect(await pages(files)).toEqual([]);
  });

  it.each([
    ['FastAPI()', 'FastAPI(docs_url="/api/py/docs", openapi_url="/api/py/openapi.json")'],
    ['FastAPI(title="x")', 'FastAPI(title="x", docs_url="/api/py/docs", openapi_url="/api/py/openapi.json")'],
  ])('moves the pages of %s', async (made, expected) => {
    const files: Files = {
      'api/requirements.txt': 'fastapi\n',
      ...api(made),
      ...vercel(['/api/py/:path*', '/api/index']),
    };
    const { diagnostics } = await lint({ cwd: '/repo', host: new MemoryHost(files), select: ['docs-behind-prefix'] });
    const fix = diagnostics[0]?.fix;
    expect(fix?.safety).toBe('unsafe');
    expect(applyEdits(files['api/index.py']!, fix!.edits)).toContain(expected);
  });
});

describe('programs that nobody writes', () => {
  const all = [
    'upload-body-limit',
    'large-response',
    'long-running-handler',
    'client-timeout-above-duration',
    'websocket-limits',
    'docs-behind-prefix',
  ];
  const many = (line: string): string => line.repeat(3000);

  it.each([
    [
      'comparisons',
      `${HEAD}@app.post("/")\ndef save(file: UploadFile):\n${many('    size = 1\n    if size > 9000000: raise ValueError("x")\n')}`,
    ],
    [
      'messages',
      `from fastapi import FastAPI, WebSocket\napp = FastAPI()\nc = []\n@app.websocket("/")\nasync def ws(w: WebSocket):\n    for each in c:\n${many('        await each.send_text("x")\n')}`,
    ],
    ['sleeps', `import time\n${HEAD}@app.get("/")\ndef home():\n${many('    time.sleep(1)\n')}`],
    [
      'loops in loops',
      `import time\n${HEAD}@app.get("/")\ndef home():\n${Array.from({ length: 100 }, (_, depth) => `${'  '.repeat(depth + 1)}for _ in range(1000000000):\n`).join('')}${'  '.repeat(101)}time.sleep(1)\n`,
    ],
    [
      'responses',
      `from fastapi import Response\n${HEAD}@app.get("/")\ndef home():\n${many('    x = open("a").read(); Response(x)\n')}`,
    ],
    ['routes', `${HEAD}${many('@app.post("/a")\ndef save(file: UploadFile): ...\n')}`],
    ['half a program', `${HEAD}@app.post("/"\ndef save(file: UploadFile):\n    if file.size > `],
  ])('%s', async (_, text) => {
    const host = new MemoryHost({ 'requirements.txt': 'fastapi\n', 'main.py': text, a: 'x' });
    await expect(lint({ cwd: '/repo', host, select: all })).resolves.toBeDefined();
  });

  it.each([
    '{"functions": {"main.py": {"maxDuration": -1}}}',
    '{"functions": 1}',
    '{"rewrites": [{"source": "/(((", "destination": "/api"}]}',
    '{"rewrites": [null, {"source": 1}]}',
  ])('%s', async (vercelJson) => {
    const files = {
      'vercel.json': vercelJson,
      'api/index.py': `${HEAD}@app.get("/a/b")\ndef b(): ...\n`,
      'next.config.js': 'rewrites source: "/(((" destination: "/api" source: "',
    };
    await expect(lint({ cwd: '/repo', host: new MemoryHost(files), select: all })).resolves.toBeDefined();
  });
});
