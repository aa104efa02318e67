import { describe, expect, it } from 'vitest';
import type { Configuration } from '../../src/config/configuration.js';
import { idleIgnores, resolve, type GivenOptions } from '../../src/config/resolve.js';
import type { RuleDefinition } from '../../src/rules/define.js';
import { MAIN, found, json, project, run } from './projects.js';

const rule = (id: string, rest: Partial<RuleDefinition> = {}): RuleDefinition => ({
  id,
  summary: 'A fault.',
  severity: 'warning',
  why: 'Because.',
  docs: 'https://vercel.com/docs',
  examples: [],
  check: () => [],
  ...rest,
});
const RULES = [
  rule('one'),
  rule('two'),
  rule('strict-one', { isStrict: true }),
  rule('slow', {
    options: { limitMs: { description: 'Time', default: 5, minimum: 1, maximum: 9, unit: 'ms' } },
    guide: { limitMs: 6 },
  }),
];

function runs(configuration: Partial<Configuration> | null, given: GivenOptions = {}): string {
  const file = configuration && { file: 'x', directory: '', fileIgnores: [], ...configuration };
  return resolve(given, file, RULES, [])
    .rules.map(({ id }) => id)
    .join();
}

describe('the rules that run', () => {
  it.each<[Partial<Configuration> | null, GivenOptions, string]>([
    [null, {}, 'one,two,slow'],
    [{ preset: 'strict' }, {}, 'one,two,strict-one,slow'],
    [{ preset: 'strict' }, { preset: 'guide' }, 'slow'],
    [{ select: ['two'] }, {}, 'two'],
    [{ select: ['two'] }, { select: ['one'] }, 'one'],
    [{ select: ['two'] }, { preset: 'recommended' }, 'one,two,slow'],
    [{ select: ['two'] }, { extendSelect: ['one'] }, 'one,two'],
    [{ extendSelect: ['strict-one'] }, {}, 'one,two,strict-one,slow'],
    [{ extendSelect: ['strict-one'] }, { extendSelect: ['one'] }, 'one,two,strict-one,slow'],
    [{ extendSelect: ['strict-one'] }, { select: ['one'] }, 'one'],
    [null, { select: ['one'], extendSelect: ['two'] }, 'one,two'],
    [{ preset: 'guide', extendSelect: ['one'] }, {}, 'one,slow'],
    [{ severity: { 'strict-one': 'error' } }, {}, 'one,two,strict-one,slow'],
    [{ severity: { 'strict-one': 'error' }, select: ['one'] }, {}, 'one'],
    [{ severity: { 'strict-one': 'error' } }, { severity: { one: 'info' } }, 'one,two,strict-one,slow'],
    [{ ignore: ['one'] }, {}, 'two,slow'],
    [{ ignore: ['one'] }, { ignore: ['two'] }, 'slow'],
    [{ ignore: ['one'] }, { select: ['one'] }, 'one'],
    [{ ignore: ['one'] }, { extendSelect: ['one'] }, 'one,two,slow'],
    [{ ignore: ['one'] }, { preset: 'strict' }, 'two,strict-one,slow'],
    [{ ignore: ['one'], extendSelect: ['one'] }, {}, 'two,slow'],
    [null, { select: ['one'], ignore: ['one'] }, ''],
  ])('%j with %j are %s', (configuration, given, expected) => {
    expect(runs(configuration, given)).toBe(expected);
  });
});

describe('a value', () => {
  const option = (configuration: Partial<Configuration>, given: GivenOptions = {}): unknown => {
    return resolve(given, { file: 'x', directory: '', fileIgnores: [], ...configuration }, RULES, []).ruleOptions.get(
      'slow',
    );
  };
  it('comes from the default, the preset, the file, the command line, each before the next', () => {
    const is = (value: number, ...origins: unknown[]) => new Map([['limitMs', { value, origins }]]);
    const file = { ruleOptions: { slow: { limitMs: 7 } } };
    expect(option({})).toEqual(is(5, 'default'));
    expect(option({ preset: 'guide' })).toEqual(is(6, 'preset'));
    expect(option({ preset: 'guide', ...file })).toEqual(is(7, { path: ['rules', 'slow', 'limit-ms'] }));
    expect(option(file, { ruleOptions: { slow: { limitMs: 8 } } })).toEqual(is(8, 'command line'));
  });

  it('reaches the verdict', async () => {
    const configured = {
      ...project(),
      ...json('rules.heavy-shutdown.budget-ms = 400\nseverity = { read-only-filesystem = "info" }'),
    };
    expect(await found(configured)).toEqual(['.: read-only-filesystem info', '.: heavy-shutdown warning']);
    expect(await found(configured, { ruleOptions: { 'heavy-shutdown': { budgetMs: 900 } } })).toEqual([
      '.: read-only-filesystem info',
    ]);
    expect(
      await found(configured, { severity: { 'read-only-filesystem': 'warning' }, ignore: ['heavy-shutdown'] }),
    ).toEqual(['.: read-only-filesystem warning']);
  });
});

describe('entries of ignore', () => {
  it('that change nothing are known', () => {
    const idle = (rest: Partial<Configuration>) =>
      idleIgnores({ file: 'x', directory: '', fileIgnores: [], ...rest }, RULES);
    expect(idle({ ignore: ['one', 'strict-one', 'one'] })).toEqual([1, 2]);
    expect(idle({ ignore: ['one', 'strict-one'], preset: 'strict' })).toEqual([]);
    expect(idle({ ignore: ['one', 'two'], select: ['two'] })).toEqual([0]);
    expect(idle({})).toEqual([]);
  });
});

describe('min-confidence', () => {
  const files = {
    'requirements.txt': 'fastapi\n',
    'main.py': `import os\n${MAIN}if os.environ.get("X"):\n    open("more.txt", "w")\n`,
  };

  it('leaves out what is less sure, and counts it', async () => {
    const all = await run(files);
    expect(all.diagnostics.map(({ confidence }) => confidence).sort()).toEqual(['certain', 'possible']);
    expect(all.summary.lessSure).toBeUndefined();
    const sure = await run({ ...files, ...json('min-confidence = "likely"') });
    expect(sure.diagnostics.map(({ confidence }) => confidence)).toEqual(['certain']);
    expect(sure.summary.lessSure).toBe(1);
    const asked = await run({ ...files, ...json('min-confidence = "likely"') }, { minConfidence: 'possible' });
    expect(asked.diagnostics).toHaveLength(2);
  });
});

describe('what concerns the run', () => {
  it('comes from the configuration of the first path', async () => {
    const files = {
      ...project('a'),
      ...project('b'),
      ...json('fail-on = "never"'),
      'a/x/base.json': '{ "schemaVersion": 1, "files": {} }',
      'a/fastapi-vercel-lint.json':
        '{ "fail-on": "info", "max-warnings": 3, "baseline": "x/base.json", "require-reason": true }',
    };
    const of = async (...paths: string[]) => (await run(files, { paths })).configured;
    expect(await of('.')).toEqual({ file: 'fastapi-vercel-lint.json', failOn: 'never' });
    expect(await of('b', 'a')).toEqual({ file: 'fastapi-vercel-lint.json', failOn: 'never' });
    expect(await of('a/main.py', 'b')).toEqual({
      file: 'a/fastapi-vercel-lint.json',
      failOn: 'info',
      maxWarnings: 3,
      baseline: 'a/x/base.json',
      requireReason: true,
    });
  });
});
