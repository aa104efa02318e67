import type { Node } from '../parser/node.js';
import { APP_CLASSES, STDLIB_BASES } from './app-classes.data.js';
import { definesVariable } from './definitions.js';
import { isHandlerName } from './exports.js';
import type { Module } from './modules.js';
import { parametersOf, requiredPositional } from './objects/arguments.js';
import { callableWithoutArguments } from './objects/calls.js';
import { decoratorsOf } from './objects/decorators.js';
import { classesOf, membersOf } from './objects/members.js';
import type { PythonObject } from './objects/object.js';
import { Objects } from './objects/objects.js';
import type { Project } from './project.js';

/**
 * What Vercel's runtime makes of an entrypoint's variable. `none`: it stops with "Could not determine the application interface";
 * `missing`: the module has no such variable.
 */
export type InterfaceKind = 'asgi' | 'wsgi' | 'http-handler' | 'none' | 'missing' | 'unknown';

/** The verdict, and the object that it is about. */
export interface Interface {
  readonly kind: InterfaceKind;
  /** Null where the module has no such variable. */
  readonly object: PythonObject | null;
}

const NOTHING: Interface = { kind: 'unknown', object: null };

/**
 * What the runtime makes of a module's variable once the module has been imported.
 *
 * Source: `resolve_app` and `detect_app_type` in resolver.py of vercel-runtime 0.17.0, and its use in vc_init.py.
 */
export function interfaceOf(module: Module, variable: string, project: Project): Interface {
  if (module.isBroken) return NOTHING;
  const objects = new Objects(project);
  const found = objects.ofVariable(module, variable);
  if (found.length === 0) return isMissing(module, variable) ? { kind: 'missing', object: null } : NOTHING;
  const kinds = found.map((each) => kindOfObject(objects, each, variable));
  const [kind = 'unknown'] = kinds;
  return kinds.every((each) => each === kind) ? { kind, object: found.at(-1)! } : NOTHING;
}

/** A bare annotation binds nothing: `app: FastAPI`. */
function isMissing(module: Module, variable: string): boolean {
  const bindings = module.scope.bindings.filter((each) => each.name === variable);
  const isAnnotated =
    bindings.length > 0 && bindings.every((each) => each.kind === 'assignment' && each.value === null);
  return isAnnotated ? !mentionsOtherwise(module, variable) : !definesVariable(module, variable);
}

function mentionsOtherwise({ source, scope }: Module, variable: string): boolean {
  return (
    scope.starImports.length > 0 || new RegExp(`\\bglobal\\b[^\\n]*\\b${variable}\\b|\\bglobals\\(`).test(source.text)
  );
}

/** The verdict on one object under the name of a variable. */
export function kindOfObject(objects: Objects, object: PythonObject, variable: string): InterfaceKind {
  switch (object.kind) {
    case 'literal':
    case 'coroutine':
    case 'generator':
      return 'none';
    case 'product':
      return ofProduct(object.name);
    case 'external':
      return APP_CLASSES.get(object.name)?.asClass ?? 'unknown';
    case 'module':
      return ofModule(objects, object);
    case 'lambda':
      return fromCount(parametersOf(object.node), 0, false);
    case 'function':
      return ofFunction(objects, object);
    case 'class':
      return ofClass(objects, object, variable);
    case 'instance':
      return ofInstance(objects, object);
    case 'unknown':
      return 'unknown';
  }
}

function ofProduct(name: string): InterfaceKind {
  if (name === 'builtins.object') return 'none';
  switch (APP_CLASSES.get(name)?.kind) {
    case 'fastapi':
    case 'asgi':
      return 'asgi';
    case 'wsgi':
    case 'lambda':
      return 'wsgi';
    case 'not-web':
      return 'none';
    default:
      return 'unknown';
  }
}

function ofModule(objects: Objects, object: PythonObject): InterfaceKind {
  const found = objects.attribute(object, 'asgi');
  return found.every(({ kind }) => kind === 'unknown') ? 'none' : 'unknown';
}

/** The count that decides: three for ASGI where the call is a coroutine, two for WSGI. */
function fromCount(parameters: ReturnType<typeof parametersOf>, bound: number, isAsync: boolean): InterfaceKind {
  if (!parameters) return 'unknown';
  const given = parameters[0]?.isRest ? 0 : bound;
  const count = requiredPositional(parameters.slice(given));
  if (isAsync && count === 3) return 'asgi';
  return count === 2 ? 'wsgi' : 'none';
}

function ofFunction(objects: Objects, object: PythonObject & { kind: 'function' }): InterfaceKind {
  const { definition, self } = object;
  if (!handsOnFunction(objects, object)) return 'unknown';
  return fromCount(parametersOf(definition.node), self ? 1 : 0, isCoroutineFunction(definition.node));
}

/** Route decorators of FastAPI return the function that they are given. */
function handsOnFunction(objects: Objects, { definition, outer }: PythonObject & { kind: 'function' }): boolean {
  const { module, node } = definition;
  return decoratorsOf(node).every((each) => {
    if (each.type !== 'call') return /^(?:staticmethod|classmethod)$/.test(each.text);
    const callee = each.childForFieldName('function');
    if (callee?.type !== 'attribute' || !ROUTES.test(callee.childForFieldName('attribute')?.text ?? '')) return false;
    const place = { module, frame: outer, offset: (node.parent ?? node).startIndex };
    return objects
      .of(callee.childForFieldName('object'), place)
      .every((owner) => owner.kind === 'product' && HAS_ROUTES.has(owner.name));
  });
}

const ROUTES = /^(?:get|post|put|patch|delete|options|head|trace|api_route|websocket)$/;
const HAS_ROUTES: ReadonlySet<string> = new Set([
  'fastapi.FastAPI',
  'fastapi.applications.FastAPI',
  'fastapi.APIRouter',
  'fastapi.routing.APIRouter',
]);

/** `inspect.iscoroutinefunction`: an `async def` without `yield`. */
function isCoroutineFunction(node: Node): boolean {
  return node.child(0)?.type === 'async' && !yieldsItself(node.childForFieldName('body'));
}

function yieldsItself(node: Node | null): boolean {
  if (!node?.text.includes('yield')) return false;
  if (node.type === 'yield') return true;
  return node.namedChildren.some(
    (child) =>
      child !== null && !/^(?:function_definition|class_definition|lambda)$/.test(child.type) && yieldsItself(child),
  );
}

/** An object of a class of the project: its `asgi`, else its `__call__`. */
function ofInstance(objects: Objects, object: PythonObject & { kind: 'instance' }): InterfaceKind {
  const { external, isComplete, classes } = classesOf(objects, object.definition);
  const asgi = membersOf(objects, object, 'asgi');
  if (asgi) {
    if (asgi.every(({ kind }) => kind === 'function')) return 'asgi';
    if (!asgi.every((each) => each.kind === 'literal') && isComplete) return 'unknown';
  }
  if (classes.some(({ node }) => /\b(?:__getattr__|__getattribute__|__signature__)\b/.test(node.text)))
    return 'unknown';
  const call = ownMember(objects, object, '__call__');
  if (call) return call.kind === 'function' && handsOnFunction(objects, call) ? ofFunction(objects, call) : 'unknown';
  if (isComplete) return 'none';
  const [base, ...others] = external.filter((each) => APP_CLASSES.get(each));
  const isKnown = base !== undefined && others.length === 0 && external.every((each) => APP_CLASSES.get(each));
  return isKnown ? ofProduct(base) : 'unknown';
}

/** A member that is written in the classes of the project themselves. */
function ownMember(
  objects: Objects,
  object: PythonObject & { kind: 'instance' | 'class' },
  name: string,
): PythonObject | null {
  const found = membersOf(objects, object, name);
  return found?.length === 1 && found[0]!.kind !== 'unknown' ? found[0]! : null;
}

/** A class that was not called: what its constructor has to be given is counted. */
function ofClass(objects: Objects, object: PythonObject & { kind: 'class' }, variable: string): InterfaceKind {
  const { definition } = object;
  const { classes, external, isComplete } = classesOf(objects, definition);
  if (
    isHandlerName(variable) &&
    external.some((each) => /^http\.server\.(?:Base|Simple|CGI)HTTPRequestHandler$/.test(each))
  )
    return 'http-handler';
  const isUsual = classes.every(
    ({ node }) =>
      decoratorsOf(node).length === 0 &&
      !/\b(?:metaclass\s*=|__new__|__signature__)/.test(node.text) &&
      !/\basgi\b/.test(node.text),
  );
  if (!isUsual) return 'unknown';
  const known = external.map((each) => STDLIB_BASES.get(each) ?? null);
  const apps = external.flatMap((each) => APP_CLASSES.get(each)?.kind ?? []);
  const extendsApp = apps.length > 0 && apps.length === external.length && apps.every((each) => each === 'fastapi');
  if (!isComplete && !extendsApp && (external.length === 0 || known.includes(null))) return 'unknown';
  const call = ownMember(objects, object, '__call__');
  const isAsync = call ? call.kind === 'function' && isCoroutineFunction(call.definition.node) : extendsApp;
  const constructor = ownMember(objects, object, '__init__');
  if (constructor) {
    return constructor.kind === 'function' && decoratorsOf(constructor.definition.node).length === 0
      ? fromCount(parametersOf(constructor.definition.node), 1, isAsync)
      : 'unknown';
  }
  const inherited = Math.max(0, ...known.map((each) => each ?? 0));
  return inherited === 2 || (isAsync && inherited === 3) ? 'unknown' : 'none';
}

/** Whether a call without arguments is enough, where an object is a function or class of the project. */
export function needsNoArguments(object: PythonObject, project: Project): boolean {
  if (object.kind === 'function') return callableWithoutArguments(object.definition, object.self !== null);
  if (object.kind === 'external') return APP_CLASSES.get(object.name)?.kind === 'fastapi';
  if (object.kind !== 'class') return false;
  const objects = new Objects(project);
  const constructor = ownMember(objects, object, '__init__');
  if (constructor) return constructor.kind === 'function' && callableWithoutArguments(constructor.definition, true);
  const { external, isComplete } = classesOf(objects, object.definition);
  return isComplete || external.every((each) => APP_CLASSES.get(each)?.kind === 'fastapi');
}

/** What a call of a function or class without arguments gives. */
export function calledWithNothing(object: PythonObject, project: Project): readonly PythonObject[] {
  return new Objects(project).called(object);
}
