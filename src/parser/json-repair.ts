import { visit } from 'jsonc-parser';
import type { Range } from '../diagnostic.js';
import type { DataDocument } from './document.js';
import { parseJson } from './json.js';
import { createSource, type Source } from './source.js';

/** What a text has too much to be JSON. */
export interface JsonExtra {
  kind: 'comment' | 'comma';
  range: Range;
}

/** A text that is JSON but for comments and commas that are too many. */
export interface RepairedJson {
  /** As it is written. */
  source: Source;
  /** In the order of the text; at least one. */
  extras: readonly JsonExtra[];
  /** The document without them; every place is the same as in the file. */
  document: DataDocument;
}

/** Strings, comments, punctuation, and runs of anything else. */
const TOKENS = /"(?:[^"\\\r\n]|\\.)*"|\/\/[^\r\n]*|\/\*[^]*?(?:\*\/|$)|[,{}[\]]|[^\s,{}[\]"/]+|\s+|[^]/g;

const known = new WeakMap<Source, RepairedJson | null>();

/**
 * Reads a text as JSON with comments and trailing commas; done once for a file.
 *
 * @returns null where nothing is too much, or where something else is wrong too; never throws
 */
export function repairJson(source: Source): RepairedJson | null {
  let repaired = known.get(source);
  if (repaired === undefined) known.set(source, (repaired = repair(source)));
  return repaired;
}

function repair(source: Source): RepairedJson | null {
  if (source.hasBom) return null;
  const extras: JsonExtra[] = [];
  const { text } = source;
  let comma: number | null = null;
  for (const { 0: token, index } of text.matchAll(TOKENS)) {
    if (/^\/[/*]/.test(token)) {
      extras.push({ kind: 'comment', range: source.range(index, index + token.length) });
    } else if (token === ',') comma = index;
    else if (token.trim() !== '') {
      if (/^[}\]]/.test(token) && comma !== null) {
        extras.push({ kind: 'comma', range: source.range(comma, comma + 1) });
      }
      comma = null;
    }
  }
  if (extras.length === 0) return null;
  let blanked = '';
  let done = 0;
  extras.sort((a, b) => a.range.start.offset - b.range.start.offset);
  for (const { range } of extras) {
    const extra = text.slice(range.start.offset, range.end.offset);
    // Line ends stay, so that lines and columns do.
    blanked += text.slice(done, range.start.offset) + extra.replace(/[^\r\n]/g, ' ');
    done = range.end.offset;
  }
  blanked += text.slice(done);
  const document = parseJson(createSource(source.file, blanked));
  return document.fault ? null : { source, extras, document };
}

/** A key that an object has more than once. */
export interface DuplicateKey {
  key: string;
  /** The key that does not count. */
  range: Range;
  /** The key that counts. */
  last: Range;
}

/**
 * The keys that an object has twice, of which JSON.parse takes the last one.
 *
 * @param document of a JSON file without a fault; one that is nested too deeply for positions gives none
 */
export function duplicateKeys(document: DataDocument): DuplicateKey[] {
  const found: DuplicateKey[] = [];
  if (document.fault || !document.valueRange()) return found;
  const { source } = document;
  const open: Map<string, Range>[] = [];
  visit(source.text, {
    onObjectBegin: () => void open.push(new Map()),
    onObjectEnd: () => void open.pop(),
    onObjectProperty: (key, offset, length) => {
      const keys = open.at(-1);
      const range = source.range(offset, offset + length);
      const earlier = keys?.get(key);
      if (earlier) found.push({ key, range: earlier, last: range });
      keys?.set(key, range);
    },
  });
  return found;
}
