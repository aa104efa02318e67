import { NothingToCheck } from '../../src/errors.js';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Severity } from '../../src/diagnostic.js';
import { UsageError } from '../../src/errors.js';
import { createSource } from '../../src/parser/source.js';
import { tool } from '../../src/version.js';
import { finding, lintResult, mainPy } from '../reporters/results.js';
import { runFake } from './fake.js';

const main = createSource('backend/app/main.py', mainPy);
const of = (...severities: Severity[]) => lintResult(severities.map((severity) => finding(main, 'app', { severity })));

describe('the exit code', () => {
  it.each<[Severity[], string[], number]>([
    [[], [], 0],
    [['error'], [], 1],
    [['warning', 'info'], [], 0],
    [['error'], ['--fail-on', 'never'], 0],
    [['warning'], ['--fail-on', 'warning'], 1],
    [['info'], ['--fail-on', 'warning'], 0],
    [['info'], ['--fail-on', 'info'], 1],
    [['error'], ['--fail-on', 'info'], 1],
    [['warning'], ['--max-warnings', '1'], 0],
    [['warning', 'warning'], ['--max-warnings', '1'], 1],
    [['warning'], ['--max-warnings=0', '--fail-on', 'never'], 1],
    [['warning'], ['--max-warnings=0', '--quiet'], 1],
    [['error'], ['--quiet', '--format', 'json'], 1],
  ])('for %j with %j is %i', async (severities, argv, code) => {
    expect((await runFake(argv, { result: of(...severities) })).code).toBe(code);
  });

  it('says why warnings fail the run, beside the report', async () => {
    const { out, err } = await runFake(['--max-warnings', '0', '--format', 'json'], { result: of('warning') });
    expect(err).toBe('Failing: 1 warning, more than --max-warnings 0 allows.\n');
    expect(() => JSON.parse(out)).not.toThrow();
  });

  it('is 1 with --strict-analysis where something was not analysed, which it says', async () => {
    const result = lintResult([], [], { notAnalysed: [{ file: 'big.py', reason: 'it is larger than 2 MiB' }] });
    expect(await runFake(['--strict-analysis'], { result })).toMatchObject({
      code: 1,
      err: 'Failing: 1 entry not analysed, which --strict-analysis does not allow.\n',
    });
    expect(await runFake([], { result })).toMatchObject({ code: 0, err: '' });
  });

  it('is 2 where there is no project, and 0 where that was said to be fine', async () => {
    const engine = { lint: () => Promise.reject(new NothingToCheck('no FastAPI project for Vercel in "."')) };
    expect((await runFake([], { engine })).code).toBe(2);
    expect(await runFake(['--no-error-on-unmatched'], { engine })).toMatchObject({ code: 0, out: '', err: '' });
  });

  it('of inspect is 0 whatever it sees', async () => {
    const { code, out } = await runFake(['inspect']);
    expect(code).toBe(0);
    expect(out).toContain('Framework');
  });

  it('is 2 with one line and a hint when there is nothing to check', async () => {
    const lint = async () => {
      throw new UsageError('there is no FastAPI project here', 'Name its directory.');
    };
    expect(await runFake([], { engine: { lint } })).toMatchObject({
      code: 2,
      out: '',
      err: 'error: there is no FastAPI project here\nhint: Name its directory.\n',
    });
  });
});

describe('an internal fault', () => {
  const lint = async () => {
    throw new TypeError('x is not a \x1b[31mfunction');
  };

  it('is called a bug, says how to report it, and keeps the stack to itself', async () => {
    const { code, out, err } = await runFake([], { engine: { lint } });
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain('internal error: x is not a \\x1b[31mfunction\n');
    expect(err).toContain('This is a bug in fastapi-vercel-lint');
    expect(err).toContain(`${tool.name} ${tool.version}, Node ${process.versions.node}`);
    expect(err).toContain('FASTAPI_VERCEL_LINT_DEBUG=1');
    expect(err).not.toContain('    at ');
  });

  it('shows its stack when asked', async () => {
    const { err } = await runFake([], { engine: { lint }, env: { FASTAPI_VERCEL_LINT_DEBUG: '1' } });
    expect(err).toContain('    at ');
  });

  it('may be anything that can be thrown', async () => {
    const odd = async () => {
      throw undefined;
    };
    expect((await runFake([], { engine: { lint: odd } })).code).toBe(2);
  });
});

describe('check', () => {
  it('passes on what was asked, and nothing that was not', async () => {
    expect((await runFake([])).asked).toEqual({ cwd: '/project' });
    const argv = ['check', 'a', 'b', '--select', 'x,y', '--ignore=z', '--severity', 'x=info', '--vercel-cli', '48.2.0'];
    const more = ['--framework', 'other', '--rule-option', 'x.y=1'];
    expect((await runFake([...argv, ...more])).asked).toEqual({
      cwd: '/project',
      paths: ['a', 'b'],
      select: ['x', 'y'],
      ignore: ['z'],
      severity: { x: 'info' },
      ruleOptions: { x: { y: 1 } },
      vercelCli: '48.2.0',
      framework: 'other',
    });
  });

  it('takes a word that is no path for a misspelt command', async () => {
    const lint = async () => {
      throw new UsageError('there is no file or directory "inpect"');
    };
    expect((await runFake(['inpect'], { engine: { lint } })).err).toContain(
      'hint: Did you mean the command "inspect"?',
    );
  });

  it('lists the files with --show-files, in a format that can', async () => {
    const files = [
      {
        unit: 'api',
        read: [{ file: 'api/main.py', reason: 'the entrypoint' }],
        skipped: [{ file: 'api/a\x1b.py', reason: 'no import leads to it' }],
      },
      { unit: null, read: [{ file: '.gitignore', reason: 'says what Git ignores' }], skipped: [] },
    ];
    const { asked, out } = await runFake(['--show-files'], { result: lintResult([], [], { files }) });
    expect(asked).toMatchObject({ listFiles: true });
    expect(out).toContain(
      '1 file of api, read:\n  api/main.py: the entrypoint\n\nNot read of api:\n  api/a\\x1b.py: no import leads to it\n\n' +
        '1 file outside of every project, read:\n  .gitignore: says what Git ignores\n\n',
    );
    const { code } = await runFake(['--show-files', '--format', 'jsonl'], { result: lintResult([], [], { files }) });
    expect(code).toBe(0);
    expect(await runFake(['--show-files', '--format', 'compact'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('--show-files'),
    });
  });

  it('has colors in a terminal, and none in a pipe', async () => {
    expect((await runFake([], { isTTY: true })).out).toContain('\x1b[');
    expect((await runFake([])).out).not.toContain('\x1b[');
    expect((await runFake(['--color', 'always'])).out).toContain('\x1b[');
    expect((await runFake([], { isTTY: true, env: { NO_COLOR: '1' } })).out).not.toContain('\x1b[');
  });
});

describe('--output-file', () => {
  let cwd: string;
  beforeAll(() => (cwd = mkdtempSync(join(tmpdir(), 'fvl-'))));
  afterAll(() => rmSync(cwd, { recursive: true }));

  it.each([['-o', 'a.json'], ['--output-file=deep/er/b.json'], ['-oc.json']])(
    '%s %s takes the report',
    async (...flag) => {
      const { code, out } = await runFake(['--format', 'json', ...flag], { cwd, isTTY: true });
      expect({ code, out }).toEqual({ code: 0, out: '' });
      const name = flag.at(-1)!.replace(/^--output-file=|^-o/, '');
      expect(JSON.parse(readFileSync(join(cwd, name), 'utf8')).schemaVersion).toBe(1);
    },
  );

  it('has no colors, even if the terminal has them', async () => {
    await runFake(['-o', 'plain.txt'], { cwd, isTTY: true, env: { FORCE_COLOR: '1' } });
    expect(readFileSync(join(cwd, 'plain.txt'), 'utf8')).not.toContain('\x1b[');
  });

  it('that cannot be written is a usage error', async () => {
    writeFileSync(join(cwd, 'file'), '');
    const { code, err } = await runFake(['-o', 'file/below.json'], { cwd });
    expect(code).toBe(2);
    expect(err).toContain('error: cannot write "file/below.json" (');
  });
});

describe('explain', () => {
  it('tells everything about a rule', async () => {
    const { code, out } = await runFake(['explain', 'mount-public']);
    expect(code).toBe(0);
    expect(out).toContain(
      'mount-public (warning)\nThe app mounts `public/`.\n\nWhy it matters\nFirst line of a paragraph.\n\n- a list\n- stays\n',
    );
    expect(out).toContain('The fix\nDeletes the mount.\n');
    expect(out).toContain('Example: A mount\n  main.py\n    app = 1\n  reported at main.py:1:1-1:4 warning\n');
  });

  it('knows the nearest rule', async () => {
    expect(await runFake(['explain', 'mount-publik'])).toMatchObject({
      code: 2,
      err: 'error: there is no rule "mount-publik"\nhint: Did you mean "mount-public"?\n',
    });
  });

  it('has JSON', async () => {
    const { out } = await runFake(['explain', 'syntax-error', '--format', 'json']);
    expect(JSON.parse(out)).toMatchObject({ schemaVersion: 1, rule: { id: 'syntax-error', fixes: null } });
  });
});

describe('rules', () => {
  it('lists every rule', async () => {
    expect((await runFake(['rules'])).out).toBe(
      'mount-public  warning  * The app mounts `public/`.\n' +
        'syntax-error  error      A file cannot be parsed.\n\n' +
        '2 rules. * has a fix. Read one: fastapi-vercel-lint explain <rule>\n',
    );
  });

  it('has JSON', async () => {
    const { out } = await runFake(['rules', '--format', 'json']);
    expect(JSON.parse(out).rules).toHaveLength(2);
    expect(JSON.parse(out).rules[0]).toMatchObject({ id: 'mount-public', fixable: true });
  });
});

describe('help', () => {
  it('names every command and option, and the exit codes', async () => {
    const { code, out } = await runFake(['--help']);
    expect(code).toBe(0);
    for (const word of [
      'check',
      'inspect',
      'explain',
      'rules',
      '--max-warnings <number>',
      '-o, --output-file <file>',
    ]) {
      expect(out).toContain(word);
    }
    expect(out).toContain('2  wrong usage, or nothing to check');
  });

  it('of a command names its own options only', async () => {
    const { out } = await runFake(['inspect', '--help']);
    expect(out).toContain('--vercel-cli');
    expect(out).not.toContain('--max-warnings');
    expect(out).not.toContain('compact');
  });

  it('comes even if the rest is wrong', async () => {
    expect((await runFake(['--formt', '-h'])).code).toBe(0);
  });
});

it('--version is the version and nothing else', async () => {
  expect((await runFake(['--version'])).out).toBe(`${tool.version}\n`);
  expect((await runFake(['-v'])).out).toBe(`${tool.version}\n`);
});
