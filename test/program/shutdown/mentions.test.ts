import { describe, expect, it } from 'vitest';
import { mayHaveShutdownCode } from '../../../src/program/shutdown/mentions.js';
import { withProgram } from '../../support/program.js';

const TOP = 'from contextlib import asynccontextmanager\nfrom fastapi import FastAPI\n';
const lifespan = (body: string): string =>
  `${TOP}@asynccontextmanager\nasync def lifespan(\n    app: FastAPI,\n):\n${body}app = FastAPI(lifespan=lifespan)\n`;

describe('a program that cannot have shutdown code is told from its texts', () => {
  it.each([
    ['no lifespan', { 'main.py': `${TOP}app = FastAPI()\n` }, false],
    ['nothing behind the yield', { 'main.py': lifespan('    print(1)\n    yield\n\n\n# the app\n') }, false],
    ['a state, and nothing behind it', { 'main.py': lifespan('    yield {"a": 1}\n') }, false],
    ['a call behind it', { 'main.py': lifespan('    yield\n    stop()\n') }, true],
    ['a with around it', { 'main.py': lifespan('    with pool():\n        yield\n') }, true],
    ['a try around it', { 'main.py': lifespan('    try:\n        yield\n    finally:\n        stop()\n') }, true],
    ['an event', { 'main.py': `${TOP}app = FastAPI()\n@app.on_event("shutdown")\ndef stop(): pass\n` }, true],
    [
      'a lifespan of another module, which has no telling name',
      {
        'main.py': `${TOP}from events import manage\napp = FastAPI(lifespan=manage)\n`,
        'events.py': 'async def manage(app):\n    yield\n    stop()\n',
      },
      true,
    ],
    [
      'a class',
      {
        'main.py': `${TOP}from events import Manager\napp = FastAPI(lifespan=Manager)\n`,
        'events.py': 'class Manager:\n    async def __aexit__(self, *args): stop()\n',
      },
      true,
    ],
    [
      'a dependency with a yield is none',
      {
        'main.py': `${TOP}from db import get_db\n@asynccontextmanager\nasync def lifespan(app):\n    yield\napp = FastAPI(lifespan=lifespan)\n`,
        'db.py': 'def get_db():\n    try:\n        yield 1\n    finally:\n        print(1)\n',
      },
      false,
    ],
  ])('%s', async (_, files, expected) => {
    expect(await withProgram(files as Record<string, string>, ({ reached }) => mayHaveShutdownCode(reached))).toBe(
      expected,
    );
  });
});
