import { describe, expect, it } from 'vitest';
import { configFaults, firstConfigError } from '../../src/deployment/vercel-json/faults.js';
import { pointer } from '../../src/parser/document.js';
import { parseJson } from '../../src/parser/json.js';
import { createSource } from '../../src/parser/source.js';
import { NEWEST_CLI } from '../../src/vercel/versions.js';
import { Random } from '../support/random.js';
import { vercelConfigError } from '../support/vercel-config.js';
import { CONFIGS, mutate, randomRouting } from './vercel-json-configs.js';

const SITUATION = { cliVersion: NEWEST_CLI, framework: 'fastapi', isFile: () => false };

/** The code with which the CLI refuses a file, as we name it. */
async function theirs(text: string): Promise<string | null> {
  const error = await vercelConfigError(text);
  if (error?.code === 'THROWN') return `invalid_${/parse (\w+)/.exec(error.message)?.[1] ?? 'header'}`;
  // A string or a number at the root stops the CLI before its validator, which would say the same of it.
  return error?.code === 'NOT_AN_OBJECT' ? 'INVALID_VERCEL_CONFIG' : (error?.code ?? null);
}

function ours(text: string): string | null {
  const document = parseJson(createSource('vercel.json', text));
  return firstConfigError(configFaults(document, SITUATION));
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

describe('the place that the CLI names', () => {
  // For a value that has alternatives (a route, a condition, a trigger) the CLI names a fault of the first alternative,
  // whichever was meant; there we differ on purpose.
  it.each([
    [{ functions: {} }, '/functions'],
    [{ functions: { a: { maxDuration: 4000 } } }, '/functions/a/maxDuration'],
    [{ functions: { a: { maxLambdaSize: '1' } } }, '/functions/a/maxLambdaSize'],
    [{ functions: { a: { includeFiles: [] } } }, '/functions/a/includeFiles'],
    [{ builds: [{ src: 'a' }] }, '/builds/0'],
    [{ crons: [{ path: '/a', schedule: 'x' }] }, '/crons/0/schedule'],
    [{ rewrites: [{ source: 1, destination: '/' }] }, '/rewrites/0/source'],
    [{ headers: [{ source: '/', headers: [{ key: 'a' }] }] }, '/headers/0/headers/0'],
    [{ redirects: [{ source: '/', destination: '/', statusCode: 99 }] }, '/redirects/0/statusCode'],
    [{ images: { sizes: [] } }, '/images/sizes'],
    [{ trailingSlash: 'no' }, '/trailingSlash'],
    [{ services: { a: { root: 1 } } }, '/services/a/root'],
    [{ schedules: [{ schedule: '0 5 * * *', path: '/a', jitter: 99 }] }, '/schedules/0/jitter'],
  ])('%j', async (config, place) => {
    const text = JSON.stringify(config);
    const { message } = (await vercelConfigError(text))!;
    const [, path, extra] = /`(.*?)` (?:should NOT have additional property `(.*?)`)?/.exec(message)!;
    const steps = path!
      .replace(/\['(.*?)'\]/g, '.$1')
      .replace(/\[(\d+)\]/g, '.$1')
      .split('.');
    expect(`/${[...steps, ...(extra === undefined ? [] : [extra])].join('/')}`).toBe(place);
    const faults = configFaults(parseJson(createSource('vercel.json', text)), SITUATION);
    expect(faults.map((each) => pointer(each.path))).toEqual([place]);
  });
});

describe('a proxy', () => {
  it.each([
    ['that is not there', 'fastapi', []],
    ['beside an app in Python', 'fastapi', ['proxy.ts']],
    ['beside an app in JavaScript', 'express', ['proxy.ts']],
    ['alone', null, ['proxy.ts']],
  ] as [string, string | null, string[]][])('%s', async (_, framework, files) => {
    const text = '{ "proxy": { "entrypoint": "proxy.ts" } }';
    const error = await vercelConfigError(text, framework, files);
    const situation = { cliVersion: NEWEST_CLI, framework, isFile: (path: string) => files.includes(path) };
    const faults = configFaults(parseJson(createSource('vercel.json', text)), situation);
    expect(firstConfigError(faults)).toBe(error?.code ?? null);
  });
});
