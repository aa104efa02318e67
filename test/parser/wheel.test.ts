import { describe, expect, it } from 'vitest';
import { bestWheel, wheelTags } from '../../src/parser/wheel.js';

const PYTHONS = ['3.12', '3.13', '3.14'];

/** The Pythons of Vercel that can install a wheel with these tags. */
function pythonsFor(tags: string): string[] {
  return PYTHONS.filter((python) => bestWheel([`demo-1.0-${tags}.whl`], python, (name) => name) !== null);
}

/** The tags of the wheel that is installed. */
function chosen(tags: readonly string[], python = '3.12'): string | null {
  return bestWheel(tags, python, (each) => `demo-1.0-${each}.whl`);
}

describe('a wheel can be installed', () => {
  it.each([
    ['py3-none-any', ['3.12', '3.13', '3.14']],
    ['py2.py3-none-any', ['3.12', '3.13', '3.14']],
    ['py3-none-manylinux_2_17_x86_64', ['3.12', '3.13', '3.14']],
    ['py313-none-any', ['3.13', '3.14']],
    ['cp312-cp312-manylinux_2_17_x86_64', ['3.12']],
    ['cp313-cp313-manylinux_2_28_x86_64', ['3.13']],
    ['cp314-cp314-manylinux_2_34_x86_64', ['3.14']],
    ['cp312-cp312-manylinux1_x86_64', ['3.12']],
    ['cp312-cp312-manylinux2010_x86_64', ['3.12']],
    ['cp312-cp312-manylinux2014_x86_64', ['3.12']],
    ['cp312-cp312-linux_x86_64', ['3.12']],
    ['cp312-none-any', ['3.12']],
    ['cp38-abi3-manylinux2014_x86_64', ['3.12', '3.13', '3.14']],
    ['cp313-abi3-manylinux_2_28_x86_64', ['3.13', '3.14']],
    // Compressed tag sets: any combination will do.
    ['cp312-cp312-manylinux_2_17_x86_64.manylinux2014_x86_64', ['3.12']],
    ['cp312-cp312-manylinux_2_28_x86_64.manylinux_2_35_x86_64', ['3.12']],
    ['cp312-cp312-macosx_10_13_x86_64.manylinux_2_17_x86_64', ['3.12']],
    ['cp312.cp313-none-manylinux_2_17_x86_64', ['3.12', '3.13']],
    ['cp39.py3-abi3.none-manylinux_2_17_x86_64', ['3.12', '3.13', '3.14']],
    // With a build number.
    ['1-py3-none-any', ['3.12', '3.13', '3.14']],
  ])('%s with Python %j', (tags, pythons) => {
    expect(pythonsFor(tags)).toEqual(pythons);
  });

  it.each([
    ['a newer C library', 'cp312-cp312-manylinux_2_35_x86_64'],
    ['another major version of the C library', 'cp312-cp312-manylinux_3_17_x86_64'],
    ['musl', 'cp312-cp312-musllinux_1_2_x86_64'],
    ['macOS', 'cp312-cp312-macosx_11_0_arm64'],
    ['macOS for two processors', 'cp312-cp312-macosx_10_13_universal2'],
    ['Windows', 'cp312-cp312-win_amd64'],
    ['Windows, whatever the Python', 'py3-none-win32'],
    ['another processor', 'cp312-cp312-manylinux_2_17_aarch64'],
    ['a processor of 32 bits', 'cp312-cp312-manylinux_2_17_i686'],
    ['a Python without the global lock', 'cp313-cp313t-manylinux_2_28_x86_64'],
    ['a stable interface without the global lock', 'cp314-abi3t-manylinux_2_28_x86_64'],
    ['a Python with checks', 'cp312-cp312d-manylinux_2_17_x86_64'],
    ['an older Python', 'cp311-cp311-manylinux_2_17_x86_64'],
    ['an older Python, without an interface', 'cp311-none-manylinux_2_17_x86_64'],
    ['a Python that is not there yet', 'cp315-abi3-manylinux_2_28_x86_64'],
    ['Python 2', 'py2-none-any'],
    ['PyPy', 'pp311-pypy311_pp73-manylinux_2_17_x86_64'],
  ])('not where it is made for %s', (_, tags) => {
    expect(pythonsFor(tags)).toEqual([]);
  });
});

describe('of several wheels', () => {
  const ALL = [
    'py3-none-any',
    'cp38-abi3-manylinux_2_17_x86_64',
    'cp311-cp311-manylinux_2_17_x86_64',
    'cp312-cp312-macosx_11_0_arm64',
    'cp312-cp312-musllinux_1_2_x86_64',
    'cp312-cp312-win_amd64',
    'cp312-cp312-manylinux_2_17_aarch64',
    'cp312-cp312-manylinux_2_17_x86_64',
    'cp312-cp312-manylinux_2_28_x86_64',
    'cp312-cp312-manylinux_2_35_x86_64',
    'cp313-cp313-manylinux_2_28_x86_64',
    'cp313-cp313t-manylinux_2_28_x86_64',
  ];

  it('the one for this very Python and the newest C library that is there is taken', () => {
    expect(chosen(ALL, '3.12')).toBe('cp312-cp312-manylinux_2_28_x86_64');
    expect(chosen(ALL, '3.13')).toBe('cp313-cp313-manylinux_2_28_x86_64');
  });

  it('in any order', () => {
    expect(chosen([...ALL].reverse(), '3.12')).toBe('cp312-cp312-manylinux_2_28_x86_64');
  });

  it('the stable interface goes before pure Python, and the newer one before the older', () => {
    expect(chosen(ALL, '3.14')).toBe('cp38-abi3-manylinux_2_17_x86_64');
    expect(chosen(['cp38-abi3-manylinux_2_28_x86_64', 'cp311-abi3-manylinux_2_17_x86_64'])).toBe(
      'cp311-abi3-manylinux_2_17_x86_64',
    );
  });

  it('one with libraries goes before one for every system', () => {
    expect(chosen(['py3-none-any', 'py3-none-manylinux_2_17_x86_64'])).toBe('py3-none-manylinux_2_17_x86_64');
  });

  it('the first of equals is taken', () => {
    const wheels = [{ at: 1 }, { at: 2 }];
    expect(bestWheel(wheels, '3.12', () => 'demo-1.0-py3-none-any.whl')).toBe(wheels[0]);
  });

  it('none is taken where none fits, and where there are none', () => {
    expect(chosen(['cp312-cp312-win_amd64', 'cp312-cp312-macosx_11_0_arm64'])).toBeNull();
    expect(chosen([])).toBeNull();
  });
});

describe('a name of another form', () => {
  it.each([
    '',
    '.whl',
    'demo.whl',
    'demo-1.0.tar.gz',
    'demo-1.0-py3-none-any.whl.metadata',
    'demo-1.0-py3-none-any.WHL',
    'demo-1.0-py3-none.whl',
    'de-mo-1.0-1-py3-none-any.whl',
    '-'.repeat(1000),
  ])('is no wheel: %.40j', (name) => {
    expect(wheelTags(name)).toBeNull();
    expect(bestWheel([name], '3.12', (each) => each)).toBeNull();
  });

  it.each(['----.whl', 'demo-1.0-...-...-....whl', 'demo-1.0-cp3-cp3-any.whl', 'demo-1.0-cp3\0-none-any\0.whl'])(
    'is never chosen: %j',
    (name) => {
      expect(bestWheel([name], '3.12', (each) => each)).toBeNull();
    },
  );

  it('as a Python does no harm', () => {
    for (const python of ['', '3', 'x.y', '3.', '9'.repeat(400)])
      expect(chosen(['cp312-cp312-manylinux_2_17_x86_64'], python)).toBeNull();
  });
});
