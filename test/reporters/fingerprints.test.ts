import { describe, expect, it } from 'vitest';
import { createSource } from '../../src/parser/source.js';
import { fingerprints } from '../../src/reporters/fingerprints.js';
import type { LintResult } from '../../src/result.js';
import { finding, lintResult } from './results.js';
import { situations } from './situations.js';

function names(result: LintResult, base = ''): string[] {
  const all = fingerprints(result, { base });
  return result.diagnostics.map((each) => all.get(each)!);
}

const at = (text: string, needle: string, file = 'main.py') => {
  const source = createSource(file, text);
  return lintResult([finding(source, needle, { file })], [source]);
};

describe('the name of a finding', () => {
  it.each<[string, LintResult]>([
    ['lines were added above and below', at('import a\n\nbad = 1\nx = 2\n', 'bad')],
    ['the line was indented', at('if x:\n        bad  =  1\n', 'bad')],
    ['line ends changed', at('bad = 1\r\n', 'bad')],
  ])('stays the same when %s', (_, changed) => {
    expect(names(changed)).toEqual(names(at('bad = 1\n', 'bad')));
  });

  it.each<[string, LintResult]>([
    ['the line changed', at('bad = 2\n', 'bad')],
    ['it is in another file', at('bad = 1\n', 'bad', 'other.py')],
  ])('changes when %s', (_, changed) => {
    expect(names(changed)).not.toEqual(names(at('bad = 1\n', 'bad')));
  });

  it('counts from the root of the checkout, wherever the tool was run', () => {
    expect(names(at('bad = 1\n', 'bad'), 'apps')).toEqual(names(at('bad = 1\n', 'bad', 'apps/main.py')));
  });

  it('is that of a value in a file of settings, wherever it stands', () => {
    const of = (text: string) => {
      const source = createSource('vercel.json', text);
      return names(lintResult([finding(source, '9', { file: 'vercel.json', path: '/maxDuration' })], [source]));
    };
    expect(of('{ "maxDuration": 9 }')).toEqual(of('{\n  "maxDuration":\n    9\n}'));
  });

  it.each(Object.entries(situations))('is no other one’s: %s', (_, result) => {
    const all = names(result);
    expect(new Set(all).size).toBe(all.length);
    for (const name of all) expect(name).toMatch(/^[\da-f]{64}$/);
  });

  it('stays the same when one before it is suppressed', () => {
    const source = createSource('main.py', 'bad\nbad\n');
    const [first, second] = [0, 4].map((start) => ({
      ...finding(source, 'bad', { file: 'main.py' }),
      range: source.range(start, start + 3),
    }));
    const suppression = { kind: 'comment', reason: null, file: 'main.py', line: 1 } as const;
    const both = names(lintResult([first!, second!], [source]));
    const rest = names(lintResult([second!], [source], { suppressed: [{ ...first!, suppression }] }));
    expect(rest).toEqual([both[1]]);
  });
});
