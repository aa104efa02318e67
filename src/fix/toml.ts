/**
 * Edits of TOML files that keep comments and the layout of everything else.
 *
 * Every function returns null where the file cannot be edited without a doubt: the entry is not there, or it is written in a form that
 * is not known here.
 */
import type { Edit } from '../diagnostic.js';
import { isTable, itemsOf, type DataDocument, type Step } from '../parser/document.js';
import { deleteEntryLines, deleteLines, replace } from './edits.js';

/** An edit that deletes an element of an array, with the comma that goes with it; its line too, where it has one for itself. */
export function deleteElement(document: DataDocument, array: readonly Step[], index: number): Edit | null {
  return deleteElements(document, array, [index])?.[0] ?? null;
}

/**
 * Edits that delete elements of one array; they do not overlap, and each can be made without the others.
 *
 * @param indexes in ascending order; one element at least stays
 */
export function deleteElements(
  document: DataDocument,
  array: readonly Step[],
  indexes: readonly number[],
): Edit[] | null {
  const { source, fault } = document;
  const ranges = itemsOf(document.get(...array)).map((_, index) => document.entryRange(...array, index));
  if (fault || ranges.some((range) => range === null) || indexes.length === 0) return null;
  const { text } = source;
  const edits: Edit[] = [];
  for (const index of indexes) {
    const range = ranges[index];
    if (!range) return null;
    const start = range.start.offset;
    const end = range.end.offset;
    const before = /[^\r\n]*$/.exec(text.slice(0, start))![0];
    const after = /^[^\r\n]*/.exec(text.slice(end))![0];
    if (/^[ \t]*$/.test(before) && /^[ \t]*,?[ \t]*(?:#.*)?$/.test(after)) {
      edits.push(deleteLines(source, source.range(start, end)));
      continue;
    }
    const hasOneBefore = ranges.slice(0, index).some((_, other) => !indexes.includes(other));
    const previous = ranges[index - 1]?.end.offset ?? start;
    const next = ranges[index + 1]?.start.offset ?? end;
    // A comment in between belongs to somebody.
    if (text.slice(hasOneBefore ? previous : end, hasOneBefore ? start : next).includes('#')) return null;
    edits.push(replace(source, source.range(hasOneBefore ? previous : start, hasOneBefore ? end : next), ''));
  }
  return edits;
}

/** An edit that deletes a key with its value: with its lines, or out of an inline table. */
export function deleteKey(document: DataDocument, path: readonly Step[]): Edit | null {
  const { source, fault } = document;
  const entry = document.entryRange(...path);
  const value = document.valueRange(...path);
  // `key.rules = […]` and `key.reason = "…"` are two lines of one table.
  const isSpread = isTable(document.get(...path)) && source.text[value?.start.offset ?? 0] !== '{';
  if (fault || !entry || isSpread) return null;
  const lines = deleteEntryLines(document, path);
  if (lines) return lines;
  const before = /[^\r\n]*$/.exec(source.text.slice(0, entry.start.offset))![0];
  const after = source.text.slice(entry.end.offset);
  if (/^[ \t]+$/.test(before) && /^[ \t]*(?:#[^\r\n]*)?(?:[\r\n]|$)/.test(after)) return deleteLines(source, entry);
  const comma = /^[ \t]*,[ \t]*/.exec(after);
  if (comma && /[{,][ \t]*$/.test(before)) {
    return replace(source, source.range(entry.start.offset, entry.end.offset + comma[0].length), '');
  }
  const lead = /[ \t]*,[ \t]*$/.exec(before) ?? /(?<=\{)[ \t]*$/.exec(before);
  if (!lead || !/^[ \t]*\}/.test(after)) return null;
  const tail = lead[0].includes(',') ? 0 : /^[ \t]*/.exec(after)![0].length;
  return replace(source, source.range(entry.start.offset - lead[0].length, entry.end.offset + tail), '');
}
