import { describe, expect, it } from 'vitest';
import { APP, bundleOf, locked, MIB, modelOf, namesOf, own, pyproject, uvLock } from '../../support/bundle.js';

const ALL_WHEELS = [
  'acme_x-1.0-cp311-cp311-manylinux_2_17_x86_64.manylinux2014_x86_64.whl',
  'acme_x-1.0-cp312-cp312-macosx_11_0_arm64.whl',
  'acme_x-1.0-cp312-cp312-manylinux_2_17_aarch64.manylinux2014_aarch64.whl',
  'acme_x-1.0-cp312-cp312-manylinux_2_17_x86_64.manylinux2014_x86_64.whl',
  'acme_x-1.0-cp312-cp312-musllinux_1_2_x86_64.whl',
  'acme_x-1.0-cp312-cp312-win_amd64.whl',
  'acme_x-1.0-cp313-cp313-manylinux_2_17_x86_64.manylinux2014_x86_64.whl',
];

function withLock(lock: string, rest = '') {
  return { 'pyproject.toml': pyproject(['fastapi'], rest), 'uv.lock': lock, 'main.py': APP };
}

/** The one package of a project, as it is locked. */
async function packageOf(block: string, rest = '') {
  const { packages, set } = await modelOf(withLock(uvLock(block, own(['acme-x'])), rest));
  return { ...packages[0]!, isOpen: set!.isOpen };
}

describe('the wheel', () => {
  it('is that for Vercel’s Python and system', async () => {
    const { wheel } = await packageOf(locked('acme-x', '1.0', [], { wheels: ALL_WHEELS, size: 3 * MIB }));
    expect(wheel).toEqual({
      name: 'acme_x-1.0-cp312-cp312-manylinux_2_17_x86_64.manylinux2014_x86_64.whl',
      bytes: 3 * MIB,
    });
  });

  it('is that for another Python where the project asks for it', async () => {
    const files = withLock(uvLock(locked('acme-x', '1.0', [], { wheels: ALL_WHEELS }), own(['acme-x'])));
    const newer = files['pyproject.toml'].replace('>=3.12,<3.13', '==3.13.*');
    const { packages } = await modelOf({ ...files, 'pyproject.toml': newer });
    expect(packages[0]!.wheel!.name).toContain('cp313');
  });

  it('tells the size of a package that nothing else is known of', async () => {
    const size = 2 * MIB;
    const of = async (wheel: string) => {
      const { size: found } = await packageOf(locked('acme-x', '1.0', [], { wheels: [wheel], size }));
      expect(found).toMatchObject({ basis: 'wheel', version: '1.0' });
      return found.bytes / size;
    };
    // What is in it is some three times as large as the archive.
    for (const wheel of [
      'acme_x-1.0-py3-none-any.whl',
      ALL_WHEELS[3]!,
      'acme_x-1.0-cp39-abi3-manylinux_2_17_x86_64.whl',
    ]) {
      const ratio = await of(wheel);
      expect(ratio).toBeGreaterThan(2);
      expect(ratio).toBeLessThan(5);
    }
    // Libraries for graphics cards are hard to compress.
    const { size: gpu } = await packageOf(
      locked('acme-x', '1.0', [], {
        wheels: ['nvidia_acme_x-1.0-py3-none-manylinux_2_17_x86_64.whl'],
        size: 400 * MIB,
      }),
    );
    expect(gpu.bytes / (400 * MIB)).toBeLessThan(2);
  });

  it('of another release than the table knows tells its size by the proportion there', async () => {
    const of = async (size: number) =>
      (
        await modelOf(
          withLock(
            uvLock(
              locked('pandas', '99.0.0', [], { wheels: ['pandas-99.0.0-py3-none-any.whl'], size }),
              own(['pandas']),
            ),
          ),
        )
      ).packages[0]!.size;
    const [small, large] = [await of(10 * MIB), await of(20 * MIB)];
    expect(small).toMatchObject({ basis: 'wheel', version: '99.0.0' });
    expect(large.bytes / small.bytes).toBeCloseTo(2);
  });

  it('may be missing: then the package is built, and cannot be installed at a cold start', async () => {
    for (const wheels of [
      [],
      ['acme_x-1.0-cp312-cp312-win_amd64.whl', 'acme_x-1.0-cp311-cp311-manylinux2014_x86_64.whl'],
    ])
      expect(await packageOf(locked('acme-x', '1.0', [], { wheels }))).toMatchObject({
        wheel: null,
        isBuiltFromSource: true,
        isDeferrable: false,
      });
  });

  it('of a package with libraries that are built is less sure to tell its size', async () => {
    const lock = (wheels: string[]) => withLock(uvLock(locked('pandas', '2.3.3', [], { wheels }), own(['pandas'])));
    const [wheel] = (await modelOf(lock(['pandas-2.3.3-cp312-cp312-manylinux_2_17_x86_64.whl']))).packages;
    const [source] = (await modelOf(lock([]))).packages;
    expect(source!.size.high).toBeGreaterThan(2 * wheel!.size.high);
  });
});

describe('the origin', () => {
  it.each([
    ['registry = "https://pypi.org/simple"', 'pypi', true],
    ['registry = "https://pypi.org/simple/"', 'pypi', true],
    ['registry = "https://download.pytorch.org/whl/cpu"', 'other-index', false],
    ['registry = "https://nexus.acme.example.com/simple"', 'other-index', false],
    ['registry = "../wheels"', 'other-index', false],
    ['git = "https://github.com/acme/x?rev=main#0123abcd"', 'elsewhere', false],
    ['url = "https://acme.example.com/acme_x-1.0-py3-none-any.whl"', 'elsewhere', false],
    ['path = "wheels/acme_x-1.0-py3-none-any.whl"', 'elsewhere', false],
    ['directory = "libs/x"', 'elsewhere', false],
    ['editable = "libs/x"', 'elsewhere', false],
  ])('%s is %s', async (source, origin, isDeferrable) => {
    expect(await packageOf(locked('acme-x', '1.0', [], { source }))).toMatchObject({ origin, isDeferrable });
  });

  it('of its own says nothing of what a package brings: there may be more', async () => {
    const git = 'git = "https://github.com/acme/x?rev=main#0123abcd"';
    expect(await packageOf(locked('acme-x', '1.0', [], { source: git, wheels: [] }))).toMatchObject({
      size: { basis: 'unknown', version: '1.0' },
      isOpen: true,
    });
  });

  it('decides how much always stays in the function', async () => {
    const lock = (source: string) => uvLock(locked('acme-x', '1.0', [], { source, size: 10 * MIB }), own(['acme-x']));
    const public_ = await bundleOf(withLock(lock('registry = "https://pypi.org/simple"')));
    const private_ = await bundleOf(withLock(lock('registry = "https://nexus.acme.example.com/simple"')));
    // The text of the lock file is in the function too.
    const longer = private_.project.bytes - public_.project.bytes;
    expect(private_.packages[0]!.bytes).toBe(public_.packages[0]!.bytes);
    expect(private_.fixed.bytes - public_.fixed.bytes - longer).toBe(private_.packages[0]!.bytes);
  });
});

describe('PyTorch', () => {
  const wheel = (version: string) => `torch-${version.replace('+', '%2B')}-cp312-cp312-manylinux_2_28_x86_64.whl`;
  const torch = (version: string, source: string) =>
    withLock(
      uvLock(locked('torch', version, [], { source, wheels: [wheel(version)], size: 180 * MIB }), own(['torch'])),
    );

  it('for processors alone comes from an index of its own, and stays in the function', async () => {
    const model = await modelOf(torch('2.6.0+cpu', 'registry = "https://download.pytorch.org/whl/cpu"'));
    expect(model.packages[0]).toMatchObject({
      version: '2.6.0+cpu',
      origin: 'other-index',
      isForCpu: true,
      isDeferrable: false,
      wheel: { name: 'torch-2.6.0+cpu-cp312-cp312-manylinux_2_28_x86_64.whl' },
    });
    expect(model.outcome.likely).toMatchObject({ tier: 'too-large', because: 'maximum' });
  });

  it('for graphics cards comes from PyPI, with all of their libraries', async () => {
    const [found] = (await modelOf(torch('2.6.0', 'registry = "https://pypi.org/simple"'))).packages;
    expect(found).toMatchObject({ origin: 'pypi', isForCpu: false, isDeferrable: true });
  });

  it('for processors is smaller, of the same wheel size', async () => {
    const cpu = torch('2.13.0+cpu', 'registry = "https://download.pytorch.org/whl/cpu"');
    const gpu = torch('2.13.0', 'registry = "https://pypi.org/simple"');
    const unsized = (files: ReturnType<typeof torch>) => ({
      ...files,
      'uv.lock': files['uv.lock'].replace(/, size = \d+/, ''),
    });
    const [small] = (await modelOf(unsized(cpu))).packages;
    const [large] = (await modelOf(unsized(gpu))).packages;
    expect(small!.size.bytes).toBeLessThan(large!.size.bytes * 0.75);
  });
});

describe('a workspace', () => {
  const ROOT =
    '[project]\nname = "acme"\nversion = "0"\ndependencies = []\n\n[tool.uv.workspace]\nmembers = ["apps/*", "libs/*"]\n';
  const member = (name: string, dependencies: string[], rest = '') =>
    `[project]\nname = "${name}"\nversion = "0.1.0"\ndependencies = ${JSON.stringify(dependencies)}\n\n${rest}`;
  const lock = (lib: string) =>
    uvLock(
      locked('acme-a', '1.0'),
      locked('acme-b', '1.0'),
      locked('acme-c', '1.0'),
      own(['acme-c'], '', 'virtual = "."').replace('"shop"', '"acme"'),
      locked('api', '0.1.0', ['acme-a', 'lib'], { source: 'virtual = "apps/api"', wheels: [] }),
      locked('lib', '0.1.0', ['acme-b'], { source: `${lib} = "libs/lib"`, wheels: [] }),
    );
  const files = (lib: string) => ({
    'pyproject.toml': ROOT,
    'uv.lock': lock(lib),
    'apps/api/pyproject.toml': member('api', ['fastapi', 'lib'], '[tool.uv.sources]\nlib = { workspace = true }\n'),
    'apps/api/main.py': APP,
    'libs/lib/pyproject.toml': member('lib', ['acme-b']),
  });

  it('is locked as a whole, and a function gets what its own member asks for', async () => {
    const bundle = await bundleOf(files('editable'), { paths: ['apps/api'] });
    expect(bundle.manifest).toBe('uv.lock');
    expect(namesOf(bundle.packages)).toEqual(['acme-a', 'acme-b', 'lib']);
    expect(bundle.packages.find(({ name }) => name === 'acme-b')!.requiredBy).toEqual(['lib']);
  });

  it('has members that are not installed, with packages that are', async () => {
    const bundle = await bundleOf(files('virtual'), { paths: ['apps/api'] });
    expect(namesOf(bundle.packages)).toEqual(['acme-a', 'acme-b']);
  });
});
