import { installsAtLeast } from '../deployment/manifests/framework-version.js';
import { importLoopUses, setsOwnLoop, type ImportLoopUse } from '../program/event-loop/import-loops.js';
import type { Unit } from '../unit.js';
import { docs } from '../vercel/docs.js';
import { asOf, limits } from '../vercel/function-limits.js';
import { defineRule, type Finding } from './define.js';

const FASTAPI = 'from fastapi import FastAPI\n';

export default defineRule({
  id: 'event-loop-at-import',
  summary: 'The app uses an event loop while it is imported, when none runs, or another one than that of its requests.',
  severity: 'error',
  docs: docs.startup,
  fact: limits.runtime,
  why: `Vercel imports the module first, without an event loop, and then runs a server that makes a loop of its own for startup, requests and shutdown.
So \`asyncio.create_task(…)\` and \`aiohttp.ClientSession()\` at the top level raise \`RuntimeError: no running event loop\`, and from Python 3.14 on
\`asyncio.get_event_loop()\` raises there too: the import fails, and every request with it. What is made for another loop fails later, in requests: "attached to a
different loop", "Event loop is closed". On your machine \`uvicorn main:app\` imports the app in its running loop, so that none of this is seen there. \`asyncio.run(…)\` at import works as such, and so do \`asyncio.Lock()\`, \`httpx.AsyncClient()\` and clients that connect when they are first used.`,
  examples: [
    {
      title: 'A session of aiohttp',
      files: {
        'requirements.txt': 'fastapi\naiohttp\n',
        'main.py': `import aiohttp\n${FASTAPI}\napp = FastAPI()\nsession = aiohttp.ClientSession()\n`,
      },
      findings: ['main.py:5:11-5:34 error'],
    },
    {
      title: 'A task at the top level',
      files: {
        'requirements.txt': 'fastapi\n',
        'main.py': `import asyncio\n\n${FASTAPI}\n\nasync def warm_up():\n    ...\n\n\napp = FastAPI()\nasyncio.create_task(warm_up())\n`,
      },
      findings: ['main.py:11:1-11:31 error'],
    },
    {
      title: 'A pool that is opened in a loop that ends with the import',
      files: {
        'requirements.txt': 'fastapi\nasyncpg\n',
        'main.py': `import asyncio\nimport os\n\nimport asyncpg\n${FASTAPI}\npool = None\n\n\nasync def connect():\n    global pool\n    pool = await asyncpg.create_pool(os.getenv("DATABASE_URL"))\n\n\nasyncio.run(connect())\napp = FastAPI()\n`,
      },
      findings: ['main.py:12:18-12:64 warning'],
    },
    {
      title: 'The loop of the import in a request',
      files: {
        'requirements.txt': 'fastapi\n',
        'main.py': `import asyncio\n\n${FASTAPI}\napp = FastAPI()\nloop = asyncio.get_event_loop()\n\n\n@app.get("/")\nasync def index():\n    return await loop.run_in_executor(None, sum, [1, 2])\n`,
      },
      findings: ['main.py:11:18-11:57 warning'],
    },
    {
      title: 'In the lifespan, and objects that bind to no loop',
      files: {
        'requirements.txt': 'fastapi\naiohttp\n',
        'main.py': `import asyncio\nfrom contextlib import asynccontextmanager\n\nimport aiohttp\n${FASTAPI}\nlock = asyncio.Lock()\nqueue = asyncio.Queue()\n\n\n@asynccontextmanager\nasync def lifespan(app):\n    async with aiohttp.ClientSession() as session:\n        app.state.session = session\n        yield\n\n\napp = FastAPI(lifespan=lifespan)\n`,
      },
      findings: [],
    },
  ],

  *check(unit) {
    for (const use of importLoopUses(unit)) {
      const judged = judge(use, unit);
      if (judged) yield finding(use, judged);
    }
  },
});

/** What comes of a use on the Python and with the packages of a project. */
type Outcome = 'raises' | 'never-runs' | 'wrong-loop' | 'ended-loop' | 'used-later';

interface Judged {
  outcome: Outcome;
  confidence: 'certain' | 'likely' | 'possible';
}

function judge(use: ImportLoopUse, unit: Unit): Judged | null {
  const { kind, entry, execution } = use;
  const isOnlyPossible = !execution.isCertain;
  const later = (outcome: Outcome): Judged => ({ outcome, confidence: isOnlyPossible ? 'possible' : 'likely' });
  // Python 3.14 no longer makes a loop where there is none.
  const needsLoop = Number(/^3\.(\d+)/.exec(unit.deployment.python.version)?.[1]) >= 14 && !setsOwnLoop(unit.reached);
  if (kind === 'used-later') {
    // What raises already where the loop is made is said there.
    return needsLoop && /get_event_loop/.test(use.made?.node.text ?? '') ? null : later(kind);
  }
  if (kind === 'ended-loop' || !entry) return later('ended-loop');
  const release = entry.since && installsAtLeast(unit.deployment, entry.since.distribution, entry.since.version);
  if (release?.kind === 'older') return later('wrong-loop');
  if (entry.role !== 'needs-running' && !needsLoop) {
    return entry.role === 'needs-current' ? null : later(entry.role === 'schedules' ? 'never-runs' : 'wrong-loop');
  }
  // Of this the method is called on what raises.
  if (entry.role === 'schedules' && entry.name.includes('()')) return null;
  const handled = execution.handles('RuntimeError');
  if (handled === 'yes') return null;
  if (isOnlyPossible || handled === 'maybe') return { outcome: 'raises', confidence: 'possible' };
  const isSure = !release || (release.kind === 'newer' && release.confidence === 'certain');
  return { outcome: 'raises', confidence: isSure ? 'certain' : release.kind === 'newer' ? 'likely' : 'possible' };
}

function finding(
  { module, call, kind, execution, made, name }: ImportLoopUse,
  { outcome, confidence }: Judged,
): Finding {
  const isFatal = outcome === 'raises' && confidence !== 'possible';
  const written = `\`${(call.childForFieldName('function')?.text ?? '').replace(/\s+/g, '').slice(0, 80)}\``;
  return {
    file: module.file,
    range: module.source.range(call.startIndex, call.endIndex),
    severity: isFatal ? 'error' : 'warning',
    confidence,
    ...wordsFor(outcome, written, name, isFatal),
    related: [
      ...execution.related(),
      ...(kind === 'used-later' && made
        ? [
            {
              file: made.module.file,
              range: made.module.source.range(made.node.startIndex, made.node.endIndex),
              message: 'the loop is made here',
            },
          ]
        : []),
    ],
  };
}

const WHEN_READ = asOf(limits.runtime);
const IN_LIFESPAN = 'Do it in the `lifespan` of the app, before its `yield`, and keep the result in `app.state`.';

function wordsFor(
  outcome: Outcome,
  written: string,
  name: string,
  isFatal: boolean,
): Pick<Finding, 'message' | 'help'> {
  switch (outcome) {
    case 'raises':
      return {
        message: `${written} ${isFatal ? 'fails' : 'can fail'} while the app is imported, because no event loop runs then (RuntimeError)${isFatal ? ': every request on Vercel fails' : ''} (${WHEN_READ}).`,
        help: IN_LIFESPAN,
      };
    case 'never-runs':
      return {
        message: `What ${written} is given never runs: Vercel imports the app before it makes the event loop that runs the requests (${WHEN_READ}).`,
        help: 'Start it in the `lifespan` of the app, before its `yield`.',
      };
    case 'wrong-loop':
      return {
        message: `What ${written} makes while the app is imported belongs to an event loop that nothing runs; requests on Vercel run in another one (${WHEN_READ}), where it fails ("attached to a different loop").`,
        help: IN_LIFESPAN,
      };
    case 'ended-loop':
      return {
        message: `${written} opens connections in an event loop that ends with the import; requests on Vercel run in another one (${WHEN_READ}), where they fail ("attached to a different loop", "Event loop is closed").`,
        help: IN_LIFESPAN,
      };
    case 'used-later':
      return {
        message: `${written} is of the event loop that was made while the app was imported; requests on Vercel run in another one (${WHEN_READ})${USED[name] ?? ', so this waits for ever'}.`,
        help: 'Take the loop where it is needed, with `asyncio.get_running_loop()`.',
      };
  }
}

/** What comes of a method of a loop that does not run. */
const USED: Readonly<Record<string, string>> = {
  run_in_executor: ' ("attached to a different loop")',
  create_future: ' ("attached to a different loop")',
  run_until_complete: ' ("Cannot run the event loop while another loop is running")',
  create_task: ', so the task never runs',
};
