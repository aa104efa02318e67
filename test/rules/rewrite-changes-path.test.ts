import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostic.js';
import { MemoryHost } from '../../src/files/host.js';
import { applyEdits } from '../../src/fix/edits.js';
import { lint } from '../../src/lint.js';

const APP = 'from fastapi import FastAPI\n\napp = FastAPI()\n\n\n';
const ITEMS = `${APP}@app.get("/items")\ndef items(): ...\n`;

async function found(
  config: object,
  main = ITEMS,
  more: Record<string, string> = {},
  vercelCli?: string,
): Promise<Diagnostic[]> {
  const files = { 'requirements.txt': 'fastapi\n', 'main.py': main, 'vercel.json': JSON.stringify(config), ...more };
  const host = new MemoryHost(files);
  const { diagnostics } = await lint({
    cwd: '/app',
    host,
    select: ['rewrite-changes-path'],
    ...(vercelCli !== undefined && { vercelCli }),
  });
  return diagnostics;
}

const levels = async (...given: Parameters<typeof found>): Promise<string[]> =>
  (await found(...given)).map(({ severity, confidence }) => `${severity} ${confidence}`);

const rewrite = (source: string, destination: unknown, more: object = {}): object => ({
  framework: 'fastapi',
  rewrites: [{ source, destination, ...more }],
});

describe('rewrites of all requests', () => {
  it.each([
    ['to a file', '/main.py', ['error likely']],
    ['without a slash', 'api/index.py', ['error likely']],
    ['to a path with a query', '/api/index?path=$1', ['error likely']],
    ['to a page that a build may make', '/index.html', ['warning likely']],
    ['to one of several routes', '/items', []],
    ['to a service', { service: 'backend' }, []],
    ['to another host', 'https://example.com/$1', []],
    ['to themselves', '/$1', []],
    ['to a page of FastAPI', '/docs', ['warning likely']],
  ])('%s', async (_, destination, expected) => {
    expect(await levels(rewrite('/(.*)', destination))).toEqual(expected);
  });

  it('are no fault before Vercel CLI 57.0.0', async () => {
    expect(await levels(rewrite('/(.*)', '/main.py'), ITEMS, {}, '56.0.0')).toEqual([]);
  });

  it('that only count under a condition do not concern every request', async () => {
    const has = [{ type: 'host', value: 'old.example.com' }];
    expect(await levels(rewrite('/(.*)', '/api/index', { has }))).toEqual(['warning likely']);
  });

  it('are intended where code sets the path again', async () => {
    const main = `${ITEMS}\n@app.middleware("http")\nasync def path(request, call_next):\n    request.scope["path"] = request.headers["x-path"]\n    return await call_next(request)\n`;
    expect(await levels(rewrite('/(.*)', '/main.py'), main)).toEqual([]);
  });

  it('are intended where a middleware gives the scope another name', async () => {
    const middleware = (line: string): string =>
      `${ITEMS}\nKEY = "path"\nclass Log:\n    def __init__(self, app):\n        self.app = app\n    async def __call__(self, scope, receive, send):\n        ${line}\n        await self.app(scope, receive, send)\n\napp.add_middleware(Log)\n`;
    expect(await levels(rewrite('/(.*)', '/main.py'), middleware('s = scope; s["path"] = "/items"'))).toEqual([]);
    expect(await levels(rewrite('/(.*)', '/main.py'), middleware('scope[KEY] = "/items"'))).toEqual([]);
    expect(await levels(rewrite('/(.*)', '/main.py'), middleware('print(scope["path"] == "/items")'))).not.toEqual([]);
  });

  it('leave other routes behind, even if one answers', async () => {
    const main = `${ITEMS}@app.get("/{path:path}")\ndef page(path: str): ...\n`;
    expect(await levels(rewrite('/(.*)', '/index'), main)).toEqual(['warning likely']);
    expect(await levels(rewrite('/(.*)', '/index'), `${APP}@app.get("/{path:path}")\ndef page(): ...\n`)).toEqual([]);
  });

  it('may be right where code answers what has no route; then deleting them is a choice', async () => {
    const handler = `${ITEMS}@app.exception_handler(404)\nasync def spa(request, exc): ...\n`;
    const [only, ...more] = await found(rewrite('/(.*)', '/main.py'), handler);
    expect([only!.severity, only!.confidence, only!.fix!.safety, more.length]).toEqual([
      'warning',
      'possible',
      'unsafe',
      0,
    ]);
  });

  it('may be right where routes come from elsewhere', async () => {
    const main = `${ITEMS}import package\napp.include_router(package.router)\n`;
    expect(await levels(rewrite('/(.*)', '/api/index'), main)).toEqual(['warning possible']);
  });
});

describe('rewrites below a prefix', () => {
  it.each([
    ['/api/(.*)', '/api/index', 'warning likely'],
    ['/items/(.*)', '/api/index', 'error likely'],
    ['/items/(.*)', '/$1', 'warning likely'],
    ['/api/(.*)', '/$1', ''],
    ['/shop/(.*)', '/items/$1', ''],
    ['/shop/(.*)', '/products/$1', 'warning likely'],
    ['/:tenant/items', '/items', ''],
    ['/:tenant/items', '/:tenant/things', ''],
    ['/((?!items).*)', '/none', 'warning likely'],
  ])('from %s to %s: %s', async (source, destination, expected) => {
    const main = `${APP}@app.get("/items")\ndef all(): ...\n@app.get("/items/{id}")\ndef one(): ...\n`;
    expect((await levels(rewrite(source, destination), main)).join()).toBe(expected);
  });
});

describe('a destination that is not for the app', () => {
  it.each([
    ['a file in public/', { 'public/about.html': '' }, '/about', '/about.html'],
    ['a page in public/ without its suffix', { 'public/about.html': '' }, '/info', '/about'],
    ['a directory in public/', { 'public/assets/a.css': '' }, '/static/(.*)', '/assets/$1'],
    ['a function in TypeScript', { 'api/hello.ts': '' }, '/hello', '/api/hello'],
    ['functions in TypeScript', { 'api/a.ts': '' }, '/v1/(.*)', '/api/$1'],
    ['mounted files', {}, '/', '/static/index.html'],
  ])('%s', async (_, files, source, destination) => {
    const main = `${ITEMS}app.mount("/static", StaticFiles(directory="static"))\n`;
    expect(await levels(rewrite(source, destination), main, files)).toEqual([]);
  });

  it('a file in api/ that `functions` gives a runtime', async () => {
    const config = {
      ...rewrite('/(.*)', '/api/index'),
      functions: { 'api/index.py': { runtime: '@vercel/python@4.3.1' } },
    };
    expect(await levels(config, ITEMS, { 'api/index.py': APP })).toEqual([]);
  });
});

describe('several rules', () => {
  const config = {
    framework: 'fastapi',
    rewrites: [
      { source: '/health', destination: '/api/index.py' },
      { source: '/old', destination: '/items' },
      { source: '/(.*)', destination: '/api/index.py' },
    ],
  };

  it('that lead to one destination are one finding, and one fix deletes them', async () => {
    const [finding, ...others] = await found(config);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ path: '/rewrites/2/destination', severity: 'error', fix: { safety: 'safe' } });
    expect(finding!.related).toHaveLength(1);
    const after: unknown = JSON.parse(applyEdits(JSON.stringify(config), finding!.fix!.edits));
    expect(after).toEqual({ framework: 'fastapi', rewrites: [{ source: '/old', destination: '/items' }] });
  });
});

describe('the fix', () => {
  const recipe = { rewrites: [{ source: '/(.*)', destination: '/api/index' }] };

  it('is unsafe where the file would be a function if the project had no preset', async () => {
    const files = { 'api/index.py': 'from main import app\n' };
    const [finding] = await found(recipe, ITEMS, files);
    expect(finding).toMatchObject({ fix: { safety: 'unsafe' } });
    expect(finding!.help).toContain('"framework": null');
    expect((await found({ framework: 'fastapi', ...recipe }, ITEMS, files))[0]).toMatchObject({
      fix: { safety: 'safe' },
    });
  });

  it('is not offered for a path that may have been meant', async () => {
    expect((await found(rewrite('/(.*)', '/v2')))[0]!.fix).toBeUndefined();
    expect((await found(rewrite('/old', '/main.py')))[0]!.fix).toBeUndefined();
  });
});

describe('a broken configuration', () => {
  it.each([
    { rewrites: 7 },
    { rewrites: [null, [], { source: 1 }, { source: '/(', destination: '/x' }, { destination: '/y' }] },
    { routes: [{ src: '(', dest: 'main.py' }, { dest: 'main.py' }] },
    { rewrites: { length: 1, 0: { source: '/(.*)', destination: '/x' } } },
  ])('%j does not stop the tool', async (config) => {
    await expect(found(config)).resolves.toBeDefined();
  });
});
