import { describe, expect, it } from 'vitest';
import { MemoryHost, type Entry, type Unreadable } from '../../src/files/host.js';
import { bundle, lint } from '../../src/lint.js';
import { APP, modelsOf, type Files } from '../support/bundle.js';

/** Counts what is asked of it. */
class CountingHost extends MemoryHost {
  readonly listed = new Map<string, number>();
  readonly measured = new Map<string, number>();
  readonly reads = new Map<string, number>();

  override list(path: string): Entry[] {
    this.listed.set(path, (this.listed.get(path) ?? 0) + 1);
    return super.list(path);
  }

  override size(path: string): number {
    this.measured.set(path, (this.measured.get(path) ?? 0) + 1);
    return super.size(path);
  }

  override read(path: string): string | Uint8Array | Unreadable {
    this.reads.set(path, (this.reads.get(path) ?? 0) + 1);
    return super.read(path);
  }
}

const NEVER = ['.git', '.venv', 'node_modules', 'public', 'venv', '__pycache__', '.mypy_cache', '.next'];

/** A project of some thousand files, and what nobody packs. */
function project(config: object = {}): Files {
  const files: Files = {
    'requirements.txt': 'fastapi\n',
    'main.py': APP,
    'vercel.json': JSON.stringify({ framework: 'fastapi', ...config }),
    '.vercelignore': '/left-out\n',
    '.gitignore': '/generated\n',
    'left-out/deep/a.txt': '',
    'generated/deep/a.txt': '',
  };
  for (const name of NEVER) {
    files[`${name}/deep/a.txt`] = '';
    files[`app/part/${name}/deep/a.txt`] = '';
  }
  for (let i = 0; i < 2000; i++) files[`app/d${i % 40}/e${i % 200}/f${i}.txt`] = 'x';
  return files;
}

async function run(files: Files, what: 'bundle' | 'lint', framework: 'auto' | 'fastapi' = 'fastapi') {
  const host = new CountingHost(files);
  let seen = 0;
  await { bundle, lint }[what]({
    cwd: '/repo',
    host,
    framework,
    onProgress: (count) => (seen = Math.max(seen, count)),
  });
  return { host, seen };
}

const more = (counts: ReadonlyMap<string, number>) => [...counts].filter(([, count]) => count > 1);

describe.each(['bundle', 'lint'] as const)('%s', (what) => {
  it('lists a directory at most once, and asks for the size of a file at most once', async () => {
    const { host } = await run(project(), what);
    expect(more(host.listed)).toEqual([]);
    expect(more(host.measured)).toEqual([]);
    expect(more(host.reads)).toEqual([]);
    expect(host.listed.has('app/d7/e47')).toBe(true);
  });

  it('does so with several functions too', async () => {
    const functions = { 'api/a.py': { excludeFiles: 'app/**' }, 'api/b.py': { includeFiles: 'public/**' } };
    const api = Object.fromEntries(['a', 'b', 'c'].map((name) => [`api/${name}.py`, APP]));
    const files = { ...project({ framework: null, functions }), ...api, 'api/requirements.txt': 'fastapi\n' };
    const { host } = await run(files, what, 'auto');
    expect(more(host.listed)).toEqual([]);
    expect(more(host.measured)).toEqual([]);
  });

  it('says how far it is', async () => {
    const { seen } = await run(project(), what);
    expect(seen).toBeGreaterThanOrEqual(2000);
    expect(seen).toBeLessThan(2100);
  });
});

/** The directories that the model of the function lists; whoever looks for projects may list more. */
async function enteredBy(files: Files): Promise<string[]> {
  const host = new CountingHost(files);
  await modelsOf(host);
  expect(more(host.listed)).toEqual([]);
  return [...host.listed.keys()];
}

describe('the model of a function', () => {
  it('does not enter what is never packed', async () => {
    const entered = await enteredBy(project());
    expect(entered.filter((path) => path.split('/').some((name) => NEVER.includes(name)))).toEqual([]);
    expect(entered.filter((path) => path.startsWith('left-out'))).toEqual([]);
    // What Git ignores, `vercel deploy` uploads.
    expect(entered).toContain('generated/deep');
  });

  const SETTINGS = { 'data/deep/a.txt': '', 'docs/deep/a.txt': '' };

  it('does not enter what a setting leaves out', async () => {
    const functions = { 'main.py': { excludeFiles: '{data,docs}/**' } };
    const entered = await enteredBy({ ...project({ functions }), ...SETTINGS });
    expect(entered.filter((path) => /^(?:data|docs)/.test(path))).toEqual([]);
  });

  it('enters what another setting brings back', async () => {
    const functions = { 'main.py': { excludeFiles: '{data,docs}/**', includeFiles: 'data/deep/*.txt' } };
    const entered = await enteredBy({ ...project({ functions }), ...SETTINGS });
    expect(entered.filter((path) => /^(?:data|docs)/.test(path))).toEqual(['data', 'data/deep']);
  });
});
