import { formatPatch, structuredPatch } from 'diff';
import { binaryPatch } from '../fix/binary-patch.js';
import type { FileChange } from '../fix/change.js';
import { createSource } from '../parser/source.js';
import { palette } from './palette.js';
import { sanitize } from './terminal.js';

/** Lines around a change. */
const CONTEXT = 3;

/**
 * Changes as a unified diff in Git's form: `git apply` and `patch -p1` take it in the directory to which the names of the files are
 * relative. The exact bytes, as programs need them.
 */
export function diff(changes: readonly FileChange[]): string {
  return changes.map(patchOf).join('');
}

/** The same for people: nothing in it can steer a terminal. */
export function prettyDiff(
  changes: readonly FileChange[],
  { color, ascii }: { color: boolean; ascii: boolean },
): string {
  const { bold, cyan, green, red } = palette(color);
  const clean = (line: string): string =>
    line
      .replace(/\r$/, '')
      .split('\t')
      .map((part) => sanitize(part, ascii))
      .join('\t');
  return changes
    .map((change) => {
      if (!isText(change)) return `${bold(`${sanitize(change.file, ascii)}: saved as UTF-8`)}\n`;
      let isHead = true;
      const lines = patchOf(change).split('\n').slice(0, -1);
      const painted = lines.map((line) => {
        isHead &&= !line.startsWith('@@');
        const paint = isHead ? bold : { '@': cyan, '+': green, '-': red }[line[0]!];
        return paint ? paint(clean(line)) : clean(line);
      });
      return `${painted.join('\n')}\n`;
    })
    .join('');
}

function patchOf(change: FileChange): string {
  const { file, before, text } = change;
  const isCreate = before === null;
  const names = { isGit: true, isCreate, oldFileName: isCreate ? '/dev/null' : `a/${file}`, newFileName: `b/${file}` };
  if (!isText(change)) {
    return (
      formatPatch({ ...names, oldHeader: '', newHeader: '', hunks: [] }) +
      binaryPatch(Buffer.from(before ?? ''), Buffer.from(text))
    );
  }
  const old = isCreate ? '' : Buffer.from(before).toString('utf8');
  const patch = formatPatch({ ...structuredPatch('', '', old, text, '', '', { context: CONTEXT }), ...names });
  if (!file.includes(' ')) return patch;
  // Without a tab, `patch` takes a name to end at its first space; Git writes one there, too.
  const end = patch.indexOf('\n@@');
  return patch.slice(0, end).replace(/^(?:---|\+\+\+) [^"\t]*? [^"\t]*?$/gm, '$&\t') + patch.slice(end);
}

/** Whether what was there can be shown as text: it was UTF-8, or nothing. */
function isText({ file, before }: FileChange): boolean {
  return before === null || createSource(file, before).encoding === 'utf-8';
}
