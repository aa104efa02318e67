import type { Range } from '../diagnostic.js';
import type { Span } from '../parser/syntax/outline.js';
import type { SuppressionComment } from './comments.js';
import type { Directive, NamedRule } from './directive.js';

/** One rule that one comment silences in a part of a file. */
export class CommentEntry {
  /** Whether a finding is silenced by it. */
  isUsed = false;
  /** The entry that silences what this one would, being nearer to it or before it; null where there is none. */
  doubledBy: CommentEntry | null = null;

  /** @param cover null for the whole file */
  constructor(
    readonly rule: NamedRule,
    readonly suppression: SuppressionComment<Directive>,
    readonly cover: Span | null,
  ) {}

  get length(): number {
    return this.cover ? this.cover.end - this.cover.start : Infinity;
  }
}

/** The entries of one file, found by rule and place. */
export class CommentIndex {
  readonly #byRule = new Map<string, Covers>();

  /** @param entries in the order of the text */
  constructor(readonly entries: readonly CommentEntry[]) {
    const groups = new Map<string, CommentEntry[]>();
    for (const entry of entries) {
      const group = groups.get(entry.rule.name);
      if (group) group.push(entry);
      else groups.set(entry.rule.name, [entry]);
    }
    for (const [rule, group] of groups) this.#byRule.set(rule, new Covers(group));
  }

  /**
   * The entry that silences a finding: the one that covers least; of several such the first. It is used from then on.
   *
   * @returns null where none does
   */
  take(rule: string, range: Range): CommentEntry | null {
    const all = this.#byRule.get(rule)?.touching(range.start.offset, range.end.offset) ?? [];
    let nearest: CommentEntry | null = null;
    for (const entry of all) if (!nearest || isNearer(entry, nearest)) nearest = entry;
    if (!nearest) return null;
    nearest.isUsed = true;
    for (const entry of all) if (entry !== nearest) entry.doubledBy ??= nearest;
    return nearest;
  }
}

function isNearer(one: CommentEntry, other: CommentEntry): boolean {
  return one.length - other.length < 0 || (one.length === other.length && one.rule.start < other.rule.start);
}

/** Entries by what they cover: which ones a range touches is found without looking at all of them. */
class Covers {
  readonly #ofFile: CommentEntry[];
  readonly #sorted: (CommentEntry & { cover: Span })[];
  /** The furthest end of all covers up to each. */
  readonly #ends: number[] = [];

  constructor(entries: readonly CommentEntry[]) {
    this.#ofFile = entries.filter(({ suppression: { directive } }) => directive.kind === 'ignore-file');
    this.#sorted = entries.filter((entry): entry is CommentEntry & { cover: Span } => entry.cover !== null);
    this.#sorted.sort((a, b) => a.cover.start - b.cover.start);
    let furthest = 0;
    for (const { cover } of this.#sorted) this.#ends.push((furthest = Math.max(furthest, cover.end)));
  }

  touching(start: number, end: number): CommentEntry[] {
    const found = [...this.#ofFile];
    let low = 0;
    let high = this.#sorted.length;
    const last = Math.max(start, end - 1);
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#sorted[middle]!.cover.start <= last) low = middle + 1;
      else high = middle;
    }
    for (let i = low - 1; i >= 0 && this.#ends[i]! >= start; i--) {
      if (this.#sorted[i]!.cover.end >= start) found.push(this.#sorted[i]!);
    }
    return found;
  }
}
