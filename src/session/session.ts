import { join } from 'node:path';
import { OverlayHost, type Host } from '../files/host.js';
import { isAtOrBelow, realPathOf, repositoryPath } from '../files/root.js';
import { createSource, type Source } from '../parser/source.js';
import type { LintOptions, LintResult } from '../result.js';
import { DiskSnapshot } from './snapshot.js';

/** How many unsaved texts are kept decoded; more are rarely open at once. */
const MAX_KEPT_TEXTS = 200;

interface Decoded {
  readonly content: Uint8Array | string;
  readonly source: Source;
}

/**
 * Checks the same projects again and again. What a run reads and parses is kept for the next one, and text that is not saved yet lies over the disk. A result
 * is the same as that of a run without a session on the same files.
 */
export class Session {
  readonly #lint: (options: LintOptions) => Promise<LintResult>;
  readonly #disks = new Map<string, DiskSnapshot>();
  /** By absolute path. */
  readonly #texts = new Map<string, string>();
  readonly #decodedTexts = new Map<string, Decoded>();
  readonly #decodedBytes = new WeakMap<Uint8Array, Map<string, Source>>();

  /** @param lint what checks; the linter itself */
  constructor(lint: (options: LintOptions) => Promise<LintResult>) {
    this.#lint = lint;
  }

  /**
   * Lays text over a file, which need not exist.
   *
   * @param path absolute
   */
  setText(path: string, text: string): void {
    this.#texts.set(path, text);
  }

  /** Shows the file as it is on disk again. */
  removeText(path: string): void {
    this.#texts.delete(path);
  }

  /** Makes the next run look at the disk anew; until then it is taken for unchanged. */
  refresh(): void {
    for (const disk of this.#disks.values()) disk.refresh();
  }

  /**
   * Checks projects.
   *
   * @throws UsageError like `lint()`
   */
  lint(options: LintOptions): Promise<LintResult> {
    return this.#lint({
      ...options,
      openHost: (root) => this.#open(root),
      cache: { sourceOf: (root, file, content) => this.#sourceOf(root, file, content) },
    });
  }

  /** @returns the absolute paths of the files whose content is kept */
  filesRead(): string[] {
    return [...this.#disks].flatMap(([root, disk]) => disk.filesRead.map((file) => join(root, file)));
  }

  #open(root: string): Host {
    let disk = this.#disks.get(root);
    if (!disk) this.#disks.set(root, (disk = new DiskSnapshot(root)));
    const texts: Record<string, string> = {};
    for (const [path, text] of this.#texts) {
      const file = pathBelow(root, path);
      if (file !== null) texts[file] = text;
    }
    return Object.keys(texts).length === 0 ? disk : new OverlayHost(disk, texts);
  }

  #sourceOf(root: string, file: string, content: Uint8Array | string): Source {
    if (typeof content === 'string') {
      const key = `${root}\0${file}`;
      const known = this.#decodedTexts.get(key);
      if (known?.content === content) return known.source;
      const source = createSource(file, content);
      if (this.#decodedTexts.size >= MAX_KEPT_TEXTS) this.#decodedTexts.clear();
      this.#decodedTexts.set(key, { content, source });
      return source;
    }
    let byFile = this.#decodedBytes.get(content);
    if (!byFile) this.#decodedBytes.set(content, (byFile = new Map()));
    let source = byFile.get(file);
    if (!source) byFile.set(file, (source = createSource(file, content)));
    return source;
  }
}

/** A path relative to a root, POSIX, also where one of them goes through a symbolic link; null where it lies outside. */
function pathBelow(root: string, path: string): string | null {
  if (isAtOrBelow(path, root)) return repositoryPath(root, path);
  const [realRoot, real] = [realPathOf(root), realPathOf(path)];
  return isAtOrBelow(real, realRoot) ? repositoryPath(realRoot, real) : null;
}
