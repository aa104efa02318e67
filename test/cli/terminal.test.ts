import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

// The built program with real streams: `npm test` builds it first.
const root = fileURLToPath(new URL('../..', import.meta.url));
const cli = join(root, 'dist/cli.js');
const faulty = 'try:\n    from a import app\nexcept ImportError:\n    raise\n';
let folder: string;

beforeAll(() => {
  if (!existsSync(cli)) spawnSync(process.execPath, ['scripts/build.mjs', '--no-types'], { cwd: root });
  folder = mkdtempSync(join(tmpdir(), 'fvl-'));
  for (const [file, text] of Object.entries({
    'shop/requirements.txt': 'fastapi\n',
    'shop/main.py': faulty,
    'shop/a.py': 'from fastapi import FastAPI\n\napp = FastAPI()\n',
    'notes/readme.txt': 'nothing\n',
    'notes/script.py': 'print(1)\n',
    'image.png': Buffer.from([0x89, 0x50, 0, 0]),
  })) {
    mkdirSync(join(folder, file, '..'), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Only what a test gives, so that the terminal of whoever runs the tests decides nothing. */
const environment = (more: Record<string, string> = {}) => ({
  PATH: process.env['PATH'] ?? '',
  LANG: 'C.UTF-8',
  ...more,
});

function shell(command: string, env: Record<string, string> = {}) {
  const script = command.replaceAll('$LINT', `"${process.execPath}" "${cli}"`);
  const { status, stdout, stderr } = spawnSync('sh', ['-c', script], {
    cwd: folder,
    encoding: 'utf8',
    env: environment(env),
  });
  return { status, stdout, stderr };
}

const hasPython = spawnSync('python3', ['--version']).status === 0;

/** What a terminal of that width gets. */
function terminal(argv: string[], env: Record<string, string> = {}, columns = 80) {
  const input = JSON.stringify({
    argv: [process.execPath, cli, ...argv],
    env: environment({ TERM: 'xterm-256color', ...env }),
    cwd: folder,
    columns,
  });
  const run = spawnSync('python3', [join(root, 'test/support/terminal.py')], { input, encoding: 'utf8' });
  // What is taken back at once is not there.
  const got = run.stdout
    .replaceAll('\r\n', '\n')
    .replace(/\r\x1b\[K[^\r\n]*(?=\r\x1b\[K)/g, '')
    .replaceAll('\r\x1b[K', '');
  return { got, code: Number(run.stderr) };
}

describe.skipIf(!hasPython)(`a terminal${hasPython ? '' : ' (not tried: there is no python3 to make one)'}`, () => {
  it.each<[string, Record<string, string>, boolean]>([
    ['by itself', {}, true],
    ['with NO_COLOR', { NO_COLOR: '1' }, false],
    ['that is dumb', { TERM: 'dumb' }, false],
    ['with FORCE_COLOR, whatever NO_COLOR says', { NO_COLOR: '1', FORCE_COLOR: '1' }, true],
  ])('%s: colors', (_, env, isColored) => {
    const { got, code } = terminal(['shop'], env);
    expect(got.includes('\x1b[31m')).toBe(isColored);
    expect(code).toBe(1);
  });

  it('gets lines that fit', () => {
    for (const columns of [80, 120]) {
      const { got } = terminal(['shop', '--color', 'never'], {}, columns);
      const lines = got.split('\n').filter((line) => !line.includes('https://'));
      expect(Math.max(...lines.map((line) => line.length)), `${columns} columns`).toBeLessThanOrEqual(columns);
    }
  });

  it('that does not know its width gets lines as they are', () => {
    expect(terminal(['shop', '--color', 'never'], {}, 0).got).toMatch(/^error\[app-not-top-level\]: .{60,}\n -->/);
  });
});

describe.skipIf(process.platform === 'win32')('the streams', () => {
  it.each<[string, Record<string, string>, boolean]>([
    ['without a terminal', {}, false],
    ['with FORCE_COLOR', { FORCE_COLOR: '1' }, true],
    ['with CLICOLOR_FORCE', { CLICOLOR_FORCE: '1' }, true],
    ['with CLICOLOR_FORCE=0', { CLICOLOR_FORCE: '0' }, false],
  ])('%s: colors', (_, env, isColored) => {
    expect(shell('$LINT shop', env).stdout.includes('\x1b[')).toBe(isColored);
  });

  it('hold ASCII alone where the locale has no more', () => {
    const { stdout } = shell('$LINT shop', { LC_ALL: 'C' });
    expect(stdout).toMatch(/^[\x20-\x7e\n]*$/);
    expect(stdout).toContain("x shop: Vercel's build stops");
    expect(shell('$LINT shop').stdout).toContain("✘ shop: Vercel's build stops");
  });

  it('may be closed before the program starts', () => {
    expect(shell('$LINT shop >&-')).toMatchObject({ status: 1, stderr: '' });
    expect(shell('$LINT nowhere 2>&-')).toMatchObject({ status: 2, stdout: '' });
    expect(shell('$LINT shop >&- 2>&- <&-').status).toBe(1);
  });

  it.skipIf(!existsSync('/dev/full'))('that are full are an error, and no stack trace', () => {
    const said = 'error: cannot write to the standard output (ENOSPC)\n';
    expect(shell('$LINT shop >/dev/full')).toEqual({ status: 2, stdout: '', stderr: said });
    expect(shell('$LINT --help >/dev/full')).toEqual({ status: 2, stdout: '', stderr: said });
    expect(shell('$LINT nowhere 2>/dev/full').status).toBe(2);
    expect(shell('$LINT shop -o /dev/full')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('error: cannot write "/dev/full" (ENOSPC)\n'),
    });
  });

  it('that nobody reads to the end are fine, and the exit code is that of the check', () => {
    const { stdout, stderr } = shell('{ $LINT shop --format json; echo $? >&2; } | head -n 1');
    expect(stdout).toBe('{\n');
    expect(stderr).toBe('1\n');
  });
});

describe.skipIf(process.platform === 'win32')('what is named', () => {
  it.each<[argv: string, status: number, stdout: RegExp, stderr: RegExp]>([
    ['notes/script.py', 0, /^$/, /^$/],
    ['notes/script.py --format compact', 0, /^$/, /^$/],
    ['notes/script.py notes/readme.txt --format compact', 0, /^$/, /^$/],
    [
      'notes',
      2,
      /^$/,
      /^error: no FastAPI project for Vercel in "notes"\nhint: Looked there and below for a vercel\.json/,
    ],
    ['notes/script.py notes', 2, /^$/, /^error: no FastAPI project for Vercel in "notes"\n/],
    ['notes --no-error-on-unmatched', 0, /^$/, /^$/],
    ['shop/main.py --format compact', 1, /^shop\/main\.py:2:\d+: error app-not-top-level/, /^$/],
    ['shop/a.py --format compact', 0, /^$/, /^$/],
    ['shop notes --format compact', 1, /^shop\/main\.py:2/, /^$/],
    ['shop/main.py notes/script.py --format compact', 1, /^shop\/main\.py:2/, /^$/],
    ['nowhere', 2, /^$/, /^error: there is no file or directory "nowhere"\n/],
    ['shop nowhere.py', 2, /^$/, /^error: there is no file or directory "nowhere\.py"\n/],
    ['image.png', 2, /^$/, /^error: "image\.png" is not a text file\n/],
    ['""', 2, /^$/, /^error: a path is empty\n/],
    ['inpect', 2, /^$/, /Did you mean the command "inspect"\?/],
  ])('%s gives %i', (argv, status, stdout, stderr) => {
    const run = shell(`$LINT ${argv}`);
    expect(run.stdout).toMatch(stdout);
    expect(run.stderr).toMatch(stderr);
    expect(run.status).toBe(status);
  });
});
