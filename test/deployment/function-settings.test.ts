import { describe, expect, it } from 'vitest';
import { functionSettings, type FunctionSettings } from '../../src/deployment/functions/settings.js';
import { matchesGlob } from '../../src/deployment/bundle/glob.js';
import type { Settings } from '../../src/deployment/model.js';
import { withDeployment } from '../support/model.js';

const APP = 'app = object()\n';

function settings(files: Record<string, string>, options: Partial<Settings> = {}): Promise<FunctionSettings> {
  return withDeployment(files, (deployment, modules) => functionSettings(deployment, modules), options);
}

const preset = (functions: object): Record<string, string> => ({
  'requirements.txt': 'fastapi\n',
  'app/main.py': APP,
  'vercel.json': JSON.stringify({ functions }),
});

describe('the app of a preset', () => {
  it('takes the first key that names it, with `.py` before without', async () => {
    const { keys, keyOf } = await settings(
      preset({ 'app/main': { memory: 128 }, 'app/*.py': { memory: 256 }, 'app/main.py': { memory: 512 } }),
    );
    expect(keyOf('app/main.py')?.key).toBe('app/*.py');
    expect(keys.map(({ key, fate, behind }) => [key, fate, behind])).toEqual([
      ['app/main', 'ignored', []],
      ['app/*.py', 'applies', []],
      ['app/main.py', 'ignored', ['app/*.py']],
    ]);
  });

  it('takes no key before CLI 54.17.3, and the deployment stops', async () => {
    const { keys, keyOf } = await settings(preset({ 'app/main.py': { memory: 128 } }), { cliVersion: '54.17.2' });
    expect([keyOf('app/main.py'), keys[0]!.fate]).toEqual([null, 'refused']);
  });

  it.each([
    ['59.15.0', false],
    ['59.16.0', true],
  ])('of CLI %s heeds includeFiles: %s', async (cliVersion, expected) => {
    expect((await settings(preset({ 'app/main.py': {} }), { cliVersion })).countsFiles).toBe(expected);
  });

  it('gets no key that a function in another language took', async () => {
    const files = { ...preset({ '**': { memory: 128 } }), 'api/hello.ts': '' };
    const { keys, keyOf } = await settings(files);
    expect([keyOf('app/main.py'), keys[0]!.functions]).toEqual([null, ['api/hello.ts']]);
  });
});

describe('a service', () => {
  it('has keys of its own, relative to its root', async () => {
    const functions = { 'app/main.py': { memory: 512 }, 'backend/app/main.py': { memory: 128 } };
    const { keys, keyOf } = await settings({
      'vercel.json': JSON.stringify({ services: { api: { root: 'backend', entrypoint: 'app/main.py', functions } } }),
      'backend/app/main.py': APP,
      'backend/requirements.txt': 'fastapi\n',
    });
    expect(keyOf('backend/app/main.py')?.path).toEqual(['services', 'api', 'functions', 'app/main.py']);
    expect(keys.map(({ fate }) => fate)).toEqual(['applies', 'ignored']);
  });
});

describe('files in api/', () => {
  it('are functions in every language, helpers left out', async () => {
    const { apiFiles } = await settings({
      'vercel.json': '{ "framework": null }',
      'api/index.py': APP,
      'api/helper.py': 'x = 1\n',
      'api/_private.py': APP,
      'api/a/b.ts': '',
      'api/types.d.ts': '',
      'api/go_test.go': '',
      'api/x.rb': '',
      'api/data.json': '',
    });
    expect(apiFiles).toEqual([
      { file: 'api/a/b.ts', use: '@vercel/node', key: null },
      { file: 'api/index.py', use: '@vercel/python', key: null },
      { file: 'api/x.rb', use: '@vercel/ruby', key: null },
    ]);
  });

  it('may be built by a community runtime', async () => {
    const { apiFiles } = await settings({
      'vercel.json': '{ "framework": null, "functions": { "api/*.php": { "runtime": "vercel-php@0.7.3" } } }',
      'api/index.php': '',
    });
    expect(apiFiles).toEqual([{ file: 'api/index.php', use: 'vercel-php@0.7.3', key: 'api/*.php' }]);
  });
});

describe('keys that are no good', () => {
  it.each([
    ['[1]'],
    ['"x"'],
    ['null'],
    ['{ "__proto__": { "memory": 1 } }'],
    ['{ "main.py": null, "constructor": { "runtime": 7 } }'],
    ['{ "": {} , "[": {}, "!(": {} }'],
  ])('%s give a model', async (functions) => {
    const files = { ...preset({}), 'vercel.json': `{ "functions": ${functions} }` };
    const { keys } = await settings(files);
    expect(keys.every(({ fate }) => fate === 'ignored' || fate === 'applies')).toBe(true);
  });

  it.each([
    '{0..99999999}',
    '{a,b}'.repeat(40),
    `${'*a'.repeat(60)}b`,
    `${'**/'.repeat(60)}x`,
    '+(+(+(a)))b',
    'a'.repeat(300),
    '{{a,b},{c,d},{e,{0..999999}}}',
  ])('%s cannot make the tool slow', (pattern) => {
    const start = performance.now();
    matchesGlob(`${'a'.repeat(60)}/${'a'.repeat(60)}.py`, pattern);
    expect(performance.now() - start).toBeLessThan(500);
  });

  it.each(['api/**/*.py', 'api/*.{js,ts}', '**/*', 'api/[a-z]*.py', 'api/!(x).py', 'src/**/main.py'])(
    '%s is a pattern like any other',
    (pattern) => {
      expect(matchesGlob('x', pattern)).not.toBeNull();
    },
  );
});
