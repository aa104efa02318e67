import type { Certainty, Library, Runtime } from '../interpreter/library.js';
import {
  argument,
  textOf,
  unknown,
  type Argument,
  type Call,
  type NativeValue,
  type PyValue,
} from '../interpreter/values.js';
import {
  addRoute,
  include,
  items,
  mountOf,
  mounted,
  routeDecorator,
  routeItem,
  ROUTE_METHODS,
} from './declarations.js';
import { Router } from './graph.js';
import { Decorator, Files, native, RouteList, routersOf } from './natives.js';
import { addPages, DEFAULT_PAGES } from './pages.js';
import { wildcard } from './patterns.js';

const APPS = /^fastapi(?:\.applications)?\.FastAPI$/;
const STARLETTE = /^starlette\.applications\.Starlette$/;
const ROUTERS =
  /^(?:fastapi(?:\.routing|\.routers)?\.APIRouter|starlette\.routing\.Router|fastapi_(?:utils|restful)\.inferring_router\.InferringRouter)$/;
const FOREIGN = /(?:Router|RouterV\d)$/;
const ITEMS = /^(?:fastapi|starlette)\.routing\.(Route|WebSocketRoute|APIRoute|APIWebSocketRoute|Mount|Host)$/;
const FILES = /^(?:fastapi|starlette)\.staticfiles\.StaticFiles$/;

/** What package code does with an application that is handed to it: servers, test clients, middleware and tracing add no page. */
const ADDS_NO_PAGE =
  /Middleware$|^(?:builtins|fastapi|starlette|uvicorn|hypercorn|gunicorn|granian|mangum|httpx|pytest|anyio|asyncio|threading|functools|inspect|logging|typing|typer|contextlib|opentelemetry|logfire|sentry_sdk|ddtrace|elasticapm|slowapi|fastapi_pagination|tortoise|dishka|dependency_injector|punq|lagom)(?:\.|$)/;

/** Attributes of an application that is not told otherwise. */
const PAGES: ReadonlyMap<string, PyValue> = new Map(
  Object.entries(DEFAULT_PAGES).map(([name, path]) => [name, textOf(path)] as const),
);

/** What FastAPI and Starlette do with applications, routers and routes. Source: fastapi 0.142.2 and starlette 1.7.0. */
export class Framework implements Library {
  /** All applications and routers, in the order in which they are made. */
  readonly routers: Router[] = [];
  /** What each was made with, which it has as attributes: `app.title`. */
  readonly #settings = new Map<Router, ReadonlyMap<string, Argument>>();
  #runtime: Runtime | undefined;

  /** Tells who runs the program. */
  attach(runtime: Runtime): void {
    this.#runtime = runtime;
  }

  get runtime(): Runtime {
    if (!this.#runtime) throw new Error('the library has no interpreter');
    return this.#runtime;
  }

  call(name: string, call: Call, certainty: Certainty): PyValue | null {
    const kind = kindOf(name);
    if (kind) {
      const made = this.#make(kind, call);
      this.#set(made, name, call);
      return native(made);
    }
    const item = ITEMS.exec(name)?.[1];
    if (item) return native(routeItem(item, call, certainty, this));
    return FILES.test(name) ? native(new Files()) : null;
  }

  instantiate(base: string, call: Call): NativeValue | null {
    const kind = kindOf(base);
    if (kind) return native(this.#make(kind, call));
    return FILES.test(base) ? native(new Files()) : null;
  }

  initialise({ object }: NativeValue, call: Call): void {
    if (object instanceof Router) this.#set(object, object.kind === 'app' ? 'fastapi.FastAPI' : '', call);
  }

  attribute({ object }: NativeValue, name: string): PyValue | null {
    if (object instanceof RouteList) return null;
    if (!(object instanceof Router)) return unknown;
    switch (name) {
      case 'router':
        return native(object);
      case 'routes':
        return native(new RouteList(object));
      case 'prefix':
        return object.prefix.text.includes(wildcard) ? unknown : { kind: 'text', ...object.prefix };
      case 'state':
      case 'extra':
      case 'dependency_overrides':
        return unknown;
      default:
        return this.#settings.get(object)?.get(name)?.value ?? PAGES.get(name) ?? null;
    }
  }

  assign({ object }: NativeValue, name: string, value: PyValue): void {
    if (!(object instanceof Router)) return;
    if (name === 'prefix') object.prefix = this.runtime.text(value) ?? { text: wildcard, isAssumed: false };
    else if (name === 'routes') object.isOpen = true;
  }

  callMethod(target: NativeValue, method: string | null, call: Call, certainty: Certainty): PyValue {
    const { object } = target;
    if (object instanceof Decorator) {
      const decorated = call.positional[0]?.value ?? unknown;
      object.apply(decorated);
      return decorated;
    }
    if (object instanceof RouteList) this.#changeList(object, method, call);
    if (!(object instanceof Router) || method === null) return unknown;
    if (ROUTE_METHODS.test(method)) return native(routeDecorator(object, method, call, certainty, this));
    switch (method) {
      case 'add_api_route':
      case 'add_route':
      case 'add_api_websocket_route':
      case 'add_websocket_route':
        addRoute(object, method, call, certainty, this);
        return unknown;
      case 'include_router':
        include(object, call, certainty, this);
        return unknown;
      case 'mount':
      case 'frontend':
        object.entries.push(...mounted(method, call, certainty, this));
        return unknown;
      case 'host':
        object.entries.push(...mountOf('', argument(call, 'app', 1), call, true, this));
        return unknown;
      case 'on_event':
        return native(new Decorator((handler) => this.#startup(handler, call, [])));
      case 'add_event_handler':
        this.#startup(argument(call, 'func', 1)?.value ?? unknown, call, []);
        return unknown;
      case '__init__':
        this.initialise(target, call);
        return unknown;
      default:
        return unknown;
    }
  }

  handedOn(values: readonly PyValue[], name: string | null, call: Call): void {
    if (name !== null && ADDS_NO_PAGE.test(name)) return;
    const text = values.map((each) => (each.kind === 'text' ? each.text : '')).find((each) => each.startsWith('/'));
    for (const router of values.flatMap(routersOf)) {
      if (router.kind !== 'app') continue;
      router.entries.push({
        kind: 'opaque',
        methods: [],
        path: `${(text ?? '').replace(/\/$/, '')}${wildcard}`,
        isPrefixed: false,
        isAssumed: true,
        module: call.at.module,
        node: call.node,
        endpoint: null,
      });
    }
  }

  #make(kind: Router['kind'], call: Call): Router {
    const made = new Router(kind, call.at.module, call.node);
    this.routers.push(made);
    return made;
  }

  /** What the arguments of `FastAPI(…)` or `APIRouter(…)` set. */
  #set(router: Router, name: string, call: Call): void {
    const { runtime } = this;
    this.#settings.set(router, call.named);
    const prefix = argument(call, 'prefix');
    const none = { text: '', isAssumed: false };
    if (router.kind !== 'app' && !STARLETTE.test(name)) {
      const text = prefix && runtime.text(prefix.value);
      router.prefix = text ?? (prefix || call.isOpen ? { text: wildcard, isAssumed: false } : none);
    }
    if (APPS.test(name)) addPages(router, call, runtime);
    const rootPath = argument(call, 'root_path');
    if (router.kind === 'app' && rootPath) router.rootPath = runtime.text(rootPath.value)?.text ?? wildcard;
    const routes = argument(call, 'routes', STARLETTE.test(name) ? 1 : undefined);
    if (routes) this.#addItems(router, routes.value);
    const lifespan = argument(call, 'lifespan');
    if (lifespan) this.#startup(lifespan.value, null, [native(router)]);
    const handlers = argument(call, 'on_startup');
    if (handlers) for (const each of runtime.elements(handlers.value).elements) this.#startup(each, null, []);
  }

  #addItems(router: Router, list: PyValue): void {
    const { entries, isOpen } = items(list, this.runtime);
    router.entries.push(...entries);
    router.isOpen ||= isOpen;
  }

  #changeList({ router }: RouteList, method: string | null, call: Call): void {
    const [last] = call.positional.slice(-1);
    if (method === 'append' || method === 'insert') {
      this.#addItems(router, { kind: 'list', elements: last ? [last.value] : [], isOpen: false });
    } else if (method === 'extend' && last) this.#addItems(router, last.value);
    else router.isOpen = true;
  }

  /** A handler that runs when the application starts; `event` is the call that names the event. */
  #startup(handler: PyValue, event: Call | null, args: readonly PyValue[]): void {
    const name = event && this.runtime.text(event.positional[0]?.value ?? unknown)?.text;
    if (name === 'shutdown') return;
    const callee = this.runtime.force(handler);
    if (callee.kind === 'function') this.runtime.later(callee, args);
  }
}

function kindOf(name: string): Router['kind'] | null {
  if (APPS.test(name) || STARLETTE.test(name)) return 'app';
  if (ROUTERS.test(name)) return 'router';
  return FOREIGN.test(name) ? 'foreign' : null;
}
