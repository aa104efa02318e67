/**
 * Edits of JSON files that keep the layout of everything else; a configuration module (vercel.ts) works as well.
 *
 * Used by rules about vercel.json and package.json. Every function returns null where the file cannot be edited without
 * a doubt: it is malformed, the entry is not there, or a key is written twice.
 */
import type { Edit, Range } from '../diagnostic.js';
import { isTable, type DataDocument, type Step } from '../parser/document.js';
import { replace } from './edits.js';

/** An edit that deletes a key with its value, or an element of an array, and the comma that goes with it. */
export function deleteProperty(document: DataDocument, path: readonly Step[]): Edit | null {
  return deleteEntries(document, path.slice(0, -1), path.slice(-1))?.[0] ?? null;
}

/**
 * Edits that delete several keys of one object, or several elements of one array; they do not overlap.
 *
 * @param container path of the object or array
 * @param steps keys or indexes in it
 */
export function deleteEntries(
  document: DataDocument,
  container: readonly Step[],
  steps: readonly Step[],
): Edit[] | null {
  const entries = entriesOf(document, container);
  if (!entries || steps.length === 0 || !steps.every((step) => entries.some((entry) => entry.step === step)))
    return null;
  const { source } = document;
  const isDeleted = (step: Step): boolean => steps.includes(step);
  if (entries.every(({ step }) => isDeleted(step))) {
    const { start, end } = document.valueRange(...container)!;
    return [replace(source, source.range(start.offset + 1, end.offset - 1), '')];
  }
  const edits: Edit[] = [];
  for (let first = 0; first < entries.length; first++) {
    if (!isDeleted(entries[first]!.step)) continue;
    let last = first;
    while (last + 1 < entries.length && isDeleted(entries[last + 1]!.step)) last++;
    const next = entries[last + 1];
    // With an entry after it, the white space before stays; without one, the comma before it goes.
    const start = next ? entries[first]!.range.start : entries[first - 1]!.range.end;
    const end = next ? next.range.start : entries[last]!.range.end;
    edits.push(replace(source, source.range(start.offset, end.offset), ''));
    first = last;
  }
  return edits;
}

/**
 * An edit that adds a key at the start of the root object.
 *
 * @param value JSON text
 * @returns null also where the key is there already
 */
export function addProperty(document: DataDocument, key: string, value: string): Edit | null {
  const root = document.get();
  const range = document.valueRange();
  if (document.fault || !isTable(root) || !range || Object.hasOwn(root, key)) return null;
  const { source } = document;
  const [first] = entriesOf(document, []) ?? [];
  if (!first && Object.keys(root).length > 0) return null;
  const at = range.start.offset + 1;
  // The white space before the first entry is how this file begins its entries.
  const space = first ? source.text.slice(at, first.range.start.offset) : ' ';
  const text = `${space}${JSON.stringify(key)}: ${value}${first ? ',' : ' '}`;
  return replace(source, source.range(at, first ? at : range.end.offset - 1), text);
}

/** An edit that gives a key another name. */
export function renameKey(document: DataDocument, path: readonly Step[], name: string): Edit | null {
  const entries = entriesOf(document, path.slice(0, -1));
  const key = document.keyRange(...path);
  if (!entries || !key || !entries.some(({ step }) => step === path.at(-1))) return null;
  if (entries.some(({ step }) => step === name)) return null;
  return replace(document.source, key, JSON.stringify(name));
}

interface Entry {
  step: Step;
  range: Range;
}

/** The entries of an object or array in the order of the text; null where they do not stand side by side. */
function entriesOf(document: DataDocument, container: readonly Step[]): Entry[] | null {
  const value = document.get(...container);
  if (document.fault || document.source.file.endsWith('.toml')) return null;
  if (!isTable(value) && !Array.isArray(value)) return null;
  const steps: Step[] = Array.isArray(value) ? value.map((_, index) => index) : Object.keys(value);
  const entries = steps.flatMap((step): Entry[] => {
    const range = document.entryRange(...container, step);
    return range ? [{ step, range }] : [];
  });
  entries.sort((a, b) => a.range.start.offset - b.range.start.offset);
  const whole = document.valueRange(...container);
  if (!whole || entries.length !== steps.length || entries.length === 0) return null;
  const { text } = document.source;
  // A key that is written twice would stand in one of the gaps.
  const gaps = entries.slice(1).map(({ range }, i) => text.slice(entries[i]!.range.end.offset, range.start.offset));
  const head = text.slice(whole.start.offset + 1, entries[0]!.range.start.offset);
  const tail = text.slice(entries.at(-1)!.range.end.offset, whole.end.offset - 1);
  const areClean = gaps.every((gap) => /^\s*,\s*$/.test(gap)) && head.trim() === '' && /^\s*,?\s*$/.test(tail);
  return areClean ? entries : null;
}
