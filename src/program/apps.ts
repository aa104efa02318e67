import type { Node } from 'web-tree-sitter';
import type { Module } from './modules.js';
import { MAX_CHAIN, qualifiedName } from './names.js';
import type { Project } from './project.js';
import { resolveModule } from './resolve.js';
import type { Binding } from './scope.js';

/**
 * What kind of object a variable holds.
 *
 * - `fastapi`: a FastAPI application.
 * - `asgi`, `wsgi`: another web application that the runtime can serve.
 * - `not-web`: something that it cannot serve.
 * - `unknown`: cannot be told from the text.
 */
export type ObjectKind = 'fastapi' | 'asgi' | 'wsgi' | 'not-web' | 'unknown';

/** What is known of the object that a variable of a module holds. */
export interface AppObject {
  kind: ObjectKind;
  /** What it is, for a person: `typer.Typer`, `a string`. */
  what: string;
  /** The module and the binding where the object is made, after re-exports were followed. */
  module: Module;
  binding: Binding | null;
}

const KINDS: Readonly<Record<string, ObjectKind>> = {
  'fastapi.FastAPI': 'fastapi',
  'fastapi.applications.FastAPI': 'fastapi',
  'starlette.applications.Starlette': 'asgi',
  'quart.Quart': 'asgi',
  'flask.Flask': 'wsgi',
  'flask.app.Flask': 'wsgi',
  'typer.Typer': 'not-web',
  'cyclopts.App': 'not-web',
  'celery.Celery': 'not-web',
  'modal.App': 'not-web',
  'aws_cdk.App': 'not-web',
  'slack_bolt.App': 'not-web',
  'slack_bolt.app.App': 'not-web',
  'fastapi.APIRouter': 'asgi',
  'fastapi.routing.APIRouter': 'asgi',
};

const LITERALS: Readonly<Record<string, string>> = {
  string: 'a string',
  concatenated_string: 'a string',
  integer: 'a number',
  float: 'a number',
  none: 'None',
  true: 'True',
  false: 'False',
  list: 'a list',
  dictionary: 'a dictionary',
  tuple: 'a tuple',
  set: 'a set',
};

/** Tells what object a module's variable holds, through re-exports and subclasses of FastAPI. */
export function appObject(module: Module, variable: string, project: Project, depth = 0): AppObject {
  const unknown: AppObject = { kind: 'unknown', what: 'unknown', module, binding: null };
  const bindings = module.scope.bindings.filter((binding) => binding.name === variable);
  const binding = bindings.at(-1);
  if (!binding || depth > MAX_CHAIN) return unknown;
  const kinds = bindings.map((each) => objectOf(each, module, project, depth));
  const last = kinds.at(-1)!;
  // Bound in several places (`app = FastAPI()`, then `app = wrap(app)`): only what all agree on is known.
  return kinds.every((each) => each.kind === last.kind) ? last : { ...unknown, binding };
}

function objectOf(binding: Binding, module: Module, project: Project, depth: number): AppObject {
  const here = { module, binding };
  switch (binding.kind) {
    case 'assignment':
      return { ...valueKind(binding.value, module, project, depth), ...here };
    case 'from-import': {
      const file = resolveModule(project, module.file, binding.module);
      const target = file === null ? null : project.modules.load(file);
      if (target && target !== module) return appObject(target, binding.imported, project, depth + 1);
      return { kind: 'unknown', what: 'unknown', ...here };
    }
    case 'function':
    case 'class':
    case 'import':
      return { kind: 'unknown', what: 'unknown', ...here };
  }
}

function valueKind(
  value: Node | null,
  module: Module,
  project: Project,
  depth: number,
): { kind: ObjectKind; what: string } {
  const literal = value ? LITERALS[value.type] : undefined;
  if (literal) return { kind: 'not-web', what: literal };
  if (value?.type === 'identifier') {
    const { kind, what } = appObject(module, value.text, project, depth + 1);
    return { kind, what };
  }
  if (value?.type !== 'call') return { kind: 'unknown', what: 'unknown' };
  const name = qualifiedName(value.childForFieldName('function'), module);
  if (name === null) return { kind: 'unknown', what: 'unknown' };
  const kind = KINDS[name] ?? (subclassesFastApi(name, module, depth) ? 'fastapi' : 'unknown');
  return { kind, what: name.replace(/^\./, '') };
}

/** Whether `.Name` is a class of this module whose bases include FastAPI. */
function subclassesFastApi(name: string, module: Module, depth: number): boolean {
  if (!name.startsWith('.') || depth > MAX_CHAIN) return false;
  const binding = module.scope.lookup(name.slice(1));
  const definition =
    binding?.statement.type === 'decorated_definition'
      ? binding.statement.childForFieldName('definition')
      : binding?.statement;
  if (definition?.type !== 'class_definition') return false;
  const bases = definition.childForFieldName('superclasses')?.namedChildren ?? [];
  return bases.some((base) => {
    const qualified = qualifiedName(base, module);
    return qualified !== null && (KINDS[qualified] === 'fastapi' || subclassesFastApi(qualified, module, depth + 1));
  });
}

/** A variable that is bound to a FastAPI application. */
export interface FastApiVariable {
  name: string;
  binding: Binding;
}

/** The FastAPI applications that a module makes at module level, blocks included. */
export function fastApiVariables(module: Module, project: Project): FastApiVariable[] {
  const found = new Map<string, FastApiVariable>();
  for (const binding of module.scope.bindings) {
    if (binding.kind !== 'assignment' || binding.blocks.includes('main-guard')) continue;
    if (valueKind(binding.value, module, project, 0).kind === 'fastapi' && binding.value?.type === 'call') {
      found.set(binding.name, { name: binding.name, binding });
    }
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
