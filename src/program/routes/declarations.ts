import type { Certainty, Runtime } from '../interpreter/library.js';
import { argument, optionsOf, unknown, type Argument, type Call, type PyValue } from '../interpreter/values.js';
import type { Declaration, Inclusion, Router, Text } from './graph.js';
import { Decorator, endpointName, isFiles, Item, routersOf, servedBy } from './natives.js';
import { wildcard } from './patterns.js';

const HTTP = /^(?:get|post|put|patch|delete|options|head|trace)$/;
/** Methods of applications and routers that give a decorator for a route. */
export const ROUTE_METHODS =
  /^(?:get|post|put|patch|delete|options|head|trace|api_route|route|websocket|websocket_route)$/;
/** Those whose routes are of Starlette: without the router's prefix, with HEAD beside GET. */
const OF_STARLETTE = /^(?:route|websocket_route|add_route|add_websocket_route)$/;

type Context = { readonly runtime: Runtime };

/** The decorator of a route. */
export function routeDecorator(
  router: Router,
  method: string,
  call: Call,
  certainty: Certainty,
  context: Context,
): Decorator {
  return new Decorator((endpoint) =>
    declare(router, method, argument(call, 'path', 0), endpoint, call, certainty, context),
  );
}

/** `add_api_route(…)` and the like. */
export function addRoute(router: Router, method: string, call: Call, certainty: Certainty, context: Context): void {
  const index = call.named.has('path') ? 0 : 1;
  const endpoint = argument(call, 'endpoint', index) ?? argument(call, 'route');
  declare(router, method, argument(call, 'path', 0), endpoint?.value ?? unknown, call, certainty, context);
}

function declare(
  router: Router,
  method: string,
  path: Argument | undefined,
  endpoint: PyValue,
  call: Call,
  { isCertain }: Certainty,
  { runtime }: Context,
): void {
  const isStarlette = OF_STARLETTE.test(method);
  const isSocket = method.includes('websocket');
  const text = textOf(path, runtime);
  router.entries.push({
    kind: isSocket ? 'websocket' : 'http',
    methods: isSocket
      ? []
      : HTTP.test(method)
        ? [method.toUpperCase()]
        : methodsOf(call, endpoint, isStarlette, runtime),
    path: text.text,
    isPrefixed: !isStarlette,
    isAssumed: text.isAssumed || !isCertain,
    module: call.at.module,
    node: path?.node ?? call.node,
    endpoint: endpointName(endpoint),
  });
}

/** What `methods=[…]` allows; empty where that cannot be told, and for classes, which answer as they like. */
function methodsOf(call: Call, endpoint: PyValue, isStarlette: boolean, runtime: Runtime): string[] {
  const given = argument(call, 'methods');
  if (!given || (given.value.kind === 'constant' && given.value.value === null)) {
    return !isStarlette ? ['GET'] : endpoint.kind === 'class' ? [] : ['GET', 'HEAD'];
  }
  const { elements, isOpen } = runtime.elements(given.value);
  const methods = elements.map((each) => runtime.text(each)?.text.toUpperCase() ?? null);
  if (isOpen || methods.includes(null)) return [];
  const all = methods.filter((each) => each !== null);
  return isStarlette && all.includes('GET') && !all.includes('HEAD') ? [...all, 'HEAD'] : all;
}

function textOf(given: Argument | undefined, runtime: Runtime): Text {
  const found = given && runtime.text(given.value);
  return found ?? { text: wildcard, isAssumed: false };
}

/** The texts that a prefix may be: one, as a rule. */
function textsOf(given: Argument | undefined, runtime: Runtime): Text[] {
  if (!given) return [{ text: '', isAssumed: false }];
  const options = optionsOf(runtime.force(given.value));
  return options.map((each) => {
    const text = runtime.text(each) ?? { text: each.kind === 'constant' ? '' : wildcard, isAssumed: false };
    return options.length === 1 ? text : { ...text, isAssumed: true };
  });
}

/** `include_router(…)`. */
export function include(parent: Router, call: Call, { isCertain }: Certainty, { runtime }: Context): void {
  const given = argument(call, 'router', 0);
  const value = runtime.force(given?.value ?? unknown);
  const children: (Router | null)[] = optionsOf(value).flatMap((each): (Router | null)[] => {
    const found = routersOf(each);
    return found.length > 0 ? found : each.kind === 'constant' ? [] : [null];
  });
  const place = { module: call.at.module, node: given?.node ?? call.node };
  const prefixes = call.isOpen && !call.named.has('prefix') ? [{ text: wildcard, isAssumed: false }] : null;
  for (const { text: prefix, isAssumed } of prefixes ?? textsOf(argument(call, 'prefix'), runtime)) {
    for (const child of children) {
      const isUnsure = isAssumed || !isCertain || children.length > 1;
      parent.entries.push({ child, prefix, isPrefixed: true, isAssumed: isUnsure, ...place });
    }
  }
}

/** `mount(path, app)`, `frontend(path, directory=…)`. */
export function mounted(
  method: string,
  call: Call,
  { isCertain }: Certainty,
  { runtime }: Context,
): (Declaration | Inclusion)[] {
  const path = argument(call, 'path', 0);
  const text = textOf(path, runtime);
  const isUnsure = text.isAssumed || !isCertain;
  if (method === 'frontend') return [files(text.text, call, path, isUnsure, true)];
  const target = argument(call, 'app', call.named.has('path') ? 0 : 1);
  return mountOf(text.text, target, call, isUnsure, { runtime }, path);
}

/** What is mounted under a path: routes of an application, files, or code that is not looked at. */
export function mountOf(
  path: string,
  target: Argument | undefined,
  call: Call,
  isAssumed: boolean,
  { runtime }: Context,
  pathArgument?: Argument,
): (Declaration | Inclusion)[] {
  const value = runtime.force(target?.value ?? unknown);
  const prefix = path.replace(/\/+$/, '');
  const place = { module: call.at.module, node: pathArgument?.node ?? call.node };
  const children = servedBy(value);
  if (children.length > 0) {
    const isUnsure = isAssumed || children.length > 1;
    return children.map((child) => ({ child, prefix, isPrefixed: false, isAssumed: isUnsure, ...place }));
  }
  if (isFiles(value)) return [files(path, call, pathArgument, isAssumed, false)];
  return [
    {
      kind: 'opaque',
      methods: [],
      path: `${prefix}${wildcard}`,
      isPrefixed: false,
      isAssumed,
      endpoint: null,
      ...place,
    },
  ];
}

function files(
  path: string,
  call: Call,
  node: Argument | undefined,
  isAssumed: boolean,
  isPrefixed: boolean,
): Declaration {
  return {
    kind: 'static',
    methods: ['GET', 'HEAD'],
    path: `${path.replace(/\/+$/, '')}${wildcard}`,
    isPrefixed,
    isAssumed,
    module: call.at.module,
    node: node?.node ?? call.node,
    endpoint: null,
  };
}

/** `Route(…)`, `Mount(…)` and the like, as elements of a list of routes. */
export function routeItem(type: string, call: Call, certainty: Certainty, context: Context): Item {
  const { runtime } = context;
  const path = argument(call, 'path', 0);
  const isAssumed = !certainty.isCertain;
  if (type === 'Host') return new Item(mountOf('', argument(call, 'app', 1), call, true, context));
  if (type === 'Mount') {
    const text = textOf(path, runtime);
    const routes = argument(call, 'routes', 2);
    if (!argument(call, 'app', 1) && routes) {
      const { entries, isOpen } = items(routes.value, runtime);
      const below = { prefix: text.text.replace(/\/+$/, ''), isAssumed: text.isAssumed || isAssumed };
      const inner = entries.map((each) =>
        'child' in each
          ? { ...each, prefix: below.prefix + each.prefix, isAssumed: each.isAssumed || below.isAssumed }
          : { ...each, path: below.prefix + each.path, isAssumed: each.isAssumed || below.isAssumed },
      );
      const rest = isOpen ? mountOf(text.text, undefined, call, true, context, path) : [];
      return new Item([...inner, ...rest]);
    }
    return new Item(mountOf(text.text, argument(call, 'app', 1), call, text.isAssumed || isAssumed, context, path));
  }
  const text = textOf(path, runtime);
  const endpoint = argument(call, 'endpoint', 1)?.value ?? unknown;
  const isSocket = type.includes('WebSocket');
  const declaration: Declaration = {
    kind: isSocket ? 'websocket' : 'http',
    methods: isSocket ? [] : methodsOf(call, runtime.force(endpoint), type === 'Route', runtime),
    path: text.text,
    isPrefixed: false,
    isAssumed: text.isAssumed || isAssumed,
    module: call.at.module,
    node: path?.node ?? call.node,
    endpoint: endpointName(endpoint),
  };
  return new Item([declaration]);
}

/** The routes in a list of routes. */
export function items(list: PyValue, runtime: Runtime): { entries: (Declaration | Inclusion)[]; isOpen: boolean } {
  const { elements, isOpen } = runtime.elements(list);
  const found = elements.flatMap((each) => optionsOf(runtime.force(each)));
  const entries = found.flatMap((each) =>
    each.kind === 'native' && each.object instanceof Item ? each.object.entries : [],
  );
  const isKnown = found.every((each) => each.kind === 'native' && each.object instanceof Item);
  return { entries, isOpen: isOpen || !isKnown };
}
