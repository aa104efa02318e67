import { type FSWatcher, readdirSync, statSync, watch } from 'node:fs';
import { join } from 'node:path';
import { repositoryPath } from '../files/root.js';
import { stampOf } from './stamp.js';

/** Directories whose content is not the project's own. */
const IGNORED =
  /^(?:\.git|\.hg|node_modules|\.venv|venv|__pycache__|\.mypy_cache|\.pytest_cache|\.ruff_cache|\.vercel|dist-info)$/;

/** Systems allow a process so many watches and no more; beyond this, files that were read are polled. */
const MAX_DIRECTORIES = 4000;

const POLL_MS = 1000;

export interface Watching {
  /** Whether every directory is watched; else only the files that were read, once a second. */
  readonly isComplete: boolean;
  close(): void;
}

/**
 * Watches a directory and all below it. Each directory is watched by itself: the recursive watch of Node 20 on Linux has no way to leave out `node_modules`.
 *
 * @param root absolute path
 * @param onChange is given the path of what changed, relative to the root
 * @param filesRead the files that the last run has read, absolute; asked when not every directory can be watched
 */
export function watchTree(
  root: string,
  onChange: (file: string) => void,
  filesRead: () => readonly string[],
): Watching {
  const tree = new Tree(root, onChange);
  if (tree.add(root)) return { isComplete: true, close: () => tree.close() };
  tree.close();
  return poll(root, onChange, filesRead);
}

class Tree {
  readonly #watchers = new Map<string, FSWatcher>();

  constructor(
    private readonly root: string,
    private readonly onChange: (file: string) => void,
  ) {}

  /** @returns whether the directory and all below it are watched now */
  add(directory: string): boolean {
    const waiting = [directory];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      if (this.#watchers.has(next)) continue;
      if (this.#watchers.size >= MAX_DIRECTORIES || !this.#watch(next)) return false;
      waiting.push(...directoriesIn(next));
    }
    return true;
  }

  close(): void {
    for (const watcher of this.#watchers.values()) watcher.close();
    this.#watchers.clear();
  }

  #watch(directory: string): boolean {
    try {
      const watcher = watch(directory, (_, name) => this.#changed(directory, name));
      // A directory that is deleted ends its watch; that it is gone, the one above it says.
      watcher.on('error', () => this.#drop(directory));
      this.#watchers.set(directory, watcher);
      return true;
    } catch (error) {
      // Gone already, or not ours to read: then nothing is read there either. Too many watches is what counts.
      const { code } = error as NodeJS.ErrnoException;
      return code === 'ENOENT' || code === 'EACCES' || code === 'EPERM' || code === 'ENOTDIR';
    }
  }

  #drop(directory: string): void {
    this.#watchers.get(directory)?.close();
    this.#watchers.delete(directory);
  }

  #changed(directory: string, name: string | null): void {
    if (name !== null && IGNORED.test(name)) return;
    const path = name === null ? directory : join(directory, name);
    if (isDirectory(path)) this.add(path);
    else this.#drop(path);
    this.onChange(repositoryPath(this.root, path));
  }
}

function directoriesIn(directory: string): string[] {
  try {
    const entries = readdirSync(directory, { withFileTypes: true });
    return entries
      .filter((each) => each.isDirectory() && !IGNORED.test(each.name))
      .map(({ name }) => join(directory, name));
  } catch {
    return []; // gone, or not ours to read
  }
}

function isDirectory(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
  } catch {
    return false; // not ours to look at
  }
}

function poll(root: string, onChange: (file: string) => void, filesRead: () => readonly string[]): Watching {
  const known = new Map<string, string | null>();
  const look = (isFirst: boolean): void => {
    for (const file of filesRead()) {
      const stamp = stampOf(file);
      const before = known.get(file);
      known.set(file, stamp);
      if (!isFirst && before !== undefined && before !== stamp) onChange(repositoryPath(root, file));
    }
  };
  look(true);
  const timer = setInterval(() => look(false), POLL_MS);
  return { isComplete: false, close: () => clearInterval(timer) };
}
