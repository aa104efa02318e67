import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { compareText } from '../../diagnostic.js';
import { UsageError } from '../../errors.js';
import { type Entry, type EntryKind, type Host, Unreadable } from '../host.js';
import { directoryOf } from '../paths.js';
import { isAtOrBelow, realPathOf } from '../root.js';
import { Blobs } from './blobs.js';
import type { Git } from './command.js';
import { type GitEntries, type GitEntry, treeEntries } from './entries.js';

/** As the system does: more links than this on the way to a file lead nowhere. */
const MAX_LINKS = 40;

/** Where a path leads when links are followed. */
type Place =
  | { at: 'file'; path: string; object: string }
  | { at: 'directory'; path: string }
  | { at: 'outside' }
  | { at: 'nothing' }
  | Inside;

/** In a submodule. */
interface Inside {
  at: 'submodule';
  host: Host;
  rest: string;
}

/** The files of an index or a tree of Git. Nothing else exists in it, whatever is on disk. */
export class GitHost implements Host {
  readonly #git: Git;
  readonly #entries: GitEntries;
  readonly #blobs: Blobs;
  readonly #directories = new Map<string, Set<string>>([['', new Set()]]);
  readonly #submodules = new Map<string, Host | null>();

  constructor(git: Git, entries: GitEntries) {
    this.#git = git;
    this.#entries = entries;
    this.#blobs = new Blobs(git, entries);
    for (const [path, { kind }] of entries) {
      this.#addBelow(path);
      if (kind === 'submodule') this.#directories.set(path, new Set());
    }
  }

  #addBelow(path: string): void {
    const parent = directoryOf(path);
    const known = this.#directories.get(parent);
    if (!known) {
      this.#directories.set(parent, new Set());
      this.#addBelow(parent);
    }
    this.#directories.get(parent)!.add(path.slice(parent === '' ? 0 : parent.length + 1));
  }

  kind(path: string): EntryKind | null {
    const place = this.#resolve(path);
    switch (place.at) {
      case 'nothing':
        return this.#entries.get(path)?.kind === 'link' ? 'outside' : null;
      case 'submodule':
        return place.host.kind(place.rest);
      default:
        return place.at;
    }
  }

  size(path: string): number {
    const place = this.#resolve(path);
    if (place.at === 'submodule') return place.host.size(place.rest);
    return place.at === 'file' ? this.#blobs.size(place.object) : 0;
  }

  read(path: string): Uint8Array | string | Unreadable {
    const place = this.#resolve(path);
    switch (place.at) {
      case 'file': {
        const content = this.#blobs.read(place.path, place.object);
        return content ?? new Unreadable('this clone of the repository does not have its content');
      }
      case 'submodule':
        return place.host.read(place.rest);
      case 'directory':
        return new Unreadable('it is not a regular file');
      case 'outside':
        return new Unreadable('it is a symbolic link that leaves the project');
      case 'nothing':
        return new Unreadable('it does not exist');
    }
  }

  list(path: string): Entry[] {
    const place = this.#resolve(path);
    if (place.at === 'submodule') return place.host.list(place.rest);
    if (place.at !== 'directory') return [];
    const names = [...(this.#directories.get(place.path) ?? [])].sort(compareText);
    return names.map((name) => {
      const child = place.path === '' ? name : `${place.path}/${name}`;
      const entry = this.#entries.get(child);
      if (entry?.kind !== 'link') return { name, kind: entry?.kind === 'file' ? 'file' : 'directory' };
      const kind = this.kind(child);
      // As on disk: a walk that entered linked directories could go in circles.
      return { name, kind: kind === null || kind === 'directory' ? 'other' : kind };
    });
  }

  #resolve(path: string): Place {
    const known = this.#placeOf(path);
    if (known) return known;
    const pending = path.split('/').reverse();
    let here: string[] = [];
    let links = 0;
    for (let segment = pending.pop(); segment !== undefined; segment = pending.pop()) {
      if (segment === '' || segment === '.') continue;
      if (segment === '..') {
        if (here.pop() === undefined) return { at: 'outside' };
        continue;
      }
      const next = [...here, segment];
      const entry = this.#entries.get(next.join('/'));
      if (entry?.kind === 'submodule') return this.#inSubmodule(next.join('/'), entry, pending.reverse().join('/'));
      if (entry?.kind !== 'link') {
        here = next;
        continue;
      }
      if (++links > MAX_LINKS) return { at: 'nothing' };
      const target = this.#blobs.read(next.join('/'), entry.object)?.toString() ?? '';
      // An absolute path is one of the machine where it was made.
      if (target.startsWith('/') || /^[a-z]:/i.test(target)) return { at: 'outside' };
      pending.push(...target.split('/').reverse());
    }
    return this.#placeOf(here.join('/')) ?? { at: 'nothing' };
  }

  /** Null for what is not an entry, or is a link or a submodule. */
  #placeOf(path: string): Place | null {
    const entry = this.#entries.get(path);
    if (entry) return entry.kind === 'file' ? { at: 'file', path, object: entry.object } : null;
    return this.#directories.has(path) ? { at: 'directory', path } : null;
  }

  #inSubmodule(path: string, { object }: GitEntry, rest: string): Place {
    let host = this.#submodules.get(path);
    if (host === undefined) this.#submodules.set(path, (host = this.#openSubmodule(path, object)));
    if (host) return { at: 'submodule', host, rest };
    // One that is not checked out is an empty directory.
    return rest === '' ? { at: 'directory', path } : { at: 'nothing' };
  }

  #openSubmodule(path: string, commit: string): Host | null {
    const root = join(this.#git.root, path);
    // Without a repository of its own, Git would take the one around it; behind a link lies none of this project.
    if (!existsSync(join(root, '.git')) || !isRealBelow(root, this.#git.root)) return null;
    const git = this.#git.elsewhere(root);
    try {
      return new GitHost(git, treeEntries(git, commit));
    } catch (error) {
      if (error instanceof UsageError) return null; // it has not fetched this commit yet
      throw error;
    }
  }
}

function isRealBelow(path: string, root: string): boolean {
  const [real, realRoot] = [realPathOf(path), realPathOf(root)];
  return real !== realRoot && isAtOrBelow(real, realRoot);
}
