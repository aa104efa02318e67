import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const MANY = 100_000;
/** Still some hundred times what a pipe holds. */
const FEWER = 10_000;
const entry = fileURLToPath(new URL('many.entry.ts', import.meta.url));
let folder: string;
let program: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'fvl-'));
  const define = { __TOOL_VERSION__: '"1.2.3"', __ISSUES_URL__: '""' };
  const names = { outdir: folder, outExtension: { '.js': '.mjs' } };
  await build({
    entryPoints: [entry],
    ...names,
    bundle: true,
    format: 'esm',
    platform: 'node',
    define,
    splitting: true,
  });
  program = `"${process.execPath}" "${join(folder, 'many.entry.mjs')}"`;
});
afterAll(() => rmSync(folder, { recursive: true }));

const shell = (command: string) =>
  spawnSync('sh', ['-c', command], { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 30 });

// Nothing is said of time here: only that what is begun is finished.
describe.skipIf(process.platform === 'win32')('very many findings', () => {
  it.each<[string, number, (text: string) => number]>([
    ['json', MANY, (text) => JSON.parse(text).diagnostics.length],
    ['jsonl', MANY, (text) => text.trimEnd().split('\n').length - 1],
    ['sarif', FEWER, (text) => JSON.parse(text).runs[0].results.length],
    ['gitlab', FEWER, (text) => JSON.parse(text).length],
    ['junit', FEWER, (text) => text.split('</testcase>').length - 1],
    ['rdjson', FEWER, (text) => JSON.parse(text).diagnostics.length],
    ['markdown', FEWER, (text) => text.split('\n| warning |').length - 1],
    ['compact', MANY, (text) => text.trimEnd().split('\n').length],
    ['pretty', FEWER, (text) => text.split('warning[mount-public]: ').length - 1],
  ])('as %s, %i of them, reach a slow reader whole', (format, number, count) => {
    const { stdout, stderr } = shell(`${program} ${number} --format ${format} | (sleep 0.3; cat)`);
    expect(stderr).toBe('');
    expect(count(stdout)).toBe(number);
  });

  it('reach a file whole', () => {
    expect(shell(`${program} ${MANY} --format compact --format json=all.json | head -n 1`).stdout).toContain(
      'Fault 0.',
    );
    expect(JSON.parse(readFileSync(join(folder, 'all.json'), 'utf8')).diagnostics).toHaveLength(MANY);
  });

  it('are no trouble for a reader who has seen enough', () => {
    const { stdout, stderr } = shell(`${program} ${MANY} --format jsonl | head -n 2; echo`);
    expect(stderr).toBe('');
    expect(stdout.trimEnd().split('\n')).toHaveLength(2);
  });

  it('become ten annotations and a word on the others', () => {
    const { stdout } = shell(`${program} ${MANY} --format github`);
    expect(stdout.match(/^::warning /gm)).toHaveLength(10);
    expect(stdout).toContain('::notice title=fastapi-vercel-lint::99990 more findings have no annotation');
  });
});
