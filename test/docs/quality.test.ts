import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rules } from '../../src/rules/index.js';

/** A row of docs/quality.md: one finding that was read. */
interface Row {
  rule: string;
  level: string;
  repository: string;
  commit: string;
  place: string;
  verdict: string;
  why: string;
}

const CLASSES = ['acted on', 'true but useless', 'false'];
const text = readFileSync(new URL('../../docs/quality.md', import.meta.url), 'utf8');
const sections = text.split(/^## /m).slice(1);

function cells(section: string): string[][] {
  return section
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| rule ') && !line.startsWith('| ---'))
    .map((line) =>
      line
        .slice(2, -2)
        .split(' | ')
        .map((cell) => cell.trim()),
    );
}

function detailed(section: string): Row[] {
  return cells(section).map(([rule, level, repository, commit, place, verdict, ...why]) => ({
    rule: rule!,
    level: level!,
    repository: repository!,
    commit: commit!,
    place: place!,
    verdict: verdict!,
    why: why.join(' | '),
  }));
}

const [devSummary, moreSummary, dev, more] = sections as [string, string, string, string];
const tables = [
  ['repositories that were developed with', cells(devSummary), detailed(dev)],
  ['further public repositories', cells(moreSummary), detailed(more)],
] as const;

describe.each(tables)('the table of verdicts: %s', (_, summary, rows) => {
  it('has rows that name a rule, a repository, a commit, a file with a line, a class and a reason', () => {
    expect(rows.length).toBeGreaterThan(20);
    for (const { rule, level, repository, commit, place, verdict, why } of rows) {
      const known = rules.find(({ id }) => id === rule);
      expect(known, rule).toBeDefined();
      expect(['error', 'warning', 'info']).toContain(level);
      expect(repository).toMatch(/^[\w.-]+\/[\w.-]+$/);
      expect(commit).toMatch(/^[0-9a-f]{10}$/);
      expect(place).toMatch(/^\S.*\.\w+:[1-9]\d*$/);
      expect(CLASSES).toContain(verdict);
      expect(why).not.toBe('');
    }
    const keys = rows.map(({ rule, repository, place }) => `${rule} ${repository} ${place}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('is summed up as it is', () => {
    const counted = new Map<string, number[]>();
    for (const { rule, level, verdict } of rows) {
      const counts = counted.get(`${rule} ${level}`) ?? [0, 0, 0];
      counts[CLASSES.indexOf(verdict)]!++;
      counted.set(`${rule} ${level}`, counts);
    }
    const stated = summary.map(([rule, , level, ...counts]) => [`${rule} ${level}`, counts.map(Number)] as const);
    expect(new Map(stated)).toEqual(counted);
    for (const [rule, preset] of summary) {
      expect(preset, rule).toBe(rules.find(({ id }) => id === rule)?.isStrict ? 'strict' : 'recommended');
    }
  });

  it('has no error that is none, and nine in ten warnings of each recommended rule are acted on', () => {
    expect(rows.filter(({ level, verdict }) => level === 'error' && verdict === 'false')).toEqual([]);
    const recommended = rules.filter(({ isStrict }) => !isStrict).map(({ id }) => id);
    for (const rule of recommended) {
      const warnings = rows.filter((row) => row.rule === rule && row.level !== 'info');
      const acted = warnings.filter(({ verdict }) => verdict === 'acted on');
      expect(acted.length, rule).toBeGreaterThanOrEqual(0.9 * warnings.length);
    }
  });
});
