import type { Node } from '../../parser/node.js';
import type { Module } from '../modules.js';
import { qualifiedName } from '../names.js';
import type { Objects } from '../objects/objects.js';
import { placeOf } from '../objects/object.js';
import { callArguments } from '../values.js';
import type { CallSite } from './call-sites.js';
import { namedArgument } from './lifespans.js';
import type { Phase } from './phase.js';

/** A function that a call or a decorator hands on, to be run later. */
export interface Registration {
  /** The expression that names the function or class. */
  readonly target: Node;
  /** When it runs; `same`: in the phase of the call itself, perhaps. `lifespan`: its first part at startup, the rest at shutdown. */
  readonly phase: Phase | 'lifespan' | 'same';
  /** Whether it runs for sure when that phase comes. */
  readonly isCertain: boolean;
  /** The method that a class is run by; its constructor where this is missing. */
  readonly method?: 'dispatch';
}

const ROUTES =
  /^(?:get|post|put|patch|delete|options|head|trace|api_route|websocket|route|websocket_route|exception_handler|middleware)$/;
const EVENTS: Readonly<Record<string, Phase>> = { startup: 'startup', shutdown: 'shutdown' };
/** Methods and functions whose first arguments are functions that run in requests. */
const ADDS_HANDLER =
  /^(?:add_api_route|add_route|add_api_websocket_route|add_websocket_route|add_exception_handler|add_task)$/;
const EVENT_LISTS = /\.on_(startup|shutdown)$/;
const DEPENDS = /(?:^|\.)(?:Depends|Security)$/;

/** The functions that a call hands on, by what FastAPI and Starlette do with them. */
export function registrations({ node, callee }: CallSite, module: Module, objects: Objects): readonly Registration[] {
  if (node.type !== 'call') return [];
  const { positional, named } = callArguments(node);
  const method = callee?.type === 'attribute' ? (callee.childForFieldName('attribute')?.text ?? '') : '';
  const decorated = node.parent?.type === 'decorator' ? decoratedName(node.parent) : null;
  const found: Registration[] = [];
  const add = (target: Node | null | undefined, phase: Registration['phase'], isCertain: boolean): void => {
    if (target) found.push({ target, phase, isCertain });
  };
  if (decorated && method === 'on_event') add(decorated, EVENTS[literal(positional[0])] ?? 'startup', true);
  else if (decorated && ROUTES.test(method)) add(decorated, 'request', true);
  else if (method === 'add_event_handler') {
    add(
      named.get('func') ?? positional[1],
      EVENTS[literal(named.get('event_type') ?? positional[0])] ?? 'startup',
      true,
    );
  } else if (ADDS_HANDLER.test(method)) {
    const endpoint = named.get('endpoint') ?? named.get('func') ?? named.get('handler');
    for (const each of endpoint ? [endpoint] : positional) if (isName(each)) add(each, 'request', true);
  } else if (method === 'add_middleware') {
    const target = positional[0] ?? named.get('middleware_class');
    if (target) found.push({ target, phase: 'request', isCertain: true, method: 'dispatch' });
    add(target, 'startup', false);
  } else if (callee && DEPENDS.test(qualifiedName(callee, module) ?? '')) {
    add(named.get('dependency') ?? positional[0], 'request', true);
  } else {
    const list =
      method === 'append' ? EVENT_LISTS.exec(callee?.childForFieldName('object')?.text ?? '')?.[1] : undefined;
    if (list !== undefined) add(positional[0], EVENTS[list]!, true);
    const hasMore = positional.some(({ type }) => type === 'dictionary_splat');
    const argument = (name: string): Node | undefined =>
      hasMore ? namedArgument(objects, node, name, placeOf(node, module)) : named.get(name);
    add(argument('lifespan'), 'lifespan', true);
    for (const name of ['on_startup', 'on_shutdown'] as const) {
      for (const each of argument(name)?.namedChildren ?? []) add(each, EVENTS[name.slice(3)]!, true);
    }
    // A function that is handed to anything else may be called by it: `Thread(target=work)`, `map(parse, lines)`.
    const known = new Set(found.map(({ target }) => target.id));
    for (const each of [...positional, ...named.values()]) {
      if (isName(each) && !known.has(each.id)) add(each, 'same', false);
    }
  }
  return found;
}

function isName(node: Node): boolean {
  return node.type === 'identifier' || node.type === 'attribute';
}

function literal(node: Node | undefined): string {
  return node?.type === 'string' ? node.text.replace(/['"]/g, '') : '';
}

/** The name of the function that a decorator stands on. */
function decoratedName(decorator: Node): Node | null {
  return decorator.parent?.childForFieldName('definition')?.childForFieldName('name') ?? null;
}
