import type { Node } from '../../parser/node.js';
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
  if (standsInConnection(node, module)) return true;
  let others = found.get(reached);
  if (!others) {
    others = phases.reachedWithout('request', (code) => {
      const { module: within, suite } = code;
      const first = suite && within.tree.root.descendantForIndex(suite.body.start, suite.body.start);
      return !!first && standsInConnection(first, within);
    });
    found.set(reached, others);
  }
  return !others.has(functionAt(module, node.startIndex));
}

const functions = new WeakMap<Module, Map<number, boolean>>();

function standsInConnection(node: Node, module: Module): boolean {
  let known = functions.get(module);
  if (!known) functions.set(module, (known = new Map()));
  for (let each: Node | null = node; each; each = each.parent) {
    if (each.type === 'class_definition' && /websocket|connection/i.test(each.childForFieldName('name')?.text ?? ''))
      return true;
    if (each.type !== 'function_definition') continue;
    let isConnection = known.get(each.id);
    if (isConnection === undefined) known.set(each.id, (isConnection = isOfStream(each)));
    if (isConnection) return true;
  }
  return false;
}

/** Whether a function is a generator, answers with a stream, or serves a WebSocket. */
function isOfStream(definition: Node): boolean {
  const body = definition.childForFieldName('body');
  if (!body) return false;
  if (STREAMS.test(body.text) || ownStatements(body).some(({ type }) => type === 'yield')) return true;
  const parameters = definition.childForFieldName('parameters')?.namedChildren ?? [];
  return parameters.some((parameter) => SOCKET.test(parameter.childForFieldName('type')?.text ?? nameOf(parameter)));
}

function nameOf(parameter: Node): string {
  return (parameter.childForFieldName('name') ?? parameter).text;
}
