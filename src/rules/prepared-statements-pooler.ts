import { addArgument } from '../fix/add-argument.js';
import { calledAs } from '../program/databases/arguments.js';
import { TRANSACTION_PORT, unfitForPooler, type UnfitForPooler } from '../program/databases/poolers.js';
import { docs } from '../vercel/docs.js';
import { asOf, limits } from '../vercel/function-limits.js';
import { defineRule, type Fix } from './define.js';

const FASTAPI = 'from fastapi import FastAPI\n';

export default defineRule({
  id: 'prepared-statements-pooler',
  summary: 'The driver prepares statements, which the pooler of the database forgets.',
  severity: 'warning',
  docs: docs.connectionPooling,
  fact: limits.instances,
  why: `On Vercel an app has many short-lived instances, so databases are reached through a pooler. Port ${TRANSACTION_PORT} of Supabase is a pooler in
transaction mode: each transaction gets another connection of the database. asyncpg always prepares statements, psycopg those that were
used five times, and both expect to find them again. Now and then a request fails with \`prepared statement "__asyncpg_stmt_1__" already exists\`,
or \`does not exist\`; with one instance, as on your machine, it rarely does. The pooler of Neon, and PgBouncer since 1.21, keep prepared
statements. \`?pgbouncer=true\` in the URL is for Prisma: drivers for Python refuse it.`,
  fixes:
    'Unsafe, since it is slower where the pooler keeps prepared statements: adds the setting where the call has none for the driver.',
  examples: [
    {
      title: 'asyncpg through SQLAlchemy',
      files: {
        'requirements.txt': 'fastapi\nsqlalchemy\nasyncpg\n',
        'main.py': `import os\n\n${FASTAPI}from sqlalchemy.ext.asyncio import create_async_engine\n\nPASSWORD = os.environ["DB_PASSWORD"]\nURL = f"postgresql+asyncpg://postgres.abc:{PASSWORD}@aws-0-eu-west-1.pooler.supabase.com:6543/postgres"\n\nengine = create_async_engine(URL, pool_pre_ping=True)\napp = FastAPI()\n`,
      },
      findings: ['main.py:9:10-9:54 warning'],
    },
    {
      title: 'A pool of asyncpg',
      files: {
        'requirements.txt': 'fastapi\nasyncpg\n',
        'main.py': `import os\nfrom contextlib import asynccontextmanager\n\nimport asyncpg\n${FASTAPI}\n\n@asynccontextmanager\nasync def lifespan(app):\n    app.state.pool = await asyncpg.create_pool(host=os.environ["DB_HOST"], port=6543, min_size=0, max_size=5)\n    yield\n\n\napp = FastAPI(lifespan=lifespan)\n`,
      },
      findings: ['main.py:10:28-10:110 warning'],
    },
    {
      title: 'Without prepared statements, and through the session mode of the pooler',
      files: {
        'requirements.txt': 'fastapi\nsqlalchemy\nasyncpg\npsycopg\n',
        'main.py': `import os\n\n${FASTAPI}from sqlalchemy import create_engine\nfrom sqlalchemy.ext.asyncio import create_async_engine\n\nHOST = os.environ["DB_HOST"]\nengine = create_async_engine(\n    f"postgresql+asyncpg://{HOST}:6543/postgres",\n    connect_args={"statement_cache_size": 0, "prepared_statement_cache_size": 0},\n)\nsession = create_engine(f"postgresql+psycopg://{HOST}:5432/postgres")\napp = FastAPI()\n`,
      },
      findings: [],
    },
  ],

  *check(unit) {
    for (const each of unfitForPooler(unit)) {
      const { connection, driver } = each;
      const { module, call, executions, texts } = connection;
      const fix = fixOf(each);
      yield {
        file: module.file,
        range: module.source.range(call.startIndex, call.endIndex),
        confidence: texts.some(({ assumed }) => assumed) ? 'possible' : 'likely',
        message: `\`${calledAs(call)}\` reaches the database through port ${TRANSACTION_PORT}, a pooler in transaction mode, and ${driver} prepares statements there: with ${limits.instances.figure} on Vercel (${asOf(limits.instances)}), requests fail now and then because a prepared statement already exists, or does not.`,
        help: help(each),
        related: [...executions[0]!.related()],
        ...(fix && { fix }),
      };
    }
  },
});

function help({ driver, argument }: UnfitForPooler): string {
  const setting = driver === 'psycopg' ? '`prepare_threshold=None`' : '`statement_cache_size=0`';
  return argument ? `Add \`${argument}\`.` : `Set ${setting} for ${driver}.`;
}

function fixOf({ connection: { call, module }, argument }: UnfitForPooler): Fix | null {
  const edit = argument ? addArgument(module.source, call, argument) : null;
  return edit && { safety: 'unsafe', title: 'turn prepared statements off', edits: [edit] };
}
