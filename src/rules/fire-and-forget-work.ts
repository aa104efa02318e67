import { insteadOfBackground } from '../deployment/ways-out.js';
import { lostWork, type LostWork } from '../program/background/lost-work.js';
import { docs } from '../vercel/docs.js';
import { asOf, limits } from '../vercel/function-limits.js';
import { defineRule } from './define.js';

export default defineRule({
  id: 'fire-and-forget-work',
  summary: 'A request starts work that its response does not wait for.',
  severity: 'warning',
  docs: docs.backgroundWorkers,
  fact: limits.background,
  why: `On a server, a task or a thread goes on after the response. On Vercel the instance has nothing to do once the last response is sent: it is paused
or stopped, and what still runs in it stands still until some other request happens to wake it, or is lost. Nothing is logged, and under \`vercel dev\` or
with much traffic it seems to work. Vercel counts what \`BackgroundTasks\` of FastAPI run as part of the request, and waits for it, up to the time that the
function may take.`,
  examples: [
    {
      title: 'A task that nobody awaits',
      files: {
        'requirements.txt': 'fastapi\n',
        'main.py': `import asyncio

from fastapi import FastAPI

app = FastAPI()


async def send_mail(address: str): ...


@app.post("/orders")
async def order(address: str):
    asyncio.create_task(send_mail(address))
    return {"ok": True}
`,
      },
      findings: ['main.py:13:5-13:44 warning'],
    },
    {
      title: 'A thread in a function that the route calls',
      files: {
        'requirements.txt': 'fastapi\n',
        'main.py': `from fastapi import FastAPI

from jobs import start

app = FastAPI()


@app.post("/jobs/{job_id}")
def create(job_id: str):
    start(job_id)
    return {"started": job_id}
`,
        'jobs.py': `import threading


def process(job_id): ...


def start(job_id):
    thread = threading.Thread(target=process, args=(job_id,), daemon=True)
    thread.start()
`,
      },
      findings: ['jobs.py:9:5-9:19 warning'],
    },
    {
      title: 'BackgroundTasks, tasks that are awaited, and a stream',
      files: {
        'requirements.txt': 'fastapi\n',
        'main.py': `import asyncio

from fastapi import BackgroundTasks, FastAPI
from fastapi.responses import StreamingResponse

app = FastAPI()


async def fetch(name: str): ...


@app.post("/orders")
async def order(background_tasks: BackgroundTasks):
    background_tasks.add_task(fetch, "invoice")
    tasks = [asyncio.create_task(fetch(name)) for name in ("a", "b")]
    return await asyncio.gather(*tasks)


@app.get("/events")
async def events():
    queue = asyncio.Queue()

    async def read():
        task = asyncio.create_task(fetch("events"))
        try:
            while True:
                yield await queue.get()
        finally:
            task.cancel()

    return StreamingResponse(read())
`,
      },
      findings: [],
    },
  ],

  *check(unit) {
    for (const each of lostWork(unit)) {
      const { module, call } = each.start;
      yield {
        file: module.file,
        range: module.source.range(call.startIndex, call.endIndex),
        confidence: each.execution.isCertain ? 'likely' : 'possible',
        message: `${what(each)}, and the response does not wait for it. On Vercel an instance may be paused or stopped as soon as it has answered: the work stands still then, or is lost (${asOf(limits.background)}).`,
        help: insteadOfBackground(unit.deployment),
        related: [...each.execution.related()],
      };
    }
  },
});

function what({ start: { name, workName }, isKept }: LostWork): string {
  return `\`${name}\` starts ${workName === undefined ? 'work' : `\`${workName}\``} in a request${isKept ? ', nobody awaits what it is kept in' : ''}`;
}
