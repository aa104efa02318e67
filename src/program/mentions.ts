import { baseName, directoryOf, relativeTo } from '../files/paths.js';

/** Names that are too short or too common to say anything. */
const MEANINGLESS = /^(?:.{0,2}|app|src|api|main|index|test)$/;

/** Whether texts of a program name files; each name is looked for once. */
export class FileMentions {
  readonly #known = new Map<string, boolean>();

  /**
   * @param texts modules, commands
   * @param root what paths are relative to in messages and settings, relative to the repository root
   */
  constructor(
    private readonly texts: readonly string[],
    private readonly root: string,
  ) {}

  /** Whether any text has the name of a file, with or without its ending, or that of a directory that it is in below the root. */
  names(path: string): boolean {
    const name = baseName(path);
    if (this.#has(name) || this.#has(name.replace(/\.[^.]*$/, ''))) return true;
    for (let directory = directoryOf(relativeTo(path, this.root)); directory !== ''; directory = directoryOf(directory))
      if (this.#has(baseName(directory))) return true;
    return false;
  }

  /** Whether any text has a name as a part of a path in quotation marks: `"data/x.csv"`. */
  hasInPath(names: readonly string[]): boolean {
    const parts = names.map((name) => name.replace(/[^\w-]/g, '\\$&'));
    const pattern = new RegExp(`["'/](?:${parts.join('|')})["'/]`);
    return this.texts.some((text) => pattern.test(text));
  }

  /** Whether any text has a part. */
  includes(part: string): boolean {
    return this.texts.some((text) => text.includes(part));
  }

  #has(name: string): boolean {
    if (MEANINGLESS.test(name)) return false;
    let found = this.#known.get(name);
    if (found === undefined) this.#known.set(name, (found = this.includes(name)));
    return found;
  }
}
