import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { UsageError } from '../../src/errors.js';
import { bundle as realBundle } from '../../src/lint.js';
import type { BundleResult, LintOptions } from '../../src/result.js';
import { bundleOf, bundleResult, gpu, noFiles, packageOf, science, tiny } from '../reporters/bundle-results.js';
import { APP, MIB, SizedHost } from '../support/bundle.js';
import { bundleSchema, bundleSchemaErrors } from '../support/bundle-schema.js';
import { runFake, type World } from './fake.js';

/** Runs `bundle` against an engine that has a result. */
async function run(argv: string[] = [], result: BundleResult = bundleResult([tiny, science]), world: World = {}) {
  let asked: LintOptions | undefined;
  const bundle = async (options: LintOptions): Promise<BundleResult> => {
    asked = options;
    return result;
  };
  return { ...(await runFake(['bundle', ...argv], { ...world, engine: { bundle } })), asked };
}

describe('the command bundle', () => {
  it('shows, and does not judge: it exits with 0 whatever it sees', async () => {
    for (const result of [bundleResult([tiny]), bundleResult([gpu]), bundleResult([])])
      expect(await run([], result)).toMatchObject({ code: 0, err: '' });
  });

  it('passes on what was asked, and nothing that was not', async () => {
    expect((await run()).asked).toEqual({ cwd: '/project' });
    const argv = ['backend', 'worker', '--vercel-cli', '48.2.0', '--framework', 'fastapi'];
    expect((await run(argv)).asked).toEqual({
      cwd: '/project',
      paths: ['backend', 'worker'],
      vercelCli: '48.2.0',
      framework: 'fastapi',
    });
  });

  it.each([['--select', 'x'], ['--fail-on', 'never'], ['--quiet'], ['--format', 'compact'], ['--format', 'xml']])(
    'does not take %s %s',
    async (...argv) => {
      expect(await run(argv.filter((word) => word !== undefined))).toMatchObject({ code: 2, out: '' });
    },
  );

  it('says where there is nothing to show', async () => {
    const bundle = () => Promise.reject(new UsageError('there is no FastAPI project here', 'Name its directory.'));
    expect(await runFake(['bundle'], { engine: { bundle } })).toMatchObject({
      code: 2,
      out: '',
      err: 'error: there is no FastAPI project here\nhint: Name its directory.\n',
    });
  });

  it('has colors and the width of a terminal, and neither in a pipe', async () => {
    const terminal = await run([], undefined, { isTTY: true });
    expect(terminal.out).toContain('\x1b[');
    expect((await run()).out).not.toContain('\x1b[');
    expect((await run(['--color', 'always'])).out).toContain('\x1b[');
  });

  it('keeps to ASCII where the terminal does', async () => {
    const { out } = await run([], undefined, { env: { LC_ALL: 'C' } });
    expect(out).toMatch(/^[\x20-\x7e\n]*$/);
  });
});

describe('--format json', () => {
  it('fits its schema', async () => {
    const some = bundleResult([tiny, science, gpu], { notAnalysed: [{ file: 'uv.lock', reason: 'it is too large' }] });
    for (const result of [some, bundleResult([])])
      expect(bundleSchemaErrors((await run(['--format', 'json'], result)).out)).toEqual([]);
  });

  it('has its keys in the order of the contract, whatever the order in the result, and nothing else', async () => {
    const reversed = Object.fromEntries(
      Object.entries({ ...science, secret: 1 }).reverse(),
    ) as unknown as typeof science;
    const { out } = await run(['--format', 'json'], bundleResult([reversed]));
    expect(out).toBe((await run(['--format', 'json'], bundleResult([science]))).out);
    const output = JSON.parse(out);
    expect(Object.keys(output)).toEqual(['schemaVersion', 'tool', 'platform', 'sizes', 'bundles', 'notAnalysed']);
    const { definitions } = bundleSchema();
    expect(Object.keys(output.bundles[0])).toEqual(definitions['bundle']!.required);
    expect(Object.keys(output.bundles[0].packages[0])).toEqual(definitions['package']!.required);
  });

  it('lists every package', async () => {
    const { out } = await run(['--format', 'json'], bundleResult([science]));
    expect(JSON.parse(out).bundles[0].packages).toHaveLength(science.packages.length);
  });

  it('carries any text without harm for a terminal', async () => {
    const name = '\x1b[2J\x9b\u202e\u2028"\\';
    const bundle = bundleOf([{ ...packageOf('x 1.0 1 e'), name, requiredBy: [name] }], noFiles, { functions: [name] });
    const { out } = await run(['--format', 'json'], bundleResult([bundle]));
    expect(JSON.parse(out).bundles[0].packages[0].name).toBe(name);
    expect(out).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u202e]/);
  });

  it('does not fit its schema in another shape', async () => {
    const output = JSON.parse((await run(['--format', 'json'])).out);
    for (const spoilt of [
      { ...output, schemaVersion: 2 },
      { ...output, time: 3 },
      { ...output, bundles: [{ ...output.bundles[0], bytes: 1.5 }] },
      { ...output, bundles: [{ ...output.bundles[0], tier: 'small' }] },
    ])
      expect(bundleSchemaErrors(JSON.stringify(spoilt))).not.toEqual([]);
  });
});

describe('--output-file', () => {
  let directory: string;
  beforeAll(() => (directory = mkdtempSync(join(tmpdir(), 'bundle-'))));
  afterAll(() => rmSync(directory, { recursive: true }));

  it('has the report, without colors', async () => {
    const { out, code } = await run(['-o', 'deep/report.txt'], undefined, { cwd: directory, isTTY: true });
    expect([out, code]).toEqual(['', 0]);
    const text = readFileSync(join(directory, 'deep/report.txt'), 'utf8');
    expect(text).toContain('app/main.py: about');
    expect(text).not.toContain('\x1b[');
  });
});

describe('real projects', () => {
  const real = (files: Record<string, string>, sizes: Record<string, number> = {}) =>
    runFake(['bundle', '--format', 'json'], {
      engine: { bundle: (options) => realBundle({ ...options, cwd: '/project', host: new SizedHost(files, sizes) }) },
    });

  it.each<[string, Record<string, string>, Record<string, number>]>([
    ['with packages', { 'requirements.txt': 'fastapi\npandas\nacme-x\n', 'main.py': APP }, { 'data/a.csv': 5 * MIB }],
    ['without packages', { 'vercel.json': '{ "framework": "fastapi" }', 'main.py': APP }, {}],
    [
      'of which nobody knows the packages',
      { 'requirements.txt': 'fastapi\n', 'vercel.json': '{ "installCommand": "make" }', 'main.py': APP },
      {},
    ],
    ['without an entrypoint', { 'requirements.txt': 'fastapi\n', 'server/x.py': APP }, {}],
    ['with an unlocked old release', { 'requirements.txt': 'fastapi==0.68.0\npandas==1.3.0\n', 'main.py': APP }, {}],
  ])('%s have a report that fits the schema', async (_, files, sizes) => {
    const { out, code, err } = await real(files, sizes);
    expect([code, err]).toEqual([0, '']);
    expect(bundleSchemaErrors(out)).toEqual([]);
    expect(JSON.parse(out).bundles).toHaveLength(1);
  });

  it('give the same bytes each time', async () => {
    const files = { 'requirements.txt': 'fastapi\npandas\n', 'main.py': APP, 'data/a.csv': '1' };
    expect((await real(files)).out).toBe((await real(files)).out);
  });
});
