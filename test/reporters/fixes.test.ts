import { describe, expect, it } from 'vitest';
import type { Fix } from '../../src/diagnostic.js';
import { createSource } from '../../src/parser/source.js';
import { json } from '../../src/reporters/json.js';
import { pretty } from '../../src/reporters/pretty.js';
import type { LintResult } from '../../src/result.js';
import { finding, lintResult, mainPy, plain } from './results.js';

const main = createSource('backend/app/main.py', mainPy);
const fix = (safety: Fix['safety'], title: string = safety): { fix: Fix } => ({ fix: { safety, title, edits: [] } });
const safe = finding(main, 'app', fix('safe'));
const unsafe = finding(main, 'app', fix('unsafe'));
const none = finding(main, 'app');
const applied = { rule: 'mount-public', file: 'main.py', title: 'delete the mount' };

function lastLine(result: LintResult): string {
  return pretty(result, plain).trimEnd().split('\n').at(-1)!;
}

describe('the last line of a report says how to apply fixes', () => {
  it.each([
    [[safe], '1 warning (1 with a safe fix: --fix applies it)'],
    [[safe, safe, none], '3 warnings (2 with a safe fix: --fix applies them)'],
    [[safe, unsafe], '2 warnings (1 with a safe fix: --fix applies it; 1 more with --unsafe-fixes)'],
    [[unsafe], '1 warning (1 with an unsafe fix: --fix --unsafe-fixes applies it)'],
    [[none], '1 warning'],
  ])('%#: %s', (diagnostics, line) => {
    expect(lastLine(lintResult(diagnostics))).toBe(`Found ${line}. 1 file read.`);
  });

  it.each<[string, Partial<LintResult>, string]>([
    ['nothing is left', { fixed: [applied] }, 'No problems found (1 fixed). 1 file read.'],
    ['nothing was to be fixed', { fixed: [] }, '1 file read.'],
  ])('after fixes, when %s', (_, rest, line) => {
    expect(lastLine(lintResult([], undefined, { notApplied: [], ...rest }))).toBe(line);
  });

  it('after fixes, only of what was not tried', () => {
    const notApplied = [{ rule: unsafe.rule, file: unsafe.file, title: 'unsafe', reason: 'x' }];
    const tried = lintResult([unsafe], undefined, { fixed: [applied], notApplied });
    expect(lastLine(tried)).toBe('Found 1 warning (1 fixed). 1 file read.');
    const left = lintResult([unsafe], undefined, { fixed: [applied], notApplied: [] });
    expect(lastLine(left)).toContain('(1 fixed, 1 with an unsafe fix: --fix --unsafe-fixes applies it)');
  });
});

describe('what was fixed', () => {
  const notApplied = [{ ...applied, title: 'x\x1b[2J', reason: 'main.py could not be parsed with it' }];
  const result = lintResult([], undefined, { fixed: [applied], notApplied });

  it('is listed for people, with what was not, and why', () => {
    expect(pretty(result, plain)).toContain(`Fixed (1):
  main.py: mount-public: delete the mount

Not fixed (1):
  main.py: mount-public: x\\x1b[2J (main.py could not be parsed with it)

`);
  });

  it('is shortened for people where it is long', () => {
    const text = pretty(lintResult([], undefined, { fixed: Array<typeof applied>(30).fill(applied) }), plain);
    expect(text).toContain('Fixed (30):');
    expect(text).toContain('  and 20 more (--format json lists them all)\n');
  });

  it('is in JSON only after fixes', () => {
    const output = JSON.parse(json(result, plain)) as Record<string, unknown>;
    expect(output).toMatchObject({ fixed: [applied], notApplied });
    expect(Object.keys(JSON.parse(json(lintResult([]), plain)) as object)).not.toContain('fixed');
  });
});
