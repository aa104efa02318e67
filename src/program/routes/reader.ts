import type { Node } from 'web-tree-sitter';
import type { ReachedModule } from '../closure.js';
import type { Module } from '../modules.js';
import { allCallSites, type CallSite } from '../phases/call-sites.js';
import { wildcard } from './patterns.js';
import { callArguments, evaluateString } from '../values.js';
import { routerId, type Declaration, type Inclusion, type Router, type RouteKind } from './graph.js';
import { loopElements, Owners, type Creation } from './owners.js';

const METHODS = /^(?:get|post|put|patch|delete|options|head|trace)$/;
const DECORATORS = /^(?:api_route|route|websocket|websocket_route)$/;
const ADDS_ROUTE = /^(?:add_api_route|add_route|add_api_websocket_route|add_websocket_route)$/;
const ROUTE_TYPES = /(?:^|\.)(?:Route|APIRoute|WebSocketRoute|APIWebSocketRoute)$/;
const MENTIONS =
  /\b(?:FastAPI|APIRouter|Starlette|Mount|Route|mount|include_router|frontend|add_(?:api_)?(?:websocket_)?route)\b|@\w/;

/** What package code does with an application that is handed to it: servers, test clients, middleware and tracing add no page. */
const ADDS_NO_PAGE =
  /Middleware$|^(?:fastapi|starlette|uvicorn|hypercorn|gunicorn|granian|mangum|httpx|pytest|anyio|asyncio|threading|functools|inspect|logging|typing|typer|opentelemetry|logfire|sentry_sdk|ddtrace|elasticapm|slowapi|fastapi_pagination|tortoise|dishka|dependency_injector|punq|lagom)(?:\.|$)/;

/** The routers of a program, and what is declared where its router cannot be told. */
export interface Graph {
  readonly routers: ReadonlyMap<string, Router>;
  /** Declared on something that cannot be told. */
  readonly loose: readonly Declaration[];
  readonly owners: Owners;
}

/** Reads the applications and routers of a program, and what hangs on them. */
export function readGraph(reached: ReadonlyMap<string, ReachedModule>): Graph {
  const reader = new Reader(new Owners(reached));
  for (const each of reached.values()) {
    if (each.module.isBroken || !MENTIONS.test(each.module.source.text)) continue;
    for (const site of inRunOrder([...allCallSites(each.module).values()].flat())) reader.read(site, each);
  }
  return reader;
}

/** Of several decorators of one function the lowest runs first. */
function inRunOrder(sites: readonly CallSite[]): CallSite[] {
  const ordered: CallSite[] = [];
  let above: CallSite[] = [];
  let definition: number | undefined;
  for (const site of sites) {
    const decorated = site.node.parent?.type === 'decorator' ? site.node.parent.parent?.id : undefined;
    if (decorated === undefined || decorated !== definition) {
      ordered.push(...above.reverse());
      above = [];
    }
    definition = decorated;
    if (decorated === undefined) ordered.push(site);
    else above.push(site);
  }
  return [...ordered, ...above.reverse()];
}

class Reader implements Graph {
  readonly routers = new Map<string, Router>();
  readonly loose: Declaration[] = [];

  constructor(readonly owners: Owners) {}

  read({ node, callee }: CallSite, { module, project }: ReachedModule): void {
    if (node.type !== 'call') return;
    const text = (value: Node | null | undefined): Text => {
      if (!value) return { text: '', isAssumed: false };
      const found = evaluateString(value, module, project);
      return found ? { text: found.text, isAssumed: found.assumed } : { text: wildcard, isAssumed: false };
    };
    const call: Call = { node, callee, module, text, ...callArguments(node) };
    if (callee?.type === 'attribute')
      this.#method(call, callee.childForFieldName('attribute')?.text ?? '', callee.childForFieldName('object'));
    this.#creation(call);
    this.#packageCall(call);
  }

  /** The router of a creation, made when it is first asked for. */
  #router({ module, call, kind }: Creation, text?: Call['text']): Router {
    const id = routerId(module, call);
    let router = this.routers.get(id);
    if (!router || (text && !this.#isRead.has(id))) {
      const { named } = callArguments(call);
      const prefix = text ? text(named.get('prefix')) : { text: named.has('prefix') ? wildcard : '', isAssumed: false };
      const rootPath = text && named.has('root_path') ? text(named.get('root_path')).text : null;
      const made: Router = {
        id,
        kind,
        module,
        node: call,
        prefix: prefix.text,
        isAssumed: prefix.isAssumed,
        rootPath,
        entries: router?.entries ?? [],
      };
      if (text) this.#isRead.add(id);
      this.routers.set(id, (router = made));
    }
    return router;
  }

  readonly #isRead = new Set<string>();

  /** `FastAPI(…)`, `APIRouter(…)`, with the routes that are handed to it. */
  #creation(call: Call): void {
    const [creation] = this.owners.of(call.node, call.module);
    if (creation?.call.id !== call.node.id) return;
    const router = this.#router(creation, call.text);
    if (creation.kind === 'app') this.#pages(call, router);
    for (const element of call.named.get('routes')?.namedChildren ?? []) this.#element(element, call, router);
  }

  /** The pages that FastAPI adds to an application. Source: `FastAPI.setup` of fastapi 0.142. */
  #pages({ node, module, named, text, callee }: Call, router: Router): void {
    if (/Starlette$/.test(callee?.text ?? '')) return;
    const page = (name: string, path: string): string | null => {
      const value = named.get(name);
      return !value ? path : value.type === 'none' ? null : text(value).text;
    };
    const schema = page('openapi_url', '/openapi.json');
    if (schema === null) return;
    const docs = page('docs_url', '/docs');
    const redirect = page('swagger_ui_oauth2_redirect_url', '/docs/oauth2-redirect');
    for (const path of [schema, docs, docs === null ? null : redirect, page('redoc_url', '/redoc')]) {
      if (path !== null) {
        router.entries.push({ kind: 'page', methods: ['GET'], path, isAssumed: false, module, node, endpoint: null });
      }
    }
  }

  /** An element of a `routes=[…]` list. */
  #element(element: Node, { module, text }: Call, router: Router): void {
    if (element.type !== 'call') return;
    const type = element.childForFieldName('function')?.text ?? '';
    const { positional, named } = callArguments(element);
    const path = named.get('path') ?? positional[0];
    if (ROUTE_TYPES.test(type) && path) {
      const kind = type.includes('WebSocket') ? 'websocket' : 'http';
      router.entries.push({
        kind,
        methods: kind === 'http' ? methodsOf(named.get('methods')) : [],
        ...own(text(path)),
        module,
        node: path,
        endpoint: nameOf(named.get('endpoint') ?? positional[1]),
      });
    } else if (/(?:^|\.)Mount$/.test(type) && path) {
      this.#mount(router, path, named.get('app') ?? positional[1] ?? null, { module, text });
    }
  }

  #method(call: Call, method: string, object: Node | null): void {
    const { node, positional, named, module, text } = call;
    // `app.get("/x")(home)` is what the decorator does.
    const applied = node.parent?.type === 'call' && node.parent.childForFieldName('function')?.id === node.id;
    const isDecorator = applied || node.parent?.type === 'decorator';
    const first = named.get('path') ?? positional[0];
    if (isDecorator ? METHODS.test(method) || DECORATORS.test(method) : ADDS_ROUTE.test(method)) {
      if (!first) return;
      const path = text(first);
      // `@mock.patch("module.name")` is no route.
      if (path.text !== '' && !path.text.startsWith('/') && !path.text.startsWith(wildcard)) return;
      if (path.text === wildcard && first.type === 'string') return;
      const isSocket = method.includes('websocket');
      const endpoint = applied
        ? nameOf(callArguments(node.parent).positional[0])
        : isDecorator
          ? decoratedName(node)
          : nameOf(named.get('endpoint') ?? positional[1]);
      const methods = isSocket ? [] : METHODS.test(method) ? [method.toUpperCase()] : methodsOf(named.get('methods'));
      const route: Declaration = {
        kind: isSocket ? 'websocket' : 'http',
        methods,
        ...own(path),
        module,
        node: first,
        endpoint,
      };
      const owners = this.owners.of(object, module);
      for (const each of owners) this.#router(each).entries.push(route);
      if (owners.length === 0) this.loose.push(route);
    } else if (method === 'include_router' && !isDecorator) this.#include(call, object);
    else if ((method === 'mount' || method === 'frontend') && !isDecorator && first) {
      const target = method === 'mount' ? (named.get('app') ?? positional[named.has('path') ? 0 : 1] ?? null) : null;
      const owners = this.owners.of(object, module);
      for (const each of owners) this.#mount(this.#router(each), first, target, call);
      if (owners.length === 0 && /^(?:app|application|api|router|server)$/.test(object?.text ?? '')) {
        this.loose.push({
          kind: 'opaque',
          methods: [],
          ...own(below(text(first))),
          module,
          node: first,
          endpoint: null,
        });
      }
    }
  }

  #include(call: Call, object: Node | null): void {
    const { positional, named, module, text } = call;
    const child = named.get('router') ?? positional[0] ?? null;
    const parents = this.owners.of(object, module);
    for (const { router, prefix } of pairs(child, named.get('prefix'), module)) {
      const children = this.owners.of(router, module);
      const { text: path, isAssumed } = text(prefix);
      const inclusions: Inclusion[] = children.map((each) => ({
        child: this.#router(each).id,
        prefix: path,
        isAssumed,
      }));
      if (children.length === 0) inclusions.push({ child: null, prefix: path, isAssumed });
      for (const parent of parents) this.#router(parent).entries.push(...inclusions);
    }
  }

  #mount(parent: Router, pathNode: Node, target: Node | null, { module, text }: Pick<Call, 'module' | 'text'>): void {
    const path = text(pathNode);
    const children = this.owners.of(target, module).filter(({ kind }) => kind !== 'foreign');
    const prefix = path.text.replace(/\/$/, '');
    for (const each of children)
      parent.entries.push({ child: this.#router(each).id, prefix, isAssumed: path.isAssumed });
    if (children.length > 0) return;
    const isStatic = /\bStaticFiles\s*\(/.test(this.#expression(target, module));
    const kind: RouteKind = isStatic ? 'static' : 'opaque';
    parent.entries.push({
      kind,
      methods: isStatic ? ['GET', 'HEAD'] : [],
      ...own(below(path)),
      module,
      node: pathNode,
      endpoint: null,
    });
  }

  #expression(node: Node | null, module: Module): string {
    if (node?.type !== 'identifier') return node?.text ?? '';
    const symbol = this.owners.symbolsOf(module).resolve(node, module);
    return symbol?.kind === 'value' ? symbol.node.text : '';
  }

  /** A function of a package that gets the application may add pages to it: `mount_gradio_app(app, ui, path="/")`. */
  #packageCall({ callee, positional, named, module, node, text }: Call): void {
    const symbol = this.owners.symbolsOf(module).resolve(rootOf(callee), module);
    const method = callee?.type === 'attribute' ? `.${callee.childForFieldName('attribute')?.text ?? ''}` : '';
    const name = symbol?.kind === 'external' ? symbol.name + method : this.#packageOf(symbol) + method;
    if (name === method || ADDS_NO_PAGE.test(name)) return;
    const values = [...positional, ...named.values()];
    const apps = values.filter(({ type }) => type === 'identifier').flatMap((each) => this.owners.of(each, module));
    const path = values
      .map((each) => (each.type === 'string' ? text(each).text : ''))
      .find((each) => each.startsWith('/'));
    for (const app of apps.filter(({ kind, call }) => kind === 'app' && call.id !== node.id)) {
      const declared = own(below({ text: path ?? '', isAssumed: false }));
      this.#router(app).entries.push({ kind: 'opaque', methods: [], ...declared, module, node, endpoint: null });
    }
  }

  /** `admin = Admin(…)`, `admin.init_app(app)`: the package that an object is of. */
  #packageOf(
    symbol: ReturnType<Owners['symbolsOf']> extends { resolve(...args: never[]): infer S } ? S : never,
  ): string {
    if (symbol?.kind !== 'value' || symbol.node.type !== 'call') return '';
    const made = this.owners
      .symbolsOf(symbol.module)
      .resolve(rootOf(symbol.node.childForFieldName('function')), symbol.module);
    return made?.kind === 'external' ? made.name : '';
  }
}

interface Text {
  text: string;
  isAssumed: boolean;
}

interface Call {
  node: Node;
  callee: Node | null;
  module: Module;
  positional: Node[];
  named: Map<string, Node>;
  /** The text of a value; the wildcard where it cannot be told, "" where there is none. */
  text(value: Node | null | undefined): Text;
}

function own({ text, isAssumed }: Text): Pick<Declaration, 'path' | 'isAssumed'> {
  return { path: text, isAssumed };
}

/** All paths below one. */
function below({ text, isAssumed }: Text): Text {
  return { text: `${text.replace(/\/$/, '')}${wildcard}`, isAssumed };
}

/** The first name of `Monitor().instrument(app).expose`. */
function rootOf(callee: Node | null): Node | null {
  let node = callee;
  while (node && node.type !== 'identifier') {
    const next: Node | null = node.childForFieldName(node.type === 'call' ? 'function' : 'object');
    if (!next) return null;
    node = next;
  }
  return node;
}

/** `include_router(router, prefix=prefix)` in a loop over pairs: each router with its prefix. */
function pairs(
  router: Node | null,
  prefix: Node | undefined,
  module: Module,
): { router: Node | null; prefix: Node | undefined }[] {
  const routers = router?.type === 'identifier' ? loopElements(router, module) : null;
  const prefixes = prefix?.type === 'identifier' ? loopElements(prefix, module) : null;
  if (!routers || !prefixes || routers.length !== prefixes.length) return [{ router, prefix }];
  return routers.map((each, index) => ({ router: each, prefix: prefixes[index] }));
}

/** `methods=["GET", "POST"]`; GET where they are left out. */
function methodsOf(node: Node | undefined): string[] {
  if (!node) return ['GET'];
  return node.namedChildren
    .filter(({ type }) => type === 'string')
    .map(({ text }) => text.replace(/['"]/g, '').toUpperCase());
}

function nameOf(node: Node | undefined): string | null {
  return node && /^[\w.]+$/.test(node.text) ? node.text : null;
}

function decoratedName(call: Node): string | null {
  const definition = call.parent?.parent?.childForFieldName('definition');
  return definition?.childForFieldName('name')?.text ?? null;
}
