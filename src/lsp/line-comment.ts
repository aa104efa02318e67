import { PythonParser } from '../parser/python.js';
import type { Node } from '../parser/node.js';
import type { Source } from '../parser/source.js';

/** Where a comment about a line goes: at its end, or above the statement that begins at a UTF-16 offset. */
export type CommentPlace = { kind: 'end' } | { kind: 'above'; statement: number };

/**
 * Where a comment about a line can stand without changing what the file means.
 *
 * @param line its UTF-16 offsets, without the line end
 */
export async function commentColumn(
  source: Source,
  path: string,
  line: { start: number; end: number },
): Promise<CommentPlace> {
  return /\.pyi?$/.test(path) ? inPython(source, line) : inLines(source, line);
}

async function inPython(source: Source, { start, end }: { start: number; end: number }): Promise<CommentPlace> {
  const tree = (await PythonParser.load()).parse(source);
  const text = source.text.slice(start, end);
  if (!tree) return { kind: 'end' };
  const statement = statementAt(tree.root, start + (text.length - text.trimStart().length));
  const hasComment = tree.root
    .descendantsOfType('comment')
    .some(({ startIndex }) => startIndex >= start && startIndex <= end);
  const holds = tree.root.descendantForIndex(end, end);
  const isInString = isWithin(holds, (node) => node.type === 'string' && node.startIndex < end && node.endIndex > end);
  return hasComment || isInString || text.trimEnd().endsWith('\\')
    ? { kind: 'above', statement: statement?.startIndex ?? start }
    : { kind: 'end' };
}

function isWithin(node: Node | null, holds: (node: Node) => boolean): boolean {
  for (let each = node; each; each = each.parent) if (holds(each)) return true;
  return false;
}

/** The statement around an offset: with its decorators, where it has any. */
function statementAt(root: Node, offset: number): Node | null {
  for (let node: Node | null = root.descendantForIndex(offset, offset); node; node = node.parent) {
    const around: Node | null = node.parent;
    if (around?.type === 'module' || around?.type === 'block') return node;
  }
  return null;
}

/** TOML, requirements, YAML: a `#` on the line may be a comment already, a backslash or an open string goes on. */
function inLines(source: Source, { start, end }: { start: number; end: number }): CommentPlace {
  const text = source.text.slice(start, end);
  const quotes = source.text.slice(0, end).match(/"""|'''/g)?.length ?? 0;
  const goesOn = text.trimEnd().endsWith('\\') || quotes % 2 === 1;
  return goesOn || text.includes('#') ? { kind: 'above', statement: start } : { kind: 'end' };
}
