import { setFlagsFromString } from 'node:v8';
import type { Context, TextStream } from './commands/context.js';
import { run } from './commands/run.js';

const context: Context = {
  cwd: process.cwd(),
  env: process.env,
  stdout: textStream(process.stdout),
  stderr: textStream(process.stderr),
  pipes: { input: process.stdin, output: process.stdout },
  onInterrupt: (callback) => {
    process.once('SIGINT', callback);
    return () => void process.off('SIGINT', callback);
  },
  engine: async () => {
    // V8 compiles hot WebAssembly a second time in the background, and Node waits for that before it exits: 80 ms of 230
    // on an ordinary project, for nothing. With this budget only a run that parses megabytes does it.
    setFlagsFromString('--wasm-tiering-budget=1000000000');
    const [{ lint, inspect, bundle }, { rules }] = await Promise.all([import('./lint.js'), import('./rules/index.js')]);
    return { lint, inspect, bundle, rules };
  },
};

// The exit code is only set: exit() would cut off what a pipe has not taken yet.
process.exitCode = await run(process.argv.slice(2), context);

function textStream(stream: NodeJS.WriteStream): TextStream {
  // `| head` closes the pipe when it has seen enough; that is not an error of ours.
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  return { write: (text) => void stream.write(text), isTTY: stream.isTTY === true, columns: stream.columns };
}
