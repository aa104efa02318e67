import { describe, expect, it } from 'vitest';
import { MemoryHost } from '../../src/files/host.js';
import { lint } from '../../src/lint.js';

const HEAD = `import os
from pathlib import Path

from fastapi import APIRouter, FastAPI
from fastapi.staticfiles import StaticFiles
from starlette.routing import Mount, Route

app = FastAPI()
router = APIRouter()
sub = FastAPI()
`;

/** The lines of main.py, counted from the first one after the head, at which a mount of public/ is found. */
async function found(code: string, more: Record<string, string> = {}): Promise<number[]> {
  const files = { 'requirements.txt': 'fastapi\n', 'public/logo.svg': '', 'main.py': `${HEAD}${code}\n`, ...more };
  const { diagnostics } = await lint({ cwd: '/repo', host: new MemoryHost(files), select: ['mount-public'] });
  return diagnostics.map(({ range }) => range.start.line - HEAD.split('\n').length + 1);
}

describe('a mount of public/ is found', () => {
  it.each([
    ['on the app', 'app.mount("/public", StaticFiles(directory="public"))'],
    ['on a router', 'router.mount("/public", StaticFiles(directory="assets"))'],
    ['on the router of the app', 'app.router.mount("/public", sub)'],
    ['with keywords', 'app.mount(path="/public", app=StaticFiles(directory="public"))'],
    ['as another application', 'app.mount("/public", sub)'],
    ['below /public', 'app.mount("/public/assets", StaticFiles(directory="assets"))'],
    ['by its directory only', 'app.mount("/files", StaticFiles(directory="./public"))'],
    ['as a route in a list', 'other = FastAPI(routes=[Route("/", sub), Mount("/public", sub)])'],
    ['as an appended route', 'app.routes.append(Mount("/public", StaticFiles(directory="public")))'],
    [
      'in a function that gets the app',
      'def configure(app):\n    app.mount("/public", StaticFiles(directory="public"))\n\nconfigure(app)',
    ],
    ['with a concatenated path', 'app.mount("/" + "public", sub)'],
    ['with an f-string', 'NAME = "public"\napp.mount(f"/{NAME}", sub)'],
    ['with a default from the environment', 'app.mount(os.getenv("STATIC", "/public"), sub)'],
    ['with StaticFiles in a variable', 'files = StaticFiles(directory="public")\napp.mount("/f", files)'],
    ['with a path object', 'app.mount("/f", StaticFiles(directory=Path(__file__).parent / "public"))'],
    [
      'with os.path',
      'BASE = os.path.dirname(os.path.abspath(__file__))\napp.mount("/f", StaticFiles(directory=os.path.join(BASE, "public")))',
    ],
    [
      'with str() of a resolved path',
      'app.mount("/f", StaticFiles(directory=str(Path(__file__).resolve().parent.joinpath("public"))))',
    ],
  ])('%s', async (_, code) => {
    expect(await found(code)).toHaveLength(1);
  });

  it('with a constant of another module', async () => {
    const more = {
      'settings.py': 'from defaults import ROOT\n\nPREFIX = ROOT + "public"\n',
      'defaults.py': 'ROOT = "/"\n',
    };
    expect(await found('from settings import PREFIX\napp.mount(PREFIX, sub)', more)).toEqual([2]);
  });

  it('in a module that the app imports, from the root or relatively', async () => {
    const more = {
      'web/__init__.py': '',
      'web/static.py':
        'from fastapi.staticfiles import StaticFiles\nfrom .more import more\n\n\ndef setup(app):\n    app.mount("/public", StaticFiles(directory="public"))\n',
      'web/more.py':
        'from pathlib import Path\nfrom fastapi.staticfiles import StaticFiles\n\n\ndef more(app):\n    app.mount("/m", StaticFiles(directory=Path(__file__).parents[1] / "public"))\n',
    };
    expect(await found('from web.static import more, setup\nsetup(app)\nmore(app)', more)).toHaveLength(2);
  });
});

describe('what is not a mount of public/ stays silent', () => {
  it.each([
    [
      'a mount for the own machine only',
      'if not os.getenv("VERCEL"):\n    app.mount("/public", StaticFiles(directory="public"))',
    ],
    [
      'a mount of the script only',
      'if __name__ == "__main__":\n    app.mount("/public", StaticFiles(directory="public"))',
    ],
    [
      'a mount where the directory is there',
      'if os.path.isdir("public"):\n    app.mount("/f", StaticFiles(directory="public"))',
    ],
    ['a function that nothing calls', 'def dev(app):\n    app.mount("/public", StaticFiles(directory="public"))'],
    ['another path', 'app.mount("/static", StaticFiles(directory="static"))'],
    ['a path that starts alike', 'app.mount("/publications", sub)'],
    ['a path that cannot be told', 'import settings\napp.mount(settings.prefix, sub)'],
    ['a constant that is set twice', 'P = "/public"\nP = "/static"\napp.mount(P, sub)'],
    ['a method of another object', 'drive = object()\ndrive.mount("/public", "x")'],
    ['a public directory elsewhere', 'app.mount("/f", StaticFiles(directory="site/public"))'],
    ['a comment', '# app.mount("/public", StaticFiles(directory="public"))'],
    ['a string', 'text = \'app.mount("/public", x)\''],
  ])('%s', async (_, code) => {
    expect(await found(code)).toEqual([]);
  });

  it('a module that the app does not import', async () => {
    const more = { 'scripts/dev.py': `${HEAD}app.mount("/public", StaticFiles(directory="public"))\n` };
    expect(await found('x = 1', more)).toEqual([]);
  });

  it('with builds in vercel.json, where public/ has no CDN', async () => {
    const more = { 'vercel.json': '{ "builds": [{ "src": "main.py", "use": "@vercel/python" }] }' };
    expect(await found('app.mount("/public", StaticFiles(directory="public"))', more)).toEqual([]);
  });
});

describe('the fix', () => {
  it.each([
    ['keeps the other statement of a line', 'app.mount("/public", StaticFiles(directory="public")); x = 1'],
    ['keeps a block from becoming empty', 'if True:\n    app.mount("/public", StaticFiles(directory="public"))'],
    ['does not delete a mount that serves something else', 'app.mount("/public", StaticFiles(directory="assets"))'],
  ])('%s', async (_, code) => {
    const files = { 'requirements.txt': 'fastapi\n', 'main.py': `${HEAD}${code}\n` };
    const { diagnostics } = await lint({ cwd: '/repo', host: new MemoryHost(files), select: ['mount-public'] });
    expect(diagnostics.map((each) => each.fix)).toEqual([undefined]);
  });
});
