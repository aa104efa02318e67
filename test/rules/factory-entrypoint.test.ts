import { describe, expect, it } from 'vitest';
import { MemoryHost } from '../../src/files/host.js';
import { lint } from '../../src/lint.js';

const RULES = ['factory-entrypoint', 'wrong-entrypoint-wins', 'handler-class-shadows-app'];
const FASTAPI = 'from fastapi import FastAPI\n';
const FACTORY = `${FASTAPI}def create_app():\n    return FastAPI()\n`;

/** The findings about the entrypoint, as `file:line rule`, with the safety of their fix. */
async function found(files: Record<string, string> | string): Promise<string[]> {
  const all = typeof files === 'string' ? { 'main.py': files } : files;
  const host = new MemoryHost({ 'requirements.txt': 'fastapi\n', ...all });
  const { diagnostics } = await lint({ cwd: '/repo', host, select: RULES });
  return diagnostics.map(({ file, range, rule, fix }) =>
    [`${file}:${range.start.line}`, rule, ...(fix ? [fix.safety] : [])].join(' '),
  );
}

describe('factory-entrypoint', () => {
  it.each<[string, string, string[]]>([
    ['a factory, not called', `${FACTORY}app = create_app\n`, ['main.py:4 factory-entrypoint safe']],
    ['a class, not called', `${FASTAPI}app = FastAPI\n`, ['main.py:2 factory-entrypoint safe']],
    [
      'a class of the project',
      `${FASTAPI}class Api(FastAPI): pass\napp = Api\n`,
      ['main.py:3 factory-entrypoint safe'],
    ],
    [
      'one that needs an argument has no fix',
      `${FASTAPI}def create_app(name):\n    return FastAPI(title=name)\napp = create_app\n`,
      ['main.py:4 factory-entrypoint'],
    ],
    [
      'a factory of two arguments is taken for WSGI',
      `${FASTAPI}def create_app(name, debug):\n    return FastAPI(title=name, debug=debug)\napp = create_app\n`,
      ['main.py:4 factory-entrypoint'],
    ],
    [
      'uvicorn is told to call it: the fix breaks that',
      `${FACTORY}app = create_app\nif __name__ == "__main__":\n    import uvicorn\n    uvicorn.run("main:app", factory=True)\n`,
      ['main.py:4 factory-entrypoint unsafe'],
    ],
    [
      'a factory that forgets to return',
      `${FASTAPI}def make():\n    app = FastAPI()\napp = make()\n`,
      ['main.py:4 factory-entrypoint'],
    ],
    ['a bare annotation', `${FASTAPI}app: FastAPI\n`, ['main.py:2 factory-entrypoint']],
    [
      'a handler that is no app',
      'import logging\nclass Handler(logging.Handler):\n    pass\n',
      ['main.py:2 factory-entrypoint'],
    ],
    [
      'another program has a rule of its own',
      'import typer\napp = typer.Typer()\n',
      ['main.py:2 wrong-entrypoint-wins'],
    ],
    [
      'a handler above the app has one too',
      `import logging\n${FASTAPI}class Handler(logging.Handler):\n    pass\napp = FastAPI()\n`,
      ['main.py:3 handler-class-shadows-app safe'],
    ],
    ['a WSGI function', 'def app(environ, start_response):\n    return [b""]\n', []],
    ['an ASGI function', 'async def app(scope, receive, send):\n    pass\n', []],
    ['a decorated function', 'from lib import service\n@service\ndef app():\n    return 1\n', []],
    [
      'a name that only one branch binds',
      `${FACTORY}import os\napp = create_app\nif os.getenv("X"):\n    app = app()\n`,
      [],
    ],
    ['a name that is bound again', `${FACTORY}app = create_app\napp = app()\n`, []],
    ['something of another package', 'from lib import application as app\n', []],
    ['a partial', `${FACTORY}from functools import partial\napp = partial(create_app)\n`, []],
    ['a factory with a decorator', `${FACTORY}import lib\n@lib.app\ndef make(): ...\napp = make\n`, []],
  ])('%s', async (_, text, expected) => {
    expect(await found(text)).toEqual(expected);
  });

  it('names the variable that the module has already', async () => {
    const pyproject =
      '[project]\nname = "a"\nversion = "1"\ndependencies = ["fastapi"]\n[tool.vercel]\nentrypoint = "web:create_app"\n';
    const host = new MemoryHost({ 'pyproject.toml': pyproject, 'web.py': `${FACTORY}api = create_app()\n` });
    const { diagnostics } = await lint({ cwd: '/repo', host, select: RULES });
    expect(diagnostics.map((each) => each.fix?.edits.map(({ text }) => text))).toEqual([['"web:api"']]);
  });
});
