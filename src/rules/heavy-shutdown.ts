import type { Severity } from '../diagnostic.js';
import { shortenWaits } from '../fix/shutdown-waits.js';
import { judge, together, type Budget, type Region, type Verdict } from '../program/shutdown/regions.js';
import { conditionOf, pathTo } from '../program/shutdown/path.js';
import type { Wait } from '../program/shutdown/cost.js';
import { docs } from '../vercel/docs.js';
import { duration, listOf } from '../words.js';
import { defineRule, type Confidence, type Finding, type Related } from './define.js';

const lifespan = (before: string, after: string, imports = ''): string => `from contextlib import asynccontextmanager

from fastapi import FastAPI
${imports}

@asynccontextmanager
async def lifespan(app: FastAPI):
${before}    yield
${after}

app = FastAPI(lifespan=lifespan)
`;

export default defineRule({
  id: 'heavy-shutdown',
  summary: 'What the app does when it is stopped takes longer than Vercel waits for it.',
  severity: 'warning',
  docs: docs.startup,
  guide: { budgetMs: 500, overheadMs: 0 },
  options: {
    budgetMs: {
      description: 'Time from the signal that stops the app until the process is killed',
      default: 500,
      minimum: 0,
      maximum: 600_000,
      unit: 'ms',
    },
    overheadMs: {
      description: 'Time from that signal until the code behind `yield` begins',
      default: 200,
      minimum: 0,
      maximum: 600_000,
      unit: 'ms',
    },
  },
  why: `Vercel sends SIGTERM to an instance that it no longer needs, and kills it 500 ms later. The server takes 100 to 200 ms of that until the code
behind the \`yield\` of a lifespan begins: it looks for the signal every 100 ms, and then waits 100 ms more. So about 300 ms are left. What takes longer
is cut off in the middle, without a word in the log: data that was to be saved is lost, and what comes after it never runs.

The rule adds up what the shutdown code does, in all functions that it calls: sleeps, waits for threads, tasks and processes, requests to
other services, files that are written. A warning stands for a time that is too long for sure, or that nothing limits to less; where only the amount of data or a
job that happens to be running decides, it is an info. Closing connections, engines and clients takes next to nothing, and is fine.`,
  fixes: `Unsafe, for it changes what happens when the app is stopped: a thread pool or scheduler is shut down without waiting, a task is cancelled before
it is awaited, the task group too, a time limit of the code is lowered to 200 ms in all, a sleep is taken out.`,
  examples: [
    {
      title: 'A thread that is waited for, two calls away',
      files: {
        'requirements.txt': 'fastapi\n',
        'main.py': lifespan('', '    stop_poller()\n', '\nfrom poller import stop_poller\n'),
        'poller.py': `import threading
import time


def poll():
    while True:
        time.sleep(30)


thread = threading.Thread(target=poll, daemon=True)
thread.start()


def stop_poller(timeout: float = 10):
    thread.join(timeout=timeout)
`,
      },
      findings: ['main.py:11:5-11:18 warning'],
    },
    {
      title: 'A scheduler that waits for its jobs',
      files: {
        'requirements.txt': 'fastapi\napscheduler\n',
        'main.py': lifespan(
          '    scheduler = BackgroundScheduler()\n    scheduler.start()\n',
          '    scheduler.shutdown()\n',
          'from apscheduler.schedulers.background import BackgroundScheduler\n',
        ),
      },
      findings: ['main.py:12:5-12:25 warning'],
    },
    {
      title: 'Several short sleeps that come to too much',
      files: {
        'requirements.txt': 'fastapi\n',
        'main.py': lifespan('', '    for _ in range(4):\n        await asyncio.sleep(0.1)\n', '\nimport asyncio\n'),
      },
      findings: ['main.py:12:15-12:33 warning'],
    },
    {
      title: 'A file whose size nobody knows',
      files: {
        'requirements.txt': 'fastapi\n',
        'main.py': lifespan(
          '    cache = {}\n',
          '    with open("/tmp/cache.json", "w") as file:\n        json.dump(cache, file)\n',
          '\nimport json\n',
        ),
      },
      findings: ['main.py:13:9-13:31 info'],
    },
    {
      title: 'Connections that are closed, and a task that is cancelled',
      files: {
        'requirements.txt': 'fastapi\nhttpx\nsqlalchemy\n',
        'main.py': `import asyncio
from contextlib import asynccontextmanager, suppress

import httpx
from fastapi import FastAPI
from sqlalchemy.ext.asyncio import create_async_engine

engine = create_async_engine("postgresql+asyncpg://localhost/app")


async def refresh():
    while True:
        await asyncio.sleep(60)


@asynccontextmanager
async def lifespan(app: FastAPI):
    client = httpx.AsyncClient()
    task = asyncio.create_task(refresh())
    yield
    task.cancel()
    with suppress(asyncio.CancelledError):
        await task
    await client.aclose()
    await engine.dispose()


app = FastAPI(lifespan=lifespan)
`,
      },
      findings: [],
    },
    {
      title: 'A pool that is shut down without waiting',
      files: {
        'requirements.txt': 'fastapi\n',
        'main.py': lifespan(
          '    pool = ThreadPoolExecutor()\n',
          '    pool.shutdown(wait=False, cancel_futures=True)\n',
          'from concurrent.futures import ThreadPoolExecutor\n',
        ),
      },
      findings: [],
    },
  ],

  *check(unit, options) {
    const budget = { total: options.budgetMs!, overhead: options.overheadMs! };
    let isHeavy = false;
    for (const region of unit.shutdown) {
      const found = finding(region, region.start.isCertain && !region.isCutOff, budget);
      isHeavy ||= found?.severity === 'warning';
      if (found) yield found;
    }
    // Handlers that are fine one by one can be too much together.
    if (isHeavy || unit.shutdown.length < 2 || !unit.phases.hasOneApp) return;
    const all = finding(together(unit.shutdown), true, budget);
    if (all?.severity === 'warning') yield all;
  },
});

function finding(region: Pick<Region, 'cost'>, isSure: boolean, budget: Budget): Finding | null {
  const { verdict, waits } = judge(region, budget);
  const [first] = waits;
  if (verdict === 'fine' || !first) return null;
  const { module, node } = first.chain[0] ?? first;
  const severity = severityOf(verdict);
  const edits = severity === 'warning' ? shortenWaits(waits) : null;
  return {
    file: module.file,
    range: module.source.range(node.startIndex, node.endIndex),
    severity,
    confidence: confidenceOf(verdict, waits, isSure),
    message: `${wordsFor(verdict, waits, region)} ${limitWords(budget)}`,
    help: helpFor(verdict, waits),
    related: waits.slice(0, MAX_WAITS).flatMap((each, index) => relatedOf(each, index === 0)),
    ...(edits && { fix: { safety: 'unsafe', title: 'wait no longer than Vercel does', edits } }),
  };
}

/** Waits that are told one by one. */
const MAX_WAITS = 5;

function severityOf(verdict: Verdict): Severity {
  return verdict === 'late' || verdict === 'may-wait' || verdict === 'sends-much' ? 'warning' : 'info';
}

function confidenceOf(verdict: Verdict, waits: readonly Wait[], isSure: boolean): Confidence {
  if (!isSure || waits.every((each) => each.isConditional)) return 'possible';
  return verdict === 'late' ? 'certain' : 'likely';
}

function limitWords({ total, overhead }: Budget): string {
  const left = Math.max(0, total - overhead);
  return `Vercel kills the process ${duration(total)} after SIGTERM, and about ${duration(left)} of that are left when this code begins.`;
}

function wordsFor(verdict: Verdict, waits: readonly Wait[], { cost }: Pick<Region, 'cost'>): string {
  const [first] = waits as [Wait];
  if (waits.length > 1) {
    const parts = waits.map((each) => `\`${pathTo(each).at(-1)!}\` ${lengthOf(each)}`);
    return `When the app is stopped, it ${totalOf(verdict, cost)}: ${listOf(parts, { max: MAX_WAITS })}.`;
  }
  const path = pathTo(first)
    .map((each) => `\`${each}\``)
    .join(' → ');
  const condition = first.isConditional ? conditionOf(first) : null;
  const when = condition ? `when \`${condition}\` decides so, ` : first.isConditional ? 'under some condition, ' : '';
  const job = verdict === 'in-flight' ? ', where one is running' : '';
  return `When the app is stopped, ${when}${path} ${first.does}${job}: ${lengthOf(first)}.`;
}

function totalOf(verdict: Verdict, { low, high }: Region['cost']): string {
  switch (verdict) {
    case 'late':
      return `takes at least ${duration(low)}`;
    case 'sends-much':
    case 'sends':
      return 'asks other services and databases, and nobody knows how long they take';
    case 'writes':
      return 'writes data, and nobody knows how much';
    default:
      return high === Infinity ? 'can wait without an end' : `can wait ${duration(high)}`;
  }
}

function lengthOf({ low, high, isRepeated, kind }: Wait): string {
  if (low === high) return isRepeated ? `${duration(low)} in all` : duration(low);
  const isWork = kind === 'net' || kind === 'statement' || kind === 'disk' || kind === 'cpu';
  const each = isRepeated && isWork ? ', for each of several' : '';
  return (high === Infinity ? 'without a limit' : `up to ${duration(high)}`) + each;
}

function helpFor(verdict: Verdict, waits: readonly Wait[]): string {
  switch (verdict) {
    case 'sends':
    case 'sends-much':
      return 'Send data in the request that it comes from, or from a cron job or a queue; here give all of it one limit: `async with asyncio.timeout(0.2):`.';
    case 'writes':
      return 'Save data when it changes, in a database or an object store: the disk of an instance is gone with it.';
    case 'in-flight':
      return 'Keep its jobs short, or save what they have done step by step: what is running then is cut off.';
    default:
      return waits.every(({ kind }) => kind === 'sleep')
        ? 'Take the wait out: nothing that comes after it has a chance to run.'
        : 'End what it waits for (`task.cancel()`, an event, `shutdown(wait=False)`) and wait no longer than 0.2 s for it.';
  }
}

function relatedOf(wait: Wait, isAnchor: boolean): Related[] {
  const steps = [...wait.chain, wait].slice(isAnchor ? 1 : 0);
  return steps.map(({ module, node }, index) => ({
    file: module.file,
    range: module.source.range(node.startIndex, node.endIndex),
    message: index === steps.length - 1 ? `${wait.does}: ${lengthOf(wait)}` : 'called here',
  }));
}
