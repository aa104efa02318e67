import type { Edit } from '../diagnostic.js';
import type { Candidate } from './candidates.js';

/** What a file holds; null where there is none. */
export type TextOf = (path: string) => string | null;

/**
 * Chooses fixes that can be applied together: no two edit the same place, or create a file with different texts. Edits that two findings
 * share count once.
 *
 * @param candidates the most wanted first
 * @returns those chosen, in the same order; at least the first
 */
export function choose(candidates: readonly Candidate[], textOf: TextOf): Candidate[] {
  const taken = new Map<string, Edit[]>();
  return candidates.filter(({ edits }) => {
    const isFree = [...edits].every(([path, list]) => {
      const others = taken.get(path) ?? [];
      return list.every((edit) => fits(edit, others, textOf(path)));
    });
    if (!isFree) return false;
    for (const [path, list] of edits) {
      const others = taken.get(path) ?? [];
      for (const edit of list) insert(edit, others);
      taken.set(path, others);
    }
    return true;
  });
}

/** The edits of several fixes by file, each once. */
export function mergeEdits(candidates: readonly Candidate[]): Map<string, Edit[]> {
  const merged = new Map<string, Map<string, Edit>>();
  for (const { edits } of candidates) {
    for (const [path, list] of edits) {
      const all = merged.get(path) ?? new Map<string, Edit>();
      for (const edit of list) all.set(`${edit.range.start.offset}-${edit.range.end.offset}:${edit.text}`, edit);
      merged.set(path, all);
    }
  }
  return new Map([...merged].map(([path, all]) => [path, [...all.values()].sort(compareEdits)]));
}

/** Orders edits by where they begin; an insertion stands before what is replaced there. */
export function compareEdits(a: Edit, b: Edit): number {
  return a.range.start.offset - b.range.start.offset || a.range.end.offset - b.range.end.offset;
}

/** Whether an edit goes together with others, which are sorted and go together. */
function fits(edit: Edit, others: readonly Edit[], text: string | null): boolean {
  const at = position(edit, others);
  for (let i = at; i < others.length && others[i]!.range.start.offset <= edit.range.end.offset; i++) {
    if (!areCompatible(edit, others[i]!, text)) return false;
  }
  for (let i = at - 1; i >= 0 && others[i]!.range.end.offset >= edit.range.start.offset; i--) {
    if (!areCompatible(others[i]!, edit, text)) return false;
  }
  return true;
}

function insert(edit: Edit, others: Edit[]): void {
  const at = position(edit, others);
  if (!others.some((other, i) => Math.abs(i - at) <= 1 && isSame(edit, other))) others.splice(at, 0, edit);
}

/** The index before which an edit belongs. */
function position(edit: Edit, others: readonly Edit[]): number {
  let low = 0;
  let high = others.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compareEdits(others[middle]!, edit) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isSame(a: Edit, b: Edit): boolean {
  return compareEdits(a, b) === 0 && a.text === b.text;
}

/**
 * Whether two edits that touch or overlap can both be made. Those that only touch can where whole lines meet: what one of them writes
 * cannot run into the other then.
 *
 * @param first begins no later than `second`
 */
function areCompatible(first: Edit, second: Edit, text: string | null): boolean {
  if (isSame(first, second)) return true;
  if (text === null || first.range.end.offset > second.range.start.offset) return false;
  const isInsertion = ({ range }: Edit): boolean => range.start.offset === range.end.offset;
  if (first.range.end.offset < second.range.start.offset) return true;
  const startsLine = (offset: number): boolean => offset === 0 || text[offset - 1] === '\n';
  if (!startsLine(second.range.start.offset)) return false;
  const endsLine = ({ text: written }: Edit): boolean => /[\r\n]$/.test(written);
  if (isInsertion(first) && isInsertion(second)) return endsLine(first) && endsLine(second);
  return endsLine(first) || (first.text === '' && startsLine(first.range.start.offset));
}
