import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DiskHost, OverlayHost } from '../../src/files/host.js';
import { lint } from '../../src/lint.js';
import type { LintResult } from '../../src/result.js';
import { Session } from '../../src/session/session.js';

const example = fileURLToPath(new URL('../../example', import.meta.url));
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fvl-session-'));
  cpSync(example, folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** All of a result that is data. */
function dataOf({ diagnostics, units, notAnalysed, summary }: LintResult) {
  return { diagnostics, units, notAnalysed, summary };
}

async function outcome(run: Promise<LintResult>) {
  return run.then(dataOf, (error: unknown) => String(error));
}

/** What a run without a session says of the same files. */
function fresh(texts: Readonly<Record<string, string>>) {
  return outcome(lint({ cwd: folder, openHost: (root) => new OverlayHost(new DiskHost(root), { ...texts }) }));
}

/** Pieces that change what the models say. */
const PIECES = [
  '\n',
  ' ',
  '(',
  '"',
  '#',
  'app',
  'import os\n',
  'import time\n\ntime.sleep(3)\n',
  'from fastapi import FastAPI\napp = FastAPI()\n',
  'app.mount("/public", None)\n',
  '    pass\n',
  'if True:\n',
  '{}',
  ',',
  'fastapi\n',
];

describe('a session', () => {
  it('says the same as a fresh run, whatever is typed, saved and closed', async () => {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      /\.(py|toml|json|txt)$/.test(name),
    );
    const edit = fc.record({
      file: fc.constantFrom(...files),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      cut: fc.nat(30),
      piece: fc.constantFrom(...PIECES),
      then: fc.constantFrom('type', 'type', 'type', 'save', 'close'),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 4 }), async (edits) => {
        cpSync(example, folder, { recursive: true });
        const session = new Session(lint);
        const texts = new Map<string, string>();
        for (const { file, at, cut, piece, then } of edits) {
          const before = texts.get(file) ?? readFileSync(join(folder, file), 'utf8');
          const offset = Math.floor(at * before.length);
          const text = before.slice(0, offset) + piece + before.slice(offset + cut);
          texts.set(file, text);
          session.setText(join(folder, file), text);
          if (then === 'save') writeFileSync(join(folder, file), text);
          if (then === 'close') {
            texts.delete(file);
            session.removeText(join(folder, file));
          }
          if (then !== 'type') session.refresh();
          expect(await outcome(session.lint({ cwd: folder }))).toEqual(await fresh(Object.fromEntries(texts)));
        }
      }),
      { seed: 8, numRuns: 25 },
    );
  });

  it('sees files that come and go on disk, once it looks again', async () => {
    const session = new Session(lint);
    const first = await outcome(session.lint({ cwd: folder }));
    writeFileSync(join(folder, 'vercel.json'), '{"functions": {}, "builds": []}');
    expect(await outcome(session.lint({ cwd: folder }))).toEqual(first);
    session.refresh();
    expect(await outcome(session.lint({ cwd: folder }))).toEqual(await fresh({}));
    unlinkSync(join(folder, 'vercel.json'));
    session.refresh();
    expect(await outcome(session.lint({ cwd: folder }))).toEqual(await fresh({}));
  });

  it('tells every run of a file that is nested too deeply, not only the first', async () => {
    const deep = `from fastapi import FastAPI\napp = FastAPI()\nx = ${'a.b('.repeat(900)}${')'.repeat(900)}\n`;
    writeFileSync(join(folder, 'main.py'), deep);
    const session = new Session(lint);
    const first = await outcome(session.lint({ cwd: folder }));
    expect(await outcome(session.lint({ cwd: folder }))).toEqual(first);
    expect(first).toEqual(await fresh({}));
  });
});
