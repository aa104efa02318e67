import { insteadOfAskingAtStart } from '../deployment/ways-out.js';
import type { NetworkKind } from '../program/network/connects.data.js';
import { networkCallsAtStart, type StartCall } from '../program/network/start-calls.js';
import { WHEN } from '../program/phases/consequence.js';
import type { Deployment } from '../deployment/model.js';
import { docs } from '../vercel/docs.js';
import { asOf, limits } from '../vercel/function-limits.js';
import { asOne, defineRule, type Finding } from './define.js';

const FASTAPI = 'from fastapi import FastAPI\n';

export default defineRule({
  id: 'import-time-network',
  summary: 'The app asks other services, or a database, each time it starts.',
  severity: 'warning',
  docs: docs.startup,
  fact: limits.runtime,
  why: `A server of your own starts once a week; on Vercel instances start all day, and the request that starts one waits for the import and the startup of the app. What the app
asks over the network there is part of each cold start, and where the other side does not answer, nothing is served at all: the import fails, and so does every request until it works
again. Clients that connect when they are first used (\`create_engine\`, \`MongoClient\`, \`redis.Redis\`, \`boto3.client\`, \`OpenAI\`) are fine at import, and so is a pool of connections
that the lifespan opens.`,
  examples: [
    {
      title: 'A configuration that is fetched at import',
      files: {
        'requirements.txt': 'fastapi\nrequests\n',
        'main.py': `import requests\n${FASTAPI}\nKEYS = requests.get("https://auth.example.com/keys", timeout=5).json()\napp = FastAPI()\n`,
      },
      findings: ['main.py:4:8-4:64 warning'],
    },
    {
      title: 'Tables that are made at import',
      files: {
        'requirements.txt': 'fastapi\nsqlalchemy\npsycopg2-binary\n',
        'main.py': `import os\n\n${FASTAPI}from sqlalchemy import create_engine\nfrom sqlalchemy.orm import DeclarativeBase\n\nengine = create_engine(os.environ["DATABASE_URL"])\n\n\nclass Base(DeclarativeBase):\n    pass\n\n\nBase.metadata.create_all(engine)\napp = FastAPI()\n`,
      },
      findings: ['main.py:14:1-14:33 info'],
    },
    {
      title: 'Clients that connect later',
      files: {
        'requirements.txt': 'fastapi\nhttpx\npymongo\nredis\nsqlalchemy\n',
        'main.py': `import os\nfrom functools import lru_cache\n\nimport httpx\nimport redis\n${FASTAPI}from pymongo import MongoClient\nfrom sqlalchemy import create_engine\n\nengine = create_engine(os.environ["DATABASE_URL"])\nmongo = MongoClient(os.environ["MONGODB_URI"])\ncache = redis.from_url(os.environ["REDIS_URL"])\nclient = httpx.Client()\napp = FastAPI()\n\n\n@lru_cache\ndef keys():\n    return client.get("https://auth.example.com/keys").json()\n\n\n@app.get("/")\ndef index():\n    return keys()\n`,
      },
      findings: [],
    },
  ],

  *check(unit) {
    const calls = networkCallsAtStart(unit).filter(
      // Opening connections is what a lifespan is for, and who makes the tables in a `try` has thought of it.
      ({ phase, kind, isFatal }) => (phase === 'import' || kind !== 'database') && (isFatal || kind !== 'schema'),
    );
    for (const phase of ['import', 'startup'] as const) {
      const own = calls.filter((each) => each.phase === phase);
      const ordered = [...own.filter(isWarning), ...own.filter((each) => !isWarning(each))];
      const [first] = ordered;
      if (!first) continue;
      yield asOne(
        ordered.map((each) => finding(each, unit.deployment)),
        'the same',
        finding(first, unit.deployment, ordered.length),
      );
    }
  },
});

/** Without its database the app is of no use anyway; without an answer of another service it often is. */
function isWarning({ kind, isFatal }: StartCall): boolean {
  return isFatal && kind === 'http';
}

const ASKS: Readonly<Record<NetworkKind, string>> = {
  http: 'asks another service',
  database: 'asks the database',
  schema: 'goes through the tables of the database',
};

function finding(start: StartCall, deployment: Deployment, count = 1): Finding {
  const { kind, phase, module, call, execution, isFatal } = start;
  const name = (call.childForFieldName('function')?.text ?? '').replace(/\s+/g, '').slice(0, 80);
  const more = count === 1 ? '' : count === 2 ? ', and so does another place' : `, and so do ${count - 1} other places`;
  const effect = isFatal ? ', and where it fails, every request does' : '';
  return {
    file: module.file,
    range: module.source.range(call.startIndex, call.endIndex),
    severity: isWarning(start) ? 'warning' : 'info',
    confidence: 'likely',
    message: `\`${name}\` ${ASKS[kind]} ${WHEN[phase]}${more}: each cold start on Vercel waits for it${effect} (${asOf(limits.runtime)}).`,
    help: insteadOfAskingAtStart(deployment, kind === 'schema'),
    related: [...execution.related()],
  };
}
