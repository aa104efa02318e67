import { describe, expect, it } from 'vitest';
import { MemoryHost } from '../../src/files/host.js';
import { lint } from '../../src/lint.js';
import type { FileReason } from '../../src/result.js';

const APP = 'from fastapi import FastAPI\n\napp = FastAPI()\n';

async function filesOf(files: Record<string, string>, paths = ['.']) {
  const result = await lint({ cwd: '/project', host: new MemoryHost(files), paths, listFiles: true });
  const table = (entries: FileReason[]) => Object.fromEntries(entries.map(({ file, reason }) => [file, reason]));
  return result.files!.map(({ unit, read, skipped }) => ({ unit, read: table(read), skipped: table(skipped) }));
}

describe('the files of a run', () => {
  it('are listed with why they were read, and why not', async () => {
    const [only, ...others] = await filesOf({
      '.gitignore': 'local/\n',
      '.vercelignore': 'notebooks/\ndraft.py\n',
      '.github/workflows/deploy.yml': 'on: push\n',
      '.venv/pyvenv.cfg': '',
      '.hidden/x.py': '',
      'requirements.txt': 'fastapi\n',
      'uv.lock': 'version = 1\n',
      'vercel.json': '{}',
      'main.py': `from shop import routes\n${APP}`,
      'shop/__init__.py': '',
      'shop/routes.py': '',
      'shop/unused.py': '',
      'draft.py': '',
      'notebooks/a.py': '',
      'local/a.py': '',
      'node_modules/a/a.py': '',
      'docs/notes.txt': '',
    });
    expect(others).toEqual([]);
    expect(only!.unit).toBe('.');
    expect(only!.read).toMatchObject({
      '.gitignore': 'says what Git ignores',
      '.vercelignore': 'says what is not uploaded',
      '.github/workflows/deploy.yml': 'looked at for commands that deploy',
      'main.py': 'the entrypoint',
      'requirements.txt': 'the manifest',
      'shop/__init__.py': 'imported by main.py',
      'shop/routes.py': 'imported by main.py',
      'vercel.json': 'the configuration of Vercel',
    });
    expect(only!.skipped).toEqual({
      '.hidden': 'its name starts with a dot',
      '.venv': 'its name starts with a dot',
      'draft.py': '.vercelignore keeps it from Vercel',
      local: 'Git ignores it',
      node_modules: 'installed packages, or what a tool made',
      notebooks: '.vercelignore keeps it from Vercel',
      'shop/unused.py': 'no import leads to it',
    });
  });

  it('belong to the innermost project', async () => {
    const reports = await filesOf({
      'vercel.json': '{}',
      'requirements.txt': 'fastapi\n',
      'main.py': APP,
      'admin/vercel.json': '{}',
      'admin/requirements.txt': 'fastapi\n',
      'admin/main.py': APP,
    });
    expect(reports.map(({ unit, read }) => [unit, read['main.py'], read['admin/main.py']])).toEqual([
      ['.', 'the entrypoint', undefined],
      ['admin', undefined, 'the entrypoint'],
    ]);
    expect(reports[0]!.skipped).toEqual({ admin: 'a project of its own' });
  });

  it('above a project that was named are listed apart', async () => {
    const reports = await filesOf({ '.gitignore': 'x\n', 'api/requirements.txt': 'fastapi\n', 'api/main.py': APP }, [
      'api',
    ]);
    expect(reports.at(-1)).toMatchObject({ unit: null, read: { '.gitignore': 'says what Git ignores' }, skipped: {} });
  });

  it('that is meant to be the entrypoint says so', async () => {
    const [only] = await filesOf({
      'requirements.txt': 'fastapi\n',
      'main.py': 'try:\n    from a import app\nexcept ImportError:\n    raise\n',
      'a.py': APP,
    });
    expect(only!.read['main.py']).toBe('taken for the entrypoint, which Vercel does not find');
  });

  it('are not listed unless that was asked for', async () => {
    const host = new MemoryHost({ 'requirements.txt': 'fastapi\n', 'main.py': APP });
    expect(await lint({ cwd: '/project', host })).not.toHaveProperty('files');
  });
});
