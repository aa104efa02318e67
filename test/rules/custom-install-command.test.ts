import { describe, expect, it } from 'vitest';
import { plainPipInstall, readInstallCommand } from '../../src/deployment/shell/install-command.js';
import { UnitFiles } from '../../src/deployment/files.js';
import { MemoryHost } from '../../src/files/host.js';
import { Repository } from '../../src/files/repository.js';
import { lint } from '../../src/lint.js';

const APP = 'from fastapi import FastAPI\n\napp = FastAPI()\n';
const PROJECT = '[project]\nname = "shop"\nversion = "0.1.0"\ndependencies = ["fastapi"]\n';

async function found(files: Record<string, string>): Promise<string[]> {
  const { diagnostics } = await lint({
    cwd: '/repo',
    host: new MemoryHost(files),
    select: ['custom-install-command'],
  });
  return diagnostics.map(({ severity, confidence, path }) => `${severity}/${confidence} ${path}`);
}

describe('an install command', () => {
  const files = new UnitFiles(
    new Repository(
      new MemoryHost({
        'package.json':
          '{ "scripts": { "postinstall": "vite --version", "setup": "pip install -r requirements.txt" } }',
        'web/package.json': '{ "scripts": { "postinstall": "cd .. && pip install -r requirements.txt" } }',
        'mono/package.json': '{ "workspaces": ["packages/*"] }',
        'pnpm/package.json': '{}',
        'pnpm/pnpm-workspace.yaml': 'packages: ["packages/*"]\n',
        'run/package.json': '{ "scripts": { "prepare": "node scripts/prepare.js" } }',
      }),
    ),
    '',
  );

  it.each<[string, string, string | null]>([
    ['npm install', 'nothing', 'npm'],
    ['npm ci --omit=dev', 'nothing', 'npm'],
    ['cd frontend && pnpm i', 'nothing', 'pnpm'],
    ['yarn', 'nothing', 'yarn'],
    ['bun install && cd x && bun add y', 'nothing', 'bun'],
    ['node -v && corepack enable && yarn install', 'nothing', 'yarn'],
    ['NODE_ENV=production npm install', 'nothing', 'npm'],
    ['echo "nothing to do"', 'nothing', null],
    ['true', 'nothing', null],
    ['pip install -r requirements.txt', 'python', null],
    ['npm install && pip install -r requirements.txt', 'python', 'npm'],
    ['python3 -m pip install .', 'python', null],
    ['uv sync', 'python', null],
    ['cd web && npm install', 'unknown', null],
    ['cd run && npm install', 'unknown', null],
    ['npm run setup', 'unknown', null],
    ['npm run something', 'unknown', null],
    ['cd mono && npm install', 'unknown', null],
    ['cd pnpm && pnpm i', 'unknown', null],
    ['npx something', 'unknown', null],
    ['make install', 'unknown', null],
    ['sh install.sh', 'unknown', null],
    ['node install.js', 'unknown', null],
    ['echo $(pip install x)', 'unknown', null],
    ['', 'nothing', null],
    ['x'.repeat(100_000), 'unknown', null],
  ])('%.60s', (command, kind, node) => {
    expect(readInstallCommand(command, files)).toMatchObject({ kind, node });
  });

  it.each<[string, (string | null)[]]>([
    ['pip install -r a.txt --requirement=b.txt -r./c.txt', ['a.txt', 'b.txt', 'c.txt']],
    ['cd backend && pip install -r ../requirements.txt', ['requirements.txt']],
    ['pip install -r ../../requirements.txt', [null]],
    ['poetry export -o r.txt || true; pip install -r r.txt', []],
    ['pip freeze > r.txt && pip install -r r.txt', []],
    ['make lock && pip install -r r.txt', []],
    ['uv export -o r.txt && uv pip install -r r.txt', []],
    ['poetry export --output=out/r.txt && pip install -r out/r.txt', []],
    ['pip install -r https://example.com/r.txt', []],
  ])('names files: %s', (command, paths) => {
    expect(readInstallCommand(command, files).requirements.map(({ path }) => path)).toEqual(paths);
  });

  it.each([
    ['pip install -r requirements.txt', 'requirements.txt'],
    [' pip3  install --no-cache-dir -r ./requirements.txt ', './requirements.txt'],
    ['python -m pip install --requirement=requirements.txt', 'requirements.txt'],
    ['pip install -r requirements.txt -r dev.txt', null],
    ['pip install -r requirements.txt && echo done', null],
    ['pip install -t . -r requirements.txt', null],
  ])('that repeats the default: %s', (command, file) => {
    expect(plainPipInstall(command)).toBe(file);
  });
});

const BASE = { 'requirements.txt': 'fastapi\n', 'main.py': APP };

describe('custom-install-command', () => {
  it.each<[string, Record<string, string>, string[]]>([
    [
      'npm, where a new import detects FastAPI',
      { ...BASE, 'vercel.json': '{ "installCommand": "npm install" }' },
      ['error/likely /installCommand'],
    ],
    [
      'npm, in what may be a frontend with functions',
      {
        'requirements.txt': 'fastapi\n',
        'api/index.py': APP,
        'vercel.json': '{ "installCommand": "npm install", "outputDirectory": "dist" }',
      },
      ['warning/possible /installCommand'],
    ],
    [
      'npm, for an app that imports no package',
      {
        ...BASE,
        'main.py': 'async def app(scope, receive, send): ...\n',
        'vercel.json': '{ "framework": "fastapi", "installCommand": "npm i" }',
      },
      ['warning/possible /installCommand'],
    ],
    [
      'spaces in pyproject.toml, which count as none',
      { 'pyproject.toml': `${PROJECT}[tool.vercel.scripts]\ninstall = "  "\n`, 'main.py': APP },
      [],
    ],
    [
      'npm in pyproject.toml, which counts for functions too',
      {
        'pyproject.toml': `${PROJECT}[tool.vercel.scripts]\ninstall = "npm install"\n`,
        'vercel.json': '{ "framework": null }',
        'api/index.py': APP,
      },
      ['error/likely /tool/vercel/scripts/install'],
    ],
    [
      'a requirements file that is not uploaded',
      {
        ...BASE,
        'prod.txt': 'fastapi\n',
        '.vercelignore': '*.txt\n',
        'vercel.json': '{ "installCommand": "pip install -r prod.txt" }',
      },
      ['error/likely /installCommand'],
    ],
    [
      'a link to the source',
      {
        'pyproject.toml': PROJECT,
        'src/shop/__init__.py': '',
        'main.py': `import shop\n${APP}`,
        'vercel.json': '{ "installCommand": "pip install -e ." }',
      },
      ['warning/likely /installCommand'],
    ],
    [
      'a link to a project whose modules are at the root',
      { 'pyproject.toml': PROJECT, 'main.py': APP, 'vercel.json': '{ "installCommand": "pip install -e ." }' },
      ['info/certain /installCommand'],
    ],
    [
      'nothing where the build stops before',
      { 'requirements.txt': 'fastapi\n', 'vercel.json': '{ "installCommand": "npm i" }' },
      [],
    ],
    [
      'nothing with builds',
      {
        ...BASE,
        'vercel.json': '{ "installCommand": "npm i", "builds": [{ "src": "main.py", "use": "@vercel/python" }] }',
      },
      [],
    ],
    ['nothing for other types', { ...BASE, 'vercel.json': '{ "installCommand": ["npm i"] }' }, []],
  ])('says: %s', async (_, files, expected) => {
    expect(await found(files)).toEqual(expected);
  });
});
