import { describe, expect, it } from 'vitest';
import { MemoryHost } from '../../src/files/host.js';
import { lint } from '../../src/lint.js';

const RULES = ['sqlite-database', 'db-connection-pool', 'prepared-statements-pooler', 'read-only-filesystem'];

async function diagnostics(files: Record<string, string>) {
  const host = new MemoryHost({ 'requirements.txt': 'fastapi\n', ...files });
  return (await lint({ cwd: '/repo', host, select: RULES })).diagnostics;
}

/** What is found, as `rule severity/confidence file:line`. */
async function found(files: Record<string, string>): Promise<string[]> {
  return (await diagnostics(files)).map(
    ({ rule, severity, confidence, file, range }) => `${rule} ${severity}/${confidence} ${file}:${range.start.line}`,
  );
}

const HEAD = `import os, sqlite3, aiosqlite
from pathlib import Path
from fastapi import FastAPI
from sqlalchemy import create_engine, MetaData
from sqlalchemy.ext.asyncio import create_async_engine
app = FastAPI()
metadata = MetaData()
`;
/** The first line below the head. */
const LINE = HEAD.split('\n').length;

const main = (text: string, more: Record<string, string> = {}): Promise<string[]> =>
  found({ 'main.py': `${HEAD}${text}\n`, ...more });

const sqlite = (severity: string, line = LINE): string[] => [`sqlite-database ${severity} main.py:${line}`];
const NONE: string[] = [];

describe('sqlite-database: where it fails', () => {
  it.each<[string, string, string[]]>([
    ['opened at import', 'db = sqlite3.connect("x.db")', sqlite('error/likely')],
    ['a path beside the module', 'db = sqlite3.connect(Path(__file__).parent / "x.db")', sqlite('error/likely')],
    ['in a place of another host', 'db = sqlite3.connect("/data/x.db")', sqlite('error/likely')],
    [
      'under another name',
      'from sqlite3 import connect as c\ndb = sqlite3.connect("x.db")',
      sqlite('error/likely', LINE + 1),
    ],
    ['an engine alone', 'engine = create_engine("sqlite:///x.db")', sqlite('warning/likely')],
    [
      'tables at import',
      'engine = create_engine("sqlite:///x.db")\nmetadata.create_all(bind=engine)',
      sqlite('error/likely'),
    ],
    [
      'tables at import, handled',
      'engine = create_engine("sqlite:///x.db")\ntry:\n    metadata.create_all(engine)\nexcept Exception as e:\n    print(e)',
      sqlite('warning/likely'),
    ],
    [
      'tables at startup',
      'engine = create_async_engine("sqlite+aiosqlite:///x.db")\n@app.on_event("startup")\nasync def start():\n    async with engine.begin() as c:\n        await c.run_sync(metadata.create_all)',
      sqlite('error/likely'),
    ],
    [
      'of another engine',
      'engine = create_engine("sqlite:///x.db")\nother = create_engine("sqlite://")\nmetadata.create_all(other)',
      sqlite('warning/likely'),
    ],
    [
      'in a request',
      '@app.get("/")\nasync def get():\n    async with aiosqlite.connect("x.db") as db: ...',
      sqlite('warning/likely', LINE + 2),
    ],
    [
      'in a request that answers something else',
      '@app.get("/")\ndef get():\n    try:\n        return sqlite3.connect("x.db").execute("SELECT 1")\n    except Exception:\n        return {}',
      sqlite('warning/possible', LINE + 3),
    ],
    [
      'in a method',
      'class Store:\n    def __init__(self, path="x.db"):\n        self.path = path\n    def all(self):\n        return sqlite3.connect(self.path)\nstore = Store()\n@app.get("/")\ndef get():\n    return store.all()',
      sqlite('warning/likely', LINE + 4),
    ],
    [
      'the same file twice, once',
      'a = create_engine("sqlite:///x.db")\nb = create_engine("sqlite:///./x.db")',
      sqlite('warning/likely'),
    ],
    [
      'two files',
      'a = create_engine("sqlite:///x.db")\nb = create_engine("sqlite:///y.db")',
      [...sqlite('warning/likely'), ...sqlite('warning/likely', LINE + 1)],
    ],
    ['only the directory is known', 'e = create_engine(f"sqlite:///data/{name}.db")', sqlite('warning/possible')],
    ['three slashes for /tmp', 'e = create_engine("sqlite:///tmp/x.db")', sqlite('warning/likely')],
    [
      'a configuration of Tortoise',
      'from tortoise.contrib.fastapi import register_tortoise\nC = {"connections": {"default": "sqlite://x.db"}}\nregister_tortoise(app, config=C)',
      sqlite('warning/likely', LINE + 2),
    ],
    [
      'a URL of Tortoise',
      'from tortoise.contrib.fastapi import register_tortoise\nregister_tortoise(app, db_url="sqlite://x.db", modules={})',
      sqlite('warning/likely', LINE + 1),
    ],
    [
      'peewee, opened at startup',
      'from peewee import SqliteDatabase\ndb = SqliteDatabase("x.db")\n@app.on_event("startup")\ndef start():\n    db.connect()',
      sqlite('error/likely', LINE + 1),
    ],
    [
      'the directory that agno makes',
      'from agno.db.sqlite import SqliteDb\ndb = SqliteDb(db_file="tmp/agents.db")',
      sqlite('error/likely', LINE + 1),
    ],
    [
      'agno where the directory is there',
      'from agno.db.sqlite import SqliteDb\ndb = SqliteDb(db_file="agents.db")',
      sqlite('warning/likely', LINE + 1),
    ],
  ])('%s', async (_, text, expected) => {
    expect(await main(text)).toEqual(expected);
  });

  it('finds an engine of another module by what opens it', async () => {
    const files = {
      'main.py':
        'from fastapi import FastAPI\nfrom db import Base, engine\nBase.metadata.create_all(bind=engine)\napp = FastAPI()\n',
      'db.py':
        'from sqlalchemy import create_engine\nfrom sqlalchemy.orm import declarative_base\nBase = declarative_base()\nengine = create_engine("sqlite:///x.db")\n',
    };
    const [only] = await diagnostics(files);
    expect(only).toMatchObject({ severity: 'error', file: 'db.py' });
    expect(only!.related![0]).toMatchObject({ file: 'main.py', message: 'it is opened here' });
  });
});

describe('sqlite-database: hints and silence', () => {
  it.each<[string, string, string[]]>([
    ['/tmp', 'e = create_engine("sqlite:////tmp/x.db")', sqlite('info/likely')],
    [
      'several in /tmp, once',
      'a = create_engine("sqlite:////tmp/x.db")\nb = create_engine("sqlite:////tmp/y.db")',
      sqlite('info/likely'),
    ],
    [
      '/tmp on Vercel only',
      'P = "/tmp" if os.getenv("VERCEL") else "."\ndb = sqlite3.connect(f"{P}/x.db")',
      sqlite('info/likely', LINE + 1),
    ],
    [
      'a default',
      'e = create_engine(os.getenv("DB", "sqlite:///x.db"))\nmetadata.create_all(e)',
      sqlite('info/possible'),
    ],
    [
      'a default that is changed on the way',
      'U = os.getenv("DB", "sqlite:///x.db")\nif U.startswith("postgres://"):\n    U = U.replace("postgres://", "postgresql://")\ne = create_engine(U)',
      sqlite('info/possible', LINE + 3),
    ],
    [
      'where the environment says nothing',
      'U = os.getenv("DB")\nif not U:\n    U = "sqlite:///x.db"\ne = create_engine(U)',
      sqlite('info/possible', LINE + 3),
    ],
    [
      'in memory',
      'a = sqlite3.connect(":memory:")\nb = create_engine("sqlite://")\nc = create_engine("sqlite:///:memory:")',
      NONE,
    ],
    ['an unknown file', 'def f(path): return sqlite3.connect(path)\n@app.get("/")\ndef get(p: str): return f(p)', NONE],
    ['of another host', 'e = create_engine("sqlite:///C:/x.db")', NONE],
    ['not on Vercel', 'if not os.getenv("VERCEL"):\n    db = sqlite3.connect("x.db")', NONE],
    ['for development', 'if os.getenv("ENV") == "dev":\n    db = sqlite3.connect("x.db")', NONE],
    ['for tests', 'if os.getenv("ENV") == "test":\n    e = create_engine("sqlite:///x.db")', NONE],
    ['where the file is started', 'if __name__ == "__main__":\n    db = sqlite3.connect("x.db")', NONE],
    ['what nothing calls', 'def f():\n    return sqlite3.connect("x.db")', NONE],
    ['a failure that is handled', 'try:\n    db = sqlite3.connect("x.db")\nexcept sqlite3.Error:\n    db = None', NONE],
    [
      'for another database',
      'U = os.getenv("DB", "sqlite:///x.db")\nif "postgresql" in U:\n    e = create_engine(U, pool_pre_ping=True)',
      NONE,
    ],
    [
      'a variable that the program sets',
      'if os.getenv("VERCEL"):\n    os.environ.setdefault("DB", "sqlite:////tmp/x.db")\ne = create_engine(os.getenv("DB", "sqlite:///x.db"))',
      NONE,
    ],
    [
      'a switch in an attribute',
      'class Store:\n    def __init__(self):\n        self.is_remote = bool(os.getenv("VERCEL"))\n    def get(self):\n        if self.is_remote:\n            return 1\n        return sqlite3.connect("x.db")\nstore = Store()\n@app.get("/")\ndef get():\n    return store.get()',
      NONE,
    ],
    [
      'an attribute that is set under its own condition',
      'class A:\n    def __init__(self):\n        if not self.x:\n            self.x = os.getenv("VERCEL")\n        if self.x:\n            sqlite3.connect(":memory:")\nA()',
      NONE,
    ],
  ])('%s', async (_, text, expected) => {
    expect(await main(text)).toEqual(expected);
  });

  it.each<[string, string, string[]]>([
    [
      'only read',
      'db = sqlite3.connect("x.db")\ndb.execute("SELECT 1")\ndb.execute("CREATE TABLE IF NOT EXISTS t(x)")',
      NONE,
    ],
    ['opened for reading', 'db = sqlite3.connect("file:x.db?mode=ro", uri=True)\nX = "DELETE FROM t"', NONE],
    ['written', 'db = sqlite3.connect("x.db")\ndb.execute("INSERT INTO t VALUES (1)")', sqlite('warning/likely')],
    [
      'put into WAL mode',
      'db = sqlite3.connect("x.db")\ndb.execute("PRAGMA journal_mode=WAL")',
      sqlite('warning/likely'),
    ],
    ['read through an engine', 'e = create_engine("sqlite:///x.db")\nmetadata.create_all(e)', NONE],
    [
      'saved through an engine',
      'e = create_engine("sqlite:///x.db")\ndef f(s):\n    s.commit()',
      sqlite('warning/likely'),
    ],
  ])('a file that is in the deployment, %s', async (_, text, expected) => {
    expect(await main(text, { 'x.db': 'SQLite format 3' })).toEqual(expected);
  });

  it.each<[string, string, string[]]>([
    [
      'is told once',
      'os.makedirs("data", exist_ok=True)\ndb = sqlite3.connect("data/x.db")',
      sqlite('error/likely', LINE + 1),
    ],
    [
      'fails before the database does',
      'os.makedirs("data", exist_ok=True)\ne = create_engine("sqlite:///data/x.db")',
      [`read-only-filesystem error/certain main.py:${LINE}`, ...sqlite('warning/likely', LINE + 1)],
    ],
    [
      'is for other files, too',
      'os.makedirs("data", exist_ok=True)\nopen("data/y", "w")\ndb = sqlite3.connect("data/x.db")',
      [`read-only-filesystem error/certain main.py:${LINE}`, ...sqlite('error/likely', LINE + 2)],
    ],
  ])('the directory of the database %s', async (_, text, expected) => {
    expect(await main(text)).toEqual(expected);
  });

  it('is no error where a command of the build may make the file', async () => {
    const vercel = JSON.stringify({ buildCommand: 'python seed.py' });
    expect(await main('db = sqlite3.connect("x.db")', { 'vercel.json': vercel, 'seed.py': '' })).toEqual(
      sqlite('warning/possible'),
    );
  });
});

const pool = (...lines: number[]): string[] => lines.map((line) => `db-connection-pool info/possible main.py:${line}`);
const U = 'os.environ["DB"]';

describe('db-connection-pool', () => {
  it.each<[string, string, string[]]>([
    ['a large pool', `e = create_engine(${U}, pool_size=10, pool_pre_ping=True)`, pool(LINE)],
    ['much overflow', `e = create_engine(${U}, max_overflow=50, pool_pre_ping=True)`, pool(LINE)],
    ['a size in a constant', `N = 20\ne = create_engine(${U}, pool_size=N, pool_recycle=60)`, pool(LINE + 1)],
    ['no look at connections', `e = create_engine(${U})\nf = create_async_engine(${U})`, pool(LINE)],
    ['both', `e = create_engine(${U}, pool_size=50)`, pool(LINE, LINE)],
    ['its usual size', `e = create_engine(${U}, pool_pre_ping=True)`, NONE],
    ['a small one', `e = create_engine(${U}, pool_size=5, max_overflow=0, pool_pre_ping=True)`, NONE],
    ['a size of the environment', `e = create_engine(${U}, pool_size=int(${U}), pool_pre_ping=True)`, NONE],
    ['no pool', `from sqlalchemy.pool import NullPool\ne = create_engine(${U}, poolclass=NullPool)`, NONE],
    ['options from elsewhere', `e = create_engine(${U}, **options)`, NONE],
    ['SQLite', 'e = create_engine("sqlite://", pool_size=50)', NONE],
    [
      'SQLite, by a condition',
      `if "sqlite" in ${U}:\n    e = create_engine(${U})\nelse:\n    e = create_engine(${U}, pool_pre_ping=True)`,
      NONE,
    ],
    ['SQLite, by an option', `e = create_engine(${U}, connect_args={"check_same_thread": False})`, NONE],
    [
      'SQLite perhaps, by an option',
      `e = create_engine(${U}, connect_args={"check_same_thread": False} if a else {})`,
      pool(LINE),
    ],
    [
      'in front of a pooler',
      `e = create_engine(f"postgresql://{${U}}@x-pooler.neon.tech/d", pool_size=20, pool_pre_ping=True)`,
      NONE,
    ],
    ['not on Vercel', `if not os.getenv("VERCEL"):\n    e = create_engine(${U}, pool_size=50)`, NONE],
    [
      'asyncpg, which opens all at once',
      `import asyncpg\n@app.on_event("startup")\nasync def start():\n    app.state.pool = await asyncpg.create_pool(${U})`,
      pool(LINE + 3),
    ],
    [
      'a small pool of asyncpg',
      `import asyncpg\n@app.on_event("startup")\nasync def start():\n    app.state.pool = await asyncpg.create_pool(${U}, min_size=1)`,
      NONE,
    ],
    [
      'psycopg',
      `from psycopg_pool import ConnectionPool\np = ConnectionPool(${U}, min_size=2, max_size=40)`,
      pool(LINE + 1),
    ],
    ['the usual of psycopg', `from psycopg_pool import ConnectionPool\np = ConnectionPool(${U})`, NONE],
    [
      'psycopg2',
      `from psycopg2.pool import ThreadedConnectionPool\np = ThreadedConnectionPool(10, 20, ${U})`,
      pool(LINE + 1),
    ],
  ])('%s', async (_, text, expected) => {
    expect(await main(text)).toEqual(expected);
  });
});

const pooler = (line: number, confidence = 'likely'): string[] => [
  `prepared-statements-pooler warning/${confidence} main.py:${line}`,
];
const H = 'f"postgresql+asyncpg://{os.environ[\'H\']}:6543/d"';

describe('prepared-statements-pooler', () => {
  it.each<[string, string, string[]]>([
    ['asyncpg through SQLAlchemy', `e = create_async_engine(${H}, pool_pre_ping=True)`, pooler(LINE)],
    [
      'psycopg through SQLAlchemy',
      `e = create_engine(${H.replace('asyncpg', 'psycopg')}, pool_pre_ping=True)`,
      pooler(LINE),
    ],
    [
      'a port that is put in',
      'U = os.environ["DB"].replace("postgresql://", "postgresql+asyncpg://").replace(":5432", ":6543")\ne = create_async_engine(U, pool_pre_ping=True)',
      pooler(LINE + 1, 'possible'),
    ],
    [
      'asyncpg',
      'import asyncpg\n@app.get("/")\nasync def get():\n    return await asyncpg.connect(host="h", port=6543)',
      pooler(LINE + 3),
    ],
    [
      'psycopg',
      'import psycopg\n@app.get("/")\ndef get():\n    return psycopg.connect("host=h port=6543")',
      pooler(LINE + 3),
    ],
    ['psycopg2, which prepares nothing', `e = create_engine(${H.replace('+asyncpg', '')}, pool_pre_ping=True)`, NONE],
    ['the session mode', `e = create_async_engine(${H.replace('6543', '5432')}, pool_pre_ping=True)`, NONE],
    ['another number', `e = create_async_engine(${H.replace('6543', '65431')}, pool_pre_ping=True)`, NONE],
    [
      'without prepared statements',
      `e = create_async_engine(${H}, pool_pre_ping=True, connect_args={"statement_cache_size": 0})`,
      NONE,
    ],
    [
      'a setting elsewhere',
      `A = {"prepared_statement_name_func": f}\ne = create_async_engine(${H}, pool_pre_ping=True, connect_args=A)`,
      NONE,
    ],
    ['another driver', 'import httpx\nhttpx.get("http://h:6543/")', NONE],
  ])('%s', async (_, text, expected) => {
    expect(await main(text)).toEqual(expected);
  });

  it('adds the setting', async () => {
    const [only] = await diagnostics({ 'main.py': `${HEAD}e = create_async_engine(${H}, pool_pre_ping=True)\n` });
    expect(only!.fix).toMatchObject({
      safety: 'unsafe',
      edits: [{ text: ', connect_args={"statement_cache_size": 0, "prepared_statement_cache_size": 0}' }],
    });
  });
});
