import { describe, expect, it } from 'vitest';
import { MemoryHost } from '../../src/files/host.js';
import { ruleList } from '../../src/index.js';
import { lint } from '../../src/lint.js';
import type { Example } from '../../src/rules/info.js';
import { rules } from '../../src/rules/index.js';
import { catalogue } from '../../src/suppress/catalogue.js';
import { metaRules } from '../../src/suppress/rules.js';
import { runFake } from '../cli/fake.js';
import { fixed } from './project.js';

async function findings(id: string, files: Example['files']) {
  const { diagnostics } = await lint({ cwd: '/example', host: new MemoryHost(files) });
  return diagnostics.filter(({ rule }) => rule === id);
}

describe.each(metaRules.map((rule) => [rule.id, rule] as const))('%s', (id, { examples, severity }) => {
  it.each(examples.map((example) => [example.title, example] as const))('%s', async (_, { files, ...example }) => {
    const found = await findings(id, files);
    const written = found.map(({ file, range: { start, end }, severity: level }) => {
      return `${file}:${start.line}:${start.column}-${end.line}:${end.column} ${level}`;
    });
    expect(written).toEqual(example.findings);
    for (const each of found) {
      expect(each.severity).toBe(severity);
      expect([each.message, each.help]).toEqual([expect.stringMatching(/\.$/), expect.stringMatching(/[.?]$/)]);
    }
    const after = fixed(files, found);
    expect(after).toEqual({ ...files, ...example.fixed });
    if (example.fixed) expect(await findings(id, after)).toEqual([]);
  });
});

describe('the catalogue', () => {
  it('has every rule and those about suppressions, in order, without their checks', () => {
    const ids = [...rules, ...metaRules].map(({ id }) => id);
    expect(catalogue.map(({ id }) => id)).toEqual(ids.sort());
    expect(catalogue.some((rule) => 'check' in rule)).toBe(false);
    expect(ruleList).toBe(catalogue);
  });

  it('is what commands explain and list, and what options name', async () => {
    const world = { engine: { lint, rules: catalogue } };
    expect((await runFake(['explain', 'unused-suppression'], world)).out).toContain('A suppression silences nothing.');
    expect((await runFake(['rules'], world)).out).toContain('invalid-suppression');
    const host = new MemoryHost({ 'requirements.txt': 'fastapi\n', 'main.py': '' });
    await expect(lint({ cwd: '/a', host, ignore: ['unused-supression'] })).rejects.toMatchObject({
      hint: 'Did you mean "unused-suppression"?',
    });
  });
});
