import {
  accessSync,
  chmodSync,
  constants,
  copyFileSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmdirSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { UsageError } from '../errors.js';
import { isAtOrBelow, realPathOf } from '../files/root.js';
import type { FileChange } from './change.js';

/** A change on its way to the disk. */
interface Write {
  readonly change: FileChange;
  /** The file itself, no link to it. */
  readonly target: string;
  /** Its new text, in a file beside it. */
  readonly fresh: string;
  /** Its old text, in a file beside it. */
  readonly kept: string;
  isDone: boolean;
}

/**
 * Writes changes to the disk: all, or none. Each file is replaced as a whole and keeps its permissions; directories of new files are created.
 *
 * @throws UsageError where one of the files cannot be written, has changed since it was read, or leads out of its repository; the others are as
 * they were then
 */
export function writeChanges(changes: readonly FileChange[]): void {
  const writes: Write[] = [];
  const directories: string[] = [];
  try {
    for (const change of changes) explained(change, () => prepare(change, writes, directories));
    for (const write of writes) explained(write.change, () => put(write));
  } catch (error) {
    const left = writes.filter((write) => write.isDone && !putBack(write));
    discard(writes.filter((write) => !left.includes(write)));
    for (const directory of directories.reverse()) attempt(() => rmdirSync(directory));
    if (left.length === 0) throw error;
    const places = left.map(({ change, kept }) => `${change.file} (in ${kept})`).join(', ');
    throw new UsageError(`${(error as Error).message}; the old text could not be put back of ${places}`);
  }
  discard(writes);
}

/** Checks that a file may be replaced, and writes what is to replace it beside it. */
function prepare(change: FileChange, writes: Write[], directories: string[]): void {
  const { before, text } = change;
  const target = targetOf(change);
  if (before === null) makeDirectories(dirname(target), directories);
  const isSame = before === null ? !exists(target) : Buffer.from(before).equals(readFileSync(target));
  if (!isSame) throw changed(change);
  // A rename would also replace what its owner does not want to be changed.
  if (before !== null) accessSync(target, constants.W_OK);
  const write: Write = { change, target, fresh: beside(target, 'new'), kept: beside(target, 'old'), isDone: false };
  writes.push(write);
  writeFileSync(write.fresh, text, { flag: 'wx', mode: before === null ? 0o666 : 0o600 });
  if (before !== null) chmodSync(write.fresh, statSync(target).mode & 0o7777);
}

/** Where a file is, or is to be, with its links followed. */
function targetOf({ file, path, root, before }: FileChange): string {
  let existing = before === null ? dirname(path) : path;
  while (!exists(existing)) existing = dirname(existing);
  const real = realpathSync.native(existing);
  if (!isAtOrBelow(real, realPathOf(root)))
    throw new UsageError(`cannot write "${file}": a symbolic link leads out of the repository`);
  return join(real, path.slice(existing.length));
}

/** Creates a directory and those above it. @param created gets the ones that are new, from the outermost on */
function makeDirectories(directory: string, created: string[]): void {
  if (exists(directory)) return;
  makeDirectories(dirname(directory), created);
  mkdirSync(directory);
  created.push(directory);
}

function exists(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

let counter = 0;

/** A name beside a file that no other file has; hidden, so that nothing takes it for a part of the project. */
function beside(target: string, purpose: string): string {
  return join(dirname(target), `.${basename(target).slice(0, 100)}.${process.pid}-${counter++}.${purpose}`);
}

function put(write: Write): void {
  const { change, target, fresh, kept } = write;
  if (change.before === null) {
    // Unlike a rename, a link does not replace what somebody has put there meanwhile.
    linkOrCopy(fresh, target);
  } else {
    linkOrCopy(target, kept);
    renameSync(fresh, target);
  }
  write.isDone = true;
}

/** Not every file system has hard links. */
function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') throw error;
    copyFileSync(from, to, constants.COPYFILE_EXCL);
  }
}

/** @returns whether the file is as it was */
function putBack({ change, target, kept }: Write): boolean {
  return attempt(() => (change.before === null ? unlinkSync(target) : renameSync(kept, target)));
}

function discard(writes: readonly Write[]): void {
  for (const { fresh, kept } of writes) {
    for (const path of [fresh, kept]) if (exists(path)) attempt(() => unlinkSync(path));
  }
}

/** Does something to tidy up. Where it fails, the error that made it necessary is the one to hear of. @returns whether it worked */
function attempt(action: () => void): boolean {
  try {
    action();
    return true;
  } catch {
    return false;
  }
}

function explained(change: FileChange, action: () => void): void {
  try {
    action();
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const code = codeOf(error);
    if (code === 'EEXIST' || code === 'ENOENT') throw changed(change);
    if (code === undefined) throw error;
    const message = `cannot write "${change.file}" (${code}), so nothing was written`;
    throw new UsageError(message, 'Make the file and its directory writable, or leave the file out.');
  }
}

function changed({ file }: FileChange): UsageError {
  return new UsageError(`"${file}" was changed while it was being fixed, so nothing was written`, 'Run it again.');
}

function codeOf(error: unknown): string | undefined {
  return (error as NodeJS.ErrnoException).code;
}
