import type { Node } from '../parser/node.js';
import { APP_CLASSES, type AppClass, type ClassKind, type GivenArgument } from './app-classes.data.js';
import { kindOfObject } from './interface.js';
import type { Module } from './modules.js';
import { plainArguments } from './objects/arguments.js';
import { classesOf } from './objects/members.js';
import type { Place, PythonObject } from './objects/object.js';
import { Objects } from './objects/objects.js';
import type { Project } from './project.js';
import type { Binding } from './scope.js';

/**
 * What kind of object a variable holds.
 *
 * - `fastapi`: a FastAPI application.
 * - `asgi`, `wsgi`: another web application that the runtime can serve.
 * - `lambda`: an adapter for AWS Lambda, such as Mangum.
 * - `not-web`: something that it cannot serve.
 * - `unknown`: cannot be told from the text.
 */
export type ObjectKind = ClassKind | 'unknown';

/** What is known of the object that a variable of a module holds. */
export interface AppObject {
  kind: ObjectKind;
  /** What it is, for a person: `typer.Typer`, `a string`. */
  what: string;
  /** The module and the binding where the object is made, in a function too, after re-exports were followed. */
  module: Module;
  binding: Binding | null;
  /** The application that it is put around; null where there is none, or it cannot be told. */
  wraps: AppObject | null;
}

/** Wrappers in wrappers that are looked into. */
const MAX_WRAPPERS = 8;

/**
 * Tells what object a module's variable holds: through re-exports, factories, subclasses of FastAPI and wrappers. Where it is bound in
 * several ways, what all agree on.
 */
export function appObject(module: Module, variable: string, project: Project): AppObject {
  const own = module.scope.lookup(variable) ?? null;
  const objects = new Objects(project);
  return agreed(objects, objects.ofVariable(module, variable), module, own, 0);
}

function agreed(
  objects: Objects,
  found: readonly PythonObject[],
  module: Module,
  binding: Binding | null,
  depth: number,
): AppObject {
  const all = found.map((each) => toApp(objects, each, module, binding, depth));
  const last = all.at(-1);
  if (last && all.every((each) => each.kind === last.kind)) return last;
  return { kind: 'unknown', what: 'unknown', module, binding, wraps: null };
}

function toApp(
  objects: Objects,
  object: PythonObject,
  module: Module,
  binding: Binding | null,
  depth: number,
): AppObject {
  const made = object.made ?? { module, binding };
  const around = (given: GivenArgument | undefined, call: Node | null, place: Place | null): AppObject | null =>
    given && call && place ? wrapped(objects, given, call, place, depth) : null;
  switch (object.kind) {
    case 'literal':
      return { kind: kindOf(objects, object), what: object.what, ...made, wraps: null };
    case 'product': {
      const known = APP_CLASSES.get(object.name);
      const wraps = around(known?.wraps, object.call, object.place);
      return { kind: kindOf(objects, object), what: object.name, ...made, wraps };
    }
    case 'instance': {
      const what = object.definition.node.childForFieldName('name')?.text ?? 'unknown';
      const kind = kindOf(objects, object);
      const given = kind === 'asgi' ? (extendedClass(objects, object)?.wraps ?? FIRST) : undefined;
      const wraps = around(given, object.call, object.place);
      return { kind, what, ...made, wraps: wraps && wraps.kind !== 'not-web' ? wraps : null };
    }
    default:
      return { kind: 'unknown', what: 'unknown', ...made, wraps: null };
  }
}

/** What a middleware is put around, by custom. */
const FIRST: GivenArgument = { index: 0, name: 'app' };

function kindOf(objects: Objects, object: PythonObject): ObjectKind {
  switch (object.kind) {
    case 'literal':
      // What a factory returns by mistake is not another thing of that name.
      return object.by ? 'unknown' : 'not-web';
    case 'product':
      return APP_CLASSES.get(object.name)?.kind ?? 'unknown';
    case 'instance': {
      const served = kindOfObject(objects, object, '');
      return extendedClass(objects, object)?.kind ?? (served === 'asgi' || served === 'wsgi' ? served : 'unknown');
    }
    default:
      return 'unknown';
  }
}

/** The known class that the class of an object extends. */
function extendedClass(objects: Objects, { definition }: PythonObject & { kind: 'instance' }): AppClass | undefined {
  const { external } = classesOf(objects, definition);
  return external.map((each) => APP_CLASSES.get(each)).find((each) => each !== undefined);
}

function wrapped(objects: Objects, given: GivenArgument, call: Node, place: Place, depth: number): AppObject | null {
  const args = plainArguments(call);
  const node = args?.named.get(given.name) ?? args?.positional[given.index];
  if (!node || depth >= MAX_WRAPPERS) return null;
  return agreed(objects, objects.of(node, place), place.module, null, depth + 1);
}

/** What kind of application some objects are, where all agree. */
export function appKindOf(found: readonly PythonObject[], project: Project): ObjectKind {
  const objects = new Objects(project);
  const [kind = 'unknown', ...others] = found.map((each) => kindOf(objects, each));
  return others.every((each) => each === kind) ? kind : 'unknown';
}

/** The FastAPI application that an object is, or is put around; null where there is none. */
export function innermostApp(object: AppObject): AppObject | null {
  for (let each: AppObject | null = object; each; each = each.wraps) if (each.kind === 'fastapi') return each;
  return null;
}

/** A variable that is bound to a FastAPI application. */
export interface FastApiVariable {
  name: string;
  binding: Binding;
}

/** The FastAPI applications that a module makes at module level, blocks included. */
export function fastApiVariables(module: Module, project: Project): FastApiVariable[] {
  const found = new Map<string, FastApiVariable>();
  const objects = new Objects(project);
  for (const binding of module.scope.bindings) {
    if (binding.kind !== 'assignment' || binding.value?.type !== 'call') continue;
    if (binding.blocks.includes('main-guard') || binding.blocks.includes('type-checking')) continue;
    const made = objects.of(binding.value, { module, frame: null, offset: binding.statement.startIndex });
    if (agreed(objects, made, module, binding, 0).kind === 'fastapi')
      found.set(binding.name, { name: binding.name, binding });
  }
  return [...found.values()];
}

const ROUTE_DECORATORS = /^(get|post|put|patch|delete|options|head|trace|api_route|websocket|route)$/;
const ROUTE_CALLS = /^(include_router|add_api_route|add_route|add_api_websocket_route|mount|frontend)$/;

/**
 * Counts what a module hangs on one of its variables: route decorators, included routers, mounts.
 *
 * @returns 0 when the module itself gives the application nothing to answer
 */
export function countRoutes(module: Module, variable: string): number {
  let count = 0;
  for (const call of module.tree.root.descendantsOfType('call')) {
    const callee = call?.childForFieldName('function');
    if (callee?.type !== 'attribute' || callee.childForFieldName('object')?.text !== variable) continue;
    const method = callee.childForFieldName('attribute')?.text ?? '';
    const isDecorator = call?.parent?.type === 'decorator';
    if (isDecorator ? ROUTE_DECORATORS.test(method) : ROUTE_CALLS.test(method)) count++;
  }
  return count;
}
