import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { options } from '../../src/commands/options.js';

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
const scripts = (JSON.parse(read('package.json')) as { scripts: Record<string, string> }).scripts;

describe('the documentation', () => {
  it('of the rules is what `npm run docs` would write', () => {
    const run = spawnSync('node', ['scripts/docs.mjs', '--check'], { cwd: ROOT, encoding: 'utf8' });
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

  it('of the options has exactly those that there are', () => {
    const documented = new Set(
      [
        ...read('docs/usage.md')
          .split('## Options')[1]!
          .split('## Exit codes')[0]!
          .matchAll(/`--([a-z-]+)/g),
      ].map(([, name]) => name!),
    );
    expect([...documented].sort()).toEqual([...new Set(options.map((option) => option.name))].sort());
  });

  it('shows two commands on the first screen, and CI calls the one that runs the tests', () => {
    const firstScreen = read('README.md').split('\n').slice(0, 20).join('\n');
    expect(firstScreen).toContain('npm ci && npm run example');
    expect(firstScreen).toContain('npm ci && npm test');
    expect(read('.ci/run')).toContain('npm ci && npm test');
  });
});

describe('the repository', () => {
  it('names no download address and no path of a machine', () => {
    expect(read('package-lock.json')).not.toMatch(/"resolved": "https?:/);
    expect(read('README.md') + read('CONTRIBUTING.md')).not.toMatch(/\/(home|root|work|tmp)\//);
  });
});
