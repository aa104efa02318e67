import { within } from '../files/paths.js';
import type { Repository } from '../files/repository.js';
import type { DataDocument } from '../parser/document.js';
import { parseJson } from '../parser/json.js';
import { parseToml } from '../parser/toml.js';
import type { Source } from '../parser/source.js';

/** The files of one unit: a view of the repository from its Root Directory. */
export class UnitFiles {
  readonly #documents = new Map<string, DataDocument | null>();
  /**
   * The same unit with the files that never reach Vercel. An import detects the framework from the Git repository or from
   * the working directory, so before anything is left out; the build has what is in this view.
   */
  readonly all: UnitFiles;

  /**
   * @param repository what the view shows: all files, or those that reach Vercel
   * @param all the view of all files, where this one is not
   */
  constructor(
    readonly repository: Repository,
    readonly root: string,
    all?: UnitFiles,
  ) {
    this.all = all ?? this;
  }

  /** @returns the path relative to the repository root */
  path(relative: string): string {
    return within(this.root, relative);
  }

  isFile(relative: string): boolean {
    return this.repository.isFile(this.path(relative));
  }

  /** Whether a file or directory exists. */
  exists(relative: string): boolean {
    return this.repository.kind(this.path(relative)) !== null;
  }

  read(relative: string): Source | null {
    return this.repository.read(this.path(relative));
  }

  /** @returns the parsed document, possibly a malformed one; null where there is no file */
  json(relative: string): DataDocument | null {
    return this.#document(relative, parseJson);
  }

  /** As {@link json}, for TOML. */
  toml(relative: string): DataDocument | null {
    return this.#document(relative, parseToml);
  }

  #document(relative: string, parse: (source: Source) => DataDocument): DataDocument | null {
    let document = this.#documents.get(relative);
    if (document === undefined) {
      const source = this.read(relative);
      this.#documents.set(relative, (document = source && parse(source)));
    }
    return document;
  }
}
