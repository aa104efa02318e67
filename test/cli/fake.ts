import { PassThrough } from 'node:stream';
import type { Context, Engine } from '../../src/commands/context.js';
import { run } from '../../src/commands/run.js';
import type { LintOptions, LintResult } from '../../src/result.js';
import type { RuleDefinition } from '../../src/rules/define.js';
import { inspectResult, lintResult } from '../reporters/results.js';

export const rules: RuleDefinition[] = [
  {
    id: 'mount-public',
    summary: 'The app mounts `public/`.',
    severity: 'warning',
    why: 'First line\nof a paragraph.\n\n- a list\n- stays',
    fixes: 'Deletes the mount.',
    docs: 'https://vercel.com/docs',
    examples: [{ title: 'A mount', files: { 'main.py': 'app = 1\n' }, findings: ['main.py:1:1-1:4 warning'] }],
    check: () => [],
  },
  {
    id: 'syntax-error',
    summary: 'A file cannot be parsed.',
    severity: 'error',
    why: 'Because.',
    docs: 'https://vercel.com/docs',
    examples: [],
    check: () => [],
  },
];

export interface Run {
  code: number;
  out: string;
  err: string;
  /** What the linter was asked for; null where it was not asked. */
  asked: LintOptions | null;
}

export interface World {
  result?: LintResult;
  env?: Record<string, string>;
  isTTY?: boolean;
  cwd?: string;
  stdin?: string;
  now?: () => number;
  engine?: Partial<Engine>;
  pipes?: Context['pipes'];
  /** Is given what Ctrl-C calls. */
  onInterrupt?: (callback: () => void) => void;
}

/** Runs a command line against a linter that answers what the test wants. */
export async function runFake(argv: string[], world: World = {}): Promise<Run> {
  const outcome: Run = { code: -1, out: '', err: '', asked: null };
  const stream = (name: 'out' | 'err') => ({
    write: (text: string) => void (outcome[name] += text),
    isTTY: world.isTTY ?? false,
    columns: world.isTTY ? 100 : undefined,
  });
  const engine: Engine = {
    lint: async (options) => {
      outcome.asked = options;
      return world.result ?? lintResult([]);
    },
    fix: () => Promise.reject(new Error('not asked for')),
    bundle: () => Promise.reject(new Error('not asked for')),
    configuration: () => Promise.reject(new Error('not asked for')),
    inspect: async (options) => {
      outcome.asked = options;
      return inspectResult;
    },
    rules,
    ...world.engine,
  };
  const context: Context = {
    cwd: world.cwd ?? '/project',
    env: world.env ?? {},
    stdout: stream('out'),
    stderr: stream('err'),
    readStdin: async () => Buffer.from(world.stdin ?? ''),
    now: world.now ?? (() => 0),
    pipes: world.pipes ?? { input: new PassThrough(), output: new PassThrough() },
    onInterrupt: (callback) => {
      world.onInterrupt?.(callback);
      return () => undefined;
    },
    engine: async () => engine,
  };
  outcome.code = await run(argv, context);
  return outcome;
}
