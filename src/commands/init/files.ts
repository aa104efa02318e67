import { lstatSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeDirectories, writeWhole } from '../write-file.js';

/** Files of the repository that is set up. Only what is inside it is written, and nothing that a symbolic link leads to. */
export class ProjectFiles {
  /** @param root absolute path of the repository, or of the project where there is no repository */
  constructor(readonly root: string) {}

  /** @returns the names in a directory, [] where there is none */
  list(path: string): string[] {
    try {
      return readdirSync(join(this.root, path)).sort();
    } catch {
      return []; // not there, or not ours to read
    }
  }

  has(path: string): boolean {
    return lstatSync(join(this.root, path), { throwIfNoEntry: false }) !== undefined;
  }

  /** @returns the text of a regular file in UTF-8; null where there is none or it is something else */
  read(path: string): string | null {
    const absolute = join(this.root, path);
    try {
      if (!lstatSync(absolute).isFile()) return null;
      const bytes = readFileSync(absolute);
      const text = bytes.toString('utf8');
      return Buffer.from(text).equals(bytes) ? text : null;
    } catch {
      return null; // as for a file that is not there
    }
  }

  /**
   * Writes a file.
   *
   * @param isNew whether it must not exist yet
   * @throws the error of the file system
   */
  write(path: string, text: string, isNew: boolean): void {
    const absolute = join(this.root, path);
    if (!isNew) return writeWhole(absolute, text);
    makeDirectories(dirname(absolute));
    writeFileSync(absolute, text, { flag: 'wx' });
  }
}
