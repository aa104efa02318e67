import { describe, expect, it } from 'vitest';
import { MemoryHost } from '../../src/files/host.js';
import { lint } from '../../src/lint.js';

// Whatever the calls look like that the rules about hazards know, a run ends with diagnostics.

/** What the tables know, as it is imported and called. */
const CALLS: readonly (readonly [imports: string, callee: string])[] = [
  ['import asyncio', 'asyncio.create_task'],
  ['import asyncio', 'asyncio.run'],
  ['import asyncio', 'asyncio.get_event_loop().run_until_complete'],
  ['import asyncio', 'asyncio.sleep'],
  ['import aiohttp', 'aiohttp.ClientSession'],
  ['import asyncpg', 'asyncpg.create_pool'],
  ['import threading', 'threading.Thread'],
  ['from apscheduler.schedulers.background import BackgroundScheduler', 'BackgroundScheduler().start'],
  ['from fastapi_utils.tasks import repeat_every', 'repeat_every'],
  ['import multiprocessing', 'multiprocessing.Pool'],
  ['from concurrent.futures import ProcessPoolExecutor', 'ProcessPoolExecutor'],
  ['import subprocess', 'subprocess.run'],
  ['import os', 'os.system'],
  ['import shutil', 'shutil.which'],
  ['import pytesseract', 'pytesseract.image_to_string'],
  ['from playwright.sync_api import sync_playwright', 'sync_playwright().start().chromium.launch'],
  ['from selenium import webdriver', 'webdriver.Chrome'],
  ['import cv2', 'cv2.imread'],
  ['import sqlite3', 'sqlite3.connect'],
  ['from sqlalchemy import create_engine', 'create_engine'],
  ['from sqlalchemy.ext.asyncio import create_async_engine', 'create_async_engine'],
  ['import requests', 'requests.get'],
  ['import httpx', 'httpx.Timeout'],
  ['import time', 'time.sleep'],
  ['from openai import OpenAI', 'OpenAI'],
  ['from sentence_transformers import SentenceTransformer', 'SentenceTransformer'],
  ['import nltk', 'nltk.download'],
  ['from dotenv import load_dotenv', 'load_dotenv'],
  ['from dotenv import dotenv_values', 'dotenv_values'],
  ['from fastapi import UploadFile', 'UploadFile'],
  ['from fastapi.responses import Response', 'Response'],
  ['from slowapi import Limiter', 'Limiter'],
];

/** Arguments as nobody writes them. */
const ARGUMENTS: readonly string[] = [
  '',
  '*a, **k',
  'a := 1',
  'lambda: (yield)',
  'f"{a}{f\'{b}\'}", key=f"{x!r:>{y}}"',
  '[[[]]], {**{}}, ()',
  '"a" "b", b"c", r"d\\\\", \'\'\'e\'\'\'',
  '[x for x in range(10)], (y for y in z)',
  'None, True, -1, 1e309, 0xFFFFFFFFFFFFFFFFFF, 1j, ...',
  '"sqlite:///" + "x" * 9, pool_size=-1, timeout=float("nan"), url=url',
  '["\\x00", "\\ud800"], "sh -c \'", shell=True',
  '"ffmpeg -i \'unclosed && | ; $( `", shell=True',
];

function program(imports: string, callee: string): string {
  const calls = ARGUMENTS.map((each) => `${callee}(${each})`);
  const body = calls.map((each) => `    ${each}`).join('\n');
  return `from contextlib import asynccontextmanager
from fastapi import FastAPI, WebSocket
${imports}

${calls.join('\n')}
x = y = ${callee}
y = x


@asynccontextmanager
async def lifespan(app):
${body}
    yield
${body}


app = FastAPI(lifespan=lifespan)


@${callee}
class A(A, metaclass=${callee}):
    def __call__(self): return self()


@${callee}()
@app.get("/")
async def root():
${body}
    await root()


@app.websocket("/w")
async def socket(s: WebSocket):
    all.append(s)
    for each in all: await each.send_text(${callee})
`;
}

const REQUIREMENTS = 'fastapi\nopencv-python\npsycopg\napscheduler\nsqlalchemy\n';

async function rulesFound(files: Record<string, string>): Promise<string[]> {
  const host = new MemoryHost({ 'requirements.txt': REQUIREMENTS, ...files });
  const { diagnostics } = await lint({ cwd: '/repo', host, preset: 'strict' });
  return diagnostics.map(({ rule }) => rule);
}

describe('odd calls', () => {
  it.each(CALLS)('%s: %s', async (imports, callee) => {
    const found = await rulesFound({ 'main.py': program(imports, callee) });
    expect(found).not.toContain('syntax-error');
  });
});

const MANY = 1500;
const APP =
  'from fastapi import FastAPI, WebSocket\nimport asyncio, subprocess, sqlite3, requests, time, threading\napp = FastAPI()\n';
const route = (body: string): string => `${APP}@app.get("/")\nasync def root():\n${body}`;
const repeated = (line: string): string => `    ${line}\n`.repeat(MANY);

describe('very much of one kind', () => {
  it.each([
    ['tasks that nobody waits for', route(repeated('asyncio.create_task(root())'))],
    ['threads', route(repeated('threading.Thread(target=root).start()'))],
    ['commands', route(repeated('subprocess.run(["ffmpeg", "-i", "x"])'))],
    ['databases', route(repeated('sqlite3.connect("a.db").execute("insert")'))],
    ['sleeps', route(repeated('time.sleep(1)'))],
    ['requests at import', `${APP}${'requests.get("https://example.com")\n'.repeat(MANY)}`],
    ['collections', `${APP}${Array.from({ length: MANY }, (_, n) => `c${n} = {}\n`).join('')}`],
    [
      'helpers that call each other',
      `${APP}${Array.from({ length: 400 }, (_, n) => `async def f${n}(a):\n    time.sleep(a)\n    await f${(n + 1) % 400}(a)\n    await f${(n * 7) % 400}(a)\n`).join('')}@app.get("/")\nasync def root(): await f0(9)\n`,
    ],
    [
      'loops in loops',
      route(
        `${Array.from({ length: 60 }, (_, n) => `${' '.repeat(4 + n)}for i${n} in range(10**9):`).join('\n')}\n${' '.repeat(64)}time.sleep(10**9)\n`,
      ),
    ],
    [
      'sockets that hold each other',
      `${APP}${Array.from({ length: 200 }, (_, n) => `@app.websocket("/${n}")\nasync def s${n}(s: WebSocket):\n    all.append(s)\n    for each in all: await s${(n + 1) % 200}(each)\n`).join('')}all = []\n`,
    ],
  ])('%s', async (_, text) => {
    const found = await rulesFound({ 'main.py': text });
    // One line for one subject, however many places it has.
    for (const rule of new Set(found)) expect(found.filter((each) => each === rule).length, rule).toBeLessThan(60);
  });
});
