import type { Node } from '../../parser/node.js';
import type { ReachedModule } from '../closure.js';
import { callsNamed } from '../evaluation/named-calls.js';
import { packagesOf } from '../library-calls.js';
import type { Module } from '../modules.js';
import { parametersOf, plainArguments } from '../objects/arguments.js';
import type { RunningProgram } from '../running-calls.js';
import type { Execution } from '../phases/phase.js';

/** A loop that sends to all WebSockets that the process has noted. */
export interface Broadcast {
  readonly module: Module;
  /** The call that sends. */
  readonly call: Node;
  /** Where they are noted, as written: `self.active_connections`. */
  readonly connections: string;
  readonly execution: Execution;
}

/** Modules with more calls are not looked through to the end. */
const MAX_SENDS = 200;
const SENDS = 'send_text|send_json|send_bytes';
/** What carries messages from one process to others: channels of Redis and other brokers. */
const SHARES = /\.(?:publish|psubscribe|subscribe|xread|xreadgroup)\s*\(/;
const SHARING_PACKAGES: ReadonlySet<string> = new Set(['broadcaster', 'fastapi_websocket_pubsub', 'socketio']);

/**
 * Where requests send to all WebSockets that are kept in a collection of the process: an attribute or a variable of a module. None where the program
 * passes messages on to other processes.
 */
export function broadcastsIn(program: RunningProgram): readonly Broadcast[] {
  const { reached } = program;
  const modules = [...reached.values()].filter(({ module }) => !module.isBroken);
  const found = modules.flatMap((each) => sendingLoops(each));
  if (found.length === 0) return [];
  const packages = packagesOf(reached);
  const isShared =
    modules.some(({ module }) => SHARES.test(module.source.text)) ||
    [...SHARING_PACKAGES].some((each) => packages.has(each));
  if (isShared) return [];
  return found.flatMap((each) => {
    const execution = program.phases
      .executions(each.module, each.call.startIndex)
      .find(({ phase }) => phase === 'request');
    return execution ? [{ ...each, execution }] : [];
  });
}

function sendingLoops({ module }: ReachedModule): Omit<Broadcast, 'execution'>[] {
  if (!/\bsend_(?:text|json|bytes)\b/.test(module.source.text)) return [];
  const helpers = new Set<string>();
  return callsNamed(module, SENDS)
    .slice(0, MAX_SENDS)
    .flatMap((call) => {
      const socket = call.childForFieldName('function')?.childForFieldName('object');
      if (socket?.type !== 'identifier') return [];
      const own = sendingTo(socket.text, call, module);
      return own.length > 0 ? own : throughHelper(socket.text, call, module, helpers);
    });
}

/** A call for each socket that a loop around it gives a variable. */
function sendingTo(name: string, call: Node, module: Module): Omit<Broadcast, 'execution'>[] {
  const source = sourceOf(name, call);
  const connections = source && collectionOf(source);
  return connections && isKept(connections, module) ? [{ module, call, connections: connections.text }] : [];
}

/** `for each in connections: await send(each, message)`, where `send` is the function that sends to its parameter. */
function throughHelper(name: string, call: Node, module: Module, seen: Set<string>): Omit<Broadcast, 'execution'>[] {
  let helper = call.parent;
  while (helper && helper.type !== 'function_definition') helper = helper.parent;
  const parameters = helper ? (parametersOf(helper) ?? []) : [];
  const index = parameters.filter((each) => !/^(?:self|cls)$/.test(each.name)).findIndex((each) => each.name === name);
  const helperName = helper?.childForFieldName('name')?.text;
  const key = `${helper?.id} ${index}`;
  if (index < 0 || helperName === undefined || seen.has(key)) return [];
  seen.add(key);
  return callsNamed(module, helperName)
    .slice(0, MAX_SENDS)
    .flatMap((each) => {
      const args = plainArguments(each);
      const given = args?.named.get(name) ?? args?.positional[index];
      return given?.type === 'identifier' ? sendingTo(given.text, each, module) : [];
    });
}

/** What the loop around a node goes over that gives a variable its values. */
function sourceOf(name: string, node: Node): Node | null {
  for (let each: Node | null = node; each && each.type !== 'function_definition'; each = each.parent) {
    const isComprehension = /_comprehension$|^generator_expression$/.test(each.type);
    const clauses = each.type === 'for_statement' ? [each] : isComprehension ? each.namedChildren.filter(isClause) : [];
    for (const clause of clauses) {
      const left = clause.childForFieldName('left');
      const names = left?.type === 'identifier' ? [left] : (left?.descendantsOfType('identifier') ?? []);
      if (names.some(({ text }) => text === name)) return clause.childForFieldName('right');
    }
  }
  return null;
}

function isClause({ type }: Node): boolean {
  return type === 'for_in_clause';
}

/** `self.connections` of `list(self.connections.get(room, []).values())`. */
function collectionOf(source: Node): Node | null {
  for (let node: Node | null = source; node;) {
    const callee: Node | null = node.type === 'call' ? node.childForFieldName('function') : null;
    if (callee?.type === 'identifier') {
      if (!/^(?:list|set|tuple|sorted|reversed|enumerate)$/.test(callee.text)) return null;
      node = node.childForFieldName('arguments')?.namedChild(0) ?? null;
    } else if (callee?.type === 'attribute') {
      if (!/^(?:values|items|copy|get|union)$/.test(callee.childForFieldName('attribute')?.text ?? '')) return null;
      node = callee.childForFieldName('object');
    } else if (node.type === 'subscript') node = node.childForFieldName('value');
    else return node.type === 'identifier' || node.type === 'attribute' ? node : null;
  }
  return null;
}

/** Whether it lasts longer than a call: `self.connections`, a variable of the module. */
function isKept(collection: Node, module: Module): boolean {
  if (collection.type === 'attribute') return /^(?:self|cls)\.\w+$/.test(collection.text);
  return module.scope.lookup(collection.text)?.kind === 'assignment';
}
