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
    const isOnly = others.length === 0;
    // Between two errors, a hint on a line of its own would not say which of them it is about.
    super(
      isOnly ? lineOf(file, first) : withHint(file, first),
      isOnly ? first.hint : undefined,
      others.map((each) => withHint(file, each)),
    );
  }
}

function withHint(file: string, fault: ConfigurationFault): string {
  return `${lineOf(file, fault)}${fault.hint === undefined ? '' : `. ${fault.hint}`}`;
}

function lineOf(file: string, { range: { start }, message }: ConfigurationFault): string {
  return `${file}:${start.line}:${start.column}: ${message}`;
}
