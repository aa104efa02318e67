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

async function found(rule: string, files: Files | string): Promise<string[]> {
  return (await findings(rule, files)).map(({ file, range, severity }) => `${file}:${range.start.line} ${severity}`);
}

const APP = 'from fastapi import FastAPI\napp = FastAPI()\n';

describe('multiprocessing', () => {
  const RULE = 'multiprocessing';

  it.each([
    'import multiprocessing\nx = multiprocessing.Lock()',
    'import multiprocessing as mp\nx = mp.Queue()',
    'from multiprocessing import Pool\nx = Pool(4)',
    'from multiprocessing import Event as E\nx = E()',
    'import multiprocessing as mp\nctx = mp.get_context("spawn")\nx = ctx.Semaphore(2)',
    'from multiprocessing.pool import ThreadPool\nx = ThreadPool(2)',
    'from multiprocessing.dummy import Pool\nx = Pool(2)',
    'import multiprocessing\nx = multiprocessing.Value("i", 0)',
    'from concurrent.futures import ProcessPoolExecutor\nx = ProcessPoolExecutor()',
    'import concurrent.futures\nx = concurrent.futures.ProcessPoolExecutor(max_workers=2)',
  ])('reports an error at import: %j', async (text) => {
    const [only, ...others] = await findings(RULE, `${APP}${text}\n`);
    expect([only?.severity, only?.confidence, others]).toEqual(['error', 'likely', []]);
    expect(only!.message).toContain('fails when the app is imported');
  });

  it.each([
    'from multiprocessing import Process, Pipe, cpu_count, Manager\np = Process(target=print)\na, b = Pipe()\nn = cpu_count()\nm = Manager()',
    'from concurrent.futures import ThreadPoolExecutor\nx = ThreadPoolExecutor()',
    'import threading, queue, asyncio\nx = threading.Lock()\ny = queue.Queue()\nz = asyncio.Lock()',
    'import multiprocessing\nx = multiprocessing.Value("i", 0, lock=False)\ny = multiprocessing.RawValue("i", 0)',
    'from joblib import Parallel, delayed\nx = Parallel(n_jobs=2)(delayed(abs)(i) for i in range(3))',
    'import multiprocessing\nif __name__ == "__main__":\n    x = multiprocessing.Pool()',
    'import os, multiprocessing\nif not os.getenv("VERCEL"):\n    x = multiprocessing.Pool()',
    'import multiprocessing\ntry:\n    x = multiprocessing.Lock()\nexcept (ImportError, OSError):\n    x = None',
    'import multiprocessing\ndef unused():\n    return multiprocessing.Pool()',
    'from pool import Pool\nx = Pool(2)',
  ])('does not report %j', async (text) => {
    expect(await found(RULE, `${APP}${text}\n`)).toEqual([]);
  });

  it('is a warning in requests, and where it may not come to it', async () => {
    const request = `${APP}import multiprocessing\n@app.get("/")\ndef go():\n    with multiprocessing.Pool() as p:\n        return p.map(abs, [1])\n`;
    expect(await found(RULE, request)).toEqual(['main.py:6 warning']);
    const maybe = `${APP}import os, multiprocessing\nif os.getenv("PARALLEL"):\n    p = multiprocessing.Pool()\n`;
    expect(await found(RULE, maybe)).toEqual(['main.py:5 warning']);
  });

  it('sums up what stands in one module', async () => {
    const [only, ...others] = await findings(
      RULE,
      `${APP}import multiprocessing as mp\na = mp.Lock()\nb = mp.Queue()\nc = mp.Event()\n`,
    );
    expect(others).toEqual([]);
    expect(only!.related).toHaveLength(2);
  });
});

describe('in-memory-state', () => {
  const RULE = 'in-memory-state';
  const routes = (top: string, write: string, read: string): string =>
    `${APP}${top}\n@app.post("/x/{k}")\ndef write(k: str):\n    ${write}\n@app.get("/x/{k}")\ndef read(k: str):\n    ${read}\n`;

  it.each([
    ['store = {}', 'store[k] = 1', 'return store.get(k)'],
    ['store: dict[str, int] = {}', 'store[k] = 1', 'return store[k]'],
    ['store = []', 'store.append(k)', 'return store'],
    ['store = set()', 'store.add(k)', 'return k in store'],
    ['from collections import defaultdict\nstore = defaultdict(list)', 'store[k].append(1)', 'return len(store)'],
    ['todos = [{"id": 1}]', 'todos.append({"id": k})', 'return [t for t in todos if t["id"] == k]'],
    ['store = {"a": {}}', 'store[k]["x"] = 1', 'return store[k]'],
    ['store = {}', 'store.update({k: 1})', 'return store.pop(k)'],
    [
      'class Jobs:\n    def __init__(self):\n        self.items: dict = {}\n    def put(self, k):\n        self.items[k] = 1\n    def get(self, k):\n        return self.items.get(k)\njobs = Jobs()',
      'jobs.put(k)',
      'return jobs.get(k)',
    ],
  ])('reports %j', async (top, write, read) => {
    const [only, ...others] = await findings(RULE, routes(top, write, read));
    expect([only?.severity, others]).toEqual(['info', []]);
  });

  it.each([
    ['a table that nobody changes', 'store = {"a": 1}', 'return store[k]', 'return store.get(k)'],
    ['a name of the function', 'store = {}', 'store = {}; store[k] = 1', 'return store'],
    ['a cache', 'price_cache = {}', 'price_cache[k] = 1', 'return price_cache.get(k)'],
    ['one that only its own function reads', 'seen = set()', 'seen.add(k); return len(seen)', 'return 1'],
    ['one that is only written', 'audit = []', 'audit.append(k)', 'return 1'],
    [
      'one that is filled at import',
      'store = {}\nfor i in range(3):\n    store[i] = i',
      'return store[k]',
      'return store',
    ],
    [
      'what an object loads from somewhere',
      'class Jobs:\n    def __init__(self):\n        self.items = {}\n    def load(self):\n        self.items = read()\n    def put(self, k):\n        self.items[k] = 1\n    def get(self, k):\n        return self.items.get(k)\njobs = Jobs()',
      'jobs.put(k)',
      'return jobs.get(k)',
    ],
    ['a parameter', 'store = {}', 'return (lambda store: store.update(a=1))({})', 'return store'],
  ])('does not report %s', async (_, top, write, read) => {
    expect(await found(RULE, routes(top, write, read))).toEqual([]);
  });

  it('follows a name into other modules, and sums up', async () => {
    const files = {
      'main.py': `${APP}from store import jobs, items\n@app.post("/x/{k}")\ndef write(k: str):\n    jobs[k] = 1\n    items.append(k)\n@app.get("/x/{k}")\ndef read(k: str):\n    return jobs[k], items\n`,
      'store.py': 'jobs = {}\nitems = []\n',
    };
    const [only, ...others] = await findings(RULE, files);
    expect(others).toEqual([]);
    expect(only!.message).toContain('`jobs` and `items`');
    expect(only!.related).toHaveLength(1);
  });

  it.each([
    ['Limiter(key_func=f)', 1],
    ['Limiter(key_func=f, storage_uri="redis://x")', 0],
    ['Limiter(**options)', 0],
  ])('judges the limiter %s', async (call, count) => {
    expect(await found(RULE, `${APP}from slowapi import Limiter\nlimiter = ${call}\n`)).toHaveLength(count);
  });

  it('leaves WebSockets that are sent to to websocket-limits', async () => {
    const text = `from fastapi import FastAPI, WebSocket\napp = FastAPI()\nrooms = {}\n@app.websocket("/ws")\nasync def join(ws: WebSocket):\n    rooms["a"].append(ws)\n@app.post("/x")\nasync def tell():\n    for each in rooms["a"]:\n        await each.send_text("x")\n`;
    expect(await found(RULE, text)).toEqual([]);
    expect(await found(RULE, text.replace('await each.send_text("x")', 'print(each)'))).toHaveLength(1);
  });

  it('is not in the preset recommended', async () => {
    const host = new MemoryHost({
      'requirements.txt': 'fastapi\n',
      'main.py': routes('store = {}', 'store[k] = 1', 'return store[k]'),
    });
    const { diagnostics } = await lint({ cwd: '/repo', host });
    expect(diagnostics.map(({ rule }) => rule)).not.toContain(RULE);
  });
});
