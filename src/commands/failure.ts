import { UsageError } from '../errors.js';
import { palette } from '../reporters/palette.js';
import { decideColor, sanitize } from '../reporters/terminal.js';
import { issuesUrl, tool } from '../version.js';
import type { Context } from './context.js';

/** Says on the standard error what kept a command from being carried out. */
export function reportFailure(error: unknown, context: Context): void {
  context.stderr.write(error instanceof UsageError ? usageText(error, context) : faultText(error, context));
}

function usageText({ message, hint, details }: UsageError, context: Context): string {
  const { bold, red, cyan } = palette(decideColor('auto', context.env, context.stderr.isTTY));
  return [
    `${bold(red('error:'))} ${sanitize(message)}`,
    ...(hint === undefined ? [] : [`${bold(cyan('hint:'))} ${sanitize(hint)}`]),
    ...details.map((detail) => `${bold(red('error:'))} ${sanitize(detail)}`),
    '',
  ].join('\n');
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
