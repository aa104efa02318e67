import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compact } from '../../src/reporters/compact.js';
import { createSource } from '../../src/parser/source.js';
import type { Diagnostic } from '../../src/diagnostic.js';
import { finding, lintResult, plain } from '../reporters/results.js';

interface Pattern {
  regexp: string;
  file: number;
  line: number;
  column: number;
  severity?: number;
  code: number;
  message: number;
}

const text = readFileSync(new URL('../../matchers/problem-matcher.json', import.meta.url), 'utf8');
const { problemMatcher } = JSON.parse(text) as {
  problemMatcher: { owner: string; severity?: string; pattern: [Pattern] }[];
};

/** What a runner makes of lines: each matcher has its turn, and takes the line or not. */
function problems(output: string) {
  return output.split('\n').flatMap((line) =>
    problemMatcher.flatMap(({ severity, pattern: [pattern] }) => {
      const groups = new RegExp(pattern.regexp).exec(line);
      if (!groups) return [];
      const { file, code, message } = pattern;
      return [
        {
          file: groups[file],
          place: `${groups[pattern.line]}:${groups[pattern.column]}`,
          // Others are not shown by GitHub at all.
          severity: /^(?:error|warning|notice)$/.exec(severity ?? groups[pattern.severity!]!)?.[0],
          rule: groups[code],
          message: groups[message],
        },
      ];
    }),
  );
}

const at = (file: string, rest: Partial<Diagnostic> = {}): Diagnostic =>
  finding(createSource(file, 'a\nbc\n'), 'c', rest);

describe('the problem matcher', () => {
  it.each(['error', 'warning', 'info'] as const)('reads what --format compact writes: %s', (severity) => {
    const output = compact(lintResult([at('app/main.py', { severity, message: 'A: b: 1:2: error x: c' })]), plain);
    const shown = severity === 'info' ? 'notice' : severity;
    expect(problems(output)).toEqual([
      { file: 'app/main.py', place: '2:2', severity: shown, rule: 'mount-public', message: 'A: b: 1:2: error x: c' },
    ]);
  });

  it.each([
    'C:\\shop\\main.py',
    'a b.py',
    'a:1.py',
    'a:1:2.py',
    'ü/é.py',
    'it\'s "q".py',
    '.vercelignore',
    'a: error b.py',
  ])('reads a file that is called %j', (file) => {
    expect(problems(compact(lintResult([at(file)]), plain))).toMatchObject([{ file, place: '2:2' }]);
  });

  it('makes one problem of one finding, whatever line ends are in it', () => {
    const odd = at('a.py:1:1: error x: y\nb.py', { message: 'one\nb.py:1:1: error x: two' });
    expect(problems(compact(lintResult([odd]), plain))).toHaveLength(1);
  });
});
