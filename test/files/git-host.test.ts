import { existsSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { UsageError } from '../../src/errors.js';
import { Git } from '../../src/files/git/command.js';
import { stagedEntries, treeEntries } from '../../src/files/git/entries.js';
import { GitHost } from '../../src/files/git/git-host.js';
import { Unreadable } from '../../src/files/host.js';
import { gitEnv, skipsGit, WorkingCopy } from '../support/git.js';

const open: WorkingCopy[] = [];
afterEach(() => {
  for (const copy of open.splice(0)) copy.remove();
});

function workingCopy(...args: ConstructorParameters<typeof WorkingCopy>): WorkingCopy {
  const copy = new WorkingCopy(...args);
  open.push(copy);
  return copy;
}

function staged({ root }: WorkingCopy, env: Record<string, string> = {}): GitHost {
  const git = new Git(root, { ...gitEnv, ...env }, true);
  return new GitHost(git, stagedEntries(git));
}

function text(host: GitHost, path: string): string | null {
  const content = host.read(path);
  return content instanceof Unreadable ? null : Buffer.from(content).toString();
}

const names = (host: GitHost, path = ''): string[] => host.list(path).map(({ name, kind }) => `${name} ${kind}`);

describe.skipIf(skipsGit)('what is staged', () => {
  it('is the index, not the disk', () => {
    const copy = workingCopy();
    copy.stage({ 'main.py': 'staged', 'gone.py': '', 'kept.py': 'kept', 'a/b/c.py': 'c' });
    copy.git('rm', '-q', '--cached', 'gone.py');
    copy.write({ 'main.py': 'unstaged', 'untracked.py': '', '.venv/pyvenv.cfg': '' });
    copy.git('update-index', '--force-remove', 'nothing.py');
    const host = staged(copy);
    expect(names(host)).toEqual(['a directory', 'kept.py file', 'main.py file']);
    expect(names(host, 'a')).toEqual(['b directory']);
    expect(names(host, 'main.py')).toEqual([]);
    expect(text(host, 'main.py')).toBe('staged');
    expect(host.size('main.py')).toBe(6);
    expect(['a/b/c.py', 'a/b', '', 'untracked.py', 'main.py/x', '.git'].map((path) => host.kind(path))).toEqual([
      'file',
      'directory',
      'directory',
      null,
      null,
      null,
    ]);
    expect(host.read('untracked.py')).toEqual(new Unreadable('it does not exist'));
    expect(host.read('a')).toEqual(new Unreadable('it is not a regular file'));
  });

  it.each(['sha1', 'sha256'])('can be in a repository of %s', (format) => {
    const copy = workingCopy({}, [`--object-format=${format}`]);
    copy.stage({ 'main.py': 'app' });
    expect(text(staged(copy), 'main.py')).toBe('app');
  });

  it('has files of any name, empty ones, and any bytes', () => {
    const odd = ['a\nb.py', '"q".py', "it's.py", 'b\\n.py', ' x .py', 'ü/é.py', '100644 0 0\tx.py', '-n.py', '😀.py'];
    const copy = workingCopy();
    copy.stage({ ...Object.fromEntries(odd.map((name) => [name, name])), 'bytes.py': Uint8Array.of(0, 255, 10, 13) });
    const host = staged(copy);
    for (const name of odd) expect(text(host, name)).toBe(name);
    expect(host.read('bytes.py')).toEqual(Buffer.of(0, 255, 10, 13));
  });

  it('has files whose name is not UTF-8', () => {
    const copy = workingCopy();
    const blob = copy.gitWith('x', 'hash-object', '-w', '--stdin').trim();
    const entry = Buffer.concat([Buffer.from(`100644 ${blob}\tcaf`), Buffer.of(0xe9), Buffer.from('.py\0')]);
    copy.gitWith(entry, 'update-index', '-z', '--index-info');
    const host = staged(copy);
    expect(names(host)).toEqual(['caf\ufffd.py file']);
    expect(text(host, 'caf\ufffd.py')).toBe('x');
  });

  it('does not have what was only announced', () => {
    const copy = workingCopy();
    copy.stage({ 'empty.py': '' });
    copy.write({ 'announced.py': 'x', 'z.py': 'z' });
    copy.git('add', '--intent-to-add', 'announced.py');
    copy.git('add', 'z.py');
    expect(names(staged(copy))).toEqual(['empty.py file', 'z.py file']);
  });

  it('follows links as the disk does, and leaves nothing of the machine in', () => {
    const copy = workingCopy({ 'src/app/main.py': 'app', '.env': 'x' });
    const links = {
      'main.py': 'src/app/main.py',
      app: 'src/app',
      'src/up': '..',
      'src/app/again.py': '../up/main.py',
      'loop.py': 'loop.py',
      'dangling.py': 'nowhere.py',
      'outside.py': '../outside.py',
      absolute: copy.root,
      'windows.py': 'C:\\x.py',
    };
    for (const [path, target] of Object.entries(links)) symlinkSync(target, join(copy.root, path));
    copy.stage();
    const host = staged(copy);
    expect(names(host)).toEqual([
      '.env file',
      'absolute outside',
      'app other',
      'dangling.py outside',
      'loop.py outside',
      'main.py file',
      'outside.py outside',
      'src directory',
      'windows.py outside',
    ]);
    for (const path of ['main.py', 'app/main.py', 'src/app/again.py', 'src/up/src/up/app/again.py']) {
      expect(text(host, path), path).toBe('app');
      expect(host.size(path), path).toBe(3);
    }
    expect(host.kind('app')).toBe('directory');
    expect(names(host, 'app')).toEqual(['again.py file', 'main.py file']);
    for (const path of ['outside.py', 'absolute/.env', 'loop.py', 'dangling.py', 'app/../../x'])
      expect(text(host, path), path).toBeNull();
  });

  it('shows a submodule as it is at the commit that is staged', () => {
    const inner = workingCopy();
    inner.commit({ 'lib.py': 'first', 'pkg/__init__.py': '' });
    const outer = workingCopy();
    outer.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', inner.root, 'vendor/inner');
    outer.stage({ 'main.py': '' });
    outer.write({ 'vendor/inner/lib.py': 'changed', 'vendor/inner/new.py': '' });
    const host = staged(outer, { GIT_DIR: join(outer.root, '.git'), GIT_INDEX_FILE: join(outer.root, '.git/index') });
    expect(names(host, 'vendor/inner')).toEqual(['lib.py file', 'pkg directory']);
    expect(text(host, 'vendor/inner/lib.py')).toBe('first');
    expect([host.kind('vendor/inner'), host.kind('vendor/inner/pkg'), host.size('vendor/inner/lib.py')]).toEqual([
      'directory',
      'directory',
      5,
    ]);
    outer.git('submodule', '--quiet', 'deinit', '-f', '--all');
    const empty = staged(outer);
    expect([empty.kind('vendor/inner'), empty.kind('vendor/inner/lib.py'), names(empty, 'vendor/inner')]).toEqual([
      'directory',
      null,
      [],
    ]);
  });

  it('has pointers where files are in Git LFS', () => {
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 12345\n`;
    const copy = workingCopy();
    copy.stage({ 'model.bin': pointer });
    copy.write({ '.gitattributes': '*.bin filter=lfs diff=lfs merge=lfs -text\n', 'model.bin': 'the real thing' });
    expect(text(staged(copy), 'model.bin')).toBe(pointer);
  });

  it('is in the index that a hook is told of', () => {
    const copy = workingCopy();
    copy.stage({ 'main.py': 'usual' });
    copy.write({ 'main.py': 'partial' });
    const index = join(copy.root, '.git/other-index');
    copy.git('update-index', '-q');
    const blob = copy.gitWith('partial', 'hash-object', '-w', '--stdin').trim();
    copy.git('read-tree', `--index-output=${index}`, '--empty');
    const env = { GIT_INDEX_FILE: '.git/other-index' };
    const git = new Git(copy.root, { ...gitEnv, ...env }, true);
    git.run(['update-index', '--add', '--cacheinfo', `100644,${blob},main.py`]);
    expect(text(staged(copy, env), 'main.py')).toBe('partial');
    expect(text(staged(copy), 'main.py')).toBe('usual');
    const elsewhere = new Git(copy.root, { ...gitEnv, ...env, GIT_DIR: '/nowhere' }, false);
    expect(text(new GitHost(elsewhere, stagedEntries(elsewhere)), 'main.py')).toBe('usual');
  });

  it('is refused while a merge has conflicts', () => {
    const copy = workingCopy();
    copy.commit({ 'main.py': 'base' });
    copy.git('checkout', '-q', '-b', 'other');
    copy.commit({ 'main.py': 'theirs' });
    copy.git('checkout', '-q', 'main');
    copy.commit({ 'main.py': 'ours' });
    expect(() => copy.git('merge', '-q', 'other')).toThrow();
    expect(() => staged(copy)).toThrow(/^there are conflicts that are not resolved: "main\.py"$/);
  });

  it('is read in large repositories directory by directory', () => {
    const copy = workingCopy();
    const large = 'x'.repeat(1_500_000);
    const files = Array.from({ length: 14 }, (_, i) => [`d${i % 2}/f${i}.py`, `${i}${large}`]);
    copy.stage({ ...Object.fromEntries(files), 'huge.py': 'y'.repeat(5_000_000) });
    const host = staged(copy);
    for (const [path, content] of files) expect(text(host, path!)).toBe(content);
    expect(text(host, 'huge.py')).toHaveLength(5_000_000);
  });
});

describe.skipIf(skipsGit)('a commit', () => {
  it('is read as it was', () => {
    const copy = workingCopy();
    const first = copy.commit({ 'main.py': 'first', 'old.py': '' });
    copy.git('rm', '-q', 'old.py');
    copy.commit({ 'main.py': 'second', 'new.py': '' });
    const git = new Git(copy.root, gitEnv, true);
    const host = new GitHost(git, treeEntries(git, first));
    expect(names(host)).toEqual(['main.py file', 'old.py file']);
    expect(text(host, 'main.py')).toBe('first');
  });

  it('may have paths that lead out of it, which are not there', () => {
    const copy = workingCopy();
    const blob = copy.gitWith('x', 'hash-object', '-w', '--stdin').trim();
    const tree = copy.gitWith(`100644 blob ${blob}\t..\n100644 blob ${blob}\tok.py\n`, 'mktree').trim();
    const git = new Git(copy.root, gitEnv, true);
    const host = new GitHost(git, treeEntries(git, tree));
    expect(names(host)).toEqual(['ok.py file']);
  });

  it('whose objects are not all there says so', () => {
    const copy = workingCopy();
    const blob = '1'.repeat(40);
    copy.gitWith(`100644 ${blob} 0\tmain.py\n`, 'update-index', '--index-info');
    const host = staged(copy);
    expect(host.read('main.py')).toEqual(new Unreadable('this clone of the repository does not have its content'));
    expect(host.size('main.py')).toBe(0);
  });
});

describe.skipIf(skipsGit)('Git', () => {
  it('runs nothing that a repository configures, and writes nothing', () => {
    const copy = workingCopy();
    const program = join(copy.root, 'program.sh');
    writeFileSync(program, `#!/bin/sh\ntouch '${copy.root}/ran'\ncat\n`, { mode: 0o755 });
    const commit = copy.commit({ 'main.py': 'a\n', '.gitattributes': '* filter=evil diff=evil\n' });
    for (const key of [
      'core.fsmonitor',
      'core.pager',
      'pager.ls-tree',
      'diff.external',
      'diff.evil.command',
      'diff.evil.textconv',
      'filter.evil.clean',
      'filter.evil.smudge',
      'filter.evil.process',
      'core.sshCommand',
      'core.gitProxy',
      'alias.ls-tree',
    ]) {
      copy.git('config', key, program);
    }
    writeFileSync(join(copy.root, '.git/hooks/post-index-change'), `#!/bin/sh\ntouch ran\n`, { mode: 0o755 });
    copy.write({ 'main.py': 'b\n' });
    const git = new Git(copy.root, { ...gitEnv, GIT_EXTERNAL_DIFF: program }, true);
    const host = new GitHost(git, stagedEntries(git));
    expect(text(host, 'main.py')).toBe('a\n');
    expect(text(new GitHost(git, treeEntries(git, commit)), 'main.py')).toBe('a\n');
    expect(existsSync(join(copy.root, 'ran'))).toBe(false);
    copy.git('status');
    expect(existsSync(join(copy.root, 'ran')), 'the trap works').toBe(true);
  });

  it('that is missing, or has no repository, is an error that says what to do', () => {
    const copy = workingCopy();
    expect(() => new Git(copy.root, { PATH: '/nowhere:.' }, true)).toThrow(/^Git is not installed/);
    const outside = new Git('/', gitEnv, true);
    expect(() => stagedEntries(outside)).toThrow(/^there is no Git repository here$/);
    const broken = new Git(copy.root, { ...gitEnv, GIT_DIR: '/nowhere' }, true);
    expect(() => stagedEntries(broken)).toThrow(UsageError);
    copy.write({ '.git/index': 'no index' });
    const corrupt = new Git(copy.root, gitEnv, true);
    expect(() => stagedEntries(corrupt)).toThrow(/^git ls-files failed: /);
  });
});

if (skipsGit) it.skip('Git: there is none on this machine', () => {});
