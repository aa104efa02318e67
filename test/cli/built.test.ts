import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

// The program as it is published: `npm test` builds it first; here it is built only if it is missing.
const root = fileURLToPath(new URL('../..', import.meta.url));
const cli = join(root, 'dist/cli.js');
let folder: string;

beforeAll(() => {
  if (!existsSync(cli)) spawnSync(process.execPath, ['scripts/build.mjs', '--no-types'], { cwd: root });
  folder = mkdtempSync(join(tmpdir(), 'fvl-'));
  project('one');
});
afterAll(() => rmSync(folder, { recursive: true }));

function project(name: string): void {
  mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, name, 'main.py'), 'from fastapi import FastAPI\n\napp = FastAPI()\n');
  writeFileSync(join(folder, name, 'requirements.txt'), 'fastapi\n');
}

function program(...argv: string[]) {
  const env = { ...process.env, NO_COLOR: '1', FORCE_COLOR: '' };
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...argv], {
    cwd: folder,
    encoding: 'utf8',
    env,
  });
  return { status, stdout, stderr };
}

function schemaErrors(name: string, text: string) {
  const schema = JSON.parse(readFileSync(join(root, `schema/${name}.v1.schema.json`), 'utf8'));
  const ajv = new Ajv({ allowUnionTypes: true, formats: { date: true } });
  const validate = ajv.compile(schema);
  validate(JSON.parse(text));
  return validate.errors ?? [];
}

describe('the built program', () => {
  it('checks a project', () => {
    expect(program('one')).toEqual({
      status: 0,
      stdout: expect.stringContaining('✔ one: Vercel starts one/main.py:app (FastAPI preset). No problems found.\n'),
      stderr: '',
    });
  });

  it('writes JSON that fits the schemas it ships', () => {
    expect(schemaErrors('output', program('one', '--format', 'json').stdout)).toEqual([]);
    expect(schemaErrors('inspect', program('inspect', 'one', '--format', 'json').stdout)).toEqual([]);
  });

  it('never names the directory that it runs in', () => {
    for (const argv of [['inspect', 'one'], [join(folder, 'one')]]) {
      expect(program(...argv, '--format', 'json').stdout).not.toContain(folder);
    }
  });

  it('refuses wrong usage with exit code 2', () => {
    for (const argv of [['--formt'], ['nowhere']]) {
      expect(program(...argv)).toMatchObject({ status: 2, stdout: '', stderr: expect.stringMatching(/^error: /) });
    }
  });

  it('knows the nearest rule', () => {
    for (const flag of ['--select=mount-publik', '--ignore=mount-publik', '--severity=mount-publik=info']) {
      expect(program('one', flag).stderr).toContain('hint: Did you mean "mount-public"?');
    }
  });

  it('has help and a version', () => {
    expect(program('--help').stdout).toContain('Exit codes:');
    expect(program('--version').stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

it('needs nothing but its own folder', () => {
  const copy = join(folder, 'package');
  cpSync(join(root, 'dist'), join(copy, 'dist'), { recursive: true });
  // What Node needs to know of it; the real file of the package says the same.
  writeFileSync(join(copy, 'package.json'), '{ "type": "module" }');
  const argv = [join(copy, 'dist/cli.js'), 'one', '--format', 'compact'];
  expect(spawnSync(process.execPath, argv, { cwd: folder, encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' });
});

describe.skipIf(process.platform === 'win32')('a pipe', () => {
  beforeAll(() => {
    for (let i = 0; i < 400; i++) project(`many/${'long-name-'.repeat(10)}${i}`);
  });

  const shell = (command: string) => spawnSync('sh', ['-c', command], { cwd: folder, encoding: 'utf8' });

  it('gets the whole output, however slowly it reads', () => {
    const { stdout } = shell(`"${process.execPath}" "${cli}" many --format json | (sleep 0.3; cat)`);
    expect(stdout.length).toBeGreaterThan(100_000);
    expect(JSON.parse(stdout).units).toHaveLength(400);
  });

  it.skipIf(!existsSync('/dev/full'))('that takes nothing is said, and makes the run fail', () => {
    const { status, stderr } = shell(`"${process.execPath}" "${cli}" one --format json >/dev/full`);
    expect({ status, stderr }).toEqual({ status: 2, stderr: 'error: cannot write to the standard output (ENOSPC)\n' });
  });

  it('may be closed early without a complaint', () => {
    const { stderr } = shell(`"${process.execPath}" "${cli}" many --format json | head -c 10 >/dev/null`);
    expect(stderr).toBe('');
  });
});
