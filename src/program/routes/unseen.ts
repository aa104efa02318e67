import type { Node } from '../../parser/node.js';
import type { ReachedModule } from '../closure.js';
import type { Interpreter } from '../interpreter/interpreter.js';
import type { Module } from '../modules.js';
import { allCallSites } from '../phases/call-sites.js';
import { callArguments, evaluateString } from '../values.js';
import type { Declaration } from './graph.js';
import { ROUTE_METHODS } from './declarations.js';
import { wildcard } from './patterns.js';

/** What stands in code that was not seen to run. */
export interface Unseen {
  readonly declarations: readonly Declaration[];
  /** Whether such code includes or mounts something. */
  readonly mayInclude: boolean;
}

const METHOD = '(?:get|post|put|patch|delete|options|head|trace|api_route|route|websocket|websocket_route)';
const ADD = '(?:add_api_route|add_route|add_api_websocket_route|add_websocket_route|include_router)';
const DECLARES = new RegExp(`@[\\w.]+\\.${METHOD}\\s*\\(|\\.${ADD}\\s*\\(`);
/** The same in a block: code of a module itself runs with the module. */
const DECLARES_INSIDE = new RegExp(`^[ \\t]+(?:@[\\w.]+\\.${METHOD}\\s*\\(|.*\\.${ADD}\\s*\\()`, 'm');
const ADDS_ROUTE = /^(?:add_api_route|add_route|add_api_websocket_route|add_websocket_route)$/;

/**
 * Reads the routes of functions that were not seen to be called though something names them, and of modules that were not seen to be
 * imported.
 */
export function readUnseen(run: Interpreter): Unseen {
  const declarations: Declaration[] = [];
  let mayInclude = false;
  const ran = run.modules.files;
  const names = new NameSearch(run);
  for (const reached of run.reached.values()) {
    const { module } = reached;
    const hasRun = ran.has(module.file);
    if (module.isBroken || !(hasRun ? DECLARES_INSIDE : DECLARES).test(module.source.text)) continue;
    for (const { node, callee } of [...allCallSites(module).values()].flat()) {
      if (node.type !== 'call' || callee?.type !== 'attribute') continue;
      const method = callee.childForFieldName('attribute')?.text ?? '';
      const isRoute = (node.parent?.type === 'decorator' ? ROUTE_METHODS : ADDS_ROUTE).test(method);
      if (!isRoute && method !== 'include_router') continue;
      if (!mayRun(node, module, hasRun, run, names)) continue;
      if (isRoute) declarations.push(...declaration(node, method, reached));
      else mayInclude = true;
    }
  }
  return { declarations, mayInclude };
}

/** Whether code that was not seen to run may run. */
function mayRun(node: Node, module: Module, hasRun: boolean, run: Interpreter, names: NameSearch): boolean {
  const object = node.childForFieldName('function')?.childForFieldName('object')?.text ?? '';
  const isMade = /^\w+$/.test(object)
    ? new RegExp(`\\b${object}\\s*(?::[^=\\n]*)?=\\s*(?:FastAPI|APIRouter|Starlette)\\(`)
    : null;
  let isCalled = true;
  for (let each = node.parent; each; each = each.parent) {
    if (each.type !== 'function_definition') continue;
    isCalled &&= run.called.has(`${module.file}@${each.startIndex}`);
    if (isCalled) continue;
    if (!names.isUsed(each.childForFieldName('name')?.text ?? '')) return false;
    // The application is made in the function, which nobody is seen to call.
    if (isMade?.test(each.text)) return false;
  }
  return !hasRun || !isCalled;
}

/** Looks for names in the code of a program. */
class NameSearch {
  readonly #known = new Map<string, boolean>();

  constructor(private readonly run: Interpreter) {}

  /** Whether code has a name somewhere else than in its definition. */
  isUsed(name: string): boolean {
    let verdict = this.#known.get(name);
    if (verdict === undefined) this.#known.set(name, (verdict = this.#search(name)));
    return verdict;
  }

  #search(name: string): boolean {
    if (!/^\w+$/.test(name)) return false;
    const pattern = new RegExp(`(?<!\\bdef\\s+)\\b${name}\\b(?!\\s*=(?!=))`);
    return [...this.run.reached.values()].some(({ module: { source } }) => {
      return source.text.includes(name) && pattern.test(source.text);
    });
  }
}

function declaration(node: Node, method: string, { module, project }: ReachedModule): Declaration[] {
  const { positional, named } = callArguments(node);
  const path = named.get('path') ?? positional[0];
  if (!path) return [];
  const found = evaluateString(path, module, project);
  // `@mock.patch("module.name")` is no route.
  if (found ? found.text !== '' && !found.text.startsWith('/') : path.type === 'string' && !path.text.includes('{'))
    return [];
  const isSocket = method.includes('websocket');
  return [
    {
      kind: isSocket ? 'websocket' : 'http',
      methods:
        isSocket || !/^(?:get|post|put|patch|delete|options|head|trace)$/.test(method) ? [] : [method.toUpperCase()],
      path: found?.text ?? wildcard,
      isPrefixed: true,
      isAssumed: true,
      module,
      node: path,
      endpoint: node.parent?.parent?.childForFieldName('definition')?.childForFieldName('name')?.text ?? null,
    },
  ];
}
