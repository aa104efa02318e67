import { resolve } from 'node:path';
import { codeOf, UsageError } from '../errors.js';
import type { ReportStyle } from '../reporters/style.js';
import { type ColorFlag, decideAscii, decideColor, decideLinks } from '../reporters/terminal.js';
import type { Context } from './context.js';
import { writeWhole } from './write-file.js';

interface Destination {
  outputFile: string | undefined;
  color: ColorFlag;
  hyperlinks?: ColorFlag;
  quiet?: boolean;
}

/** @returns how a report looks where it is going to be written */
export function styleFor(destination: Destination, { env, stdout }: Context): ReportStyle {
  const { outputFile, color, hyperlinks = 'auto', quiet = false } = destination;
  // A file is no terminal: only an explicit "always" puts colors and links there.
  if (outputFile !== undefined) {
    return { color: color === 'always', links: hyperlinks === 'always', ascii: false, width: undefined, quiet };
  }
  const hasColor = decideColor(color, env, stdout.isTTY);
  return {
    color: hasColor,
    links: decideLinks(hyperlinks, env, stdout.isTTY, hasColor),
    ascii: decideAscii(env),
    width: stdout.isTTY ? stdout.columns : undefined,
    quiet,
  };
}

/**
 * Writes a report to the standard output, or to the file that was asked for; its directories are created.
 *
 * @throws UsageError when the file cannot be written
 */
export function writeReport(text: string, { outputFile }: Pick<Destination, 'outputFile'>, context: Context): void {
  if (outputFile === undefined) return context.stdout.write(text);
  try {
    writeWhole(resolve(context.cwd, outputFile), text);
  } catch (error) {
    throw new UsageError(`cannot write "${outputFile}" (${codeOf(error)})`, 'Give a path that can be written.');
  }
}
