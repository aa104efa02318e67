import { describe, expect, it } from 'vitest';
import { APP, bundleOf, modelOf, namesOf, pyproject, type Files } from '../../support/bundle.js';

const BASE: Files = {
  'requirements.txt': 'acme-default\n',
  'other.txt': 'acme-a\nacme-b==1.0\n',
  'main.py': APP,
};

const withCommand = (installCommand: string, more: Files = {}) => ({
  ...BASE,
  'vercel.json': JSON.stringify({ framework: 'fastapi', installCommand }),
  ...more,
});

/** Names of the packages that a command installs; null where nobody can tell. */
async function installedBy(command: string, more: Files = {}): Promise<string[] | null> {
  const { set, packages } = await modelOf(withCommand(command, more));
  return set && namesOf(packages);
}

describe('an install command installs', () => {
  it.each([
    'pip install -r other.txt',
    'pip3 install --no-cache-dir -r ./other.txt',
    'python -m pip install --requirement other.txt',
    'uv pip install --requirement=other.txt',
    'pip install --upgrade pip && pip install -r other.txt',
    'echo hello; pip install -r other.txt',
  ])('what its file names: %s', async (command) => {
    expect(await installedBy(command)).toEqual(['acme-a', 'acme-b']);
  });

  it('what a file further down names', async () => {
    const more = { 'deploy/prod.txt': 'acme-c\n' };
    expect(await installedBy('cd deploy && pip install -r prod.txt', more)).toEqual(['acme-c']);
    expect(await installedBy('pip install -r deploy/prod.txt', more)).toEqual(['acme-c']);
  });

  it('what several files name', async () => {
    expect(await installedBy('pip install -r other.txt -r requirements.txt')).toEqual([
      'acme-a',
      'acme-b',
      'acme-default',
    ]);
  });

  it('what its file includes, which pip reads', async () => {
    const more = {
      'other.txt': '-r requirements/base.txt\nacme-a\n',
      'requirements/base.txt': '-r more/deep.txt\nacme-base\n',
      'requirements/more/deep.txt': 'acme-deep\n',
    };
    expect(await installedBy('pip install -r other.txt', more)).toEqual(['acme-a', 'acme-base', 'acme-deep']);
  });

  it('each file once, however they include one another', async () => {
    const more = { 'other.txt': '-r x.txt\nacme-a\n', 'x.txt': '-r other.txt\n-r x.txt\nacme-x\n' };
    expect(await installedBy('pip install -r other.txt', more)).toEqual(['acme-a', 'acme-x']);
  });

  it('the release that any of its files pins', async () => {
    const more = { 'other.txt': '-r base.txt\npandas\n', 'base.txt': 'numpy==1.26.4\n' };
    const { packages } = await modelOf(withCommand('pip install -r other.txt', more));
    expect(packages.find(({ name }) => name === 'numpy')).toMatchObject({ version: '1.26.4' });
  });

  it('perhaps more than can be told, where any of its files has a place of its own', async () => {
    const git = 'acme-git @ git+https://github.com/acme/git\n';
    const isOpen = async (more: Files) => (await bundleOf(withCommand('pip install -r other.txt', more))).isOpen;
    expect(await isOpen({ 'other.txt': git })).toBe(true);
    expect(await isOpen({ 'other.txt': 'fastapi\n' })).toBe(false);
    expect(await isOpen({ 'other.txt': '-r base.txt\nfastapi\n', 'base.txt': git })).toBe(true);
  });

  it.each([
    'pip install -r other.txt pandas',
    'pip install -r other.txt && pip install pandas',
    'pip install -r other.txt && python -m spacy download en_core_web_sm',
    'pip install -r other.txt; sh more.sh',
  ])('more than its files name: %s', async (command) => {
    expect((await bundleOf(withCommand(command, { 'other.txt': 'fastapi\n' }))).isOpen).toBe(true);
  });

  it('the project, where it names that', async () => {
    const project = { 'pyproject.toml': pyproject(['acme-p']) };
    for (const command of ['pip install .', 'pip install -e .', 'uv sync --frozen'])
      expect(await installedBy(command, project), command).toEqual(['acme-p']);
  });

  it('nothing at all, where it is about JavaScript', async () => {
    const { set, packages } = await modelOf(withCommand('cd web && npm install', { 'web/package.json': '{}' }));
    expect(packages).toEqual([]);
    expect(set).toMatchObject({ kind: 'none', isOpen: false });
  });
});

describe('nobody can tell what is installed by', () => {
  it.each([
    'sh install.sh',
    'make install',
    'pip install $(cat list)',
    'pip install fastapi pandas',
    'pip install -r missing.txt',
    'pip install -r ../../outside.txt',
    'pip install -r https://example.com/r.txt',
    'npm run setup',
  ])('%s', async (command) => {
    expect(await installedBy(command)).toBeNull();
    expect(await bundleOf(withCommand(command))).toMatchObject({ basis: 'files', manifest: null, isOpen: true });
  });

  it('a file that includes one that is not there', async () => {
    expect(await installedBy('pip install -r other.txt', { 'other.txt': '-r gone.txt\nacme-a\n' })).toBeNull();
  });
});

describe('an install command', () => {
  it('in pyproject.toml counts too', async () => {
    const script = '[tool.vercel.scripts]\ninstall = "pip install -r other.txt"\n';
    const files = { ...BASE, 'pyproject.toml': pyproject(['acme-p'], script) };
    expect(namesOf((await bundleOf(files)).packages)).toEqual(['acme-a', 'acme-b']);
  });

  it('switches the installation at cold starts off', async () => {
    const own = await modelOf(withCommand('pip install -r other.txt'));
    const none = await modelOf({ ...BASE, 'vercel.json': '{ "framework": "fastapi" }' });
    expect([own.circumstances.hasOwnInstall, none.circumstances.hasOwnInstall]).toEqual([true, false]);
  });

  it.each(['', '   '])('that is empty does not count: %j', async (command) => {
    expect(await installedBy(command)).toEqual(['acme-default']);
  });

  it('of a frontend does not count for functions in api/', async () => {
    const files = {
      'requirements.txt': 'acme-default\nfastapi\n',
      'api/index.py': APP,
      'vercel.json': '{ "framework": null, "installCommand": "npm install" }',
    };
    const { circumstances, packages } = await modelOf(files, { framework: 'auto' });
    expect(circumstances.hasOwnInstall).toBe(false);
    expect(namesOf(packages)).toContain('acme-default');
  });

  it('with a lock file installs by itself what it names, not what is locked', async () => {
    const files = withCommand('pip install -r other.txt', {
      'pyproject.toml': pyproject(['acme-p']),
      'uv.lock': '[[package]]\nname = "shop"\nsource = { virtual = "." }\n',
    });
    expect(await bundleOf(files)).toMatchObject({ basis: 'requirements.txt', manifest: 'other.txt' });
  });
});
