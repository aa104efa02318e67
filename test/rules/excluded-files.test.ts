import { describe, expect, it } from 'vitest';
import { MemoryHost } from '../../src/files/host.js';
import { lint } from '../../src/lint.js';

async function found(rule: string, files: Record<string, string>, options: object = {}): Promise<string[]> {
  const host = new MemoryHost({ 'requirements.txt': 'fastapi\n', ...files });
  const { diagnostics } = await lint({ cwd: '/repo', host, select: [rule], ...options });
  return diagnostics.map(
    ({ severity, confidence, file, range }) => `${severity}/${confidence} ${file}:${range.start.line}`,
  );
}

const APP = 'from fastapi import FastAPI\n\napp = FastAPI()\n';
const PUBLIC = { 'routers/public/items.py': 'router = 1\n' };

describe('import-from-excluded-directory reports', () => {
  it.each<[string, Record<string, string>, string[]]>([
    [
      'the first import on the way to a directory, once',
      {
        'main.py': `import routers.public.items\nfrom routers.public import items, other\n${APP}`,
        'routers/public/__init__.py': '',
        'routers/public/other.py': 'from routers.public import items\n',
        ...PUBLIC,
      },
      ['error/certain main.py:1', 'error/certain main.py:2'],
    ],
    [
      'an import in a module that the app imports',
      { 'main.py': `import routers\n${APP}`, 'routers/__init__.py': 'from .public import items\n', ...PUBLIC },
      ['error/certain routers/__init__.py:1'],
    ],
    [
      'an import behind a condition that nobody can judge, with less certainty',
      { 'main.py': `import os\nif os.getenv("X"):\n    import routers.public.items\n${APP}`, ...PUBLIC },
      ['warning/possible main.py:3'],
    ],
    [
      'an import in a request, as a warning',
      {
        'main.py': `${APP}\n\n@app.get("/")\ndef home():\n    from routers.public import items\n    return items\n`,
        ...PUBLIC,
      },
      ['warning/likely main.py:8'],
    ],
    [
      'a file that a build command may write, with less certainty',
      {
        '.vercelignore': '*_pb2.py\n',
        'main.py': `import shop_pb2\n${APP}`,
        'shop_pb2.py': '',
        'vercel.json': '{ "buildCommand": "make proto" }',
      },
      ['warning/possible main.py:1'],
    ],
    [
      'what an ignore file below the repository root names',
      {
        'backend/requirements.txt': 'fastapi\n',
        'backend/.vercelignore': 'settings.py\n',
        'backend/main.py': `import settings\n${APP}`,
        'backend/settings.py': '',
      },
      ['error/likely backend/main.py:1'],
    ],
    [
      'an entrypoint that is not packed',
      {
        'pyproject.toml':
          '[project]\nname = "a"\ndependencies = ["fastapi"]\n[tool.vercel]\nentrypoint = "public.web:app"\n',
        'public/web.py': APP,
      },
      ['error/likely public/web.py:1'],
    ],
    [
      'excludeFiles of `builds`',
      {
        'vercel.json':
          '{ "builds": [{ "src": "main.py", "use": "@vercel/python", "config": { "excludeFiles": ["data/**", "scripts/**"] } }] }',
        'main.py': `import scripts.seed\n${APP}`,
        'scripts/seed.py': '',
      },
      ['error/certain main.py:1'],
    ],
  ])('%s', async (_, files, expected) => {
    expect(await found('import-from-excluded-directory', files)).toEqual(expected);
  });
});

describe('import-from-excluded-directory is silent about', () => {
  it.each<[string, Record<string, string>]>([
    [
      'an import in a function',
      { 'main.py': `${APP}\ndef items():\n    from routers.public import items\n`, ...PUBLIC },
    ],
    [
      'an import that Vercel never runs',
      { 'main.py': `import os\nif not os.getenv("VERCEL"):\n    import routers.public.items\n${APP}`, ...PUBLIC },
    ],
    [
      'a variable with the name of the directory',
      {
        'main.py': `from routers import public\n${APP}`,
        'routers/__init__.py': 'public = []\n',
        'routers/public/__init__.py': '',
      },
    ],
    ['the standard library behind a directory venv', { 'main.py': `import venv\n${APP}`, 'venv/__init__.py': '' }],
    [
      'excludeFiles for another function',
      {
        'vercel.json': '{ "functions": { "other.py": { "excludeFiles": "scripts/**" } } }',
        'main.py': `import scripts.seed\n${APP}`,
        'scripts/seed.py': '',
      },
    ],
    [
      'an ignore file that takes the module back',
      { '.vercelignore': '*.py\n!main.py\n!settings.py\n', 'main.py': `import settings\n${APP}`, 'settings.py': '' },
    ],
    [
      'an ignore file at the root of the repository',
      {
        '.vercelignore': 'backend\n',
        'backend/requirements.txt': 'fastapi\n',
        'backend/main.py': `import settings\n${APP}`,
        'backend/settings.py': '',
      },
    ],
    [
      'all that lies below an app that is itself left out',
      { '.vercelignore': '*.py\n', 'main.py': `import settings\n${APP}`, 'settings.py': '' },
    ],
  ])('%s', async (_, files) => {
    expect(await found('import-from-excluded-directory', files)).toEqual([]);
  });

  it.each([
    ['/*\n!main.py\n!requirements.txt\n!lib/\n', 'Add the line `!lib` to .vercelignore, with no slash at its end.'],
    [
      '*\n!main.py\n!requirements.txt\n!lib\n',
      'Add the line `!lib` to .vercelignore, with no slash at its end. Write `/*` in place of `*` there, so that it holds for the top alone.',
    ],
  ])('says how an ignore file allows a directory: %j', async (ignore, help) => {
    const files = { 'requirements.txt': 'fastapi\n', 'main.py': `import lib.tax\n${APP}`, 'lib/tax.py': '' };
    const lintWith = async (text: string) => {
      const host = new MemoryHost({ ...files, '.vercelignore': text });
      return (await lint({ cwd: '/repo', host, select: ['import-from-excluded-directory'] })).diagnostics;
    };
    expect((await lintWith(ignore)).map((each) => each.help)).toEqual([help]);
    // What it says is enough.
    expect(await lintWith('/*\n!main.py\n!requirements.txt\n!lib\n')).toEqual([]);
  });

  it('excludeFiles before the CLI that reads it for presets', async () => {
    const files = {
      'vercel.json': '{ "framework": "fastapi", "functions": { "main.py": { "excludeFiles": "scripts/**" } } }',
      'main.py': `import scripts.seed\n${APP}`,
      'scripts/seed.py': '',
    };
    expect(await found('import-from-excluded-directory', files, { vercelCli: '58.0.0' })).toEqual([]);
    expect(await found('import-from-excluded-directory', files)).toEqual(['error/certain main.py:1']);
  });
});
