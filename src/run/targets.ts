import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { NoSuchPath, UsageError } from '../errors.js';
import { DiskHost, Unreadable, type Host } from '../files/host.js';
import { repositoryPath, repositoryRoot } from '../files/root.js';
import type { LintOptions } from '../result.js';

/** A path that the user named. */
export interface Target {
  /** As named on the command line. */
  named: string;
  /** Relative to the repository root. */
  path: string;
  isDirectory: boolean;
}

/** Where the files of a run come from: the disk unless told otherwise. */
export type FileOptions = Pick<LintOptions, 'host' | 'openHost'>;

/** @returns the files below a root, an absolute path */
export function hostAt(root: string, { host, openHost }: FileOptions): Host {
  return host ?? openHost?.(root) ?? new DiskHost(root);
}

/** The named paths below one root, with the files there. */
export interface TargetGroup {
  /** Absolute. */
  root: string;
  host: Host;
  targets: Target[];
}

/**
 * Sorts the named paths by the repository that holds them.
 *
 * @param paths as the user wrote them; none means the working directory
 * @param cwd absolute working directory
 * @param files files that are not, or not only, on disk
 * @throws UsageError for a path that does not exist, and for a file that is not text
 */
export function groupTargets(paths: readonly string[], cwd: string, files: FileOptions = {}): TargetGroup[] {
  const groups = new Map<string, TargetGroup>();
  const isOnDisk = !files.host && !files.openHost;
  for (const named of paths.length === 0 ? ['.'] : paths) {
    const absolute = resolve(cwd, named);
    const root = files.host ? cwd : rootOf(absolute, cwd);
    const group = groups.get(root) ?? { root, host: hostAt(root, files), targets: [] };
    const path = repositoryPath(root, absolute);
    const kind = named === '' ? null : isOnDisk ? kindOnDisk(absolute) : group.host.kind(path);
    if (kind === null) throw new NoSuchPath(named);
    const isDirectory = kind === 'directory';
    if (!isDirectory && isBinary(isOnDisk ? headOnDisk(absolute) : group.host.read(path))) {
      throw new UsageError(`${JSON.stringify(named)} is not a text file`);
    }
    group.targets.push({ named, path, isDirectory });
    groups.set(root, group);
  }
  return [...groups.values()];
}

/**
 * The directory outside of which nothing is read for a path; the path itself need not be there.
 *
 * @param path absolute
 * @param cwd absolute working directory
 */
export function rootOf(path: string, cwd: string): string {
  return repositoryRoot(kindOnDisk(path) === 'directory' ? path : existingDirectory(dirname(path)), cwd);
}

/** The directory, or the nearest one above it that is on disk: text that is not saved may be in a new one. */
export function existingDirectory(directory: string): string {
  const above = dirname(directory);
  return above === directory || kindOnDisk(directory) === 'directory' ? directory : existingDirectory(above);
}

function kindOnDisk(path: string): 'file' | 'directory' | null {
  try {
    const stat = statSync(path, { throwIfNoEntry: false });
    return stat ? (stat.isDirectory() ? 'directory' : 'file') : null;
  } catch {
    return null; // a loop of links, a name that is too long: nothing to check there
  }
}

/** How much of a file is looked at, in bytes; what git looks at to tell text from binary. */
const HEAD_BYTES = 8000;

function headOnDisk(path: string): Uint8Array {
  const head = Buffer.alloc(HEAD_BYTES);
  try {
    // A pipe or device would block, and is nothing to check.
    if (!statSync(path).isFile()) return head;
    const file = openSync(path, 'r');
    try {
      return head.subarray(0, readSync(file, head));
    } finally {
      closeSync(file);
    }
  } catch {
    return new Uint8Array(); // unreadable: the run lists it as not analysed
  }
}

/** NUL bytes mean that it is not text, unless a byte order mark says UTF-16, as Windows writes requirements.txt. */
export function isBinary(content: Uint8Array | string | Unreadable): boolean {
  if (typeof content === 'string' || content instanceof Unreadable) return false;
  const isUtf16 = (content[0] === 0xff && content[1] === 0xfe) || (content[0] === 0xfe && content[1] === 0xff);
  return !isUtf16 && content.subarray(0, HEAD_BYTES).includes(0);
}

/** @returns whether findings in a file are wanted: files that were named narrow the report */
export function reportFilter(targets: readonly Target[]): (file: string) => boolean {
  const directories = targets.filter((target) => target.isDirectory).map((target) => target.path);
  const files = new Set(targets.filter((target) => !target.isDirectory).map((target) => target.path));
  // A unit's finding may be in a file above its directory, such as a workflow: only file names narrow the report.
  return directories.length > 0 ? () => true : (file) => files.has(file);
}
