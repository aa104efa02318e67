/** A small project, and what `app.routes` of it is in FastAPI 0.142.2 with Starlette 1.7.0. */
export interface RouteProject {
  name: string;
  /** The entrypoint is `main.py`. */
  files: Readonly<Record<string, string>>;
  /** The variable that holds the application; `app` unless told otherwise. */
  variable?: string;
  /** `METHODS path function`, `WS path function`, `static path`, `opaque path`, `page path`; "-" for a function without a name. */
  routes: readonly string[];
  /** Whether `routes` has the pages that FastAPI adds. */
  hasPages?: true;
  /** Whether `routes` is what there is after the lifespan has begun. */
  isStarted?: true;
  /** Routes that we list as possible though they are not there: only the disk or the environment would tell. */
  unsure?: readonly string[];
  /** Whether we cannot tell all of them, and say so. */
  isIncomplete?: true;
}
