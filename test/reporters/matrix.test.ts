import { describe, expect, it } from 'vitest';
import { options } from '../../src/commands/options.js';
import { formats, reporterOf } from '../../src/reporters/index.js';
import { plain } from './results.js';
import { catalogue, situations } from './situations.js';

// What each format says in each situation, to be read when it changes: test/reporters/matrix/<format>.txt.
describe('the formats', () => {
  it('are those that the command line offers', () => {
    const offered = options.find(({ name, commands }) => name === 'format' && commands.includes('check'))!.choices!;
    expect([...formats].sort()).toEqual([...offered].sort());
  });

  it.each(formats.filter((format) => format !== 'json-v1'))('%s says the same as before', async (format) => {
    const report = await reporterOf(format);
    const parts = Object.entries(situations).map(
      ([name, result]) => `===== ${name} =====\n${report(result, plain, catalogue)}`,
    );
    await expect(parts.join('\n')).toMatchFileSnapshot(`matrix/${format}.txt`);
  });

  it('json-v1 is json', async () => {
    expect(await reporterOf('json-v1')).toBe(await reporterOf('json'));
  });

  it.each(formats)('%s gives the same bytes for the same result, and leaves it as it was', async (format) => {
    const report = await reporterOf(format);
    for (const result of Object.values(situations)) {
      const before = JSON.stringify(result);
      expect(report(result, plain, catalogue)).toBe(report(result, plain, catalogue));
      expect(JSON.stringify(result)).toBe(before);
    }
  });

  // Whoever reads a log in CI runs commands that it finds there; whoever reads it in a terminal sees what the bytes make of it.
  it.each(formats)('%s never steers a terminal, nor a CI service by its log', async (format) => {
    const report = await reporterOf(format);
    const text = report(situations['hostile names']!, plain, catalogue);
    expect(text).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]/);
    expect(text).not.toMatch(/##(?=[a-z]*\[)/i);
    const commands = text.split('\n').filter((line) => /^\s*::/.test(line));
    expect(commands).toHaveLength(format === 'github' ? 2 : 0);
  });
});
