import type { DataDocument } from '../parser/document.js';
import { parseToml } from '../parser/toml.js';
import { createSource, type Source } from '../parser/source.js';

const PART = String.raw`(?:"[^"\n]*"|'[^'\n]*'|[\w-]+)`;

/** A line that begins a table: `[tool.vercel]`, `[[tool.uv.index]]`. */
const HEADER = new RegExp(
  String.raw`^[ \t]*\[\[?[ \t]*(${PART}(?:[ \t]*\.[ \t]*${PART})*)[ \t]*\]\]?[ \t]*(?:#.*)?[\r\n]*$`,
);

const OURS = /^["']?tool["']?[ \t]*\.[ \t]*["']?fastapi-vercel-lint["']?(?:[ \t]*\.|$)/;

/**
 * Reads only our table of a file that is not TOML as a whole: what is wrong elsewhere in it is for a rule to report, and must not change what the
 * configuration says.
 *
 * @returns a document with our table alone, in which every place is the same as in the file; null where the file has no header of it
 */
export function ownTable(source: Source): DataDocument | null {
  let isOurs = false;
  let isThere = false;
  const lines = source.text.split(/(?<=\n)/).map((line) => {
    const header = HEADER.exec(line)?.[1];
    if (header !== undefined) isOurs = OURS.test(header);
    isThere ||= isOurs;
    // Line ends stay, so that lines and columns do.
    return isOurs ? line : line.replace(/[^\r\n]/g, ' ');
  });
  return isThere ? parseToml(createSource(source.file, lines.join(''))) : null;
}
