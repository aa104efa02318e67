import { startOfFile, type Edit, type Range } from '../diagnostic.js';
import type { DataDocument, Step } from '../parser/document.js';
import type { Source } from '../parser/source.js';

/**
 * Applies edits to one text.
 *
 * @param edits of one file, in any order; they must not overlap
 * @returns the new text
 * @throws Error when edits overlap: a fix is written in one piece or not at all
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const sorted = [...edits].sort(
    (a, b) => a.range.start.offset - b.range.start.offset || a.range.end.offset - b.range.end.offset,
  );
  let result = '';
  let done = 0;
  for (const { range, text: replacement } of sorted) {
    if (range.start.offset < done) throw new Error('edits of one fix overlap');
    result += text.slice(done, range.start.offset) + replacement;
    done = range.end.offset;
  }
  return result + text.slice(done);
}

/** The line end that a file uses. */
export function lineEnd(source: Source): '\r\n' | '\n' {
  return source.text.includes('\r\n') ? '\r\n' : '\n';
}

/** An edit that creates a file, which must not exist yet. */
export function createFile(file: string, text: string): Edit {
  return { file, range: startOfFile(), text };
}

/** An edit that appends lines at the end of a file. `lines` end with LF. */
export function appendLines(source: Source, lines: string): Edit {
  const end = source.range(source.text.length, source.text.length);
  const eol = lineEnd(source);
  const glue = source.text === '' || /[\r\n]$/.test(source.text) ? '' : eol;
  return { file: source.file, range: end, text: glue + lines.replace(/\n/g, eol) };
}

/** An edit that replaces a range. */
export function replace(source: Source, range: Range, text: string): Edit {
  return { file: source.file, range, text };
}

/** An edit that deletes whole lines: those that the range touches, with their line ends. */
export function deleteLines(source: Source, range: Range): Edit {
  const { text } = source;
  let start = range.start.offset;
  while (start > 0 && !/[\r\n]/.test(text[start - 1]!)) start--;
  let end = range.end.offset;
  while (end < text.length && !/[\r\n]/.test(text[end]!)) end++;
  if (text[end] === '\r') end++;
  if (text[end] === '\n') end++;
  return { file: source.file, range: source.range(start, end), text: '' };
}

/**
 * An edit that deletes a key of a TOML file with its value, which must stand on lines of their own.
 *
 * @returns null where the key is not there, or in an inline table
 */
export function deleteEntryLines(document: DataDocument, path: readonly Step[]): Edit | null {
  const entry = document.entryRange(...path);
  return entry && document.source.position(entry.start.offset).column === 1
    ? deleteLines(document.source, entry)
    : null;
}

/**
 * An edit that adds lines to a TOML table, below its header.
 *
 * @param lines with LF between them, and without the line end of the last
 * @returns null where the table has no header of its own
 */
export function addToTable(source: Source, table: readonly string[], lines: string): Edit | null {
  const name = table.join('[ \\t]*\\.[ \\t]*');
  const header = new RegExp(`^[ \\t]*\\[[ \\t]*${name}[ \\t]*\\][^\\r\\n]*(?:\\r\\n|\\n|$)`, 'm').exec(source.text);
  if (!header) return null;
  const at = header.index + header[0].length;
  const eol = lineEnd(source);
  const glue = /[\r\n]$/.test(header[0]) ? '' : eol;
  return replace(source, source.range(at, at), `${glue}${lines.replace(/\n/g, eol)}${eol}`);
}

/**
 * Edits that set a key in a table below the root of a TOML file, comments and layout kept; the table is appended where there
 * is none.
 *
 * @param table e.g. `['tool', 'uv']`
 * @param key is quoted where it has to be
 * @param value TOML text
 * @returns null where the table is written in a form that has no line to add to
 */
export function setInTable(
  document: DataDocument,
  table: readonly string[],
  key: string,
  value: string,
): Edit[] | null {
  const { source } = document;
  const existing = document.valueRange(...table, key);
  if (existing) return [replace(source, existing, value)];
  const entry = `${/^[\w-]+$/.test(key) ? key : JSON.stringify(key)} = ${value}`;
  const added = addToTable(source, table, entry);
  if (added) return [added];
  // `[tool] vercel = {…}` and `tool.vercel.x = …` cannot be opened again by a header; `[tool.vercel.scripts]` can.
  const below = new RegExp(`^[ \\t]*\\[\\[?[ \\t]*${table.join('[ \\t]*\\.[ \\t]*')}[ \\t]*\\.`, 'm');
  if (document.get(...table) !== undefined && !below.test(source.text)) return null;
  const separator = source.text.trim() === '' ? '' : '\n';
  return [appendLines(source, `${separator}[${table.join('.')}]\n${entry}\n`)];
}

/**
 * Edits that set `[tool.vercel] entrypoint` in an existing pyproject.toml, comments and layout kept.
 *
 * @returns null where the file is malformed or writes the table in a form that has no line to add to
 */
export function setToolVercelEntrypoint(pyproject: DataDocument, value: string): Edit[] | null {
  return pyproject.fault ? null : setInTable(pyproject, ['tool', 'vercel'], 'entrypoint', JSON.stringify(value));
}
