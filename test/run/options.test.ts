import { describe, expect, it } from 'vitest';
import { MemoryHost } from '../../src/files/host.js';
import { lint } from '../../src/lint.js';
import type { LintOptions } from '../../src/result.js';
import { checkRuleOptions } from '../../src/run/options.js';
import type { RuleInfo } from '../../src/rules/define.js';
import { rules } from '../../src/rules/index.js';

const rule = (id: string, options?: RuleInfo['options']): RuleInfo => ({
  id,
  summary: 'A fault.',
  severity: 'warning',
  why: 'Because.',
  docs: 'https://vercel.com/docs',
  examples: [],
  ...(options && { options }),
});

const RULES = [
  rule('slow', { limitMs: { description: 'Time', default: 500, minimum: 1, maximum: 1000, unit: 'ms' } }),
  rule('plain'),
];

describe('values for the options of rules', () => {
  it('are taken as they are, the limits included', () => {
    for (const limitMs of [1, 2.5, 1000]) {
      expect(checkRuleOptions({ slow: { limitMs } }, RULES)).toEqual({ slow: { limitMs } });
    }
  });

  it.each([
    [{ slow: { limitMs: 0 } }, 'slow.limitMs takes a number from 1 to 1000 (ms), not 0'],
    [{ slow: { limitMs: 1001 } }, 'slow.limitMs takes a number from 1 to 1000 (ms), not 1001'],
    [{ slow: { limitMs: NaN } }, 'slow.limitMs takes a number from 1 to 1000 (ms), not NaN'],
    [{ slow: { limitMs: '5' as unknown as number } }, 'slow.limitMs takes a number from 1 to 1000 (ms), not "5"'],
    [{ slow: { limit: 5 } }, 'there is no option of slow "limit"'],
    [{ slow: { constructor: 5 } }, 'there is no option of slow "constructor"'],
    [{ plain: { limitMs: 5 } }, 'the rule "plain" has no options'],
    [{ slw: { limitMs: 5 } }, 'there is no rule "slw"'],
  ])('%j are refused', (values, message) => {
    expect(() => checkRuleOptions(values, RULES)).toThrow(message);
  });

  it('change the verdict', async () => {
    const text = `import time
from fastapi import FastAPI
app = FastAPI()
@app.on_event("shutdown")
def stop():
    time.sleep(0.25)
`;
    const found = async (ruleOptions?: LintOptions['ruleOptions']): Promise<string[]> => {
      const host = new MemoryHost({ 'requirements.txt': 'fastapi\n', 'main.py': text });
      const { diagnostics } = await lint({
        cwd: '/repo',
        host,
        select: ['heavy-shutdown'],
        ...(ruleOptions && { ruleOptions }),
      });
      return diagnostics.map(({ rule: id, message }) => `${id} ${/about .* left/.exec(message)?.[0]}`);
    };
    expect(await found()).toEqual([]);
    expect(await found({ 'heavy-shutdown': { budgetMs: 400 } })).toEqual([
      'heavy-shutdown about 200 ms of that are left',
    ]);
    expect(await found({ 'heavy-shutdown': { overheadMs: 300 } })).toEqual([
      'heavy-shutdown about 200 ms of that are left',
    ]);
  });
});

describe('a rule that is off by default', () => {
  const text = `from fastapi import FastAPI
app = FastAPI()
@app.on_event("shutdown")
def stop():
    print("stopped")
`;
  const found = async (options: LintOptions): Promise<string[]> => {
    const host = new MemoryHost({ 'requirements.txt': 'fastapi\n', 'main.py': text });
    const { diagnostics } = await lint({ cwd: '/repo', host, ...options });
    return diagnostics.map(({ rule: id, severity }) => `${id} ${severity}`);
  };

  it('is silent until it is selected or given a level', async () => {
    expect(await found({})).toEqual([]);
    expect(await found({ select: ['shutdown-logging'] })).toEqual(['shutdown-logging info']);
    expect(await found({ severity: { 'shutdown-logging': 'warning' } })).toEqual(['shutdown-logging warning']);
    expect(await found({ severity: { 'shutdown-logging': 'info' }, ignore: ['shutdown-logging'] })).toEqual([]);
  });
});

describe('presets', () => {
  const files = {
    'requirements.txt': 'fastapi\n',
    'main.py': `import time
from fastapi import FastAPI
app = FastAPI()
open("log.txt", "w")
@app.on_event("shutdown")
def stop():
    print("stopped")
    time.sleep(0.4)
`,
  };
  const found = async (options: LintOptions): Promise<string[]> => {
    const { diagnostics } = await lint({ cwd: '/repo', host: new MemoryHost(files), ...options });
    return diagnostics.map(({ rule: id }) => id);
  };

  it('recommended is the default, strict has every rule', async () => {
    expect(await found({})).toEqual(['read-only-filesystem', 'heavy-shutdown']);
    expect(await found({ preset: 'recommended' })).toEqual(await found({}));
    expect(await found({ preset: 'strict' })).toEqual(['read-only-filesystem', 'shutdown-logging', 'heavy-shutdown']);
  });

  it('guide says only what the guide says, with its 500 ms', async () => {
    expect(await found({ preset: 'guide' })).toEqual(['shutdown-logging']);
    const ruleOptions = { 'heavy-shutdown': { budgetMs: 300 } };
    expect(await found({ preset: 'guide', ruleOptions })).toEqual(['shutdown-logging', 'heavy-shutdown']);
  });

  it('takes what is selected whatever the preset, and adds what is given a level', async () => {
    expect(await found({ preset: 'guide', select: ['read-only-filesystem'] })).toEqual(['read-only-filesystem']);
    expect(await found({ preset: 'guide', severity: { 'read-only-filesystem': 'info' } })).toEqual([
      'read-only-filesystem',
      'shutdown-logging',
    ]);
  });

  it('refuses one that is not there', async () => {
    await expect(found({ preset: 'strct' as 'strict' })).rejects.toThrow('there is no preset "strct"');
  });

  it('gives the guide values only to options that the rules have, within their ranges', () => {
    for (const { id, options = {}, guide = {} } of rules) {
      for (const [name, value] of Object.entries(guide)) {
        expect(options[name], `${id}.${name}`).toBeDefined();
        expect(value).toBeGreaterThanOrEqual(options[name]!.minimum);
        expect(value).toBeLessThanOrEqual(options[name]!.maximum);
      }
    }
  });
});
