import fc from 'fast-check';
import ignore from 'ignore';
import { describe, expect, it } from 'vitest';
import { isGitIgnored, withIgnoreFile } from '../../src/files/git-ignore.js';
import { MemoryHost } from '../../src/files/host.js';
import { Repository } from '../../src/files/repository.js';

/** Whether one `.gitignore` at the root ignores a path. */
function isIgnored(text: string, path: string): boolean {
  const files = withIgnoreFile([], new Repository(new MemoryHost({ '.gitignore': text })), '');
  const isDirectory = path.endsWith('/');
  return isGitIgnored(files, isDirectory ? path.slice(0, -1) : path, isDirectory);
}

describe('a .gitignore', () => {
  it.each([
    ['*.log', 'deep/down/app.log', true],
    ['*.log', 'app.log.txt', false],
    ['build/', 'web/build/index.html', true],
    ['build/', 'build', false],
    ['/dist', 'dist/app.js', true],
    ['/dist', 'web/dist/app.js', false],
    ['docs/_build/', 'docs/_build/index.html', true],
    ['*.env\n!example.env', 'example.env', false],
    ['# notes', '# notes', false],
  ])('with %j and the path %j: %j', (text, path, expected) => {
    expect(isIgnored(text, path)).toBe(expected);
  });

  it('of endless length is read as far as it can be tried on each file, and that is told', () => {
    const lines = Array.from({ length: 3000 }, (_, i) => `/data/part-${i}/raw`);
    const repository = new Repository(new MemoryHost({ '.gitignore': `# parts\n\n${lines.join('\n')}\n` }));
    const files = withIgnoreFile([], repository, '');
    expect(isGitIgnored(files, 'data/part-1999/raw', true)).toBe(true);
    expect(isGitIgnored(files, 'data/part-2000/raw', true)).toBe(false);
    expect(repository.notAnalysed).toEqual([
      { file: '.gitignore', reason: 'only its first 2000 patterns were looked at' },
    ]);
  });

  it('means what the package `ignore` says, however its lines are sorted for speed', () => {
    const name = fc.constantFrom('a', 'b.log', 'build', '.env', 'docs', 'x y');
    const line = fc
      .tuple(
        fc.constantFrom('', '', '/', '!', '**/', '#', ' '),
        fc.array(name, { minLength: 1, maxLength: 3 }),
        fc.constantFrom('', '', '/', '/*', '*', ' '),
      )
      .map(([before, names, after]) => `${before}${names.join('/')}${after}`);
    const path = fc
      .tuple(fc.array(name, { minLength: 1, maxLength: 4 }), fc.boolean())
      .map(([names, isDirectory]) => `${names.join('/')}${isDirectory ? '/' : ''}`);
    fc.assert(
      fc.property(fc.array(line, { maxLength: 6 }), fc.constantFrom('\n', '\r\n'), path, (lines, end, asked) => {
        const text = lines.join(end);
        expect(isIgnored(text, asked)).toBe(ignore({ ignorecase: false }).add(text).ignores(asked));
      }),
      { numRuns: 3000, seed: 6 },
    );
  });
});
