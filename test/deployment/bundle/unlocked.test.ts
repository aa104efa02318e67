import { describe, expect, it } from 'vitest';
import { APP, bundleOf, MIB, modelOf, namesOf, pyproject } from '../../support/bundle.js';

const requirements = (...lines: string[]) => ({ 'requirements.txt': `${lines.join('\n')}\n`, 'main.py': APP });

describe('a requirements.txt', () => {
  it('names packages, and the index says what these require', async () => {
    const bundle = await bundleOf(requirements('fastapi'));
    expect(bundle).toMatchObject({ basis: 'requirements.txt', manifest: 'requirements.txt', isOpen: false });
    expect(namesOf(bundle.packages)).toEqual(
      expect.arrayContaining(['anyio', 'fastapi', 'idna', 'pydantic', 'pydantic-core', 'starlette']),
    );
    expect(namesOf(bundle.packages)).not.toContain('uvicorn');
  });

  it('says what asks for each, by the shortest way', async () => {
    const { packages } = await bundleOf(requirements('fastapi', 'scikit-learn'));
    const why = Object.fromEntries(packages.map(({ name, requiredBy }) => [name, requiredBy]));
    expect(why).toMatchObject({ fastapi: [], starlette: ['fastapi'], scipy: ['scikit-learn'] });
    expect(why['pydantic-core']).toEqual(['fastapi', 'pydantic']);
    expect(why['anyio']).toEqual(['fastapi', 'starlette']);
  });

  it('may name what others require too: then nothing asks for it but the project', async () => {
    const { packages } = await bundleOf(requirements('fastapi', 'pydantic'));
    expect(packages.find(({ name }) => name === 'pydantic')!.requiredBy).toEqual([]);
  });

  it('adds what extras bring', async () => {
    const plain = namesOf((await bundleOf(requirements('uvicorn'))).packages);
    const standard = namesOf((await bundleOf(requirements('uvicorn[standard]'))).packages);
    expect(plain).not.toContain('uvloop');
    expect(standard).toEqual(expect.arrayContaining([...plain, 'httptools', 'uvloop', 'watchfiles']));
    // Windows alone.
    expect(standard).not.toContain('colorama');
  });

  it('has lines for some systems', async () => {
    const { packages } = await bundleOf(
      requirements(
        'acme-a; sys_platform == "win32"',
        'acme-b; python_version >= "3.12"',
        'acme-c; python_version < "3.12"',
      ),
    );
    expect(namesOf(packages)).toEqual(['acme-b']);
  });

  it('with another Python has other lines', async () => {
    const files = { ...requirements('acme-a; python_version >= "3.14"'), '.python-version': '3.14\n' };
    expect(namesOf((await bundleOf(files)).packages)).toEqual(['acme-a']);
  });
});

describe('the release', () => {
  const sizeOf = async (line: string) => {
    const { packages } = await bundleOf(requirements(line));
    return packages.find(({ name }) => line.startsWith(name))!;
  };

  it('is the newest where nothing else is asked for', async () => {
    const numpy = await sizeOf('numpy');
    expect(Number(numpy.version!.split('.')[0])).toBeGreaterThanOrEqual(2);
    expect(numpy).toMatchObject({ basis: 'index', deferrable: true });
  });

  it('is the one that is pinned', async () => {
    expect(await sizeOf('numpy==2.0.0')).toMatchObject({ version: '2.0.0' });
  });

  it('is the newest that fits, as far as releases are known', async () => {
    const { version } = await sizeOf('pandas>=2,<3');
    expect(version).toMatch(/^2\./);
    expect((await sizeOf('pandas~=2.1.0')).version).toMatch(/^2\.1\./);
  });

  it('of a pin may be one that nobody knows: then the nearest tells its size, less surely', async () => {
    const known = await sizeOf('pandas==2.2.2');
    const strange = await sizeOf('pandas==2.2.99');
    expect(strange).toMatchObject({ version: '2.2.99', basis: 'index' });
    expect(strange.high / strange.bytes).toBeGreaterThan(known.high / known.bytes);
  });

  it('is less sure without a pin: others may be out on the day of the deployment', async () => {
    const width = async (line: string) => {
      const { low, high } = await bundleOf(requirements(line));
      return high - low;
    };
    expect(await width('pandas')).toBeGreaterThan(await width('numpy==2.0.0'));
  });

  it('that is old requires what newer ones have dropped', async () => {
    const { packages } = await modelOf(requirements('pandas==2.2.2'));
    expect(packages.find(({ name }) => name === 'pytz')).toMatchObject({ requiredBy: 'pandas' });
    expect(namesOf((await modelOf(requirements('pandas'))).packages)).not.toContain('pytz');
  });
});

describe('a package that nobody knows', () => {
  it('is listed, and widens the band', async () => {
    const without = await bundleOf(requirements('fastapi'));
    const bundle = await bundleOf(requirements('fastapi', 'acme-secret'));
    expect(bundle.unknownPackages).toEqual(['acme-secret']);
    expect(bundle.packages.find(({ name }) => name === 'acme-secret')).toMatchObject({
      basis: 'unknown',
      version: null,
    });
    expect(bundle.isOpen).toBe(true);
    expect(bundle.high - bundle.bytes).toBeGreaterThan(without.high - without.bytes + MIB);
  });

  it('is one more where there are many', async () => {
    const names = Array.from({ length: 20 }, (_, index) => `acme-secret-${index}`);
    const few = await bundleOf(requirements(...names.slice(0, 5)));
    const many = await bundleOf(requirements(...names));
    expect(many.unknownPackages).toHaveLength(20);
    expect(many.bytes - many.project.bytes).toBeGreaterThan(few.bytes - few.project.bytes);
    // Some are larger than expected, and others smaller.
    expect(many.high - many.bytes).toBeLessThan(4 * (few.high - few.bytes));
  });

  it('is an extra that nobody knows', async () => {
    expect((await bundleOf(requirements('fastapi[acme]'))).isOpen).toBe(true);
  });

  it('has a place of its own, whose name says nothing', async () => {
    const { packages, set } = await modelOf(
      requirements(
        'pandas @ git+https://github.com/acme/pandas',
        'numpy @ https://acme.example.com/numpy-1-py3-none-any.whl',
      ),
    );
    const found = packages.filter(({ name }) => ['pandas', 'numpy'].includes(name));
    for (const each of found)
      expect(each).toMatchObject({ origin: 'elsewhere', isDeferrable: false, size: { basis: 'unknown' } });
    expect(found).toHaveLength(2);
    expect(set!.isOpen).toBe(true);
  });

  it('may have no name at all', async () => {
    expect((await bundleOf(requirements('fastapi', './lib'))).isOpen).toBe(true);
  });
});

describe('an index', () => {
  const CPU = 'https://download.pytorch.org/whl/cpu';

  it('of PyTorch has builds for processors, which can only be shipped', async () => {
    const { packages, outcome } = await modelOf(requirements(`--extra-index-url ${CPU}`, 'torch', 'fastapi'));
    expect(packages[0]).toMatchObject({ name: 'torch', origin: 'other-index', isForCpu: true, isDeferrable: false });
    expect(namesOf(packages).filter((name) => /^(?:nvidia|cuda|triton)/.test(name))).toEqual([]);
    // It takes what else it needs from PyPI.
    expect(packages.find(({ name }) => name === 'sympy')).toMatchObject({ origin: 'pypi', isDeferrable: true });
    expect(outcome.low).toMatchObject({ tier: 'too-large', because: 'maximum' });
  });

  it('of PyPI has builds for graphics cards, with all of their libraries', async () => {
    const { packages, size } = await modelOf(requirements('torch'));
    expect(packages[0]).toMatchObject({ name: 'torch', origin: 'pypi', isForCpu: false });
    expect(namesOf(packages)).toEqual(expect.arrayContaining(['triton']));
    expect(size.low).toBeGreaterThan(2000 * MIB);
  });

  it.each([
    ['a version', pyproject(['torch==2.6.0+cpu'])],
    ['a URL', pyproject([`torch @ ${CPU}/torch-2.6.0%2Bcpu-cp312-cp312-linux_x86_64.whl`])],
    [
      'a source',
      pyproject(
        ['torch'],
        `[tool.uv.sources]\ntorch = { index = "cpu" }\n\n[[tool.uv.index]]\nname = "cpu"\nurl = "${CPU}"\nexplicit = true\n`,
      ),
    ],
    ['an index for all', pyproject(['torch'], `[[tool.uv.index]]\nname = "cpu"\nurl = "${CPU}"\n`)],
    ['a setting', pyproject(['torch'], `[tool.uv]\nextra-index-url = ["${CPU}"]\n`)],
  ])('for processors is known by %s', async (_, text) => {
    const { packages } = await modelOf({ 'pyproject.toml': text, 'main.py': APP });
    expect(packages[0]).toMatchObject({ name: 'torch', isForCpu: true });
    expect(namesOf(packages)).not.toContain('triton');
  });

  it('that is only for what names it says nothing of others', async () => {
    const rest = `[[tool.uv.index]]\nname = "cpu"\nurl = "${CPU}"\nexplicit = true\n`;
    const { packages } = await modelOf({ 'pyproject.toml': pyproject(['torch'], rest), 'main.py': APP });
    expect(packages[0]).toMatchObject({ name: 'torch', origin: 'pypi', isForCpu: false });
  });

  it.each([
    ['a line', requirements('--index-url https://nexus.acme.example.com/simple', 'acme-a')],
    [
      'a table',
      {
        'pyproject.toml': pyproject(
          ['acme-a'],
          '[[tool.uv.index]]\nurl = "https://nexus.acme.example.com/simple"\ndefault = true\n',
        ),
        'main.py': APP,
      },
    ],
  ])('in place of PyPI has no package that can be left out: %s', async (_, files) => {
    expect((await modelOf(files)).packages).toMatchObject([{ origin: 'other-index', isDeferrable: false }]);
  });
});

describe('a pyproject.toml without a lock file', () => {
  it('names packages; groups and extras are not installed', async () => {
    const rest =
      '[project.optional-dependencies]\nai = ["acme-ai"]\n\n[dependency-groups]\ndev = ["acme-dev"]\nweb = ["acme-web"]\n';
    const bundle = await bundleOf({ 'pyproject.toml': pyproject(['acme-a'], rest), 'main.py': APP });
    expect(bundle.basis).toBe('pyproject.toml');
    expect(namesOf(bundle.packages)).toEqual(['acme-a']);
  });

  it('has groups that are installed, where they are defaults', async () => {
    const rest =
      '[dependency-groups]\ndev = ["acme-dev"]\nweb = ["acme-web", { include-group = "more" }]\nmore = ["acme-more"]\n\n[tool.uv]\ndefault-groups = ["web", "dev"]\n';
    const bundle = await bundleOf({ 'pyproject.toml': pyproject(['acme-a'], rest), 'main.py': APP });
    expect(namesOf(bundle.packages)).toEqual(['acme-a', 'acme-more', 'acme-web']);
  });

  it('that leaves its dependencies to a build does not tell', async () => {
    const text = '[project]\nname = "shop"\nversion = "1"\ndynamic = ["dependencies"]\n';
    const bundle = await bundleOf({ 'pyproject.toml': text, 'main.py': APP });
    expect(bundle).toMatchObject({ basis: 'files', isOpen: true, packages: [], manifest: null });
  });

  it('without a project does not tell either', async () => {
    const files = { 'pyproject.toml': '[tool.ruff]\n', 'requirements.txt': 'fastapi\n', 'main.py': APP };
    expect(await bundleOf(files)).toMatchObject({ basis: 'files', isOpen: true, packages: [] });
  });
});

describe('without a manifest', () => {
  it('nothing is installed', async () => {
    expect(await bundleOf({ 'main.py': APP })).toMatchObject({ basis: 'files', packages: [], isOpen: false });
  });
});

describe('a requirements.txt at which the build stops', () => {
  it('names no packages where it cannot be read as text', async () => {
    const utf16 = Buffer.from('\ufefffastapi\npandas\n', 'utf16le');
    const bundle = await bundleOf({ 'main.py': APP, 'requirements.txt': utf16 });
    expect(bundle).toMatchObject({
      buildError: { code: 'PYTHON_REQUIREMENTS_PARSE_ERROR' },
      manifest: null,
      packages: [],
      isOpen: true,
    });
  });

  it('names those of all other lines where one is at fault', async () => {
    const bundle = await bundleOf({ 'main.py': APP, 'requirements.txt': 'acme-a\nacme-b==\nacme-c\n' });
    expect(bundle.buildError).toEqual({ code: 'PYTHON_REQUIREMENTS_PARSE_ERROR' });
    expect(namesOf(bundle.packages)).toEqual(['acme-a', 'acme-c']);
  });
});
