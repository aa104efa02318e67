import type { Context } from './context.js';

/** A run that is over sooner shows nothing. */
const SILENT_MS = 400;
const BETWEEN_MS = 100;

/** Clears the line that the cursor is in. */
const CLEAR = '\r\x1b[K';

/**
 * Runs something that may take long, and meanwhile says on the standard error how many files it has come upon. Only on a terminal
 * that can take a line back.
 *
 * @param work is given what to call for each file; undefined where nobody is shown anything
 */
export async function withProgress<T>(
  { stderr, env }: Context,
  work: (onProgress: ((files: number) => void) | undefined) => Promise<T>,
  now: () => number = Date.now,
): Promise<T> {
  if (!stderr.isTTY || env.TERM === 'dumb') return work(undefined);
  let next = now() + SILENT_MS;
  let isShown = false;
  try {
    return await work((files) => {
      const time = now();
      if (time < next) return;
      next = time + BETWEEN_MS;
      isShown = true;
      // A line that is broken could not be taken back.
      const line = `Looking at the files of the project: ${files}`.slice(0, (stderr.columns ?? Infinity) - 1);
      stderr.write(`${CLEAR}${line}`);
    });
  } finally {
    if (isShown) stderr.write(CLEAR);
  }
}
