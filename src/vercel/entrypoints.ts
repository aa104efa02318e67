import { has } from './versions.js';

/**
 * Where @vercel/python looks for the entrypoint, and how. Source: src/entrypoint.ts of @vercel/python 25.0.0 (section
 * `// src/entrypoint.ts` of dist/index.js); earlier rules from its history in github.com/vercel/vercel.
 */
export interface EntrypointSearch {
  /** Files relative to the Root Directory, in the order in which they are tried. */
  candidates: readonly string[];
  /**
   * What makes a file an entrypoint: a top-level `app`, `application` or class `handler` in its syntax tree, or
   * (before 50.4.8) a piece of text, with the first existing file as a last resort.
   */
  test: 'syntax-tree' | 'text';
  /** A file that is taken before all others when it exists (and, with `syntax-tree`, passes the test). */
  preferred: string | null;
  /** Whether `[project.scripts] app` is tried last. */
  projectScripts: boolean;
  /** `[tool.vercel] entrypoint`: unknown, skipped when it cannot be resolved, or an error then. */
  toolVercel: 'unknown' | 'soft' | 'hard';
}

/** What the builder's text test looked for before it had a syntax tree (until 50.4.8). */
export const FASTAPI_TEXT = /(from\s+fastapi\s+import\s+FastAPI|import\s+fastapi|FastAPI\s*\()/;

/** `module:variable` as the builder reads it: unanchored, the first match counts. */
export const MODULE_VARIABLE = /([A-Za-z_][\w.]*)\s*:\s*([A-Za-z_][\w]*)/;

/** `module:variable` as `services` reads it: the whole string. Source: src/module-entrypoint.ts. */
export const STRICT_MODULE_VARIABLE = /^([A-Za-z_][\w]*(?:\.[A-Za-z_][\w]*)*):([A-Za-z_][\w]*)$/;

/** @returns how a version of the CLI searches; null before it searched at all (then `main.py` must exist) */
export function entrypointSearch(cliVersion: string): EntrypointSearch {
  if (!has(cliVersion, 'entrypoint-search')) {
    return { candidates: [], test: 'text', preferred: 'main.py', projectScripts: false, toolVercel: 'unknown' };
  }
  const names = ['app', 'index', 'server', 'main', ...(has(cliVersion, 'wsgi-asgi-names') ? ['wsgi', 'asgi'] : [])];
  const directories = ['', 'src/', 'app/', ...(has(cliVersion, 'api-directory') ? ['api/'] : [])];
  const candidates = has(cliVersion, 'directory-major-order')
    ? directories.flatMap((directory) => names.map((name) => `${directory}${name}.py`))
    : names.flatMap((name) => directories.map((directory) => `${directory}${name}.py`));
  return {
    candidates,
    test: has(cliVersion, 'wsgi-asgi-names') ? 'syntax-tree' : 'text',
    preferred: has(cliVersion, 'no-privileged-file')
      ? null
      : has(cliVersion, 'documented-minimum')
        ? 'index.py'
        : 'main.py',
    projectScripts: has(cliVersion, 'project-scripts-app'),
    toolVercel: has(cliVersion, 'tool-vercel-entrypoint-hard')
      ? 'hard'
      : has(cliVersion, 'tool-vercel-entrypoint')
        ? 'soft'
        : 'unknown',
  };
}
