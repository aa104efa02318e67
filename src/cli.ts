import { setFlagsFromString } from 'node:v8';
import type { Context } from './commands/context.js';
import { run } from './commands/run.js';
import type { FixOptions } from './result.js';
import { textStream } from './stream.js';

let isLost = false;

const context: Context = {
  cwd: process.cwd(),
  env: process.env,
  stdout: textStream(process.stdout, (reason) => lose(`error: cannot write to the standard output (${reason})\n`)),
  stderr: textStream(process.stderr, () => lose('')),
  readStdin,
  now: () => performance.now(),
  pipes: { input: process.stdin, output: process.stdout },
  onInterrupt: (callback) => {
    process.once('SIGINT', callback);
    return () => void process.off('SIGINT', callback);
  },
  engine: async () => {
    // V8 compiles hot WebAssembly a second time in the background, and Node waits for that before it exits: 80 ms of 230
    // on an ordinary project, for nothing. With this budget only a run that parses megabytes does it.
    setFlagsFromString('--wasm-tiering-budget=1000000000');
    const { lint, inspect, bundle, configuration, catalogue } = await import('./engine.js');
    const fix = async (options: FixOptions) => (await import('./fix.js')).runFixes(options);
    return { lint, fix, inspect, bundle, configuration, rules: catalogue };
  },
};

// The exit code is only set: exit() would cut off what a pipe has not taken yet.
const code = await run(process.argv.slice(2), context);
process.exitCode = isLost ? 2 : code;

/** A report that is not whole must not pass for one, whenever that turns out. */
function lose(message: string): void {
  if (!isLost) process.stderr.write(message);
  isLost = true;
  process.exitCode = 2;
}

/** More than the largest file that is read. */
const MAX_STDIN_BYTES = 33 * 1024 * 1024;

async function readStdin(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of process.stdin as AsyncIterable<Uint8Array>) {
    chunks.push(chunk);
    bytes += chunk.byteLength;
    if (bytes > MAX_STDIN_BYTES) break;
  }
  return Buffer.concat(chunks);
}
