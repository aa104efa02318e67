import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostic.js';
import { MemoryHost } from '../../src/files/host.js';
import { lint } from '../../src/lint.js';

const APP = 'from fastapi import FastAPI\n\napp = FastAPI()\n';
const ROUTER = 'from fastapi import APIRouter\n\nrouter = APIRouter()\n';
const REQUIREMENTS = { 'requirements.txt': 'fastapi\nopenai\n' };

async function diagnostics(files: Record<string, string>, root?: string): Promise<readonly Diagnostic[]> {
  const select = [
    'unresolved-local-import',
    'local-module-shadows-dependency',
    'package-init-imports-entrypoint',
    'entrypoint-not-found',
  ];
  const host = new MemoryHost({ ...REQUIREMENTS, ...files });
  return (await lint({ cwd: '/repo', host, select, ...(root !== undefined && { paths: [root] }) })).diagnostics;
}

const rules = (found: readonly Diagnostic[]): string[] =>
  found.map(({ rule, file, range }) => `${rule} ${file}:${range.start.line}`);

describe('imports that expect another directory on sys.path', () => {
  const routers = Object.fromEntries(
    ['a', 'b', 'c'].map((name) => [`app/routers/${name}.py`, `from core import db\n${ROUTER}`]),
  );
  const files = {
    'app/main.py': `from routers import a, b\nfrom routers.c import router\n${APP}`,
    'app/core/db.py': 'engine = None\n',
    ...routers,
  };

  it('are one finding, with all its places and one fix for all', async () => {
    const found = await diagnostics(files);
    expect(rules(found)).toEqual(['unresolved-local-import app/main.py:1']);
    const [{ message, related, fix }] = found as [Diagnostic];
    expect(message).toContain('This import and 4 others fail with ModuleNotFoundError when the app is imported.');
    expect(related.map(({ file, range }) => `${file}:${range.start.line}`)).toEqual([
      'app/main.py:2',
      'app/routers/a.py:1',
      'app/routers/b.py:1',
      'app/routers/c.py:1',
    ]);
    expect(fix?.safety).toBe('safe');
    expect(fix?.edits.map(({ file, text }) => `${file} ${text}`)).toEqual([
      'app/main.py app.routers',
      'app/main.py app.routers.c',
      'app/routers/a.py app.core',
      'app/routers/b.py app.core',
      'app/routers/c.py app.core',
    ]);
  });

  it('are right where that directory should be the Root Directory', async () => {
    const moved = Object.fromEntries(Object.entries(files).map(([path, text]) => [`backend/${path}`, text]));
    const found = await diagnostics({
      ...moved,
      'backend/requirements.txt': 'fastapi\n',
      'backend/app/main.py': `from app.routers import a\n${APP}`,
      'backend/app/routers/a.py': `from app.core import db\n${ROUTER}`,
      'vercel.json': '{ "framework": "fastapi" }',
    });
    expect(rules(found)).toEqual(['entrypoint-not-found backend/app/main.py:4']);
  });
});

describe('a circle of imports', () => {
  it('is told where it breaks, with the place where the name is made', async () => {
    const found = await diagnostics({
      'main.py': `import models\n${APP}`,
      'models.py': 'from db import engine\nBase = object\n',
      'db.py': 'from models import Base\nengine = None\n',
    });
    expect(rules(found)).toEqual(['unresolved-local-import db.py:1']);
    expect(found[0]!.related.at(-1)).toMatchObject({ file: 'models.py', message: '`Base` is made here, later' });
  });

  it('is left to other rules where it asks the entrypoint, or a file with the name of a package', async () => {
    expect(
      rules(await diagnostics({ 'main.py': `import routes\n${APP}`, 'routes.py': 'from main import app\n' })),
    ).toEqual(['package-init-imports-entrypoint routes.py:1']);
    expect(
      rules(
        await diagnostics({
          'main.py': `from openai import OpenAI\n${APP}`,
          'openai.py': 'from openai import OpenAI\n',
        }),
      ),
    ).toEqual(['local-module-shadows-dependency openai.py:1']);
  });

  it.each([
    ['that a condition opens', 'import os\nif os.getenv("DEBUG"):\n    import db\nBase = object\n'],
    ['whose failure is handled', 'try:\n    import db\nexcept ImportError:\n    db = None\nBase = object\n'],
    ['in a function', 'def connect():\n    import db\n\nBase = object\n'],
    ['that asks for what is there', 'Base = object\nimport db\n'],
    ['by way of an import that fails itself', 'from .db import Base as Other\nBase = object\n'],
  ])('%s is none', async (_, models) => {
    const found = await diagnostics({
      'main.py': `import models\n${APP}`,
      'models.py': models,
      'db.py': 'from models import Base\n',
    });
    expect(found.filter(({ file }) => file === 'db.py')).toEqual([]);
  });
});

describe('imports that expect the directory above the Root Directory', () => {
  const files = {
    'backend/vercel.json': '{ "framework": "fastapi" }',
    'backend/requirements.txt': 'fastapi\n',
    'backend/core/__init__.py': '',
    'backend/core/db.py': 'engine = None\n',
    'shared/names.py': 'NAME = "shop"\n',
  };
  const main = (line: string): Promise<readonly Diagnostic[]> =>
    diagnostics({ ...files, 'backend/main.py': `${line}\nfrom fastapi import FastAPI\napp = FastAPI()\n` }, 'backend');

  it('are told of, as a doubt: it may be the wrong Root Directory', async () => {
    const [own] = await main('from backend.core.db import engine');
    expect(own).toMatchObject({ severity: 'warning', confidence: 'possible' });
    expect(own!.message).toContain('where backend/ is the Root Directory');
    expect(own!.help).toContain('`core.db` instead of `backend.core.db`');
    const [sibling] = await main('from shared.names import NAME');
    expect(sibling!.message).toContain('outside of the Root Directory');
  });

  it('are not what has the name of a distribution only by chance', async () => {
    expect(await main('from shared.names import OTHER')).toEqual([]);
    expect(await main('from core.db import engine')).toEqual([]);
  });
});

describe('a package that asks itself for a module', () => {
  const files = { 'main.py': `import lib\n${APP}`, 'lib/__init__.py': 'from . import _version\n' };

  it('which is not there is told that', async () => {
    const [finding] = await diagnostics(files);
    expect(finding).toMatchObject({ severity: 'error', file: 'lib/__init__.py' });
    expect(finding!.message).toContain('`lib` has no `_version`');
  });

  it('which the build writes may find it', async () => {
    const pyproject =
      '[project]\nname = "lib"\nversion = "1"\ndependencies = ["fastapi"]\n\n[tool.hatch.build.hooks.vcs]\nversion-file = "lib/_version.py"\n';
    expect(await diagnostics({ ...files, 'pyproject.toml': pyproject })).toMatchObject([{ severity: 'warning' }]);
  });
});
