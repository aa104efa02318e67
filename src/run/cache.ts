import type { Source } from '../parser/source.js';

/** What one run keeps for the next. */
export interface RunCache {
  /**
   * The decoded text of a file, the same object for as long as the content is: what is known of a text hangs on it.
   *
   * @param root absolute path of the repository
   * @param file relative to the root, POSIX
   * @param content raw bytes, or text that is not saved yet
   */
  sourceOf(root: string, file: string, content: Uint8Array | string): Source;
}
