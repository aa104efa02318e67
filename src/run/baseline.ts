import { basename, dirname, resolve } from 'node:path';
import { UsageError } from '../errors.js';
import { Repository } from '../files/repository.js';
import { isAtOrBelow, repositoryPath, repositoryRoot } from '../files/root.js';
import type { Source } from '../parser/source.js';
import type { LintOptions } from '../result.js';
import { type Baseline, DEFAULT_BASELINE, parseBaseline } from '../suppress/baseline.js';
import { existingDirectory, hostAt } from './targets.js';
import type { Group } from './units.js';

/** The baseline of a run. */
export interface OpenBaseline {
  /** Absolute. */
  path: string;
  /** Relative to the working directory, POSIX. */
  file: string;
  /** Null where there is none yet. */
  baseline: Baseline | null;
}

/**
 * Reads the baseline of a run.
 *
 * @returns null where there is none, and none is wanted
 * @throws UsageError when it is not there, cannot be read or is malformed
 */
export function openBaseline(options: LintOptions, cwd: string, groups: readonly Group[]): OpenBaseline | null {
  const { baseline: named = options.updateBaseline ? DEFAULT_BASELINE : undefined, updateBaseline } = options;
  if (named === undefined || named === null || options.noIgnores) return null;
  const path = resolve(cwd, named);
  const file = repositoryPath(cwd, path);
  const source = readBaseline(path, named, cwd, options, groups);
  if (source) return { path, file, baseline: parseBaseline(source, file) };
  if (updateBaseline) return { path, file, baseline: null };
  throw new UsageError(`there is no baseline ${JSON.stringify(named)}`, 'Run with --update-baseline to write it.');
}

/** @returns null where it does not exist */
function readBaseline(
  path: string,
  named: string,
  cwd: string,
  options: LintOptions,
  groups: readonly Group[],
): Source | null {
  const group = groupOf(path, groups);
  const directory = existingDirectory(dirname(path));
  const root = group?.root ?? (options.host ? cwd : repositoryRoot(directory, cwd));
  const repository = group?.repository ?? new Repository(hostAt(root, options));
  const inside = repositoryPath(root, path);
  const kind = repository.kind(inside);
  if (kind === null) return null;
  const source = kind === 'file' ? repository.read(inside) : null;
  if (source) return source;
  const reason = repository.notAnalysed.find(({ file }) => file === inside)?.reason ?? 'it is not a regular file';
  throw new UsageError(`the baseline ${JSON.stringify(named)} cannot be read: ${reason}`);
}

/** The innermost repository of a run that holds an absolute path; null where none does. */
export function groupOf(path: string, groups: readonly Group[]): Group | null {
  const holding = groups.filter(({ root }) => isAtOrBelow(path, root));
  return holding.sort((a, b) => b.root.length - a.root.length)[0] ?? null;
}

/** A path as a baseline names it: relative to its directory. */
export function baselineKey({ path }: OpenBaseline, absolute: string): string {
  return repositoryPath(dirname(path), absolute) || basename(absolute);
}
