import type { Node } from '../parser/node.js';
import { appObject } from './apps.js';
import type { Project } from './project.js';
import type { Module } from './modules.js';
import { qualifiedName } from './names.js';
import { evaluatePath, type PathValue } from './paths.js';
import { callArguments, evaluateString, type StringValue } from './values.js';

/** An application mounted under a path: `app.mount(…)` on any application or router, or `Mount(…)`. */
export interface MountCall {
  module: Module;
  /** The whole call. */
  call: Node;
  /** The statement that holds it and nothing else, where there is one. */
  statement: Node | null;
  pathNode: Node;
  /** What is mounted. */
  target: Node | null;
  /** Null when it cannot be told. */
  path: StringValue | null;
  /** For `StaticFiles`: its directory argument. */
  staticFiles: { directoryNode: Node | null; directory: PathValue | null } | null;
}

/** The mounts of a module, in source order. */
export function mountCalls(module: Module, project: Project): MountCall[] {
  if (!/\b[Mm]ount\s*\(/.test(module.source.text)) return [];
  const found: MountCall[] = [];
  for (const call of module.tree.root.descendantsOfType('call')) {
    if (!call) continue;
    const callee = call.childForFieldName('function');
    const isMethod = callee?.type === 'attribute' && callee.childForFieldName('attribute')?.text === 'mount';
    const isRoute = !isMethod && MOUNT_TYPES.has(qualifiedName(callee, module) ?? '');
    if (!isMethod && !isRoute) continue;
    const { positional, named } = callArguments(call);
    const pathNode = named.get('path') ?? positional[0];
    const target = named.get('app') ?? positional[named.has('path') ? 0 : 1] ?? null;
    if (!pathNode) continue;
    const staticFiles = staticFilesOf(target, module, project);
    if (isMethod && !staticFiles && !isApplication(callee.childForFieldName('object'), module, project)) continue;
    const parent = call.parent;
    found.push({
      module,
      call,
      statement: parent?.type === 'expression_statement' && parent.namedChildCount === 1 ? parent : null,
      pathNode,
      target,
      path: evaluateString(pathNode, module, project),
      staticFiles,
    });
  }
  return found;
}

const MOUNT_TYPES: ReadonlySet<string> = new Set(['starlette.routing.Mount', 'fastapi.routing.Mount']);

const STATIC_TYPES: ReadonlySet<string> = new Set([
  'fastapi.staticfiles.StaticFiles',
  'starlette.staticfiles.StaticFiles',
]);

function staticFilesOf(target: Node | null, module: Module, project: Project): MountCall['staticFiles'] {
  let call = target;
  if (call?.type === 'identifier') call = module.scope.lookup(call.text)?.value ?? null;
  if (call?.type !== 'call' || !STATIC_TYPES.has(qualifiedName(call.childForFieldName('function'), module) ?? ''))
    return null;
  const { positional, named } = callArguments(call);
  const directoryNode = named.get('directory') ?? positional[0] ?? null;
  return { directoryNode, directory: evaluatePath(directoryNode, module, project) };
}

/** Whether an expression is known to be an application or a router, or is named like one where nothing is known. */
function isApplication(object: Node | null, module: Module, project: Project): boolean {
  if (object?.type === 'attribute' && object.childForFieldName('attribute')?.text === 'router') {
    return isApplication(object.childForFieldName('object'), module, project);
  }
  if (object?.type !== 'identifier') return false;
  const { kind, binding } = appObject(module, object.text, project);
  return (
    kind === 'fastapi' || kind === 'asgi' || (binding === null && /^(app|application|router|api)$/.test(object.text))
  );
}
