import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { commands, options } from '../../src/commands/options.js';
import { MemoryHost } from '../../src/files/host.js';
import { bundle, lint } from '../../src/lint.js';
import { bundlePretty } from '../../src/reporters/bundle-pretty.js';
import { pretty } from '../../src/reporters/pretty.js';
import { catalogue } from '../../src/suppress/catalogue.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

const pages = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync(join(ROOT, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
  'docs/rules/README.md',
];
const { scripts, version } = JSON.parse(read('package.json')) as { scripts: Record<string, string>; version: string };

describe('the documentation', () => {
  it('of the rules is what `npm run docs` would write', () => {
    const run = spawnSync(process.execPath, ['scripts/docs.mjs', '--check'], { cwd: ROOT, encoding: 'utf8' });
    expect(run.stderr).toBe('');
    expect(run.status).toBe(0);
  });

  it.each(pages)('%s links to files that exist', (page) => {
    const links = [...read(page).matchAll(/\]\((?!https?:)([^)#]+)(?:#[^)]*)?\)/g)].map(([, link]) => link!);
    for (const link of links) expect(existsSync(join(ROOT, dirname(page), link)), link).toBe(true);
  });

  it.each(pages)('%s names npm scripts that exist', (page) => {
    const named = [...read(page).matchAll(/npm run ([\w-]+)/g)].map(([, name]) => name!);
    for (const name of named) expect(scripts, name).toHaveProperty([name]);
  });

  it('has one page for each rule, and no other', () => {
    const files = readdirSync(join(ROOT, 'docs/rules')).filter((name) => name !== 'README.md');
    expect(files.sort()).toEqual(catalogue.map(({ id }) => `${id}.md`).sort());
  });

  it.each(pages)('%s names options that exist', (page) => {
    // Only in code, and not those of npm scripts and other programs, which stand behind the program's name.
    const inline = [...read(page).matchAll(/(?<!`)`(--?[a-z-]+)[^`]*`(?!`)/g)].map(([, name]) => name!);
    const blocks = [...read(page).matchAll(/fastapi-vercel-lint [^\n]*?(--[a-z-]+)/g)].map(([, name]) => name!);
    const known = options.flatMap(({ name, alias }) => [`--${name}`, ...(alias ? [`-${alias}`] : [])]);
    const ofOthers = ['--wasm-tiering-budget', '--runs', '--json', '--project'];
    expect([...inline, ...blocks].filter((name) => ![...known, ...ofOthers].includes(name))).toEqual([]);
  });

  it('of the options has exactly those that there are, with their commands, values and default', () => {
    const table = read('docs/usage.md').split('## Options')[1]!.split('## Exit codes')[0]!;
    const rows = [...table.matchAll(/^\| (.*?) \| (.*?) \| (.*?) ?\|$/gm)].slice(2).map(([, names, owners, text]) => ({
      names: [...names!.matchAll(/`--([a-z-]+)`/g)].map(([, name]) => name!),
      shorts: [...names!.matchAll(/`-([a-z])`/g)].map(([, name]) => name!),
      owners: owners === 'all' ? commands.map(({ name }) => name) : owners!.split(', '),
      text: text!,
    }));
    const named = rows.flatMap(({ names }) => names);
    expect([...named].sort()).toEqual([...new Set(options.map((option) => option.name))].sort());
    for (const { names, shorts, owners, text } of rows) {
      const described = options.filter(({ name }) => names.includes(name));
      expect(shorts.sort(), names.join()).toEqual(described.flatMap(({ alias }) => alias ?? []).sort());
      expect(new Set(described.flatMap((option) => option.commands)), names.join()).toEqual(new Set(owners));
      for (const choice of described.flatMap(({ choices }) => choices ?? [])) expect(text).toContain(`\`${choice}\``);
      for (const { default: value } of described)
        if (value !== undefined) expect(text).toContain(`\`${value}\` (default`);
    }
  });

  it('shows what a run on the example really says', async () => {
    const style = { color: false, ascii: false, width: undefined, quiet: false };
    const output = pretty(await lint({ cwd: ROOT, paths: ['example'] }), style);
    const [, shown] = /```text\n([^]*?)\n```/.exec(read('README.md'))!;
    for (const paragraph of shown!.split('\n\n')) expect(output).toContain(`${paragraph}\n`);
  });

  it('shows recipes that are parts of those in docs/integrations.md, which are tried', () => {
    const [recipes, readme] = [read('docs/integrations.md'), read('README.md')];
    const blocks = [...readme.matchAll(/```yaml\n([^]*?)```/g)].map(([, text]) => text!);
    expect(blocks.length).toBe(3);
    const known = new Set(recipes.split('\n').map((line) => line.trim()));
    for (const block of blocks) {
      const lines = block.trimEnd().split('\n');
      expect(lines.length).toBeLessThanOrEqual(5);
      expect(lines.filter((line) => !known.has(line.trim()))).toEqual([]);
    }
  });

  it('shows what `bundle` really says', async () => {
    const files = {
      'requirements.txt': 'fastapi\npandas\nscikit-learn\n',
      'main.py': 'from fastapi import FastAPI\n\napp = FastAPI()\n',
    };
    const style = { color: false, ascii: false, width: undefined, quiet: false };
    const output = bundlePretty(await bundle({ cwd: '/project', host: new MemoryHost(files) }), style);
    const shown = [...read('README.md').matchAll(/```text\n([^]*?)\n```/g)][1]![1]!;
    expect(output.slice(0, shown.length)).toBe(shown);
  });

  it('is right about the folders: each imports only from those before it, and the story of a run only from commands', () => {
    const [, list] = /Imports point one way\. In ([^]*?),\s+each folder/.exec(read('docs/design.md'))!;
    const order = list!.match(/\w+/g)!;
    const folders = readdirSync(join(ROOT, 'src'), { withFileTypes: true }).filter((each) => each.isDirectory());
    expect(folders.map(({ name }) => name).sort()).toEqual([...order].sort());
    for (const [index, folder] of order.entries()) {
      const isLast = index === order.length - 1;
      const wrong = [...order.slice(index + 1), ...(isLast ? [] : ['lint.js', 'fix.js']), 'index.js', 'cli.js'];
      for (const file of readdirSync(join(ROOT, 'src', folder), { recursive: true, encoding: 'utf8' })) {
        if (!file.endsWith('.ts')) continue;
        const path = join('src', folder, file);
        const imported = [...read(path).matchAll(/(?:from|import\()\s*'(\.[^']+)'/g)].map(
          ([, target]) => join(dirname(path), target!).split(sep)[1]!,
        );
        expect(
          imported.filter((name) => wrong.includes(name)),
          path,
        ).toEqual([]);
      }
    }
  });

  it('is right about folders and files that it names', () => {
    const named = pages.flatMap((page) => [...read(page).matchAll(/`((?:src|test|scripts|schema)\/[\w./-]+)`/g)]);
    const missing = named.map(([, path]) => path!).filter((path) => !existsSync(join(ROOT, path)));
    expect(missing.filter((path) => !path.includes('my-rule-id'))).toEqual([]);
  });

  it('shows two commands on the first screen, and CI calls the one that runs the tests', () => {
    const firstScreen = read('README.md').split('\n').slice(0, 20).join('\n');
    expect(firstScreen).toContain('npm ci && npm run example');
    expect(firstScreen).toContain('npm ci && npm test');
    expect(read('.ci/run')).toContain('npm ci && npm test');
    expect(read('README.md')).toContain(`fastapi-vercel-lint-${version}.tgz`);
  });
});

describe('the repository', () => {
  it('names no download address and no path of a machine', () => {
    expect(read('package-lock.json')).not.toMatch(/"resolved": "https?:/);
    expect(read('README.md') + read('CONTRIBUTING.md')).not.toMatch(/\/(home|root|work|tmp)\//);
  });
});
