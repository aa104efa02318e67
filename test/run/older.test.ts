import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostic.js';
import { createSource } from '../../src/parser/source.js';
import { withoutOlder } from '../../src/run/older.js';
import { finding, lintResult } from '../reporters/results.js';

const at = (file: string, message: string, rest: Partial<Diagnostic> = {}): Diagnostic =>
  finding(createSource(file, 'a\nb\n'), 'b', { message, unit: '.', ...rest });

/** The messages that are left. */
function left(now: Diagnostic[], before: Diagnostic[], renames: Record<string, string> = {}): string[] {
  const options = { since: '--since main', renames: new Map(Object.entries(renames)) };
  return withoutOlder(lintResult(now), before, options).diagnostics.map(({ message }) => message);
}

describe('what is new', () => {
  it.each<[string, Diagnostic[], Diagnostic[], Record<string, string>, string[]]>([
    ['nothing', [at('a.py', 'x')], [at('a.py', 'x')], {}, []],
    ['numbers aside', [at('a.py', 'line 12, 3 MB')], [at('a.py', 'line 9, 250 MB')], {}, []],
    [
      'one more of the same',
      [at('a.py', 'x1'), at('a.py', 'x2'), at('a.py', 'x3')],
      [at('a.py', 'x1'), at('a.py', 'x2')],
      {},
      ['x3'],
    ],
    ['one less', [at('a.py', 'x1')], [at('a.py', 'x1'), at('a.py', 'x2')], {}, []],
    ['another file', [at('b.py', 'x')], [at('a.py', 'x')], {}, ['x']],
    ['another rule', [at('a.py', 'x', { rule: 'other' })], [at('a.py', 'x')], {}, ['x']],
    ['another project', [at('a.py', 'x', { unit: 'two' })], [at('a.py', 'x', { unit: 'one' })], {}, ['x']],
    ['another level', [at('a.py', 'x', { severity: 'error' })], [at('a.py', 'x')], {}, []],
    ['a file with another name', [at('b.py', 'x')], [at('a.py', 'x')], { 'b.py': 'a.py' }, []],
    ['one that names such a file', [at('c.py', 'see b.py')], [at('c.py', 'see a.py')], { 'b.py': 'a.py' }, []],
    [
      'a project that has moved',
      [at('new/dir/app/main.py', 'x', { unit: 'new/dir' })],
      [at('old/app/main.py', 'x', { unit: 'old' })],
      { 'new/dir/app/main.py': 'old/app/main.py', 'elsewhere.py': 'old/b.py' },
      [],
    ],
  ])('%s', (_, now, before, renames, expected) => {
    expect(left(now, before, renames)).toEqual(expected);
  });

  it('is counted, and so is what is not', () => {
    const now = lintResult([at('a.py', 'x'), at('a.py', 'y', { severity: 'error' }), at('b.py', 'z')]);
    const before = [at('a.py', 'x'), at('b.py', 'z')];
    const options = { since: '--hook', renames: new Map(), isKept: ({ file }: Diagnostic) => file === 'b.py' };
    const { summary, since, diagnostics } = withoutOlder(now, before, options);
    expect(diagnostics.map(({ message }) => message)).toEqual(['y', 'z']);
    expect(summary).toMatchObject({ errors: 1, warnings: 1, infos: 0, older: 1 });
    expect(since).toBe('--hook');
  });
});
