import type { Node } from 'web-tree-sitter';
import type { ReachedModule } from './closure.js';
import type { Module } from './modules.js';
import type { Project } from './project.js';
import { MAX_CHAIN, qualifiedName } from './names.js';
import { isNameless, ownerOf } from './owners.js';
import { wildcard } from './route-patterns.js';
import { callArguments, evaluateString } from './values.js';

/** A route that the code declares. */
export interface Declaration {
  /** The application or router that it belongs to. */
  owner: string | null;
  /** Null where it cannot be told. */
  path: string | null;
  module: Module;
  /** The argument that holds the path. */
  node: Node;
}

/** The applications and routers of a project and how they hang together, as far as the texts show it. */
export interface RouterTable {
  readonly routes: readonly Declaration[];
  /** Prefixes below which code that is not looked at answers: mounted applications, routers of packages. */
  readonly opaque: readonly string[];
  /** Where applications say that FastAPI's own pages are (`docs_url` …). */
  readonly pages: readonly string[];
  /** The prefixes under which an application or router is served; {@link wildcard} for what cannot be told. */
  prefixesOf(owner: string | null): readonly string[];
}

const DECORATORS = /^(?:get|post|put|patch|delete|options|head|trace|api_route|websocket|route|websocket_route)$/;
const ADDS_ROUTE = /^(?:add_api_route|add_route|add_api_websocket_route|add_websocket_route)$/;
const ROUTE_TYPES = /(?:^|\.)(?:Route|APIRoute|WebSocketRoute|APIWebSocketRoute)$/;
const PAGE_SETTINGS = ['docs_url', 'redoc_url', 'openapi_url'];
const APP_TYPES = /(?:^|\.)(?:FastAPI|Starlette)$/;
/** Code of packages that gets an application and gives it no page: servers, test clients, middleware, tracing, checks. */
const ADDS_NO_PAGE =
  /Middleware$|^(?:fastapi|starlette|uvicorn|hypercorn|gunicorn|granian|mangum|httpx|pytest|anyio|asyncio|threading|functools|inspect|logging|typing|typer|opentelemetry|logfire|sentry_sdk|ddtrace|elasticapm|slowapi|fastapi_pagination|tortoise|dishka|dependency_injector|punq|lagom)(?:\.|$)/;
/** More prefixes than this are not told apart. */
const MAX_PREFIXES = 40;

interface Router {
  isApp: boolean;
  /** Whether it is of a package that gives it routes itself, such as `GraphQLRouter`. */
  isForeign: boolean;
  /** Its own `prefix`. */
  prefix: string;
  /** For an application: `root_path`, which may or may not be part of the path. */
  rootPath: string | null;
}

interface Inclusion {
  parent: string | null;
  prefix: string;
}

/** Reads applications, routers and routes from the trees of modules. */
export function readRouters(reached: readonly ReachedModule[]): RouterTable {
  const reader = new Reader();
  const calls = reached.flatMap(({ module, project }) => {
    if (!MENTIONS_ROUTES.test(module.source.text)) return [];
    return module.tree.root.descendantsOfType('call').map((call) => ({ call, module, project }));
  });
  for (const { call, module, project } of calls) reader.define(call, module, project);
  for (const { call, module, project } of calls) reader.read(call, module, project);
  return reader.table();
}

const MENTIONS_ROUTES =
  /\b(?:FastAPI|APIRouter|Starlette|Mount|Route|mount|include_router|frontend|add_(?:api_)?(?:websocket_)?route)\b|@\w/;

class Reader {
  readonly #routers = new Map<string, Router>();
  readonly #inclusions = new Map<string, Inclusion[]>();
  /** Inclusions of what cannot be named, such as the variable of a loop. */
  readonly #loose: Inclusion[] = [];
  readonly #opaque: Inclusion[] = [];
  readonly #routes: Declaration[] = [];
  readonly #pages: string[] = [];
  readonly #prefixes = new Map<string, readonly string[]>();

  /** Notes the application or router that a call makes. */
  define(call: Node, module: Module, project: Project): void {
    const type = qualifiedName(call.childForFieldName('function'), module) ?? '';
    const isApp = APP_TYPES.test(type);
    if (!isApp && !/Router$/.test(type)) return;
    const { parent } = call;
    const target = parent?.type === 'assignment' ? parent.childForFieldName('left') : null;
    if (target?.type !== 'identifier' && target?.type !== 'attribute') return;
    const { named } = callArguments(call);
    const text = (name: string): string | null => {
      const node = named.get(name);
      return node ? (evaluateString(node, module, project)?.text ?? wildcard) : null;
    };
    const owner = ownerOf(target, module, project);
    if (owner === null) return;
    const isForeign = !isApp && !/^(?:fastapi|starlette)?\./.test(type);
    this.#routers.set(owner, { isApp, isForeign, prefix: text('prefix') ?? '', rootPath: text('root_path') });
    if (isApp)
      this.#pages.push(...PAGE_SETTINGS.flatMap((name) => text(name) ?? []).filter((page) => page !== wildcard));
  }

  /** Notes what a call adds to an application or router. */
  read(call: Node, module: Module, project: Project): void {
    const callee = call.childForFieldName('function');
    const { positional, named } = callArguments(call);
    const pathOf = (node: Node | undefined): string => {
      return node ? (evaluateString(node, module, project)?.text ?? wildcard) : '';
    };
    if (callee?.type === 'attribute') {
      const method = callee.childForFieldName('attribute')?.text ?? '';
      const object = callee.childForFieldName('object');
      const path = named.get('path') ?? positional[0];
      if (call.parent?.type === 'decorator' ? DECORATORS.test(method) : ADDS_ROUTE.test(method)) {
        if (path) this.#addRoute(ownerOf(object, module, project), path, module, project);
        return;
      }
      if (method === 'include_router') {
        const router = named.get('router') ?? positional[0] ?? null;
        const prefix = pathOf(named.get('prefix'));
        return this.#include(ownerOf(router, module, project), { parent: ownerOf(object, module, project), prefix });
      }
      if (method === 'mount' || method === 'frontend') {
        const target = named.get('app') ?? positional[named.has('path') ? 0 : 1] ?? null;
        const owner = method === 'mount' && target?.type !== 'call' ? ownerOf(target, module, project) : null;
        const inclusion = { parent: ownerOf(object, module, project), prefix: pathOf(path).replace(/\/$/, '') };
        if (owner !== null && this.#routers.has(owner)) return this.#include(owner, inclusion);
        if (path) this.#opaque.push(inclusion);
        return;
      }
    }
    const type = qualifiedName(callee, module) ?? '';
    const first = named.get('path') ?? positional[0];
    if (ROUTE_TYPES.test(type) && first) return this.#addRoute(ROOT, first, module, project);
    if (/(?:^|\.)Mount$/.test(type) && first) {
      this.#opaque.push({ parent: ROOT, prefix: pathOf(first).replace(/\/$/, '') });
      return;
    }
    const name = packageName(callee, module);
    if (name !== null) this.#readPackageCall(name, [...positional, ...named.values()], module, project);
  }

  /** A function of a package that gets the application may add pages to it: `mount_gradio_app(app, ui, path="/")`. */
  #readPackageCall(name: string, values: readonly Node[], module: Module, project: Project): void {
    if (ADDS_NO_PAGE.test(name)) return;
    const apps = values.filter(({ type }) => type === 'identifier').map((node) => ownerOf(node, module, project));
    const parent = apps.find((owner) => owner !== null && (this.#routers.get(owner)?.isApp || APP_NAMES.test(owner)));
    if (parent === undefined) return;
    const paths = values
      .filter(({ type }) => type === 'string')
      .map((node) => evaluateString(node, module, project)?.text);
    const path = paths.find((text) => text?.startsWith('/'));
    this.#opaque.push({ parent, prefix: path?.replace(/\/$/, '') ?? '' });
  }

  #addRoute(owner: string | null, node: Node, module: Module, project: Project): void {
    const path = evaluateString(node, module, project)?.text ?? null;
    // `@mock.patch("module.name")` is no route.
    if (path !== null && path !== '' && !path.startsWith('/')) return;
    if (path !== null || node.type !== 'string') this.#routes.push({ owner, path, module, node });
  }

  #include(owner: string | null, inclusion: Inclusion): void {
    const router = owner === null ? undefined : this.#routers.get(owner);
    if (owner !== null && !router && isNameless(owner)) {
      this.#loose.push(inclusion);
      return;
    }
    if (!router || router.isForeign)
      this.#opaque.push({ ...inclusion, prefix: inclusion.prefix + (router?.prefix ?? '') });
    if (owner !== null) this.#inclusions.set(owner, [...(this.#inclusions.get(owner) ?? []), inclusion]);
  }

  table(): RouterTable {
    const opaque = this.#opaque.flatMap(({ parent, prefix }) => this.#prefixesOf(parent).map((each) => each + prefix));
    return {
      routes: this.#routes,
      opaque: [...new Set(opaque)],
      pages: this.#pages,
      prefixesOf: (owner) => this.#prefixesOf(owner),
    };
  }

  #prefixesOf(owner: string | null, depth = 0): readonly string[] {
    if (owner === ROOT) return [''];
    if (owner === null || depth > MAX_CHAIN) return [wildcard];
    const known = this.#prefixes.get(owner);
    if (known) return known;
    this.#prefixes.set(owner, [wildcard]); // for a router that includes itself
    const prefixes = [...new Set(this.#findPrefixes(owner, depth))].slice(0, MAX_PREFIXES);
    this.#prefixes.set(owner, prefixes);
    return prefixes;
  }

  #findPrefixes(owner: string, depth: number): string[] {
    const router = this.#routers.get(owner);
    const named = this.#inclusions.get(owner) ?? [];
    if (named.length === 0 && (router ? router.isApp : APP_NAMES.test(owner))) {
      return ['', ...(router?.rootPath ? [router.rootPath.replace(/\/$/, '')] : [])];
    }
    if (!router && named.length === 0) return [wildcard];
    const inclusions = named.length > 0 ? named : this.#loose;
    if (inclusions.length === 0) return [`${wildcard}${router?.prefix ?? ''}`];
    return inclusions.flatMap(({ parent, prefix }) => {
      return this.#prefixesOf(parent, depth + 1).map((each) => each + prefix + (router?.prefix ?? ''));
    });
  }
}

/** The full name of a function of another package: the first name of `Monitor().instrument(app).expose` counts. */
function packageName(callee: Node | null, module: Module): string | null {
  let node = callee;
  for (let i = 0; node && i < MAX_CHAIN; i++) {
    if (node.type === 'identifier') break;
    node = node.childForFieldName(node.type === 'call' ? 'function' : 'object');
  }
  if (node?.type !== 'identifier') return null;
  const binding = module.scope.lookup(node.text);
  if (binding?.kind === 'import' || binding?.kind === 'from-import') {
    const name = qualifiedName(node, module) ?? '';
    const suffix = callee === node ? '' : `.${callee?.childForFieldName('attribute')?.text ?? ''}`;
    return name.startsWith('.') ? null : name + suffix;
  }
  // `admin = Admin(…)`, `admin.init_app(app)`.
  const value = binding?.value;
  return value?.type === 'call' && callee !== node ? packageName(value.childForFieldName('function'), module) : null;
}

/** Routes in a list (`routes=[Route(…)]`). */
const ROOT = '/';

/** What people call the application where it is a parameter or an attribute. */
const APP_NAMES = /[?.:](?:app|application|api|server|fastapi_app)$/;
