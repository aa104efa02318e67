import { existsSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { repositoryRoot } from '../files/root.js';
import { isTemporaryOf } from './write-file.js';
import { sanitize } from '../reporters/terminal.js';
import { Session } from '../session/session.js';
import { watchTree } from '../session/watcher.js';
import { listOf } from '../words.js';
import type { CheckArguments } from './arguments.js';
import { check } from './check.js';
import type { Context } from './context.js';
import { reportFailure } from './failure.js';

/** Editors write a file in several steps, and several files at once: how long it has to be quiet, in milliseconds. */
const QUIET_MS = 100;

/** Names of changed files that are shown. */
const MAX_NAMED = 3;

const CLEAR_SCREEN = '\x1b[2J\x1b[3J\x1b[H';

/** Checks, and checks again whenever a file changes, until it is interrupted. @returns the exit code of the last check */
export async function watch(args: CheckArguments, context: Context): Promise<number> {
  const engine = await context.engine();
  const session = new Session((options) => engine.lint(options));
  const own: Context = { ...context, engine: async () => ({ ...engine, lint: (options) => session.lint(options) }) };
  const changes = new Changes();
  const roots = rootsOf(args.paths, context.cwd);
  const stop = context.onInterrupt(() => changes.end());
  // What the check itself writes is no change.
  const written = args.outputs.flatMap(({ file }) => (file === undefined ? [] : [resolve(context.cwd, file)]));
  const isWritten = (path: string): boolean => written.some((file) => path === file || isTemporaryOf(path, file));
  const watching = roots.map((root) =>
    watchTree(
      root,
      (file) => {
        if (!isWritten(resolve(root, file))) changes.add(file);
      },
      () => session.filesRead(),
    ),
  );
  if (watching.some(({ isComplete }) => !isComplete)) {
    context.stderr.write('Too many directories to watch: files that were read are looked at once a second.\n');
  }
  let code = 0;
  try {
    for (let changed: readonly string[] | null = []; changed !== null; changed = await changes.next()) {
      session.refresh();
      begin(changed, context);
      code = await checkOnce(args, own);
      context.stderr.write('Watching for changes; Ctrl-C ends.\n');
    }
  } finally {
    stop();
    for (const each of watching) each.close();
  }
  return code;
}

async function checkOnce(args: CheckArguments, context: Context): Promise<number> {
  try {
    return await check({ ...args, watch: false }, context);
  } catch (error) {
    // A configuration that is wrong for a moment, while it is being written: whoever watches wants to go on.
    reportFailure(error, context);
    return 2;
  }
}

function begin(changed: readonly string[], { stdout, stderr, env }: Context): void {
  if (changed.length === 0) return;
  if (stdout.isTTY && env.TERM !== 'dumb') stdout.write(CLEAR_SCREEN);
  const named = changed.slice(0, MAX_NAMED).map((file) => sanitize(file));
  const rest = changed.length - named.length;
  stderr.write(`Changed: ${listOf(rest > 0 ? [...named, `${rest} more`] : named)}.\n\n`);
}

/** The repositories, or directories, that hold the named paths; one inside another is watched with it. */
function rootsOf(paths: readonly string[], cwd: string): string[] {
  const roots = (paths.length === 0 ? ['.'] : paths).map((named) => {
    const path = resolve(cwd, named);
    const isDirectory = existsSync(path) && statSync(path).isDirectory();
    return repositoryRoot(isDirectory ? path : dirname(path), cwd);
  });
  return [...new Set(roots)];
}

/** What has changed since it was last asked. */
class Changes {
  readonly #changed = new Set<string>();
  #timer: NodeJS.Timeout | undefined;
  #tell: ((changed: readonly string[] | null) => void) | undefined;
  #isOver = false;

  add(file: string): void {
    this.#changed.add(file);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#deliver(), QUIET_MS);
  }

  end(): void {
    this.#isOver = true;
    this.#deliver();
  }

  /** @returns the files that changed, once it is quiet; null when it is over */
  next(): Promise<readonly string[] | null> {
    return new Promise((tell) => {
      this.#tell = tell;
      // What changed while nobody asked, and is quiet by now.
      if (this.#isOver || this.#timer === undefined) this.#deliver();
    });
  }

  #deliver(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const tell = this.#tell;
    if (!tell) return;
    if (!this.#isOver && this.#changed.size === 0) return;
    this.#tell = undefined;
    const changed = [...this.#changed].sort();
    this.#changed.clear();
    tell(this.#isOver ? null : changed);
  }
}
