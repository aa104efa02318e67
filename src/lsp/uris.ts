import { fileURLToPath, pathToFileURL } from 'node:url';

/**
 * The path of a `file:` URI, percent escapes and drive letters (`file:///c%3A/app`) decoded.
 *
 * @returns an absolute path; null for every other URI, and for what is none
 */
export function pathOf(uri: string): string | null {
  try {
    const path = fileURLToPath(new URL(uri));
    // No file system takes a NUL; every call with one throws.
    return path.includes('\0') ? null : path;
  } catch {
    return null; // untitled:, git:, a host that is not this one, text that is no URI
  }
}

/** @returns the `file:` URI of an absolute path */
export function uriOf(path: string): string {
  return pathToFileURL(path).href;
}
