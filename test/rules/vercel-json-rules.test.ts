import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostic.js';
import { MemoryHost } from '../../src/files/host.js';
import { applyEdits } from '../../src/fix/edits.js';
import { lint } from '../../src/lint.js';
import { entrypointText, withDeployment } from '../support/model.js';

/** The rules that judge functions, builds and routing by vercel.json. */
const RULES = [
  'functions-pattern-unmatched',
  'legacy-builds',
  'pinned-builder',
  'rewrite-changes-path',
  'too-many-functions',
  'trailing-slash-loop',
];

const APP = 'from fastapi import FastAPI\n\napp = FastAPI()\n';

type Files = Record<string, string>;

async function found(rule: string | string[], files: Files): Promise<Diagnostic[]> {
  const { diagnostics } = await lint({ cwd: '/app', host: new MemoryHost(files), select: [rule].flat() });
  return diagnostics;
}

function fixed(files: Files, { fix }: Diagnostic): Files {
  const after = { ...files };
  for (const file of new Set(fix!.edits.map((edit) => edit.file))) {
    after[file] = applyEdits(
      files[file]!,
      fix!.edits.filter((edit) => edit.file === file),
    );
  }
  return after;
}

describe('legacy-builds', () => {
  const config = (builds: unknown[], more: object = {}): string =>
    `${JSON.stringify({ version: 2, builds, ...more }, null, 2)}\n`;
  const route = { src: '/(.*)', dest: 'main.py' };

  it('leads to the same app with the preset', async () => {
    const files = {
      'requirements.txt': 'fastapi\n',
      'main.py': APP,
      'vercel.json': config([{ src: 'main.py', use: '@vercel/python' }], { routes: [route] }),
    };
    const [finding] = await found('legacy-builds', files);
    const after = fixed(files, finding!);
    expect(after['vercel.json']).toBe('{\n  "framework": "fastapi"\n}\n');
    expect(await found(RULES, after)).toEqual([]);
    expect(await withDeployment(after, entrypointText)).toBe('main:app');
  });

  it('names an app that Vercel would not find', async () => {
    const files = {
      'pyproject.toml': '[project]\nname = "shop"\nversion = "0.1.0"\ndependencies = ["fastapi"]\n',
      'server/web.py': APP,
      'vercel.json': config([{ src: 'server/web.py', use: '@vercel/python' }], {
        routes: [{ src: '/(.*)', dest: '/server/web.py' }],
      }),
    };
    const after = fixed(files, (await found('legacy-builds', files))[0]!);
    expect(after['pyproject.toml']).toContain('[tool.vercel]\nentrypoint = "server.web:app"\n');
    expect(await withDeployment(after, entrypointText)).toBe('server.web:app');
  });

  it.each([
    [
      'two builds',
      config([
        { src: 'main.py', use: '@vercel/python' },
        { src: 'static/**', use: '@vercel/static' },
      ]),
    ],
    ['settings of the build', config([{ src: 'main.py', use: '@vercel/python', config: { includeFiles: 'data/**' } }])],
    ['a pinned builder', config([{ src: 'main.py', use: '@vercel/python@4.3.1' }])],
    [
      'two routes',
      config([{ src: 'main.py', use: '@vercel/python' }], { routes: [route, { src: '/x', status: 404 }] }),
    ],
    [
      'a route with headers',
      config([{ src: 'main.py', use: '@vercel/python' }], { routes: [{ ...route, methods: ['GET'] }] }),
    ],
    ['another setting', config([{ src: 'main.py', use: '@vercel/python' }], { regions: ['fra1'] })],
  ])('leaves %s to a person', async (_, vercelJson) => {
    const files = { 'requirements.txt': 'fastapi\n', 'main.py': APP, 'vercel.json': vercelJson };
    const [finding] = await found('legacy-builds', files);
    expect(finding).toMatchObject({ severity: 'info' });
    expect(finding!.fix).toBeUndefined();
  });

  it('does not create a manifest, which would replace requirements.txt', async () => {
    const files = {
      'requirements.txt': 'fastapi\n',
      'web.py': APP,
      'vercel.json': config([{ src: 'web.py', use: '@vercel/python' }]),
    };
    expect((await found('legacy-builds', files))[0]!.fix).toBeUndefined();
  });
});

describe('functions-pattern-unmatched', () => {
  const project = (functions: object, more: Files = {}, config: object = {}): Files => ({
    'requirements.txt': 'fastapi\n',
    'main.py': APP,
    'vercel.json': JSON.stringify({ ...config, functions }),
    ...more,
  });

  it.each([
    ['several keys', project({ 'a.py': { memory: 128 }, 'b.py': { memory: 128 } })],
    ['a key for TypeScript', project({ 'api/*.ts': { memory: 128 } })],
    ['a runtime', project({ 'api/index.py': { runtime: 'vercel-php@0.7.3' } })],
  ])('has no fix for %s', async (_, files) => {
    const findings = await found('functions-pattern-unmatched', files);
    expect(findings.length).toBeGreaterThan(0);
    for (const finding of findings) expect(finding.fix).toBeUndefined();
  });

  it.each([
    [
      'a file in api/ that is a function without a preset',
      project({ 'api/index.py': { memory: 128 } }, { 'api/index.py': APP }),
    ],
    ['settings that may leave out what the app needs', project({ 'api/index.py': { excludeFiles: '**' } })],
  ])('has an unsafe fix for %s', async (_, files) => {
    expect(await found('functions-pattern-unmatched', files)).toMatchObject([{ fix: { safety: 'unsafe' } }]);
  });

  it.each([
    ['Next.js', project({ 'app/page.tsx': { memory: 128 } }, { 'api/index.py': APP }, { framework: 'nextjs' })],
    ['Hono', project({ 'src/index.ts': { memory: 128 } }, { 'api/index.py': APP }, { framework: 'hono' })],
    ['an app that is missing, which is another fault', project({ 'x.py': {} }, { 'main.py': 'x = 1\n' })],
  ])('is silent for %s', async (_, files) => {
    expect(await found('functions-pattern-unmatched', files)).toEqual([]);
  });
});

describe('pinned-builder', () => {
  it.each([
    [
      '{ "builds": [{ "src": "main.py", "use": "@vercel/python@4.3.1" }] }',
      '{ "builds": [{ "src": "main.py", "use": "@vercel/python" }] }',
    ],
    [
      '{ "framework": null, "functions": { "api/a.py": { "runtime": "@vercel/python@4.3.1", "memory": 128 } } }',
      '{ "framework": null, "functions": { "api/a.py": { "memory": 128 } } }',
    ],
    [
      '{ "framework": null, "functions": { "api/a.py": { "runtime": "@vercel/python@4.3.1" } } }',
      '{ "framework": null }',
    ],
    [
      '{ "framework": null, "functions": { "api/a.py": { "runtime": "@vercel/python@4.3.1" }, "api/*": { "memory": 128 } } }',
      '{ "framework": null, "functions": { "api/*": { "memory": 128 } } }',
    ],
  ])('%s', async (before, after) => {
    const files = {
      'requirements.txt': 'fastapi\n',
      'main.py': APP,
      'api/a.py': APP,
      'api/b.py': APP,
      'vercel.json': before,
    };
    const [finding] = await found('pinned-builder', files);
    expect(fixed(files, finding!)['vercel.json']).toBe(after);
  });
});

describe('trailing-slash-loop', () => {
  const routes = (...paths: string[]): Files => ({
    'requirements.txt': 'fastapi\n',
    'main.py': `${APP}${paths.map((path, i) => `@app.get("${path}")\ndef f${i}(): ...\n`).join('')}`,
  });

  it.each([
    [false, ['/'], 0],
    [false, ['/items'], 0],
    [false, ['/items/'], 1],
    [false, ['/items/', '/items'], 0],
    [true, ['/items/'], 0],
    [true, ['/items', '/'], 1],
    [true, ['/robots.txt', '/'], 0],
    [true, ['/files/{path:path}'], 0],
    [false, ['/items/', '/{rest:path}'], 0],
  ])('trailingSlash %s with %j: %i', async (trailingSlash, paths, count) => {
    const files = { ...routes(...paths), 'vercel.json': JSON.stringify({ trailingSlash }) };
    expect(await found('trailing-slash-loop', files)).toHaveLength(count);
  });
});

describe('any vercel.json', () => {
  it('gets findings, never a crash', async () => {
    const value = fc.oneof(
      fc.jsonValue({ maxDepth: 3 }),
      fc.array(
        fc.dictionary(
          fc.constantFrom(
            'src',
            'dest',
            'source',
            'destination',
            'use',
            'config',
            'has',
            'handle',
            '__proto__',
            'constructor',
          ),
          fc.oneof(
            fc.constantFrom('/(.*)', '/:a*', 'main.py', '@vercel/python@4.1.0', '{a,b}'),
            fc.jsonValue({ maxDepth: 1 }),
          ),
        ),
        { maxLength: 3 },
      ),
      fc.dictionary(
        fc.constantFrom('main.py', 'api/**', '**', '__proto__', 'toString', 'api/a.py'),
        fc.dictionary(
          fc.constantFrom('runtime', 'memory', 'excludeFiles'),
          fc.oneof(fc.constant('@vercel/python@4.1.0'), fc.jsonValue()),
        ),
      ),
    );
    const keys = [
      'framework',
      'builds',
      'functions',
      'rewrites',
      'routes',
      'redirects',
      'trailingSlash',
      'buildCommand',
      'schedules',
      'proxy',
    ];
    await fc.assert(
      fc.asyncProperty(fc.dictionary(fc.constantFrom(...keys), value), async (config) => {
        const files = {
          'requirements.txt': 'fastapi\n',
          'main.py': `${APP}@app.get("/x/")\ndef x(): ...\n`,
          'api/a.py': APP,
          'vercel.json': JSON.stringify(config),
        };
        for (const { fix } of await found(RULES, files))
          if (fix) JSON.parse(applyEdits(files['vercel.json'], fix.edits));
      }),
      { numRuns: 150, seed: 9 },
    );
  });
});
