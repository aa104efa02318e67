import { parse as parseValues, TomlError } from 'smol-toml';
import { parseTOML, type AST } from 'toml-eslint-parser';
import {
  ParsedDocument,
  pointer,
  type DataDocument,
  type DocumentFault,
  type Location,
  type Step,
} from './document.js';
import type { Source } from './source.js';

/**
 * Parses TOML. Never throws.
 *
 * Values and verdict come from the parser that Vercel uses, in the version that Vercel pins (smol-toml 1.5.2 in
 * @vercel/build-utils 14.21.0 and @vercel/python-analysis 0.14.0), so both agree on what is malformed. It has no
 * positions of values; those come from toml-eslint-parser, on the first question about one.
 */
export function parseToml(source: Source): DataDocument {
  if (source.hasBom) {
    const message = 'the file starts with a byte order mark (BOM), which Vercel does not accept in TOML';
    const range = source.range(0, Math.min(1, source.text.length));
    return new ParsedDocument(source, undefined, { message, range }, () => new Map());
  }
  try {
    const value = parseValues(source.text);
    return new ParsedDocument(source, value, null, () => (isShallow(value) ? locations(source.text) : new Map()));
  } catch (error) {
    return new ParsedDocument(source, undefined, fault(source, error), () => new Map());
  }
}

/** Deeper nesting costs the position parser its stack or quadratic time. No configuration file comes near it. */
const MAX_DEPTH = 100;

function isShallow(value: unknown): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > MAX_DEPTH) return false;
    level = level.flatMap((each) => (typeof each === 'object' && each !== null ? Object.values(each) : []));
  }
  return true;
}

function fault(source: Source, error: unknown): DocumentFault {
  if (!(error instanceof TomlError)) return { message: 'it is nested too deeply', range: source.range(0, 0) };
  // smol-toml's message is "Invalid TOML document: reason\n\n<code block>".
  const message = error.message.split('\n')[0]!.replace(/^Invalid TOML document: /, '');
  const start = offsetAt(source, error.line, error.column);
  const isLineEnd = /[\r\n]/.test(source.text[start] ?? '\n');
  return { message, range: source.range(start, isLineEnd ? start : start + 1) };
}

function offsetAt(source: Source, line: number, column: number): number {
  let offset = 0;
  for (let i = 1; i < line; i++) {
    const next = source.text.indexOf('\n', offset);
    if (next < 0) break;
    offset = next + 1;
  }
  return offset + Math.max(0, column - 1);
}

function locations(text: string): ReadonlyMap<string, Location> {
  const found = new Map<string, Location>();
  let top: AST.TOMLTopLevelTable;
  try {
    top = parseTOML(text).body[0];
  } catch {
    // The two parsers differ on a few files (TOML 1.1, 30 February): values without positions are still worth having.
    return found;
  }
  for (const node of top.body) {
    if (node.type === 'TOMLKeyValue') addPair(found, [], node);
    else {
      const path = node.resolvedKey;
      const key = node.key.range;
      const location = { key, value: node.range, entry: node.range };
      found.set(pointer(path), location);
      // `[tool.vercel]` introduces `tool` too, unless that has a header of its own.
      for (let i = 1; i < path.length; i++) {
        const parent = pointer(path.slice(0, i));
        if (!found.has(parent)) found.set(parent, location);
      }
      for (const pair of node.body) addPair(found, path, pair);
    }
  }
  return found;
}

function addPair(found: Map<string, Location>, base: readonly Step[], pair: AST.TOMLKeyValue): void {
  const keys = pair.key.keys.map((key) => (key.type === 'TOMLBare' ? key.name : key.value));
  const location = { key: pair.key.range, value: pair.value.range, entry: pair.range };
  for (let i = 1; i <= keys.length; i++) {
    const path = pointer([...base, ...keys.slice(0, i)]);
    if (i === keys.length || !found.has(path)) found.set(path, location);
  }
  addValue(found, [...base, ...keys], pair.value);
}

function addValue(found: Map<string, Location>, path: readonly Step[], value: AST.TOMLContentNode): void {
  if (value.type === 'TOMLInlineTable') for (const pair of value.body) addPair(found, path, pair);
  else if (value.type === 'TOMLArray') {
    value.elements.forEach((element, index) => {
      const elementPath = [...path, index];
      found.set(pointer(elementPath), { value: element.range, entry: element.range });
      addValue(found, elementPath, element);
    });
  }
}
