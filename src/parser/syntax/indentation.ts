/** Vercel's parser lets a tab fill up to a multiple of two columns, not of eight. */
const TAB_SIZE = 2;

/** @returns the column after a tab */
export function afterTab(column: number): number {
  return (Math.floor(column / TAB_SIZE) + 1) * TAB_SIZE;
}

/** The indentation of the blocks that are open: both as columns, where a tab may count as two, and as characters. */
export class Indentation {
  readonly #columns = [0];
  readonly #characters = [0];

  /** Number of open blocks. */
  get blocks(): number {
    return this.#columns.length - 1;
  }

  /**
   * Takes the indentation of the next line that is not blank.
   *
   * @returns 1 if it opens a block, the negative number of blocks that it closes, or what is wrong with it
   */
  change(column: number, characters: number): number | string {
    let closed = 0;
    for (; ; closed--) {
      const byColumn = Math.sign(column - this.#columns.at(-1)!);
      if (byColumn !== Math.sign(characters - this.#characters.at(-1)!)) {
        return 'inconsistent use of tabs and spaces in indentation';
      }
      if (byColumn === 0) return closed;
      if (byColumn > 0) break;
      this.#columns.pop();
      this.#characters.pop();
    }
    if (closed < 0) return 'unindent does not match any outer indentation level';
    this.#columns.push(column);
    this.#characters.push(characters);
    return 1;
  }
}
