import { describe, expect, it } from 'vitest';
import { strippedFromBundle } from '../../src/deployment/bundle/files.js';

describe('the function has', () => {
  it.each([
    'main.py',
    '.env',
    'static/logo.svg',
    'publicity/a.py',
    'env/lib/x.py',
    'tests/test_main.py',
    'sub/.gitignore',
    'uv.lock',
    'app/public.py',
  ])('%s', (path) => {
    expect(strippedFromBundle(path)).toBeNull();
  });
});

describe('the builder leaves out', () => {
  it.each([
    ['public/logo.svg', '**/public/**'],
    ['app/routers/public/items.py', '**/public/**'],
    ['tools/venv/lib/x.py', '**/venv/**'],
    ['web/node_modules/a/index.js', '**/node_modules/**'],
    ['app/__pycache__/main.cpython-312.pyc', '**/__pycache__/**'],
    ['.git/config', '.git/**'],
    ['web/yarn.lock', '**/yarn.lock'],
    // A file with such a name goes too: the directory is not looked at.
    ['x/public', '**/public/**'],
  ])('%s because of %s', (path, pattern) => {
    expect(strippedFromBundle(path)).toEqual({ pattern, by: 'builder' });
  });
});

describe("the project's own patterns", () => {
  it('leave more out', () => {
    const patterns = { excludeFiles: ['{tests,docs}/**', '**/*.md'] };
    expect(strippedFromBundle('docs/a/b.txt', patterns)).toEqual({ pattern: '{tests,docs}/**', by: 'excludeFiles' });
    expect(strippedFromBundle('app/notes.md', patterns)?.pattern).toBe('**/*.md');
    expect(strippedFromBundle('app/tests/a.py', patterns)).toBeNull();
  });

  it('do nothing with a leading ./ or /', () => {
    const patterns = { excludeFiles: ['./tests/**', '/docs/**'] };
    expect(strippedFromBundle('tests/a.py', patterns)).toBeNull();
    expect(strippedFromBundle('docs/a.md', patterns)).toBeNull();
  });

  it('bring back what both lists leave out', () => {
    const patterns = { excludeFiles: ['data/**'], includeFiles: ['public/**', 'data/a.csv'] };
    expect(strippedFromBundle('public/logo.svg', patterns)).toBeNull();
    expect(strippedFromBundle('data/a.csv', patterns)).toBeNull();
    expect(strippedFromBundle('data/b.csv', patterns)?.by).toBe('excludeFiles');
  });

  it('are left alone when they are too wild to tell', () => {
    const wild = `${'{a,b}'.repeat(12)}/**`;
    expect(strippedFromBundle('main.py', { excludeFiles: [wild] })).toBeNull();
    expect(strippedFromBundle('public/x', { includeFiles: [wild] })).toBeNull();
  });
});
