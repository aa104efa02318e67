/**
 * What is always installed with FastAPI, without extras: its dependencies and theirs.
 *
 * Source: metadata of fastapi 0.141.1, starlette 1.6.0, pydantic 2.13.4 and anyio 4.14.2 as uv.lock files of public repositories list it (read 2026-11-23).
 */
export const FASTAPI_CLOSURE: ReadonlySet<string> = new Set([
  'annotated-doc',
  'annotated-types',
  'anyio',
  'idna',
  'pydantic',
  'pydantic-core',
  'starlette',
  'typing-extensions',
  'typing-inspection',
]);
