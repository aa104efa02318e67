import type { Node } from '../../parser/node.js';
import type { ReachedModule } from '../closure.js';
import type { Module } from '../modules.js';
import { mountCalls } from '../mounts.js';
import { plainArguments } from '../objects/arguments.js';
import { placeOf } from '../objects/object.js';
import { Objects } from '../objects/objects.js';
import type { Ignored } from './links.js';
import type { Phases } from './phases.js';

/** An application that is mounted in the served one, with code for its start and end that nothing runs. */
export interface MountedLifespan {
  readonly module: Module;
  /** What registers that code, or mounts an application of a library. */
  readonly node: Node;
  /** `mcp`: the application of an MCP server, which answers nothing before its lifespan has run. */
  readonly kind: Ignored['phase'] | 'mcp';
  /** The call that makes the application, where it is one of the project. */
  readonly made: Ignored['on'];
}

/** How an application runs the lifespan of another: `sub.router.lifespan_context(sub)`, `mcp_app.lifespan(app)`, `mcp.session_manager.run()`. */
const ENTERS = /\.lifespan_context\s*\(|\.lifespan\b(?!\s*=[^=])|\bsession_manager\.run\s*\(/;

/**
 * Source: `StreamableHTTPSessionManager.handle_request` of the MCP SDK for Python raises "Task group is not initialized" until `run()`, which the lifespan of
 * the application does; PrefectHQ/fastmcp#518, modelcontextprotocol/python-sdk#1467.
 */
const MCP_APP = /^(?:fastmcp|mcp)\b.*\.(?:http_app|streamable_http_app)$/;

/** The applications that are mounted while their lifespans and events are left out. Silent where the program runs the lifespan of some other application. */
export function mountedLifespans(
  reached: ReadonlyMap<string, ReachedModule>,
  phases: Phases,
): readonly MountedLifespan[] {
  const modules = [...reached.values()].filter(({ module }) => !module.isBroken);
  if (modules.some(({ module }) => ENTERS.test(module.source.text))) return [];
  const own = phases.ignored.flatMap(({ because, module, node, phase, on }): MountedLifespan[] =>
    because === 'mounted' ? [{ module, node, kind: phase, made: on }] : [],
  );
  if (!modules.some(({ module }) => /http_app\s*\(/.test(module.source.text))) return own;
  const servers = modules.flatMap(({ module, project }) => {
    const objects = new Objects(project);
    return mountCalls(module, project).flatMap(({ call, target }): MountedLifespan[] => {
      if (!target || phases.executions(module, call.startIndex).length === 0) return [];
      const isServer = objects.of(target, placeOf(target, module)).some((each) => {
        if (each.kind !== 'product' || !MCP_APP.test(each.name)) return false;
        const transport = each.call && plainArguments(each.call)?.named.get('transport')?.text;
        return !transport?.includes('sse');
      });
      return isServer ? [{ module, node: call, kind: 'mcp', made: null }] : [];
    });
  });
  return [...own, ...servers];
}
