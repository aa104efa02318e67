import { describe, expect, it } from 'vitest';
import { MemoryHost } from '../../src/files/host.js';
import { applyEdits } from '../../src/fix/edits.js';
import { lint } from '../../src/lint.js';

const PROJECT = { 'requirements.txt': 'fastapi\n', 'main.py': 'from fastapi import FastAPI\n\napp = FastAPI()\n' };

async function check(vercelJson: string, files: Record<string, string> = {}, options: { vercelCli?: string } = {}) {
  const all: Record<string, string> = { ...PROJECT, 'vercel.json': vercelJson, ...files };
  const host = new MemoryHost(all);
  const { diagnostics } = await lint({ cwd: '/repo', host, select: ['vercel-json-invalid'], ...options });
  return diagnostics;
}

/** `path severity` of each finding. */
async function found(...args: Parameters<typeof check>): Promise<string[]> {
  return (await check(...args)).map(({ path, severity }) => `${path ?? ''} ${severity}`);
}

/** The text after the first fix, and its safety. */
async function fixed(vercelJson: string): Promise<[string, string] | null> {
  const fix = (await check(vercelJson)).find((each) => each.fix)?.fix;
  return fix ? [applyEdits(vercelJson, fix.edits), fix.safety] : null;
}

describe('what is no fault', () => {
  it.each([
    ['an empty object', '{}'],
    ['what the CLI takes for an empty file', 'null'],
    [
      'a version, a name and environment variables',
      '{ "version": 2, "name": "x", "env": { "A": "b" }, "public": true }',
    ],
    ['memory in quotes, which is compared as a number', '{ "functions": { "main.py": { "memory": "1024" } } }'],
    [
      'settings of a build that nobody reads',
      '{ "builds": [{ "src": "main.py", "use": "@vercel/python", "config": { "maxLambdaSize": "50mb" } }] }',
    ],
    ['`routes` beside `rewrites`', '{ "routes": [{ "src": "/a", "dest": "/b" }], "rewrites": [] }'],
    ['a pattern with a lookahead', '{ "rewrites": [{ "source": "/((?!api/).*)", "destination": "/index.html" }] }'],
    [
      'a parameter that a condition defines',
      '{ "rewrites": [{ "source": "/", "destination": "/:t", "has": [{ "type": "query", "key": "t" }] }] }',
    ],
    [
      'a port, which is no parameter',
      '{ "rewrites": [{ "source": "/a", "destination": "https://a.example.com:8080/b" }] }',
    ],
    ['a star after a parameter', '{ "rewrites": [{ "source": "/a/:p*", "destination": "/b/:p*" }] }'],
    ['a regular expression in `routes`', '{ "routes": [{ "src": "/api/.*", "dest": "main.py" }] }'],
    ['a vercel.js elsewhere', '{}', { 'src/vercel.js': '' }],
    ['an empty .nowignore', '{}', { '.nowignore': '', '.vercelignore': 'a' }],
  ] as [string, string, Record<string, string>?][])('%s', async (_, text, files) => {
    expect(await found(text, files)).toEqual([]);
  });
});

describe('what is reported', () => {
  it('all faults, not only the first', async () => {
    const text = JSON.stringify({
      cleanUrls: 'yes',
      crons: [{ path: 'a', schedule: '* * * * *', name: 'x' }],
      rewrites: [{ source: '/*', destination: '/' }],
      redirect: [],
    });
    expect(await found(text)).toEqual([
      '/cleanUrls error',
      '/crons/0/path error',
      '/crons/0/name error',
      '/rewrites/0/source error',
      '/redirect warning',
    ]);
  });

  it('the faults behind comments too', async () => {
    expect(await found('{\n  // note\n  "cleanUrls": 1\n}')).toEqual([' error', '/cleanUrls error']);
  });

  it('a key that is there twice, at the one that does not count', async () => {
    const [finding, ...others] = await check('{ "cleanUrls": true, "cleanUrls": false }');
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ severity: 'warning', range: { start: { column: 3 }, end: { column: 14 } } });
  });

  it('a misspelt key once, not as missing as well', async () => {
    expect(await found('{ "rewrites": [{ "src": "/a", "destination": "/b" }] }')).toEqual(['/rewrites/0/src error']);
  });

  it('a star in a regular expression of `routes`, which matches slashes', async () => {
    expect(await found('{ "routes": [{ "src": "/api/*", "dest": "main.py" }] }')).toEqual(['/routes/0/src warning']);
  });

  it('two forms of the configuration, since the CLI reads the second one', async () => {
    const files = { 'vercel.ts': 'export const config = {};\n' };
    expect(await found('{}', files)).toEqual([' error']);
    expect(await found('{}', files, { vercelCli: '48.2.0' })).toEqual([]);
  });

  it('settings that an older CLI does not know', async () => {
    const text = '{ "functions": { "main.py": { "regions": ["fra1"], "maxDuration": "max" } } }';
    expect(await found(text)).toEqual([]);
    expect(await found(text, {}, { vercelCli: '50.1.0' })).toEqual([
      '/functions/main.py/regions error',
      '/functions/main.py/maxDuration error',
    ]);
  });

  it('a proxy in JavaScript beside an app in Python', async () => {
    const files = { 'proxy.ts': 'export default () => {};\n' };
    const [finding] = await check('{ "framework": "fastapi", "proxy": { "entrypoint": "proxy.ts" } }', files);
    expect(finding?.message).toContain('one language');
  });

  it('no more than fifty faults of one file', async () => {
    const rewrites = Array.from({ length: 500 }, () => ({ source: 1, destination: 2 }));
    expect(await found(JSON.stringify({ rewrites }))).toHaveLength(50);
  });
});

describe('fixes', () => {
  it.each([
    ['{ "cleanUrls": "true" }', '{ "cleanUrls": true }', 'safe'],
    ['{\r\n\t/* a */\r\n\t"cleanUrls": true, // b\r\n}\r\n', '{\r\n\t"cleanUrls": true\r\n}\r\n', 'safe'],
    ['{ "regions": ["fra1", /* x */ ], }', '{ "regions": ["fra1" ] }', 'safe'],
    ['{ "a": "// no /* comment */", }', '{ "a": "// no /* comment */" }', 'safe'],
    [
      '{ "rewrites": [{ "source": "/*", "destination": "/" }] }',
      '{ "rewrites": [{ "source": "/(.*)", "destination": "/" }] }',
      'safe',
    ],
    [
      '{ "headers": [{ "source": "/a/**", "headers": [] }] }',
      '{ "headers": [{ "source": "/a/(.*)", "headers": [] }] }',
      'safe',
    ],
    [
      '{ "functions": { "a.py": {}, "b.py": { "memory": 128 } } }',
      '{ "functions": { "b.py": { "memory": 128 } } }',
      'safe',
    ],
    [
      '{ "functions": { "a.py": { "maxduration": 10 } } }',
      '{ "functions": { "a.py": { "maxDuration": 10 } } }',
      'safe',
    ],
    [
      '{ "functions": { "a.py": { "maxDuration": 9000 } } }',
      '{ "functions": { "a.py": { "maxDuration": 3600 } } }',
      'unsafe',
    ],
    [
      '{ "functions": { "a.py": { "excludeFiles": ["a/**", "b"] } } }',
      '{ "functions": { "a.py": { "excludeFiles": "{a/**,b}" } } }',
      'safe',
    ],
    [
      '{ "crons": [{ "path": "cron", "schedule": "0 5 * * *" }] }',
      '{ "crons": [{ "path": "/cron", "schedule": "0 5 * * *" }] }',
      'safe',
    ],
    ['{ "rewrite": [] }', '{ "rewrites": [] }', 'unsafe'],
  ])('%j', async (before, after, safety) => {
    expect(await fixed(before)).toEqual([after, safety]);
    expect(await fixed(after)).toEqual(null);
  });

  it.each([
    [
      'a star in both, where both have to change',
      '{ "rewrites": [{ "source": "/a/*", "destination": "https://b.com/*" }] }',
    ],
    ['a rename to a key that is there', '{ "rewrite": [], "rewrites": [] }'],
    ['broken JSON with a comment', '{ /* a */ "b" }'],
    ['a type that nothing is meant by', '{ "cleanUrls": [] }'],
  ])('none for %s', async (_, text) => {
    expect(await fixed(text)).toBeNull();
  });
});
