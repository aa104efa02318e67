import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/**
 * The package as its users get it: packed, installed into an empty project without install scripts, run and imported.
 * `npm test` has built `dist` before.
 */
const ROOT = fileURLToPath(new URL('../../', import.meta.url));
let project: string;
let tarball: string;
let sizes: { size: number; unpackedSize: number };
let packed: string[];

beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), 'consumer-'));
  const output = npm(['pack', '--ignore-scripts', '--json', '--pack-destination', project], ROOT);
  const [{ filename, files, ...rest }] = JSON.parse(output) as [
    typeof sizes & { filename: string; files: { path: string }[] },
  ];
  packed = files.map(({ path }) => path);
  sizes = rest;
  tarball = join(project, filename);
  writeFileSync(join(project, 'package.json'), '{ "name": "consumer", "type": "module", "private": true }');
  npm(['install', '--ignore-scripts', '--offline', '--no-audit', '--no-fund', `./${filename}`], project);
  mkdirSync(join(project, 'shop'));
  writeFileSync(join(project, 'shop', 'requirements.txt'), 'fastapi\n');
  writeFileSync(join(project, 'shop', 'main.py'), 'from fastapi import FastAPI\n\nserver = FastAPI()\n');
});

afterAll(() => rmSync(project, { recursive: true, force: true }));

function npm(args: string[], cwd: string): string {
  return execFileSync('npm', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
}

describe('the installed package', () => {
  it('has no dependencies, no install scripts, and everything it needs', () => {
    const installed = JSON.parse(
      readFileSync(join(project, 'node_modules/fastapi-vercel-lint/package.json'), 'utf8'),
    ) as Record<string, Record<string, string> | undefined>;
    expect(installed['dependencies']).toBeUndefined();
    for (const script of ['preinstall', 'install', 'postinstall', 'prepare'])
      expect(installed['scripts']?.[script]).toBeUndefined();
    expect(readdirSync(join(project, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual([
      'fastapi-vercel-lint',
    ]);
    for (const file of [
      'dist/cli.js',
      'dist/index.js',
      'dist/types/index.d.ts',
      'dist/tree-sitter-python.wasm',
      'dist/web-tree-sitter.wasm',
      'dist/sizes.data.txt.gz',
      'dist/bundle-page.js',
      'dist/bundle-page.css',
      'schema/baseline.v1.schema.json',
      'matchers/problem-matcher.json',
      'schema/bundle.v1.schema.json',
      'schema/config.v1.schema.json',
      'schema/output.v1.schema.json',
      'schema/output-line.v1.schema.json',
      'README.md',
      'LICENSE',
    ]) {
      expect(packed).toContain(file);
    }
    expect(packed.filter((file) => /^(src|test|docs|scripts)\//.test(file))).toEqual([]);
  });

  it('stays small: under 3.5 MiB unpacked', () => {
    const size = packed.reduce(
      (sum, file) => sum + statSync(join(project, 'node_modules/fastapi-vercel-lint', file)).size,
      0,
    );
    expect(size).toBeLessThan(3.5 * 1024 * 1024);
  });

  it('runs as a command', () => {
    const run = spawnSync('node_modules/.bin/fastapi-vercel-lint', ['--format', 'compact', 'shop'], {
      cwd: project,
      encoding: 'utf8',
    });
    expect(run.stdout).toMatch(/^shop\/main\.py:3:1: error entrypoint-not-found: /);
    expect(run.status).toBe(1);
  });

  it('finds its table of sizes and the page', () => {
    const args = ['bundle', '--format', 'html', '-o', 'bundle.html', '--framework', 'fastapi', 'shop'];
    const run = spawnSync('node_modules/.bin/fastapi-vercel-lint', args, { cwd: project, encoding: 'utf8' });
    expect([run.status, run.stderr]).toEqual([0, '']);
    expect(readFileSync(join(project, 'bundle.html'), 'utf8')).toMatch(/^<!doctype html>[^]*pydantic-core/i);
  });

  it('works as a library, with types', () => {
    const code = [
      "import { inspect, lint, type LintResult } from 'fastapi-vercel-lint';",
      "const result: LintResult = await lint({ paths: ['shop'] });",
      'const units = (await inspect({ paths: ["shop"] })).units;',
      'console.log(result.diagnostics[0]?.rule, units[0]?.mode satisfies string | undefined);',
    ].join('\n');
    writeFileSync(join(project, 'use.mts'), code);
    writeFileSync(
      join(project, 'use.mjs'),
      code.replace(/, type LintResult|: LintResult| satisfies string \| undefined/g, ''),
    );
    expect(execFileSync('node', ['use.mjs'], { cwd: project, encoding: 'utf8' })).toBe('entrypoint-not-found preset\n');
    const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
    const options = [
      '--noEmit',
      '--strict',
      '--module',
      'nodenext',
      '--target',
      'es2023',
      '--types',
      'node',
      '--typeRoots',
      join(ROOT, 'node_modules/@types'),
    ];
    const check = spawnSync('node', [tsc, ...options, 'use.mts'], { cwd: project, encoding: 'utf8' });
    expect(check.stdout).toBe('');
  });

  it('can be required by CommonJS', () => {
    const code =
      "require('fastapi-vercel-lint').lint({ paths: ['shop'] }).then((all) => console.log(all.units[0].mode))";
    writeFileSync(join(project, 'use.cjs'), code);
    const run = spawnSync('node', ['use.cjs'], { cwd: project, encoding: 'utf8' });
    expect([run.stdout, run.stderr]).toEqual(['preset\n', '']);
  });
});

/** A program of a development dependency; without colors, since its output is compared. */
function tool(name: string, ...args: string[]) {
  const env = { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' };
  return spawnSync(join(ROOT, 'node_modules/.bin', name), args, { cwd: ROOT, encoding: 'utf8', env });
}

describe('the packed package', () => {
  it('is what publint takes for a good one', () => {
    const run = tool('publint', tarball, '--strict');
    expect(run.stdout).toContain('All good!');
    expect(run.status).toBe(0);
  });

  // .attw.json leaves out one problem: that `require` gets an ES module. The test above shows that it works in every Node that is allowed.
  it('has types that are resolved however it is imported, says @arethetypeswrong/cli', () => {
    const run = tool('attw', tarball);
    expect(run.stdout).toContain('No problems found');
    expect(run.status).toBe(0);
  });
});

describe('what the README says of the package', () => {
  const [, block] = /<!-- package -->([^]*?)<!-- \/package -->/.exec(readFileSync(join(ROOT, 'README.md'), 'utf8'))!;
  const kilobytes = (row: string) =>
    Number(new RegExp(`^\\| ${row} \\| ([\\d,]+) kB`, 'm').exec(block!)![1]!.replaceAll(',', ''));

  it.each([
    ['packed', 'size'],
    ['unpacked', 'unpackedSize'],
  ] as const)('is true of its size %s, within a twentieth', (row, field) => {
    expect(Math.abs(kilobytes(row) * 1000 - sizes[field]), 'run "npm run docs"').toBeLessThan(sizes[field] / 20);
  });

  it('is true of the packages in it', () => {
    const licenses = readFileSync(
      join(project, 'node_modules/fastapi-vercel-lint/dist/THIRD-PARTY-LICENSES.txt'),
      'utf8',
    );
    const bundled = [...licenses.matchAll(/^(\S+ \d[\w.+-]*) \((.+)\)$/gm)].map(
      ([, name, license]) => `${license}: ${name}`,
    );
    const stated = [...block!.matchAll(/^\| bundled, (.+?) \| (.+) \|$/gm)].flatMap(([, license, names]) =>
      names!.split(', ').map((name) => `${license}: ${name}`),
    );
    expect(stated.sort(), 'run "npm run docs"').toEqual(bundled.sort());
  });
});
