import type { Node } from '../parser/node.js';
import type { Edit } from '../diagnostic.js';
import type { Source } from '../parser/source.js';
import { lineEnd, replace } from './edits.js';

/**
 * An edit that adds an argument at the end of a call; on a line of its own where the last one has one.
 *
 * @param argument e.g. `timeout=5`
 * @returns null for a call without arguments, and for one with comments between them
 */
export function addArgument(source: Source, call: Node, argument: string): Edit | null {
  const list = call.childForFieldName('arguments');
  const last = list?.namedChildren.at(-1);
  if (!last || list!.namedChildren.some(({ type }) => type === 'comment')) return null;
  const [indent] = /(?<=[\r\n])[ \t]*$/.exec(source.text.slice(0, last.startIndex)) ?? [null];
  const glue = indent === null ? ' ' : lineEnd(source) + indent;
  return replace(source, source.range(last.endIndex, last.endIndex), `,${glue}${argument}`);
}
