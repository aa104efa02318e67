import { UsageError } from '../errors.js';
import type { ConfigurationFault } from './value.js';

/** A configuration file is wrong: exit code 2. The first fault is the message, the others are its details. */
export class ConfigurationError extends UsageError {
  override readonly name = 'ConfigurationError';

  /**
   * @param file as it is shown, relative to the working directory
   * @param faults at least one; an editor shows each at its place
   */
  constructor(
    readonly file: string,
    readonly faults: readonly ConfigurationFault[],
  ) {
    const [first, ...others] = faults as [ConfigurationFault, ...ConfigurationFault[]];
    super(
      lineOf(file, first),
      first.hint,
      others.map((each) => `${lineOf(file, each)}${each.hint === undefined ? '' : `. ${each.hint}`}`),
    );
  }
}

function lineOf(file: string, { range: { start }, message }: ConfigurationFault): string {
  return `${file}:${start.line}:${start.column}: ${message}`;
}
