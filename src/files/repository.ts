import type { NotAnalysed } from '../diagnostic.js';
import type { Measure } from '../measure.js';
import { createSource, type Source } from '../parser/source.js';
import { Unreadable, type Entry, type EntryKind, type Host } from './host.js';

/** Larger files are not read, in bytes. A lock file of a big project has 3 MB. */
const MAX_FILE_BYTES = 32 * 1024 * 1024;

type Decode = (path: string, content: Uint8Array | string) => Source;

/** The files of one run: each is looked at and read once, so that one run sees one state of the disk. */
export class Repository {
  readonly #host: Host;
  readonly #kinds = new Map<string, EntryKind | null>();
  readonly #sources = new Map<string, Source | Unreadable>();
  readonly #sizes = new Map<string, number>();
  readonly #lists = new Map<string, Entry[]>();
  readonly #notAnalysed = new Map<string, string>();
  readonly #onProgress: (files: number) => void;
  readonly #decode: Decode;

  /**
   * @param onProgress is told of every file that a walk through the whole project comes upon
   * @param measure is called around each step that works on these files
   * @param decode makes a text of a file's content; whoever keeps texts from run to run has their own
   */
  constructor(
    host: Host,
    onProgress: (files: number) => void = () => undefined,
    readonly measure: Measure = (_, work) => work(),
    decode: Decode = createSource,
  ) {
    this.#host = host;
    this.#decode = decode;
    this.#onProgress = onProgress;
  }

  /** @param files how many files a walk has come upon */
  noteProgress(files: number): void {
    this.#onProgress(files);
  }

  /** Whether there is a regular file, links inside the repository followed; what the builder's `stat().isFile()` says. */
  isFile(path: string): boolean {
    const kind = this.kind(path);
    if (kind === 'outside') this.skip(path, 'it is a symbolic link that leaves the project or leads nowhere');
    return kind === 'file';
  }

  kind(path: string): EntryKind | null {
    let kind = this.#kinds.get(path);
    if (kind === undefined) this.#kinds.set(path, (kind = this.#host.kind(path)));
    return kind;
  }

  list(path: string): Entry[] {
    let entries = this.#lists.get(path);
    if (!entries) {
      this.#lists.set(path, (entries = this.#host.list(path)));
      for (const { name, kind } of entries) {
        if (kind !== 'other') this.#kinds.set(path === '' ? name : `${path}/${name}`, kind);
      }
    }
    return entries;
  }

  /** Size in bytes of a file, 0 where there is none. */
  size(path: string): number {
    let bytes = this.#sizes.get(path);
    if (bytes === undefined) this.#sizes.set(path, (bytes = this.#host.size(path)));
    return bytes;
  }

  /**
   * Reads and decodes a file.
   *
   * @returns null where there is none, or where it cannot be read, which is then listed as not analysed
   */
  read(path: string): Source | null {
    let source = this.#sources.get(path);
    if (source === undefined) this.#sources.set(path, (source = this.measure('read files', () => this.#load(path))));
    return source instanceof Unreadable ? null : source;
  }

  #load(path: string): Source | Unreadable {
    if (!this.isFile(path)) return new Unreadable('it does not exist');
    if (this.size(path) > MAX_FILE_BYTES) {
      return this.#unreadable(path, `it is larger than ${MAX_FILE_BYTES / 1024 / 1024} MiB`);
    }
    const content = this.#host.read(path);
    if (content instanceof Unreadable) return this.#unreadable(path, content.reason);
    return this.#decode(path, content);
  }

  #unreadable(path: string, reason: string): Unreadable {
    this.skip(path, reason);
    return new Unreadable(reason);
  }

  /** Remembers that something was not looked at; the first reason stays. */
  skip(file: string, reason: string): void {
    if (!this.#notAnalysed.has(file)) this.#notAnalysed.set(file, reason);
  }

  get notAnalysed(): NotAnalysed[] {
    return [...this.#notAnalysed].map(([file, reason]) => ({ file, reason }));
  }

  /** The text of a file that was read in this run, found by its path. */
  loadedAs(matches: (path: string) => boolean): Source | null {
    for (const source of this.loaded()) if (matches(source.file)) return source;
    return null;
  }

  /** The files that were read in this run. */
  *loaded(): Generator<Source> {
    for (const source of this.#sources.values()) if (!(source instanceof Unreadable)) yield source;
  }

  /** The files that were read, in the order in which they were first asked for. */
  get readFiles(): string[] {
    return [...this.#sources].flatMap(([path, source]) => (source instanceof Unreadable ? [] : [path]));
  }

  /** How many files were read. */
  get filesRead(): number {
    return [...this.loaded()].length;
  }
}
