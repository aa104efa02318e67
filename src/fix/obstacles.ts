import type { Edit } from '../diagnostic.js';
import { Unreadable } from '../files/host.js';
import { createSource, type Source } from '../parser/source.js';
import { compareEdits } from './select.js';

/** A file that a fix edits. */
export interface EditedFile {
  /** As the result names it. */
  name: string;
  /** What it holds without any changes; null where there is none. */
  original: Uint8Array | string | Unreadable | null;
  /** Its text with the changes so far; null where there is none. */
  text: string | null;
  isChanged: boolean;
  /** What the rules have seen of it; null where they have not read it. */
  seen: Source | null;
}

/**
 * Why the edits of a fix cannot be made in a file.
 *
 * @returns a clause, or null
 */
export function obstacle({ name, original, text, isChanged, seen }: EditedFile, edits: readonly Edit[]): string | null {
  if (original instanceof Unreadable) return `${name} cannot be changed: ${original.reason}`;
  const sorted = [...edits].sort(compareEdits);
  const overlap = sorted.some((edit, i) => i > 0 && edit.range.start.offset < sorted[i - 1]!.range.end.offset);
  if (overlap) return `its own edits overlap in ${name}`;
  // A file that is there and that no rule has read is not one to be created, either.
  if ((seen?.text ?? null) !== text) return `${name} has changed meanwhile`;
  const isWhole =
    edits.length === 1 && edits[0]!.range.start.offset === 0 && edits[0]!.range.end.offset === text?.length;
  // What is not UTF-8 would be lost: the edits know of it no more than a replacement character.
  if (original !== null && !isChanged && !isWhole && createSource(name, original).encoding !== 'utf-8') {
    return `${name} is not saved as UTF-8`;
  }
  return null;
}
