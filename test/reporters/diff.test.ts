import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { FileChange } from '../../src/fix/change.js';
import { diff, prettyDiff } from '../../src/reporters/diff.js';
import { filesOf, inDirectory } from '../support/directory.js';

type Before = string | Uint8Array | null;

function change(file: string, before: Before, text: string): FileChange {
  return { file, path: join('/project', file), root: '/project', before, text };
}

const LONG = Array.from({ length: 60 }, (_, i) => `line ${i}\n`).join('');

const CASES: [string, FileChange[]][] = [
  ['a line that changes', [change('main.py', 'a\nb\nc\n', 'a\nB\nc\n')]],
  ['places far from each other', [change('a.py', LONG, LONG.replace('line 2\n', '').replace('line 50', 'LINE 50'))]],
  ['a new file', [change('api/index.py', null, 'from main import app\n')]],
  ['a new file without a line end', [change('vercel.json', null, '{}')]],
  ['several files', [change('a.py', 'a\n', 'b\n'), change('b.py', null, 'b\n'), change('d/c.py', 'c\n', '')]],
  ['CRLF', [change('requirements.txt', 'fastapi\r\nuuid\r\n', 'fastapi\r\n')]],
  ['CRLF and LF', [change('requirements.txt', 'a\r\nb\nc\r\n', 'a\r\nB\nc\r\n')]],
  ['no line end', [change('requirements.txt', 'fastapi\nuuid', 'fastapi\nhttpx')]],
  ['a line end that is added', [change('requirements.txt', 'fastapi', 'fastapi\nhttpx\n')]],
  ['a byte order mark that goes', [change('a.py', '\uFEFFa\nb\n', 'a\nc\n')]],
  ['lines that look like the head of a patch', [change('my a.py', '-- a\n++ b\nx\n', '-- a\n++ c\n@@ y\n')]],
  ['spaces and other letters in names', [change('my app/größe.py', 'a\n', 'b\n'), change('a b.py', 'a\n', 'b\n')]],
  ['quotation marks and tabs in names', [change('a"b\tc.py', 'a\n', 'b\n')]],
];

const FOR_GIT: [string, FileChange[]][] = [
  ...CASES,
  [
    'UTF-16, which becomes UTF-8',
    [change('requirements.txt', Buffer.from('\uFEFFfastapi\r\n', 'utf16le'), 'fastapi\r\n')],
  ],
  ['a larger file in UTF-16', [change('my list.txt', Buffer.from(`\uFEFF${LONG}`, 'utf16le'), LONG)]],
  ['a new file that is empty', [change('static/.gitkeep', null, '')]],
];

function isMissing(program: string): boolean {
  return spawnSync(program, ['--version']).error !== undefined && !process.env['CI'];
}

/** What a program makes of a patch in a directory with the files as they were. */
async function applied(changes: readonly FileChange[], command: readonly [string, ...string[]]): Promise<unknown> {
  const before = Object.fromEntries(
    changes.flatMap((each) => (each.before === null ? [] : [[each.file, each.before]])),
  );
  return inDirectory(before, (cwd) => {
    const [program, ...args] = command;
    const env = { ...process.env, GIT_CEILING_DIRECTORIES: join(cwd, '..') };
    execFileSync(program, args, { cwd, env, input: diff(changes), stdio: ['pipe', 'pipe', 'pipe'] });
    return filesOf(cwd);
  });
}

const after = (changes: readonly FileChange[]) => Object.fromEntries(changes.map(({ file, text }) => [file, text]));

describe.skipIf(isMissing('git'))('git apply takes the diff of', () => {
  it.each(FOR_GIT)('%s', async (_, changes) => {
    expect(await applied(changes, ['git', 'apply'])).toEqual(after(changes));
  });
});

describe.skipIf(isMissing('patch'))('patch -p1 takes the diff of', () => {
  it.each(CASES)('%s', async (_, changes) => {
    const left = Object.fromEntries(Object.entries(after(changes)).filter(([, text]) => text !== ''));
    expect(await applied(changes, ['patch', '-p1', '--binary', '--silent'])).toMatchObject(left);
  });
});

describe('a diff for people', () => {
  const plain = { color: false, ascii: false };

  it('has the lines of the exact one', () => {
    const changes = [change('main.py', 'a\n\tb\n', 'a\n\tc\n'), change('new.py', null, 'x')];
    expect(prettyDiff(changes, plain)).toBe(diff(changes));
  });

  it('cannot steer a terminal, from the text or from the name', () => {
    const text = prettyDiff([change('a\x1b[2J.py', '\x1b[31mred\r\n', 'x\u202e\r\n')], { ...plain, ascii: true });
    expect(text).not.toMatch(/[^\n\x20-\x7e]/);
    expect(text).toContain('-\\x1b[31mred\n');
  });

  it('has colors where they are wanted', () => {
    const text = prettyDiff([change('a.py', '- a\n', 'b\n')], { ...plain, color: true });
    expect(text).toContain('\x1b[31m-- a\x1b[39m\n\x1b[32m+b\x1b[39m\n');
  });

  it('says in words what is not text', () => {
    const utf16 = change('requirements.txt', Buffer.from('\uFEFFa', 'utf16le'), 'a');
    expect(prettyDiff([utf16], plain)).toBe('requirements.txt: saved as UTF-8\n');
  });
});
