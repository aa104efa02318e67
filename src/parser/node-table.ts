import type { Language, TreeCursor } from 'web-tree-sitter';
import type { Node } from './node.js';

/** The nodes of a tree in the order in which they begin, parents first; as columns, for a tree has hundreds of thousands. */
export interface Table {
  readonly text: string;
  readonly language: Language;
  /** What the id of the first node is: ids are unique over all trees. */
  readonly base: number;
  readonly types: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly parents: Int32Array;
  /** The index behind the last descendant. */
  readonly afters: Int32Array;
  /** The field that a node is in its parent; 0 for none. */
  readonly fields: Int32Array;
  readonly nodes: (Node | undefined)[];
}

let nextBase = 1;

/** How many numbers a node has in its table. */
const WIDTH = 6;

/** The columns of a table that is being filled. */
export class Columns {
  #rows = new Int32Array(512 * WIDTH);
  #count = 0;

  /** Adds the node at a cursor. @returns its index */
  add(cursor: TreeCursor, parent: number): number {
    const index = this.#count++;
    const at = index * WIDTH;
    if (at === this.#rows.length) {
      const larger = new Int32Array(this.#rows.length * 2);
      larger.set(this.#rows);
      this.#rows = larger;
    }
    const rows = this.#rows;
    rows[at] = cursor.nodeTypeId;
    rows[at + 1] = cursor.startIndex;
    rows[at + 2] = cursor.endIndex;
    rows[at + 3] = parent;
    rows[at + 4] = index + 1;
    rows[at + 5] = cursor.currentFieldId;
    return index;
  }

  /** Says that all descendants of a node are there. */
  close(index: number): void {
    this.#rows[index * WIDTH + 4] = this.#count;
  }

  table(text: string, language: Language): Table {
    const column = (number: number): Int32Array =>
      Int32Array.from({ length: this.#count }, (_, index) => this.#rows[index * WIDTH + number]!);
    const base = nextBase;
    nextBase += this.#count;
    const [types, starts, ends] = [column(0), column(1), column(2)];
    return {
      text,
      language,
      base,
      types,
      starts,
      ends,
      parents: column(3),
      afters: column(4),
      fields: column(5),
      nodes: [],
    };
  }
}
