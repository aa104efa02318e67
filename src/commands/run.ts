import { UsageError } from '../errors.js';
import { palette } from '../reporters/palette.js';
import { decideColor, sanitize } from '../reporters/terminal.js';
import { issuesUrl, tool } from '../version.js';
import type { Arguments } from './arguments.js';
import type { Context } from './context.js';

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
    const { parseArguments } = await import('./arguments.js');
    return await dispatch(parseArguments(argv), context);
  } catch (error) {
    context.stderr.write(errorText(error, context));
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

/** What is said about an error that ends a command. */
export function errorText(error: unknown, context: Context): string {
  return error instanceof UsageError ? usageText(error, context) : faultText(error, context);
}

function usageText({ message, hint }: UsageError, context: Context): string {
  const { bold, red, cyan } = palette(decideColor('auto', context.env, context.stderr.isTTY));
  const line = `${bold(red('error:'))} ${sanitize(message)}\n`;
  return hint === undefined ? line : `${line}${bold(cyan('hint:'))} ${sanitize(hint)}\n`;
}

function faultText(error: unknown, { env, stderr }: Context): string {
  const { bold, red } = palette(decideColor('auto', env, stderr.isTTY));
  const fault = error instanceof Error ? error : new Error(String(error));
  const isDebug = Boolean(env.FASTAPI_VERCEL_LINT_DEBUG);
  const stack = (fault.stack ?? '').split('\n').map((line) => `  ${sanitize(line)}`);
  return [
    `${bold(red('internal error:'))} ${sanitize(fault.message || fault.name)}`,
    `This is a bug in ${tool.name}, not in your project. Please report it to its maintainers, with the lines above and below.`,
    ...(issuesUrl === null ? [] : [`  ${issuesUrl}`]),
    `  ${tool.name} ${tool.version}, Node ${process.versions.node}, ${process.platform} ${process.arch}`,
    ...(isDebug ? stack : ['To see where it happened, run it again with FASTAPI_VERCEL_LINT_DEBUG=1.']),
    '',
  ].join('\n');
}
