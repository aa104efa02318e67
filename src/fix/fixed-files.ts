import { join, relative, resolve } from 'node:path';
import type { Unreadable } from '../files/host.js';
import { DiskHost, OverlayHost, type EntryKind, type Entry, type Host } from '../files/host.js';
import { isAtOrBelow, realPathOf, repositoryPath } from '../files/root.js';
import type { LintOptions } from '../result.js';

/** New texts by path: absolute, symbolic links followed. */
export type Changes = ReadonlyMap<string, string>;

/**
 * The files of a run that fixes, with the changes of now laid over them. A file has one path here, whichever links lead to it: fixes that
 * come to it by two ways are seen to be about one text.
 */
export class FixedFiles {
  readonly #cwd: string;
  readonly #options: LintOptions;
  /** By root as the run names it. */
  readonly #hosts = new Map<string, { host: Host; realRoot: string }>();
  readonly #originals = new Map<string, Uint8Array | string | Unreadable | null>();
  readonly #isOnDisk: boolean;

  constructor(options: LintOptions, cwd: string) {
    this.#options = options;
    this.#cwd = cwd;
    this.#isOnDisk = !options.host && !options.openHost;
  }

  /** The options of a run that sees changes. */
  with(changes: Changes): LintOptions {
    const { host, ...options } = this.#options;
    if (host) return { ...options, cwd: this.#cwd, host: this.#overlay(this.#cwd, changes) };
    return { ...options, cwd: this.#cwd, openHost: (root) => this.#overlay(root, changes) };
  }

  #overlay(root: string, changes: Changes): Host {
    const { host, realRoot } = this.#opened(root);
    const over: Record<string, string> = {};
    for (const [path, text] of changes) if (isAtOrBelow(path, root)) over[repositoryPath(root, path)] = text;
    if (Object.keys(over).length === 0) return host;
    const overlay = new OverlayHost(host, over);
    return this.#isOnDisk ? new LinkedHost(overlay, root, realRoot) : overlay;
  }

  #opened(root: string): { host: Host; realRoot: string } {
    let opened = this.#hosts.get(root);
    if (!opened) {
      const { host, openHost } = this.#options;
      opened = {
        host: host ?? openHost?.(root) ?? new DiskHost(root),
        realRoot: this.#isOnDisk ? realPathOf(root) : root,
      };
      this.#hosts.set(root, opened);
    }
    return opened;
  }

  /**
   * The path of a file that a finding names.
   *
   * @param file relative to the working directory
   * @returns null for what lies outside of the repositories of the run
   */
  path(file: string): string | null {
    const absolute = resolve(this.#cwd, file);
    const root = this.#rootOf(absolute);
    if (root === null) return null;
    return this.#isOnDisk ? withinRoot(absolute, root, this.#opened(root).realRoot) : absolute;
  }

  /** The name of a path as results have it. */
  display(path: string): string {
    return repositoryPath(this.#cwd, path);
  }

  /** The repository that holds a path. */
  rootOf(path: string): string {
    return this.#rootOf(path) ?? this.#cwd;
  }

  #rootOf(path: string): string | null {
    const roots = [...this.#hosts.keys()].filter((root) => isAtOrBelow(path, root));
    return roots.sort((a, b) => b.length - a.length)[0] ?? null;
  }

  /** What a file holds without any changes, as it was when this was first asked; null where there is none. */
  original(path: string): Uint8Array | string | Unreadable | null {
    let content = this.#originals.get(path);
    if (content === undefined) {
      const root = this.#rootOf(path);
      const host = root === null ? null : this.#opened(root).host;
      const name = root === null ? '' : repositoryPath(root, path);
      content = host === null || host.kind(name) === null ? null : host.read(name);
      this.#originals.set(path, content);
    }
    return content;
  }
}

/** Finds a file under the one path that changes have it by. */
class LinkedHost implements Host {
  constructor(
    private readonly host: Host,
    private readonly root: string,
    private readonly realRoot: string,
  ) {}

  kind(path: string): EntryKind | null {
    return this.host.kind(this.#real(path));
  }

  size(path: string): number {
    return this.host.size(this.#real(path));
  }

  read(path: string): Uint8Array | string | Unreadable {
    return this.host.read(this.#real(path));
  }

  list(path: string): Entry[] {
    return this.host.list(this.#real(path));
  }

  #real(path: string): string {
    const real = withinRoot(join(this.root, path), this.root, this.realRoot);
    return real === null ? path : repositoryPath(this.root, real);
  }
}

/** A path with its links followed, still under the root's own name; null where they lead out of it. */
function withinRoot(path: string, root: string, realRoot: string): string | null {
  const real = realPathOf(path);
  return isAtOrBelow(real, realRoot) ? resolve(root, relative(realRoot, real)) : null;
}
