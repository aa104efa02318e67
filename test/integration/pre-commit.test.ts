import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { gitEnv, WorkingCopy } from '../support/git.js';
import { cloneOfSources, installInto, ROOT } from '../support/installed.js';
import { recipe } from '../support/recipes.js';

// The real pre-commit and real commits. The first installation builds the program from a clone, as for everybody who uses the hook.

const hasPreCommit = spawnSync('pre-commit', ['--version']).status === 0;
// Where the tests have to run, a machine without it is a fault.
const isSkipped = !hasPreCommit && process.env['CI'] !== 'true';

const APP = 'from fastapi import FastAPI\n\napp = FastAPI()\n';
const FAULTY = APP.replace('app =', 'server =');
const PROJECT = { 'requirements.txt': 'fastapi\n', 'main.py': APP };

let scratch: string;
let hooks: WorkingCopy;
let env: Record<string, string>;
const open: WorkingCopy[] = [];

beforeAll(() => {
  if (isSkipped) return;
  if (!hasPreCommit) throw new Error('There is no pre-commit: apt-get install pre-commit');
  scratch = mkdtempSync(join(tmpdir(), 'pre-commit-'));
  // What npm and vitest set for themselves is not for the npm that pre-commit starts.
  const others =
    /^(?:npm_(?:lifecycle|package|command|config_(?:local_|global_)?prefix)|NODE_ENV|INIT_CWD|PRE_COMMIT|FORCE_COLOR)/;
  const own = Object.entries(gitEnv).filter(([name]) => !others.test(name));
  env = { ...Object.fromEntries(own), PRE_COMMIT_HOME: join(scratch, 'cache'), PRE_COMMIT_COLOR: 'never' };
  hooks = cloneOfSources();
});

afterEach(() => {
  for (const copy of open.splice(0)) copy.remove();
});

afterAll(() => {
  if (!hooks) return;
  hooks.remove();
  rmSync(scratch, { recursive: true, force: true });
});

/** A repository that uses the hooks of a configuration. */
function userOf(config: string, files: Record<string, string> = PROJECT): WorkingCopy {
  const copy = new WorkingCopy({ '.pre-commit-config.yaml': config });
  open.push(copy);
  copy.commit(files);
  execFileSync('pre-commit', ['install'], { cwd: copy.root, env, stdio: 'pipe' });
  return copy;
}

const fromSources = (id = 'fastapi-vercel-lint'): string =>
  recipe('pre-commit')
    .replace('https://github.com/OWNER/fastapi-vercel-lint', hooks.root)
    .replace('v0.1.0', hooks.git('rev-parse', 'HEAD').trim())
    .replace('id: fastapi-vercel-lint', `id: ${id}`);

/** Runs a command in a repository; what it prints, and whether it went well. */
function run(copy: WorkingCopy, command: string[], path = ''): { isFine: boolean; output: string } {
  const { status, stdout, stderr } = spawnSync(command[0]!, command.slice(1), {
    cwd: copy.root,
    env: { ...env, PATH: path + env['PATH']! },
    encoding: 'utf8',
  });
  return { isFine: status === 0, output: stdout + stderr };
}

const commit = (copy: WorkingCopy, ...args: string[]) => run(copy, ['git', 'commit', '-m', 'A commit', ...args]);

describe.skipIf(isSkipped)('pre-commit', () => {
  it(
    'builds the hook from a clone, and refuses a commit with a fault',
    () => {
      const copy = userOf(fromSources());
      copy.stage({ 'main.py': FAULTY });
      const { isFine, output } = commit(copy);
      expect(output).toContain('error[entrypoint-not-found]: ');
      expect(output).toContain('fastapi-vercel-lint......................................................Failed');
      expect(isFine).toBe(false);
      copy.stage({ 'main.py': `${APP}# fine\n` });
      expect(commit(copy)).toMatchObject({ isFine: true, output: expect.stringContaining('.....Passed') });
    },
    10 * 60_000,
  );

  it('judges what is staged', () => {
    const copy = userOf(fromSources());
    copy.stage({ 'main.py': `${APP}# fine\n` });
    copy.write({ 'main.py': FAULTY });
    expect(commit(copy).isFine).toBe(true);
    expect(commit(copy, '-a')).toMatchObject({
      isFine: false,
      output: expect.stringContaining('entrypoint-not-found'),
    });
    // Git makes an index of its own for a commit of named files.
    copy.stage({ 'main.py': FAULTY, 'notes.txt': '' });
    expect(commit(copy, 'notes.txt').isFine).toBe(true);
    expect(commit(copy, 'main.py').isFine).toBe(false);
  });

  it('knows the whole project though only one file is named', () => {
    const copy = userOf(fromSources(), {
      ...PROJECT,
      'main.py': 'from app.main import app\n',
      'app/__init__.py': '',
      'app/main.py': `from .routes import router\n${APP}`,
      'app/routes.py': 'router = 1\n',
    });
    copy.stage({ 'vercel.json': '{ "builds": [{ "src": "app.py", "use": "@vercel/python" }] }\n' });
    expect(commit(copy)).toMatchObject({ isFine: false });
    copy.git('reset', '-q', '--hard');
    copy.stage({ 'app/routes.py': 'import flask\nrouter = 1\n' });
    expect(commit(copy)).toMatchObject({
      isFine: false,
      output: expect.stringMatching(/error\[undeclared-dependency\][^]*Vercel would start main\.py:app/),
    });
    // Deleted files are not named at all.
    copy.git('reset', '-q', '--hard');
    copy.git('rm', '-q', 'app/routes.py');
    expect(commit(copy)).toMatchObject({
      isFine: false,
      output: expect.stringContaining('unresolved-local-import'),
    });
  });

  it('does not stop a commit for what was there before in other files', () => {
    const copy = userOf(fromSources(), { ...PROJECT, 'main.py': FAULTY });
    copy.stage({ 'other.py': '', 'README.md': '' });
    expect(commit(copy).isFine).toBe(true);
    expect(run(copy, ['pre-commit', 'run', '--all-files'])).toMatchObject({
      isFine: false,
      output: expect.stringContaining('entrypoint-not-found'),
    });
  });

  it('passes silently where there is no FastAPI project', () => {
    const copy = userOf(fromSources(), { 'setup.py': '' });
    copy.stage({ 'setup.py': 'x = (\n', 'picture.toml': 'a\0b' });
    expect(commit(copy)).toMatchObject({ isFine: true, output: expect.not.stringContaining('error') });
  });

  it('takes a program that is on the PATH', () => {
    installInto(scratch);
    const copy = userOf(fromSources('fastapi-vercel-lint-system'));
    copy.stage({ 'main.py': FAULTY });
    const path = join(scratch, 'node_modules/.bin') + delimiter;
    const refused = run(copy, ['git', 'commit', '-m', 'A commit'], path);
    expect(refused).toMatchObject({ isFine: false, output: expect.stringContaining('entrypoint-not-found') });
  });

  it('takes the program that the project has installed', () => {
    const copy = userOf(recipe('pre-commit, with the program that the project has installed'));
    installInto(copy.root);
    copy.stage({ '.gitignore': 'node_modules/\n', 'main.py': FAULTY });
    expect(commit(copy)).toMatchObject({ isFine: false, output: expect.stringContaining('entrypoint-not-found') });
    copy.stage({ 'main.py': `${APP}# fine\n` });
    expect(commit(copy).isFine).toBe(true);
  });

  it('installs a package', () => {
    const packed = execFileSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', scratch], {
      cwd: ROOT,
      env,
      encoding: 'utf8',
    });
    const config = recipe('pre-commit, with a published package');
    const copy = userOf(config.replace('fastapi-vercel-lint@0.1.0', join(scratch, packed.trim())));
    copy.stage({ 'main.py': FAULTY });
    expect(commit(copy)).toMatchObject({ isFine: false, output: expect.stringContaining('entrypoint-not-found') });
  });
});

describe('a plain Git hook', () => {
  it('refuses a commit with a fault, in a linked working copy too', () => {
    const copy = new WorkingCopy();
    open.push(copy);
    copy.commit({ ...PROJECT, '.gitignore': 'node_modules/\nlinked/\n' });
    installInto(copy.root);
    mkdirSync(join(copy.root, '.git/hooks'), { recursive: true });
    writeFileSync(join(copy.root, '.git/hooks/pre-commit'), recipe('a plain Git hook'));
    chmodSync(join(copy.root, '.git/hooks/pre-commit'), 0o755);
    copy.stage({ 'main.py': FAULTY });
    const tryTo = (...args: string[]) =>
      spawnSync('git', [...args, 'commit', '-m', 'A commit'], { cwd: copy.root, env: gitEnv, encoding: 'utf8' });
    expect(tryTo()).toMatchObject({ status: 1, stderr: expect.stringContaining('entrypoint-not-found') });
    copy.write({ 'main.py': APP });
    expect(tryTo().status).toBe(1);
    copy.stage({ 'main.py': `${APP}# fine\n` });
    copy.write({ 'main.py': FAULTY });
    expect(tryTo().status).toBe(0);
    copy.git('worktree', 'add', '-q', 'linked');
    copy.write({ 'linked/main.py': FAULTY });
    copy.git('-C', 'linked', 'add', '-A');
    expect(tryTo('-C', 'linked')).toMatchObject({ status: 1, stderr: expect.stringContaining('entrypoint-not-found') });
  });
});

if (isSkipped) it.skip('pre-commit: it is not on this machine', () => {});
