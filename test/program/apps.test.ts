import { describe, expect, it } from 'vitest';
import { appObject, innermostApp, type AppObject } from '../../src/program/apps.js';
import { interfaceOf } from '../../src/program/interface.js';
import { findFastApiApps } from '../../src/program/search.js';
import type { Project } from '../../src/program/project.js';
import { withProgram } from '../support/program.js';

async function inProject<T>(files: Record<string, string>, use: (project: Project) => T): Promise<T> {
  return withProgram(files, ({ repository, modules }) => use({ repository, modules, unitRoot: '' }));
}

/** What `app` of `main.py` is: its kind, and the kinds of what it is put around. */
async function kinds(files: Record<string, string> | string): Promise<string> {
  const all = typeof files === 'string' ? { 'main.py': files } : files;
  return inProject(all, (project) => {
    const found: string[] = [];
    const first = appObject(project.modules.load('main.py')!, 'app', project);
    for (let each: AppObject | null = first; each; each = each.wraps) found.push(each.kind);
    return found.join(' around ');
  });
}

const FASTAPI = 'from fastapi import FastAPI\n';
const WEB = `${FASTAPI}api = FastAPI()\n`;

describe('an app of another module', () => {
  it.each([
    ['from shop.web import api as app\n'],
    ['from shop import web\napp = web.api\n'],
    ['import shop.web\napp = shop.web.api\n'],
    ['import shop.web as w\napp = w.api\n'],
    ['from shop.web import *\napp = api\n'],
    ['from shop import api as app\n'],
    ['from shop.links import again as app\n'],
  ])('%j', async (text) => {
    const files = {
      'main.py': text,
      'shop/__init__.py': 'from .web import api\n',
      'shop/web.py': WEB,
      'shop/links.py': 'from shop import api as again\n',
    };
    expect(await kinds(files)).toBe('fastapi');
  });

  it('is one with a class of the project', async () => {
    const base = `${FASTAPI}class Api(FastAPI):\n    pass\n`;
    expect(
      await kinds({ 'main.py': 'from base import Api\nclass Shop(Api):\n    pass\napp = Shop()\n', 'base.py': base }),
    ).toBe('fastapi');
  });

  it('is not one behind a star import that leaves the name out', async () => {
    const web = `${FASTAPI}__all__ = ["other"]\napp = FastAPI()\n`;
    expect(await kinds({ 'main.py': 'from web import *\n', 'web.py': web })).toBe('unknown');
  });
});

describe('a factory', () => {
  it.each([
    [
      'a local variable',
      'def make():\n    app = FastAPI()\n    app.title = "x"\n    return app\napp = make()\n',
      'fastapi',
    ],
    ['its argument', 'def setup(a, *, b=1):\n    return a\napp = setup(FastAPI(), b=2)\n', 'fastapi'],
    ['what another one gives', 'def a():\n    return FastAPI()\ndef b():\n    return a()\napp = b()\n', 'fastapi'],
    [
      'two kinds of things',
      'def make(x):\n    if x:\n        return FastAPI()\n    return "x"\napp = make(1)\n',
      'unknown',
    ],
    ['something unknown, by its annotation', 'def make() -> FastAPI:\n    return load()\napp = make()\n', 'fastapi'],
    ['nothing that is awaited', 'async def make():\n    return FastAPI()\napp = make()\n', 'unknown'],
    ['an app under a decorator', '@traced\ndef make():\n    return FastAPI()\napp = make()\n', 'unknown'],
    [
      'a chain of its own',
      'class B:\n    def on(self):\n        return self\n    def build(self):\n        return FastAPI()\napp = B().on().build()\n',
      'fastapi',
    ],
  ])('returns %s', async (_, text, expected) => {
    expect(await kinds(FASTAPI + text)).toBe(expected);
  });

  it('takes the value that a name has when it is called', async () => {
    expect(await kinds(`${FASTAPI}app = FastAPI()\ndef again():\n    return app\napp = again()\n`)).toBe('fastapi');
  });
});

describe('a wrapper', () => {
  it.each([
    [
      'a middleware of Starlette',
      'from starlette.middleware.gzip import GZipMiddleware\napp = FastAPI()\napp = GZipMiddleware(app)\n',
      'asgi around fastapi',
    ],
    [
      'Socket.IO, in both positions',
      'import socketio\nsio = socketio.AsyncServer()\napi = FastAPI()\napp = socketio.ASGIApp(sio, other_asgi_app=api)\n',
      'asgi around fastapi',
    ],
    [
      'a class of the project',
      'class Prefix:\n    def __init__(self, app):\n        self.app = app\n    async def __call__(self, scope, receive, send):\n        await self.app(scope, receive, send)\napp = Prefix(FastAPI())\n',
      'asgi around fastapi',
    ],
    ['Mangum', 'from mangum import Mangum\napp = Mangum(FastAPI())\n', 'lambda around fastapi'],
    ['one that nobody knows', 'from other import wrap\napp = wrap(FastAPI())\n', 'unknown'],
  ])('is %s', async (_, text, expected) => {
    expect(await kinds(FASTAPI + text)).toBe(expected);
  });

  it('leads to the app in it', async () => {
    const text = `${FASTAPI}from starlette.middleware.gzip import GZipMiddleware\napi = FastAPI()\napp = GZipMiddleware(api)\n`;
    await inProject({ 'main.py': text }, (project) => {
      const found = innermostApp(appObject(project.modules.load('main.py')!, 'app', project));
      expect(found?.binding?.name).toBe('api');
    });
  });
});

describe('a variable with several values', () => {
  it.each([
    ['the last one counts', 'app = "x"\napp = FastAPI()\n', 'fastapi'],
    [
      'in try, the one before may stay',
      'app = None\ntry:\n    app = FastAPI()\nexcept Exception:\n    pass\n',
      'unknown',
    ],
    [
      'a branch for type checkers does not',
      'from typing import TYPE_CHECKING\napp = FastAPI()\nif TYPE_CHECKING:\n    app = "x"\n',
      'fastapi',
    ],
    ['a bare annotation is none', 'app = FastAPI()\napp: FastAPI\n', 'fastapi'],
    ['a function may set it', 'app = None\ndef start():\n    global app\n    app = FastAPI()\nstart()\n', 'unknown'],
    ['or a tuple', 'app = None\napp, other = FastAPI(), 1\n', 'unknown'],
    ['or a loop', 'app = None\nfor app in [FastAPI()]:\n    pass\n', 'unknown'],
  ])('%s', async (_, text, expected) => {
    expect(await kinds(FASTAPI + text)).toBe(expected);
  });
});

describe('a program that goes in circles', () => {
  it.each([
    ['app = app\n'],
    ['def app():\n    return app()\napp = app()\n'],
    ['from main import app\n'],
    ['class A(A):\n    pass\napp = A()\n'],
    ['def f(x):\n    return f(x)\napp = f(f)\n'],
    [`app = ${'('.repeat(300)}1${')'.repeat(300)}\n`],
    [`import toString\napp = toString()\n`],
    [`def a(): return b() or b() or b()\ndef b(): return a() or a() or a()\napp = a()\n`],
  ])('%#', async (text) => {
    await inProject({ 'main.py': text }, (project) => {
      const module = project.modules.load('main.py')!;
      expect(appObject(module, 'app', project).kind).toMatch(/unknown|not-web/);
      expect(interfaceOf(module, 'app', project).kind).toMatch(/unknown|none/);
    });
  });
});

describe('a module under the name of the app', () => {
  it('is no app', async () => {
    await inProject(
      { 'main.py': 'from shop import app\n', 'shop/app.py': `${FASTAPI}app = FastAPI()\n` },
      (project) => {
        expect(interfaceOf(project.modules.load('main.py')!, 'app', project).kind).toBe('none');
      },
    );
  });
});

describe('the search for apps', () => {
  const references = (files: Record<string, string>): Promise<string[]> =>
    inProject(files, (project) => findFastApiApps(project).map((each) => each.reference));

  it('finds what a factory makes in another module', async () => {
    const factory = `${FASTAPI}def assemble():\n    app = FastAPI()\n    return app\n`;
    expect(
      await references({ 'run.py': 'from factory import assemble\napp = assemble()\n', 'factory.py': factory }),
    ).toEqual(['run:app']);
  });

  it('takes a factory of another package by its name, and no other call', async () => {
    expect(await references({ 'run.py': 'from lib import create_app\napp = create_app()\n' })).toEqual(['run:app']);
    expect(await references({ 'run.py': 'import typer\napp = typer.Typer()\n' })).toEqual([]);
  });
});
