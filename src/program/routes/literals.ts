import type { Range } from '../../diagnostic.js';
import type { ReachedModule } from '../closure.js';
import type { RouteModel } from './model.js';
import { routePattern } from './patterns.js';

/** Whether the app answers a path: `unknown` where the code does not show it. */
export type Answer = 'yes' | 'no' | 'unknown';

/** A route as the code declares it. */
export interface DeclaredRoute {
  /** Its whole path with every prefix, e.g. `/api/items/{id}`; null where a part cannot be told. */
  path: string | null;
  /** Its own part, as written in the declaration. */
  own: string;
  file: string;
  /** The path in the declaration. */
  range: Range;
}

/** What rules ask of the routes. */
export interface RouteLiterals {
  /** In the order of modules and lines; FastAPI's own pages (`/docs` …) are not among them. */
  readonly routes: readonly DeclaredRoute[];
  /** Whether code changes the path of requests before they are routed. */
  readonly changesPath: boolean;
  /** Whether code of the project answers requests for which there is no route. */
  readonly handlesNotFound: boolean;
  /** Whether the app redirects `/items` to `/items/` and back, as FastAPI does by default. */
  readonly redirectsSlashes: boolean;
  /** Whether the app has a route for a path. */
  mayServe(path: string): Answer;
  /** Whether the app has a route below a prefix, which ends with "/". */
  mayServeBelow(prefix: string): Answer;
}

/** What the answers are made from; a `Unit` has it. */
export interface RoutedProject {
  readonly reached: ReadonlyMap<string, ReachedModule>;
  readonly routes: RouteModel;
}

const known = new WeakMap<RoutedProject, RouteLiterals>();

/** What rules ask of the routes; the first call reads the trees of all modules that declare some. */
export function routeLiterals(project: RoutedProject): RouteLiterals {
  let literals = known.get(project);
  if (!literals) known.set(project, (literals = collect(project)));
  return literals;
}

/**
 * A new path in the scope, or a middleware of a package whose name says that it makes one. Middleware of the project is found by
 * what it does.
 */
const CHANGES_PATH =
  /\badd_middleware\s*\(\s*[\w.]*(?:Prefix|Path|Strip|Rewrite|ReverseProxy)|\{\s*\*\*\s*\w*scope\b[^}]*["'](?:raw_)?path["']|\bdict\s*\(\s*\w*scope\b[^)]*\bpath\s*=|\bscope\s*\.\s*update\s*\(|\b\w+\s*\[\s*["'](?:path|raw_path|root_path)["']\s*\]\s*=(?!=)|\bscope\s*\[\s*[A-Za-z_]\w*\s*\]\s*=(?!=)/;
const HANDLES_404 =
  /\bexception_handler\s*\(\s*(?:404|[\w.]*HTTP_404_NOT_FOUND)\b|\bexception_handlers\s*=\s*\{[^}]*\b404\b/;
/** Modules that only running the program would name. */
const LOADS_BY_NAME =
  /\b(?:import_module|__import__)\s*\(\s*(?!["'][\w.]+["']\s*[,)])|\bspec_from_file_location\b|\bpkgutil\.(?:iter|walk)_/;

function collect({ reached, routes: model }: RoutedProject): RouteLiterals {
  const texts = [...reached.values()].filter(({ module }) => !module.isBroken).map(({ module }) => module.source.text);
  const all = [...model.routes, ...model.loose];
  const declared = all.filter(({ kind }) => kind === 'http' || kind === 'websocket');
  const patterns = ['', ...model.rootPaths].flatMap((root) =>
    all.map(({ pattern, isAssumed }) => routePattern(root + pattern, isAssumed)),
  );
  const isOpen = declared.length === 0 || texts.some((text) => LOADS_BY_NAME.test(text));
  return {
    routes: declared.map(({ path, own, file, range }) => ({ path, own, file, range })),
    changesPath: texts.some((text) => CHANGES_PATH.test(text)),
    handlesNotFound: texts.some((text) => HANDLES_404.test(text)),
    redirectsSlashes: !texts.some((text) => /\bredirect_slashes\s*=\s*False\b/.test(text)),
    mayServe(path) {
      if (patterns.some((pattern) => pattern.isCertain && pattern.matches(path))) return 'yes';
      return isOpen || patterns.some((pattern) => pattern.matches(path)) ? 'unknown' : 'no';
    },
    mayServeBelow(prefix) {
      if (patterns.some((pattern) => pattern.isCertain && pattern.isBelow(prefix))) return 'yes';
      return isOpen || patterns.some((pattern) => pattern.mayBeBelow(prefix)) ? 'unknown' : 'no';
    },
  };
}
