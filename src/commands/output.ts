import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { UsageError } from '../errors.js';
import type { ReportStyle } from '../reporters/style.js';
import { type ColorFlag, decideAscii, decideColor } from '../reporters/terminal.js';
import type { Context } from './context.js';

interface Destination {
  outputFile: string | undefined;
  color: ColorFlag;
  quiet?: boolean;
}

/** @returns how a report looks where it is going to be written */
export function styleFor({ outputFile, color, quiet = false }: Destination, { env, stdout }: Context): ReportStyle {
  // A file is no terminal: only an explicit --color=always puts colors there.
  if (outputFile !== undefined) return { color: color === 'always', ascii: false, width: undefined, quiet };
  return {
    color: decideColor(color, env, stdout.isTTY),
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
export function writeReport(text: string, { outputFile }: Destination, { cwd, stdout }: Context): void {
  if (outputFile === undefined) return stdout.write(text);
  const path = resolve(cwd, outputFile);
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? 'unknown error';
    throw new UsageError(`cannot write "${outputFile}" (${reason})`, 'Give --output-file a path that can be written.');
  }
}
