import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runFixes } from '../../src/fix.js';
import { bundle, fix, inspect, lint } from '../../src/index.js';
import { rules } from '../../src/rules/index.js';
import { filesOf, inDirectory } from '../support/directory.js';
import { runFake, type Run, type World } from './fake.js';

const engine = { lint, inspect, bundle, rules, fix: runFixes };

const APP = 'from fastapi import FastAPI\nfrom fastapi.staticfiles import StaticFiles\n\napp = FastAPI()\n';
const MOUNT = 'app.mount("/files", StaticFiles(directory="public"), name="files")\n';
const PROJECT = {
  'main.py': APP + MOUNT,
  'requirements.txt': 'fastapi\nuuid\n',
  'public/logo.svg': '<svg/>\n',
};

/** Runs a command line with the real linter. */
function run(cwd: string, argv: string[], world: World = {}): Promise<Run> {
  return runFake(argv, { cwd, engine, ...world });
}

describe('--fix', () => {
  it('writes what is fixed, and reports what is left', () =>
    inDirectory(PROJECT, async (cwd) => {
      const { code, out, err } = await run(cwd, ['--fix']);
      expect(filesOf(cwd)).toEqual({ ...PROJECT, 'main.py': APP, 'requirements.txt': 'fastapi\n' });
      expect(out).toBe(`Fixed (2):
  requirements.txt: stdlib-shadowing-dependency: delete uuid
  main.py: mount-public: delete the mount

✔ Vercel starts main.py:app (FastAPI preset). No problems found.
No problems found (2 fixed). 2 files read.
`);
      expect([code, err]).toEqual([0, '']);
    }));

  it('changes nothing the second time', () =>
    inDirectory(PROJECT, async (cwd) => {
      await run(cwd, ['--fix']);
      const files = filesOf(cwd);
      expect((await run(cwd, ['--fix'])).out).not.toContain('Fixed');
      expect(filesOf(cwd)).toEqual(files);
    }));

  it('with file names fixes what is found in them, and reports that only', () =>
    inDirectory(PROJECT, async (cwd) => {
      const { out } = await run(cwd, ['--fix', '--format', 'json', 'requirements.txt']);
      expect(filesOf(cwd)).toEqual({ ...PROJECT, 'requirements.txt': 'fastapi\n' });
      const { fixed, notApplied, diagnostics } = JSON.parse(out) as Record<string, unknown[]>;
      expect(fixed).toEqual([{ rule: 'stdlib-shadowing-dependency', file: 'requirements.txt', title: 'delete uuid' }]);
      expect([notApplied, diagnostics]).toEqual([[], []]);
    }));

  it('with file names also changes the other files that a fix needs', () =>
    inDirectory({ 'main.py': `${APP}import httpx\n`, 'requirements.txt': 'fastapi\n' }, async (cwd) => {
      await run(cwd, ['--fix', 'main.py']);
      expect(filesOf(cwd)['requirements.txt']).toBe('fastapi\nhttpx\n');
    }));

  it('applies unsafe fixes when told to', () =>
    inDirectory({ ...PROJECT, 'vercel.json': '{ "rewrite": [] }\n' }, async (cwd) => {
      expect((await run(cwd, ['--fix'])).out).toContain('--fix --unsafe-fixes applies it');
      expect(filesOf(cwd)['vercel.json']).toBe('{ "rewrite": [] }\n');
      await run(cwd, ['--fix', '--unsafe-fixes']);
      expect(filesOf(cwd)['vercel.json']).not.toContain('"rewrite"');
    }));

  it('exits by what remains', () =>
    inDirectory({ ...PROJECT, 'api.py': 'def broken(:\n', 'main.py': `import api\n${APP}${MOUNT}` }, async (cwd) => {
      const { code, out } = await run(cwd, ['--fix']);
      expect(code).toBe(1);
      expect(out).toContain('error[syntax-error]');
      expect(filesOf(cwd)['requirements.txt']).toBe('fastapi\n');
    }));

  it.each([
    ['a byte order mark', Buffer.from('\uFEFFfastapi\r\n')],
    ['UTF-16', Buffer.from('\uFEFFfastapi\r\n', 'utf16le')],
  ])('saves a file with %s as UTF-8, and keeps its line ends', (_, bytes) =>
    inDirectory(
      { 'main.py': APP, 'requirements.txt': bytes, 'vercel.json': '{ "framework": "fastapi" }' },
      async (cwd) => {
        const { code } = await run(cwd, ['--fix']);
        expect(readFileSync(join(cwd, 'requirements.txt'))).toEqual(Buffer.from('fastapi\r\n'));
        expect(code).toBe(0);
      },
    ),
  );

  it('follows a link, and sees its own change behind it', () =>
    inDirectory({ 'main.py': APP, 'lib/requirements.txt': 'fastapi\nuuid\n' }, async (cwd) => {
      symlinkSync('lib/requirements.txt', join(cwd, 'requirements.txt'));
      const { code, out } = await run(cwd, ['--fix']);
      expect(filesOf(cwd)).toEqual({ 'main.py': APP, 'lib/requirements.txt': 'fastapi\n' });
      expect(code).toBe(0);
      expect(out).toContain('(1 fixed, ');
    }));

  it('prints the findings, and says what could not be written', () =>
    inDirectory(PROJECT, async (cwd) => {
      const changing = {
        ...engine,
        fix: async (options: Parameters<typeof runFixes>[0]) => {
          const result = await runFixes(options);
          writeFileSync(join(cwd, 'main.py'), `# edited\n${APP}${MOUNT}`);
          return result;
        },
      };
      const { code, out, err } = await run(cwd, ['--fix'], { engine: changing });
      expect(code).toBe(2);
      expect(out).toContain('warning[mount-public]');
      expect(err).toContain('"main.py" was changed while it was being fixed, so nothing was written');
      expect(readFileSync(join(cwd, 'requirements.txt'), 'utf8')).toBe('fastapi\nuuid\n');
    }));
});

describe('--diff', () => {
  it('shows what --fix would change, changes nothing, and exits with 1', () =>
    inDirectory(PROJECT, async (cwd) => {
      const { code, out, err } = await run(cwd, ['--diff']);
      expect(out).toBe(`diff --git a/main.py b/main.py
--- a/main.py
+++ b/main.py
@@ -2,4 +2,3 @@
 from fastapi.staticfiles import StaticFiles
${' '}
 app = FastAPI()
-app.mount("/files", StaticFiles(directory="public"), name="files")
diff --git a/requirements.txt b/requirements.txt
--- a/requirements.txt
+++ b/requirements.txt
@@ -1,2 +1,1 @@
 fastapi
-uuid
`);
      expect([code, err]).toEqual([1, 'Would fix 2 findings in 2 files.\n']);
      expect(filesOf(cwd)).toEqual(PROJECT);
    }));

  it('exits with 0 where there is nothing to fix, whatever is found', () =>
    inDirectory({ 'main.py': 'def broken(:\n', 'requirements.txt': 'fastapi\n' }, async (cwd) => {
      expect(await run(cwd, ['--diff'])).toMatchObject({ code: 0, out: '', err: 'Nothing to fix.\n' });
    }));

  it('is of the named files', () =>
    inDirectory(PROJECT, async (cwd) => {
      const { out } = await run(cwd, ['--diff', 'requirements.txt']);
      expect(out).not.toContain('main.py');
      expect(out).toContain('-uuid\n');
    }));

  it('goes to a file', () =>
    inDirectory(PROJECT, async (cwd) => {
      expect(await run(cwd, ['--diff', '-o', 'fix.patch'])).toMatchObject({ code: 1, out: '' });
      expect(filesOf(cwd)['fix.patch']).toContain('-uuid\n');
    }));

  it('says what could not be fixed', () => {
    const main = Buffer.from(`# caf\xe9\n${APP}${MOUNT}`, 'latin1');
    return inDirectory({ ...PROJECT, 'main.py': main }, async (cwd) => {
      const { err, out } = await run(cwd, ['--diff', '--select', 'mount-public']);
      const reason = 'main.py: mount-public (delete the mount): main.py is not saved as UTF-8';
      expect([err, out]).toEqual([`Not fixed: ${reason}.\nWould fix nothing.\n`, '']);
    });
  });

  it('is no report', async () => {
    expect(await runFake(['--diff', '--format', 'json'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('--diff prints a diff') as string,
    });
  });

  it('has colors and no control characters on a terminal', () =>
    inDirectory({ ...PROJECT, 'main.py': `${APP}${MOUNT}# \x1b[2J\n` }, async (cwd) => {
      const { out } = await run(cwd, ['--diff'], { isTTY: true });
      expect(out).toContain('\x1b[31m-app.mount');
      expect(out).not.toContain('\x1b[2J');
    }));
});

describe('fix() of the public API', () => {
  it('gives the changed files and what is left, and writes nothing', () =>
    inDirectory(PROJECT, async (cwd) => {
      const { result, changes } = await fix({ cwd });
      expect(changes).toEqual({ 'main.py': APP, 'requirements.txt': 'fastapi\n' });
      expect(result.diagnostics).toEqual([]);
      expect(result.fixed.map(({ rule }) => rule)).toEqual(['stdlib-shadowing-dependency', 'mount-public']);
      expect(filesOf(cwd)).toEqual(PROJECT);
    }));

  it('sees text that is not saved', async () =>
    inDirectory(PROJECT, async (cwd) => {
      const { MemoryHost } = await import('../../src/files/host.js');
      const { changes } = await fix({ cwd, openHost: () => new MemoryHost({ ...PROJECT, 'main.py': APP }) });
      expect(changes).toEqual({ 'requirements.txt': 'fastapi\n' });
    }));
});
