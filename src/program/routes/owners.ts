import type { Node } from 'web-tree-sitter';
import type { ReachedModule } from '../closure.js';
import type { Module } from '../modules.js';
import { functionAt } from '../functions.js';
import { MAX_CHAIN } from '../names.js';
import { allCallSites, type CallSite } from '../phases/call-sites.js';
import { Symbols, type Symbol } from '../symbols.js';
import { callArguments } from '../values.js';

/** A call that makes an application or a router. */
export interface Creation {
  module: Module;
  call: Node;
  kind: 'app' | 'router' | 'foreign';
}

const APPS = /^(?:fastapi|starlette)(?:\.applications)?\.(?:FastAPI|Starlette)$/;
const ROUTERS = /^(?:fastapi|starlette)(?:\.routing)?\.(?:APIRouter|Router)$/;
const FOREIGN = /(?:Router|RouterV\d)$/;

/** Finds the applications and routers that expressions mean: through names, modules, factories, attributes, parameters and loops. */
export class Owners {
  readonly #symbols = new Map<string, Symbols>();
  readonly #known = new Map<string, readonly Creation[]>();
  #callers: Map<string, { site: CallSite; module: Module }[]> | undefined;

  constructor(private readonly reached: ReadonlyMap<string, ReachedModule>) {}

  /** @returns the calls that make what an expression means; none where it cannot be told */
  of(node: Node | null, module: Module, depth = 0): readonly Creation[] {
    if (!node || depth > MAX_CHAIN) return [];
    const key = `${module.file}@${node.startIndex}-${node.endIndex}`;
    const known = this.#known.get(key);
    if (known) return known;
    this.#known.set(key, []); // for what is made of itself
    const found = unique(this.#find(node, module, depth));
    this.#known.set(key, found);
    return found;
  }

  /** What a variable of a module is at the end of its import. */
  ofVariable(module: Module, variable: string): readonly Creation[] {
    const bindings = module.scope.bindings.filter(({ name }) => name === variable);
    for (const binding of bindings.reverse()) {
      const found = binding.value
        ? this.of(binding.value, module)
        : this.#ofSymbol(this.symbolsOf(module).ofModule(module, variable), 0);
      if (found.length > 0) return found;
    }
    return this.#ofSymbol(this.symbolsOf(module).ofModule(module, variable), 0);
  }

  symbolsOf({ file }: Module): Symbols {
    let symbols = this.#symbols.get(file);
    const project = this.reached.get(file)!.project;
    if (!symbols) this.#symbols.set(file, (symbols = new Symbols(project)));
    return symbols;
  }

  #find(node: Node, module: Module, depth: number): readonly Creation[] {
    if (node.type === 'call') return this.#ofCall(node, module, depth);
    // `app.router` is the router of the application itself.
    if (node.type === 'attribute' && node.childForFieldName('attribute')?.text === 'router') {
      const apps = this.of(node.childForFieldName('object'), module, depth + 1).filter(({ kind }) => kind === 'app');
      if (apps.length > 0) return apps;
    }
    const looped = node.type === 'identifier' ? loopElements(node, module) : null;
    if (looped) return looped.flatMap((each) => this.of(each, module, depth + 1));
    const earlier = node.type === 'identifier' ? this.#ofEarlierBinding(node, module, depth) : [];
    if (earlier.length > 0) return earlier;
    const found = this.#ofSymbol(this.symbolsOf(module).resolve(node, module), depth);
    return found.length > 0 || node.type !== 'identifier' ? found : this.#ofParameter(node, module, depth);
  }

  /** `app = wrap(app)`: what the name was before the statement. */
  #ofEarlierBinding(node: Node, module: Module, depth: number): readonly Creation[] {
    const bindings = module.scope.bindings.filter(({ name }) => name === node.text);
    if (bindings.length < 2 || functionAt(module, node.startIndex)) return [];
    for (const { value, statement } of bindings.reverse()) {
      const found = value && statement.endIndex <= node.startIndex ? this.of(value, module, depth + 1) : [];
      if (found.length > 0) return found;
    }
    return [];
  }

  #ofSymbol(symbol: Symbol | null, depth: number): readonly Creation[] {
    if (symbol?.kind === 'instance' && symbol.made)
      return this.#ofCall(symbol.made.node, symbol.made.module, depth + 1);
    if (symbol?.kind === 'value' && symbol.node.type === 'call')
      return this.#ofCall(symbol.node, symbol.module, depth + 1);
    return [];
  }

  #ofCall(call: Node, module: Module, depth: number): readonly Creation[] {
    if (depth > MAX_CHAIN || !this.reached.has(module.file)) return [];
    const callee = call.childForFieldName('function');
    const symbol = this.symbolsOf(module).resolve(callee, module);
    if (symbol?.kind === 'external') {
      const kind = kindOf(symbol.name);
      if (kind) return [{ module, call, kind }];
      // An object around the application, such as middleware: what it wraps gets the requests.
      const { positional, named } = callArguments(call);
      return [...positional, ...named.values()].flatMap((each) =>
        each.type === 'identifier' || each.type === 'call'
          ? this.of(each, module, depth + 1).filter(({ kind: inner }) => inner === 'app')
          : [],
      );
    }
    if (symbol?.kind === 'class') {
      const kind = this.#kindOfClass(symbol, 0);
      return kind ? [{ module, call, kind }] : [];
    }
    if (symbol?.kind !== 'function') return [];
    return returned(symbol.node).flatMap((each) => this.of(each, symbol.module, depth + 1));
  }

  #kindOfClass({ module, node }: { module: Module; node: Node }, depth: number): Creation['kind'] | null {
    if (depth > MAX_CHAIN || !this.reached.has(module.file)) return null;
    for (const base of node.childForFieldName('superclasses')?.namedChildren ?? []) {
      const symbol = this.symbolsOf(module).resolve(base, module);
      const kind =
        symbol?.kind === 'external'
          ? kindOf(symbol.name)
          : symbol?.kind === 'class' && symbol.node.id !== node.id
            ? this.#kindOfClass(symbol, depth + 1)
            : null;
      if (kind) return kind;
    }
    return null;
  }

  /** A parameter is what the callers of the function hand on. */
  #ofParameter(node: Node, module: Module, depth: number): readonly Creation[] {
    for (let outer = node.parent; outer; outer = outer.parent) {
      if (outer.type !== 'function_definition') continue;
      const index = parameterIndex(outer, node.text);
      if (index === null) continue;
      return this.#callersOf(module, outer).flatMap(({ site, module: caller }) => {
        const { positional, named } = callArguments(site.node);
        return this.of(named.get(node.text) ?? positional[index] ?? null, caller, depth + 1);
      });
    }
    return [];
  }

  #callersOf(module: Module, definition: Node): readonly { site: CallSite; module: Module }[] {
    this.#callers ??= this.#indexCallers();
    return this.#callers.get(`${module.file}@${definition.startIndex}`) ?? [];
  }

  #indexCallers(): Map<string, { site: CallSite; module: Module }[]> {
    const index = new Map<string, { site: CallSite; module: Module }[]>();
    for (const { module } of this.reached.values()) {
      if (module.isBroken) continue;
      for (const site of [...allCallSites(module).values()].flat()) {
        const called = site.node.type === 'call' ? this.symbolsOf(module).resolve(site.callee, module) : null;
        if (called?.kind !== 'function') continue;
        const key = `${called.module.file}@${called.node.startIndex}`;
        const known = index.get(key);
        if (known) known.push({ site, module });
        else index.set(key, [{ site, module }]);
      }
    }
    return index;
  }
}

function unique(all: readonly Creation[]): readonly Creation[] {
  const seen = new Set<string>();
  return all.filter(({ module, call }) => {
    const key = `${module.file}@${call.startIndex}`;
    return !seen.has(key) && seen.add(key);
  });
}

function kindOf(name: string): Creation['kind'] | null {
  if (APPS.test(name)) return 'app';
  if (ROUTERS.test(name)) return 'router';
  return FOREIGN.test(name) ? 'foreign' : null;
}

/** The expressions that a function returns, nested functions left out. */
function returned(definition: Node): Node[] {
  return definition.descendantsOfType('return_statement').flatMap((statement) => {
    for (let outer = statement.parent; outer; outer = outer.parent) {
      if (outer.type !== 'function_definition' && outer.type !== 'lambda') continue;
      if (outer.id !== definition.id) return [];
      break;
    }
    const value = statement.namedChild(0);
    return value ? [value] : [];
  });
}

/** The place of a parameter among the arguments of a call, `self` left out; null where the function has no such parameter. */
function parameterIndex(definition: Node, name: string): number | null {
  const names = (definition.childForFieldName('parameters')?.namedChildren ?? []).map((each) =>
    each.type === 'identifier' ? each.text : (each.childForFieldName('name') ?? each.namedChild(0))?.text,
  );
  const index = names.indexOf(name);
  return index < 0 ? null : names[0] === 'self' || names[0] === 'cls' ? index - 1 : index;
}

/** The elements that the variable of a `for` over a literal list takes; null for any other name. */
export function loopElements(node: Node, module: Module): Node[] | null {
  for (let loop = node.parent; loop && loop.type !== 'function_definition'; loop = loop.parent) {
    if (loop.type !== 'for_statement') continue;
    const left = loop.childForFieldName('left');
    const names = left?.type === 'identifier' ? [left] : (left?.namedChildren ?? []);
    const index = names.findIndex((each) => each.text === node.text);
    if (index < 0) continue;
    const elements = listElements(loop.childForFieldName('right'), module);
    if (!elements || left?.type === 'identifier') return elements;
    return elements.flatMap((each) => {
      const part = each.type === 'tuple' || each.type === 'list' ? each.namedChildren[index] : undefined;
      return part ? [part] : [];
    });
  }
  return null;
}

/** The elements of a literal list, also one that a variable of the module holds. */
function listElements(node: Node | null, module: Module): Node[] | null {
  const list = node?.type === 'identifier' ? (module.scope.lookup(node.text)?.value ?? null) : node;
  if (list?.type !== 'list' && list?.type !== 'tuple' && list?.type !== 'set') return null;
  return list.namedChildren.filter(({ type }) => type !== 'comment');
}
