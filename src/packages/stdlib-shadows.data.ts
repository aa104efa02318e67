/*
 * What happens where a module at the root of a project has the name of one that Python, Vercel's runtime or FastAPI imports. The root is
 * first on sys.path on Vercel.
 *
 * Watched on 2026-11-23: a file with one variable in it beside a FastAPI app, started as the builder's handler starts it (the root, then
 * `_vendor`, then the standard library on sys.path; the imports of vc_init.py of vercel-runtime 0.17.0; then the app, with fastapi 0.142.2 and
 * starlette 1.7.0), with CPython 3.11.7. Names that did no harm there are not listed: Python itself has imported `os`, `io`, `abc`, `codecs`,
 * `site`, `stat` and `sys` by then, and nothing in a plain app asks for `calendar`, `statistics`, `test` and the like.
 */

/** Modules of the standard library whose place must not be taken: the app cannot start. */
export const SHADOWED_FATALLY: ReadonlySet<string> = new Set([
  'ast',
  'asyncio',
  'contextvars',
  'dataclasses',
  'dis',
  'fractions',
  'hmac',
  'inspect',
  'mimetypes',
  'opcode',
  'pathlib',
  'platform',
  'secrets',
  'subprocess',
  'sysconfig',
  'tempfile',
  'typing',
  'uuid',
  'zoneinfo',
]);

/**
 * The same, but for modules that a loader before the handler may have imported already, as that of AWS Lambda's own Python runtime does (the
 * closure of json, logging.config, http.client, traceback, decimal and concurrent.futures); then the standard module stays in use, and the file
 * of the project is never found.
 */
export const SHADOWED_OR_HIDDEN: ReadonlySet<string> = new Set([
  'base64',
  'bisect',
  'collections',
  'concurrent',
  'contextlib',
  'copy',
  'copyreg',
  'datetime',
  'decimal',
  'email',
  'enum',
  'functools',
  'heapq',
  'http',
  'importlib',
  'ipaddress',
  'keyword',
  'linecache',
  'logging',
  'numbers',
  'operator',
  'quopri',
  'random',
  're',
  'reprlib',
  'select',
  'selectors',
  'socket',
  'socketserver',
  'ssl',
  'string',
  'struct',
  'textwrap',
  'threading',
  'token',
  'tokenize',
  'traceback',
  'types',
  'urllib',
  'warnings',
  'weakref',
]);

/**
 * Modules that every FastAPI app imports, with a name or a submodule that each of them has: a module of the project without it is not the
 * real one. Source: the packages themselves, fastapi 0.142.2 with what it requires (read 2026-11-23).
 */
export const FRAMEWORK_MODULES: ReadonlyMap<string, string> = new Map([
  ['annotated_types', 'Gt'],
  ['anyio', 'create_task_group'],
  ['fastapi', 'FastAPI'],
  ['pydantic', 'BaseModel'],
  ['pydantic_core', 'SchemaValidator'],
  ['starlette', 'applications'],
  ['typing_extensions', 'TypedDict'],
]);
