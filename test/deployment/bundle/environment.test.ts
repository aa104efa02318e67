import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DiskHost } from '../../../src/files/host.js';
import {
  APP,
  bundleOf,
  installed,
  locked,
  MIB,
  modelsOf,
  namesOf,
  own,
  pyproject,
  uvLock,
} from '../../support/bundle.js';
import { onDisk } from '../../support/vercel.js';

const requirements = (...lines: string[]) => ({ 'requirements.txt': `${lines.join('\n')}\n`, 'main.py': APP });

/** The one package of `requirements`, as it is reported. */
async function reported(files: Record<string, string | Uint8Array>, name = 'acme-a') {
  const { packages } = await bundleOf(files);
  return packages.find((each) => each.name === name)!;
}

describe('a virtual environment for Linux', () => {
  it('tells the very size of a package', async () => {
    const files = { ...requirements('acme-a'), ...installed('acme-a', '1.4', 7 * MIB) };
    expect(await reported(files)).toMatchObject({
      version: '1.4',
      basis: 'environment',
      bytes: 7 * MIB,
      low: 7 * MIB,
      high: 7 * MIB,
    });
    expect(await bundleOf(files)).toMatchObject({
      basis: '.venv',
      environment: '.venv',
      isOpen: false,
      unknownPackages: [],
    });
  });

  it('tells what packages require, also those that nobody knows', async () => {
    const requires = [
      'acme-b>=1',
      'acme-windows; sys_platform == "win32"',
      'acme-extra; extra == "more"',
      'not a requirement!',
    ];
    const files = {
      ...requirements('acme-a'),
      ...installed('acme-a', '1.0', 10, { requires }),
      ...installed('acme-b', '1.0', 20),
      ...installed('acme-windows', '1.0', 30),
      ...installed('acme-extra', '1.0', 40),
    };
    const { packages } = await bundleOf(files);
    expect(namesOf(packages)).toEqual(['acme-a', 'acme-b']);
    expect(packages.find(({ name }) => name === 'acme-b')!.requiredBy).toEqual(['acme-a']);
    const more = await bundleOf({ ...files, 'requirements.txt': 'acme-a[More]\n' });
    expect(namesOf(more.packages)).toEqual(['acme-a', 'acme-b', 'acme-extra']);
  });

  it('may have tools that Vercel does not install', async () => {
    const files = {
      ...requirements('acme-a'),
      ...installed('acme-a', '1.0', 10),
      ...installed('pytest', '8.0', 9 * MIB),
    };
    const { packages, project } = await bundleOf(files);
    expect(namesOf(packages)).toEqual(['acme-a']);
    // Nor does it pack the environment itself.
    expect(project.bytes).toBeLessThan(200);
  });

  it('counts what is shipped of it: no scripts, no caches, no stubs', async () => {
    const record = [
      'acme_a/__init__.py,sha256=0a,1000',
      'acme_a/__init__.pyi,sha256=0a,20',
      'acme_a/py.typed,sha256=0a,30',
      'acme_a/__pycache__/__init__.cpython-312.pyc,,',
      'acme_a/old.pyc,sha256=0a,40',
      '../../../bin/acme,sha256=0a,200',
      'acme_a-1.0.dist-info/WHEEL,sha256=0a,50',
      'acme_a-1.0.dist-info/INSTALLER,sha256=0a,2',
      'acme_a-1.0.dist-info/METADATA,sha256=0a,300',
      'acme_a-1.0.dist-info/licenses/LICENSE,sha256=0a,5000',
      '"acme_a/data, more.txt",sha256=0a,60000',
    ];
    const files = { ...requirements('acme-a'), ...installed('acme-a', '1.0', 0, { record: record.join('\r\n') }) };
    expect((await reported(files)).bytes).toBe(1000 + 300 + 5000 + 60000);
  });

  it.each(['venv', 'env', '.env'])('may be named %s', async (name) => {
    const at = `${name}/lib/python3.12/site-packages`;
    const files = { ...requirements('acme-a'), ...installed('acme-a', '1.0', 10, { at }) };
    expect((await bundleOf(files)).environment).toBe(name);
  });

  it('may be beside the manifest of a project further down, or above it', async () => {
    const project = { 'shop/requirements.txt': 'acme-a\n', 'shop/main.py': APP };
    for (const at of ['shop/.venv', '.venv']) {
      const files = { ...project, ...installed('acme-a', '1.0', 10, { at: `${at}/lib/python3.12/site-packages` }) };
      expect((await bundleOf(files, { paths: ['shop'] })).environment).toBe(at);
    }
  });

  it('may be left out by .vercelignore: it is on the disk all the same', async () => {
    const files = { ...requirements('acme-a'), '.vercelignore': '.venv\n', ...installed('acme-a', '1.0', 10) };
    expect((await reported(files)).basis).toBe('environment');
  });

  it('names packages in any spelling', async () => {
    const at = '.venv/lib/python3.12/site-packages';
    const files = Object.fromEntries(
      Object.entries(installed('acme-a', '1.0', 10)).map(([path, text]) => [
        path.replace('acme_a-1.0', 'Acme.A-1.0'),
        text,
      ]),
    );
    expect(Object.keys(files)).toContain(`${at}/Acme.A-1.0.dist-info/RECORD`);
    expect((await reported({ ...requirements('acme_A'), ...files })).basis).toBe('environment');
  });
});

describe('an environment does not tell the size', () => {
  it.each([
    ['of a package for another system', { tag: 'cp312-cp312-macosx_11_0_arm64' }],
    ['of a package for another processor', { tag: 'cp312-cp312-manylinux_2_17_aarch64' }],
    [
      'of a package for another Python',
      { tag: 'cp311-cp311-manylinux_2_17_x86_64', at: '.venv/lib/python3.11/site-packages' },
    ],
    ['of a package for Windows', { tag: 'py3-none-any', at: '.venv/Lib/site-packages' }],
    ['of a package without a tag', { tag: '' }],
  ])('%s', async (_, options) => {
    const files = { ...requirements('acme-a'), ...installed('acme-a', '1.0', 10, options) };
    expect((await reported(files)).basis).toBe('unknown');
    expect((await bundleOf(files)).environment).toBeNull();
  });

  it('of a package that is linked to its source', async () => {
    const files = {
      ...requirements('acme-a'),
      ...installed('acme-a', '1.0', 10),
      '.venv/lib/python3.12/site-packages/acme_a-1.0.dist-info/direct_url.json':
        '{"url": "file:///home/me/acme", "dir_info": {"editable": true}}',
    };
    expect((await reported(files)).basis).toBe('unknown');
  });

  it('of another release than the one that is pinned', async () => {
    const files = (line: string) => ({
      ...requirements(line),
      ...installed('numpy', '1.26.4', 10, { tag: 'cp312-cp312-manylinux_2_17_x86_64' }),
    });
    expect(await reported(files('numpy==1.26.4'), 'numpy')).toMatchObject({ basis: 'environment', bytes: 10 });
    expect((await reported(files('numpy==2.0.0'), 'numpy')).basis).not.toBe('environment');
  });

  it.each(['numpy>=2', 'numpy~=2.1', 'numpy>1.26.4', 'numpy!=1.26.4', 'numpy<1.26', 'numpy==2.*'])(
    'of a release that does not fit: %s',
    async (line) => {
      const files = {
        ...requirements(line),
        ...installed('numpy', '1.26.4', 10, { tag: 'cp312-cp312-manylinux_2_17_x86_64' }),
      };
      expect((await reported(files, 'numpy')).basis).not.toBe('environment');
    },
  );

  it('of another release than the one that is locked', async () => {
    const files = (version: string) => ({
      'pyproject.toml': pyproject(['fastapi']),
      'uv.lock': uvLock(locked('acme-a', version), own(['acme-a'])),
      'main.py': APP,
      ...installed('acme-a', '1.0', 10),
    });
    expect(await reported(files('1.0.0'))).toMatchObject({ basis: 'environment', bytes: 10 });
    expect(await reported(files('2.0'))).toMatchObject({ basis: 'wheel', version: '2.0' });
  });

  it('of a package that the lock file has and it has not', async () => {
    const files = {
      'pyproject.toml': pyproject(['fastapi']),
      'uv.lock': uvLock(locked('acme-a', '1.0', ['acme-b']), locked('acme-b', '1.0'), own(['acme-a'])),
      'main.py': APP,
      ...installed('acme-a', '1.0', 10),
    };
    const { packages } = await bundleOf(files);
    expect(packages.map(({ name, basis }) => [name, basis]).sort()).toEqual([
      ['acme-a', 'environment'],
      ['acme-b', 'wheel'],
    ]);
  });

  it('without what makes it one', async () => {
    const all = Object.entries(installed('acme-a', '1.0', 10)).filter(([path]) => !path.endsWith('pyvenv.cfg'));
    expect((await reported({ ...requirements('acme-a'), ...Object.fromEntries(all) })).basis).toBe('unknown');
  });
});

describe('an environment on disk', () => {
  const FILES = { ...requirements('acme-a', 'acme-b'), 'outside.txt': '' };
  const at = '.venv/lib/python3.12/site-packages';

  it('is asked for sizes that RECORD does not have, links within it followed', async () => {
    const files = {
      ...FILES,
      ...installed('acme-a', '1.0', 0, { record: 'acme_a.py,,\nacme_a/link.py,sha256=0a,\ngone.py,,\n' }),
      ...installed('acme-b', '1.0', 0, { record: 'acme_a.py,,\nacme_a/out.py,,\n' }),
      [`${at}/acme_a.py`]: 'x'.repeat(500),
      [`${at}/acme_a/__init__.py`]: '',
      '.venv/bin/python': '#!/bin/sh\n',
    };
    await onDisk(files, async (directory) => {
      symlinkSync('../acme_a.py', join(directory, at, 'acme_a/link.py'));
      symlinkSync('lib', join(directory, '.venv/lib64'));
      const [model] = await modelsOf(new DiskHost(directory));
      expect(model!.packages.map(({ name, size }) => [name, size.bytes])).toEqual([
        ['acme-a', 1000],
        ['acme-b', 500],
      ]);
    });
  });

  it('that is a link out of the project is not read', async () => {
    await onDisk(installed('acme-a', '1.0', 10), (other) =>
      onDisk(FILES, async (directory) => {
        symlinkSync(join(other, '.venv'), join(directory, '.venv'));
        const [model] = await modelsOf(new DiskHost(directory));
        expect(model!.set!.environment).toBeNull();
      }),
    );
  });
});
