import { describe, expect, it } from 'vitest';
import { MemoryHost } from '../../src/files/host.js';
import { lint } from '../../src/lint.js';
import { rules } from '../../src/rules/index.js';
import { limits, type PlatformFact } from '../../src/vercel/function-limits.js';

const resting = rules.flatMap((rule) => (rule.fact ? [[rule.id, rule, rule.fact] as const] : []));

const DATES = new Set(Object.values<PlatformFact>(limits).map(({ date }) => date));

describe.each(resting)('%s rests on a fact of the platform', (_, rule, fact) => {
  it('gives the date of a fact in every finding, its own figure where that decides, and a page of Vercel', async () => {
    const texts: string[] = [];
    for (const { files } of rule.examples) {
      const host = new MemoryHost(files);
      const { diagnostics } = await lint({ cwd: '/repo', host, select: [rule.id] });
      for (const { message, help, docs } of diagnostics) {
        const text = `${message} ${help}`;
        const dates = [...text.matchAll(/as of (\d{4}-\d\d-\d\d)/g)].map(([, date]) => date!);
        expect(dates, text).not.toEqual([]);
        expect(dates.filter((date) => !DATES.has(date))).toEqual([]);
        expect(docs).toMatch(/^https:\/\/vercel\.com\//);
        texts.push(text);
      }
    }
    const owns = texts.filter((text) => text.includes(`as of ${fact.date}`));
    expect(owns, 'a finding with its own date').not.toEqual([]);
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
