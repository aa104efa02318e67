import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MemoryHost, Unreadable } from '../../src/files/host.js';
import { lint } from '../../src/lint.js';
import type { LintResult } from '../../src/result.js';

const APP = 'from fastapi import FastAPI\n\napp = FastAPI()\n';
const MANIFEST = { 'requirements.txt': 'fastapi\n' };

/** Lints files in memory; every rule runs. */
const lintFiles = (files: Record<string, string | Uint8Array>): Promise<LintResult> =>
  lint({ cwd: '/repo', host: new MemoryHost({ ...MANIFEST, ...files }) });

const errors = ({ diagnostics }: LintResult): string[] =>
  diagnostics.filter(({ severity }) => severity === 'error').map(({ rule, file }) => `${rule} ${file}`);

describe('a program of hostile files', () => {
  it.each([
    ['parentheses', `x = ${'('.repeat(20_000)}1${')'.repeat(20_000)}\n`],
    ['calls', `x = ${'f('.repeat(20_000)}1${')'.repeat(20_000)}\n`],
    ['unary operators', `x = ${'not '.repeat(20_000)}1\n`],
    ['attributes', `x = a${'.b'.repeat(20_000)}\n`],
    [
      'conditions',
      `${Array.from({ length: 90 }, (_, i) => `${' '.repeat(i)}if a:`).join('\n')}\n${' '.repeat(90)}import b\n`,
    ],
    ['additions', `x = ${'1 + '.repeat(20_000)}1\n`],
    [
      'functions that call each other',
      Array.from({ length: 3000 }, (_, i) => `def f${i}():\n    f${i + 1}()\n`).join('') + 'f0()\n',
    ],
    [
      'classes that extend each other',
      `${Array.from({ length: 3000 }, (_, i) => `class C${i}(C${i - 1}):\n    def f(self): open(self.d, "w")\n`).join('')}C2999().f()\n`,
    ],
    [
      'a try of many imports',
      `try:\n${'    import json\n'.repeat(5000)}    import redis\nexcept KeyError:\n    pass\n`,
    ],
    [
      'a try of one long comment',
      `try:\n    ${'#'.repeat(5000)} x\n    name\nexcept KeyError:\n    pass\nelse:\n    import redis\n`,
    ],
    ['one name bound again and again', `${Array.from({ length: 3000 }, (_, i) => `a = a${i}\na${i} = a\n`).join('')}`],
  ])('with %s nested deeply comes to an end', async (_, text) => {
    const { summary } = await lintFiles({
      'main.py': `import deep\n${APP}`,
      'deep.py': `${text}import os\nos.makedirs("x")\n`,
    });
    expect(summary.files).toBeGreaterThan(1);
  });

  it('that import and call each other in circles comes to an end', async () => {
    const files = {
      'main.py': `from a import f\n${APP}f()\n`,
      'a.py': 'import b\n\n\ndef f():\n    b.g()\n    return f()\n',
      'b.py':
        'import a\nimport b\n\n\nclass C(a.D if a else C):\n    def __init__(self):\n        C()\n\n\ndef g():\n    a.f()\n    C()\n',
    };
    expect(errors(await lintFiles(files))).toEqual([]);
  });

  it('with star imports and re-exports in circles comes to an end', async () => {
    const files = {
      'main.py': `from a import *\nfrom a import x\n${APP}x()\n`,
      'a.py': 'from b import *\n',
      'b.py': 'from a import *\nfrom a import x\n',
    };
    expect((await lintFiles(files)).summary.errors).toBe(0);
  });

  it('that is no text is a fault of that file, not of the run', async () => {
    const latin = new Uint8Array([0xff, 0xfe, 0x00, 0xd8, 0x41]);
    expect(errors(await lintFiles({ 'main.py': `import latin\n${APP}`, 'latin.py': latin }))).toEqual([
      'syntax-error latin.py',
    ]);
  });

  it('whose files vanish while they are read is told so', async () => {
    class Vanishing extends MemoryHost {
      override read(path: string) {
        return path === 'settings.py' ? new Unreadable('it cannot be read (ENOENT)') : super.read(path);
      }
    }
    const host = new Vanishing({ ...MANIFEST, 'main.py': `import settings\n${APP}`, 'settings.py': '' });
    const result = await lint({ cwd: '/repo', host });
    expect(errors(result)).toEqual([]);
    expect(result.notAnalysed).toEqual([{ file: 'settings.py', reason: 'it cannot be read (ENOENT)' }]);
  });
});

describe('a program with symbolic links', () => {
  let root = '';
  let outside = '';
  const write = (path: string, text: string): void => {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'links-'));
    outside = mkdtempSync(join(tmpdir(), 'outside-'));
    mkdirSync(join(root, '.git'));
    write('requirements.txt', 'fastapi\n');
  });
  afterEach(() => {
    rmSync(root, { recursive: true, force: true });
    rmSync(outside, { recursive: true, force: true });
  });

  it('follows links to directories inside the project, also in circles', async () => {
    write('lib/helper.py', 'import again.lib.helper\n');
    symlinkSync('lib', join(root, 'tools'));
    symlinkSync('.', join(root, 'again'));
    write('main.py', `import tools.helper\n${APP}`);
    const result = await lint({ cwd: root });
    expect(errors(result)).toEqual([]);
    expect(result.units[0]!.entrypoint?.file).toBe('main.py');
  });

  it('does not follow links that lead out of it, to themselves or nowhere, and says so', async () => {
    writeFileSync(join(outside, 'secret.py'), 'import os\nos.makedirs("x")\n');
    symlinkSync(join(outside, 'secret.py'), join(root, 'secret.py'));
    symlinkSync('loop.py', join(root, 'loop.py'));
    symlinkSync('gone.py', join(root, 'dead.py'));
    symlinkSync(outside, join(root, 'vendor'));
    write('main.py', `import secret\nimport loop\nimport dead\nfrom vendor import secret as other\n${APP}`);
    const result = await lint({ cwd: root });
    expect(errors(result)).toEqual([]);
    expect(result.notAnalysed.map(({ file }) => file)).toEqual(expect.arrayContaining(['secret.py']));
  });
});
