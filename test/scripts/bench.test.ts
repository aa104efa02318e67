import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { rules } from '../../src/rules/index.js';
// @ts-expect-error: plain JavaScript
import { withoutHazards } from '../../scripts/bench/commands.mjs';
// @ts-expect-error: plain JavaScript
import { cliWithoutSizes } from '../../scripts/bench/without-sizes.mjs';

interface Command {
  label: string;
  args: string[];
}

it('the CLI without sizes, which the benchmark compares with, can be built and checks a project', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'bench-test-'));
  try {
    const cli = await (cliWithoutSizes as (folder: string) => Promise<string>)(join(folder, 'cli'));
    writeFileSync(join(folder, 'requirements.txt'), 'fastapi\n');
    writeFileSync(join(folder, 'main.py'), 'from fastapi import FastAPI\n\napp = FastAPI()\n');
    const output = execFileSync(process.execPath, [cli, folder, '--format', 'json'], { encoding: 'utf8' });
    expect(JSON.parse(output)).toMatchObject({ diagnostics: [], units: [{ framework: 'fastapi' }] });
  } finally {
    rmSync(folder, { recursive: true });
  }
});

it('the rules that the benchmark leaves out are rules', () => {
  const [, without] = (withoutHazards as (cli: string, project: object) => Command[])('cli.js', { path: '.' });
  const ignored = without!.args.at(-1)!.split(',');
  const known = new Set(rules.map(({ id }) => id));
  expect(ignored.length).toBe(20);
  expect(ignored.filter((id) => !known.has(id))).toEqual([]);
});
