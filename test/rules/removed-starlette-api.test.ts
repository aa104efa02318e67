import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostic.js';
import { MemoryHost } from '../../src/files/host.js';
import { applyEdits } from '../../src/fix/edits.js';
import { lint } from '../../src/lint.js';

type Files = Record<string, string>;

async function diagnose(files: Files): Promise<Diagnostic[]> {
  const host = new MemoryHost({ 'requirements.txt': 'fastapi\njinja2\n', ...files });
  return (await lint({ cwd: '/repo', host, select: ['removed-starlette-api'] })).diagnostics;
}

/** `file:line severity confidence` of everything found. */
async function found(files: Files): Promise<string[]> {
  const all = await diagnose(files);
  return all.map(({ file, range, severity, confidence }) => `${file}:${range.start.line} ${severity} ${confidence}`);
}

const APP = 'from fastapi import FastAPI, Request\n\napp = FastAPI()\n';
const HEAD = `${APP}from fastapi.templating import Jinja2Templates\ntemplates = Jinja2Templates(directory="templates")\n`;

/** main.py with a route whose body is one statement, at line 8. */
const route = (statement: string, head = HEAD) => ({
  'main.py': `${head}@app.get("/")\ndef home(request: Request):\n    ${statement}\n`,
});

describe('templates', () => {
  it.each([
    'return templates.TemplateResponse("a.html", {"request": request})',
    'return templates.TemplateResponse("a.html", {"request": request}, 404)',
    'return templates.TemplateResponse("a.html", context={"request": request})',
    'return templates.TemplateResponse(name="a.html", context={"request": request})',
    'return templates.TemplateResponse(f"{app.title}.html", dict(request=request))',
    'return templates.TemplateResponse(app.title, {"request": request})',
    'return templates.TemplateResponse("a.html")',
  ])('%s', async (statement) => {
    expect(await found(route(statement))).toEqual(['main.py:8 warning likely']);
  });

  it.each([
    'return templates.TemplateResponse(request, "a.html", {"a": 1})',
    'return templates.TemplateResponse(request=request, name="a.html", context={"request": request})',
    'return templates.TemplateResponse(request, name="a.html")',
    'return templates.TemplateResponse(*app.state.arguments)',
    'return templates.TemplateResponse(**app.state.arguments)',
    'return templates.get_template("a.html").render({"request": request})',
    '# templates.TemplateResponse("a.html", {"request": request})\n    pass',
  ])('not %s', async (statement) => {
    expect(await found(route(statement))).toEqual([]);
  });

  it('of another package, or a class of the project with a method of its own, are left alone', async () => {
    const call = 'return templates.TemplateResponse("a.html", {"request": request})';
    const other = `${APP}from jinja2_fragments.fastapi import Jinja2Blocks\n\ntemplates = Jinja2Blocks(directory="t")\n`;
    expect(await found(route(call, other))).toEqual([]);
    const own = `${APP}from fastapi.templating import Jinja2Templates\nclass Pages(Jinja2Templates):\n    def TemplateResponse(self, name, context):\n        pass\ntemplates = Pages(directory="t")\n`;
    expect(await found(route(call, own))).toEqual([]);
    const inherited = own.replace('def TemplateResponse', 'def other');
    expect(await found(route(call, inherited))).toEqual(['main.py:11 warning likely']);
  });

  it('of another module, of a factory and of an object of the project are followed', async () => {
    const shared = {
      'shared.py':
        'from starlette.templating import Jinja2Templates\n\n\ndef make():\n    return Jinja2Templates("t")\n\n\ntemplates = make()\n',
    };
    const call = 'return templates.TemplateResponse("a.html", {"request": request})';
    expect(await found({ ...route(call, `${APP}from shared import templates\n`), ...shared })).toEqual([
      'main.py:7 warning likely',
    ]);
  });

  it('that cannot be told are perhaps meant', async () => {
    const call = 'return request.app.state.pages.TemplateResponse("a.html", {"request": request})';
    const [finding] = await diagnose(route(call));
    expect(finding).toMatchObject({ severity: 'warning', confidence: 'possible', fix: { safety: 'unsafe' } });
    expect(await found(route(call, APP))).toEqual([]);
  });

  it('in a handler of something else are found', async () => {
    const call = 'return templates.TemplateResponse("error.html", {"request": request})';
    const statement = `try:\n        request.app.load()\n    except Exception:\n        ${call}`;
    expect(await found(route(statement))).toEqual(['main.py:11 warning possible']);
  });

  it('that are handled are left alone', async () => {
    const call = 'templates.TemplateResponse("a.html", {"request": request})';
    expect(await found(route(`try:\n        return ${call}\n    except TypeError:\n        return None`))).toEqual([]);
  });
});

describe('the fix of a template', () => {
  it.each([
    ['("a.html", {"request": request})', '(request, "a.html")'],
    ['("a.html", {"request": request, "a": 1})', '(request, "a.html", {"a": 1})'],
    ['("a.html", {"a": 1, "request": request})', '(request, "a.html", {"a": 1})'],
    ['("a.html", {"request": request, **extra})', '(request, "a.html", {**extra})'],
    ['("a.html", {**extra, "request": request,})', '(request, "a.html", {**extra,})'],
    ['("a.html", context={"request": request}, status_code=404)', '(request, "a.html", status_code=404)'],
    ['("a.html", {"request": request}, 404)', '(request, "a.html", {"request": request}, 404)'],
    ['(name="a.html", context={"request": request})', '(request=request, name="a.html")'],
    ['(context={"request": request}, name="a.html")', '(request=request, context={"request": request}, name="a.html")'],
    ['("a.html", dict(request=request))', '(request, "a.html", dict(request=request))'],
    ['("a.html", extra)', '(request, "a.html", extra)'],
    ['("a.html", {"request": request.state.request})', '(request.state.request, "a.html")'],
    [
      '(\n        "a.html",\n        {\n            "request": request,\n            "a": 1,  # one\n        },\n    )',
      '(\n        request,\n        "a.html",\n        {\n            "a": 1,  # one\n        },\n    )',
    ],
    [
      '("a.html", {\n        "request": request,  # the request\n        "a": 1,\n    })',
      '(request, "a.html", {\n        "request": request,  # the request\n        "a": 1,\n    })',
    ],
    ['(\n        "a.html", {"request": request}\n    )', '(\n        request, "a.html"\n    )'],
  ])('%s', async (before, after) => {
    const source = (call: string) => route(`extra = {}\n    return templates.TemplateResponse${call}`);
    const [finding, ...more] = await diagnose(source(before));
    expect(more).toEqual([]);
    expect(finding!.fix).toMatchObject({ safety: 'safe' });
    const fixed = applyEdits(source(before)['main.py'], finding!.fix!.edits);
    expect(fixed).toBe(source(after)['main.py']);
    expect(await found({ 'main.py': fixed })).toEqual([]);
  });

  it('is none where nothing is a request', async () => {
    const files = {
      'main.py': `${HEAD}@app.get("/")\ndef home(a: int):\n    return templates.TemplateResponse("a.html", {"a": a})\n`,
    };
    const [finding] = await diagnose(files);
    expect(finding).toBeDefined();
    expect(finding!.fix).toBeUndefined();
  });
});

describe('methods', () => {
  const at = (line: string, head = APP) => ({ 'main.py': `${head}${line}\n` });

  it.each([
    'app.add_event_handler("startup", print)',
    'app.route("/a")(print)',
    'app.add_websocket_route("/a", print)',
  ])('%s', async (line) => {
    const [finding, ...more] = await diagnose(at(line));
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ severity: 'error', confidence: 'likely', fix: { safety: 'safe' } });
    expect(applyEdits(at(line)['main.py'], finding!.fix!.edits)).toContain(line.replace('app.', 'app.router.'));
  });

  it.each([
    'app.router.add_event_handler("startup", print)',
    'app.router.route("/a")(print)',
    'app.on_event("startup")(print)',
    'app.middleware("http")(print)',
    'app.exception_handler(404)(print)',
    'app.websocket_route("/a")(print)',
    'app.add_route("/a", print)',
    'app.router.on_startup.append(print)',
    'if hasattr(app, "add_event_handler"):\n    app.add_event_handler("startup", print)',
    'if False:\n    app.add_event_handler("startup", print)',
    'try:\n    app.add_event_handler("startup", print)\nexcept AttributeError:\n    pass',
    'app.route = print',
    'import starlette\nif starlette.__version__ < "1":\n    app.add_event_handler("startup", print)\nelse:\n    pass',
    'def never():\n    app.add_event_handler("startup", print)',
  ])('not %s', async (line) => {
    expect(await found(at(line))).toEqual([]);
  });

  it('of another framework, or of a class of the project, are left alone', async () => {
    const flask = 'from flask import Flask\n\napp = Flask(__name__)\n';
    expect(await found(at('app.route("/")(print)', flask))).toEqual([]);
    const both = 'from fastapi import FastAPI\nfrom flask import Flask\n\nweb = Flask(__name__)\napp = FastAPI()\n';
    expect(await found(at('web.route("/")(print)', both))).toEqual([]);
    const own =
      'from fastapi import FastAPI\n\n\nclass App(FastAPI):\n    def route(self, path):\n        return print\n\n\napp = App()\n';
    expect(await found(at('app.route("/")', own))).toEqual([]);
    expect(await found(at('app.add_event_handler("startup", print)', own))).toEqual(['main.py:10 error likely']);
    const rebound =
      'from fastapi import FastAPI\nfrom flask import Flask\n\napp = Flask(__name__)\napp.route("/")(print)\napp = FastAPI()\n';
    expect(await found({ 'main.py': rebound })).toEqual([]);
  });

  it('are found in functions that get the app', async () => {
    const files = {
      'main.py': 'from events import register\nfrom fastapi import FastAPI\n\napp = FastAPI()\nregister(app)\n',
      'events.py':
        'from fastapi import FastAPI\n\n\ndef register(app: FastAPI) -> None:\n    app.add_event_handler("startup", print)\n',
    };
    const [finding] = await diagnose(files);
    expect(finding).toMatchObject({ file: 'events.py', severity: 'error' });
    expect(finding!.related.map(({ file, range, message }) => `${file}:${range.start.line} ${message}`)).toEqual([
      expect.stringContaining('main.py:5'),
      'requirements.txt:1 this admits the newest release',
    ]);
  });

  it('of Starlette itself are more', async () => {
    const starlette =
      'from starlette.applications import Starlette\nfrom fastapi import FastAPI\n\nsite = Starlette()\napp = FastAPI()\napp.mount("/a", site)\n';
    expect(await found(at('site.middleware("http")(print)', starlette))).toEqual(['main.py:7 error likely']);
    expect(await found(at('site.router.on_startup.append(print)', starlette))).toEqual(['main.py:7 error likely']);
    expect(await found(at('site.add_route("/b", print)', starlette))).toEqual([]);
  });
});

describe('code that leads to itself', () => {
  it('is looked at once', async () => {
    const calls = (name: string) => Array.from({ length: 40 }, () => `    return ${name}()\n`).join('');
    const bases = Array.from({ length: 30 }, (_, i) => `class C${i + 1}(${`C${i}, `.repeat(30)}C${i}): pass\n`).join(
      '',
    );
    const text = `${APP}def f():\n    if app:\n        return g()\n${calls('g')}def g():\n    if app:\n        return f()\n${calls('f')}class C0: pass\n${bases}a = f()\na.route("/")\nb = C30()\nb.route("/")\n`;
    expect(await found({ 'main.py': text })).toEqual([]);
  }, 5000);
});

describe('arguments', () => {
  it.each([
    ['from starlette.applications import Starlette', 'Starlette(on_startup=[])', true],
    ['from starlette.routing import Router', 'Router(on_shutdown=[])', true],
    ['from fastapi.templating import Jinja2Templates', 'Jinja2Templates("t", trim_blocks=True)', true],
    ['from fastapi.responses import FileResponse', 'FileResponse("a", method="GET")', true],
    ['from fastapi import APIRouter', 'APIRouter(on_startup=[])', false],
    ['from fastapi import FastAPI', 'FastAPI(on_startup=[])', false],
    ['from fastapi.templating import Jinja2Templates', 'Jinja2Templates(directory="t", context_processors=[])', false],
    ['from fastapi.templating import Jinja2Templates', 'Jinja2Templates(env=None)', false],
  ])('%s: %s', async (line, call, isRemoved) => {
    expect(await found({ 'main.py': `${APP}${line}\n${call}\n` })).toEqual(isRemoved ? ['main.py:5 error likely'] : []);
  });
});

describe('imports', () => {
  it.each([
    ['from starlette.applications import BaseHTTPMiddleware', 'ImportError'],
    ['from starlette.exceptions import HTTPException, ExceptionMiddleware', 'ImportError'],
    ['import starlette.graphql', 'ModuleNotFoundError'],
    ['from starlette.graphql import GraphQLApp', 'ModuleNotFoundError'],
    ['from starlette import graphql', 'ImportError'],
    ['from fastapi.encoders import Dict', 'ImportError'],
  ])('%s', async (line, exception) => {
    const [finding, ...more] = await diagnose({ 'main.py': `${line}\n${APP}` });
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ severity: 'error' });
    expect(finding!.message).toContain(exception);
  });

  it.each([
    'from starlette.middleware.base import BaseHTTPMiddleware',
    'from starlette.middleware.wsgi import WSGIMiddleware',
    'from fastapi.middleware.wsgi import WSGIMiddleware',
    'from starlette.status import HTTP_422_UNPROCESSABLE_ENTITY',
    'try:\n    from starlette.graphql import GraphQLApp\nexcept ImportError:\n    GraphQLApp = None',
  ])('not %s', async (line) => {
    expect(await found({ 'main.py': `${line}\n${APP}` })).toEqual([]);
  });

  it('depend on the release that removed them', async () => {
    const main = { 'main.py': `from fastapi.encoders import Optional\n${APP}` };
    expect(await found({ ...main, 'requirements.txt': 'fastapi==0.128.8\n' })).toEqual([]);
    expect(await found({ ...main, 'requirements.txt': 'fastapi==0.129.0\n' })).toEqual(['main.py:1 error certain']);
  });
});

describe('the version', () => {
  const line = 'app.add_event_handler("startup", print)';

  it('that a lock file has is named', async () => {
    const [finding] = await diagnose({
      'pyproject.toml': '[project]\nname = "a"\nversion = "1"\ndependencies = ["fastapi"]\n',
      'uv.lock': '[[package]]\nname = "starlette"\nversion = "1.3.1"\n',
      'main.py': `${APP}${line}\n`,
    });
    expect(finding).toMatchObject({ severity: 'error', confidence: 'certain' });
    expect(finding!.message).toContain('uv.lock has Starlette 1.3.1');
    expect(finding!.help).toContain('uv lock');
  });

  it('that something may hold back is a doubt', async () => {
    const requirements = 'fastapi\nprometheus-fastapi-instrumentator\n';
    expect(await found({ 'requirements.txt': requirements, 'main.py': `${APP}${line}\n` })).toEqual([
      'main.py:4 warning possible',
    ]);
  });
});

describe('what the project puts in its place', () => {
  it.each([
    'app.add_event_handler = register\napp.add_event_handler("startup", print)',
    'setattr(app, "add_event_handler", register)\napp.add_event_handler("startup", print)',
    'FastAPI.add_event_handler = register\napp.add_event_handler("startup", print)',
  ])('is there: %s', async (lines) => {
    expect(await found({ 'main.py': `${APP}def register(*a): ...\n\n${lines}\n` })).toEqual([]);
  });
});
