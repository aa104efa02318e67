import { describe, expect, it } from 'vitest';
import { APP, bundleOf, edges, locked, modelOf, namesOf, own, pyproject, uvLock } from '../../support/bundle.js';

/** A project with a lock file. */
function withLock(lock: string, rest = '') {
  return { 'pyproject.toml': pyproject(['fastapi'], rest), 'uv.lock': lock, 'main.py': APP };
}

async function installedOf(lock: string, rest = ''): Promise<string[]> {
  return namesOf((await bundleOf(withLock(lock, rest))).packages);
}

describe('a uv.lock', () => {
  it('says which packages are installed, and what asks for each', async () => {
    const bundle = await bundleOf(
      withLock(
        uvLock(
          locked('acme-api', '2.0', ['acme-http']),
          locked('acme-core', '0.3'),
          locked('acme-http', '1.5', ['acme-core']),
          own(['acme-api']),
        ),
      ),
    );
    expect(bundle).toMatchObject({ basis: 'uv.lock', manifest: 'uv.lock', isOpen: false });
    const found = bundle.packages.map(({ name, version, requiredBy }) => ({ name, version, requiredBy }));
    expect(found.sort((a, b) => (a.name < b.name ? -1 : 1))).toEqual([
      { name: 'acme-api', version: '2.0', requiredBy: [] },
      { name: 'acme-core', version: '0.3', requiredBy: ['acme-api', 'acme-http'] },
      { name: 'acme-http', version: '1.5', requiredBy: ['acme-api'] },
    ]);
  });

  it('counts more than pyproject.toml does: uv installs from it as it is', async () => {
    expect(await installedOf(uvLock(locked('acme-api', '2.0'), own(['acme-api'])))).toEqual(['acme-api']);
  });

  it('has packages that nothing on Vercel asks for', async () => {
    const lock = uvLock(locked('acme-api', '2.0'), locked('acme-alone', '1.0'), own(['acme-api']));
    expect(await installedOf(lock)).toEqual(['acme-api']);
  });

  it('names each package once, also in a circle', async () => {
    const lock = uvLock(
      locked('acme-a', '1', ['acme-b', 'acme-a']),
      locked('acme-b', '1', ['acme-a', 'acme-c']),
      locked('acme-c', '1', ['acme-b']),
      own(['acme-b', 'acme-a']),
    );
    const { packages } = await bundleOf(withLock(lock));
    expect(namesOf(packages)).toEqual(['acme-a', 'acme-b', 'acme-c']);
    expect(packages.find(({ name }) => name === 'acme-c')!.requiredBy).toEqual(['acme-b']);
  });
});

describe('markers in a uv.lock', () => {
  const ask = (marker: string) =>
    installedOf(uvLock(locked('acme-x', '1.0'), own([`{ name = "acme-x", marker = "${marker}" }`])));

  it.each([
    "sys_platform == 'linux'",
    "sys_platform != 'win32'",
    "platform_machine == 'x86_64'",
    "platform_machine == 'x86_64' and sys_platform == 'linux'",
    "platform_python_implementation != 'PyPy'",
    "implementation_name == 'cpython'",
    "python_full_version >= '3.12'",
    "python_version < '3.13' or sys_platform == 'win32'",
    "os_name == 'posix'",
  ])('hold on Vercel: %s', async (marker) => {
    expect(await ask(marker)).toEqual(['acme-x']);
  });

  it.each([
    "sys_platform == 'win32'",
    "sys_platform == 'darwin'",
    "platform_machine == 'aarch64'",
    "platform_machine == 'x86_64' and sys_platform == 'darwin'",
    "platform_python_implementation == 'PyPy'",
    "python_full_version >= '3.13'",
    "python_full_version < '3.12'",
    "os_name == 'nt'",
    // uv's own marks for extras that exclude one another.
    "extra == 'extra-4-shop-gpu'",
  ])('do not: %s', async (marker) => {
    expect(await ask(marker)).toEqual([]);
  });

  it('of a package that is reached twice hold if one of them does', async () => {
    const lock = uvLock(
      locked('acme-a', '1', ['{ name = "acme-x", marker = "sys_platform == \'win32\'" }']),
      locked('acme-b', '1', ['{ name = "acme-x", marker = "sys_platform == \'linux\'" }']),
      locked('acme-x', '1'),
      own(['acme-a', 'acme-b']),
    );
    expect(await installedOf(lock)).toEqual(['acme-a', 'acme-b', 'acme-x']);
  });

  it('are those of the Python that Vercel chooses', async () => {
    const lock = uvLock(
      locked('acme-x', '1'),
      own(['{ name = "acme-x", marker = "python_full_version >= \'3.14\'" }']),
    );
    const files = withLock(lock);
    const newer = files['pyproject.toml'].replace('>=3.12,<3.13', '>=3.14');
    expect(namesOf((await bundleOf({ ...files, 'pyproject.toml': newer })).packages)).toEqual(['acme-x']);
  });
});

describe('several versions of a package', () => {
  const TWO = [locked('acme-np', '1.26.4'), locked('acme-np', '2.3.0')];
  const version = async (...requires: string[]) => {
    const { packages } = await bundleOf(withLock(uvLock(...TWO, own(requires))));
    return packages.map((each) => each.version);
  };

  it('are told apart by the edge, of which markers choose', async () => {
    const old = '{ name = "acme-np", version = "1.26.4", marker = "python_full_version < \'3.12\'" }';
    const young = '{ name = "acme-np", version = "2.3.0", marker = "python_full_version >= \'3.12\'" }';
    expect(await version(old, young)).toEqual(['2.3.0']);
    expect(await version(young, old)).toEqual(['2.3.0']);
  });

  it('are told apart with the place that uv writes there too', async () => {
    expect(
      await version('{ name = "acme-np", version = "1.26.4", source = { registry = "https://pypi.org/simple" } }'),
    ).toEqual(['1.26.4']);
  });

  it('bring along what their own version requires', async () => {
    const lock = uvLock(
      locked('acme-np', '1.26.4', ['acme-old']),
      locked('acme-np', '2.3.0', ['acme-new']),
      locked('acme-old', '1'),
      locked('acme-new', '1'),
      own(['{ name = "acme-np", version = "2.3.0" }']),
    );
    expect(await installedOf(lock)).toEqual(['acme-new', 'acme-np']);
  });
});

describe('extras and groups in a uv.lock', () => {
  const PACKAGES = [
    locked('acme-ai', '1'),
    locked('acme-test', '1'),
    locked('acme-docs', '1'),
    locked('acme-web', '1'),
  ];
  const EXTRAS = `\n[package.optional-dependencies]\n${edges(['acme-ai'], 'ai')}`;
  const GROUPS = `\n[package.dev-dependencies]\n${edges(['acme-test'], 'dev')}${edges(['acme-docs'], 'docs')}${edges(['acme-web'], 'web')}`;

  it('are not installed by themselves', async () => {
    const groups = '[dependency-groups]\ndev = ["acme-test"]\ndocs = ["acme-docs"]\nweb = ["acme-web"]\n';
    expect(await installedOf(uvLock(...PACKAGES, own(['acme-web'], EXTRAS + GROUPS)), groups)).toEqual(['acme-web']);
  });

  it('of another package are, where they are asked for', async () => {
    const api = locked('acme-api', '1', [], { rest: EXTRAS });
    expect(await installedOf(uvLock(...PACKAGES, api, own(['acme-api'])))).toEqual(['acme-api']);
    expect(await installedOf(uvLock(...PACKAGES, api, own(['{ name = "acme-api", extra = ["ai"] }'])))).toEqual([
      'acme-ai',
      'acme-api',
    ]);
  });

  it('of another package are, where only one of two requirements asks for them', async () => {
    const lock = uvLock(
      ...PACKAGES,
      locked('acme-api', '1', [], { rest: EXTRAS }),
      locked('acme-more', '1', ['{ name = "acme-api", extra = ["ai"] }']),
      own(['acme-api', 'acme-more']),
    );
    expect(await installedOf(lock)).toEqual(['acme-ai', 'acme-api', 'acme-more']);
  });

  it('of the project are, where it asks for its own', async () => {
    const lock = uvLock(...PACKAGES, own(['{ name = "shop", extra = ["ai"] }'], EXTRAS));
    expect(await installedOf(lock)).toEqual(['acme-ai']);
  });

  it('named as defaults are, but for the group dev', async () => {
    const groups = '[dependency-groups]\ndev = ["acme-test"]\ndocs = ["acme-docs"]\nweb = ["acme-web"]\n';
    const settings = (list: string) => `${groups}\n[tool.uv]\ndefault-groups = ${list}\n`;
    const lock = uvLock(...PACKAGES, own(['acme-ai'], GROUPS));
    expect(await installedOf(lock, settings('["web", "dev"]'))).toEqual(['acme-ai', 'acme-web']);
    expect(await installedOf(lock, settings('"all"'))).toEqual(['acme-ai', 'acme-docs', 'acme-web']);
  });

  it('are compared by their normalised names', async () => {
    const groups = '[dependency-groups]\nWeb_Tools = ["acme-web"]\n\n[tool.uv]\ndefault-groups = ["Web_Tools"]\n';
    const lock = uvLock(...PACKAGES, own([], `\n[package.dev-dependencies]\n${edges(['acme-web'], 'web-tools')}`));
    expect(await installedOf(lock, groups)).toEqual(['acme-web']);
  });
});

describe('a lock file that does not tell', () => {
  it('what the project requires, leaves what pyproject.toml names', async () => {
    const bundle = await bundleOf(withLock(uvLock(locked('acme-api', '2.0'))));
    expect(bundle).toMatchObject({ basis: 'pyproject.toml', manifest: 'pyproject.toml' });
    expect(namesOf(bundle.packages)).toContain('starlette');
    expect(namesOf(bundle.packages)).not.toContain('acme-api');
  });

  it('what a package is that it names, counts it by its name', async () => {
    const { packages, set } = await modelOf(withLock(uvLock(own(['acme-lost']))));
    expect(packages).toMatchObject([{ name: 'acme-lost', version: null, size: { basis: 'unknown' } }]);
    expect(set!.kind).toBe('uv.lock');
  });

  it('beside a requirements.txt counts for nothing', async () => {
    const files = { 'requirements.txt': 'acme-a\n', 'uv.lock': uvLock(own(['acme-b'])), 'main.py': APP };
    expect(await bundleOf(files)).toMatchObject({ basis: 'requirements.txt', packages: [{ name: 'acme-a' }] });
  });
});
