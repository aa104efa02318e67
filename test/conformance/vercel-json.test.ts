import { describe, expect, it } from 'vitest';
import { configFaults, firstConfigError } from '../../src/deployment/config-faults.js';
import { parseJson } from '../../src/parser/json.js';
import { createSource } from '../../src/parser/source.js';
import { NEWEST_CLI } from '../../src/vercel/versions.js';
import { Random } from '../support/random.js';
import { vercelConfigError } from '../support/vercel-config.js';
import { CONFIGS, mutate, randomRouting } from './vercel-json-configs.js';

/** The code with which the CLI refuses a file, as we name it. */
async function theirs(text: string): Promise<string | null> {
  const error = await vercelConfigError(text);
  if (error?.code === 'THROWN') return `invalid_${/parse (\w+)/.exec(error.message)?.[1] ?? 'header'}`;
  // A string or a number at the root stops the CLI before its validator, which would say the same of it.
  return error?.code === 'NOT_AN_OBJECT' ? 'INVALID_VERCEL_CONFIG' : (error?.code ?? null);
}

function ours(text: string): string | null {
  const document = parseJson(createSource('vercel.json', text));
  return firstConfigError(
    configFaults(document, { cliVersion: NEWEST_CLI, framework: 'fastapi', isFile: () => false }),
  );
}

describe('vercel.json', () => {
  it.each(CONFIGS.map((config) => [JSON.stringify(config)] as const))('%s', async (text) => {
    expect(ours(text)).toBe(await theirs(text));
  });

  it.each([
    ['3000 mutations', 11, 3000, (random: Random) => mutate(random, random.pick(CONFIGS)), 12],
    ['2000 files with one rule of routing', 12, 2000, randomRouting, 6],
  ] as const)('%s are judged as by the CLI', async (_, seed, count, generate, kinds) => {
    const random = new Random(seed);
    const seen = new Set<string | null>();
    for (let i = 0; i < count; i++) {
      const text = JSON.stringify(generate(random));
      const code = await theirs(text);
      expect(ours(text), text).toBe(code);
      seen.add(code);
    }
    expect(seen.size).toBeGreaterThanOrEqual(kinds);
  });
});
