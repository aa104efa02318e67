import type { Node } from '../../parser/node.js';
import { appObject, type AppObject } from '../apps.js';
import type { ReachedModule } from '../closure.js';
import { namesOfSubclasses } from '../far-changes.js';
import { frameworkObject } from '../framework-objects.js';
import type { Module } from '../modules.js';
import { placeOf } from '../objects/object.js';
import { Objects } from '../objects/objects.js';
import type { RouteModel } from '../routes/model.js';
import { symbolsOf, type Symbols } from '../symbols.js';
import { allCallSites, type CallSite } from './call-sites.js';
import { namedArgument } from './lifespans.js';
import { runsWithin, type Runs } from './placement.js';

/** A call that makes an application or a router. */
export interface Made {
  readonly module: Module;
  readonly node: Node;
}

/** Whether the served application runs what is registered for startup or shutdown; where it never does, why. */
export interface Verdict {
  readonly runs: Runs;
  /** `lifespan`: the application has one, and so no events. `mounted`: it is part of another. `unused`: nothing includes it. */
  readonly because?: 'lifespan' | 'mounted' | 'unused';
  /** What it is registered on, where that is seen. */
  readonly on: Made | null;
}

/** What is registered: an event, or a lifespan, which stands for both. */
export type LifecyclePhase = 'startup' | 'shutdown' | 'lifespan';

const ROUTERS: ReadonlySet<string> = new Set(['APIRouter', 'Router']);
const APPS: ReadonlySet<string> = new Set(['FastAPI', 'Starlette']);
/** They have lifespans that are no part of an application's. */
const SERVERS = /^(?:fastmcp|mcp\.server)\b/;

/**
 * Which registrations for startup and shutdown are run. The application that Vercel serves runs its lifespan or, where it has none, its events, and
 * those of the routers that it includes. Those of an application that is mounted in it never run.
 *
 * Source: fastapi 0.142.2 and starlette 1.7.0 (`Router.lifespan`, `_DefaultLifespan`, `FastAPI.include_router`), watched.
 */
export class Lifecycle {
  #apps: readonly Made[] | undefined;
  #served: readonly Made[] | undefined;

  /** @param routes what the served applications include and mount, worked out when it is needed */
  constructor(
    private readonly reached: ReadonlyMap<string, ReachedModule>,
    private readonly routes: () => RouteModel | null,
  ) {}

  /** The verdict on what a call registers, or an assignment to `lifespan_context`, for a phase. */
  verdict({ node, callee }: CallSite, { module, project }: ReachedModule, phase: LifecyclePhase): Verdict {
    const symbols = symbolsOf(project);
    const objects = new Objects(project);
    const receiver = receiverOf(node, callee);
    if (receiver) {
      const owner = ownerOfRouter(receiver, module, symbols) ?? receiver;
      const made = frameworkObject(owner, module, symbols);
      const on = madeBy(objects, owner, module);
      if (made && ROUTERS.has(made.class)) return this.#inGraph(on);
      const isEvent = node.type === 'call';
      const apps = on ? [on] : this.apps.length <= 1 ? this.apps : [];
      if (isEvent && apps.some((each) => this.hasLifespan(each)))
        return { runs: 'never', because: 'lifespan', on: apps[0]! };
      return this.#ofApp(on);
    }
    const made = frameworkObject(node, module, symbols);
    if (made && ROUTERS.has(made.class)) return this.#inGraph({ module, node });
    if (made) {
      const on = { module, node };
      if (phase !== 'lifespan' && this.hasLifespan(on)) return { runs: 'never', because: 'lifespan', on };
      return this.#ofApp(on);
    }
    const called = symbols.resolve(callee, module);
    if (called?.kind === 'external' && SERVERS.test(called.name)) return { runs: 'never', on: null };
    return { runs: this.apps.length <= 1 && called?.kind !== 'external' ? 'always' : 'possible', on: null };
  }

  /** Whether an application is made with a lifespan. */
  hasLifespan({ module, node }: Made): boolean {
    const project = this.reached.get(module.file)?.project;
    if (node.type !== 'call' || !project) return false;
    const lifespan = namedArgument(new Objects(project), node, 'lifespan', placeOf(node, module));
    return lifespan !== undefined && lifespan.type !== 'none';
  }

  #ofApp(on: Made | null): Verdict {
    if (this.apps.length <= 1) return { runs: 'always', on };
    if (!on) return { runs: 'possible', on };
    if (this.served.some((each) => isSame(each, on))) return { runs: 'always', on };
    const verdict = this.#inGraph(on);
    // The one that is served is known, and it is another one.
    const isOther = verdict.runs === 'possible' && this.served.length > 0 && this.apps.some((each) => isSame(each, on));
    return isOther ? { runs: 'never', because: 'unused', on } : verdict;
  }

  #inGraph(on: Made | null): Verdict {
    const relation = on ? (this.routes()?.relationOf(on.module, on.node) ?? 'unknown') : 'unknown';
    switch (relation) {
      case 'served':
        return { runs: 'always', on };
      case 'mounted':
      case 'unused':
        return { runs: 'never', because: relation, on };
      default:
        return { runs: 'possible', on };
    }
  }

  /** The calls that make applications, wherever they stand. */
  get apps(): readonly Made[] {
    return (this.#apps ??= [...this.reached.values()].flatMap(({ module, project }) => {
      const names = [...namesOfSubclasses([...APPS], project)];
      if (module.isBroken || !names.some((each) => module.source.text.includes(each))) return [];
      const pattern = new RegExp(`\\b(?:${names.join('|')})$`);
      const symbols = symbolsOf(project);
      return [...allCallSites(module).values()].flat().flatMap(({ node, callee }) => {
        if (node.type !== 'call' || !isNamed(callee, pattern, module)) return [];
        const found = frameworkObject(node, module, symbols);
        const isApp = found && APPS.has(found.class) && runsWithin(module, node.startIndex, project) !== 'never';
        return isApp ? [{ module, node }] : [];
      });
    }));
  }

  /** Those of them that Vercel serves, as far as the text tells. */
  get served(): readonly Made[] {
    return (this.#served ??= [...this.reached.values()].flatMap(({ module, project, via }) => {
      if (via) return [];
      let app: AppObject | null = appObject(module, module.exported?.name ?? module.nestedApp?.name ?? 'app', project);
      while (app && app.kind !== 'fastapi') app = app.wraps;
      return app?.binding?.value ? [{ module: app.module, node: app.binding.value }] : [];
    }));
  }
}

/** Whether what is called has one of the names, or another one for it: `from fastapi import FastAPI as App`. */
function isNamed(callee: Node | null, pattern: RegExp, module: Module): boolean {
  const text = callee?.text ?? '';
  return pattern.test(text) || pattern.test(module.scope.lookup(text)?.imported ?? '');
}

function isSame(left: Made, right: Made): boolean {
  return left.module === right.module && left.node.id === right.node.id;
}

/** The call that makes what an expression stands for. */
function madeBy(objects: Objects, node: Node, module: Module): Made | null {
  const [found, ...others] = objects.of(node, placeOf(node, module));
  if (others.length > 0 || (found?.kind !== 'product' && found?.kind !== 'instance')) return null;
  return found.call && found.place ? { module: found.place.module, node: found.call } : null;
}

/** What events are registered on, or a lifespan is put into: `app` of `app.on_event`, `app.router.on_shutdown.append`, `app.router.lifespan_context`. */
function receiverOf(node: Node, callee: Node | null): Node | null {
  if (callee?.type !== 'attribute') return null;
  const object = callee.childForFieldName('object');
  switch (callee.childForFieldName('attribute')?.text) {
    case 'on_event':
    case 'add_event_handler':
      return object;
    case 'append':
      return object?.type === 'attribute' ? object.childForFieldName('object') : null;
    case 'lifespan_context':
      return node.type === 'assignment' ? object : null;
    default:
      return null;
  }
}

/** `app` of `app.router`, which does what the application does. */
function ownerOfRouter(node: Node, module: Module, symbols: Symbols): Node | null {
  if (node.type !== 'attribute' || node.childForFieldName('attribute')?.text !== 'router') return null;
  const owner = node.childForFieldName('object');
  const object = frameworkObject(owner, module, symbols);
  return object && APPS.has(object.class) ? owner : null;
}
