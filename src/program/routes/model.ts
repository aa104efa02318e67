import type { Node } from '../../parser/node.js';
import type { Range } from '../../diagnostic.js';
import type { ReachedModule } from '../closure.js';
import { Interpreter } from '../interpreter/interpreter.js';
import type { Module } from '../modules.js';
import { MAX_CHAIN } from '../names.js';
import { Framework } from './framework.js';
import type { Declaration, Inclusion, Router, RouteKind } from './graph.js';
import { matters } from './mentions.js';
import { servedBy } from './natives.js';
import { wildcard } from './patterns.js';
import { readUnseen } from './unseen.js';

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
  /** Whether it is there, with this path, only unless the environment says otherwise, or under a condition that cannot be told. */
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
  /** Of the application that is started, in the order in which requests are matched. */
  readonly routes: readonly Route[];
  /** Declared in code of which it cannot be told whether it runs, or on what: they may or may not be reached, under any prefix. */
  readonly loose: readonly Route[];
  /** Whether these are all, with their paths: nothing is included that cannot be told. */
  readonly isComplete: boolean;
  /** `root_path` of the applications that are started: requests may have it before the path of a route, or not. */
  readonly rootPaths: readonly string[];
  /**
   * What a call that makes an application or a router gives, from where the started applications are: `served`: one of them, or a router that they
   * include; `mounted`: an application that is mounted in one; `unused`: it is part of none of them.
   */
  relationOf(module: Module, node: Node): Relation;
}

/** See {@link RouteModel.relationOf}. */
export type Relation = 'served' | 'mounted' | 'unused' | 'unknown';

/** More routes than this are not listed: prefixes that multiply. */
const MAX_ROUTES = 5000;
/** Routers that are gone through, each time that it is included. */
const MAX_VISITS = 20_000;

/**
 * Finds the routes of applications, with all that they include and mount.
 *
 * @param starts the variables that hold them; routes of a variable that cannot be told are those of all applications
 */
export function findRoutes(
  reached: ReadonlyMap<string, ReachedModule>,
  starts: readonly { module: Module; variable: string }[],
): RouteModel {
  const framework = new Framework();
  const interpreter = new Interpreter(reached, framework, matters);
  framework.attach(interpreter);
  // Where there is no entrypoint, the program is the file that is meant to be one.
  const meant = [...reached.values()]
    .filter(({ via }) => !via)
    .map(({ module }) => ({ module, variable: appName(module) }));
  const found = (starts.length > 0 ? starts : meant).map(({ module, variable }) =>
    servedBy(interpreter.variable(module, variable)),
  );
  const isFound = found.some((roots) => roots.length > 0);
  const apps = isFound ? found : [topMost(framework.routers)];
  const walk = new Walk();
  const routes = apps.flatMap((roots) => inAll(roots.map((each) => walk.routesOf(each))));
  const unseen = readUnseen(interpreter);
  const isWhole = isFound && !interpreter.isCutOff && !unseen.mayInclude;
  // What nobody includes is dead, unless something is included that cannot be told.
  const orphans = framework.routers.filter((each) => !walk.visited.has(each)).flatMap(ownRoutes);
  return {
    routes: distinct(routes),
    loose: distinct([
      ...(isWhole && !walk.hasUnknown ? [] : orphans),
      ...unseen.declarations.map((each) => toRoute(each, wildcard, true)),
    ]),
    isComplete: isWhole && walk.isComplete && unseen.declarations.length === 0,
    relationOf: relations(framework.routers, isFound ? found : [], isWhole && !walk.hasUnknown),
    rootPaths: [...new Set(apps.flat().flatMap(({ rootPath }) => rootPath?.replace(/\/$/, '') || []))],
  };
}

function relations(
  all: readonly Router[],
  starts: readonly (readonly Router[])[],
  isWhole: boolean,
): RouteModel['relationOf'] {
  const known = new Map<Router, Relation>();
  const pending: { router: Router; relation: Relation }[] = starts.flatMap((each) =>
    each.map((router) => ({ router, relation: each.length === 1 ? 'served' : 'unknown' })),
  );
  for (const { router, relation } of pending) {
    const before = known.get(router);
    if (before !== undefined && ORDER.indexOf(before) <= ORDER.indexOf(relation)) continue;
    known.set(router, relation);
    for (const each of router.entries) {
      if (!('child' in each) || !each.child) continue;
      // What is mounted keeps the prefix of its own.
      const below = !each.isPrefixed ? 'mounted' : each.isAssumed && relation === 'served' ? 'unknown' : relation;
      pending.push({ router: each.child, relation: below });
    }
  }
  const byPlace = new Map<string, Relation>();
  const keyOf = (module: Module, node: Node): string => `${module.file}:${node.startIndex}`;
  for (const each of all) {
    const key = keyOf(each.module, each.node);
    const relation = known.get(each) ?? (isWhole ? 'unused' : 'unknown');
    const before = byPlace.get(key);
    // A factory that is called twice makes two at one place.
    byPlace.set(key, before === undefined || ORDER.indexOf(relation) < ORDER.indexOf(before) ? relation : before);
  }
  return (module, node) => byPlace.get(keyOf(module, node)) ?? 'unknown';
}

/** The one that says most about code goes first. */
const ORDER: readonly Relation[] = ['served', 'unknown', 'mounted', 'unused'];

function appName({ exported, nestedApp }: Module): string {
  return exported?.name ?? nestedApp?.name ?? 'app';
}

/** The applications that are not part of another. */
function topMost(routers: readonly Router[]): Router[] {
  const inner = new Set(
    routers.flatMap(({ entries }) => entries.flatMap((each) => ('child' in each ? each.child : null))),
  );
  return routers.filter((each) => each.kind === 'app' && !inner.has(each));
}

/** Routes of what may be one application or another: those that not all of them have are not sure. */
function inAll(lists: readonly (readonly Route[])[]): Route[] {
  if (lists.length < 2) return [...(lists[0] ?? [])];
  const keys = lists.map((routes) => new Set(routes.filter(({ isAssumed }) => !isAssumed).map(keyOf)));
  return lists.flat().map((each) => {
    const key = keyOf(each);
    return { ...each, isAssumed: !keys.every((known) => known.has(key)) };
  });
}

function ownRoutes({ entries, prefix }: Router): Route[] {
  return entries.flatMap((each) =>
    'child' in each ? [] : [toRoute(each, each.isPrefixed ? `${wildcard}${prefix.text}` : wildcard, true)],
  );
}

class Walk {
  readonly #routes: Route[] = [];
  #visits = 0;
  readonly visited = new Set<Router>();
  isComplete = true;
  /** Whether a router is included that cannot be told. */
  hasUnknown = false;

  /** The routes of an application, in the order in which requests are matched. */
  routesOf(app: Router): Route[] {
    this.#routes.length = 0;
    this.#visit(app, '', false, 0);
    return [...this.#routes];
  }

  #visit(router: Router, before: string, isAssumed: boolean, depth: number): void {
    this.visited.add(router);
    if (depth > MAX_CHAIN || this.#routes.length > MAX_ROUTES || ++this.#visits > MAX_VISITS) {
      this.isComplete = false;
      return;
    }
    const assumed = isAssumed || router.prefix.isAssumed;
    if (router.kind === 'foreign' || router.isOpen) this.#addOpaque(router, before + router.prefix.text);
    for (const each of router.entries) {
      const prefix = each.isPrefixed ? before + router.prefix.text : before;
      const isUnsure = each.isPrefixed ? assumed : isAssumed;
      if ('child' in each) this.#include(each, prefix, isUnsure, depth);
      else {
        const route = toRoute(each, prefix, isUnsure);
        if (route.path === null && (route.kind === 'http' || route.kind === 'websocket')) this.isComplete = false;
        this.#routes.push(route);
      }
    }
  }

  #include(inclusion: Inclusion, before: string, assumed: boolean, depth: number): void {
    const { child, prefix, isAssumed } = inclusion;
    if (child) {
      this.#visit(child, before + prefix, assumed || isAssumed, depth + 1);
      return;
    }
    this.hasUnknown = true;
    this.#addOpaque(inclusion, before + prefix);
  }

  #addOpaque({ module, node }: Pick<Declaration, 'module' | 'node'>, prefix: string): void {
    this.isComplete = false;
    const declaration: Declaration = {
      kind: 'opaque',
      methods: [],
      path: wildcard,
      isPrefixed: false,
      isAssumed: true,
      module,
      node,
      endpoint: null,
    };
    this.#routes.push(toRoute(declaration, prefix, true));
  }
}

function toRoute(
  { kind, methods, path: own, isAssumed, module, node, endpoint }: Declaration,
  prefix: string,
  assumed: boolean,
): Route {
  const pattern = prefix + own;
  // Files are served below their path, which is known as well.
  const shown = kind === 'static' && pattern.endsWith(wildcard) ? `${pattern.slice(0, -1)}/{path:path}` : pattern;
  return {
    kind,
    methods,
    pattern,
    path: shown.includes(wildcard) ? null : shown,
    own,
    isAssumed: isAssumed || assumed,
    file: module.file,
    range: module.source.range(node.startIndex, node.endIndex),
    endpoint,
  };
}

/** Routes that are declared once and reached in two ways count once; sure ones go before others. */
function distinct(routes: readonly Route[]): Route[] {
  const byKey = new Map<string, Route>();
  for (const each of routes) {
    const key = keyOf(each);
    const known = byKey.get(key);
    if (!known) byKey.set(key, each);
    else if (known.isAssumed && !each.isAssumed) byKey.set(key, { ...known, isAssumed: false });
  }
  return [...byKey.values()];
}

function keyOf({ kind, methods, pattern, file, range, endpoint }: Route): string {
  return JSON.stringify([kind, methods, pattern, file, range.start.offset, endpoint]);
}
