import { onlyCloses, registeredName, type ExitHandler } from '../program/shutdown/exit-handlers.js';
import { exitSenders } from '../program/shutdown/exit-senders.js';
import { docs } from '../vercel/docs.js';
import { listOf } from '../words.js';
import { asOne, defineRule, type Finding } from './define.js';
import type { Unit } from '../unit.js';

const APP = 'from fastapi import FastAPI\n\napp = FastAPI()\n';

export default defineRule({
  id: 'atexit-never-runs',
  summary: 'Code that is registered with `atexit` never runs on Vercel.',
  severity: 'warning',
  docs: docs.sigterm,
  why: `An instance on Vercel ends by SIGTERM. When the server has stopped, it raises that signal once more with the handler of the system, which
ends the process at once: Python does not get to the functions of \`atexit\`. Where the shutdown code takes too long, the process is killed, with the same result. So what such
a function is to save or send is lost. The code behind the \`yield\` of the lifespan does run.

An info stands for a function that only closes things, which end with the process anyway, and for libraries that send the rest of their data from an \`atexit\` function of their own.`,
  examples: [
    {
      title: 'Data that is saved at exit',
      files: {
        'requirements.txt': 'fastapi\nhttpx\n',
        'main.py': `import atexit\n\nimport httpx\n${APP}counts = {}\n\n\n@atexit.register\ndef report():\n    httpx.post("https://example.com/counts", json=counts)\n`,
      },
      findings: ['main.py:10:1-10:17 warning'],
    },
    {
      title: 'A scheduler that is stopped at exit',
      files: {
        'requirements.txt': 'fastapi\napscheduler\n',
        'main.py': `import atexit\n\nfrom apscheduler.schedulers.background import BackgroundScheduler\n${APP}scheduler = BackgroundScheduler()\natexit.register(lambda: scheduler.shutdown())\n`,
      },
      findings: ['main.py:8:1-8:46 info'],
    },
    {
      title: 'In the lifespan, and when the file is started by hand',
      files: {
        'requirements.txt': 'fastapi\nhttpx\n',
        'main.py': `import atexit
from contextlib import asynccontextmanager

import httpx
from fastapi import FastAPI

counts = {}


def report():
    httpx.post("https://example.com/counts", json=counts, timeout=0.2)


@asynccontextmanager
async def lifespan(app: FastAPI):
    yield
    report()


app = FastAPI(lifespan=lifespan)

if __name__ == "__main__":
    atexit.register(report)
`,
      },
      findings: [],
    },
  ],

  *check(unit) {
    // Such a handler takes the signal that would end the process, which then exits as any other program does.
    if (unit.exitHandlers.some(isHandledAtImport)) return;
    const own = unit.exitHandlers.filter(({ kind }) => kind === 'atexit');
    const [closing, working] = [own.filter(onlyCloses), own.filter((each) => !onlyCloses(each))];
    for (const each of working) yield finding(each);
    if (closing.length > 0) yield asOne(closing.map(finding), 'the same', CLOSING);
    yield* librariesOf(unit);
  },
});

function isHandledAtImport({ kind, executions }: ExitHandler): boolean {
  return kind === 'sigterm' && executions.some(({ phase }) => phase === 'import');
}

const CLOSING = {
  message:
    'What is registered here to be closed at exit is not on Vercel: the process ends by SIGTERM, without `atexit`.',
  help: 'Nothing to do if it ends with the process anyway; else put it behind the `yield` of the lifespan.',
};

function finding(handler: ExitHandler): Finding {
  const { module, node, executions } = handler;
  const [first] = executions;
  const name = registeredName(handler);
  return {
    file: module.file,
    range: module.source.range(node.startIndex, node.endIndex),
    severity: onlyCloses(handler) ? 'info' : 'warning',
    confidence: first?.isCertain ? 'certain' : 'likely',
    message: `${name} is registered with \`atexit\` and never runs on Vercel: the process ends by SIGTERM, without the functions of \`atexit\`.`,
    help: 'Call it behind the `yield` of the lifespan; what must not be lost belongs into the request that it comes from.',
    related: [...(first?.related() ?? [])],
  };
}

function* librariesOf(unit: Unit): Iterable<Finding> {
  const found = exitSenders(unit.reached, () => unit.phases, unit.shutdown);
  const [first] = found;
  if (!first) return;
  const packages = [...new Set(found.map((each) => each.package))];
  const places = found.map(({ module, node, execution }) => ({
    file: module.file,
    range: module.source.range(node.startIndex, node.endIndex),
    severity: 'info' as const,
    confidence: 'likely' as const,
    message: '',
    help: '',
    related: [...execution.related()],
  }));
  yield asOne(places, 'made here', {
    message: `${listOf(packages)} ${packages.length > 1 ? 'send the rest of their' : 'sends the rest of its'} data when Python exits. On Vercel it never gets there: the process ends by SIGTERM, and the rest is lost.`,
    help: 'Flush at the end of requests that matter, with a short limit; or behind the `yield` of the lifespan.',
  });
}
