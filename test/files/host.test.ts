import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DiskHost, MemoryHost, OverlayHost, Unreadable } from '../../src/files/host.js';
import { lint } from '../../src/lint.js';
import { Repository } from '../../src/files/repository.js';

let base: string;
let root: string;

beforeAll(() => {
  base = mkdtempSync(join(tmpdir(), 'host-'));
  root = join(base, 'project');
  mkdirSync(join(root, 'app'), { recursive: true });
  mkdirSync(join(base, 'secret'));
  writeFileSync(join(base, 'secret', 'key.py'), 'app = 1\n');
  writeFileSync(join(root, 'app', 'main.py'), 'app = 1\n');
  symlinkSync('app/main.py', join(root, 'inside.py'));
  symlinkSync('../secret/key.py', join(root, 'outside.py'));
  symlinkSync('../secret', join(root, 'outside'));
  symlinkSync('nowhere.py', join(root, 'dangling.py'));
  symlinkSync('loop.py', join(root, 'loop.py'));
  symlinkSync('..', join(root, 'app', 'up'));
});

afterAll(() => rmSync(base, { recursive: true, force: true }));

describe('the disk', () => {
  it('gives files and directories, links inside the root followed', () => {
    const host = new DiskHost(root);
    expect(host.kind('app')).toBe('directory');
    expect(host.kind('app/main.py')).toBe('file');
    expect(host.kind('inside.py')).toBe('file');
    expect(host.kind('missing.py')).toBeNull();
    expect(Buffer.from(host.read('inside.py') as Uint8Array).toString()).toBe('app = 1\n');
  });

  it('never reads what a link outside the root points to', () => {
    const host = new DiskHost(root);
    for (const path of ['outside.py', 'outside/key.py']) {
      expect(host.kind(path), path).toBe('outside');
      expect(host.read(path), path).toBeInstanceOf(Unreadable);
    }
  });

  it('survives links to nowhere, in circles and upwards, and impossible names', () => {
    const host = new DiskHost(root);
    expect(host.kind('dangling.py')).toBe('outside');
    expect(host.kind('loop.py')).toBeNull();
    expect(host.kind('x'.repeat(5000))).toBeNull();
    expect(host.kind('app/\0')).toBeNull();
    expect(host.list('missing')).toEqual([]);
    expect(host.list('app')).toEqual([
      { name: 'main.py', kind: 'file' },
      { name: 'up', kind: 'other' },
    ]);
  });
});

describe('an overlay', () => {
  it('shows unsaved text over the files beneath', () => {
    const host = new OverlayHost(new MemoryHost({ 'main.py': 'saved', 'other.py': 'other' }), {
      'main.py': 'unsaved',
      'new/file.py': 'new',
    });
    expect(host.read('main.py')).toBe('unsaved');
    expect(host.read('other.py')).toBe('other');
    expect(host.kind('new')).toBe('directory');
    expect(host.list('').map((entry) => entry.name)).toEqual(['main.py', 'new', 'other.py']);
  });
});

describe('a run', () => {
  it('lists a link that leaves the project as not analysed', () => {
    const repository = new Repository(new DiskHost(root));
    expect(repository.isFile('outside.py')).toBe(false);
    expect(repository.notAnalysed).toEqual([
      { file: 'outside.py', reason: 'it is a symbolic link that leaves the project or leads nowhere' },
    ]);
  });

  it('reads each file once, so that it sees one state of it', () => {
    const files = { 'main.py': 'app = 1\n' };
    const host = new MemoryHost(files);
    let reads = 0;
    const counting = { ...bind(host), read: (path: string) => (reads++, host.read(path)) };
    const repository = new Repository(counting);
    expect(repository.read('main.py')).toBe(repository.read('main.py'));
    expect(reads).toBe(1);
    expect(repository.filesRead).toBe(1);
  });

  it('does not read a file of gigabytes', () => {
    const host = new MemoryHost({ 'huge.py': '' });
    const repository = new Repository({ ...bind(host), size: () => 5e9 });
    expect(repository.read('huge.py')).toBeNull();
    expect(repository.notAnalysed[0]!.reason).toMatch(/larger than 32 MiB/);
  });
});

describe('a project with links in circles', () => {
  it('is checked to its end', async () => {
    writeFileSync(join(root, 'requirements.txt'), 'fastapi\n');
    writeFileSync(join(root, 'app', 'main.py'), 'from fastapi import FastAPI\n\napp = FastAPI()\n');
    const { units, diagnostics } = await lint({ cwd: base, paths: ['project'] });
    expect(units.map((unit) => unit.buildError?.code ?? unit.entrypoint?.file)).toEqual(['project/app/main.py']);
    expect(diagnostics).toEqual([]);
    rmSync(join(root, 'app', 'main.py'));
    const broken = await lint({ cwd: base, paths: ['project'] });
    expect(broken.diagnostics.map((each) => each.rule)).toEqual(['entrypoint-not-found']);
  });
});

function bind(host: MemoryHost) {
  return {
    kind: (path: string) => host.kind(path),
    size: (path: string) => host.size(path),
    read: (path: string) => host.read(path),
    list: (path: string) => host.list(path),
  };
}
