import { beforeAll, describe, expect, it } from 'vitest';
import { cannotRun, stopApps, type Stopped } from '../support/uvicorn.js';

// What the rules about shutdown rely on, as FastAPI and uvicorn do it.

const TOP = `import asyncio, atexit, functools, signal
from contextlib import asynccontextmanager
from fastapi import APIRouter, FastAPI

@asynccontextmanager
async def lifespan(app):
    print("start")
    yield
    print("stop")

async def on_start(): print("start event")
async def on_stop(): print("stop event")
`;

interface Fact {
  readonly name: string;
  readonly app: string;
  readonly prints: readonly string[];
  /** How the process ends; by SIGTERM, where nothing else is said. */
  readonly ends?: 'killed' | 'by itself';
}

const facts: readonly Fact[] = [
  { name: 'a lifespan runs', app: 'app = FastAPI(lifespan=lifespan)', prints: ['start', 'stop'] },
  {
    name: 'a bare generator runs',
    app: 'async def bare(app):\n    print("start")\n    yield\n    print("stop")\napp = FastAPI(lifespan=bare)',
    prints: ['start', 'stop'],
  },
  {
    name: 'a class with __aenter__ and __aexit__ runs',
    app: `class Lifespan:
    def __init__(self, app): pass
    async def __aenter__(self): print("start")
    async def __aexit__(self, *args): print("stop")
app = FastAPI(lifespan=Lifespan)`,
    prints: ['start', 'stop'],
  },
  {
    name: 'functools.partial of a lifespan runs',
    app: `@asynccontextmanager
async def named(app, name):
    yield
    print(name)
app = FastAPI(lifespan=functools.partial(named, name="stop"))`,
    prints: ['stop'],
  },
  {
    name: 'an assigned lifespan_context runs',
    app: 'app = FastAPI()\napp.router.lifespan_context = lifespan',
    prints: ['start', 'stop'],
  },
  {
    name: 'the lifespan of an included router runs',
    app: 'router = APIRouter(lifespan=lifespan)\napp = FastAPI()\napp.include_router(router)',
    prints: ['start', 'stop'],
  },
  {
    name: 'events run where there is no lifespan',
    app: 'app = FastAPI()\napp.on_event("startup")(on_start)\napp.on_event("shutdown")(on_stop)',
    prints: ['start event', 'stop event'],
  },
  {
    name: 'events that are appended to the lists of the router run too',
    app: 'app = FastAPI()\napp.router.on_startup.append(on_start)\napp.router.on_shutdown.append(on_stop)',
    prints: ['start event', 'stop event'],
  },
  {
    name: 'events that are added to the router run too',
    app: 'app = FastAPI()\napp.router.add_event_handler("startup", on_start)\napp.router.add_event_handler("shutdown", on_stop)',
    prints: ['start event', 'stop event'],
  },
  {
    name: 'events never run beside a lifespan',
    app: 'app = FastAPI(lifespan=lifespan, on_shutdown=[on_stop])\napp.on_event("startup")(on_start)',
    prints: ['start', 'stop'],
  },
  {
    name: 'the lifespan of a mounted app never runs, nor do its events',
    app: `sub = FastAPI(lifespan=lifespan)
other = FastAPI(on_startup=[on_start], on_shutdown=[on_stop])
app = FastAPI()
app.mount("/sub", sub)
app.mount("/other", other)`,
    prints: [],
  },
  {
    name: 'atexit never runs',
    app: 'atexit.register(print, "at exit")\napp = FastAPI(lifespan=lifespan)',
    prints: ['start', 'stop'],
  },
  {
    name: 'a handler of SIGTERM that is set at import runs behind the lifespan',
    app: 'signal.signal(signal.SIGTERM, lambda *args: print("handler"))\napp = FastAPI(lifespan=lifespan)',
    prints: ['start', 'stop', 'handler'],
    ends: 'by itself',
  },
  {
    name: 'with such a handler atexit does run',
    app: 'signal.signal(signal.SIGTERM, lambda *args: None)\natexit.register(print, "at exit")\napp = FastAPI()',
    prints: ['at exit'],
    ends: 'by itself',
  },
  {
    name: 'a handler of SIGTERM that is set at startup keeps the server from stopping',
    app: `@asynccontextmanager
async def handling(app):
    signal.signal(signal.SIGTERM, lambda *args: print("handler"))
    yield
    print("stop")
app = FastAPI(lifespan=handling)`,
    prints: ['handler'],
    ends: 'killed',
  },
  {
    name: 'a handler of the event loop does so too',
    app: `@asynccontextmanager
async def handling(app):
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, print, "handler")
    yield
    print("stop")
app = FastAPI(lifespan=handling)`,
    prints: ['handler'],
    ends: 'killed',
  },
  {
    name: 'one that calls the handler of the server does not',
    app: `@asynccontextmanager
async def handling(app):
    previous = signal.getsignal(signal.SIGTERM)
    signal.signal(signal.SIGTERM, lambda *args: (print("handler"), previous(*args)))
    yield
    print("stop")
app = FastAPI(lifespan=handling)`,
    prints: ['handler', 'stop'],
  },
];

const whyNot = cannotRun();

describe.skipIf(whyNot !== null)(`when an app is stopped${whyNot === null ? '' : ` (${whyNot})`}`, () => {
  const results = new Map<string, Stopped>();

  beforeAll(() => {
    const all = stopApps(facts.map(({ app }) => `${TOP}${app}\n`));
    all.forEach((each, index) => results.set(facts[index]!.name, each));
  }, 150_000);

  it.each(facts.map((each) => [each.name, each] as const))('%s', (name, { prints, ends }) => {
    const { started, printed, killed, status } = results.get(name)!;
    const shown = printed.filter((line) => !/Warning|^\s|^INFO|^WARNING/.test(line));
    expect({ started, shown, killed }).toEqual({ started: true, shown: prints, killed: ends === 'killed' });
    // The signal is raised again when the server has stopped, so the interpreter never exits by itself.
    if (ends !== 'killed') expect(status).toBe(ends === 'by itself' ? 0 : -15);
  });

  it('the shutdown code begins 100 to 200 ms after the signal', () => {
    const overheads = [...results.values()].flatMap(({ overhead }) => overhead ?? []).sort((a, b) => a - b);
    const middle = overheads[Math.floor(overheads.length / 2)]!;
    expect(middle).toBeGreaterThanOrEqual(95);
    expect(middle).toBeLessThanOrEqual(300);
  });
});
