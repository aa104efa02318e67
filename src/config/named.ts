import type { Configuration } from './configuration.js';
import type { KEYS } from './declaration.js';
import type { Read } from './types.js';

/** The keys of a file under their names in the code; those that are not there are left out. */
export function named(read: Read<typeof KEYS>): Omit<Configuration, 'file' | 'directory'> {
  const { limits } = read;
  return {
    ...present({
      preset: read.preset,
      select: read.select,
      extendSelect: read['extend-select'],
      ignore: read.ignore,
      severity: read.severity,
      ruleOptions: read.rules,
      minConfidence: read['min-confidence'],
      framework: read.framework,
      vercelCli: read['vercel-cli'],
      units: read.units,
      exclude: read.exclude,
      failOn: read['fail-on'],
      maxWarnings: read['max-warnings'],
      baseline: read.baseline,
      requireReason: read['require-reason'],
      limits:
        limits &&
        present({
          plan: limits.plan,
          maxDuration: limits['max-duration'],
          largeFunctions: limits['large-functions'],
        }),
    }),
    fileIgnores: read['per-file-ignores'] ?? [],
  };
}

type Present<T> = { [Name in keyof T]?: Exclude<T[Name], undefined> };

/** @returns the entries that have a value */
export function present<T extends object>(entries: T): Present<T> {
  return Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined)) as Present<T>;
}
