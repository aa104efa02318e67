import { describe, expect, it } from 'vitest';
import { MemoryHost } from '../../src/files/host.js';
import { Repository } from '../../src/files/repository.js';
import { PythonParser } from '../../src/parser/python.js';
import { implicitNeeds } from '../../src/program/implicit-needs.js';
import { Modules } from '../../src/program/modules.js';

/** `requirement line` of everything that a module needs when nothing is installed; `?` where it only may. */
async function needs(text: string, requirers: string[] = []): Promise<string[]> {
  const repository = new Repository(new MemoryHost({ 'main.py': text }));
  const modules = new Modules(repository, await PythonParser.load());
  const module = modules.load('main.py')!;
  const installed = { isMissing: () => true, requirersOf: () => requirers };
  return implicitNeeds(module, { repository, modules, unitRoot: '' }, installed).map(
    ({ requirement, span, isCertain }) =>
      `${requirement} ${module.source.position(span.start).line}${isCertain ? '' : '?'}`,
  );
}

const ROUTE =
  'from typing import Annotated\nfrom fastapi import FastAPI, File, Form, UploadFile\napp = FastAPI()\n@app.post("/")\n';

describe('form data', () => {
  it.each([
    'def f(a: str = Form()): ...',
    'def f(a: str = Form(...)): ...',
    'async def f(a: Annotated[str, Form()]): ...',
    'def f(a: UploadFile): ...',
    'def f(a: UploadFile | None = None): ...',
    'def f(a: list[UploadFile]): ...',
    'def f(a: "UploadFile"): ...',
    'def f(a: bytes = File()): ...',
  ])('%s', async (definition) => {
    expect(await needs(`${ROUTE}${definition}\n`)).toEqual(['python-multipart 5']);
  });

  it('the login form of OAuth2', async () => {
    const text =
      'from fastapi import APIRouter, Depends\nfrom fastapi.security import OAuth2PasswordRequestForm as LoginForm\nrouter = APIRouter()\n@router.post("/token")\ndef login(form: LoginForm = Depends()): ...\n';
    expect(await needs(text)).toEqual(['python-multipart 5']);
  });

  it('by the module', async () => {
    const text = 'import fastapi\napp = fastapi.FastAPI()\n@app.post("/")\ndef f(a: fastapi.UploadFile): ...\n';
    expect(await needs(text)).toEqual(['python-multipart 4']);
  });

  it.each([
    ['is only imported', `${ROUTE}def f(a: str): ...\n`],
    ['is the type of a helper', 'from fastapi import UploadFile\ndef save(file: UploadFile): ...\n'],
    ['is in a comment', 'from fastapi import FastAPI\n# Form()\n'],
    ['has the same name', 'from forms import Form\n@app.post("/")\ndef f(a: Form): ...\n'],
  ])('not where it %s', async (_, text) => {
    expect(await needs(text)).toEqual([]);
  });
});

describe('e-mail addresses', () => {
  const IMPORT =
    'from typing import Optional, TypedDict\nfrom dataclasses import dataclass\nfrom pydantic import BaseModel, EmailStr\n';

  it.each([
    ['a field', 'class A(BaseModel):\n    e: EmailStr\n', 'email-validator 5'],
    ['an optional field', 'class A(BaseModel):\n    e: Optional[EmailStr] = None\n', 'email-validator 5'],
    [
      'a field of a model of a model',
      'class B(BaseModel): ...\nclass A(B):\n    e: list[EmailStr]\n',
      'email-validator 6',
    ],
    ['a parameter of a route', '@app.get("/")\ndef f(e: EmailStr): ...\n', 'email-validator 5'],
    ['a field of something', 'class A(Thing):\n    e: EmailStr\n', 'email-validator 5?'],
  ])('%s', async (_, text, expected) => {
    expect(await needs(IMPORT + text)).toEqual([expected]);
  });

  it.each([
    ['a dataclass', '@dataclass\nclass A:\n    e: EmailStr\n'],
    ['a TypedDict', 'class A(TypedDict):\n    e: EmailStr\n'],
    ['a function', 'def f(e: EmailStr): ...\n'],
  ])('not in %s, whose types nobody evaluates', async (_, text) => {
    expect(await needs(IMPORT + text)).toEqual([]);
  });
});

describe('imports of Starlette', () => {
  it.each([
    ['from fastapi.templating import Jinja2Templates\nt = Jinja2Templates("t")\n', ['jinja2 1']],
    ['from fastapi.templating import Jinja2Templates\n', ['jinja2 1?']],
    [
      'from starlette.middleware.sessions import SessionMiddleware\napp.add_middleware(SessionMiddleware)\n',
      ['itsdangerous 1'],
    ],
    ['from fastapi.testclient import TestClient\nclient = TestClient(app)\n', ['httpx 1']],
    ['from fastapi.responses import JSONResponse\n', []],
  ])('%s', async (text, expected) => {
    expect(await needs(text)).toEqual(expected);
  });
});

describe('SQLAlchemy', () => {
  const engine = (url: string) => `from sqlalchemy import create_engine\nengine = create_engine(${url})\n`;

  it.each([
    ['"postgresql://db/shop"', ['psycopg2-binary 2']],
    ['"postgresql+psycopg://db/shop"', ['psycopg[binary] 2']],
    ['"mysql+pymysql://" + "db/shop"', ['pymysql 2']],
    ['os.environ["DATABASE_URL"]', []],
    ['"sqlite:///shop.db"', []],
    ['"cockroachdb://db/shop"', []],
  ])('create_engine(%s)', async (url, expected) => {
    expect(await needs(engine(url))).toEqual(expected);
  });

  it('a URL that the environment can change', async () => {
    const text = `import os\n${engine('os.getenv("DATABASE_URL", "sqlite+aiosqlite:///shop.db")')}`;
    expect(await needs(text)).toEqual(['aiosqlite 3?']);
  });

  it('greenlet is no part of SQLAlchemy 2.1, unless something else may hold that back', async () => {
    const text = 'from sqlalchemy.ext.asyncio import AsyncSession\n\ndef f(s: AsyncSession): ...\n';
    expect(await needs(text)).toEqual(['sqlalchemy[asyncio] 1']);
    expect(await needs(text, ['alembic'])).toEqual(['sqlalchemy[asyncio] 1']);
    expect(await needs(text, ['alembic', 'sqlmodel'])).toEqual([]);
  });
});

describe('calls', () => {
  it.each([
    ['from bs4 import BeautifulSoup\nBeautifulSoup(page, "lxml")\n', ['lxml 2']],
    ['from bs4 import BeautifulSoup\nBeautifulSoup(page, features="html5lib")\n', ['html5lib 2']],
    ['from bs4 import BeautifulSoup\nBeautifulSoup(page, "html.parser")\n', []],
    ['import jwt\njwt.encode({}, key, algorithm="RS256")\n', ['cryptography 2']],
    ['import jwt\njwt.encode({}, key, algorithm="HS256")\n', []],
    ['from fastapi.responses import ORJSONResponse\ndef f():\n    return ORJSONResponse({})\n', ['orjson 3']],
    ['from fastapi.responses import ORJSONResponse\n', []],
  ])('%s', async (text, expected) => {
    expect(await needs(text)).toEqual(expected);
  });
});

it.each(['', 'class', 'Form', 'from fastapi import Form\n@app.post(\ndef f(a=Form', 'EmailStr EmailStr('])(
  'never throws: %j',
  async (text) => {
    expect(await needs(text)).toEqual([]);
  },
);
