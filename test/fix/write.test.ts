import { chmodSync, lstatSync, mkdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { FileChange } from '../../src/fix/change.js';
import { writeChanges } from '../../src/fix/write.js';
import { filesOf, inDirectory } from '../support/directory.js';

function change(root: string, file: string, before: string | Uint8Array | null, text: string): FileChange {
  return { file, path: join(root, file), root, before, text };
}

describe('writing changes', () => {
  it('replaces files, creates others with their directories, and leaves nothing else behind', () =>
    inDirectory({ 'main.py': 'old\n', 'kept.py': 'kept\n' }, (root) => {
      writeChanges([change(root, 'main.py', 'old\n', 'new\n'), change(root, 'api/v1/index.py', null, 'app = 1\n')]);
      expect(filesOf(root)).toEqual({ 'api/v1/index.py': 'app = 1\n', 'kept.py': 'kept\n', 'main.py': 'new\n' });
    }));

  it('keeps the permissions of a file', () =>
    inDirectory({ 'run.py': 'old\n' }, (root) => {
      chmodSync(join(root, 'run.py'), 0o751);
      writeChanges([change(root, 'run.py', 'old\n', 'new\n')]);
      expect(statSync(join(root, 'run.py')).mode & 0o777).toBe(0o751);
    }));

  it('writes UTF-8 without a byte order mark over whatever there was', () =>
    inDirectory({ 'a.txt': Buffer.from('\uFEFFcafé\n', 'utf16le') }, (root) => {
      writeChanges([change(root, 'a.txt', readFileSync(join(root, 'a.txt')), 'café\n')]);
      expect(readFileSync(join(root, 'a.txt'))).toEqual(Buffer.from('café\n'));
    }));

  it('follows a link inside the repository: the link stays, its target changes', () =>
    inDirectory({ 'src/main.py': 'old\n' }, (root) => {
      symlinkSync('src/main.py', join(root, 'main.py'));
      writeChanges([change(root, 'main.py', 'old\n', 'new\n')]);
      expect(lstatSync(join(root, 'main.py')).isSymbolicLink()).toBe(true);
      expect(filesOf(root)).toEqual({ 'src/main.py': 'new\n' });
    }));
});

describe('nothing is written', () => {
  const refused = (root: string, changes: readonly FileChange[], message: RegExp): void => {
    const before = filesOf(root);
    expect(() => writeChanges([change(root, 'a.py', 'a\n', 'A\n'), ...changes])).toThrow(message);
    expect(filesOf(root)).toEqual(before);
  };

  it('when a file has changed since it was read', () =>
    inDirectory({ 'a.py': 'a\n', 'b.py': 'other\n' }, (root) => {
      refused(root, [change(root, 'b.py', 'b\n', 'B\n')], /"b\.py" was changed while it was being fixed/);
    }));

  it('when a file is gone, or one that is to be created is there', () =>
    inDirectory({ 'a.py': 'a\n', 'b.py': 'b\n' }, (root) => {
      refused(root, [change(root, 'c.py', 'c\n', 'C\n')], /"c\.py" was changed/);
      refused(root, [change(root, 'b.py', null, 'B\n')], /"b\.py" was changed/);
    }));

  it('when a link leads out of the repository', () =>
    inDirectory({ 'repo/a.py': 'a\n', 'outside.py': 'b\n', 'else/x': '' }, (directory) => {
      const root = join(directory, 'repo');
      symlinkSync('../outside.py', join(root, 'b.py'));
      symlinkSync('../else', join(root, 'linked'));
      refused(root, [change(root, 'b.py', 'b\n', 'B\n')], /"b\.py": a symbolic link leads out of the repository/);
      refused(root, [change(root, 'linked/c.py', null, 'C\n')], /"linked\/c\.py": a symbolic link leads out/);
      expect(filesOf(directory)['outside.py']).toBe('b\n');
    }));

  it('when one of the files cannot be put in its place: those before it are put back', () =>
    inDirectory({ 'a.py': 'a\n' }, (root) => {
      chmodSync(join(root, 'a.py'), 0o640);
      // Both are new; when the second is to be created, it is there.
      refused(
        root,
        [change(root, 'd/new.py', null, '1\n'), change(root, 'd/new.py', null, '2\n')],
        /"d\/new\.py" was changed/,
      );
      expect(lstatSync(join(root, 'd'), { throwIfNoEntry: false })).toBeUndefined();
      expect(statSync(join(root, 'a.py')).mode & 0o777).toBe(0o640);
    }));

  it('when a directory stands where a file should be', () =>
    inDirectory({ 'a.py': 'a\n' }, (root) => {
      mkdirSync(join(root, 'b.py'));
      refused(root, [change(root, 'b.py', 'b\n', 'B\n')], /cannot write "b\.py" \(EISDIR\), so nothing was written/);
      rmSync(join(root, 'b.py'), { recursive: true });
      writeFileSync(join(root, 'd'), '');
      refused(root, [change(root, 'd/c.py', null, 'C\n')], /"d\/c\.py"/);
    }));

  // The superuser may write everything.
  it.skipIf(process.getuid?.() === 0)('when a file is read-only', () =>
    inDirectory({ 'a.py': 'a\n', 'b.py': 'b\n' }, (root) => {
      chmodSync(join(root, 'b.py'), 0o444);
      refused(root, [change(root, 'b.py', 'b\n', 'B\n')], /cannot write "b\.py" \(EACCES\)/);
    }),
  );
});
