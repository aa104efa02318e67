// A program with the real commands and streams, whose linter finds as much as it is told: `node many.js 100000 --format json`.
import type { Context } from '../../src/commands/context.js';
import { run } from '../../src/commands/run.js';
import { createSource } from '../../src/parser/source.js';
import { textStream } from '../../src/stream.js';
import { finding, lintResult } from '../reporters/results.js';

const [number, ...argv] = process.argv.slice(2);
const source = createSource('main.py', 'x = 1\n'.repeat(1000));
const findings = Array.from({ length: Number(number) }, (_, index) => {
  const start = (index % 1000) * 6;
  return { ...finding(source, 'x', { message: `Fault ${index}.` }), range: source.range(start, start + 1) };
});
const result = lintResult(findings, [source]);
const context: Context = {
  cwd: process.cwd(),
  env: process.env,
  stdout: textStream(process.stdout, (reason) => process.stderr.write(reason)),
  stderr: textStream(process.stderr, () => undefined),
  readStdin: async () => new Uint8Array(),
  now: () => performance.now(),
  pipes: { input: process.stdin, output: process.stdout },
  onInterrupt: () => () => undefined,
  engine: async () => ({
    lint: async () => result,
    fix: () => Promise.reject(new Error('not asked for')),
    inspect: () => Promise.reject(new Error('not asked for')),
    bundle: () => Promise.reject(new Error('not asked for')),
    configuration: () => Promise.reject(new Error('not asked for')),
    rules: [],
  }),
};
process.exitCode = await run(argv, context);
