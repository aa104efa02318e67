import { isTable } from '../parser/document.js';
import type { Manifest } from '../deployment/manifests/manifest.js';
import type { Edit } from '../diagnostic.js';
import type { DataDocument } from '../parser/document.js';
import { addToTable, appendLines, lineEnd, replace } from './edits.js';
import { tomlString } from './project-table.js';

/**
 * Edits that add a requirement to a manifest, comments and layout kept.
 *
 * @param text the requirement, e.g. `python-multipart>=0.0.9`
 * @returns null where a lock file would have to be made anew, and where the manifest is written in a form that has no place for it
 */
export function addRequirement({ kind, document, requirements, lock }: Manifest, text: string): Edit[] | null {
  if (lock) return null;
  if (requirements) {
    const { source, requirements: lines, faults } = requirements;
    // With hashes every requirement must have some.
    if (faults.length > 0 || lines.some(({ hashes }) => hashes.length > 0) || /\\\s*$/.test(source.text)) return null;
    return [appendLines(source, `${text}\n`)];
  }
  if (!document || document.fault) return null;
  if (kind === 'pyproject.toml') return addElement(document, text);
  const [name] = /^[\w.-]+/.exec(text) ?? [];
  if (kind !== 'Pipfile' || name !== text || !isTable(document.get('packages'))) return null;
  const added = addToTable(document.source, ['packages'], `${name} = "*"`);
  return added && [added];
}

/** Adds to the end of `[project] dependencies`. */
function addElement(document: DataDocument, text: string): Edit[] | null {
  const { source } = document;
  const path = ['project', 'dependencies'];
  const list = document.get(...path);
  const value = tomlString(text);
  if (list === undefined) {
    const added = addToTable(source, ['project'], `dependencies = [${value}]`);
    return added && [added];
  }
  const range = document.valueRange(...path);
  if (!Array.isArray(list) || !range) return null;
  const last = list.length > 0 ? document.valueRange(...path, list.length - 1) : null;
  if (!last) {
    const isEmpty = /^\[\s*\]$/.test(source.text.slice(range.start.offset, range.end.offset));
    return list.length === 0 && isEmpty ? [replace(source, range, `[${value}]`)] : null;
  }
  // The range of a string may leave out its quotation marks.
  let end = last.end.offset;
  const quote = source.text[end];
  if ((quote === '"' || quote === "'") && source.text[last.start.offset - 1] === quote) end++;
  const start = end - last.end.offset > 0 ? last.start.offset - 1 : last.start.offset;
  const [, comma = '', rest = ''] = /^([ \t]*,)?([^\r\n]*)/.exec(source.text.slice(end, range.end.offset)) ?? [];
  const at = (offset: number) => source.range(offset, offset);
  const [indent = ''] = /[^\r\n]*$/.exec(source.text.slice(0, start)) ?? [];
  if (/\S/.test(indent)) {
    return rest.trim().startsWith('#') || (!comma && !/^[ \t]*\]/.test(rest) && rest.trim() !== '')
      ? null
      : [replace(source, at(end), `, ${value}`)];
  }
  if (!/^[ \t]*(?:#.*|\])?$/.test(rest)) return null;
  const line = `${lineEnd(source)}${indent}${value}${comma ? ',' : ''}`;
  // A bracket on the same line closes the list right after the element.
  if (rest.trim().startsWith(']')) return [replace(source, at(end), `,${line.replace(/,$/, '')}`)];
  const edits = [replace(source, at(end + comma.length + rest.length), line)];
  return comma ? edits : [replace(source, at(end), ','), ...edits];
}
