import { callsPrevious, type ExitHandler } from '../program/shutdown/exit-handlers.js';
import { docs } from '../vercel/docs.js';
import { defineRule } from './define.js';

const app = (startup: string, imports: string, shutdown = '    await store.close()\n'): string => `import signal
from contextlib import asynccontextmanager

from fastapi import FastAPI

${imports}

@asynccontextmanager
async def lifespan(app: FastAPI):
${startup}    yield
${shutdown}

app = FastAPI(lifespan=lifespan)
`;

export default defineRule({
  id: 'sigterm-handler-replaces-server',
  summary: 'The app takes SIGTERM away from the server, which then never stops.',
  severity: 'warning',
  docs: docs.sigterm,
  why: `Vercel stops an instance with SIGTERM, and the server that runs the app has a handler for it: it lets open requests end, and then runs the code
behind the \`yield\` of the lifespan. A process has one handler for a signal. One that the app sets while it starts, or in a request, takes the place of
the server's: the server goes on as if nothing had happened, no cleanup runs, and 500 ms later the process is killed. A handler that is set while the app is imported
does no such harm: the server comes later, and calls it when it has stopped.`,
  examples: [
    {
      title: 'A handler that the lifespan sets',
      files: {
        'requirements.txt': 'fastapi\n',
        'main.py': app(
          '    signal.signal(signal.SIGTERM, on_stop)\n',
          'import store\n\n\ndef on_stop(number, frame):\n    print("stopping")\n',
        ),
        'store.py': 'async def close():\n    pass\n',
      },
      findings: ['main.py:15:5-15:43 warning'],
    },
    {
      title: 'A handler of the event loop',
      files: {
        'requirements.txt': 'fastapi\n',
        'main.py': `import asyncio
import signal

from fastapi import FastAPI

app = FastAPI()
stopping = asyncio.Event()


@app.on_event("startup")
async def start():
    loop = asyncio.get_running_loop()
    for each in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(each, stopping.set)
`,
      },
      findings: ['main.py:14:9-14:52 info'],
    },
    {
      title: 'One that is set at import, and one that calls the handler of the server',
      files: {
        'requirements.txt': 'fastapi\n',
        'main.py': app(
          '    signal.signal(signal.SIGTERM, chained)\n',
          `import store


def on_stop(number, frame):
    print("stopping")


signal.signal(signal.SIGTERM, on_stop)
previous = None


def chained(number, frame):
    previous(number, frame)
`,
        ).replace(
          '    signal.signal(signal.SIGTERM, chained)\n',
          '    global previous\n    previous = signal.getsignal(signal.SIGTERM)\n    signal.signal(signal.SIGTERM, chained)\n',
        ),
        'store.py': 'async def close():\n    pass\n',
      },
      findings: [],
    },
  ],

  *check(unit) {
    for (const handler of unit.exitHandlers) {
      const late = handler.executions.find(({ phase }) => phase === 'startup' || phase === 'request');
      if (handler.kind !== 'sigterm' || !late || callsPrevious(handler) || isRestored(handler)) continue;
      const { module, node } = handler;
      const hasCleanup = unit.shutdown.length > 0;
      const when = late.phase === 'startup' ? 'while the app starts' : 'in a request';
      const loss = hasCleanup ? 'the shutdown code of the app never runs' : 'open requests are cut off';
      yield {
        file: module.file,
        range: module.source.range(node.startIndex, node.endIndex),
        severity: hasCleanup ? 'warning' : 'info',
        confidence: late.isCertain ? 'certain' : 'likely',
        message: `This handler of SIGTERM, which is set ${when}, takes the place of the server's. On Vercel the server then does not stop: ${loss}, and the process is killed after 500 ms.`,
        help: 'Put what it does behind the `yield` of the lifespan, or call the handler before it: `previous = signal.getsignal(signal.SIGTERM)`.',
        related: [...late.related()],
      };
    }
  },
});

/** A handler that was kept before, and is put back: `signal.signal(signal.SIGTERM, previous)`. */
function isRestored({ module, target }: ExitHandler): boolean {
  const name = target.text.replace(/[^\w.].*$/s, '').replaceAll('.', '\\.');
  return (
    name !== '' && new RegExp(`\\b${name}\\b[^\\n=]*=\\s*signal\\.(?:getsignal|signal)\\(`).test(module.source.text)
  );
}
