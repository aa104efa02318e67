import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostic.js';
import { MemoryHost } from '../../src/files/host.js';
import { applyEdits } from '../../src/fix/edits.js';
import { lint } from '../../src/lint.js';

const APP = 'from fastapi import FastAPI\n\napp = FastAPI()\n';

async function diagnose(files: Record<string, string>): Promise<Diagnostic[]> {
  const host = new MemoryHost(files);
  return (await lint({ cwd: '/repo', host, select: ['undeclared-dependency'] })).diagnostics;
}

/** `file:line severity confidence` of everything found. */
async function found(files: Record<string, string>): Promise<string[]> {
  const all = await diagnose(files);
  return all.map(({ file, range, severity, confidence }) => `${file}:${range.start.line} ${severity} ${confidence}`);
}

const requirements = (...lines: string[]) => ({ 'requirements.txt': ['fastapi', ...lines, ''].join('\n') });

describe('how it is reached', () => {
  const files = {
    ...requirements(),
    'main.py':
      'from app.api import router\nfrom fastapi import FastAPI\n\napp = FastAPI()\napp.include_router(router)\n',
    'app/api.py': 'import os\nfrom app.db import session\nfrom fastapi import APIRouter\n\nrouter = APIRouter()\n',
    'app/db.py': 'import sqlalchemy\n\nsession = None\n',
  };

  it('is told from the entrypoint down', async () => {
    const [finding] = await diagnose(files);
    expect(finding).toMatchObject({ file: 'app/db.py', severity: 'error', confidence: 'likely' });
    expect(finding!.related.map(({ file, range }) => `${file}:${range.start.line}`)).toEqual([
      'main.py:1',
      'app/api.py:2',
    ]);
  });

  it('and other places are named, but found once', async () => {
    const [finding, ...more] = await diagnose({
      ...files,
      'app/api.py': `import sqlalchemy.orm\n${files['app/api.py']}`,
    });
    expect(more).toEqual([]);
    expect(finding!.file).toBe('app/api.py');
    expect(finding!.related.at(-1)).toMatchObject({ file: 'app/db.py', message: 'imported here too' });
  });
});

describe('certainty', () => {
  it.each([
    ['at the start', 'import httpx\n', ['main.py:1 error likely']],
    ['in a branch', 'import os\n\nif os.getenv("X"):\n    import httpx\n', ['main.py:4 warning possible']],
    ['in a function that nothing calls', 'def f():\n    import httpx\n', []],
    ['handled', 'try:\n    import httpx\nexcept ImportError:\n    httpx = None\n', []],
    ['handled in part', 'try:\n    import httpx\nexcept KeyError:\n    pass\n', ['main.py:2 error likely']],
    ['for the type checker', 'from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    import httpx\n', []],
    ['for other systems', 'import sys\nif sys.platform == "win32":\n    import httpx\n', []],
    ['in the main guard', 'if __name__ == "__main__":\n    import httpx\n', []],
    ['of Python', 'import tomllib, imp, distutils, cgi, sqlite3\n', []],
    ['unheard of', 'import nothing_of_the_kind\n', []],
    ['of the project', 'import httpx\n', [], { 'httpx.py': '' }],
  ])('%s', async (_, code, expected, more: Record<string, string> = {}) => {
    expect(await found({ ...requirements(), ...more, 'main.py': code + APP })).toEqual(expected);
  });

  it('is less with packages of which nothing is known', async () => {
    const main = `import httpx\n${APP}`;
    expect(await found({ ...requirements('our-own-thing'), 'main.py': main })).toEqual(['main.py:1 warning possible']);
    expect(await found({ ...requirements('shop @ git+https://github.com/a/b'), 'main.py': main })).toEqual([]);
  });

  it('is none about what frameworks bring that no table knows', async () => {
    expect(
      await found({
        'requirements.txt': 'our-own-framework\n',
        'vercel.json': '{ "framework": "fastapi" }',
        'main.py': APP,
      }),
    ).toEqual([]);
  });
});

describe('what is missing together', () => {
  it('is one finding where one brings the other', async () => {
    const files = { 'requirements.txt': 'uvicorn\n', 'vercel.json': '{ "framework": "fastapi" }' };
    const all = await diagnose({ ...files, 'main.py': `import starlette\nimport pydantic\n${APP}` });
    expect(all.map(({ message }) => message)).toEqual([expect.stringContaining('`fastapi` comes with fastapi')]);
  });

  it('is several otherwise', async () => {
    expect(await found({ ...requirements(), 'main.py': `import httpx, redis\n${APP}` })).toHaveLength(2);
  });
});

describe('named elsewhere', () => {
  const pyproject = (more: string) => `[project]\nname = "a"\nversion = "1"\ndependencies = ["fastapi"]\n${more}`;
  const main = `import httpx\n${APP}`;

  it.each<[string, Record<string, string>, string]>([
    [
      'a group',
      { 'pyproject.toml': pyproject('[dependency-groups]\ntest = ["httpx"]\n') },
      '`[dependency-groups] test`',
    ],
    [
      'an extra',
      { 'pyproject.toml': pyproject('[project.optional-dependencies]\nweb = ["httpx"]\n') },
      '`[project.optional-dependencies] web`',
    ],
    [
      'uv',
      { 'pyproject.toml': pyproject('[tool.uv]\ndev-dependencies = ["httpx"]\n') },
      '`[tool.uv] dev-dependencies`',
    ],
    ['another file', { ...requirements(), 'requirements-dev.txt': 'httpx\n' }, 'requirements-dev.txt'],
    ['a folder', { ...requirements(), 'requirements/dev.txt': 'httpx\n' }, 'requirements/dev.txt'],
    ['a Pipfile', { Pipfile: '[packages]\nfastapi = "*"\n\n[dev-packages]\nhttpx = "*"\n' }, '`[dev-packages]`'],
  ])('%s', async (_, files, title) => {
    const [finding] = await diagnose({ ...files, 'main.py': main });
    expect(finding?.message).toContain(`which is only in ${title}`);
    expect(finding?.related[0]?.message).toContain('named here');
  });

  it('in a manifest that is not uploaded', async () => {
    const files = {
      ...requirements(),
      'pyproject.toml': pyproject('').replace('"]', '", "httpx"]'),
      '.vercelignore': '*.toml\n',
    };
    const [finding] = await diagnose({ ...files, 'main.py': main });
    expect(finding?.message).toContain('which is only in pyproject.toml, and an ignore file keeps that from Vercel');
  });

  it('beside the code', async () => {
    const files = { ...requirements(), 'main.py': `from app import x\n${APP}`, 'app/x.py': 'import httpx\n' };
    const [finding] = await diagnose({ ...files, 'app/requirements.txt': 'httpx==0.28.1\n' });
    expect(finding?.help).toContain('`httpx==0.28.1`');
  });

  it('a marker is for another rule', async () => {
    expect(await found({ ...requirements('httpx; sys_platform == "win32"'), 'main.py': main })).toEqual([]);
  });

  it('default groups are installed', async () => {
    const text = pyproject('[dependency-groups]\nweb = ["httpx"]\n\n[tool.uv]\ndefault-groups = ["web"]\n');
    expect(await found({ 'pyproject.toml': text, 'main.py': main })).toEqual([]);
  });
});

describe('the fix', () => {
  const fixed = async (files: Record<string, string>): Promise<string | null> => {
    const [finding] = await diagnose(files);
    const [file] = Object.keys(files);
    return finding?.fix ? `${finding.fix.safety}: ${applyEdits(files[file!]!, finding.fix.edits)}` : null;
  };

  it.each([
    ['import cv2\n', 'safe: fastapi\nopencv-python-headless\n'],
    ['import psycopg2\n', 'safe: fastapi\npsycopg2-binary\n'],
    ['import jwt\n', 'unsafe: fastapi\npyjwt\n'],
    ['from google.cloud import storage\n', 'safe: fastapi\ngoogle-cloud-storage\n'],
    ['from Crypto.Cipher import AES\n', 'safe: fastapi\npycryptodome\n'],
  ])('%s', async (code, expected) => {
    expect(await fixed({ ...requirements(), 'main.py': code + APP })).toBe(expected);
  });

  it('is not made where a function has a manifest of its own', async () => {
    const files = {
      'api/requirements.txt': 'fastapi\n',
      'requirements.txt': 'fastapi\n',
      'package.json': '{ "dependencies": { "next": "15" } }',
      'api/index.py': `import httpx\n${APP}`,
    };
    expect(await fixed(files)).toBe('safe: fastapi\nhttpx\n');
  });

  it('leaves nothing to find', async () => {
    const files = { ...requirements(), 'main.py': `import httpx\n${APP}` };
    const [finding] = await diagnose(files);
    const text = applyEdits(files['requirements.txt'], finding!.fix!.edits);
    expect(await found({ ...files, 'requirements.txt': text })).toEqual([]);
  });
});

describe('features', () => {
  it('of FastAPI that were watched to fail at the import', async () => {
    const main =
      'from fastapi import FastAPI, UploadFile\nfrom fastapi.templating import Jinja2Templates\nfrom pydantic import BaseModel, EmailStr\nfrom starlette.middleware.sessions import SessionMiddleware\n\napp = FastAPI()\napp.add_middleware(SessionMiddleware, secret_key="x")\npages = Jinja2Templates(directory="pages")\n\n\nclass User(BaseModel):\n    email: EmailStr\n\n\n@app.post("/")\ndef add(file: UploadFile):\n    return {}\n';
    const all = await diagnose({ ...requirements(), 'main.py': main });
    expect(all.map(({ severity, help }) => `${severity} ${/`([^`]+)`/.exec(help)![1]!}`)).toEqual([
      'error jinja2',
      'error itsdangerous',
      'error email-validator',
      'error python-multipart',
    ]);
    expect(await found({ 'requirements.txt': 'fastapi[all]\n', 'main.py': main })).toEqual([]);
  });

  it('SQLAlchemy 2.1 without greenlet, unless it is held back', async () => {
    const main = `from sqlalchemy.ext.asyncio import AsyncSession, create_async_engine\n${APP}`;
    expect(await found({ ...requirements('sqlalchemy', 'alembic'), 'main.py': main })).toEqual([
      'main.py:1 error likely',
    ]);
    for (const line of [
      'sqlalchemy==2.0.36',
      'sqlalchemy<2.1',
      'sqlalchemy[asyncio]',
      'sqlmodel',
      'greenlet\nsqlalchemy',
    ]) {
      expect(await found({ ...requirements(line), 'main.py': main }), line).toEqual([]);
    }
  });
});

describe('an extra of which nobody knows what it brings', () => {
  it('may bring what is missing', async () => {
    const main = { 'main.py': `import beanie\n${APP}` };
    expect(await found({ ...requirements('fastapi-users'), ...main })).not.toEqual([]);
    expect(await found({ ...requirements('fastapi-users[beanie]'), ...main })).toEqual([]);
  });
});
