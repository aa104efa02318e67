import { describe, expect, it } from 'vitest';
import type { Diagnostic, Edit, Severity } from '../../src/diagnostic.js';
import { MemoryHost } from '../../src/files/host.js';
import { applyFixes, type FixOutcome } from '../../src/fix/apply.js';
import { FixedFiles } from '../../src/fix/fixed-files.js';
import { createSource } from '../../src/parser/source.js';
import { finding, lintResult } from '../reporters/results.js';

type Files = Record<string, string>;

/** A rule for tests: wherever its word stands in a file, it is to be replaced; once in each file. */
interface Word {
  word: string;
  /** What to write; several words of one text are one finding each. */
  instead: string;
  severity?: Severity;
  isUnsafe?: boolean;
  /** Edits besides. */
  also?: (files: Files) => Edit[];
}

/** Fixes files with such rules. The word `fault` anywhere is an error of its own, that nobody can fix. */
async function fixed(
  files: Files,
  words: readonly Word[],
  { unsafe = false } = {},
): Promise<FixOutcome & { looks: number; files: Files }> {
  const host = new MemoryHost(files);
  const all = new FixedFiles({ host }, '/project');
  let looks = 0;
  const outcome = await applyFixes(
    all,
    async (changes) => {
      looks++;
      const now: Files = { ...files };
      all.with(changes);
      for (const [path, text] of changes) now[all.display(path)] = text;
      return { result: look(now, words), elsewhere: [] };
    },
    unsafe,
  );
  const after = {
    ...files,
    ...Object.fromEntries([...outcome.changes].map(([path, text]) => [all.display(path), text])),
  };
  return { ...outcome, looks, files: after };
}

function look(files: Files, words: readonly Word[]) {
  const sources = Object.entries(files).map(([file, text]) => createSource(file, text));
  const diagnostics = sources.flatMap((source): Diagnostic[] => [
    ...words.flatMap(({ word, instead, severity = 'warning', isUnsafe = false, also }): Diagnostic[] => {
      const at = source.text.indexOf(word);
      if (at < 0) return [];
      const edit: Edit = { file: source.file, range: source.range(at, at + word.length), text: instead };
      const edits = [edit, ...(also?.(files) ?? [])];
      const fix = { safety: isUnsafe ? ('unsafe' as const) : ('safe' as const), title: `write ${instead}`, edits };
      return [finding(source, word, { rule: word, severity, message: `There is ${word}.`, fix })];
    }),
    ...(source.text.includes('fault')
      ? [finding(source, 'fault', { rule: 'fault', severity: 'error', message: 'There is a fault.' })]
      : []),
  ]);
  return lintResult(diagnostics, sources);
}

describe('fixing', () => {
  it('applies all that go together at once, and looks again', async () => {
    const {
      files,
      fixed: done,
      looks,
      notApplied,
    } = await fixed({ 'a.py': 'one two\n', 'b.py': 'one\n' }, [
      { word: 'one', instead: 'x' },
      { word: 'two', instead: 'y' },
    ]);
    expect(files).toEqual({ 'a.py': 'x y\n', 'b.py': 'x\n' });
    expect(done).toContainEqual({ rule: 'two', file: 'a.py', title: 'write y' });
    expect([done.length, looks, notApplied]).toEqual([3, 2, []]);
  });

  it('goes on as long as a fix makes room for another', async () => {
    const words = [
      { word: 'one', instead: 'two' },
      { word: 'two', instead: 'three' },
    ];
    expect((await fixed({ 'a.py': 'one\n' }, words)).files).toEqual({ 'a.py': 'three\n' });
  });

  it('applies unsafe fixes only when told to', async () => {
    const words = [{ word: 'one', instead: 'x', isUnsafe: true }];
    expect((await fixed({ 'a.py': 'one\n' }, words)).changes.size).toBe(0);
    expect((await fixed({ 'a.py': 'one\n' }, words, { unsafe: true })).files).toEqual({ 'a.py': 'x\n' });
  });

  it('changes nothing, and looks once, where nothing is to be fixed', async () => {
    expect(await fixed({ 'a.py': 'x\n' }, [])).toMatchObject({ fixed: [], notApplied: [], looks: 1 });
  });

  it('ends where each round brings something new to fix, and says so', async () => {
    const words = Array.from({ length: 20 }, (_, i) => ({ word: `w${i}_`, instead: `w${i + 1}_` }));
    const { files, notApplied } = await fixed({ 'a.py': 'w0_\n' }, words);
    expect(files).toEqual({ 'a.py': 'w10_\n' });
    expect(notApplied).toMatchObject([{ rule: 'w10_', reason: 'there was still more to fix after 10 rounds' }]);
  });
});

describe('a fix is taken back', () => {
  const good = { word: 'one', instead: 'x' };
  it.each<[string, Word, string]>([
    ['with which the file could not be parsed', { word: 'two', instead: '(' }, 'a.py could not be parsed with it'],
    ['that leaves the problem there', { word: 'two', instead: 'two ' }, 'the problem would still be there'],
    ['that brings an error', { word: 'two', instead: 'fault' }, 'it would bring an error: fault in a.py'],
  ])('%s; the others are applied', async (_, bad, reason) => {
    const {
      files,
      fixed: done,
      notApplied,
    } = await fixed({ 'a.py': 'two\n', 'b.py': 'one\n', 'c.py': 'one\n' }, [good, bad]);
    expect(files).toEqual({ 'a.py': 'two\n', 'b.py': 'x\n', 'c.py': 'x\n' });
    expect(done.length).toBe(2);
    expect(notApplied).toEqual([{ rule: 'two', file: 'a.py', title: `write ${bad.instead}`, reason }]);
  });

  it('only where it is no error itself: that may have hidden the other', async () => {
    const { files } = await fixed({ 'a.py': 'two\n' }, [{ word: 'two', instead: 'fault', severity: 'error' }]);
    expect(files).toEqual({ 'a.py': 'fault\n' });
  });

  it('as a whole, though only one of its files is at fault', async () => {
    const also = (): Edit[] => [{ file: 'vercel.json', range: createSource('', '{}\n').range(0, 2), text: '{' }];
    const before = { 'a.py': 'two\n', 'vercel.json': '{}\n' };
    const { files, notApplied } = await fixed(before, [{ word: 'two', instead: 'x', also }]);
    expect(files).toEqual(before);
    expect(notApplied).toMatchObject([{ reason: 'vercel.json could not be parsed with it' }]);
  });

  it('with the one that undoes it', async () => {
    const {
      files,
      fixed: done,
      notApplied,
    } = await fixed({ 'a.py': 'one\n', 'b.py': 'three\n' }, [
      { word: 'one', instead: 'two' },
      { word: 'two', instead: 'one' },
    ]);
    expect(files['a.py']).toBe('one\n');
    expect(done).toEqual([]);
    expect(notApplied).toMatchObject([{ rule: 'one', reason: 'it and a fix of two undo each other' }]);
  });

  it('is found among many with few looks', async () => {
    const files = Object.fromEntries(Array.from({ length: 64 }, (_, i) => [`f${i}.py`, i === 40 ? 'bad\n' : 'one\n']));
    const { looks, fixed: done } = await fixed(files, [good, { word: 'bad', instead: 'fault' }]);
    expect(done.length).toBe(63);
    expect(looks).toBeLessThan(16);
  });
});

describe('a fix is not applied', () => {
  const word = { word: 'one', instead: 'x' };
  it('to a file that is not UTF-8', async () => {
    const host = new MemoryHost({ 'a.py': Buffer.from('# caf\xe9\none\n', 'latin1') });
    const files = new FixedFiles({ host }, '/project');
    const source = createSource('a.py', host.read('a.py') as Uint8Array);
    const check = async () => ({
      result: lintResult(look({ 'a.py': source.text }, [word]).diagnostics, [source]),
      elsewhere: [],
    });
    files.with(new Map());
    const { changes, notApplied } = await applyFixes(files, async () => check(), false);
    expect(changes.size).toBe(0);
    expect(notApplied).toMatchObject([{ reason: 'a.py is not saved as UTF-8' }]);
  });

  it('to a file that is not what was looked at', async () => {
    const files = new FixedFiles({ host: new MemoryHost({ 'a.py': 'other one\n' }) }, '/project');
    files.with(new Map());
    const check = async () => ({ result: look({ 'a.py': 'one\n' }, [word]), elsewhere: [] });
    const { changes, notApplied } = await applyFixes(files, check, false);
    expect(changes.size).toBe(0);
    expect(notApplied).toMatchObject([{ reason: 'a.py has changed meanwhile' }]);
  });
});
