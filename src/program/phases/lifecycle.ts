import type { Node } from 'web-tree-sitter';
import { appObject, type AppObject } from '../apps.js';
import type { ReachedModule } from '../closure.js';
import { namesOfSubclasses } from '../far-changes.js';
import { frameworkObject } from '../framework-objects.js';
import type { Module } from '../modules.js';
import { symbolsOf, type Symbols } from '../symbols.js';
import { callArguments } from '../values.js';
import { allCallSites, type CallSite } from './call-sites.js';
import { runsWithin, type Runs } from './placement.js';

/** A call that makes an application. */
interface Made {
  readonly module: Module;
  readonly node: Node;
}

const ROUTERS: ReadonlySet<string> = new Set(['APIRouter', 'Router']);
const APPS: ReadonlySet<string> = new Set(['FastAPI', 'Starlette']);

/**
 * Which registrations for startup and shutdown are run. The application that Vercel serves runs its lifespan or, where it has none, its events. Those of
 * an application that is mounted in it never run; those of a router only where it is included.
 *
 * Source: fastapi 0.142.2 and starlette 1.7.0 (`Router.lifespan`, `_DefaultLifespan`, `FastAPI.include_router`), watched.
 */
export class Lifecycle {
  #apps: readonly Made[] | undefined;
  #served: readonly Made[] | undefined;

  constructor(private readonly reached: ReadonlyMap<string, ReachedModule>) {}

  /** Whether the served application runs what a call registers for startup or shutdown. */
  runs({ node, callee }: CallSite, { module, project }: ReachedModule): Runs {
    const symbols = symbolsOf(project);
    if (callee?.type === 'attribute' && EVENTS.test(callee.childForFieldName('attribute')?.text ?? '')) {
      return this.#runsEvents(callee.childForFieldName('object'), module, symbols);
    }
    const made = frameworkObject(node, module, symbols);
    if (made && ROUTERS.has(made.class)) return 'possible';
    return this.apps.length <= 1 ? 'always' : this.#isServed(made ? { module, node } : null);
  }

  #runsEvents(receiver: Node | null, module: Module, symbols: Symbols): Runs {
    const owner = receiver && (ownerOfRouter(receiver, module, symbols) ?? receiver);
    const object = frameworkObject(owner, module, symbols);
    if (object && ROUTERS.has(object.class)) return 'possible';
    if (this.apps.length <= 1) return this.apps.some(hasLifespan) ? 'never' : 'always';
    const symbol = symbols.resolve(owner, module);
    const made = symbol?.kind === 'value' ? symbol : symbol?.kind === 'instance' ? symbol.made : undefined;
    if (made && hasLifespan(made)) return 'never';
    return this.#isServed(made?.node.type === 'call' ? made : null);
  }

  #isServed(made: Made | null): Runs {
    const isKnown = this.served.length > 0 && made !== null && this.apps.some((each) => isSame(each, made));
    if (!isKnown) return 'possible';
    return this.served.some((each) => isSame(each, made)) ? 'always' : 'never';
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

const EVENTS = /^(?:on_event|add_event_handler)$/;

function isSame(left: Made, right: Made): boolean {
  return left.module === right.module && left.node.id === right.node.id;
}

function hasLifespan({ node }: Made): boolean {
  const lifespan = node.type === 'call' ? callArguments(node).named.get('lifespan') : undefined;
  return lifespan !== undefined && lifespan.type !== 'none';
}

/** `app` of `app.router`, which does what the application does. */
function ownerOfRouter(node: Node, module: Module, symbols: Symbols): Node | null {
  if (node.type !== 'attribute' || node.childForFieldName('attribute')?.text !== 'router') return null;
  const owner = node.childForFieldName('object');
  const object = frameworkObject(owner, module, symbols);
  return object && APPS.has(object.class) ? owner : null;
}
