import { describe, expect, it } from 'vitest';
import { MemoryHost } from '../../src/files/host.js';
import { lint } from '../../src/lint.js';

const APP = 'from fastapi import FastAPI\n\napp = FastAPI()\n';

interface Options {
  requires?: string;
  more?: string;
  name?: string;
  files?: Record<string, string>;
}

/** `severity confidence fix` of what is found for a project with one build backend. */
async function found(
  backend: string,
  { requires, more = '', name = 'my-app', files = {} }: Options,
): Promise<string[]> {
  const pyproject = `[project]\nname = "${name}"\nversion = "1"\ndependencies = ["fastapi"]\n\n[build-system]\nrequires = [${requires ?? '"hatchling"'}]\n${backend && `build-backend = "${backend}"\n`}\n${more}`;
  const host = new MemoryHost({ 'pyproject.toml': pyproject, 'main.py': APP, ...files });
  const { diagnostics } = await lint({ cwd: '/repo', host, select: ['project-not-buildable'] });
  return diagnostics.map(({ severity, confidence, fix }) => `${severity} ${confidence} ${fix?.safety ?? '-'}`);
}

describe('hatchling', () => {
  const HATCH = 'hatchling.build';

  it.each<[string, Record<string, string>]>([
    ['another directory', { 'app/__init__.py': '' }],
    ['a directory without __init__.py', { 'my_app/main.py': '' }],
    ['two namespaces with it', { 'a/my_app/__init__.py': '', 'b/my_app/__init__.py': '' }],
  ])('finds nothing in %s', async (_, files) => {
    expect(await found(HATCH, { files })).toEqual(['error certain safe']);
  });

  it.each<[string, Options]>([
    ['the package', { files: { 'my_app/__init__.py': '' } }],
    ['the package in src', { files: { 'src/my_app/__init__.py': '' } }],
    ['the module', { files: { 'my_app.py': '' } }],
    ['the package in one namespace', { files: { 'ns/my_app/__init__.py': '' } }],
    ['a name with a dot, as it is written', { name: 'My.App', files: { 'My.App.py': '' } }],
    ['a list of packages', { more: '[tool.hatch.build.targets.wheel]\npackages = ["app"]\n' }],
    ['a list for all targets', { more: '[tool.hatch.build]\ninclude = ["app/**"]\n' }],
    ['no selection at all', { more: '[tool.hatch.build.targets.wheel]\nbypass-selection = true\n' }],
    ['a hook', { more: '[tool.hatch.build.hooks.custom]\n' }],
    ['a file of its own for the settings', { files: { 'hatch.toml': '' } }],
    ['an old version, which packs everything', { requires: '"hatchling<1.19"' }],
    ['uv that is told not to build', { more: '[tool.uv]\npackage = false\n' }],
    ['an install command', { files: { 'vercel.json': '{ "installCommand": "uv sync --no-install-project" }' } }],
  ])('is content with %s', async (_, options) => {
    expect(await found(HATCH, options)).toEqual([]);
  });

  it('has a fix that is not safe where modules may come from src/', async () => {
    expect(await found(HATCH, { files: { 'src/shop/__init__.py': '' } })).toEqual(['error certain unsafe']);
  });

  it('builds what the lock file says', async () => {
    const lock = (source: string) => ({
      'uv.lock': `version = 1\n\n[[package]]\nname = "my-app"\nversion = "1"\nsource = { ${source} = "." }\n`,
    });
    expect(await found(HATCH, { files: lock('editable') })).toEqual(['error certain -']);
    expect(await found(HATCH, { files: lock('virtual') })).toEqual([]);
    expect(await found(HATCH, { files: { 'uv.lock': 'version = 1\n' } })).toEqual([]);
  });
});

describe('files that the metadata names', () => {
  const files = { 'my_app/__init__.py': '' };
  const at = (keys: string) => ({ files, more: '', name: `my-app"\n${keys}\ndescription = "` });

  it.each([
    ['readme = "README.md"', 1],
    ['readme = { file = "docs/README.md", content-type = "text/markdown" }', 1],
    ['license = { file = "LICENSE" }', 1],
    ['license = "MIT"', 0],
    ['license = { text = "MIT" }', 0],
    ['license-files = ["LICENSE"]', 0],
    ['readme = "pyproject.toml"', 0],
  ])('%s', async (keys, count) => {
    expect(await found('hatchling.build', at(keys))).toHaveLength(count);
  });

  it('matter to Poetry, but not to setuptools', async () => {
    const missing = at('readme = "README.md"');
    expect(await found('poetry.core.masonry.api', { ...missing, requires: '"poetry-core"' })).toHaveLength(1);
    expect(await found('setuptools.build_meta', { ...missing, requires: '"setuptools"' })).toEqual([]);
  });
});

describe('setuptools', () => {
  const setuptools = (files: Record<string, string>, more = ''): Promise<string[]> =>
    found('setuptools.build_meta', { requires: '"setuptools>=61", "wheel"', files, more });

  it.each<[string, Record<string, string>]>([
    ['directories, with Python or without', { 'app/main.py': '', 'static/x.css': '' }],
    ['modules', { 'models.py': '' }],
  ])('refuses several %s', async (_, files) => {
    expect(await setuptools(files)).toEqual(['error likely safe']);
  });

  it.each<[string, Record<string, string>, string?]>([
    ['one directory', { 'app/main.py': '' }],
    ['reserved names', { 'app/main.py': '', 'tests/t.py': '', 'docs/d.md': '', 'scripts/s.py': '', 'utils/u.py': '' }],
    ['names that are no identifiers', { 'app/main.py': '', 'my-front/x.ts': '', '.github/x.yml': '', '_old/x.py': '' }],
    ['directories that Git ignores', { 'app/main.py': '', 'data/x.csv': '', '.gitignore': 'data/\n' }],
    ['directories that hold only ignored files', { 'app/main.py': '', 'logs/a/x.log': '', '.gitignore': '*.log\n' }],
    ['directories that are not uploaded', { 'app/main.py': '', 'data/x.csv': '', '.vercelignore': 'data\n' }],
    ['a src directory', { 'app/main.py': '', 'lib/x.py': '', 'src/shop/__init__.py': '' }],
    ['a setup.py, which can say anything', { 'app/main.py': '', 'lib/x.py': '', 'setup.py': '' }],
    ['a list', { 'app/main.py': '', 'lib/x.py': '' }, '[tool.setuptools]\npackages = ["app"]\n'],
    ['a search', { 'app/main.py': '', 'lib/x.py': '' }, '[tool.setuptools.packages.find]\ninclude = ["app*"]\n'],
    ['one module', { 'conftest.py': '', 'setup_.txt': '' }],
  ])('is content with %s', async (_, files, more) => {
    expect(await setuptools(files, more)).toEqual([]);
  });

  it('is what builds without a backend, and with `package = true` alone', async () => {
    const files = { 'app/main.py': '', 'lib/x.py': '' };
    expect(await found('', { requires: '"setuptools"', files })).toHaveLength(1);
    const pyproject = '[project]\nname = "a"\nversion = "1"\ndependencies = ["fastapi"]\n\n[tool.uv]\npackage = true\n';
    const host = new MemoryHost({ 'pyproject.toml': pyproject, 'main.py': APP, ...files });
    const { diagnostics } = await lint({ cwd: '/repo', host, select: ['project-not-buildable'] });
    expect(diagnostics.map(({ path, fix }) => [path, fix!.edits[0]!.text])).toEqual([['/tool/uv/package', 'false']]);
  });
});

describe('Poetry and uv_build', () => {
  const poetry = (options: Options) =>
    found('poetry.core.masonry.api', { requires: '"poetry-core>=2.0.0"', ...options });
  const uv = (options: Options) => found('uv_build', { requires: '"uv_build>=0.9,<0.10"', ...options });

  it('look for the name of the project', async () => {
    expect(await poetry({})).toEqual(['error certain safe']);
    expect(await poetry({ files: { 'my_app/x.py': '' } })).toEqual([]);
    expect(await poetry({ files: { 'src/my_app.py': '' } })).toEqual([]);
    expect(await poetry({ more: '[tool.poetry]\npackages = [{ include = "app" }]\n' })).toEqual([]);
    expect(await uv({})).toEqual(['error certain safe']);
    expect(await uv({ files: { 'my_app/__init__.py': '' } })).toEqual(['error certain safe']);
    expect(await uv({ files: { 'src/my_app/__init__.py': '' } })).toEqual([]);
  });

  it('go by their settings', async () => {
    expect(await poetry({ more: '[tool.poetry]\npackage-mode = false\n', files: { 'my_app/x.py': '' } })).toHaveLength(
      1,
    );
    const root = '[tool.uv.build-backend]\nmodule-name = "app"\nmodule-root = ""\n';
    expect(await uv({ more: root, files: { 'app/__init__.py': '' } })).toEqual([]);
    expect(await uv({ more: root })).toEqual(['error certain safe']);
    expect(await uv({ more: '[tool.uv.build-backend]\nnamespace = true\n' })).toEqual([]);
    expect(await uv({ more: '[tool.uv.build-backend]\nmodule-name = ["a", "b"]\n' })).toEqual([]);
  });
});

describe('a backend', () => {
  it.each([
    ['setuptools.backends.legacy:build', '"setuptools"', 1],
    ['setuptools.build_meta:__legacy__', '"setuptools"', 0],
    ['hatchling.build', '"setuptools", "wheel"', 1],
    ['poetry.core.masonry.api', '"hatchling"', 1],
    ['hatchling.build', '"hatch-vcs"', 0],
    ['mine', '"setuptools"', 0],
    ['setuptools.backends.legacy:build', '1', 0],
  ])('%s with %s', async (backend, requires, count) => {
    const files = { 'my_app/__init__.py': '' };
    expect(await found(backend, { requires, files })).toHaveLength(count);
  });

  it('in the project itself can be anything', async () => {
    expect(await found('mine', { more: '', requires: '], backend-path = ["."' })).toEqual([]);
    expect(await found('hatchling.build"\nbackend-path = ["tools"]\nx = "', {})).toEqual([]);
  });
});
