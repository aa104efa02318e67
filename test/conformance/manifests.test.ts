import { describe, expect, it } from 'vitest';
import { declaredDependencies } from '../../src/deployment/manifests/dependencies.js';
import { discoverPackage as ours } from '../../src/deployment/manifests/discovery.js';
import { UnitFiles } from '../../src/deployment/files.js';
import { MemoryHost } from '../../src/files/host.js';
import { Repository } from '../../src/files/repository.js';
import { Random } from '../support/random.js';
import { discoverPackage, onDisk, selectPython } from '../support/vercel.js';

type Files = Record<string, string | Uint8Array>;

/** The answer in the form in which both sides can be compared. */
interface Answer {
  code?: string;
  manifest?: string | null;
  workspace?: string | null;
  lock?: string | null;
  python?: { version: string; outcome: string };
  dependencies?: string[];
}

async function vercelAnswer(files: Files, directory: string): Promise<Answer> {
  return onDisk(files, async (root) => {
    const found = await discoverPackage(root, directory);
    if ('code' in found) return { code: found.code };
    return {
      manifest: found.manifest?.path ?? null,
      workspace: found.workspaceManifest?.path ?? null,
      lock: (found.manifest?.lockFile ?? found.workspaceLockFile)?.path ?? null,
      python: selectPython(found),
      dependencies: (found.manifest?.data.project?.dependencies ?? []).map((each) => /^[\w.-]*/.exec(each)![0]),
    };
  });
}

function ourAnswer(files: Files, directory: string): Answer {
  const repository = new Repository(new MemoryHost(files));
  const found = ours(directory, new UnitFiles(repository, directory));
  if (found.faults[0]) return { code: found.faults[0].code };
  return {
    manifest: found.manifest?.file ?? null,
    workspace: found.workspace?.file ?? null,
    lock: found.lock?.file ?? null,
    python: { version: found.python.version, outcome: found.python.outcome },
    dependencies: found.manifest
      ? declaredDependencies(found.manifest).dependencies.map(({ requirement }) => requirement.name)
      : [],
  };
}

async function expectAgreement(files: Files, directory = ''): Promise<Answer> {
  const theirs = await vercelAnswer(files, directory);
  expect(ourAnswer(files, directory), JSON.stringify({ files, directory })).toEqual(theirs);
  return theirs;
}

const PROJECT = '[project]\nname = "shop"\nversion = "0.1.0"\ndependencies = ["fastapi"]\n';

describe('the manifest of one directory', () => {
  const pairs = [
    ['pyproject.toml', PROJECT],
    ['Pipfile.lock', '{ "_meta": {}, "default": { "fastapi": { "version": "==0.115.0" } } }'],
    ['Pipfile', '[packages]\nfastapi = "*"\n'],
    ['requirements.frozen.txt', 'fastapi\n'],
    ['requirements-frozen.txt', 'fastapi\n'],
    ['requirements.txt', 'fastapi\n'],
    ['requirements.in', 'fastapi\n'],
    ['requirements/prod.txt', 'fastapi\n'],
  ] as const;

  it.each(pairs.map(([name], index) => [name, index] as const))('%s goes before all that follow', async (_, index) => {
    await expectAgreement(Object.fromEntries(pairs.slice(index)));
  });

  it.each([
    ['no manifest', { 'main.py': '' }],
    ['only files that Vercel does not read', { 'setup.py': '', 'environment.yml': '', 'poetry.lock': '' }],
    ['a pyproject.toml of tools', { 'pyproject.toml': '[tool.ruff]\n', 'requirements.txt': 'fastapi\n' }],
    ['uv.lock without a pyproject.toml', { 'uv.lock': 'version = 1\n', 'requirements.txt': 'fastapi\n' }],
    ['uv.lock before pylock.toml', { 'pyproject.toml': PROJECT, 'uv.lock': '', 'pylock.toml': '' }],
    ['pylock.toml', { 'pyproject.toml': PROJECT, 'pylock.toml': '' }],
    ['an empty requirements.txt', { 'requirements.txt': '' }],
    ['a directory called requirements.txt', { 'requirements.txt/x': '' }],
    ['a directory called Pipfile', { 'Pipfile/x': '' }],
    ['a directory called pyproject.toml', { 'pyproject.toml/x': '' }],
    ['a directory called uv.lock', { 'pyproject.toml': PROJECT, 'uv.lock/x': '' }],
    ['a directory called uv.toml', { 'pyproject.toml': PROJECT, 'uv.toml/x': '' }],
    ['a directory called .python-version', { '.python-version/x': '', 'requirements.txt': '' }],
    ['a file called requirements', { requirements: 'fastapi\n' }],
    ['a file called requirements behind the winner', { requirements: '', 'requirements.txt': 'fastapi\n' }],
  ] as const)('%s', async (_, files) => {
    await expectAgreement(files);
  });
});

describe('manifests that Vercel refuses', () => {
  it.each<[string, Files]>([
    ['malformed TOML', { 'pyproject.toml': '[project\n' }],
    ['a byte order mark', { 'pyproject.toml': `\uFEFF${PROJECT}` }],
    ['dependencies as a string', { 'pyproject.toml': '[project]\ndependencies = "fastapi"\n' }],
    ['dependencies as a table', { 'pyproject.toml': '[project.dependencies]\nfastapi = "*"\n' }],
    ['a number among the dependencies', { 'pyproject.toml': '[project]\ndependencies = ["fastapi", 1]\n' }],
    ['requires-python as a number', { 'pyproject.toml': '[project]\nrequires-python = 3.12\n' }],
    ['a date as version', { 'pyproject.toml': '[project]\nversion = 2026-01-01\n' }],
    ['authors as strings', { 'pyproject.toml': '[project]\nauthors = ["me"]\n' }],
    ['a license table', { 'pyproject.toml': '[project]\nlicense = { file = "LICENSE" }\n' }],
    ['a license list', { 'pyproject.toml': '[project]\nlicense = ["MIT"]\n' }],
    ['readme without file', { 'pyproject.toml': '[project]\nreadme = { text = "x" }\n' }],
    ['scripts with a table', { 'pyproject.toml': '[project.scripts]\napp = { call = "x" }\n' }],
    ['a build-system without requires', { 'pyproject.toml': '[build-system]\nbuild-backend = "hatchling"\n' }],
    ['an empty build-system', { 'pyproject.toml': '[build-system]\n' }],
    ['groups with an include', { 'pyproject.toml': '[dependency-groups]\ndev = [{ include-group = "test" }]\n' }],
    ['groups with another table', { 'pyproject.toml': '[dependency-groups]\ndev = [{ include = "test" }]\n' }],
    ['a group that is a string', { 'pyproject.toml': '[dependency-groups]\ndev = "pytest"\n' }],
    ['static.cdn as a string', { 'pyproject.toml': '[tool.vercel.fastapi.static]\ncdn = "no"\n' }],
    ['tool.vercel as a string', { 'pyproject.toml': '[tool]\nvercel = "x"\n' }],
    ['tool.vercel.entrypoint as a number', { 'pyproject.toml': '[tool.vercel]\nentrypoint = 1\n' }],
    ['a uv index without a name', { 'pyproject.toml': '[[tool.uv.index]]\nurl = "https://example.com"\n' }],
    ['uv sources', { 'pyproject.toml': '[tool.uv.sources]\nlib = { workspace = true }\n' }],
    ['uv sources as a list', { 'pyproject.toml': '[tool.uv.sources]\nlib = [{ git = "x", marker = "y" }]\n' }],
    ['uv sources as a string', { 'pyproject.toml': '[tool.uv.sources]\nlib = "x"\n' }],
    ['workspace members as a string', { 'pyproject.toml': '[tool.uv.workspace]\nmembers = "packages/*"\n' }],
    ['a malformed uv.toml', { 'pyproject.toml': PROJECT, 'uv.toml': '[' }],
    ['a wrong uv.toml', { 'pyproject.toml': PROJECT, 'uv.toml': 'index = 1\n' }],
    ['a malformed uv.toml without pyproject.toml', { 'requirements.txt': '', 'uv.toml': '[' }],
    ['a malformed Pipfile', { Pipfile: '[packages\n' }],
    ['a Pipfile with a flag of pipenv', { Pipfile: '[packages]\n\n[pipenv]\nallow_prereleases = true\n' }],
    ['a Pipfile with requires', { Pipfile: '[requires]\npython_version = "3.11"\n' }],
    ['a Pipfile with a number', { Pipfile: '[packages]\nfastapi = 1\n' }],
    ['a Pipfile with a detail', { Pipfile: '[packages]\nfastapi = { version = "*", extras = ["all"] }\n' }],
    ['a Pipfile with a wrong detail', { Pipfile: '[packages]\nfastapi = { version = 1 }\n' }],
    ['a Pipfile with a source', { Pipfile: '[[source]]\nurl = "u"\nverify_ssl = true\nname = "pypi"\n' }],
    ['a Pipfile with a nameless source', { Pipfile: '[[source]]\nurl = "u"\n' }],
    ['a Pipfile with a bare key', { Pipfile: 'name = "x"\n' }],
    ['a malformed Pipfile.lock', { 'Pipfile.lock': '{' }],
    ['a list as Pipfile.lock', { 'Pipfile.lock': '[]' }],
    ['a Pipfile.lock with strings', { 'Pipfile.lock': '{ "default": { "fastapi": "==1" } }' }],
    ['a Pipfile.lock with null', { 'Pipfile.lock': '{ "default": null }' }],
    ['a Pipfile.lock with a poisonous key', { 'Pipfile.lock': '{ "__proto__": { "polluted": 1 }, "default": {} }' }],
    ['UTF-16', { 'requirements.txt': Buffer.from('\uFEFFfastapi\n', 'utf16le') }],
    ['a byte order mark in requirements.txt', { 'requirements.txt': '\uFEFFfastapi\n' }],
    ['an include', { 'requirements.txt': '-r base.txt\n', 'base.txt': 'fastapi\n' }],
    ['conda lines', { 'requirements.txt': 'fastapi=0.115.0=py_0\n' }],
  ])('%s', async (_, files) => {
    await expectAgreement(files);
  });
});

const VERSION_FILES = [
  '3.12', '3.12\n', '3.13', '3.14', '3.11', '3.10.4', '3.9', '3.6', '3.6.15', '3.8', '2.7', '3.15', '3', '3.x', '', '\n\n', '# 3.12\n',
  '# comment\n3.13\n', '3.12 # x', 'v3.12', 'python-3.12.1', 'python3.13', 'cpython@3.13', 'cpython-3.13-linux-x86_64-gnu', 'cpython-3.13-macos-aarch64-none', '312',
  '39', '3999', 'any', 'default', 'latest', 'system', 'myproject', 'my-env', '3.13t', '3.14+freethreaded', '3.14+debug', '3.12d', 'pypy3.10', 'pypy', 'pp310', 'cp312', '>=3.13',
  '>=3.12,<3.14', '~=3.12', '3.13\n3.11', '3.11\n3.14', 'constructor', '__proto__', 'any-any-linux', 'any-3.13-any', '\uFEFF3.13', '3.12.7\r\n', '3.12rc1', '3.13.0b2',
  '3.12/envs/site', 'any-', '-3.12', 'cpython-', 'graalpy-24', '===3.12', '3.13-dev', 'miniconda3-latest', '==3.13.*',
]; // prettier-ignore

const REQUIRES_PYTHON = [
  '>=3.9', '>=3.11', '<4', '>=3.9,<4.0', '~=3.12', '==3.12.7', '>=3.12.5', '>=3.13', '>3.12', '!=3.12.*', '>=3.14', '==3.13', '==3.13.*', '~=3.13.0', '==3.11.*', '~=3.10', '~=3.11', '<3.12', '>=3.8,<3.11',
  '==3.6.*', '>=3.15', '^3.11', '3.12', '*', '', ' ', '>= 3.12', '>=3.12, !=3.13.1', '>3.12.0', '>3.12.1', '<3.13.0', '<3.13.2', '<=3.12', '<=3.12.3', '===3.12', '===foo', '!=3.12.4', '>=3.12rc1',
  '==3.*', '~=3.0', '~=3', '>=3.9 <3.13', '>=3.9;<3.13', '<3.7', '>2', '>=3.12.0a1,<3.14', '1!3.12', '>=3.13.dev0', '==3.12.*,==3.13.*', '~=3.12.0.1', '!=3.12,!=3.14',
]; // prettier-ignore

describe('the Python version', () => {
  it.each(VERSION_FILES.map((text) => [JSON.stringify(text), text] as const))(
    '.python-version with %s',
    async (_, text) => {
      await expectAgreement({ '.python-version': text, 'requirements.txt': 'fastapi\n' });
    },
  );

  it.each(REQUIRES_PYTHON)('requires-python = "%s"', async (text) => {
    await expectAgreement({ 'pyproject.toml': `${PROJECT}requires-python = ${JSON.stringify(text)}\n` });
  });

  it.each(['3.9', '3.11', '3.12', '3.13', '3.6', '3', '2.7', '3.12.1', '*', 'x', ''])(
    'Pipfile.lock asks for %s',
    async (version) => {
      const lock = { _meta: { requires: { python_version: version } }, default: {} };
      await expectAgreement({ 'Pipfile.lock': JSON.stringify(lock) });
    },
  );

  it.each(['3.11', '3.13'])('Pipfile asks for %s', async (version) => {
    await expectAgreement({ Pipfile: `[requires]\npython_version = "${version}"\n` });
  });
});

const LEVELS = ['', 'backend', 'backend/api'];

const CONTENTS: Record<string, readonly string[]> = {
  '.python-version': ['3.13\n', '3.11\n', 'latest\n'],
  'pyproject.toml': [
    PROJECT,
    `${PROJECT}requires-python = ">=3.13"\n`,
    `${PROJECT}requires-python = "==3.11.*"\n`,
    '[tool.ruff]\n',
    '[tool.uv.workspace]\nmembers = ["backend", "backend/*"]\n',
    `${PROJECT}requires-python = ">=3.14"\n[tool.uv.workspace]\nmembers = ["*"]\nexclude = ["api"]\n`,
    '[project]\ndependencies = "fastapi"\n',
    '[project\n',
  ],
  'Pipfile.lock': ['{ "_meta": { "requires": { "python_version": "3.13" } }, "default": { "fastapi": {} } }', '{'],
  Pipfile: ['[packages]\nfastapi = "*"\n"uvicorn[standard]" = { version = ">=0.30" }\n', '[pipenv]\nx = true\n'],
  'requirements.txt': ['fastapi\nuvicorn[standard]>=0.30 ; python_version >= "3.9"\n', '-r base.txt\n', '# none\n'],
  'requirements-frozen.txt': ['fastapi==0.115.0\n'],
  'requirements.in': ['fastapi\n'],
  'requirements/prod.txt': ['fastapi\n'],
  'uv.lock': ['version = 1\n'],
  'pylock.toml': ['lock-version = "1.0"\n'],
  'uv.toml': ['dev-dependencies = ["pytest"]\n', '[workspace]\nmembers = ["backend"]\n', 'workspace = 1\n'],
};

describe('600 generated repositories', () => {
  it('get the same manifest, workspace, lock file, Python and code', async () => {
    const random = new Random(11);
    const seen = new Map<string, number>();
    for (let i = 0; i < 600; i++) {
      const files: Files = { 'backend/api/index.py': '' };
      for (const level of LEVELS) {
        for (const [name, contents] of Object.entries(CONTENTS)) {
          if (random.chance(0.14)) files[level === '' ? name : `${level}/${name}`] = random.pick(contents);
        }
      }
      if (random.chance(0.2)) {
        // Workspaces are too rare by chance.
        files['pyproject.toml'] = random.pick(CONTENTS['pyproject.toml']!.filter((text) => text.includes('members')));
        files['backend/pyproject.toml'] = PROJECT;
      }
      const answer = await expectAgreement(files, random.pick(LEVELS));
      const kind = answer.code ?? (answer.workspace === answer.manifest ? 'alone' : 'member');
      seen.set(kind, (seen.get(kind) ?? 0) + 1);
    }
    expect([...seen.keys()]).toEqual(
      expect.arrayContaining(['alone', 'member', 'PYTHON_CONFIG_PARSE_ERROR', 'PYTHON_CONFIG_VALIDATION_ERROR']),
    );
  });
});
