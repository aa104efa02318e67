import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { withHook } from '../../src/commands/init/pre-commit.js';
import { lint } from '../../src/lint.js';
import { parseToml } from '../../src/parser/toml.js';
import { createSource } from '../../src/parser/source.js';
import { tool } from '../../src/version.js';
import { runFake } from './fake.js';

const PINNED = `fastapi-vercel-lint@${tool.version}`;
const APP = 'from fastapi import FastAPI\n\napp = FastAPI()\n';
const PYPROJECT =
  '[project]\nname = "shop"\nversion = "1"\nrequires-python = ">=3.12"\ndependencies = ["fastapi"] # the web\n';
const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** A project on disk, in a Git repository with a remote on GitHub unless told otherwise. */
function project(files: Record<string, string>, remote: string | null = 'git@github.com:me/shop.git'): string {
  const folder = mkdtempSync(join(tmpdir(), 'fvl-'));
  folders.push(folder);
  const all = remote === null ? files : { '.git/config': `[remote "origin"]\n\turl = ${remote}\n`, ...files };
  for (const [file, text] of Object.entries(all)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return folder;
}

const init = (cwd: string, ...argv: string[]) => runFake(['init', ...argv], { cwd, engine: { lint } });

function filesIn(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(join(folder, name)).isFile(),
  );
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

describe('init', () => {
  it('writes configuration, hook and workflow, and keeps what is there', async () => {
    const cwd = project({ 'pyproject.toml': PYPROJECT, 'main.py': APP });
    const { code, out } = await init(cwd);
    expect(code).toBe(0);
    expect(out).toBe(
      'written        pyproject.toml: the table [tool.fastapi-vercel-lint]\n' +
        'written        .pre-commit-config.yaml: a hook for each commit; "pre-commit install" once turns it on\n' +
        'written        .github/workflows/fastapi-vercel-lint.yml: a check of each push and pull request\n',
    );
    const files = filesIn(cwd);
    expect(files['pyproject.toml']).toMatch(new RegExp(`^${PYPROJECT.replace(/[[\]"=>.(){}]/g, '\\$&')}\n`));
    const table = parseToml(createSource('pyproject.toml', files['pyproject.toml']!)).get(
      'tool',
      'fastapi-vercel-lint',
    );
    expect(table).toEqual({ preset: 'recommended', 'fail-on': 'error' });
    expect(parse(files['.pre-commit-config.yaml']!)).toEqual({
      repos: [
        {
          repo: 'local',
          hooks: [
            {
              id: 'fastapi-vercel-lint',
              name: 'fastapi-vercel-lint',
              entry: 'fastapi-vercel-lint --hook',
              language: 'node',
              additional_dependencies: [PINNED],
              types: ['text'],
              always_run: true,
              require_serial: true,
            },
          ],
        },
      ],
    });
    const workflow = parse(files['.github/workflows/fastapi-vercel-lint.yml']!);
    expect(workflow.jobs.vercel.steps.map((step: Record<string, string>) => step['uses'] ?? step['run'])).toEqual([
      'actions/checkout@v5',
      'actions/setup-node@v5',
      `npx --yes ${PINNED} --format github`,
    ]);
  });

  it('changes nothing when it is run again, and the check finds what it found before', async () => {
    const cwd = project({ 'requirements.txt': 'fastapi\n', 'main.py': APP });
    const { diagnostics } = await lint({ cwd });
    await init(cwd);
    const first = filesIn(cwd);
    expect(Object.keys(first)).toContain('fastapi-vercel-lint.json');
    const { out } = await init(cwd);
    expect(out.match(/^already there/gm)).toHaveLength(3);
    expect(filesIn(cwd)).toEqual(first);
    expect((await lint({ cwd })).diagnostics).toEqual(diagnostics);
  });

  it.each([
    ['pyproject.toml', { 'pyproject.toml': PYPROJECT, 'main.py': APP }],
    [
      'a repository of several projects',
      {
        'apps/a/requirements.txt': 'fastapi\n',
        'apps/a/main.py': APP,
        'b/requirements.txt': 'fastapi\n',
        'b/main.py': APP,
      },
    ],
  ])('writes a configuration of which the check says nothing: %s', async (_, files) => {
    const cwd = project(files);
    const { diagnostics, units } = await lint({ cwd });
    await init(cwd);
    const after = await lint({ cwd });
    expect(after.diagnostics).toEqual(diagnostics);
    expect(after.units.map(({ root }) => root)).toEqual(units.map(({ root }) => root));
  });

  it('with --dry-run shows what it would write, and writes nothing', async () => {
    const cwd = project({ 'pyproject.toml': PYPROJECT, 'main.py': APP });
    const before = filesIn(cwd);
    const { out } = await init(cwd, '--dry-run');
    expect(out).toContain('would write    pyproject.toml');
    expect(out).toContain('    dependencies = ["fastapi"] # the web\n  +\n  + [tool.fastapi-vercel-lint]\n');
    expect(out).toContain('  + repos:\n');
    expect(filesIn(cwd)).toEqual(before);
  });

  it('calls the copy that the project has, where package.json names it', async () => {
    const cwd = project({
      'requirements.txt': 'fastapi\n',
      'main.py': APP,
      'package.json': '{ "devDependencies": { "fastapi-vercel-lint": "^0.1.0" } }',
    });
    await init(cwd);
    const files = filesIn(cwd);
    expect(files['.pre-commit-config.yaml']).toContain(
      'entry: npx --no-install fastapi-vercel-lint --hook\n        language: system\n',
    );
    expect(files['.github/workflows/fastapi-vercel-lint.yml']).toContain(
      '- run: npm ci\n      - run: npx --no-install fastapi-vercel-lint --format github\n',
    );
  });

  it('names the projects of a repository with several', async () => {
    const of = (name: string) => ({ [`${name}/requirements.txt`]: 'fastapi\n', [`${name}/main.py`]: APP });
    const cwd = project({ ...of('shop'), ...of('worker') });
    await init(cwd);
    expect(JSON.parse(filesIn(cwd)['fastapi-vercel-lint.json']!)).toEqual({
      preset: 'recommended',
      'fail-on': 'error',
      units: ['shop', 'worker'],
    });
  });

  it('of a directory sets that up, in the repository around it', async () => {
    const cwd = project({ 'backend/requirements.txt': 'fastapi\n', 'backend/main.py': APP });
    await init(cwd, 'backend');
    const files = filesIn(cwd);
    expect(files).toHaveProperty(['backend/fastapi-vercel-lint.json']);
    expect(files['.github/workflows/fastapi-vercel-lint.yml']).toContain(`${PINNED} --format github backend\n`);
    expect(files).toHaveProperty(['.pre-commit-config.yaml']);
  });

  it.each([
    ['husky', { '.husky/pre-commit': 'npm test\n' }, '.husky/pre-commit: husky manages the hooks here'],
    ['lefthook', { 'lefthook.yml': 'pre-commit: {}\n' }, 'lefthook.yml: lefthook manages the hooks here'],
    [
      'a hook of its own',
      { '.git/hooks/pre-commit': '#!/bin/sh\n' },
      '.git/hooks/pre-commit: this repository has a hook of its own',
    ],
  ])('says what to add where there is %s', async (_, files, said) => {
    const cwd = project({ 'requirements.txt': 'fastapi\n', 'main.py': APP, ...files });
    const { out } = await init(cwd);
    expect(out).toContain(`left alone     ${said}\n  Add this:\n`);
    expect(out).toContain(`npx --yes ${PINNED} --hook\n`);
    expect(existsSync(join(cwd, '.pre-commit-config.yaml'))).toBe(false);
    expect(filesIn(cwd)).toMatchObject(files);
  });

  it.each([
    ['https://gitlab.com/me/shop.git', {}, 'written        .gitlab-ci.yml'],
    [
      'https://gitlab.com/me/shop.git',
      { '.gitlab-ci.yml': 'test:\n  script: [make]\n' },
      'left alone     .gitlab-ci.yml: where a job belongs',
    ],
    ['https://gitlab.example.com/github.com/shop', {}, 'written        .gitlab-ci.yml'],
    ['ssh://git@github.com/me/shop', {}, 'written        .github/workflows/'],
    ['https://codeberg.org/me/shop', {}, 'left alone     continuous integration: no sign of GitHub or GitLab'],
    ['https://codeberg.org/me/shop', { '.github/CODEOWNERS': '' }, 'written        .github/workflows/'],
  ])('for the remote %s and %j: %s', async (remote, files, said) => {
    const cwd = project({ 'requirements.txt': 'fastapi\n', 'main.py': APP, ...files }, remote);
    expect((await init(cwd)).out).toContain(said);
    expect(filesIn(cwd)).toMatchObject(files);
  });

  it('writes the configuration alone where there is no Git repository', async () => {
    const cwd = project({ 'requirements.txt': 'fastapi\n', 'main.py': APP }, null);
    expect((await init(cwd)).out).toContain('left alone     hook and workflow: this is no Git repository');
    expect(Object.keys(filesIn(cwd)).sort()).toEqual(['fastapi-vercel-lint.json', 'main.py', 'requirements.txt']);
  });

  it.each([
    ['is not valid TOML', '[project\n'],
    [
      'has [tool] in one line',
      'tool = { ruff = { } }\n[project]\nname = "a"\nversion = "1"\ndependencies = ["fastapi"]\n',
    ],
    ['is not UTF-8', Buffer.from([0x23, 0xff, 0x0a]).toString('latin1')],
  ])('leaves a pyproject.toml alone that %s', async (_, text) => {
    const cwd = project({ 'requirements.txt': 'fastapi\n', 'vercel.json': '{"framework": "fastapi"}', 'main.py': APP });
    writeFileSync(join(cwd, 'pyproject.toml'), text, text.includes('\xff') ? 'latin1' : 'utf8');
    const before = readFileSync(join(cwd, 'pyproject.toml'));
    expect((await init(cwd)).out).toContain('left alone     pyproject.toml: it is not');
    expect(readFileSync(join(cwd, 'pyproject.toml'))).toEqual(before);
  });

  it('does not write through a symbolic link', async () => {
    const elsewhere = project({ 'config.yaml': 'repos:\n  - repo: local\n    hooks: []\n' }, null);
    const cwd = project({ 'requirements.txt': 'fastapi\n', 'main.py': APP });
    symlinkSync(join(elsewhere, 'config.yaml'), join(cwd, '.pre-commit-config.yaml'));
    expect((await init(cwd)).out).toContain('left alone     .pre-commit-config.yaml: it is not a plain UTF-8 file');
    expect(filesIn(elsewhere)['config.yaml']).toBe('repos:\n  - repo: local\n    hooks: []\n');
  });

  it('says what the project has now, and how to fail on new findings only', async () => {
    const cwd = project({
      'requirements.txt': 'fastapi\n',
      'main.py': 'try:\n    from a import app\nexcept ImportError:\n    raise\n',
      'a.py': APP,
    });
    expect((await init(cwd)).out).toMatch(
      /\nThe project has 1 error now: fastapi-vercel-lint\nTo fail on new ones only: fastapi-vercel-lint --update-baseline\n$/,
    );
  });

  it('is refused where there is no project, and for what is no directory', async () => {
    const cwd = project({ 'notes.txt': '' });
    expect(await init(cwd)).toMatchObject({
      code: 2,
      err: expect.stringContaining('no FastAPI project for Vercel in "."'),
    });
    expect(await init(cwd, 'nowhere')).toMatchObject({
      code: 2,
      err: expect.stringContaining('there is no directory "nowhere"'),
    });
    expect(await init(cwd, 'a', 'b')).toMatchObject({ code: 2, err: expect.stringContaining('one project at a time') });
    expect(Object.keys(filesIn(cwd)).sort()).toEqual(['.git/config', 'notes.txt']);
  });
});

describe('the hook in an existing .pre-commit-config.yaml', () => {
  const added = (text: string): string => {
    const result = withHook(text, false);
    if (!('text' in result)) throw new Error(result.reason);
    return result.text;
  };

  it.each([
    [
      'two blanks',
      'repos:\n  - repo: a\n    rev: v1  # pinned\n    hooks:\n      - id: x\n',
      '  - repo: local\n    hooks:\n      - id: ',
    ],
    ['no indentation', "repos:\n- repo: a\n  rev: 'v1'\n  hooks: [ {id: x} ]\n", '- repo: local\n  hooks:\n    - id: '],
    [
      'wide dashes',
      'repos:\n-   repo: a\n    rev: v1\n    hooks:\n    -   id: x\n        exclude: >-\n            ^a|\n            ^b\n',
      '-   repo: local\n    hooks:\n      - id: ',
    ],
    [
      'what follows',
      'repos:\n  - repo: a\n    rev: v1\n    hooks: [{id: x}]\n\n# of the service\nci:\n    skip: [x]\n',
      '  - repo: local\n',
    ],
    ['no line end at its end', 'repos:\n  - repo: a\n    rev: v1\n    hooks: [{id: x}]', '\n  - repo: local\n'],
    ['CRLF', 'repos:\r\n  - repo: a\r\n    rev: v1\r\n    hooks: [{id: x}]\r\n', '  - repo: local\r\n    hooks:\r\n'],
  ])('keeps every other character: %s', (_, text, entry) => {
    const after = added(text);
    const at = after.indexOf(entry);
    expect(at).toBeGreaterThan(0);
    const rest = parse(text).ci ? '\n# of the service\nci:\n    skip: [x]\n' : '';
    expect(after.startsWith(text.slice(0, text.length - rest.length))).toBe(true);
    expect(after.endsWith(rest)).toBe(true);
    expect(parse(after).repos).toHaveLength(parse(text).repos.length + 1);
  });

  it.each([
    ['nothing', ''],
    ['no list', 'repos: []\n'],
    ['a list in one line', 'repos: [{repo: a, rev: v1, hooks: []}]\n'],
    ['no YAML', 'repos: [\n'],
    ['an entry in one line', 'repos:\n  - {repo: a, rev: v1, hooks: []}\n'],
    ['an entry behind its dash', 'repos:\n  -\n    repo: a\n    rev: v1\n    hooks: []\n'],
  ])('is not added to %s', (_, text) => {
    expect(withHook(text, false)).toHaveProperty('reason');
  });
});

it('the real Git sees no change of a file that was there, other than lines that were added', async () => {
  const cwd = project(
    {
      'pyproject.toml': PYPROJECT,
      'main.py': APP,
      '.pre-commit-config.yaml': 'repos:\n-   repo: a\n    rev: v1   # x\n    hooks: [{id: x}]\n',
    },
    null,
  );
  const git = (...args: string[]) => execFileSync('git', args, { cwd, encoding: 'utf8' });
  git('init', '-q');
  git('remote', 'add', 'origin', 'https://github.com/me/shop.git');
  git('add', '.');
  await init(cwd);
  const counts = git('diff', '--numstat')
    .trim()
    .split('\n')
    .map((line) => line.split('\t'));
  expect(counts.map(([, deleted, file]) => [deleted, file])).toEqual([
    ['0', '.pre-commit-config.yaml'],
    ['0', 'pyproject.toml'],
  ]);
});
