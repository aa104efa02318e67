import { describe, expect, it } from 'vitest';
import { MemoryHost } from '../../src/files/host.js';
import { lint } from '../../src/lint.js';

const PROJECT = { 'requirements.txt': 'fastapi\n', 'main.py': 'from fastapi import FastAPI\n\napp = FastAPI()\n' };

async function found(files: Record<string, string>, project: Record<string, string> = PROJECT): Promise<string[]> {
  const host = new MemoryHost({ ...project, ...files });
  const { diagnostics } = await lint({ cwd: '/repo', host, select: ['cli-too-old'] });
  return diagnostics.map(({ file, range, severity }) => {
    const text = (files[file] ?? '').slice(range.start.offset, range.end.offset);
    return `${severity} ${file} ${text}`;
  });
}

const WORKFLOW = '.github/workflows/deploy.yml';

describe('a pin of the CLI is read from', () => {
  it.each<[string, Record<string, string>, string[]]>([
    [
      'package.json, exact',
      { 'package.json': '{ "dependencies": { "vercel": "47.0.5" } }' },
      ['warning package.json 47.0.5'],
    ],
    [
      'package.json, a caret',
      { 'package.json': '{ "devDependencies": { "vercel": "^47.0.0" } }' },
      ['warning package.json ^47.0.0'],
    ],
    [
      'package.json, a tilde',
      { 'package.json': '{ "devDependencies": { "vercel": "~48.1.0" } }' },
      ['warning package.json ~48.1.0'],
    ],
    [
      'package.json whose scripts deploy',
      { 'package.json': '{ "scripts": { "deploy": "vercel build" }, "devDependencies": { "vercel": "47.0.5" } }' },
      ['error package.json 47.0.5'],
    ],
    [
      'a script of package.json',
      { 'package.json': '{ "scripts": { "up": "npx vercel@46 build" } }' },
      ['error package.json 46'],
    ],
    [
      'package-lock.json, which decides over a range',
      {
        'package.json': '{ "devDependencies": { "vercel": "^48.0.0" } }',
        'package-lock.json': '{ "packages": { "node_modules/vercel": { "version": "48.0.1" } } }',
      },
      ['warning package.json ^48.0.0'],
    ],
    [
      'yarn.lock',
      {
        'package.json': '{ "devDependencies": { "vercel": "^48.0.0" } }',
        'yarn.lock': '"vercel@^48.0.0":\n  version "48.0.1"\n',
      },
      ['warning package.json ^48.0.0'],
    ],
    [
      'pnpm-lock.yaml',
      {
        'package.json': '{ "devDependencies": { "vercel": "^48.0.0" } }',
        'pnpm-lock.yaml': 'packages:\n\n  vercel@48.0.1:\n    resolution: {}\n',
      },
      ['warning package.json ^48.0.0'],
    ],
    ['a workflow', { [WORKFLOW]: 'run: npm i -g vercel@47.1.2 && vercel build\n' }, [`error ${WORKFLOW} 47.1.2`]],
    [
      'the input of an action',
      {
        [WORKFLOW]: 'uses: amondnet/vercel-action@v25\nwith:\n  vercel-version: "28.0.0"\n  vercel-args: --prebuilt\n',
      },
      [`error ${WORKFLOW} 28.0.0`],
    ],
    ['GitLab', { '.gitlab-ci.yml': 'script: npx vercel@40 deploy --prebuilt\n' }, ['error .gitlab-ci.yml 40']],
    ['a Makefile', { Makefile: 'deploy:\n\tnpx vercel@47.0.0 build --prod\n' }, ['error Makefile 47.0.0']],
    ['a shell script', { 'scripts/deploy.sh': 'pnpm dlx vercel@47.0.0 build\n' }, ['error scripts/deploy.sh 47.0.0']],
    [
      'a script that does not deploy',
      { 'scripts/dev.sh': 'npx vercel@47.0.0 dev\n' },
      ['warning scripts/dev.sh 47.0.0'],
    ],
  ])('%s', async (_, files, expected) => {
    expect(await found(files)).toEqual(expected);
  });
});

describe('no pin, no finding', () => {
  it.each<[string, Record<string, string>]>([
    ['latest', { [WORKFLOW]: 'run: npx vercel@latest deploy\n' }],
    ['a range without an upper end', { 'package.json': '{ "devDependencies": { "vercel": ">=47" } }' }],
    ['a caret of a major that is new enough', { 'package.json': '{ "devDependencies": { "vercel": "^48.0.0" } }' }],
    ['a new version', { [WORKFLOW]: 'run: npx vercel@64.0.2 deploy\n' }],
    ['a comment', { [WORKFLOW]: '# run: npx vercel@40 deploy\n' }],
    ['another package', { [WORKFLOW]: 'run: npm i @vercel/ncc@0.38 my-vercel@1 deploy\n' }],
    ['the README', { 'README.md': 'Run `npx vercel@40 deploy`.\n' }],
  ])('%s', async (_, files) => {
    expect(await found(files)).toEqual([]);
  });

  it('a project that is not FastAPI on the preset', async () => {
    const builds = { ...PROJECT, 'vercel.json': '{ "builds": [{ "src": "main.py", "use": "@vercel/python" }] }' };
    expect(await found({ [WORKFLOW]: 'run: npx vercel@40 deploy\n' }, builds)).toEqual([]);
  });
});

describe('what a used feature needs', () => {
  const workflow = (version: string) => ({ [WORKFLOW]: `run: npx vercel@${version} deploy\n` });
  const app = 'from fastapi import FastAPI\n\napp = FastAPI()\n';

  it.each<[string, Record<string, string>, string, string]>([
    ['an entrypoint in api/', { 'requirements.txt': 'fastapi\n', 'api/index.py': app }, '48.6.0', '48.7.1'],
    ['an entrypoint named asgi.py', { 'requirements.txt': 'fastapi\n', 'asgi.py': app }, '50.1.0', '50.4.8'],
    [
      'a build script',
      { 'pyproject.toml': '[project]\nname = "fastapi"\n[tool.vercel.scripts]\nbuild = "make"\n', 'main.py': app },
      '48.9.1',
      '48.9.2',
    ],
    [
      '[tool.vercel] entrypoint',
      { 'pyproject.toml': '[project]\nname = "fastapi"\n[tool.vercel]\nentrypoint = "web:app"\n', 'web.py': app },
      '52.0.0',
      '53.0.1',
    ],
  ])('%s', async (_, project, tooOld, needed) => {
    expect(await found(workflow(tooOld), project)).toHaveLength(1);
    expect(await found(workflow(needed), project)).toEqual([]);
  });

  it('in a monorepo, a workflow that does not name the project is not held against it', async () => {
    const project = { 'back/requirements.txt': 'fastapi\n', 'back/main.py': app };
    expect(await found(workflow('40.0.0'), project)).toEqual([`warning ${WORKFLOW} 40.0.0`]);
    expect(await found({ [WORKFLOW]: 'run: cd back && npx vercel@40.0.0 build\n' }, project)).toEqual([
      `error ${WORKFLOW} 40.0.0`,
    ]);
  });
});
