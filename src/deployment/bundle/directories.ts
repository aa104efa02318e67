import { directoryOf, relativeTo } from '../../files/paths.js';
import type { ProjectFile } from './project-files.js';

/** How much of a function a directory of the project is, with everything below it. */
export interface DirectorySize {
  /** Relative to the root of the function; `.` for that itself. */
  readonly path: string;
  readonly bytes: number;
  readonly files: number;
}

/** What is smaller than this share of all files is not listed by itself. */
const SMALLEST_SHARE = 0.01;

/**
 * The directories of a function with at least a hundredth of its project files, in bytes: `.` first, each before what is in it.
 *
 * @param files of a Git deployment
 * @param root the directory that is packed, relative to the repository root
 */
export function largeDirectories(files: readonly ProjectFile[], root: string): DirectorySize[] {
  const own = new Map<string, Sum>();
  for (const { path, bytes } of files) add(own, directoryOf(relativeTo(path, root)), { bytes, files: 1 });
  const sums = new Map<string, Sum>();
  for (const [directory, sum] of own) {
    add(sums, '', sum);
    for (let each = directory; each !== ''; each = directoryOf(each)) add(sums, each, sum);
  }
  const least = (sums.get('')?.bytes ?? 0) * SMALLEST_SHARE;
  return [...sums]
    .filter(([path, { bytes }]) => path === '' || bytes >= least)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, sum]) => ({ path: path === '' ? '.' : path, ...sum }));
}

type Sum = Omit<DirectorySize, 'path'>;

function add(sums: Map<string, Sum>, path: string, { bytes, files }: Sum): void {
  const before = sums.get(path);
  sums.set(path, { bytes: (before?.bytes ?? 0) + bytes, files: (before?.files ?? 0) + files });
}

/** The files with at least a hundredth of all bytes, the largest first. */
export function largeFiles(files: readonly ProjectFile[]): ProjectFile[] {
  const least = files.reduce((sum, { bytes }) => sum + bytes, 0) * SMALLEST_SHARE;
  return files
    .filter(({ bytes }) => bytes > 0 && bytes >= least)
    .sort((a, b) => b.bytes - a.bytes || (a.path < b.path ? -1 : 1));
}
