import { apschedulerOnVercel, INSTEAD_OF_WORKER, insteadOfSchedule } from '../deployment/ways-out.js';
import type { Deployment } from '../deployment/model.js';
import { schedulesOf, type Schedule } from '../program/background/schedules.js';
import { WHEN } from '../program/phases/consequence.js';
import { docs } from '../vercel/docs.js';
import { asOf, limits } from '../vercel/function-limits.js';
import { asOne, defineRule, type Finding } from './define.js';

const LIFESPAN = `@asynccontextmanager
async def lifespan(app):
`;

export default defineRule({
  id: 'in-process-scheduler',
  summary: 'The app starts a schedule in its own process.',
  severity: 'warning',
  docs: docs.cronJobs,
  fact: limits.instances,
  why: `On a server, a scheduler or a loop that sleeps runs beside the requests, for weeks. On Vercel an instance only works while it answers a request: in
between it is paused or stopped, and so is every thread and task in it. When many requests come there are several instances, each with the
same schedule. So jobs run late or never, or several times at once, and nothing says so. Cron jobs of Vercel call a route of the app at set times instead.`,
  examples: [
    {
      title: 'APScheduler, started with the app',
      files: {
        'requirements.txt': 'fastapi\napscheduler\n',
        'main.py': `from contextlib import asynccontextmanager

from apscheduler.schedulers.asyncio import AsyncIOScheduler
from fastapi import FastAPI

scheduler = AsyncIOScheduler()


@scheduler.scheduled_job("interval", minutes=5)
async def refresh(): ...


${LIFESPAN}    scheduler.start()
    yield
    scheduler.shutdown()


app = FastAPI(lifespan=lifespan)
`,
      },
      findings: ['main.py:15:5-15:22 warning'],
    },
    {
      title: 'A loop that sleeps, in a task',
      files: {
        'requirements.txt': 'fastapi\n',
        'main.py': `import asyncio
from contextlib import asynccontextmanager

from fastapi import FastAPI


async def clean_up():
    while True:
        await asyncio.sleep(3600)
        print("cleaning up")


${LIFESPAN}    task = asyncio.create_task(clean_up())
    yield
    task.cancel()


app = FastAPI(lifespan=lifespan)
`,
      },
      findings: ['main.py:15:12-15:43 warning'],
    },
    {
      title: 'A scheduler that runs on other platforms only, one that nothing starts, and a cron job of Vercel',
      files: {
        'requirements.txt': 'fastapi\napscheduler\n',
        'main.py': `import os

from apscheduler.schedulers.background import BackgroundScheduler
from fastapi import FastAPI

app = FastAPI()
scheduler = BackgroundScheduler()
reports = BackgroundScheduler()

if not os.getenv("VERCEL"):
    scheduler.start()


@app.get("/cron/refresh")
def refresh():
    return {"refreshed": True}
`,
        'vercel.json': '{ "crons": [{ "path": "/cron/refresh", "schedule": "0 5 * * *" }] }\n',
      },
      findings: [],
    },
  ],

  *check(unit) {
    const { deployment } = unit;
    const bySubject = new Map<string, Schedule[]>();
    for (const schedule of schedulesOf(unit)) {
      const subject = schedule.library ?? '';
      if (subject !== '' && runsOnVercel(deployment, subject)) continue;
      bySubject.set(subject, [...(bySubject.get(subject) ?? []), schedule]);
    }
    for (const [library, schedules] of bySubject) {
      const [first] = schedules as [Schedule];
      const help =
        library === 'APScheduler'
          ? `${insteadOfSchedule(deployment)}${apschedulerOnVercel(deployment)}`
          : `${insteadOfSchedule(deployment)} ${INSTEAD_OF_WORKER}`;
      yield asOne(schedules.map(finding), 'and here', {
        message: `${subjectOf(first)} ${WHEN[first.execution.phase]}. Nothing runs between the requests on Vercel, and there may be ${limits.instances.figure} (${asOf(limits.instances)}): it runs late or never, or several times at once.`,
        help,
      });
    }
  },
});

/** Libraries whose schedules and workers Vercel runs itself where the project declares them. */
const DECLARED: ReadonlySet<string> = new Set(['APScheduler', 'Celery']);

/** Whether the project has Vercel run a library's jobs, by `[tool.vercel]` in pyproject.toml or by vercel-apscheduler. */
function runsOnVercel({ pyproject, dependencies }: Deployment, library: string): boolean {
  if (!DECLARED.has(library)) return false;
  const table = (name: string): boolean => pyproject?.get('tool', 'vercel', name) !== undefined;
  if (table('subscribers')) return true;
  return (
    library === 'APScheduler' &&
    (table('apscheduler') || dependencies.some(({ name }) => /^vercel-apscheduler/.test(name)))
  );
}

function finding({ module, node, execution }: Schedule): Finding {
  return {
    file: module.file,
    range: module.source.range(node.startIndex, node.endIndex),
    confidence: execution.isCertain ? 'likely' : 'possible',
    message: '',
    help: '',
    related: [...execution.related()],
  };
}

function subjectOf({ library, loop, node }: Schedule): string {
  if (library !== null) {
    const isDecorator = node.parent?.type === 'decorator';
    return isDecorator
      ? `\`@${node.childForFieldName('function')?.text}\` of ${library} repeats this function by itself, from then on`
      : `${library} starts its schedule`;
  }
  const { start, repetition } = loop!;
  const { seconds } = repetition;
  const pace = seconds === undefined ? 'again and again' : `every ${words(seconds)}`;
  return `\`${start.name}\` starts ${start.workName === undefined ? 'work' : `\`${start.workName}\``}, which repeats ${pace},`;
}

/** `90 s`, `5 minutes`, `a day`. */
function words(seconds: number): string {
  for (const [unit, size] of [
    ['day', 86_400],
    ['hour', 3600],
    ['minute', 60],
  ] as const) {
    if (seconds >= size && seconds % size === 0) return seconds === size ? unit : `${seconds / size} ${unit}s`;
  }
  return `${seconds} s`;
}
