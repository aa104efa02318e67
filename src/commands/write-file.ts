import { chmodSync, mkdirSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Writes a whole file; its directories are created. Whoever reads it meanwhile sees what was there before or what is there now, not a part: the text
 * is written beside it and then put in its place. What is no regular file, such as /dev/stdout or a named pipe, is written to as it is.
 *
 * @param path absolute
 * @throws the error of the file system
 */
export function writeWhole(path: string, text: string): void {
  const existing = statSync(path, { throwIfNoEntry: false });
  if (existing && !existing.isFile()) return writeFileSync(path, text);
  mkdirSync(dirname(path), { recursive: true });
  // A link stays one: what it leads to is replaced.
  const target = existing ? realpathSync(path) : path;
  const beside = join(dirname(target), `${temporaryPrefix(target)}${Math.random().toString(36).slice(2)}.tmp`);
  try {
    // It must be new: a link that somebody put there would lead elsewhere.
    writeFileSync(beside, text, { flag: 'wx' });
    if (existing) chmodSync(beside, existing.mode & 0o7777);
    renameSync(beside, target);
  } catch (error) {
    rmSync(beside, { force: true });
    // A directory that takes no new files may still have one that can be written.
    const isRefused = ['EACCES', 'EPERM', 'EROFS'].includes((error as NodeJS.ErrnoException).code ?? '');
    if (!existing || !isRefused) throw error;
    writeFileSync(target, text);
  }
}

/** Whether a file is, or was, what {@link writeWhole} writes before it is put in the place of another. Both paths are absolute. */
export function isTemporaryOf(path: string, target: string): boolean {
  const name = basename(path);
  return dirname(path) === dirname(target) && name.startsWith(temporaryPrefix(target)) && name.endsWith('.tmp');
}

function temporaryPrefix(target: string): string {
  return `.${basename(target).slice(0, 50)}.`;
}
