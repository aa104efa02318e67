import { describe, expect, it } from 'vitest';
import { MemoryHost } from '../../src/files/host.js';
import { Repository } from '../../src/files/repository.js';
import { PythonParser } from '../../src/parser/python.js';
import { importClosure } from '../../src/program/closure.js';
import { Modules } from '../../src/program/modules.js';
import type { Execution } from '../../src/program/phases/phase.js';
import { Phases } from '../../src/program/phases/phases.js';

/** How the line with `mark` runs, as `phase`, `phase?` where that is not certain, or `never`. */
async function when(files: Record<string, string>, mark = 'MARK'): Promise<string> {
  return withExecutions(files, mark, ([first]) => (first ? `${first.phase}${first.isCertain ? '' : '?'}` : 'never'));
}

async function withExecutions<T>(
  files: Record<string, string>,
  mark: string,
  use: (executions: Execution[]) => T,
): Promise<T> {
  const repository = new Repository(new MemoryHost(files));
  const modules = new Modules(repository, await PythonParser.load());
  // As on Vercel with a build command: what is there stays, and the directory `built` may be made.
  const existsOnVercel = (path: string): boolean | undefined =>
    repository.kind(path) !== null || (path.startsWith('built') ? undefined : false);
  const reached = importClosure({ repository, modules, unitRoot: '', entrypoint: 'main.py', existsOnVercel });
  const phases = new Phases(reached);
  for (const { module } of reached.values()) {
    const offset = module.source.text.indexOf(mark);
    if (offset >= 0) return use(phases.executions(module, offset));
  }
  return use([]);
}

const main = (text: string): Promise<string> => when({ 'main.py': text });

describe('code at import', () => {
  it('is what stands at module level, in classes, decorators and defaults', async () => {
    expect(await main('MARK()\n')).toBe('import');
    expect(await main('class A:\n    x = MARK()\n')).toBe('import');
    expect(await main('@MARK()\ndef f(): pass\n')).toBe('import');
    expect(await main('def f(x=MARK()): pass\n')).toBe('import');
  });

  it('is what functions do that are called there, through modules and chains', async () => {
    expect(await main('def f():\n    MARK()\n\nf()\n')).toBe('import');
    expect(await main('def f():\n    MARK()\n')).toBe('never');
    expect(
      await when({
        'main.py': 'from app.setup import configure\n\nconfigure()\n',
        'app/setup.py': 'from app import disk\n\n\ndef configure():\n    disk.prepare()\n',
        'app/disk.py': 'def prepare():\n    MARK()\n',
      }),
    ).toBe('import');
  });

  it('is what classes do when objects are made, through bases and attributes', async () => {
    expect(
      await main(
        'class Store:\n    def __init__(self):\n        self.open()\n\n    def open(self):\n        MARK()\n\nstore = Store()\n',
      ),
    ).toBe('import');
    expect(
      await when({
        'main.py': 'from base import Base\n\n\nclass Store(Base):\n    pass\n\n\nstore = Store()\nstore.open()\n',
        'base.py': 'class Base:\n    def open(self):\n        MARK()\n',
      }),
    ).toBe('import');
    expect(
      await main(
        'class A:\n    def go(self):\n        MARK()\n\n\nclass B:\n    def __init__(self):\n        self.a = A()\n        self.a.go()\n\nB()\n',
      ),
    ).toBe('import');
  });

  it('is only possible in a branch that nobody can judge, or when the function is merely handed on', async () => {
    expect(await main('import os\nif os.getenv("DEBUG"):\n    MARK()\n')).toBe('import?');
    expect(await main('from threading import Thread\n\ndef work():\n    MARK()\n\nThread(target=work).start()\n')).toBe(
      'import?',
    );
    expect(await main('def f(go):\n    if go:\n        return\n    MARK()\n\nf(check())\n')).toBe('import?');
    expect(await main('ok = check() and MARK()\n')).toBe('import?');
    expect(await main('first = next(filter(lambda each: MARK(), []))\n')).toBe('import?');
    expect(await main('x = (lambda: MARK())()\n')).toBe('import?');
  });

  it('is only possible where a name may stand for something else', async () => {
    const files = {
      's3.py': 'def save():\n    pass\n',
      'local.py': 'def save():\n    MARK()\n',
    };
    const save = (text: string): Promise<string> => when({ ...files, 'main.py': `import os\n${text}\n\nsave()\n` });
    expect(await save('if os.getenv("X"):\n    from s3 import save\nelse:\n    from local import save')).toBe(
      'import?',
    );
    expect(await save('if os.getenv("VERCEL"):\n    from s3 import save\nelse:\n    from local import save')).toBe(
      'never',
    );
    expect(await save('try:\n    from s3 import save\nexcept ImportError:\n    from local import save')).toBe('never');
    expect(await save('try:\n    from local import save\nexcept ImportError:\n    from s3 import save')).toBe('import');
    expect(
      await save(
        'try:\n    from boto import save\nexcept ImportError:\n    save = None\nif os.getenv("X"):\n    from local import save',
      ),
    ).toBe('import?');
    const base = 'class Base:\n    def __init__(self):\n        self.setup()\n    def setup(self):\n        MARK()\n\n';
    expect(await main(`${base}Base()\n`)).toBe('import');
    expect(await main(`${base}class Other(Base):\n    def setup(self):\n        pass\n\nOther()\n`)).toBe('import?');
    expect(await main(`${base}class Other(Base):\n    def more(self):\n        pass\n\nOther()\n`)).toBe('import');
  });

  it('is only possible behind a statement that may leave the function', async () => {
    const f = (body: string): Promise<string> =>
      main(`import os\n\ndef f(x):\n${body.replace(/^/gm, '    ')}\n    MARK()\n\nf(1)\n`);
    expect(await f('try:\n    return load()\nexcept ValueError:\n    pass')).toBe('import?');
    expect(await f('for each in x:\n    if each:\n        return each')).toBe('import?');
    expect(await f('with lock:\n    if x:\n        return')).toBe('import?');
    expect(await f('match x:\n    case 1:\n        return')).toBe('import?');
    expect(await f('while x:\n    break')).toBe('import');
    expect(await f('for each in x:\n    if each:\n        continue')).toBe('import');
    expect(await f('if x:\n    def inner():\n        return 1')).toBe('import');
    expect(await f('while True:\n    work()')).toBe('never');
    expect(await f('while True:\n    if x:\n        break')).toBe('import');
    expect(await f('assert not os.getenv("VERCEL")')).toBe('never');
    expect(await f('assert x')).toBe('import');
  });

  it('is only possible behind what may fail in a try that goes on', async () => {
    const tried = (before: string, handler = 'except KeyError:\n    pass'): Promise<string> =>
      main(`import os\n\ntry:\n    ${before}\n    MARK()\n${handler}\n`);
    expect(await tried('x = os.environ["X"]')).toBe('import?');
    expect(await tried('x = 1  # of os.environ["X"]')).toBe('import');
    expect(await tried('import json.decoder')).toBe('import');
    expect(await tried('x = os.environ["X"]', 'except KeyError:\n    raise')).toBe('import');
    expect(await main('try:\n    import json\nexcept ImportError:\n    pass\nelse:\n    MARK()\n')).toBe('import');
    expect(await main('try:\n    import redis\nexcept ImportError:\n    pass\nelse:\n    MARK()\n')).toBe('import?');
    expect(await main('try:\n    name\nexcept NameError:\n    pass\nelse:\n    MARK()\n')).toBe('import?');
  });

  it('is not what Vercel never runs', async () => {
    expect(await main('if __name__ == "__main__":\n    MARK()\n')).toBe('never');
    expect(await main('import os\nif not os.getenv("VERCEL"):\n    MARK()\n')).toBe('never');
    expect(await main('import os\nif os.environ.get("VERCEL"):\n    pass\nelse:\n    MARK()\n')).toBe('never');
    expect(
      await main('import os\n\ndef f():\n    if os.getenv("VERCEL") == "1":\n        return\n    MARK()\n\nf()\n'),
    ).toBe('never');
    expect(await main('import os\nON_VERCEL = bool(os.getenv("VERCEL"))\nif not ON_VERCEL:\n    MARK()\n')).toBe(
      'never',
    );
    expect(await main('import os\nx = 1 if "VERCEL" in os.environ else MARK()\n')).toBe('never');
    expect(await main('def f():\n    return 1\n    MARK()\n\nf()\n')).toBe('never');
  });

  it('depends on files that are there, are not, or may be made', async () => {
    const guarded = (condition: string): Promise<string> =>
      when({
        'main.py': `import os\nfrom pathlib import Path\nHERE = Path(__file__).parent\nif ${condition}:\n    MARK()\n`,
        'data/rows.csv': 'a,b\n',
      });
    expect(await guarded('os.path.exists("data/rows.csv")')).toBe('import');
    expect(await guarded('(HERE / "data").is_dir()')).toBe('import');
    expect(await guarded('os.path.isfile("data/columns.csv")')).toBe('never');
    expect(await guarded('not Path("data/columns.csv").exists()')).toBe('import');
    expect(await guarded('os.path.isdir("built/assets")')).toBe('import?');
    expect(await guarded('os.path.exists(os.getenv("DATA", "data/rows.csv"))')).toBe('import?');
  });

  it('runs coroutines when they are awaited, and generators when they are asked', async () => {
    const manager =
      'from contextlib import contextmanager\n\n@contextmanager\ndef opened():\n    MARK()\n    yield 1\n\n';
    expect(await main(`${manager}with opened():\n    pass\n`)).toBe('import');
    expect(await main(`${manager}with opened() as it:\n    pass\n`)).toBe('import');
    const entered = 'class Opened:\n    def __enter__(self):\n        MARK()\n\n';
    expect(await main(`${entered}with Opened() as it:\n    pass\n`)).toBe('import');
    expect(await main(`${entered}it = Opened()\n`)).toBe('never');

    const job = 'import asyncio\n\nasync def job():\n    MARK()\n\n';
    expect(await main(`${job}asyncio.run(job())\n`)).toBe('import');
    expect(await main(`${job}job()\n`)).toBe('never');
    expect(await main('def rows():\n    MARK()\n    yield 1\n\nlist(rows())\n')).toBe('import?');
  });
});

describe('code at startup, in requests and at shutdown', () => {
  const APP = 'from fastapi import FastAPI, Depends\nfrom contextlib import asynccontextmanager\n\n';

  it('is a lifespan before and after its yield', async () => {
    const lifespan = (before: string, after: string): string =>
      `${APP}@asynccontextmanager\nasync def lifespan(app):\n    ${before}\n    yield\n    ${after}\n\napp = FastAPI(lifespan=lifespan)\n`;
    expect(await main(lifespan('MARK()', 'pass'))).toBe('startup');
    expect(await main(lifespan('pass', 'MARK()'))).toBe('shutdown');
  });

  it('is what events, routes, dependencies and middleware call', async () => {
    expect(
      await main(
        `${APP}class Opened:\n    async def __aenter__(self):\n        MARK()\n\napp = FastAPI()\n\n@app.get("/")\nasync def home():\n    async with Opened() as it:\n        return it\n`,
      ),
    ).toBe('request');
    expect(await main('run = lambda: MARK()\n')).toBe('request?');

    expect(await main(`${APP}app = FastAPI()\n\n@app.on_event("startup")\nasync def up():\n    MARK()\n`)).toBe(
      'startup',
    );
    expect(await main(`${APP}app = FastAPI()\n\n@app.on_event("shutdown")\ndef down():\n    MARK()\n`)).toBe(
      'shutdown',
    );
    expect(
      await main(
        `${APP}app = FastAPI()\n\n@app.get("/")\nasync def home():\n    await save()\n\nasync def save():\n    MARK()\n`,
      ),
    ).toBe('request');
    expect(
      await main(
        `${APP}app = FastAPI()\n\ndef db():\n    MARK()\n    yield 1\n\n@app.get("/")\ndef home(x=Depends(db)):\n    pass\n`,
      ),
    ).toBe('request');
    expect(
      await main(
        `${APP}class Log:\n    async def dispatch(self, request, call_next):\n        MARK()\n\napp = FastAPI()\napp.add_middleware(Log)\n`,
      ),
    ).toBe('request');
    expect(await main(`${APP}def up():\n    MARK()\n\napp = FastAPI(on_startup=[up])\n`)).toBe('startup');
  });

  it('is only what the served application runs at its start', async () => {
    const up = (app: string, on = 'app'): Promise<string> =>
      main(
        `${APP}@asynccontextmanager\nasync def own(app):\n    yield\n\n${app}\n@${on}.on_event("startup")\ndef up():\n    MARK()\n`,
      );
    expect(await up('app = FastAPI()\n')).toBe('startup');
    expect(await up('app = FastAPI()\n', 'app.router')).toBe('startup');
    expect(await up('app = FastAPI(lifespan=own)\n')).toBe('never');
    expect(await up('app = FastAPI(lifespan=None)\n')).toBe('startup');
    const two = 'app = FastAPI()\nsub = FastAPI()\napp.mount("/sub", sub)\n';
    expect(await up(two)).toBe('startup');
    expect(await up(two, 'sub')).toBe('never');
    expect(await up('from fastapi import APIRouter\napp = FastAPI()\nr = APIRouter()\n', 'r')).toBe('startup?');
    expect(
      await main(
        `${APP}def create_app():\n    app = FastAPI()\n    @app.on_event("startup")\n    def up():\n        MARK()\n    return app\n\nadmin = FastAPI()\napp = create_app()\n`,
      ),
    ).toBe('startup');
    const lifespan = '@asynccontextmanager\nasync def lifespan(app):\n    MARK()\n    yield\n\n';
    expect(await main(`${APP}${lifespan}app = FastAPI()\nsub = FastAPI(lifespan=lifespan)\n`)).toBe('never');
  });

  it('lists what a phase runs', async () => {
    const files = {
      'main.py': `${APP}app = FastAPI()\n\ndef helper():\n    MARK()\n\n@app.get("/")\ndef home():\n    helper()\n\nhelper()\n`,
    };
    expect(await withExecutions(files, 'MARK', (all) => all.map(({ phase }) => phase))).toEqual(['import', 'request']);
  });
});

describe('an execution', () => {
  const handled = (text: string): Promise<string> =>
    withExecutions({ 'main.py': text }, 'MARK', ([first]) => first!.handles('OSError'));

  it('knows how the code is reached', async () => {
    const files = {
      'main.py': 'from app import setup\n\nsetup.configure()\n',
      'app/setup.py': 'def configure():\n    MARK()\n',
    };
    const lines = await withExecutions(files, 'MARK', ([first]) =>
      first!.related().map(({ file, range, message }) => `${file}:${range.start.line} ${message}`),
    );
    expect(lines).toEqual(['main.py:3 called here']);
  });

  it('knows whether an exception is handled, in the function or by a caller', async () => {
    expect(await handled('try:\n    MARK()\nexcept OSError:\n    pass\n')).toBe('yes');
    expect(await handled('try:\n    MARK()\nexcept Exception as e:\n    raise RuntimeError() from e\n')).toBe('no');
    expect(await handled('try:\n    MARK()\nexcept ValueError:\n    pass\n')).toBe('no');
    expect(await handled('def f():\n    MARK()\n\ntry:\n    f()\nexcept (ValueError, IOError):\n    pass\n')).toBe(
      'yes',
    );
    expect(await handled('try:\n    MARK()\nexcept Exception as e:\n    if strict:\n        raise\n')).toBe('maybe');
    expect(await handled('from contextlib import suppress\nwith suppress(OSError):\n    MARK()\n')).toBe('yes');
    expect(await handled('def f():\n    try:\n        MARK()\n    finally:\n        return 1\n\nf()\n')).toBe('maybe');
    expect(await handled('try:\n    MARK()\nfinally:\n    close()\n')).toBe('no');
  });

  it('knows what of the project may take an exception', async () => {
    const manager = (body: string): string =>
      `from contextlib import contextmanager\n@contextmanager\ndef quiet():\n${body}\n\nwith quiet():\n    MARK()\n`;
    expect(await handled(manager('    try:\n        yield\n    except OSError:\n        pass'))).toBe('maybe');
    expect(await handled(manager('    start()\n    yield'))).toBe('no');
    const exit = (value: string): string =>
      `class Quiet:\n    def __exit__(self, *a):\n        return ${value}\n\nwith Quiet() as q:\n    MARK()\n`;
    expect(await handled(exit('True'))).toBe('maybe');
    expect(await handled(exit('None'))).toBe('no');
    const decorated = (body: string): string =>
      `def safe(f):\n    def w():\n${body}\n    return w\n\n@safe\ndef make():\n    MARK()\n\nmake()\n`;
    expect(await handled(decorated('        try:\n            f()\n        except Exception:\n            pass'))).toBe(
      'maybe',
    );
    expect(await handled(decorated('        f()'))).toBe('no');
    const gathered = (more: string): string =>
      `import asyncio\nasync def f():\n    MARK()\n\nasync def g():\n    await asyncio.gather(f()${more})\n\nasyncio.run(g())\n`;
    expect(await handled(gathered(', return_exceptions=True'))).toBe('maybe');
    expect(await handled(gathered(''))).toBe('no');
  });
});
