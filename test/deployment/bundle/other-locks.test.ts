import { describe, expect, it } from 'vitest';
import { APP, bundleOf, MIB, modelOf, namesOf, pyproject } from '../../support/bundle.js';

/** A package in a pylock.toml. */
function pylocked(name: string, rest = ''): string {
  return `[[packages]]\nname = "${name}"\nversion = "1.0"\n${rest}\n`;
}

const WHEELS =
  'wheels = [\n  { url = "https://files.pythonhosted.org/acme_a-1.0-cp311-cp311-manylinux_2_17_x86_64.whl", size = 1 },\n  { url = "https://files.pythonhosted.org/acme_a-1.0-cp312-cp312-manylinux_2_17_x86_64.whl", size = 2 },\n]\n';

function withPylock(...packages: string[]) {
  const lock = `lock-version = "1.0"\ncreated-by = "uv"\n\n${packages.join('\n')}`;
  return { 'pyproject.toml': pyproject(['fastapi', 'acme-a']), 'pylock.toml': lock, 'main.py': APP };
}

describe('a pylock.toml', () => {
  it('lists what is installed, with the wheel for Vercel', async () => {
    const files = withPylock(pylocked('acme-a', WHEELS), pylocked('acme-b'));
    const { packages, set } = await modelOf(files);
    expect(set).toMatchObject({ kind: 'pylock.toml', isLocked: true, isOpen: false });
    expect(namesOf(packages)).toEqual(['acme-a', 'acme-b']);
    expect(packages.find(({ name }) => name === 'acme-a')!.wheel).toEqual({
      name: 'acme_a-1.0-cp312-cp312-manylinux_2_17_x86_64.whl',
      bytes: 2,
    });
  });

  it('lists packages for some systems', async () => {
    const marked = (marker: string) => pylocked('acme-a', `marker = "${marker}"`);
    const found = async (marker: string) => namesOf((await bundleOf(withPylock(marked(marker)))).packages);
    expect(await found("sys_platform == 'linux'")).toEqual(['acme-a']);
    expect(await found("sys_platform == 'win32'")).toEqual([]);
    expect(await found("python_version >= '3.13'")).toEqual([]);
  });

  it('lists packages of groups and extras, of which only the default groups are installed', async () => {
    // https://packaging.python.org/en/latest/specifications/pylock-toml/#default-groups
    const files = withPylock(
      pylocked('acme-a', `marker = "'default' in dependency_groups"`),
      pylocked('acme-test', `marker = "'dev' in dependency_groups"`),
      pylocked('acme-ai', `marker = "'ai' in extras"`),
    );
    const lock = `default-groups = ["default"]\n${files['pylock.toml']}`;
    expect(namesOf((await bundleOf({ ...files, 'pylock.toml': lock })).packages)).toEqual(['acme-a']);
  });

  it('says where packages come from', async () => {
    const files = withPylock(
      pylocked('acme-a', WHEELS),
      pylocked('acme-private', `index = "https://nexus.acme.example.com/simple"\n${WHEELS}`),
      pylocked('acme-public', `index = "https://pypi.org/simple"\n${WHEELS}`),
      pylocked('acme-git', 'vcs = { type = "git", url = "https://github.com/acme/git", commit-id = "0" }'),
      pylocked('acme-source', 'sdist = { url = "https://files.pythonhosted.org/acme_source-1.0.tar.gz" }'),
    );
    const { packages, set } = await modelOf(files);
    const found = packages.map(({ name, origin, isBuiltFromSource }) => [name, origin, isBuiltFromSource]);
    expect(found.sort()).toEqual([
      ['acme-a', 'pypi', false],
      ['acme-git', 'elsewhere', false],
      ['acme-private', 'other-index', false],
      ['acme-public', 'pypi', false],
      ['acme-source', 'pypi', true],
    ]);
    expect(set!.isOpen).toBe(true);
  });

  it('is not what the builder looks into: no package of it can be installed at a cold start', async () => {
    const { packages } = await bundleOf(withPylock(pylocked('acme-a', WHEELS)));
    expect(packages).toMatchObject([{ name: 'acme-a', deferrable: false }]);
  });

  it('does not say why a package is there: the index does', async () => {
    const files = {
      ...withPylock(pylocked('fastapi'), pylocked('starlette'), pylocked('anyio'), pylocked('acme-a')),
      'pyproject.toml': pyproject(['fastapi', 'acme-a']),
    };
    const { packages } = await bundleOf(files);
    const why = Object.fromEntries(packages.map(({ name, requiredBy }) => [name, requiredBy]));
    expect(why).toMatchObject({ fastapi: [], starlette: ['fastapi'], 'acme-a': [] });
    expect(why['anyio']).toEqual(['fastapi', 'starlette']);
  });

  it('does not count beside a uv.lock', async () => {
    const files = {
      ...withPylock(pylocked('acme-a')),
      'uv.lock': '[[package]]\nname = "shop"\nsource = { virtual = "." }\n',
    };
    expect(await bundleOf(files)).toMatchObject({ basis: 'uv.lock', packages: [] });
  });
});

describe('a poetry.lock', () => {
  const POETRY = '[tool.poetry]\nname = "shop"\n\n[tool.poetry.dependencies]\npython = "^3.12"\nacme-api = "^1.0"\n';
  const locked = (name: string, version: string, rest = '') =>
    `[[package]]\nname = "${name}"\nversion = "${version}"\noptional = false\npython-versions = ">=3.8"\nfiles = []\n${rest}\n`;
  const withPoetry = (...packages: string[]) => ({
    'pyproject.toml': POETRY,
    'poetry.lock': packages.join('\n'),
    'main.py': APP,
  });
  const found = async (...packages: string[]) => {
    const bundle = await bundleOf(withPoetry(...packages));
    return bundle.packages.map(({ name, version }) => `${name} ${version}`).sort();
  };
  const requires = (text: string) => `\n[package.dependencies]\n${text}\n`;

  it('says which releases are installed, and what they require', async () => {
    const bundle = await bundleOf(
      withPoetry(locked('acme-api', '1.2', requires('acme-core = ">=0.1"')), locked('acme-core', '0.3')),
    );
    expect(bundle).toMatchObject({ basis: 'poetry.lock', manifest: 'poetry.lock', isOpen: false });
    expect(bundle.packages.map(({ name, version }) => [name, version]).sort()).toEqual([
      ['acme-api', '1.2'],
      ['acme-core', '0.3'],
    ]);
  });

  it('has packages of groups, which are not installed', async () => {
    expect(await found(locked('acme-api', '1.2'), locked('pytest', '8.0', 'groups = ["dev"]'))).toEqual([
      'acme-api 1.2',
    ]);
  });

  it('has requirements for some systems and some extras', async () => {
    const api = locked(
      'acme-api',
      '1.2',
      requires(
        'acme-linux = {version = "*", markers = "sys_platform == \\"linux\\""}\nacme-windows = {version = "*", markers = "sys_platform == \\"win32\\""}\nacme-ai = {version = "*", optional = true}',
      ) + '\n[package.extras]\nai = ["acme-ai (>=1)"]\n',
    );
    const all = [api, locked('acme-linux', '1'), locked('acme-windows', '1'), locked('acme-ai', '1')];
    expect(await found(...all)).toEqual(['acme-api 1.2', 'acme-linux 1']);
    const files = withPoetry(...all);
    const text = files['pyproject.toml'].replace('"^1.0"', '{ version = "^1.0", extras = ["ai"] }');
    const asked = await bundleOf({ ...files, 'pyproject.toml': text });
    expect(namesOf(asked.packages)).toEqual(['acme-ai', 'acme-api', 'acme-linux']);
  });

  it('with several releases of a package has the oldest first; the one for Vercel’s Python is installed', async () => {
    const api = locked(
      'acme-api',
      '1.2',
      requires(
        'acme-np = [\n    {version = ">=1.22", markers = "python_version < \\"3.12\\""},\n    {version = ">=2.0", markers = "python_version >= \\"3.12\\""},\n]',
      ),
    );
    expect(await found(api, locked('acme-np', '1.26.4'), locked('acme-np', '2.3.0'))).toEqual([
      'acme-api 1.2',
      'acme-np 2.3.0',
    ]);
  });

  it('with several releases and markers of Poetry 2 has the one whose markers hold', async () => {
    const api = locked('acme-api', '1.2', requires('acme-np = ">=1"'));
    expect(
      await found(
        api,
        locked('acme-np', '1.26.4', 'markers = "python_version < \\"3.12\\""'),
        locked('acme-np', '2.3.0', 'markers = "python_version >= \\"3.12\\""'),
      ),
    ).toEqual(['acme-api 1.2', 'acme-np 2.3.0']);
  });

  it('does not count beside a requirements.txt', async () => {
    const files = { 'requirements.txt': 'acme-b\n', 'poetry.lock': locked('acme-b', '1.0'), 'main.py': APP };
    expect(await bundleOf(files)).toMatchObject({ basis: 'requirements.txt', packages: [{ version: null }] });
  });
});

describe('a Pipfile.lock', () => {
  const pipfileLock = (packages: Record<string, object>, meta: object = {}) => ({
    'Pipfile.lock': JSON.stringify({ _meta: meta, default: packages, develop: { pytest: { version: '==8.0.0' } } }),
    'main.py': APP,
  });

  it('lists releases, and leaves out those for development', async () => {
    const bundle = await bundleOf(pipfileLock({ 'acme-a': { version: '==1.0' }, 'acme-b': { version: '==2.0' } }));
    expect(bundle.basis).toBe('Pipfile.lock');
    expect(bundle.packages.map(({ name, version }) => [name, version]).sort()).toEqual([
      ['acme-a', '1.0'],
      ['acme-b', '2.0'],
    ]);
    expect((await modelOf(pipfileLock({ 'acme-a': { version: '==1.0' } }))).set!.isLocked).toBe(true);
  });

  it('lists packages for some systems', async () => {
    const files = pipfileLock({
      'acme-a': { version: '==1.0', markers: "sys_platform == 'win32'" },
      'acme-b': { version: '==1.0', markers: "python_version >= '3.8'" },
    });
    expect(namesOf((await bundleOf(files)).packages)).toEqual(['acme-b']);
  });

  it('does not say why a package is there: the Pipfile and the index do', async () => {
    const packages = { fastapi: { version: '==0.115.0' }, starlette: { version: '==0.38.0' } };
    const files = { ...pipfileLock(packages), Pipfile: '[packages]\nfastapi = "*"\n' };
    const { packages: found } = await bundleOf(files);
    expect(found.find(({ name }) => name === 'starlette')!.requiredBy).toEqual(['fastapi']);
    expect(found.find(({ name }) => name === 'fastapi')!.requiredBy).toEqual([]);
  });

  it('names the index of each package', async () => {
    const sources = [
      { name: 'pypi', url: 'https://pypi.org/simple' },
      { name: 'acme', url: 'https://nexus.acme.example.com/simple' },
    ];
    const files = pipfileLock(
      { 'acme-a': { version: '==1.0', index: 'pypi' }, 'acme-b': { version: '==1.0', index: 'acme' } },
      { sources },
    );
    const { packages } = await modelOf(files);
    expect(packages.map(({ name, origin }) => [name, origin]).sort()).toEqual([
      ['acme-a', 'pypi'],
      ['acme-b', 'other-index'],
    ]);
  });

  it('knows the size of a release', async () => {
    const { packages } = await bundleOf(pipfileLock({ numpy: { version: '==2.0.0' } }));
    const numpy = packages.find(({ name }) => name === 'numpy')!;
    expect(numpy.version).toBe('2.0.0');
    expect(numpy.bytes).toBeGreaterThan(30 * MIB);
  });
});
