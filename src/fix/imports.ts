import type { Edit } from '../diagnostic.js';
import type { Source } from '../parser/source.js';
import type { ImportStatement } from '../parser/syntax/outline.js';
import { replace } from './edits.js';

/**
 * An edit that lets an import statement name its module from the root. The names that the statement binds stay the same.
 *
 * @param target the dotted name of what the statement names: of the module of a from-import, "" for the root itself
 * @returns null for forms that would need more than another name, such as `import a, b`
 */
export function absoluteImport(source: Source, statement: ImportStatement, target: string): Edit | null {
  const text = source.text.slice(statement.start, statement.end);
  const edit = (start: number, end: number, replacement: string): Edit =>
    replace(source, source.range(statement.start + start, statement.start + end), replacement);
  if (statement.from === null) {
    const [only, ...more] = statement.names;
    const match = /^import\s+([\w.]+)/.exec(text);
    if (!only || more.length > 0 || !match || match[1] !== only.name) return null;
    const nameStart = match[0].length - only.name.length;
    if (only.alias !== null) return edit(nameStart, match[0].length, target);
    const dot = target.lastIndexOf('.');
    if (only.name.includes('.') || dot < 0) return null;
    return edit(0, match[0].length, `from ${target.slice(0, dot)} import ${target.slice(dot + 1)}`);
  }
  const match = /^from(\s*)([.\w]+)\s*\bimport\b/.exec(text);
  if (!match || match[2] !== statement.from) return null;
  if (target === '') {
    const isPlain = /^\s+[\w, ]+$/.test(text.slice(match[0].length));
    return isPlain ? edit(0, match[0].length, 'import') : null;
  }
  const start = 4 + match[1]!.length;
  const end = start + match[2].length;
  const space = (at: number): string => (/\s/.test(text[at] ?? '') ? '' : ' ');
  return edit(start, end, `${match[1] === '' ? ' ' : ''}${target}${space(end)}`);
}
