import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DiskHost } from '../../../src/files/host.js';
import { APP, bundleOf, bundlesOf, MIB, modelOf, modelsOf, type Files, type Sizes } from '../../support/bundle.js';
import { onDisk } from '../../support/vercel.js';

const BASE = { 'requirements.txt': 'fastapi\n', 'main.py': APP };
const ALWAYS = ['main.py', 'requirements.txt'];

/** The files of the function beside the app, with a `*` for what only `vercel deploy` uploads. */
async function packed(files: Files, sizes: Sizes = {}): Promise<string[]> {
  const { files: found } = await modelOf({ ...BASE, ...files }, { sizes });
  return found
    .filter(({ path }) => !ALWAYS.includes(path))
    .map(({ path, isGitIgnored }) => `${path}${isGitIgnored ? '*' : ''}`);
}

describe('a function has', () => {
  it('every file of the project', async () => {
    const files = { '.env': 'X=1', 'data/a.csv': '1', 'tests/test_main.py': '', 'static/logo.svg': '', 'uv.lock': '' };
    expect(await packed(files)).toEqual(['.env', 'data/a.csv', 'static/logo.svg', 'tests/test_main.py', 'uv.lock']);
  });

  it('nothing that Vercel always leaves out', async () => {
    const files = {
      '.git/config': '',
      '.vercel/project.json': '',
      'node_modules/a/index.js': '',
      'web/node_modules/b/index.js': '',
      'web/.next/x.js': '',
      'web/yarn.lock': '',
      'public/logo.svg': '',
      'app/public/__init__.py': '',
      'app/__pycache__/main.cpython-312.pyc': '',
      '.venv/bin/python': '',
      'tools/venv/bin/python': '',
      '.mypy_cache/x.json': '',
      '.ruff_cache/x': '',
    };
    expect(await packed(files)).toEqual([]);
  });

  it('its files with their sizes', async () => {
    const bundle = await bundleOf({ ...BASE, 'é.txt': 'é' }, { sizes: { 'model.bin': 30 * MIB } });
    const own = Object.values(BASE).join('').length + 2;
    expect(bundle.project).toMatchObject({
      bytes: 30 * MIB + own,
      low: 30 * MIB + own,
      high: 30 * MIB + own,
      files: 4,
    });
    expect(bundle.project.largest).toEqual([{ path: 'model.bin', bytes: 30 * MIB }]);
  });

  it('directories, of which the large ones are listed', async () => {
    const sizes = { 'data/raw/a.csv': 6 * MIB, 'data/raw/b.csv': 2 * MIB, 'data/c.csv': 2 * MIB, 'docs/d.md': 10_000 };
    const { project } = await bundleOf(BASE, { sizes });
    expect(project.directories.map(({ path, files }) => [path, files])).toEqual([
      ['.', 6],
      ['data', 3],
      ['data/raw', 2],
    ]);
    expect(project.directories[1]!.bytes).toBe(10 * MIB);
    expect(project.largest.map(({ path }) => path)).toEqual(['data/raw/a.csv', 'data/c.csv', 'data/raw/b.csv']);
  });

  it('the files of its Root Directory alone', async () => {
    const files = { 'shop/requirements.txt': 'fastapi\n', 'shop/main.py': APP, 'shop/data/a.csv': '1', 'web/x.js': '' };
    const [bundle] = await bundlesOf(files, { paths: ['shop'], sizes: { 'other.bin': 9 * MIB } });
    expect(bundle).toMatchObject({ root: 'shop', functions: ['shop/main.py'], project: { files: 3 } });
    expect(bundle!.project.largest.map(({ path }) => path)).toContain('data/a.csv');
  });
});

describe('.vercelignore', () => {
  it('keeps files from every deployment', async () => {
    const files = { '.vercelignore': 'data\n*.md\n!keep.md\n', 'data/a.csv': '', 'notes.md': '', 'keep.md': '' };
    expect(await packed(files)).toEqual(['.vercelignore', 'keep.md']);
  });

  it('may list what is uploaded', async () => {
    const files = { '.vercelignore': '/*\n!main.py\n!app\n!requirements.txt\n', 'app/x.py': '', 'data/a.csv': '' };
    expect(await packed(files)).toEqual(['app/x.py']);
  });

  it('is that of the Root Directory', async () => {
    const files = {
      'shop/requirements.txt': 'fastapi\n',
      'shop/main.py': APP,
      'shop/a.csv': '',
      '.vercelignore': '*.csv\n',
    };
    const [bundle] = await bundlesOf(files, { paths: ['shop'] });
    expect(bundle!.project.files).toBe(3);
  });
});

describe('.gitignore', () => {
  it('counts for Git deployments: what it names is there with `vercel deploy` alone', async () => {
    const files = { '.gitignore': '/data\n*.log\n', 'data/a.csv': '', 'app/x.log': '', 'app/x.py': '' };
    // The CLI never uploads a .gitignore, and a Git deployment has it; the builder leaves out the one at the top.
    expect(await packed(files)).toEqual(['app/x.log*', 'app/x.py', 'data/a.csv*']);
  });

  it('keeps what it names out of the sums', async () => {
    const sizes = { 'data/a.csv': 40 * MIB };
    const bundle = await bundleOf({ ...BASE, '.gitignore': 'data\n' }, { sizes });
    expect(bundle.project).toMatchObject({ files: 2, ignoredByGit: { bytes: 40 * MIB, files: 1 } });
    expect(bundle.project.bytes).toBeLessThan(1000);
    expect(bundle.project.largest.map(({ path }) => path)).not.toContain('data/a.csv');
  });

  it('may be in any directory, and above the Root Directory', async () => {
    const files = {
      '.gitignore': '*.tmp\n',
      'shop/requirements.txt': 'fastapi\n',
      'shop/main.py': APP,
      'shop/a.tmp': '',
      'shop/data/.gitignore': '*\n!.gitignore\n!b.csv\n',
      'shop/data/a.csv': '',
      'shop/data/b.csv': '',
    };
    const [bundle] = await bundlesOf(files, { paths: ['shop'] });
    expect(bundle!.project.ignoredByGit.files).toBe(2);
  });

  it('takes back what one above it ignores', async () => {
    const files = { '.gitignore': '*.csv\n', 'data/.gitignore': '!keep.csv\n', 'data/keep.csv': '', 'data/a.csv': '' };
    expect(await packed(files)).toEqual(['data/.gitignore', 'data/a.csv*', 'data/keep.csv']);
  });

  it('names places and names', async () => {
    const files = {
      '.gitignore': '# build/\nbuild/\n/top.txt\ndocs/*.html\n**/deep/x.txt\n\\#odd\n',
      'app/build/a': '',
      build: '',
      'top.txt': '',
      'app/top.txt': '',
      'docs/a.html': '',
      'app/docs/a.html': '',
      'a/b/deep/x.txt': '',
      '#odd': '',
    };
    expect((await packed(files)).filter((path) => path.endsWith('*'))).toEqual([
      '#odd*',
      'a/b/deep/x.txt*',
      'app/build/a*',
      'docs/a.html*',
      'top.txt*',
    ]);
  });
});

describe('excludeFiles and includeFiles', () => {
  const config = (settings: object) => ({ 'vercel.json': JSON.stringify({ functions: { 'main.py': settings } }) });

  it('leave files out of the function', async () => {
    const files = {
      ...config({ excludeFiles: '{tests,data}/**' }),
      'tests/a.py': '',
      'data/b.csv': '',
      'app/x.py': '',
    };
    expect(await packed(files)).toEqual(['app/x.py', 'vercel.json']);
  });

  it('bring back what is left out', async () => {
    const files = {
      ...config({ excludeFiles: 'data/**', includeFiles: '{public/**,data/keep.csv}' }),
      'public/a.svg': '',
      'data/keep.csv': '',
      'data/b.csv': '',
    };
    expect(await packed(files)).toEqual(['data/keep.csv', 'public/a.svg', 'vercel.json']);
  });

  it('do not bring back what is not uploaded', async () => {
    const files = { ...config({ includeFiles: 'data/**' }), '.vercelignore': 'data\n', 'data/a.csv': '' };
    expect(await packed(files)).not.toContain('data/a.csv');
  });

  it('count for a preset since a version of the CLI', async () => {
    const files = { ...BASE, ...config({ excludeFiles: 'data/**' }), 'data/a.csv': '' };
    const names = async (vercelCli: string) => (await modelOf(files, { vercelCli })).files.map(({ path }) => path);
    expect(await names('59.16.0')).not.toContain('data/a.csv');
    expect(await names('59.15.0')).toContain('data/a.csv');
  });
});

describe('a Git LFS pointer', () => {
  const POINTER = `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize ${90 * MIB}\n`;

  it('stands for a large file, which Vercel fetches or not', async () => {
    const files = { ...BASE, '.gitattributes': '*.bin filter=lfs diff=lfs merge=lfs -text\n', 'model.bin': POINTER };
    const { project, bytes, high } = await bundleOf(files);
    expect(project.bytes).toBeLessThan(1000);
    expect(project.high - project.bytes).toBe(90 * MIB - POINTER.length);
    expect(high - bytes).toBeGreaterThan(89 * MIB);
  });

  it('is one where the attributes of its own directory, or of one above the Root Directory, say so', async () => {
    const files = { 'shop/requirements.txt': 'fastapi\n', 'shop/main.py': APP, 'shop/models/model.bin': POINTER };
    for (const where of ['.gitattributes', 'shop/.gitattributes', 'shop/models/.gitattributes']) {
      const [bundle] = await bundlesOf({ ...files, [where]: '*.bin filter=lfs\n' }, { paths: ['shop'] });
      expect(bundle!.project.high, where).toBeGreaterThan(89 * MIB);
    }
  });

  it('is a text like any other where Git LFS is not used', async () => {
    expect((await bundleOf({ ...BASE, 'notes.txt': POINTER })).project.high).toBeLessThan(1000);
  });
});

describe('a symbolic link', () => {
  const linked = (links: Record<string, string>, files: Files) =>
    onDisk({ ...BASE, ...files }, async (directory) => {
      for (const [path, target] of Object.entries(links)) {
        mkdirSync(join(directory, path, '..'), { recursive: true });
        symlinkSync(target, join(directory, path));
      }
      const [model] = await modelsOf(new DiskHost(directory));
      return model!.files.filter(({ path }) => !ALWAYS.includes(path)).map(({ path, bytes }) => [path, bytes]);
    });

  it('to a file has its size', async () => {
    expect(await linked({ 'link.txt': 'data/a.txt' }, { 'data/a.txt': '12345' })).toEqual([
      ['data/a.txt', 5],
      ['link.txt', 5],
    ]);
  });

  it('to a directory is not entered', async () => {
    expect(await linked({ more: 'data', 'data/loop': '..' }, { 'data/a.txt': '12345' })).toEqual([['data/a.txt', 5]]);
  });

  it('that leaves the project, or leads nowhere, has no size', async () => {
    expect(await linked({ 'app/passwd': '/etc/passwd', gone: 'nowhere', self: 'self', etc: '/etc' }, {})).toEqual([]);
  });
});
