import type { Configuration, FileIgnore } from '../config/configuration.js';
import { isGlob, matcherOf } from '../config/patterns.js';
import type { Diagnostic } from '../diagnostic.js';
import { joinPath, relativeTo } from '../files/paths.js';

/** An entry of `per-file-ignores` at work. */
export class FileIgnoreEntry {
  /** Rules of it that silence a finding. */
  readonly used = new Set<string>();
  /** The one file that it can match, or the directory below which all of them lie; relative to the repository root. */
  readonly base: string;
  /** Whether it names a file instead of a pattern. */
  readonly isPlain: boolean;
  readonly #matches: (path: string) => boolean;
  readonly #steps: readonly string[] | null;

  constructor(
    readonly configuration: Configuration,
    readonly entry: FileIgnore,
  ) {
    const { pattern, pointer } = entry;
    // `tests/` is what `tests/**` is.
    const glob = pattern.replace(/^(?:\.\/)+/, '').replace(/\/$/, '/**');
    this.#matches = matcherOf(glob);
    this.isPlain = !isGlob(glob);
    const names = glob.split('/');
    const base = this.isPlain ? names : names.slice(0, names.findIndex(isGlob));
    this.base = joinPath(configuration.directory, base.join('/')) ?? configuration.directory;
    this.#steps = pointer === null ? null : stepsOf(pointer);
  }

  /** The key as it stands in the configuration. */
  get text(): string {
    const { pattern, pointer } = this.entry;
    return pointer === null ? pattern : `${pattern}#${pointer}`;
  }

  /** Whether its pattern matches a file, which is relative to the repository root. */
  matchesFile(file: string): boolean {
    return this.#matches(relativeTo(file, this.configuration.directory));
  }

  /** Whether it silences a finding; then it is used from now on. */
  take({ rule, file, path }: Diagnostic): boolean {
    if (!this.entry.rules.includes(rule) || !this.matchesFile(file) || !this.#isAbove(path)) return false;
    this.used.add(rule);
    return true;
  }

  #isAbove(path: string | undefined): boolean {
    if (this.#steps === null) return true;
    if (path === undefined) return false;
    const below = stepsOf(path);
    return this.#steps.every((step, index) => step === below[index]);
  }
}

/** The steps of a JSON Pointer (RFC 6901): `/functions/api~1index.py` leads to `functions`, then `api/index.py`. */
export function stepsOf(pointer: string): string[] {
  const steps = pointer.replace(/^\//, '').split('/');
  return pointer === '' ? [] : steps.map((step) => step.replace(/~1/g, '/').replace(/~0/g, '~'));
}
