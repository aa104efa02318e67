import { describe, expect, it } from 'vitest';
import { installedModules } from '../../src/deployment/manifests/installed.js';
import { withDeployment } from '../support/model.js';

const APP = 'from fastapi import FastAPI\n\napp = FastAPI()\n';

/** `kind distribution` or `kind confidence` for a module, `null` where nobody can tell. */
async function presence(module: string, files: Record<string, string>): Promise<string | null> {
  return withDeployment({ 'main.py': APP, ...files }, (deployment) => {
    const found = installedModules(deployment)?.presence(module);
    if (!found) return null;
    const detail = 'confidence' in found ? found.confidence : 'distribution' in found ? found.distribution : '';
    return `${found.kind} ${detail}`.trim();
  });
}

const requirements = (...lines: string[]) => ({ 'requirements.txt': ['fastapi', ...lines, ''].join('\n') });
const pyproject = (dependencies: string[], more = '') => ({
  'pyproject.toml': `[project]\nname = "a"\nversion = "1"\ndependencies = ${JSON.stringify(['fastapi', ...dependencies])}\n${more}`,
});

describe('a module', () => {
  it.each([
    ['fastapi', [], 'installed fastapi'],
    ['starlette.middleware', [], 'installed starlette'],
    ['typing_extensions', [], 'installed typing-extensions'],
    ['yaml', ['PyYAML==6.0'], 'installed pyyaml'],
    ['numpy', ['pandas'], 'installed numpy'],
    ['email_validator', ['pydantic[email]'], 'installed email-validator'],
    ['httpx', ['fastapi[standard]'], 'installed httpx'],
    ['cv2', ['opencv-python-headless'], 'installed opencv-python-headless'],
    ['psycopg2', ['psycopg2-binary'], 'installed psycopg2-binary'],
    ['httpx', [], 'missing likely'],
    ['uvicorn', [], 'missing likely'],
    ['google.cloud.storage', ['google-genai'], 'missing likely'],
    ['google.auth', ['google-genai'], 'installed google-auth'],
    ['google', [], 'unknown'],
    ['nothing_of_the_kind', [], 'unknown'],
    ['vercel_runtime', [], 'possible'],
    ['boto3', [], 'possible'],
  ])('%s with %j: %s', async (module, lines, expected) => {
    expect(await presence(module, requirements(...lines))).toBe(expected);
  });

  it.each([
    ['uvloop', 'uvicorn[standard]; sys_platform == "win32"', 'missing likely'],
    ['uvloop', 'uvicorn[standard]; sys_platform == "linux"', 'installed uvloop'],
    ['httpx', 'some-package-of-our-own', 'missing possible'],
    ['fastapi_utilities', 'fastapi-utilities', 'installed fastapi-utilities'],
    ['httpx', 'shop @ git+https://github.com/shop/shop', 'possible'],
    ['httpx', 'httpx @ https://files.example.com/httpx-0.28.1-py3-none-any.whl', 'installed httpx'],
  ])('%s with %s: %s', async (module, line, expected) => {
    expect(await presence(module, requirements(line))).toBe(expected);
  });

  it('may come with an old release that is pinned', async () => {
    expect(await presence('aiohttp', requirements('openai==0.27.8'))).toBe('possible');
    expect(await presence('aiohttp', requirements('openai'))).toBe('missing likely');
    expect(await presence('aiohttp', requirements('openai==2.0.0'))).toBe('missing likely');
  });

  it('may have come with a release that something else holds back', async () => {
    expect(await presence('greenlet', requirements('sqlalchemy'))).toBe('missing possible');
  });

  it('may be gone from the newest release', async () => {
    expect(await presence('pkg_resources', requirements('setuptools'))).toBe('dropped setuptools');
    expect(await presence('pkg_resources', requirements('setuptools==75.0.0'))).toBe('possible');
  });

  it('may come with a fork of which only the name is known', async () => {
    expect(await presence('fitz', requirements('pymupdf-our-fork'))).toBe('possible');
  });
});

describe('where nobody can tell', () => {
  it.each<[string, Record<string, string>]>([
    [
      'an install command',
      { ...requirements(), 'vercel.json': '{ "framework": "fastapi", "installCommand": "make" }' },
    ],
    ['no manifest', { 'vercel.json': '{ "framework": "fastapi" }' }],
    ['a manifest with a fault', requirements('not a requirement')],
    [
      'dependencies of the build backend',
      { 'pyproject.toml': '[project]\nname = "a"\nversion = "1"\ndynamic = ["dependencies"]\n' },
    ],
    ['a pyproject.toml without a project', { 'pyproject.toml': '[tool.poetry.dependencies]\nfastapi = "*"\n' }],
  ])('%s', async (_, files) => {
    expect(await presence('httpx', files)).toBeNull();
  });

  it('a build command that installs leaves it open', async () => {
    const build = '[tool.vercel.scripts]\nbuild = "pip install httpx"\n';
    expect(await presence('httpx', pyproject([], build))).toBe('missing possible');
  });
});

describe('a lock file', () => {
  const lock = (...packages: string[]) => `version = 1\nrequires-python = ">=3.12"\n\n${packages.join('\n')}`;
  const registry = 'source = { registry = "https://pypi.org/simple" }';
  const locked = (name: string, dependencies: string[] = []) =>
    `[[package]]\nname = "${name}"\nversion = "1.0"\n${registry}\ndependencies = [\n${dependencies.map((each) => `    { name = "${each}" },\n`).join('')}]\n`;
  const own = (dependencies: string, more = '') =>
    `[[package]]\nname = "a"\nversion = "1"\nsource = { virtual = "." }\ndependencies = [\n${dependencies}]\n\n${more}`;

  it('lists all there is', async () => {
    const text = lock(own('    { name = "fastapi" },\n'), locked('fastapi', ['starlette']), locked('starlette'));
    const files = { ...pyproject([]), 'uv.lock': text };
    expect(await presence('starlette', files)).toBe('installed starlette');
    expect(await presence('httpx', files)).toBe('missing certain');
  });

  it('leaves out groups, extras and markers that do not hold', async () => {
    const more =
      '[package.optional-dependencies]\nai = [\n    { name = "openai" },\n]\n\n[package.dev-dependencies]\ndev = [\n    { name = "httpx" },\n]\n';
    const text = lock(
      own('    { name = "fastapi" },\n    { name = "colorama", marker = "sys_platform == \'win32\'" },\n', more),
      ...['fastapi', 'colorama', 'openai', 'httpx'].map((name) => locked(name)),
    );
    const files = { ...pyproject([]), 'uv.lock': text };
    for (const module of ['httpx', 'openai', 'colorama']) expect(await presence(module, files)).toBe('missing certain');
  });

  it('follows extras', async () => {
    const uvicorn = `${locked('uvicorn')}\n[package.optional-dependencies]\nstandard = [\n    { name = "uvloop" },\n]\n`;
    const text = lock(own('    { name = "uvicorn", extra = ["standard"] },\n'), uvicorn, locked('uvloop'));
    expect(await presence('uvloop', { ...pyproject([]), 'uv.lock': text })).toBe('installed uvloop');
  });

  it('with a member of the workspace says nothing of its modules', async () => {
    const text = lock(
      own('    { name = "shared" },\n'),
      '[[package]]\nname = "shared"\nversion = "1"\nsource = { editable = "libs/shared" }\n',
    );
    expect(await presence('httpx', { ...pyproject([]), 'uv.lock': text })).toBe('possible');
  });

  it('that does not have the project says nothing', async () => {
    expect(await presence('httpx', { ...pyproject([]), 'uv.lock': lock(locked('fastapi')) })).toBeNull();
  });

  it('a Pipfile.lock', async () => {
    const files = {
      'vercel.json': '{ "framework": "fastapi" }',
      'Pipfile.lock':
        '{ "default": { "fastapi": { "version": "==0.115.0" } }, "develop": { "httpx": { "version": "==0.28.1" } } }',
    };
    expect(await presence('fastapi', files)).toBe('installed fastapi');
    expect(await presence('httpx', files)).toBe('missing likely');
  });
});
