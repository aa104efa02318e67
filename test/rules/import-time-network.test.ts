import { describe, expect, it } from 'vitest';
import { MemoryHost } from '../../src/files/host.js';
import { lint } from '../../src/lint.js';
import { NETWORK_CALLS } from '../../src/program/network/connects.data.js';

/** What is found, as `severity/confidence file:line`, lines of main.py counted without the two that make the app; with the number of other places. */
async function found(text: string, files: Record<string, string> = {}): Promise<string[]> {
  const host = new MemoryHost({
    'requirements.txt':
      'fastapi\nrequests\nhttpx\nsqlalchemy\nsqlmodel\nredis\npymongo\nboto3\npinecone\nalembic\nasyncpg\n',
    'main.py': `from fastapi import FastAPI\napp = FastAPI()\n${text}\n`,
    ...files,
  });
  const { diagnostics } = await lint({ cwd: '/repo', host, select: ['import-time-network'] });
  return diagnostics.map(({ severity, confidence, file, range, related = [] }) => {
    const others = related.filter(({ message }) => message === 'the same').length;
    const line = range.start.line - (file === 'main.py' ? 2 : 0);
    return `${severity}/${confidence} ${file}:${line}${others ? ` +${others}` : ''}`;
  });
}

const LIFESPAN = (text: string): string =>
  `from contextlib import asynccontextmanager\n@asynccontextmanager\nasync def lifespan(app):\n    ${text}\n    yield\napp = FastAPI(lifespan=lifespan)`;
const ENGINE = 'import os\nfrom sqlalchemy import create_engine, MetaData\nengine = create_engine(os.environ["DB"])\n';

describe('import-time-network', () => {
  it.each<[string, string, string[]]>([
    ['requests', 'import requests\nX = requests.get("https://x")', ['warning/likely main.py:2']],
    [
      'a function under another name',
      'from httpx import get as fetch\nX = fetch("https://x")',
      ['warning/likely main.py:2'],
    ],
    ['a client', 'import httpx\nc = httpx.Client()\nX = c.post("https://x")', ['warning/likely main.py:3']],
    ['urllib', 'from urllib.request import urlopen\nX = urlopen("https://x").read()', ['warning/likely main.py:2']],
    [
      'a function that the import calls',
      'import requests\ndef keys():\n    return requests.get("https://x").json()\nKEYS = keys()',
      ['warning/likely main.py:3'],
    ],
    [
      'several as one, the worst first',
      `${ENGINE}import requests\nMetaData().create_all(engine)\nX = requests.get("https://x")`,
      ['warning/likely main.py:6 +1'],
    ],
    [
      'what is handled, for information',
      'import requests\ntry:\n    X = requests.get("https://x")\nexcept requests.RequestException:\n    X = None',
      ['info/likely main.py:3'],
    ],
    [
      'a request in the lifespan',
      `import requests\n${LIFESPAN('requests.get("https://x")')}`,
      ['warning/likely main.py:5'],
    ],
    [
      'a startup event',
      'import requests\n@app.on_event("startup")\ndef start():\n    requests.get("https://x")',
      ['warning/likely main.py:4'],
    ],
    ['tables', `${ENGINE}MetaData().create_all(bind=engine)`, ['info/likely main.py:4']],
    [
      'tables of another database, which a condition says',
      'import os\nfrom sqlalchemy import create_engine, MetaData\nURL = os.environ["DB"]\nif not URL.startswith("sqlite"):\n    engine = create_engine(URL)\nMetaData().create_all(engine)',
      ['info/likely main.py:6'],
    ],
    [
      'tables of a class of models',
      `${ENGINE}from sqlalchemy.orm import DeclarativeBase\nclass Base(DeclarativeBase): ...\nBase.metadata.create_all(bind=engine)`,
      ['info/likely main.py:6'],
    ],
    [
      'tables at startup',
      `${ENGINE}from sqlmodel import SQLModel\n${LIFESPAN('SQLModel.metadata.create_all(engine)')}`,
      ['info/likely main.py:8'],
    ],
    [
      'migrations at startup',
      `from alembic import command\nfrom alembic.config import Config\n${LIFESPAN('command.upgrade(Config("alembic.ini"), "head")')}`,
      ['info/likely main.py:6'],
    ],
    ['a ping of Redis', 'import redis\nr = redis.from_url("redis://x")\nr.ping()', ['info/likely main.py:3']],
    [
      'a ping of MongoDB',
      'from pymongo import MongoClient\nc = MongoClient("x")\nc.admin.command("ping")',
      ['info/likely main.py:3'],
    ],
    ['a connection to PostgreSQL', 'import psycopg2\nc = psycopg2.connect("x")', ['info/likely main.py:2']],
    [
      'a pool that asyncio.run opens',
      'import asyncio, asyncpg\nasync def f():\n    return await asyncpg.create_pool("x")\np = asyncio.run(f())',
      ['info/likely main.py:3'],
    ],
    [
      'an index of Pinecone',
      'from pinecone import Pinecone\npc = Pinecone(api_key="x")\nindex = pc.Index("docs")',
      ['warning/likely main.py:3'],
    ],
    [
      'an object of S3',
      'import boto3\ns3 = boto3.client("s3")\nX = s3.get_object(Bucket="b", Key="k")',
      ['warning/likely main.py:3'],
    ],
    [
      'one finding for each phase',
      `import requests\nX = requests.get("https://x")\n${LIFESPAN('requests.get("https://y")')}`,
      ['warning/likely main.py:2', 'warning/likely main.py:6'],
    ],
  ])('reports %s', async (_, text, expected) => {
    expect(await found(text)).toEqual(expected);
  });

  it.each<[string, string]>([
    ['engines', ENGINE],
    [
      'clients',
      'import boto3, httpx, redis\nfrom pymongo import MongoClient\na = boto3.client("s3")\nb = httpx.Client()\nc = redis.Redis()\nd = MongoClient("x")\ne = d.shop.orders',
    ],
    [
      'what a client of S3 does by itself',
      'import boto3\ns3 = boto3.client("s3")\nX = s3.generate_presigned_url("get_object")',
    ],
    ['requests of requests', 'import requests\n@app.get("/")\ndef index():\n    return requests.get("https://x")'],
    [
      'a pool that the lifespan opens',
      `import asyncpg\n${LIFESPAN('app.state.pool = await asyncpg.create_pool("x")')}`,
    ],
    ['a ping in the lifespan', `import redis\nr = redis.Redis()\n${LIFESPAN('r.ping()')}`],
    [
      'tables of SQLite',
      'from sqlalchemy import create_engine, MetaData\nengine = create_engine("sqlite:///app.db")\nMetaData().create_all(engine)',
    ],
    [
      'tables of SQLite by default',
      'import os\nfrom sqlalchemy import create_engine\nfrom sqlalchemy.orm import declarative_base\nengine = create_engine(os.getenv("DB", "sqlite:///app.db"))\nBase = declarative_base()\nBase.metadata.create_all(bind=engine)',
    ],
    [
      'tables of an asynchronous SQLite',
      `from sqlalchemy import MetaData\nfrom sqlalchemy.ext.asyncio import create_async_engine\nengine = create_async_engine("sqlite+aiosqlite:///a.db")\n${LIFESPAN('async with engine.begin() as c:\n        await c.run_sync(MetaData().create_all)')}`,
    ],
    [
      'tables of SQLite, by an option that only SQLite has',
      'import os\nfrom sqlalchemy import create_engine, MetaData\nARGS = {"check_same_thread": False}\nengine = create_engine(os.environ["DB"], connect_args=ARGS)\nMetaData().create_all(engine)',
    ],
    [
      'tables of SQLite, by a condition',
      'import os\nfrom sqlalchemy import create_engine, MetaData\nURL = os.environ["DB"]\nif URL.startswith("sqlite"):\n    engine = create_engine(URL)\n    MetaData().create_all(engine)\nelse:\n    engine = create_engine(URL)',
    ],
    [
      'tables that are made in a try',
      `${ENGINE}try:\n    MetaData().create_all(engine)\nexcept Exception as e:\n    print(e)`,
    ],
    ['the main guard', 'import requests\nif __name__ == "__main__":\n    requests.get("https://x")'],
    ['not on Vercel', 'import os, requests\nif not os.getenv("VERCEL"):\n    requests.get("https://x")'],
    ['development', 'import requests\nfrom settings import DEBUG\nif DEBUG:\n    requests.get("https://x")'],
    [
      'tables of a file of SQLite that nobody knows',
      'import os\nfrom sqlalchemy import create_engine, MetaData\nif os.getenv("TEMP"):\n    path = os.getenv("TEMP")\nelse:\n    path = "./a.db"\nengine = create_engine(f"sqlite:///{path}")\nMetaData().create_all(engine)',
    ],
    ['what a setting decides', 'import os, requests\nif os.getenv("A"):\n    X = requests.get("https://x")'],
    ['what nothing calls', 'import requests\ndef f():\n    return requests.get("https://x")'],
    ['another get', 'import requests\nX = {}.get("a")\nclass C:\n    def get(self): ...\nC().get()'],
    ['routes', 'import requests\n@app.get("/")\ndef a(): ...\n@app.post("/")\ndef b(): ...'],
    ['what runs at shutdown', `import requests\n${LIFESPAN('yield\n    requests.get("https://x")')}`],
  ])('is silent about %s', async (_, text) => {
    expect(await found(text)).toEqual([]);
  });

  it('says to use a build command only where there is one', async () => {
    const host = new MemoryHost({
      'requirements.txt': 'fastapi\nrequests\n',
      'vercel.json': '{ "builds": [{ "src": "main.py", "use": "@vercel/python" }] }',
      'main.py': 'import requests\nfrom fastapi import FastAPI\napp = FastAPI()\nX = requests.get("https://x")\n',
    });
    const { diagnostics } = await lint({ cwd: '/repo', host, select: ['import-time-network'] });
    expect(diagnostics.map(({ help }) => help)).toEqual([expect.not.stringContaining('build command')]);
  });
});

describe('the table of calls over the network', () => {
  it('is sorted, each name once, well-formed, with what was read', () => {
    const firsts = NETWORK_CALLS.map(({ names }) => names[0]!);
    expect(firsts).toEqual([...firsts].sort());
    const names = NETWORK_CALLS.flatMap((each) => each.names);
    expect(names).toHaveLength(new Set(names).size);
    for (const name of names) expect(name).toMatch(/^\w+(?:\.\w+(?:\(\))?)+$/);
    for (const { source, date } of NETWORK_CALLS) {
      expect(source).toMatch(/\d/);
      expect(date).toMatch(/^20\d\d-\d\d-\d\d$/);
    }
  });
});
