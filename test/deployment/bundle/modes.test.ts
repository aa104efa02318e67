import { describe, expect, it } from 'vitest';
import { APP, bundleOf, bundlesOf, MIB, modelsOf, namesOf, pyproject, type Files } from '../../support/bundle.js';

const auto = { framework: 'auto' } as const;

const filesIn = ({ project }: { project: { largest: { path: string }[] } }) =>
  project.largest.map(({ path }) => path).sort();

describe('files in api/', () => {
  const API: Files = {
    'vercel.json': '{ "framework": null }',
    'requirements.txt': 'fastapi\nacme-a\n',
    'api/items.py': APP,
    'api/users.py': APP,
    'api/jobs/run.py': APP,
    'lib/shared.py': 'X = 1\n',
  };

  it('are one function each, of the same content: it is told once', async () => {
    const bundle = await bundleOf(API, auto);
    expect(bundle.functions).toEqual(['api/items.py', 'api/jobs/run.py', 'api/users.py']);
    expect(filesIn(bundle)).toEqual(Object.keys(API).sort());
    expect(namesOf(bundle.packages)).toContain('acme-a');
  });

  it('that leave out other files have other contents', async () => {
    const functions = { 'api/items.py': { excludeFiles: 'lib/**' }, 'api/jobs/*.py': { excludeFiles: 'lib/**' } };
    const bundles = await bundlesOf({ ...API, 'vercel.json': JSON.stringify({ framework: null, functions }) }, auto);
    expect(bundles.map((each) => each.functions)).toEqual([['api/items.py', 'api/jobs/run.py'], ['api/users.py']]);
    expect(bundles.map((each) => filesIn(each).includes('lib/shared.py'))).toEqual([false, true]);
  });

  it('with a manifest of their own have other packages, and the files of all', async () => {
    const bundles = await bundlesOf({ ...API, 'api/jobs/requirements.txt': 'acme-b\n' }, auto);
    expect(bundles.map(({ functions, manifest }) => [functions, manifest])).toEqual([
      [['api/items.py', 'api/users.py'], 'requirements.txt'],
      [['api/jobs/run.py'], 'api/jobs/requirements.txt'],
    ]);
    expect(namesOf(bundles[1]!.packages)).toEqual(['acme-b']);
    expect(bundles[0]!.project).toEqual(bundles[1]!.project);
  });

  it('that export no app are none', async () => {
    expect((await bundleOf({ ...API, 'api/helpers.py': 'X = 1\n' }, auto)).functions).not.toContain('api/helpers.py');
  });
});

describe('builds', () => {
  const BUILDS: Files = {
    'requirements.txt': 'fastapi\n',
    'main.py': APP,
    'jobs/run.py': APP,
    'data/a.csv': '1,2\n',
    'public/logo.svg': '<svg/>',
  };
  const withBuilds = (...builds: object[]) => ({ ...BUILDS, 'vercel.json': JSON.stringify({ builds }) });

  it('are a function for each file', async () => {
    const files = withBuilds({ src: '{main,jobs/run}.py', use: '@vercel/python' });
    expect((await bundleOf(files, auto)).functions.sort()).toEqual(['jobs/run.py', 'main.py']);
  });

  it('have settings of their own, in a text or a list', async () => {
    const bundles = await bundlesOf(
      withBuilds(
        { src: 'main.py', use: '@vercel/python', config: { excludeFiles: ['data/**', 'jobs/**'] } },
        { src: 'jobs/run.py', use: '@vercel/python', config: { includeFiles: 'public/**' } },
      ),
      auto,
    );
    expect(
      bundles.map((each) => [each.functions, filesIn(each).filter((path) => /^(?:data|public)/.test(path))]),
    ).toEqual([
      [['main.py'], []],
      [['jobs/run.py'], ['data/a.csv', 'public/logo.svg']],
    ]);
  });

  it('of other languages are no Python functions', async () => {
    const files = withBuilds({ src: 'main.py', use: '@vercel/python' }, { src: 'web/index.js', use: '@vercel/node' });
    expect((await bundleOf({ ...files, 'web/index.js': '' }, auto)).functions).toEqual(['main.py']);
  });
});

describe('services', () => {
  const SERVICES: Files = {
    'vercel.json': JSON.stringify({
      services: {
        shop: { root: 'shop', framework: 'fastapi' },
        mail: { root: 'mail', framework: 'fastapi' },
      },
    }),
    'shop/requirements.txt': 'fastapi\nacme-shop\n',
    'shop/main.py': APP,
    'shop/data/a.csv': '1,2\n',
    'mail/requirements.txt': 'fastapi\nacme-mail\n',
    'mail/main.py': APP,
  };

  it('are one function each, with its own files and packages', async () => {
    const bundles = await bundlesOf(SERVICES, auto);
    expect(bundles.map(({ functions, manifest }) => [functions, manifest]).sort()).toEqual([
      [['mail/main.py'], 'mail/requirements.txt'],
      [['shop/main.py'], 'shop/requirements.txt'],
    ]);
    const shop = bundles.find(({ functions }) => functions.includes('shop/main.py'))!;
    expect(filesIn(shop)).toEqual(['data/a.csv', 'main.py', 'requirements.txt']);
    expect(namesOf(shop.packages)).toContain('acme-shop');
    expect(namesOf(shop.packages)).not.toContain('acme-mail');
  });

  it('are each as large as they are: one that is too large says nothing of the other', async () => {
    const models = await modelsOf({ ...SERVICES, 'shop/requirements.txt': 'torch\n' }, { framework: 'auto' });
    const tiers = models.map(({ entries, outcome }) => [entries[0], outcome.likely.tier]);
    expect(Object.fromEntries(tiers)).toEqual({ 'mail/main.py': 'standard', 'shop/main.py': 'too-large' });
  });
});

describe('of several manifests', () => {
  it.each([
    ['pyproject.toml', { 'pyproject.toml': pyproject(['acme-a']), 'requirements.txt': 'acme-b\n' }, ['acme-a']],
    ['Pipfile', { Pipfile: '[packages]\nacme-a = "*"\n', 'requirements.txt': 'acme-b\n' }, ['acme-a']],
    ['requirements.frozen.txt', { 'requirements.frozen.txt': 'acme-a\n', 'requirements.txt': 'acme-b\n' }, ['acme-a']],
    [
      'requirements.txt',
      { 'requirements.txt': 'acme-a\n', 'requirements-dev.txt': 'acme-b\n', 'app/requirements.txt': 'acme-c\n' },
      ['acme-a'],
    ],
    ['requirements/prod.txt', { 'requirements/prod.txt': 'acme-a\n', 'requirements/base.txt': 'acme-b\n' }, ['acme-a']],
  ])('the first that Vercel takes counts alone: %s', async (manifest, files, names) => {
    const bundle = await bundleOf({ ...files, 'main.py': APP });
    expect(bundle.manifest).toBe(manifest);
    expect(namesOf(bundle.packages)).toEqual(names);
  });

  it('one that is not uploaded does not count', async () => {
    const files = {
      'pyproject.toml': pyproject(['acme-a']),
      'requirements.txt': 'acme-b\n',
      '.vercelignore': '*.toml\n',
    };
    expect((await bundleOf({ ...files, 'main.py': APP })).manifest).toBe('requirements.txt');
  });

  it('one with a line that is none says nothing', async () => {
    const files = { 'requirements.txt': 'acme-a\n-r more.txt\n', 'more.txt': 'acme-b\n', 'main.py': APP };
    expect(await bundleOf(files)).toMatchObject({ manifest: null, packages: [], isOpen: true });
  });
});

describe('without Python', () => {
  it('there is no function', async () => {
    const files = { 'vercel.json': '{ "framework": null }', 'requirements.txt': 'fastapi\n', 'main.py': APP };
    expect(await bundlesOf(files, auto)).toEqual([]);
  });

  it('without an entrypoint there may be one yet, of all that is there', async () => {
    const bundle = await bundleOf({ 'requirements.txt': 'fastapi\nacme-a\n', 'server/web.py': APP });
    expect(bundle.functions).toEqual([]);
    expect(namesOf(bundle.packages)).toContain('acme-a');
  });
});

describe('what Vercel adds', () => {
  it('is in every function', async () => {
    const bundle = await bundleOf({ 'requirements.txt': '', 'main.py': APP });
    expect(bundle.packages).toEqual([]);
    const added = bundle.added.reduce((sum, { bytes }) => sum + bytes, 0);
    expect(bundle.bytes).toBe(bundle.project.bytes + added);
    expect(bundle.bytes).toBeLessThan(20 * MIB);
    expect([bundle.low < bundle.bytes, bundle.high > bundle.bytes]).toEqual([true, true]);
  });
});
