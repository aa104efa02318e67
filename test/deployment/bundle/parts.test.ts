import { describe, expect, it } from 'vitest';
import { largestOf } from '../../../src/deployment/bundle/bundle.js';
import { contributors } from '../../../src/deployment/bundle/contributors.js';
import { about, exactly, NOTHING, plus, sumOf } from '../../../src/deployment/bundle/interval.js';
import { isStrippedFromDistribution } from '../../../src/deployment/bundle/strip.js';
import { inspect, lint } from '../../../src/lint.js';
import {
  APP,
  installed,
  locked,
  MIB,
  modelOf,
  modelsOf,
  own,
  pyproject,
  SizedHost,
  uvLock,
} from '../../support/bundle.js';

describe('sizes that are not known for sure', () => {
  it('add up: errors that have nothing to do with one another even out', () => {
    const four = Array.from({ length: 4 }, () => about(100, 0.25));
    expect(sumOf(four)).toEqual({ bytes: 400, low: 360, high: 450 });
    expect(four.reduce(plus, NOTHING)).toEqual({ bytes: 400, low: 320, high: 500 });
  });

  it('are never below nothing', () => {
    expect(sumOf([{ bytes: 1, low: -50, high: 9 }]).low).toBe(0);
    expect(sumOf([])).toEqual(NOTHING);
  });

  it('may be known for sure', () => {
    expect(sumOf([exactly(3), exactly(4)])).toEqual(exactly(7));
    expect(about(100, 0)).toEqual(exactly(100));
  });
});

describe('of an installed distribution', () => {
  it.each([
    'a/__init__.pyi',
    'a/old.pyc',
    'a/__pycache__/x.py',
    'a/py.typed',
    'a-1.0.dist-info/WHEEL',
    'a-1.0.dist-info/INSTALLER',
    'a-1.0.dist-info/direct_url.json',
    '../../../bin/a',
    '/usr/share/a',
  ])('%s is not shipped', (path) => {
    expect(isStrippedFromDistribution(path)).toBe(true);
  });

  it.each([
    'a/__init__.py',
    'a/tests/x.py',
    'a.libs/x.so',
    'a-1.0.dist-info/METADATA',
    'a-1.0.dist-info/RECORD',
    'a/wheel',
    'a/pycache/x',
  ])('%s is shipped', (path) => {
    expect(isStrippedFromDistribution(path)).toBe(false);
  });
});

describe('what a package brings along', () => {
  it('counts for the nearest name in the manifest, the most first', async () => {
    const model = await modelOf({
      'pyproject.toml': pyproject(['acme-a', 'acme-b']),
      'uv.lock': uvLock(
        locked('acme-a', '1', ['acme-deep']),
        locked('acme-b', '1', ['acme-shared']),
        locked('acme-deep', '1', ['acme-shared']),
        locked('acme-shared', '1'),
        own(['acme-a', 'acme-b']),
      ),
      'main.py': APP,
      ...installed('acme-a', '1', 10),
      ...installed('acme-b', '1', 20),
      ...installed('acme-deep', '1', 30),
      ...installed('acme-shared', '1', 40),
    });
    const found = contributors(model).map(({ name, bytes, packages }) => [
      name,
      bytes,
      packages.map((each) => each.name),
    ]);
    expect(found).toEqual([
      ['acme-b', 60, ['acme-shared', 'acme-b']],
      ['acme-a', 40, ['acme-deep', 'acme-a']],
    ]);
  });

  it('is all there is of packages', async () => {
    const model = await modelOf({ 'requirements.txt': 'fastapi[standard]\npandas\nscikit-learn\n', 'main.py': APP });
    const all = contributors(model);
    expect(all.map(({ name }) => name).sort()).toEqual(['fastapi', 'pandas', 'scikit-learn']);
    expect(all.flatMap(({ packages }) => packages)).toHaveLength(model.packages.length);
  });
});

describe('the function that matters most', () => {
  const api = (size: number, more: Record<string, string> = {}) =>
    modelsOf(
      new SizedHost(
        {
          'vercel.json': JSON.stringify({ framework: null, functions: { 'api/b.py': { excludeFiles: 'data/**' } } }),
          'requirements.txt': 'fastapi\n',
          'api/a.py': APP,
          'api/b.py': APP,
          ...more,
        },
        { 'data/a.bin': size * MIB },
      ),
      { framework: 'auto' },
    );

  it('is the largest', async () => {
    expect(largestOf(await api(50))!.entries).toEqual(['api/a.py']);
  });

  it('is one that cannot be deployed, though another is larger', async () => {
    const models = await api(50);
    const [first, second] = models as [(typeof models)[0], (typeof models)[0]];
    const outcome = { ...second.outcome, likely: { ...second.outcome.likely, tier: 'too-large' } } as const;
    expect(largestOf([first, { ...second, outcome }])!.entries).toEqual(['api/b.py']);
  });

  it('is none where there is no function', () => {
    expect(largestOf([])).toBeNull();
  });
});

describe('a project of which uv makes a package', () => {
  const project = (backend: string) => ({
    'pyproject.toml': `${pyproject([])}[build-system]\nrequires = []\nbuild-backend = "${backend}"\n`,
    'main.py': APP,
    'src/shop/__init__.py': '',
  });
  const sizes = { 'src/shop/data.bin': 20 * MIB, 'other.bin': 5 * MIB };

  it('has its modules among the installed packages, too', async () => {
    const { size, projectSize } = await modelOf(project('hatchling.build'), { sizes });
    expect(size.bytes - projectSize.bytes).toBeGreaterThan(20 * MIB);
    expect(size.bytes - projectSize.bytes).toBeLessThan(30 * MIB);
  });

  it('may have less of them there, as setuptools goes by its own settings', async () => {
    const { size, projectSize } = await modelOf(project('setuptools.build_meta'), { sizes });
    expect(size.bytes - projectSize.bytes).toBeLessThan(10 * MIB);
    expect(size.high - projectSize.high).toBeGreaterThan(20 * MIB);
  });
});

describe('the summary of a project', () => {
  const files = { 'requirements.txt': 'fastapi\n', 'main.py': APP };
  const summaries = async (all: Record<string, string>) => {
    const options = { cwd: '/repo', host: new SizedHost(all), framework: 'fastapi' } as const;
    return [(await lint(options)).units[0]!.bundle, (await inspect(options)).units[0]!.bundle];
  };

  it('is in what `check` and `inspect` say', async () => {
    const [checked, inspected] = await summaries(files);
    expect(checked).toMatchObject({ basis: 'requirements.txt', tier: 'standard', errorCode: null });
    expect(checked!.low).toBeLessThan(checked!.bytes);
    expect(inspected).toEqual(checked);
  });

  it('is none where nobody can tell what is installed', async () => {
    expect(await summaries({ ...files, 'vercel.json': '{ "installCommand": "make" }' })).toEqual([null, null]);
  });
});
