import type { Range } from '../../diagnostic.js';
import type { ReachedModule } from '../closure.js';
import type { Module } from '../modules.js';
import { MAX_CHAIN } from '../names.js';
import { wildcard } from './patterns.js';
import type { Declaration, Inclusion, Router, RouteKind } from './graph.js';
import { readGraph, type Graph } from './reader.js';

/** A route of the application that Vercel starts. */
export interface Route {
  kind: RouteKind;
  /** In capitals; empty where every method will do. */
  methods: readonly string[];
  /** Its whole path with every prefix, e.g. `/api/items/{id}`; null where a part cannot be told. */
  path: string | null;
  /** The same, with the wildcard of patterns.ts for what cannot be told. */
  pattern: string;
  /** Its own part, as its declaration has it. */
  own: string;
  /** Whether the path holds only unless the environment says otherwise. */
  isAssumed: boolean;
  /** Relative to the repository root. */
  file: string;
  /** The path in the declaration. */
  range: Range;
  /** The function that answers; null where it has no name. */
  endpoint: string | null;
}

/** The routes of a program. */
export interface RouteModel {
  /** Of the application that is started, in the order in which they are declared. */
  readonly routes: readonly Route[];
  /** Declared on something that cannot be told: they may or may not be reached, under any prefix. */
  readonly loose: readonly Route[];
  /** Whether these are all: nothing is included or mounted that cannot be told. */
  readonly isComplete: boolean;
}

/** More routes than this are not listed: prefixes that multiply. */
const MAX_ROUTES = 5000;

/**
 * Finds the routes of applications, with all that they include and mount.
 *
 * @param starts the variables that hold them; routes of a variable that cannot be told are those of all applications
 */
export function findRoutes(
  reached: ReadonlyMap<string, ReachedModule>,
  starts: readonly { module: Module; variable: string }[],
): RouteModel {
  const graph = readGraph(reached);
  const roots = starts.flatMap(({ module, variable }) => graph.owners.ofVariable(module, variable));
  const ids = new Set(roots.map(({ module, call }) => `${module.file}@${call.startIndex}`));
  const isFound = ids.size > 0;
  if (!isFound) for (const each of graph.routers.values()) if (each.kind === 'app') ids.add(each.id);
  const walk = new Walk(graph);
  for (const id of ids) {
    const router = graph.routers.get(id);
    if (!router) continue;
    for (const prefix of ['', ...(router.rootPath ? [router.rootPath.replace(/\/$/, '')] : [])])
      walk.visit(router, prefix, false, 0);
  }
  // What nobody includes may be included in a way that is not seen.
  const orphans = [...graph.routers.values()]
    .filter(({ id }) => !walk.visited.has(id))
    .flatMap(({ entries, prefix }) =>
      entries.flatMap((each) => ('child' in each ? [] : [toRoute(each, `${wildcard}${prefix}`, true)])),
    );
  const loose = [...orphans, ...graph.loose.map((each) => toRoute(each, wildcard, true))];
  return { routes: walk.routes, loose, isComplete: isFound && walk.isComplete };
}

class Walk {
  readonly routes: Route[] = [];
  readonly visited = new Set<string>();
  isComplete = true;

  constructor(private readonly graph: Graph) {}

  visit(router: Router, before: string, isAssumed: boolean, depth: number): void {
    this.visited.add(router.id);
    if (depth > MAX_CHAIN || this.routes.length > MAX_ROUTES) {
      this.isComplete = false;
      return;
    }
    const prefix = before + router.prefix;
    const assumed = isAssumed || router.isAssumed;
    if (router.kind === 'foreign') {
      this.isComplete = false;
      const { module, node } = router;
      const declaration: Declaration = {
        kind: 'opaque',
        methods: [],
        path: wildcard,
        isAssumed: assumed,
        module,
        node,
        endpoint: null,
      };
      this.routes.push(toRoute(declaration, prefix, assumed));
    }
    for (const each of router.entries) {
      if ('child' in each) this.#include(each, router, prefix, assumed, depth);
      else this.routes.push(toRoute(each, prefix, assumed));
    }
  }

  #include(
    { child, prefix, isAssumed }: Inclusion,
    parent: Router,
    before: string,
    assumed: boolean,
    depth: number,
  ): void {
    const router = child === null ? undefined : this.graph.routers.get(child);
    if (!router) {
      this.isComplete = false;
      const { module, node } = parent;
      const unknown: Declaration = {
        kind: 'opaque',
        methods: [],
        path: `${prefix}${wildcard}`,
        isAssumed,
        module,
        node,
        endpoint: null,
      };
      this.routes.push(toRoute(unknown, before, assumed));
    } else this.visit(router, before + prefix, assumed || isAssumed, depth + 1);
  }
}

function toRoute(
  { kind, methods, path: own, isAssumed, module, node, endpoint }: Declaration,
  prefix: string,
  assumed: boolean,
): Route {
  const pattern = prefix + own;
  return {
    kind,
    methods,
    pattern,
    path: kind === 'static' ? pattern.replace(wildcard, '/{path:path}') : pattern,
    own,
    isAssumed: isAssumed || assumed,
    file: module.file,
    range: module.source.range(node.startIndex, node.endIndex),
    endpoint,
    ...(pattern.includes(wildcard) && !(kind === 'static' && !prefix.includes(wildcard)) && { path: null }),
  };
}
