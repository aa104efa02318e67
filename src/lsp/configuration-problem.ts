import { resolve } from 'node:path';
import { ConfigurationError } from '../config/fault.js';
import type { Range } from '../diagnostic.js';

/** A fault in a configuration file, at its place. */
export interface ConfigurationProblem {
  /** Absolute path of the configuration file. */
  readonly path: string;
  readonly range: Range;
  readonly message: string;
}

/**
 * The faults of a configuration that an error is about; none where it is about something else.
 *
 * @param folder absolute path that the error's file is relative to
 */
export function problemsIn(error: unknown, folder: string): ConfigurationProblem[] {
  if (!(error instanceof ConfigurationError)) return [];
  const path = resolve(folder, error.file);
  return error.faults.map(({ range, message, hint }) => ({
    path,
    range,
    message: hint === undefined ? message : `${message}\n${hint}`,
  }));
}
