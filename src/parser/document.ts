import type { Range } from '../diagnostic.js';
import type { Source } from './source.js';

/** A step into a document: a key of a table or object, or an index of an array. */
export type Step = string | number;

/** Where an entry of a document is, as UTF-16 offsets. */
export interface Location {
  /** The key, or the table header that introduces it. Absent for array elements. */
  key?: readonly [number, number];
  value: readonly [number, number];
  /** Key and value together. */
  entry: readonly [number, number];
}

/** Why a document is rejected. */
export interface DocumentFault {
  /** One sentence without a full stop. */
  message: string;
  range: Range;
}

/** A TOML or JSON file with its values and the place of each. */
export interface DataDocument {
  readonly source: Source;
  /** Why Vercel's own parser rejects the file; then it has no values. */
  readonly fault: DocumentFault | null;
  /** @returns the value at a path; undefined where there is none. Never follows inherited properties. */
  get(...path: Step[]): unknown;
  /** @returns range of the value at a path, or null where there is none */
  valueRange(...path: Step[]): Range | null;
  /** @returns range of the key at a path; of the value where it has no key */
  keyRange(...path: Step[]): Range | null;
  /** @returns range of key and value together */
  entryRange(...path: Step[]): Range | null;
}

/** Builds a document from parsed values; `locate` runs on the first question about a position. */
export class ParsedDocument implements DataDocument {
  #locations: ReadonlyMap<string, Location> | undefined;

  constructor(
    readonly source: Source,
    private readonly value: unknown,
    readonly fault: DocumentFault | null,
    private readonly locate: () => ReadonlyMap<string, Location>,
  ) {}

  get(...path: Step[]): unknown {
    let value = this.value;
    for (const step of path) {
      if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
      value = (value as Record<Step, unknown>)[step];
    }
    return value;
  }

  valueRange(...path: Step[]): Range | null {
    return this.#range(path, (location) => location.value);
  }

  keyRange(...path: Step[]): Range | null {
    return this.#range(path, (location) => location.key ?? location.value);
  }

  entryRange(...path: Step[]): Range | null {
    return this.#range(path, (location) => location.entry);
  }

  #range(path: readonly Step[], pick: (location: Location) => readonly [number, number]): Range | null {
    const location = (this.#locations ??= this.locate()).get(pointer(path));
    return location ? this.source.range(...pick(location)) : null;
  }
}

/** @returns the JSON Pointer (RFC 6901) of a path */
export function pointer(path: readonly Step[]): string {
  return path.map((step) => `/${String(step).replace(/~/g, '~0').replace(/\//g, '~1')}`).join('');
}

/** Whether a value is a table or object: neither an array nor null. */
export function isTable(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** @returns the items of a value that is a list; none where it is no list */
export function itemsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : [];
}
