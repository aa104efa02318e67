import { describe, expect, it } from 'vitest';
import { candidates, fewest, keepers, NOTHING, removedPackages, sizeWithout, toggled } from '../../src/page/removal.js';
import { aboutText, bandText, exactText, shareText, shortName } from '../../src/page/sizes.js';
import { buildTree, walk } from '../../src/page/tree.js';
import { pageData } from '../../src/reporters/html/page-data.js';
import { bundleOf, noFiles, packageOf, science } from '../reporters/bundle-results.js';

const MIB = 2 ** 20;
const data = pageData([science]).functions[0]!;
const parts = [...walk(buildTree(data, 'asked'))];
const part = (name: string, kind: string) => parts.find((each) => each.name === name && each.kind === kind)!;
const without = (...names: [name: string, kind: string][]) =>
  names.reduce((removal, [name, kind]) => toggled(removal, part(name, kind)), NOTHING);

describe('to try without something', () => {
  it('takes away what comes in through it', () => {
    const removal = without(['boto3', 'package']);
    const gone = [...removedPackages(data, removal)].map((index) => data.packages[index]!.name);
    expect(gone.sort()).toEqual(['boto3', 'botocore', 'jmespath', 's3transfer']);
    expect(sizeWithout(data, removal).bytes).toBe(data.bytes - part('boto3', 'brought').bytes);
  });

  it('leaves what something else asks for, too', () => {
    const numpy = packageOf('numpy 2.5.2 50 e pandas', { requirers: ['pandas', 'scipy'] });
    const shared = bundleOf([packageOf('pandas 3.0.6 40 e'), packageOf('scipy 1.18.1 110 e'), numpy], noFiles);
    const page = pageData([shared]).functions[0]!;
    const gone = (...indexes: number[]): string[] =>
      [...removedPackages(page, { packages: new Set(indexes), paths: new Set() })].map(
        (index) => page.packages[index]!.name,
      );
    expect(gone(0)).toEqual(['pandas']);
    expect(gone(0, 1)).toEqual(['pandas', 'scipy', 'numpy']);
  });

  it('keeps what the project no longer asks for, where another package does', () => {
    const scipy = packageOf('scipy 1.18.1 110 e', { requirers: ['scikit-learn'] });
    const page = pageData([bundleOf([scipy, packageOf('scikit-learn 1.9.1 30 e')], noFiles)]).functions[0]!;
    const removal = (...indexes: number[]) => ({ packages: new Set(indexes), paths: new Set<string>() });
    expect([...removedPackages(page, removal(0))]).toEqual([]);
    expect(keepers(page, removal(0), 0)).toEqual([1]);
    expect([...removedPackages(page, removal(0, 1))]).toEqual([0, 1]);
    expect(keepers(page, removal(0, 1), 0)).toEqual([]);
  });

  it('counts nothing twice', () => {
    const one = sizeWithout(data, without(['data/', 'directory'])).bytes;
    expect(data.bytes - one).toBe(part('data/', 'directory').bytes);
    expect(sizeWithout(data, without(['data/', 'directory'], ['raw/', 'directory'])).bytes).toBe(one);
    const scipy = without(['scikit-learn', 'package'], ['scipy', 'package']);
    expect(sizeWithout(data, scipy)).toEqual(sizeWithout(data, without(['scikit-learn', 'package'])));
  });

  it('makes the band as narrow as what is left is sure', () => {
    const two = [packageOf('rough 1.0 100 i'), packageOf('known 1.0 50 m')];
    const small = pageData([bundleOf(two, noFiles)]).functions[0]!;
    const removal = { packages: new Set([0]), paths: new Set<string>() };
    const { bytes, low, high } = sizeWithout(small, removal);
    expect([low, high]).toEqual([bytes, bytes]);
    expect(sizeWithout(small, NOTHING)).toEqual({ bytes: small.bytes, low: small.low, high: small.high });
  });

  it('twice is to put it back', () => {
    const pandas = part('pandas', 'package');
    expect(toggled(toggled(NOTHING, pandas), pandas)).toEqual(NOTHING);
  });
});

describe('the fewest that are enough', () => {
  it('are the smallest that is enough by itself', () => {
    const [one, ...others] = fewest(data, data.bytes - 50 * MIB)!;
    expect([one!.name, others]).toEqual(['pandas', []]);
  });

  it('are the largest where one is not enough', () => {
    expect(fewest(data, 225 * MIB)!.map(({ name }) => name)).toEqual(['scikit-learn', 'pandas']);
  });

  it('are not there where all together are not enough', () => {
    const onlyVercel = pageData([bundleOf([], noFiles)]).functions[0]!;
    expect(fewest(onlyVercel, 1)).toBeNull();
    expect(candidates(onlyVercel)).toEqual([]);
  });
});

describe('a size in words', () => {
  const size = (bytes: number, low = bytes, high = bytes) => ({ bytes: bytes * MIB, low: low * MIB, high: high * MIB });

  it('looks like an estimate if it is one', () => {
    expect(aboutText(size(53))).toBe('53 MiB');
    expect(aboutText(size(53, 48, 58))).toBe('about 53 MiB');
    expect(bandText(size(53, 48, 58))).toBe('between 48 and 58 MiB');
    expect(bandText(size(1500, 900, 2000))).toBe('between 900 MiB and 2 GiB');
    expect(bandText(size(0.5, 0.01, 8))).toBe('up to 8 MiB');
    expect(bandText(size(53))).toBe('');
  });

  it('can be told from a limit', () => {
    expect(exactText(225.4 * MIB, [225 * MIB])).toBe('225.4 MiB');
    expect(exactText(225.04 * MIB, [225 * MIB])).toBe('225.04 MiB');
    expect(exactText(225 * MIB + 1, [225 * MIB])).toBe('235,929,601 bytes');
    expect(exactText(230 * MIB, [225 * MIB])).toBe('230 MiB');
  });

  it('is a share of something', () => {
    expect(shareText(1, 3)).toBe('33%');
    expect(shareText(1, 300)).toBe('under 1%');
    expect(shareText(0, 0)).toBe('0%');
  });
});

describe('a long name', () => {
  it('is shortened in its middle', () => {
    expect(shortName('data/raw/orders-2025.csv', 15)).toBe('data/ra…025.csv');
    expect(shortName('🔥'.repeat(20), 9)).toBe('🔥🔥🔥🔥…🔥🔥🔥🔥');
    expect(shortName('short', 80)).toBe('short');
  });
});
