import type { Node } from 'web-tree-sitter';
import type { Module } from '../modules.js';

/** What a route serves. `page`: documentation that FastAPI adds; `static`: files; `opaque`: code that is not looked at. */
export type RouteKind = 'http' | 'websocket' | 'page' | 'static' | 'opaque';

/** A route as one application or router declares it. */
export interface Declaration {
  kind: RouteKind;
  /** In capitals; empty where every method will do. */
  methods: readonly string[];
  /** Its own part of the path, with the wildcard of patterns.ts for what cannot be told. */
  path: string;
  /** Whether the path holds only unless the environment says otherwise. */
  isAssumed: boolean;
  module: Module;
  /** The argument that holds the path; the whole call where there is none. */
  node: Node;
  /** The function that answers; null where it has no name. */
  endpoint: string | null;
}

/** A router that another one includes, or an application that is mounted. */
export interface Inclusion {
  /** Id of the router; null for one that cannot be told. */
  child: string | null;
  /** As in {@link Declaration}. */
  prefix: string;
  isAssumed: boolean;
}

/** An application or a router: one call of `FastAPI(…)` or `APIRouter(…)`. */
export interface Router {
  readonly id: string;
  /** `foreign`: of another package, which gives it routes itself. */
  readonly kind: 'app' | 'router' | 'foreign';
  readonly module: Module;
  readonly node: Node;
  /** Its own `prefix`. */
  readonly prefix: string;
  readonly isAssumed: boolean;
  /** For an application: `root_path`, which may or may not be part of the path. */
  readonly rootPath: string | null;
  /** In the order of the code, which is that in which requests are matched. */
  readonly entries: (Declaration | Inclusion)[];
}

/** The id of the router that a call makes, the same for all who refer to it. */
export function routerId(module: Module, call: Node): string {
  return `${module.file}@${call.startIndex}`;
}
