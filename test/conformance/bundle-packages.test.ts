import fs from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { isStrippedFromDistribution } from '../../src/deployment/bundle/strip.js';
import { isPyPI } from '../../src/deployment/manifests/installed-package.js';
import { bestWheel } from '../../src/parser/wheel.js';
import { Random } from '../support/random.js';
import { loadBuilder } from './bundle/builder.js';
import { WHEEL_NAMES } from './bundle/wheel-names.js';

const vercel = createRequire(import.meta.url)('@vercel/python-analysis') as {
  isWheelCompatible(
    name: string,
    major: number,
    minor: number,
    os: string,
    arch: string,
    osMajor: number,
    osMinor: number,
  ): Promise<boolean>;
  isPrivatePackageSource(source: object | undefined): boolean;
};

const PYTHONS = [12, 13, 14] as const;

/** What the builder asks on the build image; a name that cannot be read counts as a wheel that does not fit, as there. */
async function fits(name: string, minor: number): Promise<boolean> {
  try {
    return await vercel.isWheelCompatible(name, 3, minor, 'manylinux', 'x86_64', 2, 34);
  } catch {
    return false;
  }
}

function fitsForUs(name: string, minor: number): boolean {
  return bestWheel([name], `3.${minor}`, (each) => each) !== null;
}

const PYTHON_TAGS = [
  'py3',
  'py2',
  'py2.py3',
  'py30',
  'py38',
  'py312',
  'py313',
  'py314',
  'py315',
  'cp312',
  'cp313',
  'cp314',
];
const MORE_PYTHON_TAGS = [
  'cp311',
  'cp38',
  'cp36',
  'cp32',
  'cp3',
  'cp27',
  'cp315',
  'pp310',
  'py3.cp312',
  'cp312.cp313',
  'py',
  'CP312',
];
const ABIS = [
  'none',
  'none',
  'abi3',
  'cp312',
  'cp313',
  'cp314',
  'cp313t',
  'cp312d',
  'abi3.abi3t',
  'none.abi3',
  'cp36m',
  'abi4',
];
const PLATFORMS =
  `manylinux1_x86_64 manylinux2010_x86_64 manylinux2014_x86_64 manylinux_2_5_x86_64 manylinux_2_17_x86_64
  manylinux_2_34_x86_64 manylinux_2_35_x86_64 manylinux_3_1_x86_64 manylinux2014_aarch64 musllinux_1_2_x86_64 macosx_11_0_arm64 win_amd64
  linux_x86_64 linux_aarch64 manylinux_2_17_x86_64.manylinux2014_x86_64 macosx_10_9_x86_64.manylinux_2_28_x86_64 manylinux_x86_64`.split(
    /\s+/,
  );

describe('the wheel that is installed', () => {
  it.each(PYTHONS)('fits CPython 3.%i, of real ones', async (minor) => {
    const theirs = await Promise.all(WHEEL_NAMES.map((name) => fits(name, minor)));
    expect(WHEEL_NAMES.filter((name) => fitsForUs(name, minor))).toEqual(
      WHEEL_NAMES.filter((_, index) => theirs[index]),
    );
    expect(theirs.filter(Boolean).length).toBeGreaterThan(15);
  });

  it('fits, of 4000 made up ones', async () => {
    const random = new Random(81);
    let count = 0;
    for (let i = 0; i < 4000; i++) {
      const abi = random.pick(ABIS);
      const platform = abi === 'none' && random.chance(0.1) ? 'any' : random.pick(PLATFORMS);
      const name = `demo-1.0-${random.pick([...PYTHON_TAGS, ...MORE_PYTHON_TAGS])}-${abi}-${platform}.whl`;
      const minor = random.pick(PYTHONS);
      const theirs = await fits(name, minor);
      expect(fitsForUs(name, minor), `${name} for 3.${minor}`).toBe(theirs);
      if (theirs) count++;
    }
    expect(count).toBeGreaterThan(150);
  });

  it.each([
    ['no tool writes a C library so old', 'demo-1.0-cp312-cp312-manylinux_2_4_x86_64.whl'],
    ['the stable interface begins with 3.2', 'demo-1.0-cp31-abi3-manylinux2014_x86_64.whl'],
    ['what is compiled is for some system', 'demo-1.0-cp312-cp312-any.whl'],
    ['what is compiled is for some system', 'demo-1.0-cp39-abi3-any.whl'],
    ['the name and the version are not looked at', 'demo-one.two-py3-none-any.whl'],
    ['the name and the version are not looked at', 'demo-1.0%2Bcpu-py3-none-any.whl'],
    ['a number of the build begins with a digit', 'demo-1.0-x1-py3-none-any.whl'],
  ])('is taken although the builder does not know it: %s', async (_, name) => {
    expect([await fits(name, 12), fitsForUs(name, 12)]).toEqual([false, true]);
  });
});

describe('an index', () => {
  it('is PyPI for us when it is for the builder', () => {
    const random = new Random(82);
    const hosts = [
      'pypi.org',
      'PyPI.org',
      'files.pythonhosted.org',
      'test.pypi.org',
      'pypi.org.acme.example',
      'mirror.example.com',
    ];
    const more = [
      'download.pytorch.org',
      'pypi.python.org',
      'pypi.acme.org',
      'user:pw@pypi.org',
      'pkgs.dev.azure.com/acme/pypi.org',
    ];
    for (let i = 0; i < 500; i++) {
      const scheme = random.pick(['https://', 'http://', 'HTTPS://', 'sparse+https://', '', '../']);
      const url = `${scheme}${random.pick([...hosts, ...more])}${random.pick(['', '/simple', '/simple/', '/pypi.org/simple', '/pypi'])}`;
      expect(isPyPI(url), url).toBe(!vercel.isPrivatePackageSource({ registry: url }));
    }
  });
});

const noDisk = { ...fs, promises: { access: () => Promise.resolve(), stat: () => Promise.resolve({ size: 1 }) } };
const { InstalledPythonDistributions } = loadBuilder({ modules: { fs: noDisk } });

describe('the files of a distribution', () => {
  /** Those that the builder ships, of a RECORD. */
  async function shipped(paths: readonly string[]): Promise<string[]> {
    const files = paths.map((path) => ({ path, size: 1n }));
    const distributions = new Map([['/site-packages', new Map([['demo', { files }]])]]);
    const all = new InstalledPythonDistributions({ sitePackageDirs: ['/site-packages'], distributions });
    return Object.keys(await all.mirrorPackagesIntoVendor({ vendorDirName: '_vendor' })).map((each) => each.slice(8));
  }

  const SEGMENTS =
    `demo a.py b.so __pycache__ x.pyc x.pyi py.typed WHEEL INSTALLER direct_url.json RECORD METADATA demo-1.0.dist-info demo.data
    scripts ... .pyc x.PYC wheel __pycache__x py.typed.py x.pyc.py ..a licenses LICENSE entry_points.txt bin`.split(
      /\s+/,
    );

  it('are shipped or stripped as by the builder, 5000 of them', async () => {
    const random = new Random(83);
    const paths = new Set<string>();
    while (paths.size < 5000) {
      const prefix = random.pick(['', '', '', '', '../', '../../../', '/']);
      paths.add(
        prefix + Array.from({ length: 1 + Math.floor(random.next() * 4) }, () => random.pick(SEGMENTS)).join('/'),
      );
    }
    const theirs = await shipped([...paths]);
    expect([...paths].filter((path) => !isStrippedFromDistribution(path))).toEqual(theirs);
    expect(theirs.length).toBeGreaterThan(500);
  });

  it('are written by installers without detours, which are not worked out', async () => {
    expect(await shipped(['demo/../../bin/x', 'demo/.'])).toEqual(['demo']);
    expect(isStrippedFromDistribution('demo/../../bin/x')).toBe(false);
  });
});
