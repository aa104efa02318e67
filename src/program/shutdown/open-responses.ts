import type { Node } from 'web-tree-sitter';
import type { ReachedModule } from '../closure.js';
import type { Module } from '../modules.js';
import { plainArguments } from '../objects/arguments.js';
import { placeOf } from '../objects/object.js';
import { Objects } from '../objects/objects.js';
import { allCallSites, type CallSite } from '../phases/call-sites.js';
import type { Phases } from '../phases/phases.js';
import { State } from './state.js';
import { Walker } from './walker.js';

/** Something that a request leaves open, and that the server waits for before the shutdown code begins. */
export interface OpenResponse {
  readonly module: Module;
  readonly node: Node;
  readonly kind: 'stream' | 'websocket' | 'background';
}

const STREAMS: ReadonlySet<string> = new Set([
  'fastapi.responses.StreamingResponse',
  'starlette.responses.StreamingResponse',
  'fastapi.sse.EventSourceResponse',
  'sse_starlette.EventSourceResponse',
  'sse_starlette.sse.EventSourceResponse',
]);
const CALLEE = /(?:StreamingResponse|EventSourceResponse|\.websocket|\.websocket_route|\.add_task)$/;
const MENTIONS = /StreamingResponse|EventSourceResponse|\bwebsocket\b|\badd_task\b/;

/** Background tasks that take less are over soon, in milliseconds. */
const LONG = 500;

/**
 * The places of a program at which requests may stay open for long: streams, WebSockets, background tasks.
 *
 * Source: `Server.shutdown` of uvicorn 0.40.0 waits for open connections and their tasks, and only then ends the lifespan; watched.
 */
export function openResponses(reached: ReadonlyMap<string, ReachedModule>, phases: Phases): readonly OpenResponse[] {
  return [...reached.values()].flatMap((each) => {
    const { module } = each;
    if (module.isBroken || !MENTIONS.test(module.source.text)) return [];
    return [...allCallSites(module).values()].flat().flatMap((site): OpenResponse[] => {
      const kind = CALLEE.test(site.callee?.text ?? '') ? kindOf(site, each, reached) : null;
      if (!kind) return [];
      const { node } = site;
      const runs = phases.executions(module, node.startIndex);
      const isReached = kind === 'websocket' ? runs.length > 0 : runs.some(({ phase }) => phase === 'request');
      return isReached ? [{ module, node, kind }] : [];
    });
  });
}

function kindOf(
  { node, callee }: CallSite,
  { module, project }: ReachedModule,
  reached: ReadonlyMap<string, ReachedModule>,
): OpenResponse['kind'] | null {
  const objects = new Objects(project);
  const method = callee?.type === 'attribute' ? callee.childForFieldName('attribute')?.text : undefined;
  if (method === 'websocket' || method === 'websocket_route') {
    return node.parent?.type === 'decorator' ? 'websocket' : null;
  }
  const place = placeOf(node, module);
  if (method === 'add_task') {
    const target = plainArguments(node)?.positional[0];
    if (!target) return null;
    const walker = new Walker(project, reached);
    const isLong = walker.tasks.framesOf(target, place, node).some(({ frame }) => {
      return walker.body(frame.definition, { frame, depth: 0, state: new State() }).low >= LONG;
    });
    return isLong ? 'background' : null;
  }
  const isStream = objects.of(callee, place).some((each) => each.kind === 'external' && STREAMS.has(each.name));
  return isStream ? 'stream' : null;
}
