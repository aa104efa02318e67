import { describe, expect, it } from 'vitest';
import { MemoryHost } from '../../src/files/host.js';
import { lint } from '../../src/lint.js';

const APP = 'from fastapi import FastAPI\n\napp = FastAPI()\n';

/** `rule file:line severity` of everything found. */
async function found(files: Record<string, string>): Promise<string[]> {
  const host = new MemoryHost({ 'requirements.txt': 'fastapi\n', 'main.py': APP, ...files });
  const select = ['local-module-shadows-dependency', 'removed-stdlib-import'];
  const { diagnostics } = await lint({ cwd: '/repo', host, select });
  return diagnostics.map(({ rule, file, range, severity }) => `${rule} ${file}:${range.start.line} ${severity}`);
}

describe('a module at the root', () => {
  it.each([
    ['secrets.py', 'error'],
    ['typing.py', 'error'],
    ['uuid/__init__.py', 'error'],
    ['logging.py', 'warning'],
    ['types.py', 'warning'],
    ['email/__init__.py', 'warning'],
  ])('%s: %s', async (file, severity) => {
    expect(await found({ [file]: 'VALUE = 1\n' })).toEqual([`local-module-shadows-dependency ${file}:1 ${severity}`]);
  });

  it.each([
    ['a name that nothing asks for', { 'statistics.py': '', 'calendar.py': '', 'test.py': '', 'os.py': '' }],
    ['a directory without __init__.py', { 'email/welcome.html': '', 'logging/config.json': '{}' }],
    ['further down', { 'app/secrets.py': '', 'app/types.py': '' }],
    ['not uploaded', { 'secrets.py': '', '.vercelignore': 'secrets.py\n' }],
    ['the real one', { 'fastapi/__init__.py': 'from .applications import FastAPI as FastAPI\n' }],
    ['the real one, with its submodules', { 'starlette/__init__.py': '', 'starlette/applications.py': '' }],
  ])('%s', async (_, files) => {
    expect(await found(files)).toEqual([]);
  });

  it('the entrypoint itself', async () => {
    const files = {
      'main.py': '',
      'fastapi.py': APP,
      'vercel.json': '{ "builds": [{ "src": "fastapi.py", "use": "@vercel/python" }] }',
    };
    expect(await found(files)).toEqual(['local-module-shadows-dependency fastapi.py:1 error']);
  });

  it('with another name for what is imported from it', async () => {
    const files = {
      'requirements.txt': 'fastapi\nredis\n',
      'main.py': `from redis import Redis\n${APP}`,
      'redis.py': 'def Redis(): ...\n',
    };
    expect(await found(files)).toEqual([]);
  });

  it('in place of a package that is not installed', async () => {
    const files = { 'main.py': `from redis import Redis\n${APP}`, 'redis.py': 'URL = ""\n' };
    expect(await found(files)).toEqual([]);
  });
});

describe('a module that Python removed', () => {
  const main = (name: string) => ({ 'main.py': `import ${name}\n${APP}` });

  it.each([
    ['imp', '3.12', true],
    ['cgi', '3.12', false],
    ['cgi', '3.13', true],
    ['telnetlib', '3.14', true],
    ['tomllib', '3.14', false],
  ])('%s with Python %s', async (name, python, isRemoved) => {
    const expected = isRemoved ? ['removed-stdlib-import main.py:1 error'] : [];
    expect(await found({ ...main(name), '.python-version': `${python}\n` })).toEqual(expected);
  });

  it.each(['legacy-cgi', 'standard-cgi'])('%s brings it back', async (name) => {
    expect(
      await found({ ...main('cgi'), '.python-version': '3.13\n', 'requirements.txt': `fastapi\n${name}\n` }),
    ).toEqual([]);
  });

  it('something that nobody knows may bring it back', async () => {
    const files = { 'requirements.txt': 'fastapi\nshop @ git+https://github.com/a/b\n' };
    expect(await found({ ...main('imp'), ...files })).toEqual(['removed-stdlib-import main.py:1 warning']);
  });

  it('one of the project', async () => {
    expect(await found({ ...main('imp'), 'imp.py': '' })).toEqual([]);
  });
});
