import type { Node } from '../parser/node.js';
import type { Edit } from '../diagnostic.js';
import type { Source } from '../parser/source.js';
import { isRequestPair, type TemplateCall } from '../program/template-calls.js';
import { lineEnd, replace } from './edits.js';

/**
 * Edits that put the request in front of a template's name, as all releases of Starlette since 0.29 take it, and take it from the context
 * where that can be done without a change of the layout. Starlette adds it to the context itself.
 *
 * @returns null where it is not clear what the request is
 */
export function requestFirst(source: Source, call: TemplateCall): Edit[] | null {
  const { request, first, isPositional, context } = call;
  if (request === null) return null;
  const at = first.startIndex;
  const added = (isPositional ? request : `request=${request}`) + ',' + glueBefore(source, call);
  const removed = context && withoutRequest(source, call, context, request);
  return [replace(source, source.range(at, at), added), ...(removed ? [removed] : [])];
}

/** A line end where each argument has a line of its own, else a space. */
function glueBefore(source: Source, { node, first }: TemplateCall): string {
  const [indent] = /(?<=[\r\n])[ \t]*$/.exec(source.text.slice(0, first.startIndex)) ?? [null];
  const next = argumentsOf(node)[1];
  const isAlone = !next || /[\r\n]/.test(source.text.slice(first.endIndex, next.startIndex));
  return indent !== null && isAlone ? lineEnd(source) + indent : ' ';
}

function argumentsOf(call: Node): Node[] {
  return (call.childForFieldName('arguments')?.namedChildren ?? []).filter(({ type }) => type !== 'comment');
}

const COMMA = /^\s*,\s*$/;

/** An edit that takes `"request": request` out of the context, or the context out of the call; null where it stays. */
function withoutRequest(source: Source, { node }: TemplateCall, context: Node, request: string): Edit | null {
  const { text } = source;
  const elements = context.namedChildren;
  const index = elements.findIndex(isRequestPair);
  const pair = elements[index];
  if (!pair || pair.childForFieldName('value')?.text !== request) return null;
  const next = elements[index + 1];
  if (next) {
    const isPlain = next.type !== 'comment' && COMMA.test(text.slice(pair.endIndex, next.startIndex));
    return isPlain ? replace(source, source.range(pair.startIndex, next.startIndex), '') : null;
  }
  const previous = elements[index - 1];
  if (previous) {
    const isPlain = COMMA.test(text.slice(previous.endIndex, pair.startIndex));
    return isPlain ? replace(source, source.range(previous.endIndex, pair.endIndex), '') : null;
  }
  return withoutContext(source, node, context);
}

/** The call without a context that would be empty, unless what follows it goes by its position. */
function withoutContext(source: Source, call: Node, context: Node): Edit | null {
  const all = argumentsOf(call);
  const index = all.findIndex((each) => each.startIndex <= context.startIndex && context.endIndex <= each.endIndex);
  const [before, argument, after] = [all[index - 1], all[index], all[index + 1]];
  if (!before || !argument || (after && after.type !== 'keyword_argument')) return null;
  if (!COMMA.test(source.text.slice(before.endIndex, argument.startIndex))) return null;
  return replace(source, source.range(before.endIndex, argument.endIndex), '');
}
