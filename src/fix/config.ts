import { startOfFile, type Fix, type Range } from '../diagnostic.js';
import type { ConfigFault } from '../deployment/vercel-json/fault.js';
import type { ConfigModel } from '../deployment/vercel-json/config.js';
import { joinPath } from '../files/paths.js';
import { pointer } from '../parser/document.js';
import { replace } from './edits.js';
import { deleteProperty, renameKey } from './json.js';

/** Where a fault of the configuration is reported: file relative to the repository root, range, JSON Pointer. */
export function faultPlace(
  { document }: ConfigModel,
  fault: ConfigFault,
  root: string,
): { file: string; range: Range; path?: string } {
  const file = joinPath(root, fault.file) ?? fault.file;
  if (fault.range) return { file, range: fault.range };
  if (!document || fault.path.length === 0) return { file, range: startOfFile() };
  const range = fault.at === 'key' ? document.keyRange(...fault.path) : document.valueRange(...fault.path);
  return { file, range: range ?? startOfFile(), path: pointer(fault.path) };
}

/** @returns the fix of a fault; null where there is none, or no edit does it without a doubt */
export function remedyFix({ document, repair }: ConfigModel, { remedy, path }: ConfigFault): Fix | null {
  // A repaired document is not the text of the file; its syntax comes first.
  if (!remedy || !document || repair) return null;
  const safety = remedy.isSafe ? 'safe' : 'unsafe';
  const last = String(path.at(-1));
  switch (remedy.kind) {
    case 'set': {
      const range = document.valueRange(...path);
      const text = JSON.stringify(remedy.value);
      return range && { safety, title: `Write \`${text}\``, edits: [replace(document.source, range, text)] };
    }
    case 'rename': {
      const edit = renameKey(document, path, remedy.to);
      return edit && { safety, title: `Rename \`${last}\` to \`${remedy.to}\``, edits: [edit] };
    }
    case 'delete': {
      const edit = deleteProperty(document, path);
      return edit && { safety, title: `Remove \`${last}\``, edits: [edit] };
    }
  }
}

/** A fix that takes away comments and trailing commas, and nothing else of the text; null where there are none. */
export function repairFix({ repair }: ConfigModel): Fix | null {
  if (!repair) return null;
  const { source } = repair;
  const edits = repair.extras.map(({ kind, range }) => {
    if (kind === 'comma') return replace(source, range, '');
    // With the white space before it; a line that holds nothing else goes as a whole.
    let start = range.start.offset;
    while (start > 0 && /[ \t]/.test(source.text[start - 1]!)) start--;
    let end = range.end.offset;
    const startsLine = start === 0 || /[\r\n]/.test(source.text[start - 1]!);
    const lineEnd = /^[ \t]*(?:\r\n|\r|\n)/.exec(source.text.slice(end, end + 200));
    if (startsLine && lineEnd) end += lineEnd[0].length;
    else if (startsLine) start = range.start.offset;
    return replace(source, source.range(start, end), '');
  });
  const kinds = new Set(repair.extras.map(({ kind }) => kind));
  const what = [...(kinds.has('comment') ? ['comments'] : []), ...(kinds.has('comma') ? ['trailing commas'] : [])];
  return { safety: 'safe', title: `Remove the ${what.join(' and ')}`, edits };
}
