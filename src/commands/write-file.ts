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
  makeDirectories(dirname(path));
  // A link stays one: what it leads to is replaced.
  const target = existing ? realpathSync(path) : path;
  const beside = join(
    dirname(target),
    `${temporaryStart(target)}${Math.random().toString(36).slice(2)}${TEMPORARY_END}`,
  );
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

/**
 * Creates a directory and those above it. Node's own `recursive` never returns where the file system lets nobody create any, as in /proc: it takes
 * the ENOENT that it gets there for a missing parent, for ever.
 *
 * @param path absolute
 * @throws the error of the file system
 */
export function makeDirectories(path: string): void {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) return;
  const parent = dirname(path);
  if (parent !== path) makeDirectories(parent);
  try {
    mkdirSync(path);
  } catch (error) {
    // Another run may have been faster.
    if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) throw error;
  }
}

const TEMPORARY_END = '.tmp';

function temporaryStart(target: string): string {
  return `.${basename(target).slice(0, 50)}.`;
}

/** Whether a path is one under which {@link writeWhole} writes the text of another; both are absolute. */
export function isWrittenFor(path: string, target: string): boolean {
  if (path === target) return true;
  const name = basename(path);
  return dirname(path) === dirname(target) && name.startsWith(temporaryStart(target)) && name.endsWith(TEMPORARY_END);
}
