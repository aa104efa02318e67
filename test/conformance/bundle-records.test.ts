import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { findEnvironment } from '../../src/deployment/bundle/environment.js';
import { DiskHost } from '../../src/files/host.js';
import { Repository } from '../../src/files/repository.js';
import { Random } from '../support/random.js';
import { onDisk } from '../support/vercel.js';
import { loadBuilder } from './bundle/builder.js';

const SITE_PACKAGES = '.venv/lib/python3.12/site-packages';
const { InstalledPythonDistributions, calculateBundleSize } = loadBuilder({
  parts: { getVenvSitePackagesDirs: (venv: string) => Promise.resolve([join(venv, 'lib/python3.12/site-packages')]) },
});

/** Names with their content; what is beside them in RECORD may say another size. */
const FILES: Record<string, string> = {
  'demo/__init__.py': '12345',
  'demo/a b.py': '1',
  'demo/"q".py': '22',
  'demo/x,y.py': '333',
  'demo/data.bin': '4444444',
  'demo/__init__.pyi': '55',
  'demo/py.typed': '',
  'demo/__pycache__/x.pyc': '6',
  'demo-1.0.dist-info/licenses/LICENSE': '777',
};

interface Sizes {
  theirs: number;
  ours: number | null;
}

/** What is shipped of a distribution with a RECORD, in bytes. */
function sizesOf(record: string, info: Record<string, string> = {}): Promise<Sizes> {
  const metadata = {
    METADATA: 'Metadata-Version: 2.1\nName: demo\nVersion: 1.0\n',
    WHEEL: 'Wheel-Version: 1.0\nTag: py3-none-any\n',
    INSTALLER: 'uv',
    RECORD: record,
    ...info,
  };
  const inside = [
    ...Object.entries(FILES),
    ...Object.entries(metadata).map(([name, text]) => [`demo-1.0.dist-info/${name}`, text] as const),
  ];
  const files = Object.fromEntries(inside.map(([path, text]) => [`${SITE_PACKAGES}/${path}`, text]));
  return onDisk({ '.venv/pyvenv.cfg': '', ...files }, async (directory) => {
    const all = await InstalledPythonDistributions.load({ venvPath: join(directory, '.venv') });
    const environment = findEnvironment(new Repository(new DiskHost(directory)), [''], '3.12')!;
    return {
      theirs: await calculateBundleSize(await all.mirrorPackagesIntoVendor({ vendorDirName: '_vendor' })),
      ours: environment.bytesOf('demo'),
    };
  });
}

describe('the size of a distribution by its RECORD', () => {
  it.each([
    ['with sizes', 'demo/__init__.py,sha256=0a,5\ndemo/data.bin,sha256=0a,7\ndemo-1.0.dist-info/RECORD,,\n'],
    ['with the line ends of Windows', 'demo/__init__.py,sha256=0a,5\r\ndemo-1.0.dist-info/RECORD,,\r\n'],
    ['without sizes', 'demo/__init__.py,,\ndemo/data.bin,sha256=0a,\n'],
    ['with sizes alone', 'demo/__init__.py,,5\n'],
    ['with another size than the file has', 'demo/data.bin,sha256=0a,7000\n'],
    ['with quotes', '"demo/x,y.py",sha256=0a,3\n"demo/""q"".py",sha256=0a,2\ndemo/a b.py,sha256=0a,1\n'],
    ['with scripts', '../../../bin/demo,sha256=0a,200\ndemo/__init__.py,sha256=0a,5\n'],
    ['with what is stripped', 'demo/__pycache__/x.pyc,,\ndemo/__init__.pyi,sha256=0a,2\ndemo/py.typed,sha256=0a,0\n'],
    [
      'with its own files',
      'demo-1.0.dist-info/WHEEL,,\ndemo-1.0.dist-info/INSTALLER,,\ndemo-1.0.dist-info/METADATA,,\n',
    ],
    ['with empty lines', '\n\ndemo/__init__.py,sha256=0a,5\n\n'],
    ['without a last line end', 'demo/__init__.py,sha256=0a,5'],
    ['that is empty', ''],
    ['with a file that is not there and has no size', 'demo/gone.py,,\ndemo/__init__.py,sha256=0a,5\n'],
  ])('%s', async (_, record) => {
    const { theirs, ours } = await sizesOf(record);
    expect(ours).toBe(theirs);
  });

  it('is the same for 60 generated ones', async () => {
    const random = new Random(84);
    for (let i = 0; i < 60; i++) {
      const lines = random.some(Object.entries(FILES), 0.6).map(([path, content]) => {
        const name = /[",]/.test(path) ? `"${path.replace(/"/g, '""')}"` : path;
        const size = random.pick(['', content.length, content.length * 1000]);
        return `${name},${random.pick(['', 'sha256=0a'])},${size}`;
      });
      const record = lines.join(random.pick(['\n', '\r\n']));
      const { theirs, ours } = await sizesOf(record);
      expect(ours, record).toBe(theirs);
    }
  });

  it('is not that of an editable install: `uv sync --no-editable` installs all of it', async () => {
    const direct_url = JSON.stringify({ url: 'file:///home/me/demo', dir_info: { editable: true } });
    const record = '_demo.pth,sha256=0a,20\ndemo-1.0.dist-info/direct_url.json,sha256=0a,80\n';
    expect((await sizesOf(record, { 'direct_url.json': direct_url })).ours).toBeNull();
  });
});

describe('what is left different', () => {
  it.each([
    ['what is installed anew is complete again', 'demo/gone.py,sha256=0a,100\n', 0, 100],
    ['no installer lists a file twice', 'demo/__init__.py,,5\ndemo/__init__.py,,5\n', 5, 10],
    ['the files were installed on Windows, and Vercel installs its own', 'demo\\__init__.py,sha256=0a,5\n', 0, 5],
    ['installers quote only where they have to', '"demo/__init__.py","sha256=0a","5"\n', 5, 0],
    ['one line that cannot be read is not all', 'demo/__init__.py\ndemo/data.bin,sha256=0a,7\n', 0, 7],
  ])('%s', async (_, record, theirs, ours) => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    expect(await sizesOf(record)).toEqual({ theirs, ours });
    warn.mockRestore();
  });
});
