import { baseName, directoryOf } from '../paths.js';
import type { Git } from './command.js';
import type { GitEntries } from './entries.js';

/** What a run is likely to read: all of it is fetched at once, since starting Git costs more than reading. */
const LIKELY =
  /\.(?:py|pyi|toml)$|^(?:vercel\.json|package\.json|fastapi-vercel-lint\.json|Pipfile|\.(?:git|vercel)ignore)$|^requirements.*\.(?:txt|in)$/;

/** More than this is not fetched at once. */
const MAX_BATCH_BYTES = 16 * 1024 * 1024;

/** Larger files are read when they are asked for. */
const MAX_LIKELY_BYTES = 2 * 1024 * 1024;

/** The contents of the objects that entries name. */
export class Blobs {
  readonly #git: Git;
  readonly #entries: GitEntries;
  readonly #contents = new Map<string, Buffer | null>();
  #sizes: Map<string, number> | undefined;

  constructor(git: Git, entries: GitEntries) {
    this.#git = git;
    this.#entries = entries;
  }

  /** Size in bytes; 0 for an object that this clone does not have. */
  size(object: string): number {
    this.#sizes ??= this.#askSizes();
    return this.#sizes.get(object) ?? 0;
  }

  /**
   * @param path where an entry names the object
   * @returns null for an object that this clone does not have
   */
  read(path: string, object: string): Buffer | null {
    let content = this.#contents.get(object);
    if (content === undefined) {
      for (const [name, bytes] of this.#fetch(this.#batch(path, object))) this.#contents.set(name, bytes);
      content = this.#contents.get(object) ?? null;
      this.#contents.set(object, content);
    }
    return content;
  }

  #askSizes(): Map<string, number> {
    const objects = new Set<string>();
    for (const { kind, object } of this.#entries.values()) if (kind !== 'submodule') objects.add(object);
    const sizes = new Map<string, number>();
    const output = this.#git.run(['cat-file', '--batch-check'], { input: lines(objects) }).stdout.toString();
    for (const [, object, size] of output.matchAll(/^([0-9a-f]+) blob (\d+)$/gm)) sizes.set(object!, Number(size));
    return sizes;
  }

  /** The object, and with it what is likely to be asked for next: everything, in a large repository what is beside it. */
  #batch(path: string, wanted: string): ReadonlySet<string> {
    const all = new Map<string, number>();
    const beside = new Set<string>();
    const directory = directoryOf(path);
    for (const [file, { kind, object }] of this.#entries) {
      const isLikely = kind === 'link' || (kind === 'file' && LIKELY.test(baseName(file)));
      const size = isLikely && !this.#contents.has(object) ? this.size(object) : Infinity;
      if (size > MAX_LIKELY_BYTES) continue;
      all.set(object, size);
      if (directoryOf(file) === directory) beside.add(object);
    }
    const bytes = [...all.values()].reduce((sum, size) => sum + size, 0);
    return new Set([wanted, ...(bytes <= MAX_BATCH_BYTES ? all.keys() : beside)]);
  }

  *#fetch(objects: ReadonlySet<string>): Generator<[string, Buffer | null]> {
    const { stdout } = this.#git.run(['cat-file', '--batch'], { input: lines(objects) });
    for (let at = 0; at < stdout.length;) {
      const end = stdout.indexOf(10, at);
      const [object, kind, size] = stdout.toString('latin1', at, end).split(' ');
      at = end + 1;
      if (kind === 'missing') yield [object!, null];
      else {
        yield [object!, stdout.subarray(at, at + Number(size))];
        at += Number(size) + 1;
      }
    }
  }
}

function lines(objects: Iterable<string>): string {
  return [...objects].map((object) => `${object}\n`).join('');
}
