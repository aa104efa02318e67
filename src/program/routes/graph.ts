import type { Node } from '../../parser/node.js';
import type { Module } from '../modules.js';

/** What a route serves. `page`: documentation that FastAPI adds; `static`: files; `opaque`: code that is not looked at. */
export type RouteKind = 'http' | 'websocket' | 'page' | 'static' | 'opaque';

/** A text that may have the wildcard of patterns.ts for what cannot be told. */
export interface Text {
  readonly text: string;
  /** Whether it holds only unless the environment says otherwise. */
  readonly isAssumed: boolean;
}

/** A route as one application or router declares it. */
export interface Declaration {
  readonly kind: RouteKind;
  /** In capitals; empty where every method will do. */
  readonly methods: readonly string[];
  /** Its own part of the path. */
  readonly path: string;
  /** Whether the router's own prefix goes before it: true for routes of FastAPI, false for those of Starlette. */
  readonly isPrefixed: boolean;
  /** Whether it is there, with this path, only unless the environment says otherwise, or under a condition that cannot be told. */
  readonly isAssumed: boolean;
  readonly module: Module;
  /** The argument that holds the path; the whole call where there is none. */
  readonly node: Node;
  /** The function that answers; null where it has no name. */
  readonly endpoint: string | null;
}

/** A router that another one includes, or an application that is mounted. */
export interface Inclusion {
  /** Null for one that cannot be told. */
  readonly child: Router | null;
  readonly prefix: string;
  /** As in {@link Declaration}. */
  readonly isPrefixed: boolean;
  /** As in {@link Declaration}. */
  readonly isAssumed: boolean;
  readonly module: Module;
  readonly node: Node;
}

/** An application or a router, while the program starts. */
export class Router {
  prefix: Text = { text: '', isAssumed: false };
  /** Of an application: `root_path`, which may or may not be part of the path of a request. */
  rootPath: string | null = null;
  /** In the order in which requests are matched. */
  readonly entries: (Declaration | Inclusion)[] = [];
  /** Whether routes were added to it, or taken away, in a way that cannot be told. */
  isOpen = false;

  constructor(
    /** `foreign`: of another package, which gives it routes itself. */
    readonly kind: 'app' | 'router' | 'foreign',
    readonly module: Module,
    /** The call that makes it. */
    readonly node: Node,
  ) {}
}
