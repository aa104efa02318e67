import { resolve } from 'node:path';
import { UsageError } from '../errors.js';
import type { Range } from '../diagnostic.js';

/** A fault in a configuration file, at its place. */
export interface ConfigurationProblem {
  /** Absolute path of the configuration file. */
  readonly path: string;
  readonly range: Range;
  readonly message: string;
}

/** What an error about a configuration file carries. */
interface PlacedFaults {
  readonly file: string;
  readonly faults: readonly { readonly range: Range; readonly message: string; readonly hint?: string }[];
}

/**
 * The faults of a configuration that an error is about; none where it is about something else.
 *
 * @param folder absolute path that the error's file is relative to
 */
export function problemIn(error: unknown, folder: string): ConfigurationProblem[] {
  if (!(error instanceof UsageError) || !hasPlaces(error)) return [];
  const path = resolve(folder, error.file);
  return error.faults.map(({ range, message, hint }) => ({
    path,
    range,
    message: hint === undefined ? message : `${message}\n${hint}`,
  }));
}

function hasPlaces(error: UsageError): error is UsageError & PlacedFaults {
  return 'file' in error && typeof error.file === 'string' && 'faults' in error && Array.isArray(error.faults);
}
