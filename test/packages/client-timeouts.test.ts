import { describe, expect, it } from 'vitest';
import { clientTimeouts } from '../../src/packages/client-timeouts.data.js';

describe('the table of timeouts of clients', () => {
  it('is sorted, with each name once', () => {
    const first = clientTimeouts.map(({ names }) => names[0]!);
    expect(first).toEqual([...first].sort());
    const all = clientTimeouts.flatMap(({ names }) => names);
    expect(new Set(all).size).toBe(all.length);
  });

  it.each(clientTimeouts.map((each) => [each.names[0]!, each] as const))('%s is well-formed', (_, each) => {
    for (const name of each.names) expect(name).toMatch(/^[a-z]\w*(?:\.[a-z]\w*)*\.[A-Z]\w+$/);
    expect(each.timeout.name).toMatch(/^\w+$/);
    expect(each.default === null || each.default > 0).toBe(true);
    expect(each.retries).toBeGreaterThanOrEqual(0);
    expect(each.setting).not.toBe('');
    expect(each.source).toMatch(/^[\w-]+ \d+(?:\.\d+)+, \S/);
    expect(each.date).toMatch(/^20\d\d-\d\d-\d\d$/);
  });
});
