import { dirname, isAbsolute, resolve } from 'node:path';
import type { LoadedConfiguration } from '../config/configuration.js';
import { Configurations } from '../config/find.js';
import { UsageError } from '../errors.js';
import { DiskHost } from '../files/host.js';
import { baseName, directoryOf } from '../files/paths.js';
import { Repository } from '../files/repository.js';
import { repositoryPath } from '../files/root.js';
import type { LintOptions } from '../result.js';
import type { RuleInfo } from '../rules/define.js';

/** What {@link configurationsOf} needs to know of a run. */
export interface ConfiguredRun {
  options: Pick<LintOptions, 'config' | 'isolated' | 'host'>;
  /** Absolute. */
  cwd: string;
  rules: readonly RuleInfo[];
}

/**
 * The configurations of a repository: those that are found in it, the one that was named, or none.
 *
 * @param root of the repository, absolute
 * @throws UsageError where the file that was named cannot be used
 */
export async function configurationsOf(
  root: string,
  repository: Repository,
  run: ConfiguredRun,
): Promise<Configurations> {
  const { options, cwd, rules } = run;
  const display = (file: string): string => repositoryPath(cwd, resolve(root, file));
  const only = options.isolated
    ? null
    : options.config === undefined
      ? undefined
      : await namedConfiguration(resolve(cwd, options.config), root, repository, run);
  return new Configurations({ repository, rules, display, only });
}

/** A configuration that was named. One from outside the repository counts for all of it. */
async function namedConfiguration(
  path: string,
  root: string,
  repository: Repository,
  { options, cwd, rules }: ConfiguredRun,
): Promise<LoadedConfiguration> {
  const { readNamed } = await import('../config/read.js');
  const display = (): string => repositoryPath(cwd, path);
  const file = repositoryPath(root, path);
  const isInside = !isAbsolute(file) && file !== '..' && !file.startsWith('../');
  // What is staged or not saved counts; a file that Git does not know may still be named.
  if (options.host || (isInside && repository.kind(file) !== null)) {
    return readNamed(file, directoryOf(file), { repository, rules, display });
  }
  const directory = dirname(path);
  const elsewhere = new Repository(diskAt(directory, display()));
  const directoryInside = isInside ? directoryOf(file) : '';
  const read = readNamed(baseName(file), directoryInside, { repository: elsewhere, rules, display });
  return { ...read, file };
}

function diskAt(directory: string, shown: string): DiskHost {
  try {
    return new DiskHost(directory);
  } catch {
    throw new UsageError(`cannot read ${shown}: there is no such file`);
  }
}
