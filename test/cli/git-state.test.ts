import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { gitEnv, skipsGit, WorkingCopy } from '../support/git.js';
import { runReal } from './real.js';

const open: WorkingCopy[] = [];
afterEach(() => {
  for (const copy of open.splice(0)) copy.remove();
});

function workingCopy(files?: Record<string, string>): WorkingCopy {
  const copy = new WorkingCopy(files);
  open.push(copy);
  return copy;
}

const check = async ({ root }: { root: string }, argv: string[], env: Record<string, string> = {}) =>
  runReal(argv, { cwd: root, env: { ...gitEnv, ...env } });

/** The findings as `file: rule`, with what went wrong. */
async function found(copy: { root: string }, argv: string[], env?: Record<string, string>): Promise<string[]> {
  const { out, err } = await check(copy, ['--format', 'compact', ...argv], env);
  expect(err).toBe('');
  return out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.replace(/^(.*?):\d+:\d+: \w+ ([\w-]+): .*$/, '$1: $2'));
}

const APP = 'from fastapi import FastAPI\n\napp = FastAPI()\n';
/** The rule mount-public finds the second line, sqlite-database or others find nothing in it. */
const MOUNTS = `${APP}app.mount("/public", StaticFiles(directory="public"))\n`.replace(
  '\n\n',
  '\nfrom fastapi.staticfiles import StaticFiles\n\n',
);
/** An app that needs another module of its package. */
const PACKAGE = {
  'requirements.txt': 'fastapi\n',
  'app/__init__.py': '',
  'app/main.py': `from .settings import debug\n${APP}`,
};
const PROJECT = { 'requirements.txt': 'fastapi\n', 'main.py': APP, 'public/a.txt': 'a' };

describe.skipIf(skipsGit)('--staged', () => {
  it('judges what is staged, not what is on disk', async () => {
    const copy = workingCopy();
    copy.stage({ ...PROJECT, 'main.py': MOUNTS });
    copy.write({ 'main.py': APP });
    expect(await found(copy, ['--staged'])).toEqual(['main.py: mount-public']);
    expect(await found(copy, [])).toEqual([]);
    copy.git('add', '-A');
    copy.write({ 'main.py': MOUNTS });
    expect(await found(copy, ['--staged'])).toEqual([]);
    expect(await found(copy, [])).toEqual(['main.py: mount-public']);
  });

  it('does not know what is not staged: a module that was forgotten is missing', async () => {
    const copy = workingCopy();
    copy.stage(PACKAGE);
    copy.write({ 'app/settings.py': 'debug = 1\n' });
    expect(await found(copy, ['--staged'])).toEqual(['app/main.py: unresolved-local-import']);
    copy.git('add', '--intent-to-add', 'app/settings.py');
    expect(await found(copy, ['--staged'])).toEqual(['app/main.py: unresolved-local-import']);
    copy.git('add', 'app/settings.py');
    expect(await found(copy, ['--staged'])).toEqual([]);
  });

  it('reports in the files that are named, with the whole project in mind', async () => {
    const copy = workingCopy();
    copy.stage({ ...PROJECT, 'main.py': MOUNTS.replaceAll('public', 'static'), 'routes.py': '' });
    expect(await found(copy, ['--staged'])).toEqual(['main.py: missing-asset-directory']);
    expect(await found(copy, ['--staged', 'main.py'])).toEqual(['main.py: missing-asset-directory']);
    expect(await found(copy, ['--staged', 'routes.py'])).toEqual([]);
  });

  it('says what to do about a file that is not staged, and where there is no repository', async () => {
    const copy = workingCopy(PROJECT);
    expect(await check(copy, ['--staged', 'main.py'])).toEqual({
      code: 2,
      out: '',
      err:
        'error: there is no file or directory "main.py"\n' +
        "hint: What is not in Git's index does not exist for --staged: `git add` it first.\n",
    });
    expect((await check(copy, ['--staged'])).err).toContain('no FastAPI project for Vercel in "."');
    const root = realpathSync(mkdtempSync(join(tmpdir(), 'no-repository-')));
    for (const argv of [['--staged'], ['--hook'], ['--since', 'main']]) {
      const { code, err } = await check({ root }, argv);
      if (argv[0] === '--since') expect(err).toContain('no FastAPI project');
      else expect(err).toMatch(/^error: there is no Git repository here\nhint: Run it in a working copy/);
      expect(code).toBe(2);
    }
    rmSync(root, { recursive: true });
    expect(await check(copy, ['--staged'], { PATH: '/nowhere' })).toMatchObject({ code: 2, err: /^error: Git is not/ });
  });

  it('is about the repository that holds the path, whatever a hook of another one has set', async () => {
    const one = workingCopy();
    const other = workingCopy();
    one.stage(PROJECT);
    other.stage({ ...PROJECT, 'main.py': MOUNTS });
    const env = { GIT_DIR: join(one.root, '.git'), GIT_INDEX_FILE: join(one.root, '.git/index') };
    expect(await found(one, ['--staged'], env)).toEqual([]);
    expect(await found(one, ['--staged', other.root], env)).toEqual([expect.stringMatching(/main\.py: mount-public$/)]);
  });

  it('is what a linked working copy and a subdirectory have staged', async () => {
    const copy = workingCopy();
    copy.commit(Object.fromEntries(Object.entries(PROJECT).map(([path, text]) => [`backend/${path}`, text])));
    const linked = { root: join(copy.root, 'linked') };
    copy.git('worktree', 'add', '-q', 'linked');
    copy.write({ 'linked/backend/main.py': MOUNTS });
    copy.git('-C', 'linked', 'add', '-A');
    expect(await found(linked, ['--staged'])).toEqual(['backend/main.py: mount-public']);
    expect(await found({ root: join(linked.root, 'backend') }, ['--staged'])).toEqual(['main.py: mount-public']);
    expect(await found({ root: join(copy.root, 'backend') }, ['--staged'])).toEqual([]);
  });
});

describe.skipIf(skipsGit)('--hook', () => {
  it('reports what is in the named files, old or new, and what is new elsewhere', async () => {
    const copy = workingCopy();
    copy.commit({ ...PROJECT, 'main.py': MOUNTS, 'static/b.txt': '' });
    // Named as `pre-commit run --all-files` does; touched by a commit; not touched.
    expect(await found(copy, ['--hook', 'main.py', 'requirements.txt'])).toEqual(['main.py: mount-public']);
    copy.stage({ 'requirements.txt': 'fastapi\npydantic\n' });
    expect(await found(copy, ['--hook', 'requirements.txt'])).toEqual([]);
    const { out } = await check(copy, ['--hook', 'requirements.txt']);
    expect(out).toContain('No new problems');
    expect(out).toContain('1 older finding not shown (--hook).');
    // What the commit causes in a file that it does not touch.
    copy.stage({ 'vercel.json': '{ "rewrites": [{ "source": "/(.*)", "destination": "/main.py" }] }\n' });
    expect(await found(copy, ['--hook', 'vercel.json'])).toEqual(['vercel.json: rewrite-changes-path']);
    copy.git('rm', '-q', '--cached', 'requirements.txt');
    copy.git('reset', '-q', '--', 'vercel.json');
    expect(await found(copy, ['--hook'])).toEqual(['main.py: framework-not-detected']);
  });

  it('reports what a deletion causes, and takes the names of deleted files', async () => {
    const copy = workingCopy();
    copy.commit({ ...PACKAGE, 'app/settings.py': 'debug = 1\n' });
    expect(await found(copy, ['--hook'])).toEqual([]);
    copy.git('rm', '-q', 'app/settings.py');
    expect(await found(copy, ['--hook', 'app/settings.py'])).toEqual(['app/main.py: unresolved-local-import']);
    expect(await found(copy, ['--hook'])).toEqual(['app/main.py: unresolved-local-import']);
  });

  it('takes everything for new before the first commit', async () => {
    const copy = workingCopy();
    copy.stage({ ...PROJECT, 'main.py': MOUNTS });
    expect(await found(copy, ['--hook', 'requirements.txt'])).toEqual(['main.py: mount-public']);
  });

  it('finds a file in the project that imports it, wherever that is', async () => {
    const copy = workingCopy();
    const files = { 'server/requirements.txt': 'fastapi\n', 'server/main.py': APP, 'web/main.py': APP };
    copy.commit({ ...files, 'web/requirements.txt': 'fastapi\n' });
    copy.stage({ 'web/main.py': MOUNTS, 'web/public/x': '', 'README.md': '' });
    expect(await found(copy, ['--hook', 'README.md'])).toEqual(['web/main.py: mount-public']);
    expect(await found(copy, ['--hook', 'web'])).toEqual(['web/main.py: mount-public']);
  });

  it('passes silently where there is no FastAPI project', async () => {
    const copy = workingCopy();
    copy.stage({ 'setup.py': '', 'README.md': '' });
    for (const argv of [['--hook', 'setup.py'], ['--hook'], ['--hook', 'gone.py']])
      expect(await check(copy, argv)).toEqual({ code: 0, out: '', err: '' });
    expect(await check(copy, ['setup.py'])).toEqual({ code: 0, out: '', err: '' });
    copy.write({ 'new/a.txt': '' });
    expect(await check({ root: join(copy.root, 'new') }, ['--hook'])).toEqual({ code: 0, out: '', err: '' });
  });
});

describe.skipIf(skipsGit)('--since', () => {
  it('leaves out what was there before', async () => {
    const copy = workingCopy();
    copy.commit({ ...PROJECT, 'main.py': MOUNTS });
    copy.git('checkout', '-q', '-b', 'feature');
    copy.commit({ 'main.py': `# moved down\n\n${MOUNTS}` });
    copy.git('checkout', '-q', 'main');
    copy.commit({ 'other.txt': '', 'main.py': APP });
    copy.git('checkout', '-q', 'feature');
    expect(await found(copy, ['--since', 'main'])).toEqual([]);
    const { out, code } = await check(copy, ['--since', 'main', '--fail-on', 'warning']);
    expect(code).toBe(0);
    expect(out).toContain('No new problems.');
    expect(out).toContain('1 older finding not shown (--since main).');
    const { summary } = JSON.parse((await check(copy, ['--since', 'main', '--format', 'json'])).out) as {
      summary: Record<string, number>;
    };
    expect(summary).toMatchObject({ errors: 0, warnings: 0, older: 1 });
    copy.write({ 'main.py': `${MOUNTS}app.mount("/two", StaticFiles(directory="public"))\n` });
    const both = await found(copy, ['--since', 'main']);
    expect(both).toEqual(['main.py: mount-public']);
    expect(await found(copy, ['--since', 'main', 'requirements.txt'])).toEqual([]);
    expect(await found(copy, ['--since', 'main', '--staged'])).toEqual([]);
    copy.git('add', '-A');
    expect(await found(copy, ['--since', 'main', '--staged'])).toEqual(['main.py: mount-public']);
  });

  it('shows what a change causes in a file that is as it was', async () => {
    const copy = workingCopy();
    copy.commit({ ...PACKAGE, 'app/settings.py': 'debug = 1\n' });
    copy.git('rm', '-q', 'app/settings.py');
    expect(await found(copy, ['--since', 'HEAD'])).toEqual(['app/main.py: unresolved-local-import']);
  });

  it('knows a file again that has another name, and a project that has moved', async () => {
    const copy = workingCopy();
    const filler = Array.from({ length: 20 }, (_, i) => `# ${i}`).join('\n');
    copy.commit({
      'backend/requirements.txt': 'fastapi\n',
      'backend/app.py': `${APP}import routes\n`,
      'backend/routes.py': `open("log.txt", "w")\n${filler}\n`,
    });
    const before = await found(copy, []);
    expect(before).toEqual(['backend/routes.py: read-only-filesystem']);
    copy.git('mv', 'backend/routes.py', 'backend/paths.py');
    copy.write({ 'backend/app.py': `${APP}import paths\n` });
    expect(await found(copy, ['--since', 'HEAD'])).toEqual([]);
    copy.git('mv', 'backend', 'server');
    expect(await found(copy, [])).toEqual(['server/paths.py: read-only-filesystem']);
    expect(await found(copy, ['--since', 'HEAD'])).toEqual([]);
    expect(await found(copy, ['--since', 'HEAD', 'server/paths.py'])).toEqual([]);
  });

  it('takes all of a project for new that was not there', async () => {
    const copy = workingCopy();
    copy.commit({ 'README.md': '' });
    copy.write({ ...PROJECT, 'main.py': MOUNTS });
    expect(await found(copy, ['--since', 'HEAD'])).toEqual(['main.py: mount-public']);
    expect(await found(copy, ['--since', 'HEAD', 'main.py'])).toEqual(['main.py: mount-public']);
  });

  it('does not take for new what Git ignores', async () => {
    const copy = workingCopy();
    copy.commit({ ...PROJECT, 'main.py': MOUNTS.replaceAll('public', 'data'), '.gitignore': 'data/\n' });
    copy.write({ 'data/a.json': '{}' });
    // Without the directory, it would say that there is none.
    expect((await check(copy, [])).out).toContain('which Git ignores');
    expect(await found(copy, ['--since', 'HEAD'])).toEqual([]);
    expect(await found(copy, ['--staged'])).toEqual(['main.py: missing-asset-directory']);
  });

  it.each([
    ['mian', 'error: there is no revision "mian"\nhint: Did you mean "main"?\n'],
    ['feature', 'error: there is no revision "feature"\nhint: Did you mean "origin/feature"?\n'],
    ['0123456789abcdef', 'error: there is no revision "0123456789abcdef"\nhint: Fetch it first: git fetch origin\n'],
    ['main..HEAD', expect.stringContaining('there is no revision')],
    ['HEAD:main.py', expect.stringContaining('there is no revision')],
    ['--output=x', expect.stringContaining('"--output=x" is not a revision')],
    ['orphan', expect.stringContaining('"orphan" and HEAD have no commit in common\nhint: Name a revision')],
  ])('%j is refused with a hint', async (revision, err) => {
    const copy = workingCopy();
    const commit = copy.commit(PROJECT);
    copy.git('update-ref', 'refs/remotes/origin/feature', commit);
    copy.git('update-ref', 'refs/heads/orphan', copy.git('commit-tree', '-m', 'x', 'HEAD^{tree}').trim());
    expect(await check(copy, [`--since=${revision}`])).toEqual({ code: 2, out: '', err });
  });

  it('says how to get what a shallow clone lacks', async () => {
    const copy = workingCopy();
    copy.commit(PROJECT);
    copy.git('checkout', '-q', '-b', 'feature');
    copy.commit({ 'a.txt': '' });
    copy.git('checkout', '-q', 'main');
    copy.commit({ 'b.txt': '' });
    const clone = workingCopy();
    clone.git('fetch', '-q', '--depth=1', `file://${copy.root}`, 'main:refs/remotes/origin/main', 'feature:feature');
    clone.git('checkout', '-q', 'feature');
    const { code, err } = await check(clone, ['--since', 'origin/main']);
    expect([code, err]).toEqual([
      2,
      expect.stringContaining('hint: This clone is shallow. Fetch the whole history: `fetch-depth: 0`'),
    ]);
    expect((await check(clone, ['--since', 'v1.0'])).err).toContain('This clone is shallow.');
  });

  it('fetches nothing that a partial clone lacks', async () => {
    const copy = workingCopy();
    copy.git('config', 'uploadpack.allowFilter', 'true');
    copy.commit({ ...PROJECT, 'main.py': `# before\n${APP}` });
    copy.commit({ 'main.py': MOUNTS });
    copy.git('clone', '-q', '--filter=blob:none', `file://${copy.root}`, 'clone');
    const clone = { root: join(copy.root, 'clone') };
    expect(await found(clone, ['--staged'])).toEqual(['main.py: mount-public']);
    const { code, err } = await check(clone, ['--since', 'HEAD~1']);
    expect([code, err]).toEqual([2, expect.stringContaining('hint: This is a partial clone')]);
  });

  it('needs a commit', async () => {
    const copy = workingCopy();
    copy.stage(PROJECT);
    expect((await check(copy, ['--since', 'main'])).err).toMatch(/^error: there is no commit yet\nhint: /);
  });
});

if (skipsGit) it.skip('states of Git: there is none on this machine', () => {});
