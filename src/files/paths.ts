/**
 * Paths inside a repository: POSIX, relative to its root, without "." and ".." segments; "" is the root itself.
 */

/**
 * Joins and normalises.
 *
 * @returns the path, or null when it leads out of the root
 */
export function joinPath(...parts: string[]): string | null {
  const segments: string[] = [];
  for (const segment of parts.join('/').split('/')) {
    if (segment === '' || segment === '.') continue;
    if (segment === '..') {
      if (segments.pop() === undefined) return null;
    } else segments.push(segment);
  }
  return segments.join('/');
}

/** Appends path segments that are known to stay inside `base`. */
export function within(base: string, relative: string): string {
  return base === '' ? relative : relative === '' ? base : `${base}/${relative}`;
}

/** @returns the directory of a path; "" for a path at the root */
export function directoryOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash < 0 ? '' : path.slice(0, slash);
}

/** @returns the last segment of a path */
export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Whether `path` is `directory` or lies below it. */
export function isInside(path: string, directory: string): boolean {
  return directory === '' || path === directory || path.startsWith(`${directory}/`);
}

/** Whether `path` lies below `directory`, and is not `directory` itself. */
export function isBelow(path: string, directory: string): boolean {
  return path !== directory && isInside(path, directory);
}

/** @returns `path` relative to `directory`: "" for the directory itself, with `../` where it lies outside */
export function relativeTo(path: string, directory: string): string {
  if (directory === '') return path;
  if (path === directory) return '';
  return isInside(path, directory)
    ? path.slice(directory.length + 1)
    : within('..', relativeTo(path, directoryOf(directory)));
}
