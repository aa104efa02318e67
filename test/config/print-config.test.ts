import { parse } from 'smol-toml';
import { describe, expect, it } from 'vitest';
import { MemoryHost } from '../../src/files/host.js';
import { configuration, lint } from '../../src/lint.js';
import { runFake } from '../cli/fake.js';
import { json, project, toml } from './projects.js';

async function print(files: Record<string, string>, ...argv: string[]): Promise<string> {
  const engine = {
    configuration: (options: Parameters<typeof configuration>[0]) =>
      configuration({ ...options, cwd: '/repo', host: new MemoryHost(files) }),
  };
  const { code, out, err } = await runFake(['--print-config', ...argv], { engine });
  expect(err).toBe('');
  expect(code).toBe(0);
  return out;
}

const CONFIGURED = `preset = "strict"
ignore = ["mount-public"]
severity = { websocket-limits = "warning" }
rules.heavy-shutdown.budget-ms = 400
per-file-ignores = { "a \\"b\\"/*" = ["mount-public"], "v.json#/x" = { rules = ["mount-public"], reason = "\\u202e" } }
exclude = ["x"]
limits = { plan = "pro" }
fail-on = "warning"
baseline = "b.json"`;

const BASELINE = '{ "schemaVersion": 1, "files": {} }';

describe('--print-config', () => {
  it('says what holds, and where it comes from', async () => {
    const out = await print(
      { ...project('a'), ...toml(CONFIGURED) },
      '--ignore',
      'syntax-error',
      '--max-warnings',
      '3',
    );
    const lines = out.split('\n').map((line) => line.replace(/ +#/, ' #'));
    expect(lines.slice(0, 3)).toEqual([
      '# a',
      expect.stringMatching(/^# configuration file: pyproject.toml; \d+ of \d+ rules run$/),
      '[tool.fastapi-vercel-lint]',
    ]);
    for (const line of [
      'preset = "strict" # pyproject.toml:2',
      'ignore = ["mount-public", "syntax-error"] # pyproject.toml:3, command line',
      'severity.websocket-limits = "warning" # pyproject.toml:4',
      'rules.heavy-shutdown.budget-ms = 400 # pyproject.toml:5',
      'rules.heavy-shutdown.overhead-ms = 200 # default',
      '# vercel-cli = "64.0.2" # default',
      'limits.plan = "pro" # pyproject.toml:8',
      'fail-on = "warning" # pyproject.toml:9',
      'max-warnings = 3 # command line',
    ]) {
      expect(lines).toContain(line);
    }
    expect(out).not.toContain('\u202e');
  });

  it('prints what can be pasted: it says the same again', async () => {
    const once = await print({ ...project('a'), ...toml(CONFIGURED) });
    const again = await print({ ...project('a'), 'pyproject.toml': once });
    const table = (text: string) => (parse(text) as { tool: Record<string, unknown> }).tool['fastapi-vercel-lint'];
    expect(table(again)).toEqual(table(once));
    expect(again).not.toMatch(/# default\n(?!# vercel)[a-z].*# default/);
  });

  it('prints JSON whose configuration is a file', async () => {
    const { units } = JSON.parse(await print({ ...project(), ...json(CONFIGURED) }, '--format', 'json')) as {
      units: {
        root: string;
        file: string;
        configuration: Record<string, unknown>;
        origins: Record<string, string[]>;
        rules: string[];
      }[];
    };
    const [unit] = units;
    expect([unit!.root, unit!.file]).toEqual(['.', 'fastapi-vercel-lint.json']);
    expect(unit!.origins['preset']).toEqual(['fastapi-vercel-lint.json:1']);
    expect(unit!.rules).not.toContain('mount-public');
    const file = { 'fastapi-vercel-lint.json': JSON.stringify(unit!.configuration), 'b.json': BASELINE };
    const { configured } = await lint({ cwd: '/repo', host: new MemoryHost({ ...project(), ...file }) });
    expect(configured).toEqual({
      file: 'fastapi-vercel-lint.json',
      failOn: 'warning',
      baseline: 'b.json',
      requireReason: false,
    });
  });

  it('tells projects apart for which other things hold', async () => {
    const files = {
      ...project('a'),
      ...project('b'),
      ...project('c'),
      'b/fastapi-vercel-lint.json': '{ "preset": "guide" }',
    };
    const out = await print(files);
    expect(out.match(/^# .*$/gm)!.filter((line) => !line.includes('='))).toEqual([
      '# a, c',
      expect.stringContaining('# there is no configuration file; '),
      '# b',
      expect.stringContaining('# configuration file: b/fastapi-vercel-lint.json; '),
    ]);
    expect(out).toMatch(/rules.bundle-too-large.limit-mib = 250 +# preset guide/);
  });

  it('also answers where no project is found', async () => {
    expect(await print(toml('exclude = ["everything"]'))).toMatch(/exclude = \["everything"\] +# pyproject.toml:2/);
  });
});

describe('the exit code', () => {
  const check = (configured: object, ...argv: string[]) => {
    const { engine } = {
      engine: { lint: async () => ({ ...(await result()), configured: { file: 'a\u001b/x.json', ...configured } }) },
    };
    return runFake(argv, { engine } as Parameters<typeof runFake>[1]);
  };
  const result = () =>
    lint({
      cwd: '/repo',
      host: new MemoryHost({ ...project(), ...json('severity.read-only-filesystem = "warning"') }),
    });

  it('follows the configuration, and names it', async () => {
    expect(await check({})).toMatchObject({ code: 0, err: '' });
    expect(await check({ failOn: 'warning' })).toMatchObject({
      code: 1,
      err: 'Failing: 1 warning, which fail-on = "warning" in a\\x1b/x.json does not allow.\n',
    });
    expect(await check({ maxWarnings: 0 })).toMatchObject({
      code: 1,
      err: 'Failing: 1 warning, more than max-warnings = 0 in a\\x1b/x.json allows.\n',
    });
  });

  it('follows the command line where that says something', async () => {
    expect(await check({ failOn: 'warning' }, '--fail-on', 'error')).toMatchObject({ code: 0, err: '' });
    expect(await check({ failOn: 'never' }, '--fail-on', 'warning')).toMatchObject({ code: 1, err: '' });
    expect(await check({ maxWarnings: 0 }, '--max-warnings', '1')).toMatchObject({ code: 0, err: '' });
    expect(await check({ maxWarnings: 9 }, '--max-warnings', '0')).toMatchObject({
      err: 'Failing: 1 warning, more than --max-warnings 0 allows.\n',
    });
  });

  it('is 2 for a wrong configuration, each fault on a line of its own', async () => {
    const faults = {
      lint: () => lint({ cwd: '/repo', host: new MemoryHost({ ...project(), ...toml('"x\\ny" = 1\nexlude = []') }) }),
    };
    expect((await runFake([], { engine: faults })).err).toBe(
      'error: pyproject.toml:2:1: there is no key "x\\ny"\nerror: pyproject.toml:3:1: there is no key "exlude". Did you mean "exclude"?\n',
    );
  });
});
