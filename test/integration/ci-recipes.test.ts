import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { gitEnv, WorkingCopy } from '../support/git.js';
import { installInto } from '../support/installed.js';
import { recipe } from '../support/recipes.js';

const FAULTY = 'from fastapi import FastAPI\n\nserver = FastAPI()\n';

let project: WorkingCopy;

beforeEach(() => {
  project = new WorkingCopy({ 'requirements.txt': 'fastapi\n', 'main.py': FAULTY });
  installInto(project.root);
});
afterEach(() => project.remove());

/** Runs lines of a script until one fails, as a runner does. `npm ci` has been done. */
function runScript(lines: string[]): { status: number | null; stdout: string; stderr: string } {
  writeFileSync(join(project.root, '.git/script.sh'), lines.filter((line) => line !== 'npm ci').join('\n'));
  return spawnSync('bash', ['-e', '.git/script.sh'], {
    cwd: project.root,
    env: { ...gitEnv, CI: 'true' },
    encoding: 'utf8',
  });
}

describe('the recipe for GitLab CI', () => {
  it('shows the findings and leaves the report that it names', () => {
    const file = parse(recipe('GitLab CI')) as Record<
      string,
      { script: string[]; artifacts: { reports: { codequality: string } } }
    >;
    const job = file['vercel-lint']!;
    const { status, stdout, stderr } = runScript(job.script);
    expect([status, stderr]).toEqual([1, '']);
    expect(stdout).toContain('error[entrypoint-not-found]');
    const report = JSON.parse(readFileSync(join(project.root, job.artifacts.reports.codequality), 'utf8')) as unknown[];
    expect(report).toHaveLength(1);
    expect(report[0]).toMatchObject({ check_name: 'entrypoint-not-found', location: { path: 'main.py' } });
  });
});

describe('the recipe for any other CI', () => {
  it('shows the findings, leaves a report, and fails', () => {
    const { status, stdout, stderr } = runScript(recipe('any other CI').split('\n'));
    expect([status, stderr]).toEqual([1, '']);
    expect(stdout).toContain('error[entrypoint-not-found]');
    expect(readFileSync(join(project.root, 'vercel-lint.xml'), 'utf8')).toContain('<testsuite');
  });
});
