import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { UsageError } from '../../src/errors.js';
import { lintResult } from '../reporters/results.js';
import { runFake, type Run } from './fake.js';

let folder: string;

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'fvl-watch-')));
  mkdirSync(join(folder, 'node_modules'));
  writeFileSync(join(folder, 'main.py'), 'app = 1\n');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Watches, does one thing after each check, and interrupts after the last. */
async function watched(
  steps: (() => void)[],
  argv: string[] = [],
  lint = async () => lintResult([]),
): Promise<Run & { checks: number }> {
  let interrupt = (): void => undefined;
  let checks = 0;
  const run = await runFake(['--watch', ...argv], {
    cwd: folder,
    onInterrupt: (callback) => (interrupt = callback),
    engine: {
      lint: () => {
        const step = steps[checks++] ?? (() => interrupt());
        setTimeout(step, 50);
        return lint();
      },
    },
  });
  return { ...run, checks };
}

describe('--watch', () => {
  it('checks again when a file changes, and says which', async () => {
    const run = await watched([() => writeFileSync(join(folder, 'main.py'), 'app = 2\n')]);
    expect(run).toMatchObject({ code: 0, checks: 2, err: expect.stringContaining('Changed: main.py.\n') });
  });

  it('sees a file in a directory that is new', async () => {
    const create = (): void => {
      mkdirSync(join(folder, 'app'));
      setTimeout(() => writeFileSync(join(folder, 'app/new.py'), ''), 20);
    };
    expect((await watched([create])).err).toContain('app');
  });

  it('does not look into node_modules, nor at the report that it writes', async () => {
    const change = (): void => {
      writeFileSync(join(folder, 'node_modules/x.js'), '');
      writeFileSync(join(folder, 'report.json'), '');
      setTimeout(() => writeFileSync(join(folder, 'main.py'), ''), 300);
    };
    const run = await watched([change], ['--format', 'json', '-o', 'report.json']);
    expect(run.checks).toBe(2);
    expect(run.err.match(/Changed: .*/g)).toEqual(['Changed: main.py.']);
  });

  it('goes on after a configuration that is wrong for a moment', async () => {
    const lint = vi.fn(async () => lintResult([]));
    lint.mockRejectedValueOnce(new UsageError('there is no rule "x"'));
    const run = await watched([() => writeFileSync(join(folder, 'main.py'), '')], [], lint);
    expect(run).toMatchObject({ code: 0, err: expect.stringContaining('error: there is no rule "x"') });
  });

  it('ends with the exit code of the last check', async () => {
    const run = await watched([], [], () => Promise.reject(new UsageError('nothing here')));
    expect(run.code).toBe(2);
  });
});
