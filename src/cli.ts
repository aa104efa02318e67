import { setFlagsFromString } from 'node:v8';
import type { Context, TextStream } from './commands/context.js';
import { run } from './commands/run.js';

const context: Context = {
  cwd: process.cwd(),
  env: process.env,
  stdout: textStream(process.stdout),
  stderr: textStream(process.stderr),
  now: () => performance.now(),
  engine: async () => {
    // V8 compiles hot WebAssembly a second time in the background, and Node waits for that before it exits: 80 ms of 230
    // on an ordinary project, for nothing. With this budget only a run that parses megabytes does it.
    setFlagsFromString('--wasm-tiering-budget=1000000000');
    const [{ lint, inspect, bundle }, { rules }] = await Promise.all([import('./lint.js'), import('./rules/index.js')]);
    return { lint, inspect, bundle, rules };
  },
};

// The exit code is only set: exit() would cut off what a pipe has not taken yet.
const code = await run(process.argv.slice(2), context);
process.exitCode ??= code;

function textStream(stream: NodeJS.WriteStream): TextStream {
  // Errors come later than the writing that causes them, and may come for each piece.
  stream.once('error', (error: NodeJS.ErrnoException) => {
    stream.on('error', () => undefined);
    // `| head` closes the pipe when it has seen enough; that is not an error of ours.
    if (error.code === 'EPIPE') return;
    process.exitCode = 2;
    // A standard error that cannot be written leaves nobody to tell.
    const reason = error.code ?? error.message;
    if (stream === process.stdout) process.stderr.write(`error: cannot write to the standard output (${reason})\n`);
  });
  // A terminal that does not know its width says 0.
  return {
    write: (text) => void stream.write(text),
    isTTY: stream.isTTY === true,
    columns: stream.columns || undefined,
  };
}
