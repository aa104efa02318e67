import { compareText } from '../../diagnostic.js';
import type { Entry, EntryKind, Host, Unreadable } from '../host.js';
import { directoryOf } from '../paths.js';

/**
 * An old state of the files, with what Git ignores as it is on disk now. Git cannot tell how a virtual environment or a `.env` was then; that it is there is
 * nothing new.
 */
export class WithIgnored implements Host {
  /** @param ignored files and directories that the disk gives */
  constructor(
    private readonly old: Host,
    private readonly disk: Host,
    private readonly ignored: ReadonlySet<string>,
  ) {}

  kind(path: string): EntryKind | null {
    return this.#at(path).kind(path);
  }

  size(path: string): number {
    return this.#at(path).size(path);
  }

  read(path: string): Uint8Array | string | Unreadable {
    return this.#at(path).read(path);
  }

  list(path: string): Entry[] {
    const host = this.#at(path);
    if (host === this.disk) return host.list(path);
    const entries = new Map(host.list(path).map((entry) => [entry.name, entry]));
    for (const entry of this.disk.list(path)) {
      const child = path === '' ? entry.name : `${path}/${entry.name}`;
      if (this.ignored.has(child) && !entries.has(entry.name)) entries.set(entry.name, entry);
    }
    return [...entries.values()].sort((a, b) => compareText(a.name, b.name));
  }

  #at(path: string): Host {
    for (let here = path; here !== ''; here = directoryOf(here)) {
      if (this.ignored.has(here)) return this.old.kind(path) === null ? this.disk : this.old;
    }
    return this.old;
  }
}
