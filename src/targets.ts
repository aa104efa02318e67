import { statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { UsageError } from './errors.js';
import type { Host } from './files/host.js';
import { repositoryPath, repositoryRoot } from './files/root.js';

/** A path that the user named. */
export interface Target {
  /** As named on the command line. */
  named: string;
  /** Relative to the repository root. */
  path: string;
  isDirectory: boolean;
}

/**
 * Sorts the named paths by the repository that holds them.
 *
 * @param paths as the user wrote them; none means the working directory
 * @param cwd absolute working directory
 * @param host files that are not on disk, with `cwd` as their root
 * @throws UsageError for a path that does not exist
 */
export function groupTargets(paths: readonly string[], cwd: string, host?: Host): Map<string, Target[]> {
  const groups = new Map<string, Target[]>();
  for (const named of paths.length === 0 ? ['.'] : paths) {
    const absolute = resolve(cwd, named);
    const kind = named === '' ? null : host ? host.kind(repositoryPath(cwd, absolute)) : kindOnDisk(absolute);
    if (kind === null) throw new UsageError(`there is no file or directory ${JSON.stringify(named)}`);
    const isDirectory = kind === 'directory';
    const root = host ? cwd : repositoryRoot(isDirectory ? absolute : dirname(absolute), cwd);
    const targets = groups.get(root) ?? [];
    targets.push({ named, path: repositoryPath(root, absolute), isDirectory });
    groups.set(root, targets);
  }
  return groups;
}

function kindOnDisk(path: string): 'file' | 'directory' | null {
  try {
    const stat = statSync(path, { throwIfNoEntry: false });
    return stat ? (stat.isDirectory() ? 'directory' : 'file') : null;
  } catch {
    return null; // a loop of links, a name that is too long: nothing to check there
  }
}

/** @returns whether findings in a file are wanted: files that were named narrow the report */
export function reportFilter(targets: readonly Target[]): (file: string) => boolean {
  const directories = targets.filter((target) => target.isDirectory).map((target) => target.path);
  const files = new Set(targets.filter((target) => !target.isDirectory).map((target) => target.path));
  // A unit's finding may be in a file above its directory, such as a workflow: only file names narrow the report.
  return directories.length > 0 ? () => true : (file) => files.has(file);
}
