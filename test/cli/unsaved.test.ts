import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runReal } from './real.js';

let root: string;

const APP = 'from fastapi import FastAPI\n\napp = FastAPI()\n';
const FILES = {
  'shop/.git/HEAD': '',
  'shop/requirements.txt': 'fastapi\n',
  'shop/app/__init__.py': '',
  'shop/app/main.py': `from app.routes import router\n${APP}`,
  'shop/app/routes.py': 'from fastapi import APIRouter\n\nrouter = APIRouter()\n',
  'shop/other.py': 'x = (\n',
  'loose/main.py': 'import os\n',
};

beforeAll(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'unsaved-')));
  for (const [path, content] of Object.entries(FILES)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  symlinkSync('app', join(root, 'shop/linked'));
  symlinkSync('shop', join(root, 'to-shop'));
});
afterAll(() => rmSync(root, { recursive: true }));

/** The findings in a text, as `file:line: rule`. */
async function found(name: string, stdin: string | Uint8Array, cwd = join(root, 'shop'), more: string[] = []) {
  const { out, err, code } = await runReal(['--format', 'compact', '--stdin-filename', name, ...more], { cwd, stdin });
  if (code === 2) return err;
  expect(err).toBe('');
  return out.replace(/^(.*?:\d+):\d+: \w+ ([\w-]+): .*$/gm, '$1: $2').trimEnd();
}

describe('--stdin-filename', () => {
  it.each([
    ['an entrypoint', 'app/main.py', APP.replace('app =', 'server ='), 'app/main.py:3: entrypoint-not-found'],
    ['a module, within the program', 'app/routes.py', 'import flask\n', 'app/routes.py:1: undeclared-dependency'],
    ['a module that is fine', 'app/routes.py', 'router = 1\n', ''],
    ['pyproject.toml, not there yet', 'pyproject.toml', '[project\n', 'pyproject.toml:1: manifest-invalid'],
    ['requirements.txt', 'requirements.txt', 'fastapi\nx y z\n', 'requirements.txt:2: requirements-unparseable'],
    ['vercel.json, not there yet', 'vercel.json', '{ "functions": 1 }\n', 'vercel.json:1: vercel-json-invalid'],
    ['a file in a directory that is not there', 'new/one/x.py', 'import flask\n', ''],
    ['a file that is part of no project', '../loose/main.py', 'import flask\n', ''],
    ['a file with odd characters', 'a\nb".py', 'x', ''],
    ['a name of Windows', 'C:\\shop\\main.py', 'x', ''],
    ['nothing', 'app/main.py', '', 'app/main.py:1: entrypoint-not-found'],
    ['what causes a finding in another file', 'requirements.txt', '', ''],
  ])('reports what is in the text: %s', async (_, name, text, expected) => {
    expect(await found(name, text)).toBe(expected);
  });

  it('takes a minus sign for the standard input, absolute paths, and any working directory', async () => {
    const text = 'import flask\n';
    expect(await found('app/routes.py', text, undefined, ['-'])).toBe('app/routes.py:1: undeclared-dependency');
    expect(await found(join(root, 'shop/app/routes.py'), text)).toBe('app/routes.py:1: undeclared-dependency');
    expect(await found('shop/app/routes.py', text, root)).toBe('shop/app/routes.py:1: undeclared-dependency');
    expect(await found('../shop/app/routes.py', text, join(root, 'loose'))).toBe(
      '../shop/app/routes.py:1: undeclared-dependency',
    );
  });

  it('knows a file that is named by way of a link', async () => {
    const text = 'import flask\n';
    expect(await found('linked/routes.py', text)).toBe('app/routes.py:1: undeclared-dependency');
    expect(await found('to-shop/app/routes.py', text, root)).toContain('app/routes.py:1: undeclared-dependency');
  });

  it('takes any bytes', async () => {
    expect(await found('app/routes.py', Buffer.from('\ufeffimport flask\r\n'))).toContain('undeclared-dependency');
    expect(await found('app/routes.py', Uint8Array.of(0xff, 0xfe, 0x41))).toContain('app/routes.py:1: syntax-error');
    expect(await found('app/routes.py', Uint8Array.of(65, 0, 65))).toMatch(
      /^error: .*routes\.py" is not a text file\n/,
    );
    expect(await found('main.py', Buffer.alloc(33 * 1024 * 1024, 'x'))).toBe('');
  });

  it('does not take a directory', async () => {
    for (const name of ['app', 'app/', '.', 'nowhere/']) {
      expect(await found(name, '')).toBe(
        `error: --stdin-filename names a directory: "${name}"\nhint: Name the file that the text is of.\n`,
      );
    }
  });
});
