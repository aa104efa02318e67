import { lstatSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { sep } from 'node:path';
import { compareText } from '../diagnostic.js';
import { codeOf } from '../errors.js';

/** `outside`: a symbolic link that leaves the root, or leads nowhere. */
export type EntryKind = 'file' | 'directory' | 'outside' | 'other';

export interface Entry {
  name: string;
  kind: EntryKind;
}

/** Why a file could not be read, in words. */
export class Unreadable {
  constructor(readonly reason: string) {}
}

/**
 * The only door to the files of a repository. Paths are relative to its root, POSIX; "" is the root.
 * No method throws: what cannot be had is null, empty or {@link Unreadable}.
 */
export interface Host {
  /** Follows symbolic links inside the root; null where nothing exists. */
  kind(path: string): EntryKind | null;
  /** Size in bytes of a file, 0 where there is none. */
  size(path: string): number;
  read(path: string): Uint8Array | string | Unreadable;
  /** Entries of a directory sorted by name (code units), [] where there is none. Linked directories are `other`. */
  list(path: string): Entry[];
}

/** A directory tree on disk. Nothing outside `root` is read, whatever its symbolic links say. */
export class DiskHost implements Host {
  readonly #root: string;
  readonly #prefix: string;

  /** @param root absolute path of the repository root; it must exist */
  constructor(root: string) {
    this.#root = realpathSync(root);
    this.#prefix = this.#root.endsWith(sep) ? this.#root : this.#root + sep;
  }

  kind(path: string): EntryKind | null {
    try {
      const stat = statSync(this.#absolute(path), { throwIfNoEntry: false });
      if (!stat) return lstatSync(this.#absolute(path), { throwIfNoEntry: false })?.isSymbolicLink() ? 'outside' : null;
      if (!this.#contains(path)) return 'outside';
      return stat.isFile() ? 'file' : stat.isDirectory() ? 'directory' : 'other';
    } catch {
      // A loop of links, a name that is too long, a directory that may not be entered: nothing Vercel could start.
      return null;
    }
  }

  size(path: string): number {
    try {
      return statSync(this.#absolute(path), { throwIfNoEntry: false })?.size ?? 0;
    } catch {
      return 0; // as in kind()
    }
  }

  read(path: string): Uint8Array | Unreadable {
    const kind = this.kind(path);
    if (kind === null) return new Unreadable('it does not exist');
    if (kind === 'outside') return new Unreadable('it is a symbolic link that leaves the project');
    // A pipe or a device would block the run or never end.
    if (kind !== 'file') return new Unreadable('it is not a regular file');
    try {
      return readFileSync(this.#absolute(path));
    } catch (error) {
      return new Unreadable(`it cannot be read (${codeOf(error)})`);
    }
  }

  list(path: string): Entry[] {
    try {
      const entries = readdirSync(this.#absolute(path), { withFileTypes: true }).map((entry): Entry => {
        if (entry.isFile()) return { name: entry.name, kind: 'file' };
        if (entry.isDirectory()) return { name: entry.name, kind: 'directory' };
        const kind = entry.isSymbolicLink() ? this.kind(path === '' ? entry.name : `${path}/${entry.name}`) : null;
        // A walk that entered linked directories could go in circles; whoever names one still gets there.
        return { name: entry.name, kind: kind === null || kind === 'directory' ? 'other' : kind };
      });
      return entries.sort((a, b) => compareText(a.name, b.name));
    } catch {
      return []; // not a directory, or not ours to read
    }
  }

  #absolute(path: string): string {
    // Paths are normalised already, and a walk through a large tree asks for many.
    return path === '' ? this.#root : this.#prefix + path;
  }

  #contains(path: string): boolean {
    const real = realpathSync.native(this.#absolute(path));
    return real === this.#root || real.startsWith(this.#prefix);
  }
}

/** Files in memory, for tests, examples and editors. */
export class MemoryHost implements Host {
  readonly #files: Map<string, Uint8Array | string>;
  readonly #directories = new Map<string, Map<string, EntryKind>>([['', new Map()]]);

  /** @param files path to content */
  constructor(files: Record<string, Uint8Array | string>) {
    this.#files = new Map(Object.entries(files));
    for (const path of this.#files.keys()) this.#add(path, 'file');
  }

  #add(path: string, kind: EntryKind): void {
    const slash = path.lastIndexOf('/');
    const parent = slash < 0 ? '' : path.slice(0, slash);
    if (!this.#directories.has(parent)) {
      this.#directories.set(parent, new Map());
      this.#add(parent, 'directory');
    }
    this.#directories.get(parent)!.set(path.slice(slash + 1), kind);
  }

  kind(path: string): EntryKind | null {
    return this.#files.has(path) ? 'file' : this.#directories.has(path) ? 'directory' : null;
  }

  size(path: string): number {
    const content = this.#files.get(path);
    return content === undefined ? 0 : typeof content === 'string' ? Buffer.byteLength(content) : content.byteLength;
  }

  read(path: string): Uint8Array | string | Unreadable {
    return this.#files.get(path) ?? new Unreadable('it does not exist');
  }

  list(path: string): Entry[] {
    const entries = [...(this.#directories.get(path) ?? [])].map(([name, kind]) => ({ name, kind }));
    return entries.sort((a, b) => compareText(a.name, b.name));
  }
}

/** Unsaved or staged text laid over another host. */
export class OverlayHost implements Host {
  readonly #over: MemoryHost;

  constructor(
    private readonly base: Host,
    over: Record<string, Uint8Array | string>,
  ) {
    this.#over = new MemoryHost(over);
  }

  kind(path: string): EntryKind | null {
    // The overlay's root always exists, so it says nothing about the base's.
    const over = path === '' ? null : this.#over.kind(path);
    return over ?? this.base.kind(path);
  }

  size(path: string): number {
    return this.#over.kind(path) === 'file' ? this.#over.size(path) : this.base.size(path);
  }

  read(path: string): Uint8Array | string | Unreadable {
    return this.#over.kind(path) === 'file' ? this.#over.read(path) : this.base.read(path);
  }

  list(path: string): Entry[] {
    const entries = new Map(this.base.list(path).map((entry) => [entry.name, entry]));
    for (const entry of this.#over.list(path)) entries.set(entry.name, entry);
    return [...entries.values()].sort((a, b) => compareText(a.name, b.name));
  }
}
