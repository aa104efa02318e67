import { stringify } from 'smol-toml';
import { describe, expect, it } from 'vitest';
import { UsageError } from '../../src/errors.js';
import { MemoryHost } from '../../src/files/host.js';
import { applyEdits } from '../../src/fix/edits.js';
import { inspect, lint } from '../../src/lint.js';
import { CONFIGS } from '../conformance/vercel-json-configs.js';
import { Random } from '../support/random.js';

/** A whole project whose configuration is right; one file of it is spoilt at a time. */
const PROJECT: Record<string, string> = {
  'main.py': 'from fastapi import FastAPI\n\napp = FastAPI()\n',
  'api/index.py': 'from fastapi import FastAPI\n\napp = FastAPI()\n',
  'backend/main.py': 'from fastapi import FastAPI\n\napp = FastAPI()\n',
  'requirements.txt': 'fastapi\n',
};

const PYPROJECT = {
  project: {
    name: 'shop',
    version: '0.1.0',
    'requires-python': '>=3.12',
    dependencies: ['fastapi>=0.110', 'uvicorn[standard]; python_version >= "3.9"'],
    'optional-dependencies': { dev: ['pytest'] },
    scripts: { app: 'main:app' },
  },
  'dependency-groups': { dev: ['ruff', { 'include-group': 'x' }] },
  tool: {
    vercel: { entrypoint: 'main:app', scripts: { build: 'python build.py', install: 'uv sync' } },
    uv: { package: false, sources: { a: { git: 'https://x' }, b: [{ path: 'b' }] }, workspace: { members: ['*'] } },
    poetry: { name: 'x', dependencies: { python: '^3.12', a: { version: '*', extras: ['b'] } } },
  },
  'build-system': { requires: ['hatchling'], 'build-backend': 'hatchling.build' },
};

const PIPFILE = {
  source: [{ name: 'pypi', url: 'https://pypi.org/simple', verify_ssl: true }],
  packages: { fastapi: '*', uvicorn: { extras: ['standard'], version: '*' } },
  'dev-packages': { pytest: '*' },
  requires: { python_version: '3.12' },
};

const PIPFILE_LOCK = {
  _meta: { hash: { sha256: 'x' }, 'pipfile-spec': 6, requires: { python_version: '3.12' }, sources: [{ url: 'x' }] },
  default: { fastapi: { version: '==0.110.0', hashes: ['sha256:x'], markers: "python_version >= '3.8'" } },
  develop: {},
};

const UV_LOCK = {
  version: 1,
  revision: 3,
  'requires-python': '>=3.12',
  package: [
    {
      name: 'fastapi',
      version: '0.110.0',
      source: { registry: 'https://pypi.org/simple' },
      dependencies: [{ name: 'starlette', marker: 'x', extra: ['a'] }],
      sdist: { url: 'x', hash: 'y', size: 1 },
      wheels: [{ url: 'x.whl', hash: 'y', size: 1 }],
      metadata: { 'requires-dist': [{ name: 'a', specifier: '>=1' }] },
    },
  ],
};

const UV_TOML = {
  'python-preference': 'managed',
  index: [{ name: 'a', url: 'https://x' }],
  sources: { a: { path: 'x' } },
};

const PYLOCK = {
  'lock-version': '1.0',
  'requires-python': '>=3.12',
  'created-by': 'uv',
  packages: [{ name: 'fastapi', version: '0.110.0', wheels: [{ url: 'x', size: 1, hashes: { sha256: 'x' } }] }],
};

const PACKAGE_JSON = {
  name: 'x',
  scripts: { build: 'x' },
  dependencies: { next: '1' },
  devDependencies: { vercel: '50' },
};

const DOCUMENTS: [string, object, (value: never) => string][] = [
  ...CONFIGS.filter((config) => typeof config === 'object' && config !== null).map(
    (config): [string, object, (value: never) => string] => ['vercel.json', config, JSON.stringify],
  ),
  ['package.json', PACKAGE_JSON, JSON.stringify],
  ['Pipfile.lock', PIPFILE_LOCK, JSON.stringify],
  ['pyproject.toml', PYPROJECT, stringify],
  ['Pipfile', PIPFILE, stringify],
  ['uv.lock', UV_LOCK, stringify],
  ['uv.toml', UV_TOML, stringify],
  ['pylock.toml', PYLOCK, stringify],
];

const LINES = [
  'fastapi',
  '-r',
  '-r requirements.txt',
  '-r ../../x.txt',
  '--index-url',
  'a @ git+https://x',
  '; python_version',
  'a[',
  '==1',
  '\\',
  '3.12',
  '=',
  '-e .',
  '\0',
  '${X}',
  '# x',
  'pypy3.10',
  '>=3.9,<4',
  '__proto__',
];

/** Lints and inspects; findings and their fixes must fit the files. */
async function survive(files: Record<string, string>): Promise<void> {
  const options = { cwd: '/repo', host: new MemoryHost(files) };
  try {
    await inspect(options);
    for (const { file, range, fix } of (await lint(options)).diagnostics) {
      expect(range.end.offset).toBeLessThanOrEqual(files[file]?.length ?? 0);
      for (const edited of new Set(fix?.edits.map((edit) => edit.file))) {
        applyEdits(
          files[edited] ?? '',
          fix!.edits.filter((edit) => edit.file === edited),
        );
      }
    }
  } catch (error) {
    if (error instanceof UsageError) return;
    throw new Error(`with ${JSON.stringify(files)}`, { cause: error });
  }
}

type Holder = Record<string, unknown>;

/** Every object and array of a value, with the value itself at its place. */
function places(value: unknown, found: [Holder, string][] = []): [Holder, string][] {
  for (const key of Object.keys(value as Holder)) {
    found.push([value as Holder, key]);
    const child = (value as Holder)[key];
    if (typeof child === 'object' && child !== null) places(child, found);
  }
  return found;
}

const WRONG: unknown[] = [[], {}, [[]], [{}], '', 'x', 0, -1.5, true, ['x', 1], { __x: [] }, '__proto__', '\u0000'];

describe('a wrong type in a configuration', () => {
  it.each([...new Set(DOCUMENTS.map(([file]) => file))])('of %s gives a result, never an exception', async (file) => {
    const random = new Random(file.length);
    for (const [, document, write] of DOCUMENTS.filter(([name]) => name === file)) {
      const count = places(structuredClone(document)).length;
      // vercel.json has many whole files, so one place of each; of the others every place is spoilt.
      const isOneOfMany = file === 'vercel.json';
      const first = isOneOfMany ? Math.floor(random.next() * count) : 0;
      for (let at = first; at < (isOneOfMany ? Math.min(count, first + 1) : count); at++) {
        const copy = structuredClone(document);
        const [holder, key] = places(copy)[at]!;
        holder[key] = structuredClone(random.pick(file.endsWith('.json') ? [...WRONG, null] : WRONG));
        const files = { ...PROJECT, [file]: write(copy as never) };
        if (file === 'uv.lock' || file === 'uv.toml') Object.assign(files, { 'pyproject.toml': stringify(PYPROJECT) });
        await survive(files);
      }
    }
  });

  it.each(['requirements.txt', '.python-version', 'requirements.in'])('and odd lines of %s do so too', async (file) => {
    const random = new Random(file.length);
    for (let i = 0; i < 30; i++) {
      const lines = Array.from({ length: 1 + Math.floor(random.next() * 4) }, () => random.pick(LINES));
      await survive({ ...PROJECT, [file]: lines.join(random.chance(0.8) ? '\n' : ' ') });
    }
  });

  it('and prototype keys at every place do so too', async () => {
    for (const key of ['__proto__', 'constructor', 'toString']) {
      const inner = `{ "${key}": { "${key}": [] }, "length": 1 }`;
      for (const top of ['functions', 'builds', 'routes', 'rewrites', 'services', 'crons', 'daemons', key]) {
        await survive({ ...PROJECT, 'vercel.json': `{ "${top}": ${inner} }` });
        await survive({ ...PROJECT, 'vercel.json': `{ "${top}": { "a": ${inner} } }` });
        await survive({ ...PROJECT, 'vercel.json': `{ "${top}": [${inner}] }` });
      }
    }
  });
});
