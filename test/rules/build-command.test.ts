import { describe, expect, it } from 'vitest';
import { scriptFile } from '../../src/deployment/shell/script-file.js';
import { MemoryHost } from '../../src/files/host.js';
import { lint } from '../../src/lint.js';

const APP = 'from fastapi import FastAPI\n\napp = FastAPI()\n';
const PROJECT = '[project]\nname = "shop"\nversion = "0.1.0"\ndependencies = ["fastapi"]\n';

async function found(files: Record<string, string>): Promise<string[]> {
  const host = new MemoryHost({ 'main.py': APP, 'build.py': '', ...files });
  const { diagnostics } = await lint({ cwd: '/repo', host, select: ['build-command-shadowed'] });
  return diagnostics.map(({ severity, path }) => `${severity} ${path}`);
}

describe('a build command that never runs', () => {
  it.each<[string, Record<string, string>, string[]]>([
    [
      '`build` beside `vercel-build`',
      { 'pyproject.toml': `${PROJECT}[tool.vercel.scripts]\nbuild = "python build.py"\nvercel-build = "make"\n` },
      ['warning /tool/vercel/scripts/build'],
    ],
    [
      'both, with builds in vercel.json',
      {
        'pyproject.toml': `${PROJECT}[tool.vercel.scripts]\nbuild = "make"\n`,
        'vercel.json': '{ "buildCommand": "make all", "builds": [{ "src": "main.py", "use": "@vercel/python" }] }',
      },
      ['warning /tool/vercel/scripts/build', 'warning /buildCommand'],
    ],
    [
      'a script where Next.js is the framework',
      {
        'pyproject.toml': `${PROJECT}[tool.vercel.scripts]\nbuild = "make"\n`,
        'vercel.json': '{ "buildCommand": "next build" }',
        'package.json': '{ "dependencies": { "next": "15" } }',
        'api/index.py': APP,
      },
      ['warning /tool/vercel/scripts/build'],
    ],
    [
      'a list',
      { 'pyproject.toml': `${PROJECT}[tool.vercel.scripts]\nbuild = ["make"]\n` },
      ['warning /tool/vercel/scripts/build'],
    ],
    [
      'a shell command under [project.scripts]',
      { 'pyproject.toml': `${PROJECT}[project.scripts]\nbuild = "python build.py"\n` },
      ['warning /project/scripts/build'],
    ],
    [
      '`build` directly under [tool.vercel]',
      { 'pyproject.toml': `${PROJECT}[tool.vercel]\nbuild = "make"\n` },
      ['warning /tool/vercel/build'],
    ],
    [
      '`install` beside `vercel-install`',
      {
        'pyproject.toml': `${PROJECT}[tool.vercel.scripts]\ninstall = "pip install ."\nvercel-install = "make deps"\n`,
      },
      ['warning /tool/vercel/scripts/install'],
    ],
    [
      '`install` beside `installCommand` of vercel.json',
      {
        'pyproject.toml': `${PROJECT}[tool.vercel.scripts]\ninstall = "pip install ."\n`,
        'vercel.json': '{ "installCommand": "make deps" }',
      },
      ['warning /tool/vercel/scripts/install'],
    ],
    [
      'an install command directly under [tool.vercel]',
      { 'pyproject.toml': `${PROJECT}[tool.vercel]\ninstallCommand = "make deps"\n` },
      ['warning /tool/vercel/installCommand'],
    ],
    [
      'a list as install command',
      { 'pyproject.toml': `${PROJECT}[tool.vercel.scripts]\ninstall = ["make"]\n` },
      ['warning /tool/vercel/scripts/install'],
    ],
  ])('%s', async (_, files, expected) => {
    expect(await found(files)).toEqual(expected);
  });
});

describe('nothing is wrong with', () => {
  it.each<[string, Record<string, string>]>([
    [
      'null, which is the default',
      {
        'pyproject.toml': `${PROJECT}[tool.vercel.scripts]\nbuild = "make"\n`,
        'vercel.json': '{ "buildCommand": null }',
      },
    ],
    [
      'a command that calls the script',
      {
        'pyproject.toml': `${PROJECT}[tool.vercel.scripts]\nbuild = "python build.py"\n`,
        'vercel.json': '{ "buildCommand": "python build.py && make" }',
      },
    ],
    [
      'an install command of Next.js, beside the one for the functions in api/',
      {
        'pyproject.toml': `${PROJECT}[tool.vercel.scripts]\ninstall = "pip install ."\n`,
        'vercel.json': '{ "installCommand": "npm ci" }',
        'package.json': '{ "dependencies": { "next": "15" } }',
        'api/index.py': APP,
      },
    ],
    ['a console script named build', { 'pyproject.toml': `${PROJECT}[project.scripts]\nbuild = "shop.cli:build"\n` }],
    [
      'the frontend command of Next.js',
      {
        'requirements.txt': 'fastapi\n',
        'vercel.json': '{ "buildCommand": "next build" }',
        'package.json': '{ "dependencies": { "next": "15" } }',
        'api/index.py': APP,
      },
    ],
  ])('%s', async (_, files) => {
    expect(await found(files)).toEqual([]);
  });
});

describe('the file that a command runs', () => {
  it.each<[string, string | null]>([
    ['python build.py', 'build.py'],
    ['python3.12 -u ./scripts/build.py --fast', 'scripts/build.py'],
    ['STAGE=prod bash scripts/build.sh && make', 'scripts/build.sh'],
    ['./build.sh', 'build.sh'],
    ['uv run build.py', 'build.py'],
    ['uv run python build.py', 'build.py'],
    ['cd backend && python build.py', null],
    ['python -m build', null],
    ['python -c "import x"', null],
    ['python $SCRIPT', null],
    ['python /opt/build.py', null],
    ['make build', null],
    ['npm run build', null],
    ['', null],
  ])('%s', (command, file) => {
    expect(scriptFile(command)).toBe(file);
  });
});
