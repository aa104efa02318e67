import type { Node } from '../../parser/node.js';
import { definesVariable } from '../definitions.js';
import type { Module } from '../modules.js';
import type { Project } from '../project.js';
import { locateModule } from '../resolve.js';
import { readScope, type Binding, type Scope } from '../scope.js';
import { definitionOf } from '../symbols.js';
import { isStar, reaching, type Source, type StarImport } from './bindings.js';
import { annotated, objectsOf as objectsOfType } from './annotations.js';
import { callsOf, resultOf } from './calls.js';
import { boundOtherwise, isGlobalIn, ofState } from './elsewhere.js';
import { membersOf } from './members.js';
import { UNKNOWN, type Frame, type Place, type PythonObject } from './object.js';
import { parametersOf } from './arguments.js';

/** Nested expressions, calls and imports that are followed. */
const MAX_DEPTH = 40;
/** Steps of one question; programs with more ways than that are not followed to the end. */
const MAX_STEPS = 2000;
/** More objects than that are none. */
const MAX_ALTERNATIVES = 8;

/** The place for what an application, or a request, carries along. */
const STATE = /(?:^|\.)state$/;

const LITERALS: Readonly<Record<string, string>> = {
  string: 'a string',
  concatenated_string: 'a string',
  integer: 'a number',
  float: 'a number',
  none: 'None',
  true: 'True',
  false: 'False',
  list: 'a list',
  list_comprehension: 'a list',
  dictionary: 'a dictionary',
  dictionary_comprehension: 'a dictionary',
  tuple: 'a tuple',
  set: 'a set',
  set_comprehension: 'a set',
};

const ofProject = new WeakMap<Project, Objects>();

/** The one `Objects` of a project for questions from outside, which remembers the scopes that it has read. */
export function objectsOf(project: Project): Objects {
  let objects = ofProject.get(project);
  if (!objects) ofProject.set(project, (objects = new Objects(project)));
  return objects;
}

/**
 * Works out which objects names and expressions stand for: through imports, assignments in their order, functions with their
 * arguments, classes with their attributes. Nothing is run.
 *
 * All answers are lists of what it may be; one that holds `unknown` is not complete.
 */
export class Objects {
  #depth = 0;
  #steps = 0;
  readonly #scopes = new WeakMap<Module, Map<number, Scope>>();

  constructor(readonly project: Project) {}

  /**
   * What a module's variable is after its import.
   *
   * @returns an empty list where nothing binds it
   */
  ofVariable(module: Module, name: string): readonly PythonObject[] {
    return this.#guarded(() => this.#ofGlobal(module, name, Infinity) ?? []);
  }

  /** What an expression is at a place. */
  of(node: Node | null, place: Place): readonly PythonObject[] {
    return this.#guarded(() => this.#of(node, place));
  }

  /** Objects of the class that a type in quotes names; an empty list for other types. */
  ofTypeName(text: string, place: Place): readonly PythonObject[] {
    const [first = '', ...rest] = text.replace(/\s*\|\s*None$/, '').split('.');
    if (!/^\w+$/.test(first) || rest.length > 3) return [];
    const named = this.#guarded(() => this.#ofName(first, { ...place, frame: null, offset: Infinity }));
    const found = rest.reduce<readonly PythonObject[]>(
      (all, name) => all.flatMap((each) => this.attribute(each, name)),
      named,
    );
    return objectsOfType(found, place);
  }

  /** What a call without arguments gives, after the import of the module that the object is from. */
  called(object: PythonObject): readonly PythonObject[] {
    if (object.kind === 'external') {
      return [{ kind: 'product', name: object.name, call: null, place: null }];
    }
    if (object.kind !== 'function' && object.kind !== 'class') return [UNKNOWN];
    return this.#guarded(() => resultOf(this, object, null, placeAfter(object.definition.module)));
  }

  /** What a function body or class body binds. */
  scopeOf(body: Node, module: Module): Scope {
    let byNode = this.#scopes.get(module);
    if (!byNode) this.#scopes.set(module, (byNode = new Map()));
    let scope = byNode.get(body.id);
    if (!scope) byNode.set(body.id, (scope = readScope(body)));
    return scope;
  }

  /** What a name of a body is, by the statements that reach an offset; null where the body does not bind it. */
  inBody(body: Node, name: string, place: Place): readonly PythonObject[] | null {
    const { module } = place;
    const scope = this.scopeOf(body, module);
    const sources = reaching(scope, body, name, place.offset, module, this.project, () => false);
    if (sources === null) {
      if (isGlobalIn(body, name)) return this.#ofGlobal(module, name, Infinity) ?? [UNKNOWN];
      return [...boundOtherwise(this, body, name, place), UNKNOWN];
    }
    if (sources.length > 0) return this.#union(sources.map((each) => this.#ofSource(each, place)));
    // A name that is bound further down is the function's own all the same.
    return scope.bindings.some((each) => each.name === name && each.value !== null) ? [UNKNOWN] : null;
  }

  #guarded(work: () => readonly PythonObject[]): readonly PythonObject[] {
    if (this.#depth === 0) this.#steps = 0;
    if (this.#depth >= MAX_DEPTH || ++this.#steps > MAX_STEPS) return [UNKNOWN];
    this.#depth++;
    try {
      return work();
    } finally {
      this.#depth--;
    }
  }

  #union(lists: readonly (readonly PythonObject[])[]): readonly PythonObject[] {
    const all = lists.flat().filter((each, index, found) => found.findIndex((other) => isSame(each, other)) === index);
    return all.length === 0 || all.length > MAX_ALTERNATIVES ? [UNKNOWN] : all;
  }

  #of(node: Node | null, place: Place): readonly PythonObject[] {
    const literal = node ? LITERALS[node.type] : undefined;
    if (node && literal !== undefined) return [{ kind: 'literal', what: literal, expression: { node, place } }];
    switch (node?.type) {
      case 'identifier':
        return this.#ofName(node.text, place);
      case 'attribute': {
        const name = node.childForFieldName('attribute')?.text ?? '';
        const owner = node.childForFieldName('object');
        const found = this.#union(this.of(owner, place).map((each) => this.attribute(each, name)));
        if (!owner || !STATE.test(owner.text)) return found;
        // The state has what the program puts into it, and nothing of its own.
        return this.#union([ofState(this, name), found.filter(({ kind }) => kind !== 'external'), [UNKNOWN]]);
      }
      case 'await':
        // What a name stands for that is awaited is a task or a coroutine, and not what that gives.
        return node.namedChild(0)?.type === 'call' ? this.of(node.namedChild(0), place) : [UNKNOWN];
      case 'call':
        return this.#union([callsOf(this, node, place)]);
      case 'parenthesized_expression':
        return this.of(node.namedChild(0), place);
      case 'named_expression':
        return this.of(node.childForFieldName('value'), place);
      case 'conditional_expression':
        return this.#union([this.of(node.namedChild(0), place), this.of(node.namedChild(2), place)]);
      case 'boolean_operator':
        return this.#union([
          this.of(node.childForFieldName('left'), place),
          this.of(node.childForFieldName('right'), place),
        ]);
      case 'lambda':
        return [{ kind: 'lambda', node, place }];
      default:
        return node ? [{ kind: 'unknown', expression: { node, place } }] : [UNKNOWN];
    }
  }

  /** What an attribute of an object is. */
  attribute(object: PythonObject, name: string): readonly PythonObject[] {
    switch (object.kind) {
      case 'external':
        return [{ kind: 'external', name: `${object.name}.${name}` }];
      case 'product':
        return [{ kind: 'external', name: `${object.name}().${name}` }];
      case 'module':
        return this.#ofModule(object.name, name, object.importer);
      case 'instance':
      case 'class':
        return membersOf(this, object, name) ?? [UNKNOWN];
      default:
        return [UNKNOWN];
    }
  }

  #ofName(name: string, place: Place): readonly PythonObject[] {
    let at: Place | null = place;
    for (let frame: Frame | null = place.frame; frame; frame = frame.outer) {
      const body = frame.definition.node.childForFieldName('body');
      const found =
        body && this.inBody(body, name, { module: frame.definition.module, frame, offset: at?.offset ?? Infinity });
      if (found) return found;
      const parameter = this.#parameter(frame, name);
      if (parameter) return parameter;
      at = null; // of the functions around it, what they end with
    }
    const offset = place.frame ? offsetOfCaller(place.frame, place.module) : place.offset;
    const found = this.#ofGlobal(place.module, name, offset);
    if (found) return found;
    return BUILTIN_VALUES.has(name) ? [{ kind: 'external', name: `builtins.${name}` }] : [UNKNOWN];
  }

  #parameter(frame: Frame, name: string): readonly PythonObject[] | null {
    const parameters = parametersOf(frame.definition.node);
    const index = parameters?.findIndex((each) => each.name === name) ?? -1;
    const parameter = parameters?.[index];
    if (!parameter) return null;
    if (index === 0 && frame.self) return [frame.self];
    const { module } = frame.definition;
    const at = { module, frame: null, offset: Infinity };
    const given = frame.given?.get(name);
    if (given) {
      const found = this.of(given.node, given.place);
      return found.every(({ kind }) => kind === 'unknown') ? [...annotated(this, parameter.type, at), ...found] : found;
    }
    const typed = annotated(this, parameter.type, at);
    if (parameter.isRest || !parameter.value) return [...typed, UNKNOWN];
    const usual = this.of(parameter.value, at);
    // What it is called with is not seen: most likely with nothing.
    return frame.given ? usual : [...typed, ...usual, UNKNOWN];
  }

  /** A module's variable when its code is at an offset; null where nothing binds it. */
  #ofGlobal(module: Module, name: string, offset: number): readonly PythonObject[] | null {
    if (!module.mayBind(name)) return null;
    const { scope } = module;
    const { root } = module.tree;
    const binds = (star: StarImport): boolean => this.#starBinds(star, name, module);
    const sources = reaching(scope, root, name, offset, module, this.project, binds);
    if (sources === null) {
      return this.#union([boundOtherwise(this, root, name, { module, frame: null, offset }), [UNKNOWN]]);
    }
    const place = { module, frame: null, offset };
    if (sources.length > 0) return this.#union(sources.map((each) => this.#ofSource(each, place, name)));
    if (scope.starImports.length === 1 && !scope.bindings.some((each) => each.name === name)) {
      const from = scope.starImports[0]!.module;
      if (!from.startsWith('.') && !locateModule(this.project, module.file, from)) {
        return [{ kind: 'external', name: `${from}.${name}` }];
      }
    }
    return null;
  }

  #starBinds({ module: from }: StarImport, name: string, module: Module): boolean {
    const file = locateModule(this.project, module.file, from)?.file ?? null;
    const target =
      file === null || file === module.file || name.startsWith('_') ? null : this.project.modules.load(file);
    if (!target?.mayBind(name)) return false;
    const list = target.scope.lookup('__all__')?.value;
    if (list && !new RegExp(`(['"])${name}\\1`).test(list.text)) return false;
    return this.ofVariable(target, name).length > 0;
  }

  #ofSource(source: Source, place: Place, name = ''): readonly PythonObject[] {
    const { module } = place;
    if (isStar(source)) {
      const file = locateModule(this.project, module.file, source.module)?.file ?? null;
      const target = file === null ? null : this.project.modules.load(file);
      return target ? this.ofVariable(target, name) : [UNKNOWN];
    }
    return this.#ofBinding(source, place).map((each) =>
      each.made || each.kind === 'unknown' || each.kind === 'literal'
        ? each
        : { ...each, made: { module, binding: source } },
    );
  }

  #ofBinding(binding: Binding, place: Place): readonly PythonObject[] {
    const { module, frame } = place;
    switch (binding.kind) {
      case 'assignment':
        return this.of(binding.value, { module, frame, offset: binding.statement.startIndex });
      case 'function':
      case 'class': {
        const node = definitionOf(binding.statement);
        if (!node) return [UNKNOWN];
        const definition = { module, node };
        return binding.kind === 'class'
          ? [{ kind: 'class', definition, outer: frame }]
          : [{ kind: 'function', definition, self: null, outer: frame }];
      }
      case 'import': {
        const name = binding.module.startsWith(`${binding.name}.`) ? binding.name : binding.module;
        return [this.#module(name, module)];
      }
      case 'from-import':
        return this.#ofModule(binding.module, binding.imported, module);
    }
  }

  #module(name: string, importer: Module): PythonObject {
    return locateModule(this.project, importer.file, name)
      ? { kind: 'module', name, importer }
      : name.startsWith('.')
        ? UNKNOWN
        : { kind: 'external', name };
  }

  /** What a module has under a name: a variable, or a module below it. */
  #ofModule(from: string, name: string, importer: Module): readonly PythonObject[] {
    const located = locateModule(this.project, importer.file, from);
    if (!located) return [from.startsWith('.') ? UNKNOWN : { kind: 'external', name: `${from}.${name}` }];
    const target =
      located.file === null || located.file === importer.file ? null : this.project.modules.load(located.file);
    if (target && definesVariable(target, name)) {
      const found = this.ofVariable(target, name);
      if (found.length > 0) return found;
    }
    const below = `${from}${from.endsWith('.') ? '' : '.'}${name}`;
    return [locateModule(this.project, importer.file, below) ? { kind: 'module', name: below, importer } : UNKNOWN];
  }
}

/** Built-in functions and classes that are looked at under their own names. */
const BUILTIN_VALUES: ReadonlySet<string> = new Set([
  'object',
  'property',
  'classmethod',
  'staticmethod',
  'super',
  'input',
  'int',
  'float',
  'round',
  'abs',
  'max',
  'min',
]);

/** Whether two alternatives are one. */
function isSame(a: PythonObject, b: PythonObject): boolean {
  if (a === b) return true;
  if (a.kind === 'external' && b.kind === 'external') return a.name === b.name;
  return a.kind === 'product' && b.kind === 'product' && a.name === b.name && a.call?.id === b.call?.id;
}

function placeAfter(module: Module): Place {
  return { module, frame: null, offset: Infinity };
}

/** How far a module's own code is when it makes a call that leads to a frame; `Infinity` where another module makes it. */
function offsetOfCaller(frame: Frame, module: Module): number {
  let place: Place = frame.caller;
  while (place.frame) place = place.frame.caller;
  return place.module === module ? place.offset : Infinity;
}
