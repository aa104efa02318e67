import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Diagnostic, Fix } from '../../src/diagnostic.js';
import { MemoryHost } from '../../src/files/host.js';
import { applyEdits } from '../../src/fix/edits.js';
import { lint } from '../../src/lint.js';
import type { Example, RuleDefinition } from '../../src/rules/define.js';
import { rules } from '../../src/rules/index.js';

/** Lints an example with one rule, as a repository of its own. */
async function lintExample(rule: RuleDefinition, example: Example, files = example.files): Promise<Diagnostic[]> {
  const result = await lint({
    cwd: '/example',
    host: new MemoryHost(files),
    select: [rule.id],
    ...(example.vercelCli !== undefined && { vercelCli: example.vercelCli }),
  });
  return result.diagnostics;
}

function written({ file, range: { start, end }, severity }: Diagnostic): string {
  return `${file}:${start.line}:${start.column}-${end.line}:${end.column} ${severity}`;
}

function fixed(files: Record<string, string>, fix: Fix): Record<string, string> {
  const result = { ...files };
  for (const file of new Set(fix.edits.map((edit) => edit.file))) {
    result[file] = applyEdits(
      files[file] ?? '',
      fix.edits.filter((edit) => edit.file === file),
    );
  }
  return result;
}

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  it.each(rule.examples.map((example) => [example.title, example] as const))('%s', async (_title, example) => {
    const found = await lintExample(rule, example);
    expect(found.map(written)).toEqual(example.findings);
    const safe = found.filter((each) => each.fix?.safety === 'safe');
    if (example.fixed) {
      expect(safe.length, 'a safe fix').toBeGreaterThan(0);
      const after = fixed(example.files, safe[0]!.fix!);
      expect(after).toEqual({ ...example.files, ...example.fixed });
      const left = await lintExample(rule, example, after);
      expect(left.map(written), 'the finding is gone').toEqual(example.findings.slice(1));
    } else expect(safe, 'no safe fix').toEqual([]);
  });

  it('reports the level that it declares, and says what, where and what to do', async () => {
    const found = (await Promise.all(rule.examples.map((example) => lintExample(rule, example)))).flat();
    expect(found.length).toBeGreaterThan(0);
    expect(found.map((each) => each.severity)).toContain(rule.severity);
    for (const { message, help, severity, confidence } of found) {
      expect(message).toMatch(/\.$/);
      expect(help).toMatch(/\.$/);
      if (severity === 'error') expect(['certain', 'likely']).toContain(confidence);
    }
  });
});

describe('the list of rules', () => {
  it('holds every file of src/rules, in alphabetical order', () => {
    const files = readdirSync(new URL('../../src/rules/', import.meta.url))
      .map((file) => file.replace(/\.ts$/, ''))
      .filter((name) => !['define', 'index', 'info', 'option-names', 'page', 'presets'].includes(name));
    expect(rules.map((rule) => rule.id)).toEqual(files.sort());
  });

  it('says of every rule with a fix what the fix does', () => {
    for (const rule of rules) {
      if (rule.examples.some((example) => example.fixed)) expect(rule.fixes, rule.id).toBeDefined();
    }
  });

  it('has an example without findings for every rule', () => {
    for (const rule of rules)
      expect(
        rule.examples.some((example) => example.findings.length === 0),
        rule.id,
      ).toBe(true);
  });
});
