import type { DataDocument } from '../parser/document.js';
import { parseToml } from '../parser/toml.js';
import { createSource, type Source } from '../parser/source.js';

/** A line that begins a table, also one that is not closed. No list of ours has a line that begins like that. */
const HEADER = /^[ \t]*\[/;

/** `[tool.fastapi-vercel-lint]`, or a table below it. */
const OUR_HEADER = /^[ \t]*\[[ \t]*["']?tool["']?[ \t]*\.[ \t]*["']?fastapi-vercel-lint["']?[ \t]*[.\]]/;

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
    if (HEADER.test(line)) isOurs = OUR_HEADER.test(line);
    isThere ||= isOurs;
    // Line ends stay, so that lines and columns do.
    return isOurs ? line : line.replace(/[^\r\n]/g, ' ');
  });
  return isThere ? parseToml(createSource(source.file, lines.join(''))) : null;
}
