import { describe, expect, it } from 'vitest';
import { UnitFiles } from '../../src/deployment/files.js';
import { modelUpload, type Upload } from '../../src/deployment/bundle/upload.js';
import { MemoryHost } from '../../src/files/host.js';
import { Repository } from '../../src/files/repository.js';
import { inspect, lint } from '../../src/lint.js';

function uploadOf(files: Record<string, string | Uint8Array>, root = ''): Upload {
  return modelUpload(new UnitFiles(new Repository(new MemoryHost(files)), root));
}

describe('an ignore file', () => {
  it('leaves out what it names, and says where', () => {
    const upload = uploadOf({ '.vercelignore': '# data\r\n*.csv\r\n/notes/\r\n' });
    expect(upload.ignores('data/a.csv')).toMatchObject({
      pattern: '*.csv',
      file: '.vercelignore',
      range: { start: { line: 2, column: 1 }, end: { line: 2, column: 6 } },
    });
    expect(upload.ignores('notes', true)?.pattern).toBe('/notes/');
    expect(upload.ignores('notes/a.py')?.range?.start.line).toBe(3);
    expect(upload.ignores('app/notes/a.py')).toBeNull();
  });

  it('can be a list of what is uploaded', () => {
    const upload = uploadOf({ '.vercelignore': '/*\n!api\n!vercel.json\n' });
    const isThere = ['api/index.py', 'main.py', 'vercel.json'].map((path) => upload.ignores(path) === null);
    expect(isThere).toEqual([true, false, true]);
  });

  it('never hides vercel.json', () => {
    expect(uploadOf({ '.vercelignore': '*.json\n' }).ignores('vercel.json')).toBeNull();
    expect(uploadOf({ '.vercelignore': '*.json\n' }).ignores('api/vercel.json')).not.toBeNull();
  });

  it('cannot take back a file below an ignored directory', () => {
    const upload = uploadOf({ '.vercelignore': 'data\n!data/keep.csv\n' });
    expect(upload.ignores('data/keep.csv')?.pattern).toBe('data');
  });

  it('is matched without regard to case', () => {
    expect(uploadOf({ '.vercelignore': 'Scripts\n' }).ignores('scripts/seed.py')).not.toBeNull();
  });

  it('with a byte order mark loses its first line', () => {
    const upload = uploadOf({ '.vercelignore': '\uFEFFmain.py\nother.py\n' });
    expect([upload.ignores('main.py'), upload.ignores('other.py')?.pattern]).toEqual([null, 'other.py']);
  });

  it('is that of the Root Directory', () => {
    const files = { '.vercelignore': 'backend\n', 'backend/.vercelignore': 'tests\n' };
    expect(uploadOf(files, 'backend').ignores('tests/a.py')?.file).toBe('backend/.vercelignore');
    expect(uploadOf({ '.vercelignore': 'backend\n' }, 'backend').ignores('main.py')).toBeNull();
  });

  it('can have the older name, but not both', () => {
    expect(uploadOf({ '.nowignore': 'a.py\n' })).toMatchObject({ ignoreFile: '.nowignore', isConflicting: false });
    expect(uploadOf({ '.nowignore': 'a.py\n', '.vercelignore': 'b.py\n' }).isConflicting).toBe(true);
    expect(uploadOf({ '.nowignore': 'a.py\n', '.vercelignore': '' })).toMatchObject({
      ignoreFile: '.nowignore',
      isConflicting: false,
    });
  });

  it('that is not understood as a whole leaves nothing out, and is listed', () => {
    const repository = new Repository(new MemoryHost({ '.vercelignore': `*.py\n!${'*a'.repeat(20)}\n` }));
    expect(modelUpload(new UnitFiles(repository, '')).ignores('main.py')).toBeNull();
    expect(repository.notAnalysed).toMatchObject([{ file: '.vercelignore' }]);
  });

  it('of any content is read', () => {
    const lines = ['[', '\\', '[z-a]', '*'.repeat(1000), 'a*'.repeat(200), '!', '(((', 'x'.repeat(100_000), '\0', '\r'];
    for (const text of [...lines, lines.join('\n'), '*\n'.repeat(100_000)]) {
      const upload = uploadOf({ '.vercelignore': text });
      expect(() => upload.leavesOut(`${'a'.repeat(200)}/${'b/'.repeat(50)}c.py`)).not.toThrow();
    }
  });
});

describe('what the CLI never uploads', () => {
  const upload = uploadOf({ '.vercelignore': '!venv\n!.env.local\n' });

  it('is left out without an ignore file, and not of a Git deployment', () => {
    const none = uploadOf({});
    expect(none.leavesOut('venv/bin/python')).toEqual({ pattern: 'venv', file: null, range: null });
    expect(none.ignores('venv/bin/python')).toBeNull();
    expect(none.leavesOut('env/bin/python')).toBeNull();
    expect(none.leavesOut('target/debug/x')).toBeNull();
    expect(uploadOf({ 'Cargo.toml': '' }).leavesOut('target/debug/x')?.pattern).toBe('/target');
  });

  it('can be taken back', () => {
    expect(upload.leavesOut('venv/bin/python')).toBeNull();
    expect(upload.leavesOut('.env.local')).toBeNull();
    expect(upload.leavesOut('.venv/bin/python')?.pattern).toBe('.venv');
  });
});

const APP = 'from fastapi import FastAPI\n\napp = FastAPI()\n';

async function unitOf(files: Record<string, string>) {
  const { units } = await inspect({ cwd: '/repo', host: new MemoryHost(files) });
  return units[0]!;
}

describe('for the build, what is not uploaded is not there', () => {
  it('neither as entrypoint', async () => {
    const files = {
      '.vercelignore': '/main.py\n',
      'requirements.txt': 'fastapi\n',
      'main.py': APP,
      'app/main.py': APP,
    };
    expect((await unitOf(files)).entrypoint?.file).toBe('app/main.py');
  });

  it('nor as module that pyproject.toml names', async () => {
    const files = {
      '.vercelignore': 'server\n',
      'pyproject.toml':
        '[project]\nname = "a"\ndependencies = ["fastapi"]\n[tool.vercel]\nentrypoint = "server.web:app"\n',
      'server/web.py': APP,
    };
    expect((await unitOf(files)).buildError?.code).toBe('PYTHON_ENTRYPOINT_NOT_FOUND');
  });

  it('nor as manifest', async () => {
    const files = {
      '.vercelignore': 'pyproject.toml\n',
      'pyproject.toml': '[project]\nname = "a"\ndependencies = ["fastapi"]\n',
      'requirements.txt': 'fastapi\n',
      'main.py': APP,
    };
    expect((await unitOf(files)).manifest?.file).toBe('requirements.txt');
  });

  it('nor as function', async () => {
    const files = {
      '.vercelignore': 'api/admin.py\n',
      'vercel.json': '{ "framework": null }',
      'api/admin.py': APP,
      'api/index.py': APP,
      'requirements.txt': 'fastapi\n',
    };
    expect((await unitOf(files)).entrypoint?.file).toBe('api/index.py');
  });

  it('but the import detects the framework from all files', async () => {
    const files = { '.vercelignore': 'requirements.txt\n', 'requirements.txt': 'fastapi\n', 'main.py': APP };
    expect(await unitOf(files)).toMatchObject({ framework: 'fastapi', manifest: null });
  });

  it('nor as a module that the app can do without', async () => {
    const files = {
      '.vercelignore': 'local_settings.py\n',
      'requirements.txt': 'fastapi\n',
      'main.py': `try:\n    import local_settings\nexcept ImportError:\n    pass\n${APP}`,
      'local_settings.py': 'broken = (\n',
    };
    const syntaxErrors = async (all: Record<string, string>) => {
      const { diagnostics } = await lint({ cwd: '/repo', host: new MemoryHost(all), select: ['syntax-error'] });
      return diagnostics.map(({ file }) => file);
    };
    expect(await syntaxErrors(files)).toEqual([]);
    expect(await syntaxErrors({ ...files, '.vercelignore': '' })).toEqual(['local_settings.py']);
  });

  it('and a file is reported as missing with the line that leaves it out', async () => {
    const files = { '.vercelignore': '*.md\nmain.py\n', 'requirements.txt': 'fastapi\n', 'main.py': APP };
    const host = new MemoryHost(files);
    const { diagnostics } = await lint({ cwd: '/repo', host, select: ['entrypoint-not-found'] });
    expect(diagnostics).toMatchObject([
      { file: 'main.py', related: [{ file: '.vercelignore', range: { start: { line: 2 } } }] },
    ]);
    expect(diagnostics[0]?.fix).toBeUndefined();
  });
});
