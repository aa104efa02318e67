import type { Module } from '../modules.js';

/** What code that makes applications, routers or routes is written with. */
const DECLARES =
  /\b(?:FastAPI|APIRouter|Starlette|include_router|add_(?:api_)?(?:websocket_)?route|StaticFiles)\b|\b(?:Mount|Route|WebSocketRoute)\s*\(|\.(?:mount|frontend)\s*\(|@[\w.]+\.(?:get|post|put|patch|delete|options|head|trace|api_route|route|websocket|websocket_route)\s*\(/;
/** Names that hold them, other than those of packages in imports. */
const HOLDS =
  /(?:app|application|router|routers|routes)\b(?!\.[\w.]*\s+import\b|["'/-])(?<!\b(?:from|import)\s+\.*\w*)/;

const known = new WeakMap<Module, boolean>();

/** Whether code of a module may have a part in what the routes are. */
export function matters(module: Module): boolean {
  let verdict = known.get(module);
  if (verdict === undefined) {
    const { text } = module.source;
    known.set(module, (verdict = DECLARES.test(text) || HOLDS.test(text)));
  }
  return verdict;
}
