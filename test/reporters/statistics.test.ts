import { describe, expect, it } from 'vitest';
import { createSource } from '../../src/parser/source.js';
import { compact } from '../../src/reporters/compact.js';
import { json, jsonl } from '../../src/reporters/json.js';
import { pretty } from '../../src/reporters/pretty.js';
import { statistics } from '../../src/reporters/statistics.js';
import { finding, lintResult, mainPy, plain } from './results.js';

const main = createSource('backend/app/main.py', mainPy);
const of = (rule: string, severity: 'error' | 'warning' | 'info', isFixable = false) =>
  finding(main, 'app', { rule, severity, ...(isFixable && { fix: { safety: 'safe', title: 'x', edits: [] } }) });
const result = lintResult([
  of('b', 'warning', true),
  of('b', 'error'),
  of('a', 'info', true),
  of('c', 'info', true),
  of('c', 'info', true),
  of('d', 'warning'),
]);
const style = { ...plain, statistics: true };

describe('the statistics', () => {
  it('count by rule: the most frequent first, then the most severe', () => {
    expect(statistics(result, false)).toEqual([
      { rule: 'b', severity: 'error', count: 2, fixable: 1 },
      { rule: 'c', severity: 'info', count: 2, fixable: 2 },
      { rule: 'd', severity: 'warning', count: 1, fixable: 0 },
      { rule: 'a', severity: 'info', count: 1, fixable: 1 },
    ]);
    expect(statistics(result, true)).toEqual([{ rule: 'b', severity: 'error', count: 1, fixable: 0 }]);
  });

  it('stand in place of the findings', () => {
    const lines = `2  error    b  1 has a safe fix
2  info     c  all have a safe fix
1  warning  d
1  info     a  has a safe fix
`;
    expect(compact(result, style)).toBe(lines);
    expect(pretty(result, style)).toBe(`${lines}
✘ backend: Vercel would start backend/app/main.py:app (FastAPI preset).
Found 1 error, 2 warnings and 3 infos (4 with a safe fix: --fix applies them). 1 file read.
`);
  });

  it('are nothing where there is nothing', () => {
    expect(compact(lintResult([]), style)).toBe('');
    expect(pretty(lintResult([]), style)).toBe(pretty(lintResult([]), plain));
  });

  it('stand beside the findings in JSON', () => {
    expect(JSON.parse(json(result, style))).toMatchObject({ statistics: statistics(result, false) });
    expect(JSON.parse(json(result, style)).diagnostics).toHaveLength(6);
    expect(JSON.parse(json(result, plain))).not.toHaveProperty('statistics');
    expect(JSON.parse(jsonl(result, style).trimEnd().split('\n').at(-1)!)).toHaveProperty('statistics');
  });
});
