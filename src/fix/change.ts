/** A file that fixes change or create. */
export interface FileChange {
  /** Relative to the working directory, POSIX. */
  file: string;
  /** Absolute; links to it are followed as far as they stay in its repository. */
  path: string;
  /** The root of its repository, absolute. */
  root: string;
  /** What it held; null where there was none. */
  before: Uint8Array | string | null;
  /** What it is to hold. */
  text: string;
}
