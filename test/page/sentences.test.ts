import { describe, expect, it } from 'vitest';
import { verdict } from '../../src/page/sentences.js';
import { pageData } from '../../src/reporters/html/page-data.js';
import type { BundleReport } from '../../src/result.js';
import { gpu, tiny } from '../reporters/bundle-results.js';

const verdictOn = (bundle: BundleReport) => verdict(pageData([bundle]).functions[0]!);

describe('the verdict of the page', () => {
  it('is good of what fits', () => {
    expect(verdictOn(tiny)).toMatchObject({ mood: 'good', title: 'It fits.' });
  });

  it('names the code where the build stops before it packs anything, and what comes after that', () => {
    const { mood, title, sentences } = verdictOn({ ...gpu, buildError: { code: 'NO_PYTHON_ENTRYPOINT' } });
    expect({ mood, title }).toEqual({ mood: 'bad', title: 'It is not built.' });
    expect(sentences[0]).toContain('(NO_PYTHON_ENTRYPOINT)');
    expect(sentences.slice(1)).toEqual(verdictOn(gpu).sentences);
  });

  it('is open where the packages could not be read from the project', () => {
    const unknown = { ...tiny, manifest: null, packages: [], isOpen: true };
    expect(verdictOn(unknown)).toMatchObject({ mood: 'care', title: 'It is at least this big.' });
    expect(verdictOn({ ...unknown, isOpen: false })).toMatchObject({ mood: 'good' });
  });

  it('needs no packages where the files are too much by themselves', () => {
    expect(verdictOn({ ...gpu, manifest: null, isOpen: true })).toEqual(verdictOn(gpu));
  });
});
