import { describe, expect, it } from 'vitest';
import { shutdownOf } from '../../support/shutdown.js';

const TOP = `import time
from contextlib import asynccontextmanager, AsyncExitStack
from functools import partial
from fastapi import APIRouter, FastAPI, Depends
`;
const GENERATOR = `
@asynccontextmanager
async def lifespan(app):
    yield
    time.sleep(2)
`;
const SLEEPS = ['late 2000..2000 time.sleep'];

const main = (text: string): Record<string, string> => ({ 'main.py': TOP + text });

describe('code that the app runs at shutdown', () => {
  it.each([
    ['a lifespan with @asynccontextmanager', `${GENERATOR}app = FastAPI(lifespan=lifespan)`],
    [
      'a bare async generator',
      `async def lifespan(app):\n    yield\n    time.sleep(2)\napp = FastAPI(lifespan=lifespan)`,
    ],
    [
      'a class with __aenter__ and __aexit__',
      `class Lifespan:
    def __init__(self, app): self.app = app
    async def __aenter__(self): pass
    async def __aexit__(self, *args): time.sleep(2)
app = FastAPI(lifespan=Lifespan)`,
    ],
    [
      'functools.partial, with its arguments',
      `@asynccontextmanager
async def lifespan(app, seconds=9):
    yield
    time.sleep(seconds)
app = FastAPI(lifespan=partial(lifespan, seconds=2))`,
    ],
    [
      'a factory that returns an inner function, with the argument of the factory',
      `def make_lifespan(seconds):
    @asynccontextmanager
    async def lifespan(app):
        yield
        time.sleep(seconds)
    return lifespan
app = FastAPI(lifespan=make_lifespan(2))`,
    ],
    ['a lambda', `${GENERATOR}app = FastAPI(lifespan=lambda app: lifespan(app))`],
    ['a literal dictionary of arguments', `${GENERATOR}app = FastAPI(**{"title": "x", "lifespan": lifespan})`],
    [
      'an app that a function makes',
      `${GENERATOR}def create_app():\n    return FastAPI(lifespan=lifespan)\napp = create_app()`,
    ],
    ['an assignment to lifespan_context', `${GENERATOR}app = FastAPI()\napp.router.lifespan_context = lifespan`],
    [
      'the lifespan of an included router',
      `${GENERATOR}router = APIRouter(lifespan=lifespan)\napp = FastAPI()\napp.include_router(router)`,
    ],
    ['@app.on_event("shutdown")', `app = FastAPI()\n@app.on_event("shutdown")\ndef stop():\n    time.sleep(2)`],
    ['on_shutdown=[…]', `def stop():\n    time.sleep(2)\napp = FastAPI(on_shutdown=[stop])`],
    ['on_shutdown.append', `def stop():\n    time.sleep(2)\napp = FastAPI()\napp.router.on_shutdown.append(stop)`],
    [
      'add_event_handler',
      `def stop():\n    time.sleep(2)\napp = FastAPI()\napp.router.add_event_handler("shutdown", stop)`,
    ],
    [
      '@router.on_event of an included router, even where the app has a lifespan',
      `@asynccontextmanager
async def lifespan(app):
    yield
router = APIRouter()
@router.on_event("shutdown")
def stop():
    time.sleep(2)
app = FastAPI(lifespan=lifespan)
app.include_router(router)`,
    ],
    [
      'a callback on an exit stack',
      `@asynccontextmanager
async def lifespan(app):
    async with AsyncExitStack() as stack:
        stack.callback(time.sleep, 2)
        yield
app = FastAPI(lifespan=lifespan)`,
    ],
    [
      'a coroutine function on an exit stack',
      `async def stop(seconds):
    time.sleep(seconds)
@asynccontextmanager
async def lifespan(app):
    async with AsyncExitStack() as stack:
        stack.push_async_callback(stop, 2)
        yield
app = FastAPI(lifespan=lifespan)`,
    ],
    [
      'a manager that an exit stack enters',
      `${GENERATOR}@asynccontextmanager
async def whole(app):
    async with AsyncExitStack() as stack:
        await stack.enter_async_context(lifespan(app))
        yield
app = FastAPI(lifespan=whole)`,
    ],
    [
      'a manager that is pushed on an exit stack',
      `class Manager:
    async def __aenter__(self): pass
    async def __aexit__(self, *args): time.sleep(2)
@asynccontextmanager
async def lifespan(app):
    stack = AsyncExitStack()
    stack.push_async_exit(Manager())
    yield
    await stack.aclose()
app = FastAPI(lifespan=lifespan)`,
    ],
    [
      'a lifespan in a lifespan',
      `${GENERATOR}@asynccontextmanager
async def both(app):
    async with lifespan(app):
        yield
app = FastAPI(lifespan=both)`,
    ],
    [
      'several in one with',
      `${GENERATOR}@asynccontextmanager
async def other(app):
    yield
@asynccontextmanager
async def both(app):
    async with lifespan(app), other(app):
        yield
app = FastAPI(lifespan=both)`,
    ],
  ])('%s', async (_, text) => {
    expect((await shutdownOf(main(text))).filter((each) => !each.startsWith('fine'))).toEqual(SLEEPS);
  });

  it('a library that combines lifespans runs each', async () => {
    const found = await shutdownOf(
      main(`from fastmcp.utilities.lifespan import combine_lifespans
${GENERATOR}@asynccontextmanager
async def other(app):
    yield
    time.sleep(1)
app = FastAPI(lifespan=combine_lifespans(lifespan, other))`),
    );
    expect(found).toEqual(['late 2000..2000 time.sleep', 'late 1000..1000 time.sleep']);
  });
});

describe('code that no app runs at shutdown', () => {
  it.each([
    ['a lifespan that nothing uses', `${GENERATOR}app = FastAPI()`],
    [
      'events of an app with a lifespan',
      `@asynccontextmanager
async def lifespan(app):
    yield
app = FastAPI(lifespan=lifespan)
@app.on_event("shutdown")
def stop():
    time.sleep(2)`,
    ],
    [
      'the lifespan of a mounted app',
      `${GENERATOR}sub = FastAPI(lifespan=lifespan)\napp = FastAPI()\napp.mount("/sub", sub)`,
    ],
    [
      'the lifespan of a router that is not included',
      `${GENERATOR}router = APIRouter(lifespan=lifespan)\napp = FastAPI()`,
    ],
    [
      'a dependency with yield',
      `def get_db():
    try:
        yield 1
    finally:
        time.sleep(2)
app = FastAPI(dependencies=[Depends(get_db)])
@app.get("/")
def index(db=Depends(get_db)): return {}`,
    ],
    [
      'a manager that requests use',
      `@asynccontextmanager
async def session():
    yield 1
    time.sleep(2)
app = FastAPI()
@app.get("/")
async def index():
    async with session(): return {}`,
    ],
    ['atexit', `import atexit\ndef stop():\n    time.sleep(2)\natexit.register(stop)\napp = FastAPI()`],
    [
      'a lifespan of a library, which nobody can see',
      `from fastmcp import FastMCP
mcp = FastMCP("x")
mcp_app = mcp.http_app()
app = FastAPI(lifespan=mcp_app.lifespan)`,
    ],
    [
      'the part before the yield',
      `@asynccontextmanager
async def lifespan(app):
    time.sleep(2)
    yield
app = FastAPI(lifespan=lifespan)`,
    ],
  ])('%s', async (_, text) => {
    expect((await shutdownOf(main(text))).filter((each) => !each.startsWith('fine'))).toEqual([]);
  });
});

describe('the part of a lifespan that is run at shutdown', () => {
  const region = (body: string): Promise<string[]> =>
    shutdownOf(
      main(
        `@asynccontextmanager\nasync def lifespan(app):\n${body.replace(/^(?=.)/gm, '    ')}\napp = FastAPI(lifespan=lifespan)`,
      ),
    );

  it.each([
    ['finally', 'try:\n    yield\nfinally:\n    time.sleep(2)', SLEEPS],
    ['else', 'try:\n    yield\nexcept Exception:\n    pass\nelse:\n    time.sleep(2)', SLEEPS],
    ['behind the try', 'try:\n    yield\nfinally:\n    pass\ntime.sleep(2)', SLEEPS],
    ['behind a with', 'with open("x"):\n    yield\ntime.sleep(2)', SLEEPS],
    ['behind an if', 'if app:\n    yield\nelse:\n    yield\ntime.sleep(2)', SLEEPS],
    [
      'of several yields, the longest',
      'if app:\n    yield\n    time.sleep(1)\nelse:\n    yield\n    time.sleep(2)',
      SLEEPS,
    ],
    [
      'all of them together',
      'try:\n    yield\nfinally:\n    time.sleep(1)\ntime.sleep(2)',
      ['late 3000..3000 time.sleep time.sleep'],
    ],
    ['not except: nothing is raised', 'try:\n    yield\nexcept Exception:\n    time.sleep(2)', ['fine 0']],
    ['not behind a return', 'yield\nreturn\ntime.sleep(2)', ['fine 0']],
    ['not behind a raise', 'yield\nraise SystemExit\ntime.sleep(2)', ['fine 0']],
    ['not an inner function that nobody calls', 'yield\ndef stop():\n    time.sleep(2)', ['fine 0']],
    ['not the yield of an inner function', 'def inner():\n    yield\n    time.sleep(2)\nyield', ['fine 0']],
    ['nothing behind the yield', 'yield', ['fine 0']],
  ])('%s', async (_, body, expected) => {
    expect(await region(body)).toEqual(expected);
  });
});
