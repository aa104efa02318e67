import { tool } from '../version.js';
import type { Arguments } from './arguments.js';
import type { Context } from './context.js';
import { reportFailure } from './failure.js';

/**
 * Runs one command line.
 *
 * @param argv the words after the program's name
 * @returns the exit code: 0 nothing to complain about, 1 findings, 2 the command could not be carried out
 */
export async function run(argv: readonly string[], context: Context): Promise<number> {
  try {
    // Asked by scripts and editors before every run: not worth loading a parser for.
    if (argv.length === 1 && argv[0] === '--version') return await dispatch({ command: 'version' }, context);
    const { parseArguments } = await import('./parse-arguments.js');
    return await dispatch(parseArguments(argv), context);
  } catch (error) {
    reportFailure(error, context);
    return 2;
  }
}

// Each command is a chunk of its own: nobody pays for what they did not ask for.
async function dispatch(args: Arguments, context: Context): Promise<number> {
  switch (args.command) {
    case 'check':
      if (args.watch) return (await import('./watch.js')).watch(args, context);
      return (await import('./check.js')).check(args, context);
    case 'inspect':
      return (await import('./inspect.js')).inspect(args, context);
    case 'bundle':
      return (await import('./bundle.js')).bundle(args, context);
    case 'explain':
      return (await import('./explain.js')).explain(args, context);
    case 'rules':
      return (await import('./rules.js')).listRules(args, context);
    case 'init':
      return (await import('./init/index.js')).init(args, context);
    case 'completion':
      return (await import('./completion/index.js')).completion(args, context);
    case 'lsp':
      return (await import('./lsp.js')).lsp(context);
    case 'help':
      context.stdout.write(await (await import('./help.js')).help(args.topic, context.stdout.columns));
      return 0;
    case 'version':
      context.stdout.write(`${tool.version}\n`);
      return 0;
  }
}
