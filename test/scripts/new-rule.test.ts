import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
let copy: string;

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'new-rule-'));
  mkdirSync(join(copy, 'src'));
  cpSync(join(ROOT, 'src/rules'), join(copy, 'src/rules'), { recursive: true });
});

afterAll(() => rmSync(copy, { recursive: true, force: true }));

function newRule(id: string) {
  const env = { ...process.env, NEW_RULE_ROOT: copy };
  return spawnSync('node', [join(ROOT, 'scripts/new-rule.mjs'), id], { encoding: 'utf8', env });
}

describe('npm run new-rule', () => {
  it('writes a rule that cannot pass by accident, and lists it in its place', () => {
    expect(newRule('loud-logging').status).toBe(0);
    expect(readFileSync(join(copy, 'src/rules/loud-logging.ts'), 'utf8')).toContain(
      "throw new Error('write the check of loud-logging')",
    );
    const index = readFileSync(join(copy, 'src/rules/index.ts'), 'utf8');
    const original = readFileSync(join(ROOT, 'src/rules/index.ts'), 'utf8');
    const added = index.split('\n').filter((line) => !original.split('\n').includes(line));
    expect(added).toEqual(["import loudLogging from './loud-logging.js';", '  loudLogging,']);
    expect(
      index
        .split('\n')
        .filter((line) => line !== added[0] && line !== added[1])
        .join('\n'),
    ).toBe(original);
    const listed = [...index.matchAll(/from '\.\/([a-z0-9-]+)\.js'/g)]
      .map(([, name]) => name!)
      .filter((name) => name !== 'define');
    expect(listed.filter((name) => name !== 'info')).toEqual([...listed].sort());
  });

  it.each([
    ['Loud', 'is not a rule id'],
    ['', 'is not a rule id'],
    ['../evil-rule', 'is not a rule id'],
    ['mount-public', 'exists already'],
  ])('refuses %j', (id, message) => {
    const run = newRule(id);
    expect(run.stderr).toContain(message);
    expect(run.status).toBe(2);
  });
});
