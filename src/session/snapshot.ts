import { join } from 'node:path';
import { DiskHost, Unreadable, type Entry, type EntryKind, type Host } from '../files/host.js';
import { stampOf } from './stamp.js';

/** How much file content one repository keeps from run to run, in bytes; what was used least recently goes first. */
const MAX_KEPT_BYTES = 32 * 1024 * 1024;

interface Content {
  readonly bytes: Uint8Array;
  /** What the file system said when it was read. */
  readonly stamp: string;
  /** Whether that was compared since the disk was last looked at. */
  isChecked: boolean;
}

/**
 * The disk as it was when it was last looked at: between two calls of {@link refresh} nothing is asked of it twice. Contents outlive a refresh for as long
 * as the file has the same size, times and inode; they are the same object then.
 */
export class DiskSnapshot implements Host {
  readonly #disk: DiskHost;
  readonly #root: string;
  readonly #contents = new Map<string, Content>();
  #keptBytes = 0;
  #kinds = new Map<string, EntryKind | null>();
  #sizes = new Map<string, number>();
  #lists = new Map<string, Entry[]>();

  /** @param root absolute path of the repository root; it must exist */
  constructor(root: string) {
    this.#root = root;
    this.#disk = new DiskHost(root);
  }

  /** From now on, what the disk says is asked anew. */
  refresh(): void {
    this.#kinds = new Map();
    this.#sizes = new Map();
    this.#lists = new Map();
    for (const content of this.#contents.values()) content.isChecked = false;
  }

  /** The files whose content is kept. */
  get filesRead(): string[] {
    return [...this.#contents.keys()];
  }

  kind(path: string): EntryKind | null {
    return remembered(this.#kinds, path, () => this.#disk.kind(path));
  }

  size(path: string): number {
    return remembered(this.#sizes, path, () => this.#disk.size(path));
  }

  list(path: string): Entry[] {
    return remembered(this.#lists, path, () => this.#disk.list(path));
  }

  read(path: string): Uint8Array | Unreadable {
    const kept = this.#contents.get(path);
    if (kept?.isChecked) return this.#use(path, kept);
    const stamp = stampOf(join(this.#root, path));
    if (kept && stamp !== null && kept.stamp === stamp) {
      kept.isChecked = true;
      return this.#use(path, kept);
    }
    this.#forget(path);
    const bytes = this.#disk.read(path);
    if (bytes instanceof Unreadable || stamp === null) return bytes;
    return this.#use(path, { bytes, stamp, isChecked: true });
  }

  /** Puts a content at the end of those that will be let go of. */
  #use(path: string, content: Content): Uint8Array {
    this.#forget(path);
    this.#contents.set(path, content);
    this.#keptBytes += content.bytes.byteLength;
    for (const oldest of this.#contents.keys()) {
      if (this.#keptBytes <= MAX_KEPT_BYTES) break;
      this.#forget(oldest);
    }
    return content.bytes;
  }

  #forget(path: string): void {
    const content = this.#contents.get(path);
    if (!content) return;
    this.#contents.delete(path);
    this.#keptBytes -= content.bytes.byteLength;
  }
}

function remembered<T>(known: Map<string, T>, path: string, ask: () => T): T {
  let value = known.get(path);
  if (value === undefined && !known.has(path)) known.set(path, (value = ask()));
  return value as T;
}
