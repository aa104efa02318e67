import { describe, expect, it } from 'vitest';
import { MemoryHost } from '../../src/files/host.js';
import { lint } from '../../src/lint.js';
import { rules } from '../../src/rules/index.js';
import { limits, type PlatformFact } from '../../src/vercel/function-limits.js';

const resting = rules.flatMap((rule) => (rule.fact ? [[rule.id, rule, rule.fact] as const] : []));

describe.each(resting)('%s rests on a fact of the platform', (_, rule, fact) => {
  it('names its figure and its date in every finding, and a page of Vercel', async () => {
    for (const { files } of rule.examples) {
      const host = new MemoryHost(files);
      const { diagnostics } = await lint({ cwd: '/repo', host, select: [rule.id] });
      for (const { message, help, docs } of diagnostics) {
        expect(`${message} ${help}`).toContain(fact.figure);
        expect(`${message} ${help}`).toContain(`as of ${fact.date}`);
        expect(docs).toMatch(/^https:\/\/vercel\.com\//);
      }
    }
  });
});

describe('facts of the platform', () => {
  it.each(Object.entries<PlatformFact>(limits))('%s has a figure, a page and a date', (_, { figure, page, date }) => {
    expect(figure).not.toBe('');
    expect(page).toMatch(/^https:\/\/vercel\.com\/(?:docs|kb)\//);
    expect(date).toMatch(/^20\d\d-\d\d-\d\d$/);
    expect(Number.isNaN(Date.parse(date))).toBe(false);
  });
});
