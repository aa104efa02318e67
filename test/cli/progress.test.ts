import { describe, expect, it } from 'vitest';
import type { Context } from '../../src/commands/context.js';
import { withProgress } from '../../src/commands/progress.js';
import { bundleResult } from '../reporters/bundle-results.js';
import { lintResult } from '../reporters/results.js';
import { runFake } from './fake.js';

const CLEAR = '\r\x1b[K';

/** A terminal that remembers what was written to it, and a clock that goes on when it is told to. */
class Terminal {
  written = '';
  #time = 1_000_000;
  readonly context: Context;
  readonly now = (): number => this.#time;

  constructor(isTTY = true, env: Record<string, string> = {}) {
    const write = (text: string): void => void (this.written += text);
    this.context = {
      cwd: '/project',
      env,
      stdout: { write: () => expect.unreachable(), isTTY, columns: 80 },
      stderr: { write, isTTY, columns: 80 },
      readStdin: () => Promise.reject(new Error('not asked for')),
      now: this.now,
      pipes: { input: process.stdin, output: process.stdout },
      onInterrupt: () => () => undefined,
      engine: () => Promise.reject(new Error('not asked for')),
    };
  }

  pass(ms: number): void {
    this.#time += ms;
  }

  /** What can be read in the line. */
  get shown(): string {
    return this.written.split(CLEAR).at(-1)!;
  }
}

describe('progress', () => {
  it('is shown after a while, and then ten times a second', async () => {
    const terminal = new Terminal();
    const shownAfter: [number, string][] = [];
    await withProgress(
      terminal.context,
      async (onProgress) => {
        for (const [index, ms] of [0, 399, 1, 99, 1, 50, 50].entries()) {
          terminal.pass(ms);
          onProgress!(index);
          shownAfter.push([ms, terminal.shown]);
        }
      },
      terminal.now,
    );
    const text = 'Looking at the files of the project: ';
    expect(shownAfter).toEqual([
      [0, ''],
      [399, ''],
      [1, `${text}2`],
      [99, `${text}2`],
      [1, `${text}4`],
      [50, `${text}4`],
      [50, `${text}6`],
    ]);
  });

  it('is taken back at the end, and the result is that of the work', async () => {
    const terminal = new Terminal();
    const result = await withProgress(
      terminal.context,
      async (onProgress) => {
        terminal.pass(500);
        onProgress!(7);
        return 'done';
      },
      terminal.now,
    );
    expect(result).toBe('done');
    expect(terminal.written).toBe(`${CLEAR}Looking at the files of the project: 7${CLEAR}`);
  });

  it('is taken back where the work fails, whose error is passed on', async () => {
    const terminal = new Terminal();
    const error = new Error('broken');
    const work = withProgress(
      terminal.context,
      async (onProgress) => {
        terminal.pass(500);
        onProgress!(7);
        throw error;
      },
      terminal.now,
    );
    await expect(work).rejects.toBe(error);
    expect(terminal.written.endsWith(CLEAR)).toBe(true);
  });

  it('is taken back where the work throws before it promises anything', async () => {
    const terminal = new Terminal();
    const work = (onProgress?: (files: number) => void): Promise<never> => {
      terminal.pass(500);
      onProgress!(7);
      throw new Error('broken');
    };
    await expect(withProgress(terminal.context, work, terminal.now)).rejects.toThrow('broken');
    expect(terminal.shown).toBe('');
  });

  it('of a short run leaves no trace', async () => {
    const terminal = new Terminal();
    await withProgress(terminal.context, async (onProgress) => onProgress!(5000), terminal.now);
    expect(terminal.written).toBe('');
  });

  it.each<[string, Terminal]>([
    ['in a pipe', new Terminal(false)],
    ['on a terminal that cannot take a line back', new Terminal(true, { TERM: 'dumb' })],
  ])('is not even counted %s', async (_, terminal) => {
    const result = await withProgress(
      terminal.context,
      async (onProgress) => {
        terminal.pass(5000);
        return onProgress;
      },
      terminal.now,
    );
    expect(result).toBeUndefined();
    expect(terminal.written).toBe('');
  });
});

describe('the command', () => {
  it.each(['check', 'bundle'])('%s asks for progress on a terminal alone', async (command) => {
    const asked: boolean[] = [];
    const engine = {
      lint: async (options: { onProgress?: unknown }) => {
        asked.push(typeof options.onProgress === 'function');
        return lintResult([]);
      },
      bundle: async (options: { onProgress?: unknown }) => {
        asked.push(typeof options.onProgress === 'function');
        return bundleResult([]);
      },
    };
    await runFake([command], { engine, isTTY: true });
    await runFake([command], { engine, isTTY: true, env: { TERM: 'dumb' } });
    await runFake([command], { engine });
    expect(asked).toEqual([true, false, false]);
  });
});
