import { calledAs } from '../program/databases/arguments.js';
import { databaseConnections, isPooled, isSqlite, type DatabaseConnection } from '../program/databases/connections.js';
import { poolOf, trustsIdleConnections, type ConnectionPool } from '../program/databases/pools.js';
import { addArgument } from '../fix/add-argument.js';
import { docs } from '../vercel/docs.js';
import { asOf, limits } from '../vercel/function-limits.js';
import { asOne, defineRule, type Finding, type Fix } from './define.js';

const APP = 'from fastapi import FastAPI\n\napp = FastAPI()\n';

/** How many connections an instance may keep open, and have at most, before it is told: the default of SQLAlchemy's pool. */
const KEPT = 5;
const MOST = 15;

export default defineRule({
  id: 'db-connection-pool',
  summary: 'The pool of database connections does not suit short-lived instances.',
  severity: 'info',
  isStrict: true,
  docs: docs.connectionPooling,
  fact: limits.instances,
  why: `Vercel runs an app in as many instances as it needs, and each has a pool of its own. One instance serves several requests at a time, so a
pool is right, and a small one is enough: the database sees the pools of all instances together, and refuses more connections than it
allows (\`too many connections\`, \`remaining connection slots are reserved\`). An instance without requests is suspended. What the pool would do
with idle connections then does not run, and the database, its pooler or the network may close them: the first query after that fails with
\`server closed the connection unexpectedly\` unless the pool looks whether a connection still works.`,
  fixes:
    'Unsafe, since each use of a connection then costs one more round trip: adds `pool_pre_ping=True` to the engine.',
  examples: [
    {
      title: 'A pool for one large server',
      files: {
        'requirements.txt': 'fastapi\nsqlalchemy\npsycopg2-binary\n',
        'main.py': `import os\n\nfrom sqlalchemy import create_engine\n${APP}\nengine = create_engine(os.environ["DATABASE_URL"], pool_size=20, max_overflow=30, pool_pre_ping=True)\n`,
      },
      findings: ['main.py:8:10-8:102 info'],
    },
    {
      title: 'Ten connections as soon as an instance starts',
      files: {
        'requirements.txt': 'fastapi\nasyncpg\n',
        'main.py': `import os\nfrom contextlib import asynccontextmanager\n\nimport asyncpg\nfrom fastapi import FastAPI\n\n\n@asynccontextmanager\nasync def lifespan(app):\n    app.state.pool = await asyncpg.create_pool(os.environ["DATABASE_URL"])\n    yield\n\n\napp = FastAPI(lifespan=lifespan)\n`,
      },
      findings: ['main.py:10:28-10:75 info'],
    },
    {
      title: 'Connections that may be closed at the other end',
      files: {
        'requirements.txt': 'fastapi\nsqlalchemy\npsycopg2-binary\n',
        'main.py': `import os\n\nfrom sqlalchemy import create_engine\n${APP}\nengine = create_engine(os.environ["DATABASE_URL"])\n`,
      },
      findings: ['main.py:8:10-8:51 info'],
    },
    {
      title: 'A small pool that looks whether its connections work, and no pool in front of a pooler',
      files: {
        'requirements.txt': 'fastapi\nsqlalchemy\nasyncpg\npsycopg2-binary\n',
        'main.py': `import os\n\nfrom sqlalchemy import create_engine\nfrom sqlalchemy.ext.asyncio import create_async_engine\nfrom sqlalchemy.pool import NullPool\n${APP}\nengine = create_engine(os.environ["DATABASE_URL"], pool_size=2, max_overflow=3, pool_pre_ping=True)\nother = create_async_engine(os.environ["POOLER_URL"], poolclass=NullPool)\n`,
      },
      findings: [],
    },
  ],

  *check(unit) {
    const connections = databaseConnections(unit).filter((each) => !isSqlite(each));
    const large = connections.flatMap((each) => {
      const pool = isPooled(each) ? null : poolOf(each);
      return pool && isLarge(pool) ? [pool] : [];
    });
    if (large.length > 0) {
      const [worst] = large.toSorted((a, b) => b.most - a.most) as [ConnectionPool];
      const ordered = [worst, ...large.filter((each) => each !== worst)];
      const words = { message: sizeWords(worst), help: smaller(worst) };
      yield asOne(
        ordered.map(({ connection }) => at(connection, words)),
        'another large pool',
        words,
      );
    }
    const idle = connections.filter(trustsIdleConnections);
    if (idle.length > 0) {
      const words = {
        message: `\`${calledAs(idle[0]!.call)}\` uses the connections of its pool without a look whether they are still open. Vercel suspends an instance that has no requests (${asOf(limits.instances)}), and the database may close its connections meanwhile; the first query after that fails.`,
        help: 'Add `pool_pre_ping=True`.',
      };
      yield asOne(
        idle.map((each) => ({ ...at(each, words), ...fixOf(each) })),
        'the same',
        words,
      );
    }
  },
});

function isLarge({ kept, most, opensAtOnce, argument }: ConnectionPool): boolean {
  // Where the default counts, only what is opened without need does.
  return argument === null && !opensAtOnce ? most > MOST : kept > KEPT || most > MOST;
}

function at({ module, call, executions }: DatabaseConnection, words: Pick<Finding, 'message' | 'help'>): Finding {
  return {
    file: module.file,
    range: module.source.range(call.startIndex, call.endIndex),
    confidence: 'possible',
    related: [...executions[0]!.related()],
    ...words,
  };
}

function sizeWords({ connection, kept, most, opensAtOnce }: ConnectionPool): string {
  const name = calledAs(connection.call);
  const more = most > kept ? `, and up to ${most} under load` : '';
  const isEarly = connection.executions[0]!.phase !== 'request';
  const when = isEarly ? 'at the start' : 'at once';
  const does = opensAtOnce
    ? `opens ${kept} connections ${when} in each instance${more}`
    : `keeps ${kept} connections open in each instance${more}`;
  return `\`${name}\` ${does}. Vercel runs an app in ${limits.instances.figure} (${asOf(limits.instances)}), which together can take all the connections that the database allows.`;
}

function smaller({ connection: { fact } }: ConnectionPool): string {
  const { kept, extra, most } = fact.pool!;
  const size = extra
    ? `${kept.names[0]}=2, ${extra.names[0]}=3`
    : `${kept.names[0]}=${kept.index === 0 ? 1 : 0}, ${most!.names[0]}=5`;
  return `Make the pool small, such as \`${size}\`, and connect to the pooler of the database where it has one, as Neon and Supabase do.`;
}

function fixOf({ module: { source }, call }: DatabaseConnection): { fix?: Fix } {
  const edit = addArgument(source, call, 'pool_pre_ping=True');
  return edit ? { fix: { safety: 'unsafe', title: 'add `pool_pre_ping=True`', edits: [edit] } } : {};
}
