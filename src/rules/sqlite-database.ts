import { placeWords, siteOf } from '../deployment/disk/operations.js';
import { sqliteDatabases, type SqliteDatabase } from '../deployment/disk/sqlite.js';
import { insteadOfSqlite } from '../deployment/ways-out.js';
import { calledAs } from '../program/databases/arguments.js';
import { docs } from '../vercel/docs.js';
import { asOf, limits } from '../vercel/function-limits.js';
import { defineRule, type Finding, type Related } from './define.js';

const APP = 'from fastapi import FastAPI\n\napp = FastAPI()\n';

export default defineRule({
  id: 'sqlite-database',
  summary: 'The app keeps its data in a file of SQLite, which has no place to stay on Vercel.',
  severity: 'error',
  docs: docs.sqlite,
  fact: limits.disk,
  why: `The disk of a function on Vercel is read-only except for \`/tmp\`. A database file that is in the deployment can be read, and the first
write to it fails: \`sqlite3.OperationalError: attempt to write a readonly database\`. One that is not in the deployment cannot be made either:
\`unable to open database file\`. Where that happens while the app is imported or started, every request fails. A file in \`/tmp\` can be
written, but each instance of the function has its own, and it is gone when the instance is: what one request saves, another may
not find. Nothing is said of a database in memory, and of one in the deployment that the app only reads. A file in WAL mode
can only be read with \`?immutable=1\`.`,
  examples: [
    {
      title: 'Tables that are made when the app starts',
      files: {
        'requirements.txt': 'fastapi\nsqlmodel\n',
        'main.py': `from contextlib import asynccontextmanager\n\nfrom fastapi import FastAPI\nfrom sqlmodel import SQLModel, create_engine\n\nengine = create_engine("sqlite:///./shop.db")\n\n\n@asynccontextmanager\nasync def lifespan(app):\n    SQLModel.metadata.create_all(engine)\n    yield\n\n\napp = FastAPI(lifespan=lifespan)\n`,
      },
      findings: ['main.py:6:10-6:46 error'],
    },
    {
      title: 'A connection in a request',
      files: {
        'requirements.txt': 'fastapi\n',
        'main.py': `import sqlite3\n\n${APP}\n\n@app.get("/items")\ndef items():\n    with sqlite3.connect("shop.db") as db:\n        return db.execute("SELECT * FROM item").fetchall()\n`,
      },
      findings: ['main.py:10:10-10:36 warning'],
    },
    {
      title: 'Changes to a database that is in the deployment',
      files: {
        'requirements.txt': 'fastapi\n',
        'main.py': `import sqlite3\n\n${APP}\n\n@app.post("/items")\ndef add(name: str):\n    with sqlite3.connect("shop.db") as db:\n        db.execute("INSERT INTO item (name) VALUES (?)", (name,))\n`,
        'shop.db': 'SQLite format 3',
      },
      findings: ['main.py:10:10-10:36 warning'],
    },
    {
      title: 'The default where the environment names no database, and a file of each instance',
      files: {
        'requirements.txt': 'fastapi\nsqlalchemy\n',
        'main.py': `import os\n\nfrom sqlalchemy import create_engine\n${APP}\nengine = create_engine(os.getenv("DATABASE_URL", "sqlite:///./shop.db"))\ncache = create_engine("sqlite:////tmp/cache.db")\n`,
      },
      findings: ['main.py:8:10-8:73 info', 'main.py:9:9-9:49 info'],
    },
    {
      title: 'In memory, and a database that is only read',
      files: {
        'requirements.txt': 'fastapi\n',
        'main.py': `import sqlite3\n\n${APP}\ncache = sqlite3.connect(":memory:")\n\n\n@app.get("/items")\ndef items():\n    with sqlite3.connect("shop.db") as db:\n        return db.execute("SELECT * FROM item").fetchall()\n`,
        'shop.db': 'SQLite format 3',
      },
      findings: [],
    },
  ],

  *check(unit) {
    for (const database of sqliteDatabases(unit)) {
      const { module, call } = siteOf(database.operation);
      yield {
        file: module.file,
        range: module.source.range(call.startIndex, call.endIndex),
        severity: database.severity,
        confidence: database.confidence,
        message: message(database),
        help: help(database),
        related: [...openedAt(database), ...database.related, ...others(database)],
      };
    }
  },
});

function message(database: SqliteDatabase): string {
  const { fate, operation, opener, when, phase, variable, severity, confidence } = database;
  const name = calledAs(siteOf(operation).call);
  const file = fileWords(database);
  const fails = confidence === 'possible' && severity === 'warning' ? 'can fail' : 'fails';
  switch (fate) {
    case 'temporary':
      return `The SQLite database ${file} is in \`/tmp\`: on Vercel each instance has its own, and it is gone when the instance is (${asOf(limits.instances)}).`;
    case 'default':
      return `\`${name}\` uses the SQLite database ${file}${variable === null ? ' by default' : ` where \`${variable}\` is not set`}: the disk of a function on Vercel is read-only, so nothing can be written there (${asOf(limits.disk)}).`;
    case 'read-only':
      return `The SQLite database ${file} can be read on Vercel, but the first write ${fails} with \`attempt to write a readonly database\`: the disk of a function is read-only (${asOf(limits.disk)}).`;
    case 'no-directory':
      return `\`${name}\` makes the directory of the SQLite database ${file}, which ${fails} ${when}: the disk of a function on Vercel is read-only (${asOf(limits.disk)}).`;
    case 'missing': {
      const does = opener
        ? `is opened ${when}, which`
        : when
          ? `is opened by \`${name}\` ${when}, which`
          : 'cannot be made on Vercel: what uses it first';
      return `The SQLite database ${file} ${does} ${fails} with \`unable to open database file\`: ${opener || when ? 'the deployment has no such file, and ' : ''}the disk of a function ${phase === null ? 'on Vercel ' : ''}is read-only (${asOf(limits.disk)}).`;
    }
  }
}

function fileWords({ operation }: SqliteDatabase): string {
  const path = placeWords(operation);
  if (!operation.place!.isPrefix) return `\`${path}\``;
  return path === '.' ? 'in the project' : `below \`${path}\``;
}

function help(database: SqliteDatabase): string {
  const { operation, fate, variable } = database;
  const { fact, text } = operation.sqlite!;
  const hosted = insteadOfSqlite(variable, fact.form !== 'file');
  // Three slashes are not enough for an absolute path.
  if (fact.form === 'url' && /^sqlite[^:]*:\/\/\/tmp\//.test(text)) {
    return `\`${text}\` is a relative path; with four slashes, \`${text.replace(':///', ':////')}\`, it is in \`/tmp\`, where it lasts as long as the instance. ${hosted}`;
  }
  return fate === 'temporary' ? `That is enough for a cache. For data that must last: ${lowerFirst(hosted)}` : hosted;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** The call that opens the database, where that is another than the one that names it. */
function openedAt({ opener }: SqliteDatabase): Related[] {
  if (!opener) return [];
  const { module, call } = opener;
  return [
    { file: module.file, range: module.source.range(call.startIndex, call.endIndex), message: 'it is opened here' },
  ];
}

/** More of the same are not listed. */
const MAX_OTHERS = 8;

function others({ operation, others: all }: SqliteDatabase): NonNullable<Finding['related']> {
  return all.slice(0, MAX_OTHERS).map((each) => {
    const { module, call } = siteOf(each.operation);
    const isSame = each.operation.place!.absolute === operation.place!.absolute;
    return {
      file: module.file,
      range: module.source.range(call.startIndex, call.endIndex),
      message: isSame ? 'the same database' : `the same for ${fileWords(each)}`,
    };
  });
}
