import type { Language, Tree } from 'web-tree-sitter';
import { Columns, type Table } from './node-table.js';

/**
 * A node of a syntax tree. The whole tree is copied out of WebAssembly once, and asking a node costs no call into it. A node is one object: two that are the
 * same node are identical.
 */
export class Node {
  #named: readonly Node[] | undefined;

  private constructor(
    private readonly table: Table,
    private readonly index: number,
  ) {}

  /**
   * Copies a tree.
   *
   * @param text what was parsed
   * @param maxDepth how many levels below the root there may be
   * @returns null where there are more levels
   */
  static copy(tree: Tree, text: string, maxDepth: number): Node | null {
    const columns = new Columns();
    const cursor = tree.walk();
    try {
      const path: number[] = [];
      for (;;) {
        const index = columns.add(cursor, path.at(-1) ?? -1);
        if (cursor.gotoFirstChild()) {
          path.push(index);
          if (path.length > maxDepth) return null;
          continue;
        }
        while (!cursor.gotoNextSibling()) {
          const parent = path.pop();
          if (parent === undefined) return nodeAt(columns.table(text, tree.language), 0);
          columns.close(parent);
          cursor.gotoParent();
        }
      }
    } finally {
      cursor.delete();
    }
  }

  /** @internal */
  static at(table: Table, index: number): Node {
    return (table.nodes[index] ??= new Node(table, index));
  }

  /** Unique over all trees. */
  get id(): number {
    return this.table.base + this.index;
  }

  /** The name in the grammar; of a keyword or an operator its text. */
  get type(): string {
    return typeName(this.table, this.index);
  }

  /** UTF-16 offset. */
  get startIndex(): number {
    return this.table.starts[this.index]!;
  }

  /** UTF-16 offset of what follows. */
  get endIndex(): number {
    return this.table.ends[this.index]!;
  }

  get text(): string {
    return this.table.text.slice(this.startIndex, this.endIndex);
  }

  get parent(): Node | null {
    const parent = this.table.parents[this.index]!;
    return parent < 0 ? null : nodeAt(this.table, parent);
  }

  get children(): readonly Node[] {
    return [...this.#indexes()].map((index) => nodeAt(this.table, index));
  }

  get namedChildren(): readonly Node[] {
    return (this.#named ??= [...this.#indexes()]
      .filter((index) => isNamed(this.table, index))
      .map((index) => nodeAt(this.table, index)));
  }

  get namedChildCount(): number {
    return this.namedChildren.length;
  }

  get firstNamedChild(): Node | null {
    return this.namedChildren[0] ?? null;
  }

  namedChild(position: number): Node | null {
    return this.namedChildren[position] ?? null;
  }

  child(position: number): Node | null {
    let rest = position;
    for (const index of this.#indexes()) if (rest-- === 0) return nodeAt(this.table, index);
    return null;
  }

  /** @returns the first child that is this field */
  childForFieldName(name: string): Node | null {
    const field = fieldNumber(this.table, name);
    const { fields, afters } = this.table;
    const end = afters[this.index]!;
    for (let child = this.index + 1; child < end; child = afters[child]!) {
      if (fields[child] === field) return nodeAt(this.table, child);
    }
    return null;
  }

  childrenForFieldName(name: string): readonly Node[] {
    const field = fieldNumber(this.table, name);
    return [...this.#indexes()]
      .filter((index) => this.table.fields[index] === field)
      .map((index) => nodeAt(this.table, index));
  }

  /** @returns the nodes of these types, itself included, in source order */
  descendantsOfType(types: string | readonly string[]): Node[] {
    const wanted = typeNumbers(this.table.language, typeof types === 'string' ? [types] : types);
    const found: Node[] = [];
    const end = this.table.afters[this.index]!;
    for (let index = this.index; index < end; index++) {
      if (wanted.has(this.table.types[index]!)) found.push(nodeAt(this.table, index));
    }
    return found;
  }

  /** @returns the smallest node, itself or one below it, that holds a range of UTF-16 offsets */
  descendantForIndex(start: number, end = start): Node {
    const { starts, ends, afters } = this.table;
    let found = this.index;
    for (;;) {
      const after = afters[found]!;
      let child = found + 1;
      // What ends where the range begins does not hold it; what comes first goes first.
      while (child < after && (ends[child]! < end || ends[child]! <= start)) child = afters[child]!;
      if (child >= after || starts[child]! > start) return nodeAt(this.table, found);
      found = child;
    }
  }

  *#indexes(): Generator<number> {
    const { afters } = this.table;
    const end = afters[this.index]!;
    for (let child = this.index + 1; child < end; child = afters[child]!) yield child;
  }
}

function nodeAt(table: Table, index: number): Node {
  return table.nodes[index] ?? Node.at(table, index);
}

/** The number of the node type for text that the grammar does not know. */
const ERROR = 65535;

function typeName({ language, types }: Table, index: number): string {
  const type = types[index]!;
  return type === ERROR ? 'ERROR' : (language.types[type] ?? '');
}

const namedTypes: boolean[] = [];

function isNamed({ language, types }: Table, index: number): boolean {
  const type = types[index]!;
  return type === ERROR || (namedTypes[type] ??= language.nodeTypeIsNamed(type));
}

const fieldNumbers = new Map<string, number>();

function fieldNumber({ language }: Table, name: string): number {
  let number = fieldNumbers.get(name);
  if (number === undefined) fieldNumbers.set(name, (number = language.fields.indexOf(name)));
  return number;
}

const numbersOfTypes = new Map<string, ReadonlySet<number>>();

function typeNumbers({ types: known }: Language, types: readonly string[]): ReadonlySet<number> {
  const key = types.join(' ');
  let numbers = numbersOfTypes.get(key);
  if (!numbers) {
    numbers = new Set(known.flatMap((name, number) => (types.includes(name) ? [number] : [])));
    if (types.includes('ERROR')) (numbers as Set<number>).add(ERROR);
    numbersOfTypes.set(key, numbers);
  }
  return numbers;
}
