import type { Node } from '../../parser/node.js';
import type { ReachedModule } from '../closure.js';
import type { Module } from '../modules.js';
import { plainArguments } from '../objects/arguments.js';
import { placeOf } from '../objects/object.js';
import { Objects } from '../objects/objects.js';
import { allCallSites, type CallSite } from '../phases/call-sites.js';
import type { Phases } from '../phases/phases.js';
import type { Project } from '../project.js';
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

/** Background tasks that are looked at. */
const MAX_TASKS = 20;

/**
 * The places of a program at which requests may stay open for long: streams and WebSockets or, where it has none, background tasks.
 *
 * Source: `Server.shutdown` of uvicorn 0.40.0 waits for open connections and their tasks, and only then ends the lifespan; watched.
 */
export function openResponses(reached: ReadonlyMap<string, ReachedModule>, phases: Phases): readonly OpenResponse[] {
  const sites = [...reached.values()].flatMap((each) => {
    const { module } = each;
    if (module.isBroken || !MENTIONS.test(module.source.text)) return [];
    const all = [...allCallSites(module).values()].flat();
    return all.filter(({ callee }) => CALLEE.test(callee?.text ?? '')).map((site) => ({ ...site, each }));
  });
  const open = sites.flatMap(({ node, callee, each: { module, project } }): OpenResponse[] => {
    const kind = kindOf({ node, callee }, module, new Objects(project));
    const runs = kind ? phases.executions(module, node.startIndex) : [];
    const isReached = kind === 'websocket' ? runs.length > 0 : runs.some(({ phase }) => phase === 'request');
    return kind && isReached ? [{ module, node, kind }] : [];
  });
  if (open.length > 0) return open;
  const walkers = new Map<Project, Walker>();
  const tasks = sites
    .filter(({ callee, each: { module } }) => isTask(callee) && takesTasks(module))
    .slice(0, MAX_TASKS);
  return tasks.flatMap(({ node, each: { module, project } }): OpenResponse[] => {
    let walker = walkers.get(project);
    if (!walker) walkers.set(project, (walker = new Walker(project, reached)));
    const isRequest = phases.executions(module, node.startIndex).some(({ phase }) => phase === 'request');
    return isRequest && isLong(node, module, walker) ? [{ module, node, kind: 'background' }] : [];
  });
}

function kindOf({ node, callee }: CallSite, module: Module, objects: Objects): 'stream' | 'websocket' | null {
  if (isTask(callee)) return null;
  const method = callee?.type === 'attribute' ? callee.childForFieldName('attribute')?.text : undefined;
  if (method === 'websocket' || method === 'websocket_route') {
    return node.parent?.type === 'decorator' ? 'websocket' : null;
  }
  const found = objects.of(callee, placeOf(node, module));
  return found.some((each) => each.kind === 'external' && STREAMS.has(each.name)) ? 'stream' : null;
}

function isTask(callee: Node | null): boolean {
  return callee?.type === 'attribute' && callee.childForFieldName('attribute')?.text === 'add_task';
}

function takesTasks({ source }: Module): boolean {
  return source.text.includes('BackgroundTask');
}

function isLong(call: Node, module: Module, walker: Walker): boolean {
  const target = plainArguments(call)?.positional[0] ?? null;
  return walker.tasks.framesOf(target, placeOf(call, module), call).some(({ frame }) => {
    return walker.body(frame.definition, { frame, depth: 0, state: new State() }).low >= LONG;
  });
}
