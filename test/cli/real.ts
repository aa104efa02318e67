import type { Context } from '../../src/commands/context.js';
import { run } from '../../src/commands/run.js';
import { runFixes } from '../../src/fix.js';
import { bundle, configuration, inspect, lint } from '../../src/lint.js';
import { catalogue } from '../../src/suppress/catalogue.js';

export interface RealRun {
  code: number;
  out: string;
  err: string;
}

/** Runs a command line with the linter itself, in a directory on disk. */
export async function runReal(
  argv: string[],
  world: { cwd: string; env?: Record<string, string>; stdin?: string | Uint8Array },
): Promise<RealRun> {
  const outcome: RealRun = { code: -1, out: '', err: '' };
  const stream = (name: 'out' | 'err') => ({
    write: (text: string) => void (outcome[name] += text),
    isTTY: false,
    columns: undefined,
  });
  const context: Context = {
    cwd: world.cwd,
    env: world.env ?? {},
    stdout: stream('out'),
    stderr: stream('err'),
    readStdin: async () => Buffer.from(world.stdin ?? ''),
    now: () => 0,
    pipes: { input: process.stdin, output: process.stdout },
    onInterrupt: () => () => undefined,
    engine: async () => ({ lint, fix: runFixes, inspect, bundle, configuration, rules: catalogue }),
  };
  outcome.code = await run(argv, context);
  return outcome;
}
