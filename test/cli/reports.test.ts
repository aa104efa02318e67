import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createSource } from '../../src/parser/source.js';
import { finding, lintResult, mainPy } from '../reporters/results.js';
import { runFake } from './fake.js';

const main = createSource('main.py', mainPy);
const result = lintResult([finding(main, 'app.mount', { severity: 'error' })], [main]);

let cwd: string;
beforeEach(() => (cwd = mkdtempSync(join(tmpdir(), 'fvl-'))));
afterEach(() => rmSync(cwd, { recursive: true }));
const read = (...name: string[]): string => readFileSync(join(cwd, ...name), 'utf8');
const run = (argv: string[], env: Record<string, string> = {}) => runFake(argv, { cwd, env, result });

describe('several reports', () => {
  it('are all written, each in its own format, besides the one on the standard output', async () => {
    const { code, out } = await run([
      '--format',
      'json=a/b/r.json',
      '--format=sarif=r.sarif',
      '--format',
      'junit=r.xml',
    ]);
    expect(code).toBe(1);
    expect(out).toContain('error[mount-public]');
    expect(JSON.parse(read('a', 'b', 'r.json')).schemaVersion).toBe(1);
    expect(JSON.parse(read('r.sarif')).version).toBe('2.1.0');
    expect(read('r.xml')).toMatch(/^<\?xml/);
  });

  it('may have the main one in a file too', async () => {
    const { out } = await run(['--format', 'compact', '-o', 'main.txt', '--format', 'jsonl=r.jsonl']);
    expect(out).toBe('');
    expect(read('main.txt')).toMatch(/^backend\/app\/main.py|^main.py/);
    expect(read('r.jsonl').trimEnd().split('\n')).toHaveLength(2);
  });

  it.each([
    [['--format', 'json=x', '--format', 'sarif=./x'], '"./x" cannot hold two reports (json and sarif)'],
    [['--format', 'json=x', '--format', 'json=x'], '"x" cannot hold two reports (json twice)'],
    [['-o', 'y/../x', '--format', 'json=x'], '"x" cannot hold two reports (pretty and json)'],
  ])('cannot share a file: %j', async (argv, message) => {
    const { code, err, asked } = await run(argv);
    expect({ code, asked }).toEqual({ code: 2, asked: null });
    expect(err).toBe(`error: ${message}\nhint: Give each a file of its own.\n`);
    expect(readdirSync(cwd)).toEqual([]);
  });

  it('have no colors, links and ASCII signs in files, whatever the terminal has', async () => {
    const env = { FORCE_COLOR: '1', FORCE_HYPERLINK: '1', LC_ALL: 'C' };
    await runFake(['--format', 'pretty=r.txt'], { cwd, env, isTTY: true, result: lintResult([], [main]) });
    expect(read('r.txt')).toMatch(/^✔ /);
    expect(read('r.txt')).not.toContain('\x1b');
  });
});

describe('a report that cannot be written', () => {
  beforeEach(() => writeFileSync(join(cwd, 'file'), ''));

  it('is said, keeps no other back, and makes the run fail', async () => {
    const { code, out, err } = await run(['--format', 'json=file/r.json', '--format', 'sarif=r.sarif']);
    expect(code).toBe(2);
    expect(out.match(/error\[mount-public\]/g)).toHaveLength(1);
    expect(err).toMatch(/^error: cannot write "file\/r.json" \((ENOTDIR|EEXIST)\)\nhint: /);
    expect(existsSync(join(cwd, 'r.sarif'))).toBe(true);
  });

  it.runIf(existsSync('/proc/self'))('is said where nobody can create a directory, as in /proc', async () => {
    const { code, err } = await run(['--format', 'json=/proc/nowhere/r.json']);
    expect(code).toBe(2);
    expect(err).toContain('error: cannot write "/proc/nowhere/r.json" (ENOENT)\n');
  });

  it('leaves the findings on the standard output, where they would be nowhere', async () => {
    const { code, out } = await run(['--format', 'json', '-o', 'file/r.json']);
    expect(code).toBe(2);
    expect(out).toContain('error[mount-public]');
  });

  it('adds nothing to a format that is there already', async () => {
    const { out } = await run(['--format', 'json', '--format', 'sarif=file/r.sarif']);
    expect(JSON.parse(out).diagnostics).toHaveLength(1);
  });
});

describe('a file', () => {
  it('is never seen half, and leaves nothing beside it', async () => {
    writeFileSync(join(cwd, 'r.json'), 'old');
    const before = statSync(join(cwd, 'r.json')).ino;
    await run(['--format', 'json=r.json']);
    // Another file in its place: whoever has the old one open still reads that.
    expect(statSync(join(cwd, 'r.json')).ino).not.toBe(before);
    expect(readdirSync(cwd)).toEqual(['r.json']);
  });

  it.skipIf(process.platform === 'win32')('keeps its mode, and a link stays a link', async () => {
    mkdirSync(join(cwd, 'real'));
    writeFileSync(join(cwd, 'real', 'r.json'), 'old');
    chmodSync(join(cwd, 'real', 'r.json'), 0o600);
    symlinkSync('real/r.json', join(cwd, 'r.json'));
    await run(['--format', 'json=r.json']);
    expect(readlinkSync(join(cwd, 'r.json'))).toBe('real/r.json');
    expect(statSync(join(cwd, 'r.json')).mode & 0o777).toBe(0o600);
    expect(JSON.parse(read('real', 'r.json')).schemaVersion).toBe(1);
  });

  it.skipIf(process.platform === 'win32')('that is a device stays one', async () => {
    expect((await run(['--format', 'json=/dev/null'])).code).toBe(1);
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  });
});

describe('the summary of a job on GitHub', () => {
  const summary = (argv: string[]) => run(argv, { GITHUB_STEP_SUMMARY: join(cwd, 'summary.md') });

  it('gets nothing more where earlier steps have filled it', async () => {
    writeFileSync(join(cwd, 'summary.md'), 'x\n'.repeat(1024 * 512));
    await summary(['--format', 'github']);
    expect(statSync(join(cwd, 'summary.md')).size).toBe(1024 * 1024);
  });

  it('gets the whole list, behind what is there', async () => {
    writeFileSync(join(cwd, 'summary.md'), 'before\n');
    const { out } = await summary(['--format', 'github']);
    expect(out).toMatch(/^::error /);
    expect(read('summary.md')).toMatch(/^before\n## fastapi-vercel-lint\n/);
    expect(read('summary.md')).toContain('| error | [mount-public]');
  });

  it('is left alone by other formats', async () => {
    await summary(['--format', 'markdown']);
    expect(existsSync(join(cwd, 'summary.md'))).toBe(false);
  });

  it('is cut off at what GitHub takes, with a word', async () => {
    const many = lintResult(
      Array.from({ length: 9000 }, () => finding(main, 'app', { message: 'ü'.repeat(60) })),
      [main],
    );
    writeFileSync(join(cwd, 'summary.md'), 'x'.repeat(500_000));
    const env = { GITHUB_STEP_SUMMARY: join(cwd, 'summary.md') };
    await runFake(['--format', 'github'], { cwd, env, result: many });
    const { size } = statSync(join(cwd, 'summary.md'));
    expect(size).toBeLessThanOrEqual(1024 * 1024);
    expect(size).toBeGreaterThan(1024 * 1024 - 1000);
    const text = read('summary.md');
    expect(text).toMatch(/ \|\n\nThe list ends here: the summary of a step on GitHub holds 1 MiB\.\n$/);
    expect(text).not.toContain('\ufffd');
  });

  it('that cannot be written is said, with exit code 2', async () => {
    const { code, out, err } = await run(['--format', 'github'], { GITHUB_STEP_SUMMARY: cwd });
    expect(code).toBe(2);
    expect(out).toMatch(/^::error /);
    expect(err).toContain('cannot write the summary of the job');
  });
});

describe('paths', () => {
  it.each([
    ['github', { GITHUB_WORKSPACE: '/repo' }, 'file=apps/one/main.py,'],
    ['sarif', { GITHUB_WORKSPACE: '/repo' }, '"uri": "apps/one/main.py"'],
    ['gitlab', { CI_PROJECT_DIR: '/repo' }, '"path": "apps/one/main.py"'],
    ['json', { GITHUB_WORKSPACE: '/repo' }, '"file": "main.py"'],
    ['github', { GITHUB_WORKSPACE: '/repo/apps/one' }, 'file=main.py,'],
    ['github', { GITHUB_WORKSPACE: '/elsewhere' }, 'file=main.py,'],
    ['github', {}, 'file=main.py,'],
  ])('of %s with %j are from the root of the checkout', async (format, env, part) => {
    const { out } = await runFake(['--format', format], {
      cwd: '/repo/apps/one',
      env: env as Record<string, string>,
      result: lintResult([finding(main, 'app', { file: 'main.py' })], [main]),
    });
    expect(out).toContain(part);
  });
});

describe('--statistics and --hyperlinks', () => {
  it('count instead of listing', async () => {
    expect((await run(['--statistics', '--format', 'compact'])).out).toBe('1  error  mount-public\n');
  });

  it.each([
    [['--hyperlinks', 'always'], true],
    [['--hyperlinks=always', 'explain', 'mount-public'], true],
    [['--hyperlinks=always', 'rules'], true],
    [['rules'], false],
    [[], false],
  ])('%j links: %s', async (argv, isLinked) => {
    expect((await run(argv)).out.includes('\x1b]8;;https://vercel.com/docs\x1b\\')).toBe(isLinked);
  });

  it('link in a terminal that is known for it', async () => {
    const { out } = await runFake([], { cwd, env: { WT_SESSION: 'x' }, isTTY: true, result });
    expect(out).toContain('\x1b]8;;');
  });
});
