import type { Node } from 'web-tree-sitter';
import type { ReachedModule } from './closure.js';
import type { Module } from './modules.js';
import type { Project } from './apps.js';
import { MAX_CHAIN, qualifiedName } from './names.js';
import { resolveModule } from './resolve.js';
import { wildcard } from './route-patterns.js';
import { callArguments, evaluateString } from './values.js';

/** A route that the code declares. */
export interface Declaration {
  /** The application or router that it belongs to. */
  owner: string | null;
  /** Null where it cannot be told. */
  path: string | null;
  module: Module;
  /** The argument that holds the path. */
  node: Node;
}

/** The applications and routers of a project and how they hang together, as far as the texts show it. */
export interface RouterTable {
  readonly routes: readonly Declaration[];
  /** Prefixes below which code that is not looked at answers: mounted applications, routers of packages. */
  readonly opaque: readonly string[];
  /** The prefixes under which an application or router is served; {@link wildcard} for what cannot be told. */
  prefixesOf(owner: string | null): readonly string[];
}

const DECORATORS = /^(?:get|post|put|patch|delete|options|head|trace|api_route|websocket|route|websocket_route)$/;
const ADDS_ROUTE = /^(?:add_api_route|add_route|add_api_websocket_route|add_websocket_route)$/;
const ROUTE_TYPES = /(?:^|\.)(?:Route|APIRoute|WebSocketRoute|APIWebSocketRoute)$/;
const APP_TYPES = /(?:^|\.)(?:FastAPI|Starlette)$/;
/** Code of packages that answers everything below a path which is not always written out. */
const SERVES_PAGES = /gradio|nicegui|run_with|mount|static|frontend/i;
/** More prefixes than this are not told apart. */
const MAX_PREFIXES = 40;

interface Router {
  isApp: boolean;
  /** Its own `prefix`. */
  prefix: string;
  /** For an application: `root_path`, which may or may not be part of the path. */
  rootPath: string | null;
}

interface Inclusion {
  parent: string | null;
  prefix: string;
}

/** Reads applications, routers and routes from the trees of modules. */
export function readRouters(reached: readonly ReachedModule[], base: Omit<Project, 'unitRoot'>): RouterTable {
  const reader = new Reader();
  const calls = reached.flatMap(({ module, unitRoot }) => {
    if (!MENTIONS_ROUTES.test(module.source.text)) return [];
    const project = { repository: base.repository, modules: base.modules, unitRoot };
    return module.tree.root.descendantsOfType('call').map((call) => ({ call, module, project }));
  });
  for (const { call, module, project } of calls) reader.define(call, module, project);
  for (const { call, module, project } of calls) reader.read(call, module, project);
  return reader.table();
}

const MENTIONS_ROUTES =
  /\b(?:FastAPI|APIRouter|Starlette|Mount|Route|mount|include_router|frontend|add_(?:api_)?(?:websocket_)?route)\b|@\w/;

class Reader {
  readonly #routers = new Map<string, Router>();
  readonly #inclusions = new Map<string, Inclusion[]>();
  /** Inclusions of what cannot be named, such as the variable of a loop. */
  readonly #loose: Inclusion[] = [];
  readonly #opaque: Inclusion[] = [];
  readonly #routes: Declaration[] = [];
  readonly #prefixes = new Map<string, readonly string[]>();

  /** Notes the application or router that a call makes. */
  define(call: Node, module: Module, project: Project): void {
    const { parent } = call;
    const target = parent?.type === 'assignment' ? parent.childForFieldName('left') : null;
    if (target?.type !== 'identifier' && target?.type !== 'attribute') return;
    const type = qualifiedName(call.childForFieldName('function'), module) ?? '';
    const isApp = APP_TYPES.test(type);
    if (!isApp && !/Router$/.test(type)) return;
    const { named } = callArguments(call);
    const text = (name: string): string | null => {
      const node = named.get(name);
      return node ? (evaluateString(node, module, project)?.text ?? wildcard) : null;
    };
    const owner = ownerOf(target, module, project);
    if (owner !== null) this.#routers.set(owner, { isApp, prefix: text('prefix') ?? '', rootPath: text('root_path') });
  }

  /** Notes what a call adds to an application or router. */
  read(call: Node, module: Module, project: Project): void {
    const callee = call.childForFieldName('function');
    const { positional, named } = callArguments(call);
    const pathOf = (node: Node | undefined): string => {
      return node ? (evaluateString(node, module, project)?.text ?? wildcard) : '';
    };
    if (callee?.type === 'attribute') {
      const method = callee.childForFieldName('attribute')?.text ?? '';
      const object = callee.childForFieldName('object');
      const path = named.get('path') ?? positional[0];
      if (call.parent?.type === 'decorator' ? DECORATORS.test(method) : ADDS_ROUTE.test(method)) {
        if (path) this.#addRoute(ownerOf(object, module, project), path, module, project);
        return;
      }
      if (method === 'include_router') {
        const router = named.get('router') ?? positional[0] ?? null;
        const prefix = pathOf(named.get('prefix'));
        return this.#include(ownerOf(router, module, project), { parent: ownerOf(object, module, project), prefix });
      }
      if (method === 'mount' || method === 'frontend') {
        const target = named.get('app') ?? positional[named.has('path') ? 0 : 1] ?? null;
        const owner = method === 'mount' && target?.type !== 'call' ? ownerOf(target, module, project) : null;
        const inclusion = { parent: ownerOf(object, module, project), prefix: pathOf(path).replace(/\/$/, '') };
        if (owner !== null && this.#routers.has(owner)) return this.#include(owner, inclusion);
        if (path) this.#opaque.push(inclusion);
        return;
      }
    }
    const type = qualifiedName(callee, module) ?? '';
    const first = named.get('path') ?? positional[0];
    if (ROUTE_TYPES.test(type) && first) return this.#addRoute(ROOT, first, module, project);
    if (/(?:^|\.)Mount$/.test(type) && first) {
      this.#opaque.push({ parent: ROOT, prefix: pathOf(first).replace(/\/$/, '') });
      return;
    }
    if (type !== '' && !type.startsWith('.'))
      this.#readPackageCall(type, [...positional, ...named.values()], module, project);
  }

  /** A function of a package that gets the application may add pages to it: `mount_gradio_app(app, ui, path="/")`. */
  #readPackageCall(name: string, values: readonly Node[], module: Module, project: Project): void {
    const apps = values.filter(({ type }) => type === 'identifier').map((node) => ownerOf(node, module, project));
    const parent = apps.find((owner) => owner !== null && this.#routers.get(owner)?.isApp);
    if (parent === undefined || /Middleware$/.test(name)) return;
    const paths = values
      .filter(({ type }) => type === 'string')
      .map((node) => evaluateString(node, module, project)?.text);
    const path = paths.find((text) => text?.startsWith('/'));
    if (path !== undefined) this.#opaque.push({ parent, prefix: path.replace(/\/$/, '') });
    else if (SERVES_PAGES.test(name)) this.#opaque.push({ parent, prefix: '' });
  }

  #addRoute(owner: string | null, node: Node, module: Module, project: Project): void {
    const path = evaluateString(node, module, project)?.text ?? null;
    // `@mock.patch("module.name")` is no route.
    if (path !== null && path !== '' && !path.startsWith('/')) return;
    if (path !== null || node.type !== 'string') this.#routes.push({ owner, path, module, node });
  }

  #include(owner: string | null, inclusion: Inclusion): void {
    if (owner === null) this.#opaque.push(inclusion);
    else if (isNameless(owner) && !this.#routers.has(owner)) this.#loose.push(inclusion);
    else this.#inclusions.set(owner, [...(this.#inclusions.get(owner) ?? []), inclusion]);
  }

  table(): RouterTable {
    const opaque = this.#opaque.flatMap(({ parent, prefix }) => this.#prefixesOf(parent).map((each) => each + prefix));
    return { routes: this.#routes, opaque: [...new Set(opaque)], prefixesOf: (owner) => this.#prefixesOf(owner) };
  }

  #prefixesOf(owner: string | null, depth = 0): readonly string[] {
    if (owner === ROOT) return [''];
    if (owner === null || depth > MAX_CHAIN) return [wildcard];
    const known = this.#prefixes.get(owner);
    if (known) return known;
    this.#prefixes.set(owner, [wildcard]); // for a router that includes itself
    const prefixes = [...new Set(this.#findPrefixes(owner, depth))].slice(0, MAX_PREFIXES);
    this.#prefixes.set(owner, prefixes);
    return prefixes;
  }

  #findPrefixes(owner: string, depth: number): string[] {
    const router = this.#routers.get(owner);
    const named = this.#inclusions.get(owner) ?? [];
    if (named.length === 0 && (router ? router.isApp : APP_NAMES.test(owner))) {
      return ['', ...(router?.rootPath ? [router.rootPath.replace(/\/$/, '')] : [])];
    }
    if (!router && named.length === 0) return [wildcard];
    const inclusions = named.length > 0 ? named : this.#loose;
    if (inclusions.length === 0) return [`${wildcard}${router?.prefix ?? ''}`];
    return inclusions.flatMap(({ parent, prefix }) => {
      return this.#prefixesOf(parent, depth + 1).map((each) => each + prefix + (router?.prefix ?? ''));
    });
  }
}

/** Routes in a list (`routes=[Route(…)]`). */
const ROOT = '/';

/** What people call the application where it is a parameter or an attribute. */
const APP_NAMES = /[?.:](?:app|application|api|server|fastapi_app)$/;

function isNameless(owner: string): boolean {
  return owner.includes('?');
}

/**
 * Names the object that an expression means, the same for all modules of the project: `file:variable`, or `file?text`
 * where the text alone does not tell it.
 *
 * @returns null for an object of another package, and for the result of a call
 */
function ownerOf(node: Node | null, module: Module, project: Project, depth = 0): string | null {
  if (!node || depth > MAX_CHAIN) return null;
  if (node.type === 'identifier') return ownerOfName(node.text, module, project, depth);
  if (node.type !== 'attribute') return null;
  const object = node.childForFieldName('object');
  const attribute = node.childForFieldName('attribute')?.text ?? '';
  const file = object && moduleFileOf(object, module, project);
  const target = file ? project.modules.load(file) : null;
  if (target) return ownerOfName(attribute, target, project, depth + 1);
  if (file === undefined) return null;
  // `app.router` is the router of the application itself.
  return attribute === 'router' && object?.type === 'identifier'
    ? ownerOf(object, module, project, depth + 1)
    : `${module.file}?${node.text.slice(0, 100)}`;
}

function ownerOfName(name: string, module: Module, project: Project, depth: number): string | null {
  const binding = module.scope.lookup(name);
  if (!binding) return `${module.file}?${name}`;
  if (binding.kind === 'import') return null;
  if (binding.kind === 'from-import') {
    const file = resolveModule(project.repository, project.unitRoot, module.file, binding.module);
    const target = file === null ? null : project.modules.load(file);
    if (!target) return null;
    if (target === module || depth > MAX_CHAIN || !target.scope.lookup(binding.imported)) {
      return `${target.file}:${binding.imported}`;
    }
    return ownerOfName(binding.imported, target, project, depth + 1);
  }
  if (binding.value?.type === 'identifier' && binding.value.text !== name && depth <= MAX_CHAIN) {
    return ownerOfName(binding.value.text, module, project, depth + 1);
  }
  return `${module.file}:${name}`;
}

/**
 * The file of the module that an expression means.
 *
 * @returns null where it is no module; undefined where it is one of another package
 */
function moduleFileOf(node: Node, module: Module, project: Project): string | null | undefined {
  const [first = '', ...rest] = node.text.replace(/\s/g, '').split('.');
  const binding = module.scope.lookup(first);
  if (binding?.kind !== 'import' && binding?.kind !== 'from-import') return null;
  const from = binding.kind === 'import' ? binding.module : join(binding.module, binding.imported);
  // `import a.b` binds `a`; what follows in the expression is the rest of the path.
  const path =
    binding.kind === 'import' && from.split('.')[0] === first ? [first, ...rest].join('.') : join(from, ...rest);
  const file = resolveModule(project.repository, project.unitRoot, module.file, path);
  if (file !== null) return file;
  const parent = resolveModule(project.repository, project.unitRoot, module.file, binding.module);
  return parent === null ? undefined : null;
}

function join(module: string, ...names: readonly string[]): string {
  return names.reduce((path, name) => (path.endsWith('.') ? path + name : `${path}.${name}`), module);
}
