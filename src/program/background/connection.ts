import type { Node } from 'web-tree-sitter';
import type { Suite } from '../../parser/syntax/outline.js';
import type { ReachedModule } from '../closure.js';
import { functionAt } from '../functions.js';
import type { Module } from '../modules.js';
import { ownStatements } from '../objects/calls.js';
import type { RunningProgram } from '../running-calls.js';

const STREAMS = /\b(?:StreamingResponse|EventSourceResponse|ServerSentEvent\w*)\s*\(/;
const SOCKET = /\bWebSocket\b|^(?:web_?socket|ws)$/i;

const found = new WeakMap<ReadonlyMap<string, ReachedModule>, ReadonlySet<Suite | null>>();

/**
 * Whether code belongs to an answer that goes on for a while: it stands in a generator, in a function that answers with a stream, or in one that
 * serves a WebSocket, or requests come to it through such code only. What it starts has the time of the connection.
 */
export function isOfConnection(node: Node, module: Module, { reached, phases }: RunningProgram): boolean {
  if (standsInConnection(node)) return true;
  let others = found.get(reached);
  if (!others) {
    others = phases.reachedWithout('request', ({ module: { tree }, suite }) => {
      const first = suite && tree.root.descendantForIndex(suite.body.start, suite.body.start);
      return !!first && standsInConnection(first);
    });
    found.set(reached, others);
  }
  return !others.has(functionAt(module, node.startIndex));
}

function standsInConnection(node: Node): boolean {
  for (let each: Node | null = node; each; each = each.parent) {
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
