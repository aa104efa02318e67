import { describe, expect, it } from 'vitest';
import { findRoutes } from '../../src/program/routes/model.js';
import { routeLiterals, type RouteLiterals } from '../../src/program/routes/literals.js';
import { routePattern } from '../../src/program/routes/patterns.js';
import { withProgram } from '../support/program.js';

function literals<T>(files: Record<string, string>, use: (routes: RouteLiterals) => T): Promise<T> {
  return withProgram(files, ({ reached }) => {
    const { module } = reached.get('main.py')!;
    return use(routeLiterals({ reached, routes: findRoutes(reached, [{ module, variable: 'app' }]) }));
  });
}

const paths = (files: Record<string, string>): Promise<(string | null)[]> =>
  literals(files, ({ routes }) => routes.map(({ path }) => path));

const FASTAPI = 'from fastapi import FastAPI, APIRouter\n';
const APP = `${FASTAPI}app = FastAPI()\n`;

describe('the paths of routes', () => {
  it('carry the prefixes of routers, through modules', async () => {
    expect(
      await paths({
        'main.py': `${APP}from api import users\nfrom api.items import router as items\napp.include_router(users.router, prefix="/v1")\napp.include_router(items)\n`,
        'api/__init__.py': '',
        'api/users.py': `${FASTAPI}router = APIRouter(prefix="/users")\n@router.get("/{id}")\ndef user(): ...\n`,
        'api/items.py': `${FASTAPI}PREFIX = "/items"\nrouter = APIRouter(prefix=PREFIX)\n@router.get("")\ndef items(): ...\n@router.post("/")\ndef add(): ...\n`,
      }),
    ).toEqual(['/v1/users/{id}', '/items', '/items/']);
  });

  it('carry all prefixes of routers in routers, and of mounted applications', async () => {
    expect(
      await paths({
        'main.py': `${APP}inner = APIRouter()\nouter = APIRouter(prefix="/o")\nsub = FastAPI()\n@inner.get("/i")\ndef i(): ...\n@sub.get("/s")\ndef s(): ...\nouter.include_router(inner, prefix="/p")\napp.include_router(outer)\napp.include_router(outer, prefix="/again")\napp.mount("/sub", sub)\n`,
      }),
    ).toEqual(['/o/p/i', '/again/o/p/i', '/sub/s']);
  });

  it('are unknown where a prefix is', async () => {
    expect(
      await paths({
        'main.py': `${APP}r = APIRouter()\n@r.get("/x")\ndef x(): ...\napp.include_router(r, prefix=settings.API)\n`,
      }),
    ).toEqual([null]);
  });

  it('are found for routers in a loop, and for an app in a function', async () => {
    expect(
      await paths({
        'main.py': `${FASTAPI}a = APIRouter(prefix="/a")\n@a.get("/x")\ndef x(): ...\ndef create_app():\n    app = FastAPI()\n    for r in [a]:\n        app.include_router(r, prefix="/v1")\n    @app.get("/health")\n    def health(): ...\n    return app\napp = create_app()\n`,
      }),
    ).toEqual(['/v1/a/x', '/health']);
  });

  it('do not include what is no route', async () => {
    expect(await paths({ 'main.py': `${APP}@cache.get("key")\ndef f(): ...\n@app.get("/x")\ndef x(): ...\n` })).toEqual(
      ['/x'],
    );
  });
});

const ANSWERS: readonly (readonly [string, string, string])[] = [
  ['@app.get("/items")\ndef f(): ...\n', '/api/index', 'no'],
  ['@app.get("/items")\ndef f(): ...\n', '/items', 'yes'],
  ['@app.get("/items/")\ndef f(): ...\n', '/items', 'yes'],
  ['@app.get("/items")\ndef f(): ...\n', '/docs', 'yes'],
  ['@app.get("/{path:path}")\ndef f(): ...\n', '/api/index', 'yes'],
  ['@app.get("/api/{name}")\ndef f(): ...\n', '/api/index', 'yes'],
  ['@app.get("/{name}")\ndef f(): ...\n', '/api/index', 'no'],
  ['@app.get(PATH)\ndef f(): ...\n', '/api/index', 'unknown'],
  ['@app.get("/x")\ndef f(): ...\napp.mount("/", StaticFiles(directory="static"))\n', '/api/index', 'unknown'],
  ['@app.get("/x")\ndef f(): ...\napp.mount("/static", StaticFiles(directory="static"))\n', '/api/index', 'no'],
  ['@app.get("/x")\ndef f(): ...\napp.mount("/api", other)\n', '/api/index', 'unknown'],
  [
    '@app.get("/x")\ndef f(): ...\nimport package\napp.include_router(package.router, prefix="/auth")\n',
    '/api/index',
    'no',
  ],
  ['@app.get("/x")\ndef f(): ...\nimport package\napp.include_router(package.router)\n', '/api/index', 'unknown'],
  ['@app.get("/x")\ndef f(): ...\nimport importlib\nimportlib.import_module(name)\n', '/api/index', 'unknown'],
  ['@app.get("/x")\ndef f(): ...\nimport importlib\nimportlib.import_module("json")\n', '/api/index', 'no'],
  [
    '@app.get("/x")\ndef f(): ...\nimport gradio as gr\napp = gr.mount_gradio_app(app, demo, path="/")\n',
    '/api/index',
    'unknown',
  ],
  [
    '@app.get("/x")\ndef f(): ...\nimport gradio as gr\ngr.mount_gradio_app(app, demo, path="/ui")\n',
    '/api/index',
    'no',
  ],
  [
    '@app.get("/x")\ndef f(): ...\nimport strawberry.fastapi\ng = strawberry.fastapi.GraphQLRouter(s)\napp.include_router(g, prefix="/graphql")\n',
    '/graphql',
    'unknown',
  ],
  ['@app.get("/x")\ndef f(): ...\nr = build()\napp.include_router(r, prefix="/built")\n', '/built/y', 'unknown'],
  ['@app.get("/x")\ndef f(): ...\nr = build()\napp.include_router(r, prefix="/built")\n', '/api/index', 'no'],
  ['other = FastAPI(docs_url=None)\n@app.get("/x")\ndef f(): ...\n', '/api/docs', 'no'],
  ['other = FastAPI(docs_url="/api/docs")\n@app.get("/x")\ndef f(): ...\n', '/api/docs', 'no'],
  ['app.add_api_route("/api/index", f)\n', '/api/index', 'yes'],
  // A package that gets the application may give it any page.
  ['@app.get("/x")\ndef f(): ...\nimport lib\nlib.Monitor().instrument(app).expose(app)\n', '/y', 'unknown'],
  ['@app.get("/x")\ndef f(): ...\nfrom lib import Admin\nadmin = Admin()\nadmin.init_app(app)\n', '/y', 'unknown'],
  ['@app.get("/x")\ndef f(): ...\nfrom lib import Agent\nAgent(base_app=app)\n', '/y', 'unknown'],
  ['@app.get("/x")\ndef f(): ...\nfrom lib import Admin\nAdmin(app, base_url="/admin")\n', '/y', 'no'],
  ['@app.get("/x")\ndef f(): ...\nimport uvicorn, logfire\nuvicorn.run(app)\nlogfire.x(app)\nprint(app)\n', '/y', 'no'],
  ['', '/api/index', 'unknown'],
];

describe('whether the app may serve a path', () => {
  it.each(ANSWERS)('%j and %s: %s', async (code, path, expected) => {
    expect(await literals({ 'main.py': APP + code }, (routes) => routes.mayServe(path))).toBe(expected);
  });

  it('knows `root_path`, and routes in a list', async () => {
    const code = `${FASTAPI}from starlette.routing import Route\napp = FastAPI(root_path="/api", routes=[Route("/list", f)])\n@app.get("/index")\ndef f(): ...\n`;
    expect(await literals({ 'main.py': code }, (r) => [r.mayServe('/api/index'), r.mayServe('/list')])).toEqual([
      'yes',
      'yes',
    ]);
  });

  it.each([
    ['@app.get("/api/items")\ndef f(): ...\n', '/api/', 'yes'],
    ['@app.get("/items")\ndef f(): ...\n', '/api/', 'no'],
    ['@app.get("/{tenant}/items")\ndef f(): ...\n', '/api/', 'unknown'],
    ['@app.get("/x")\ndef f(): ...\napp.mount("/api/v1", other)\n', '/api/', 'unknown'],
  ])('below a prefix: %j and %s: %s', async (code, prefix, expected) => {
    expect(await literals({ 'main.py': APP + code }, (routes) => routes.mayServeBelow(prefix))).toBe(expected);
  });

  it.each([
    ['scope["path"] = "/x"\n', true],
    ["request.scope['root_path'] = ''\n", true],
    ['if scope["path"] == "/x": ...\n', false],
    ['await self.app({**scope, "path": path}, receive, send)\n', true],
    ['await self.app(dict(scope, path=path), receive, send)\n', true],
    ['app.add_middleware(StripPrefixMiddleware, prefix="/api")\n', true],
    ['app.add_middleware(ProxyHeadersMiddleware)\n', false],
    ['log({"scope": scope, "path": path})\n', false],
  ])('sees that code changes paths: %j', async (code, expected) => {
    expect(await literals({ 'main.py': APP + code }, (routes) => routes.changesPath)).toBe(expected);
  });
});

describe('a pattern of a route', () => {
  it.each([
    ['/items/{id}', '/items/7', true],
    ['/items/{id}', '/items', false],
    ['/items/{id}', '/items/7/8', false],
    ['/files/{path:path}', '/files/a/b', true],
    ['/{a}/{b}', '/x/y', true],
    ['/', '/', true],
    ['', '/', true],
    ['/a.b', '/axb', false],
  ])('%s and %s: %s', (pattern, path, expected) => {
    expect(routePattern(pattern).matches(path)).toBe(expected);
  });

  it('is quick with many parameters', () => {
    const start = performance.now();
    routePattern('{a:path}'.repeat(60)).matches('/a'.repeat(200));
    expect(performance.now() - start).toBeLessThan(500);
  });
});
