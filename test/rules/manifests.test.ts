import { describe, expect, it } from 'vitest';
import { MemoryHost } from '../../src/files/host.js';
import { lint } from '../../src/lint.js';

const APP = 'from fastapi import FastAPI\n\napp = FastAPI()\n';
const PROJECT = '[project]\nname = "shop"\nversion = "0.1.0"\n';

/** `file:line severity` of what one rule finds in a repository. */
async function found(rule: string, files: Record<string, string>, paths?: string[]): Promise<string[]> {
  const host = new MemoryHost({ 'main.py': APP, ...files });
  const { diagnostics } = await lint({ cwd: '/repo', host, select: [rule], ...(paths && { paths }) });
  return diagnostics.map(({ file, range, severity }) => `${file}:${range.start.line} ${severity}`);
}

describe('python-version-unsupported', () => {
  it('only warns where an install command takes the place of uv', async () => {
    const files = {
      'pyproject.toml': `${PROJECT}dependencies = ["fastapi"]\nrequires-python = "==3.11.*"\n`,
      'vercel.json': '{ "installCommand": "pip install -r requirements.txt" }',
    };
    expect(await found('python-version-unsupported', files)).toEqual(['pyproject.toml:5 warning']);
  });

  it.each(['~=3.11.0', '==3.11.*', '<3.12', '>=3.15'])('finds that uv refuses "%s"', async (text) => {
    const files = { 'pyproject.toml': `${PROJECT}dependencies = ["fastapi"]\nrequires-python = "${text}"\n` };
    expect(await found('python-version-unsupported', files)).toEqual(['pyproject.toml:5 error']);
  });

  it('takes the nearest .python-version, and one above the Root Directory only without a manifest below', async () => {
    const files = { '.python-version': '3.9\n', 'backend/main.py': APP, 'backend/.python-version': '3.13\n' };
    const inBackend = { ...files, 'backend/requirements.txt': 'fastapi\n' };
    expect(await found('python-version-unsupported', inBackend, ['backend'])).toEqual([]);
    const above = { ...inBackend, 'backend/.python-version': '# none\n3.13\n' };
    expect(await found('python-version-unsupported', above, ['backend'])).toEqual([]);
  });

  it('reports a .python-version above that cannot be read, since the builder stops at it', async () => {
    const files = {
      '.python-version': 'my-env\n',
      'backend/main.py': APP,
      'backend/pyproject.toml': `${PROJECT}dependencies = ["fastapi"]\n`,
    };
    expect(await found('python-version-unsupported', files, ['backend'])).toEqual(['.python-version:1 error']);
  });

  it.each(['^3.11', '3.12', '>=3.9 <3.13', '*'])('finds that "%s" is no specifier', async (text) => {
    const files = { 'pyproject.toml': `${PROJECT}dependencies = ["fastapi"]\nrequires-python = "${text}"\n` };
    expect(await found('python-version-unsupported', files)).toEqual(['pyproject.toml:5 error']);
  });

  it.each([
    '>=3.9',
    '<4',
    '~=3.12',
    '~=3.11',
    '~=3.9',
    '>=3.12.4,<3.12.9',
    '>=3.12.5,<3.13',
    '!=3.12.1',
    '>=3.12,',
    '',
  ])('has nothing against "%s"', async (text) => {
    const files = { 'pyproject.toml': `${PROJECT}dependencies = ["fastapi"]\nrequires-python = "${text}"\n` };
    expect(await found('python-version-unsupported', files)).toEqual([]);
  });

  it('says once what several functions share', async () => {
    const files = {
      '.python-version': '3.9\n',
      'requirements.txt': '',
      'vercel.json': '{ "framework": null }',
      'api/one.py': APP,
      'api/more/two.py': APP,
    };
    expect(await found('python-version-unsupported', files)).toEqual(['.python-version:1 warning']);
  });
});

describe('lockfile-out-of-date', () => {
  it('is silent about what a setting of uv replaces', async () => {
    const files = {
      'pyproject.toml': `[project]\nname = "a"\nversion = "1"\ndependencies = ["fastapi", "httpx"]\n\n[tool.uv]\nexclude-dependencies = ["httpx"]\n`,
      'uv.lock':
        'version = 1\n\n[[package]]\nname = "a"\nsource = { virtual = "." }\ndependencies = [{ name = "fastapi" }]\n[package.metadata]\nrequires-dist = [{ name = "fastapi" }]\n\n[[package]]\nname = "fastapi"\nversion = "0.1"\n',
      'main.py': `import httpx\n${APP}`,
    };
    expect(await found('lockfile-out-of-date', files)).toEqual([]);
    const without = { ...files, 'pyproject.toml': files['pyproject.toml'].replace('exclude', 'other') };
    expect(await found('lockfile-out-of-date', without)).toEqual(['pyproject.toml:4 error']);
  });

  const block = (name: string, source: string, rest = '') =>
    `[[package]]\nname = "${name}"\nversion = "1.0"\nsource = ${source}\n${rest}\n`;
  const registry = '{ registry = "https://pypi.org/simple" }';

  it('finds the member of a workspace in the lock file of its root', async () => {
    const files = {
      'pyproject.toml': `${PROJECT}dependencies = []\n[tool.uv.workspace]\nmembers = ["backend"]\n`,
      'uv.lock':
        block('fastapi', registry) +
        block('api', '{ virtual = "backend" }', '[package.metadata]\nrequires-dist = [{ name = "fastapi" }]'),
      'backend/main.py': `import httpx\n${APP}`,
      'backend/pyproject.toml': '[project]\nname = "api"\nversion = "1"\ndependencies = ["fastapi", "httpx"]\n',
    };
    expect(await found('lockfile-out-of-date', files, ['backend'])).toEqual(['backend/pyproject.toml:4 error']);
  });

  it('warns only, where nothing imports the missing distribution at every start', async () => {
    const files = {
      'pyproject.toml': `${PROJECT}dependencies = ["fastapi", "httpx"]\n`,
      'uv.lock': block('fastapi', registry) + block('shop', '{ virtual = "." }'),
      'main.py': `${APP}\ntry:\n    import httpx\nexcept ImportError:\n    httpx = None\n`,
    };
    expect(await found('lockfile-out-of-date', files)).toEqual(['pyproject.toml:4 warning']);
  });

  it('is silent about dependencies that the build backend works out', async () => {
    const files = {
      'pyproject.toml': `${PROJECT}dynamic = ["dependencies"]\n# fastapi\n`,
      'uv.lock': block('fastapi', registry) + block('shop', '{ editable = "." }'),
    };
    expect(await found('lockfile-out-of-date', files)).toEqual([]);
  });

  it('is silent about a lock file that lies beside no pyproject.toml, and about one that it cannot read', async () => {
    expect(await found('lockfile-out-of-date', { 'requirements.txt': 'fastapi\n', 'uv.lock': '' })).toEqual([]);
    const files = { 'pyproject.toml': `${PROJECT}dependencies = ["fastapi"]\n`, 'uv.lock': 'version = 1\n' };
    expect(await found('lockfile-out-of-date', files)).toEqual([]);
  });
});

describe('manifest-shadowed', () => {
  it.each([
    ['"all"', []],
    ['["prod"]', []],
    ['["web"]', []],
    ['["dev"]', ['requirements.txt:2 error']],
    ['[]', ['requirements.txt:2 error']],
    ['["loop", 1]', ['requirements.txt:2 error']],
  ])('counts the groups that uv installs by default: %s', async (groups, expected) => {
    const files = {
      'pyproject.toml': `${PROJECT}dependencies = ["fastapi"]\n\n[dependency-groups]\nprod = ["httpx"]\ndev = ["httpx"]\nweb = [{ include-group = "prod" }]\nloop = [{ include-group = "loop" }]\n\n[tool.uv]\ndefault-groups = ${groups}\n`,
      'requirements.txt': 'fastapi\nhttpx\n',
      'main.py': `import httpx\n${APP}`,
    };
    expect(await found('manifest-shadowed', files)).toEqual(expected);
  });

  it('does not name what the dependencies bring', async () => {
    const shadowed = (dependency: string): Promise<string[]> =>
      found('manifest-shadowed', {
        'pyproject.toml': `${PROJECT}dependencies = ["${dependency}"]\n`,
        'requirements.txt': 'fastapi\nuvicorn\njinja2\n',
        'main.py': 'import jinja2\nimport uvicorn\nfrom fastapi import FastAPI\n\napp = FastAPI()\n',
      });
    expect(await shadowed('fastapi[standard]')).toEqual([]);
    expect(await shadowed('fastapi')).toEqual(['requirements.txt:2 error']);
  });
});

describe('framework-not-detected', () => {
  it.each<[string, Record<string, string>]>([
    ['an app that is served from api/', { 'api/index.py': APP, 'main.py': 'print("tool")\n' }],
    ['builds', { 'vercel.json': '{ "builds": [{ "src": "main.py", "use": "@vercel/python" }] }' }],
  ])('is silent about %s', async (_, files) => {
    expect(await found('framework-not-detected', files, ['.'])).toEqual([]);
  });

  it('only notes an app beside a frontend: it may well run elsewhere', async () => {
    const files = { 'package.json': '{ "dependencies": { "next": "15.0.0" } }', 'requirements.txt': 'fastapi\n' };
    expect(await found('framework-not-detected', files)).toEqual(['main.py:3 info']);
  });

  it('offers no fix where the dependency is missing, too', async () => {
    const host = new MemoryHost({ 'main.py': APP });
    const { diagnostics } = await lint({ cwd: '/repo', host, select: ['framework-not-detected'] });
    expect(diagnostics).toMatchObject([{ severity: 'warning', confidence: 'likely' }]);
    expect(diagnostics[0]!.fix).toBeUndefined();
  });
});

describe('pyproject-without-project-table', () => {
  it('turns the dependencies of Poetry into a [project] table, as a fix that is not safe', async () => {
    const pyproject =
      '[tool.poetry]\nname = "My Shop"\n\n[tool.poetry.dependencies]\npython = "^3.11"\nfastapi = "^0.115"\n';
    const host = new MemoryHost({ 'main.py': APP, 'pyproject.toml': pyproject });
    const { diagnostics } = await lint({ cwd: '/repo', host, select: ['pyproject-without-project-table'] });
    expect(diagnostics[0]!.fix).toMatchObject({
      safety: 'unsafe',
      edits: [
        {
          text: '\n[project]\nname = "my-shop"\nversion = "0.1.0"\nrequires-python = ">=3.11,<4"\ndependencies = [\n    "fastapi>=0.115,<0.116",\n]\n',
        },
      ],
    });
  });

  it('offers no fix where requirements.txt holds more than named requirements', async () => {
    const files = { 'main.py': APP, 'pyproject.toml': '[tool.ruff]\n', 'requirements.txt': '--pre\nfastapi\n' };
    const { diagnostics } = await lint({
      cwd: '/repo',
      host: new MemoryHost(files),
      select: ['pyproject-without-project-table'],
    });
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]!.fix).toBeUndefined();
  });
});

describe('manifest-invalid', () => {
  it('goes on after the first fault, so that one run shows all', async () => {
    const files = {
      'pyproject.toml': '[project]\nname = 1\nversion = "1"\ndependencies = "fastapi"\n',
      'uv.toml': 'index = 1\n',
    };
    expect(await found('manifest-invalid', files)).toEqual([
      'pyproject.toml:2 error',
      'pyproject.toml:4 error',
      'uv.toml:1 error',
    ]);
  });

  it('leaves requirements that are none to the user where uv does not run', async () => {
    const files = {
      'pyproject.toml': `${PROJECT}dependencies = ["fastapi^1"]\n`,
      'vercel.json': '{ "installCommand": "pip install fastapi" }',
    };
    expect(await found('manifest-invalid', files)).toEqual([]);
  });
});
