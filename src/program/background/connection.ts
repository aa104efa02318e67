import type { Node } from 'web-tree-sitter';
import { ownStatements } from '../objects/calls.js';

const STREAMS = /\b(?:StreamingResponse|EventSourceResponse|ServerSentEvent\w*)\s*\(/;
const SOCKET = /\bWebSocket\b|^(?:web_?socket|ws)$/i;

/**
 * Whether code belongs to an answer that goes on for a while: it stands in a generator, in a function that answers with a stream, or in one that
 * serves a WebSocket. What it starts has the time of the connection.
 */
export function isOfConnection(node: Node): boolean {
  for (let each = node.parent; each; each = each.parent) {
    if (each.type === 'class_definition' && /websocket|connection/i.test(each.childForFieldName('name')?.text ?? ''))
      return true;
    if (each.type !== 'function_definition') continue;
    const body = each.childForFieldName('body');
    if (!body) continue;
    if (STREAMS.test(body.text) || ownStatements(body).some(({ type }) => type === 'yield')) return true;
    const parameters = each.childForFieldName('parameters')?.namedChildren ?? [];
    if (parameters.some((parameter) => SOCKET.test(parameter.childForFieldName('type')?.text ?? nameOf(parameter))))
      return true;
  }
  return false;
}

function nameOf(parameter: Node): string {
  return (parameter.childForFieldName('name') ?? parameter).text;
}
