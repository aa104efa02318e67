import type { Node } from '../parser/node.js';
import type { Suite } from '../parser/syntax/outline.js';
import { EffectiveBindings } from './effective-bindings.js';
import { isOverridden } from './far-changes.js';
import { functionAt } from './functions.js';
import type { Module } from './modules.js';
import { isSelf, MAX_CHAIN } from './names.js';
import type { Project } from './project.js';
import { locateModule, resolveModule } from './resolve.js';
import type { Binding } from './scope.js';

/** What a name or an attribute stands for, as far as the texts of the project show it. */
export type Symbol = Meaning & {
  /** Where it depends on a condition, or on what fails, whether the name stands for this or for something else. */
  isPossible?: true;
};

type Meaning =
  | { kind: 'module'; file: string }
  /** `node` is the `function_definition`. */
  | { kind: 'function'; module: Module; node: Node }
  /** `node` is the `class_definition`. */
  | { kind: 'class'; module: Module; node: Node }
  /** An object of a class of the project; `node` is the class, `made` the call that makes it, where that is seen. */
  | { kind: 'instance'; module: Module; node: Node; made?: { module: Module; node: Node } }
  /** Some other value; `node` is the expression. */
  | { kind: 'value'; module: Module; node: Node }
  /** Something of another package, under its full name: `fastapi.FastAPI`. */
  | { kind: 'external'; name: string };

const ofProject = new WeakMap<Project, Symbols>();

/** The one resolver of a project, which remembers what it found. */
export function symbolsOf(project: Project): Symbols {
  let symbols = ofProject.get(project);
  if (!symbols) ofProject.set(project, (symbols = new Symbols(project)));
  return symbols;
}

/** Resolves names and attributes to the functions, classes and objects of the project. */
export class Symbols {
  readonly #names = new Map<Module, Map<Suite | null, Map<string, Symbol | null>>>();

  readonly #bindings: EffectiveBindings;

  constructor(private readonly project: Project) {
    this.#bindings = new EffectiveBindings(project);
  }

  /**
   * @param node an expression of `module`, at any depth of functions
   * @returns null where the text does not tell
   */
  resolve(node: Node | null, module: Module, depth = 0): Symbol | null {
    if (!node || depth > MAX_CHAIN) return null;
    switch (node.type) {
      case 'identifier':
        return this.#named(node, module, depth);
      case 'attribute':
        return this.#attribute(node, module, depth);
      case 'parenthesized_expression':
      case 'await':
        return this.resolve(node.namedChild(0), module, depth + 1);
      case 'call':
        return this.#resultOf(node, module, depth);
      default:
        return { kind: 'value', module, node };
    }
  }

  /** What a name is at the end of a module's import, through re-exports. */
  ofModule(module: Module, name: string, depth = 0): Symbol | null {
    if (depth > MAX_CHAIN) return null;
    const effective = this.#bindings.of(name, module);
    if (effective) {
      const found = this.#bound(effective.binding, module, depth);
      return found && effective.isPossible ? { ...found, isPossible: true } : found;
    }
    for (const star of module.scope.starImports) {
      const file = resolveModule(this.project, module.file, star.module);
      const target = file === null || file === module.file ? null : this.project.modules.load(file);
      const found = target?.mayBind(name) ? this.ofModule(target, name, depth + 1) : null;
      if (found) return found;
    }
    return null;
  }

  #bound(binding: Binding, module: Module, depth: number): Symbol | null {
    switch (binding.kind) {
      case 'function':
      case 'class': {
        const node = definitionOf(binding.statement);
        return node && { kind: binding.kind, module, node };
      }
      case 'assignment':
        return this.resolve(binding.value, module, depth + 1);
      case 'import': {
        const name = binding.module.startsWith(`${binding.name}.`) ? binding.name : binding.module;
        const file = resolveModule(this.project, module.file, name);
        return file === null ? { kind: 'external', name } : { kind: 'module', file };
      }
      case 'from-import':
        return this.#imported(binding, module, depth);
    }
  }

  #imported({ module: from, imported }: Binding, module: Module, depth: number): Symbol | null {
    const parent = locateModule(this.project, module.file, from);
    if (!parent) return from.startsWith('.') ? null : { kind: 'external', name: `${from}.${imported}` };
    const target = parent.file === null || parent.file === module.file ? null : this.project.modules.load(parent.file);
    const found = target?.mayBind(imported) ? this.ofModule(target, imported, depth + 1) : null;
    if (found) return found;
    const separator = from.endsWith('.') ? '' : '.';
    const submodule = resolveModule(this.project, module.file, `${from}${separator}${imported}`);
    return submodule === null ? null : { kind: 'module', file: submodule };
  }

  /** A name means the same everywhere in a function, as far as this is worked out; most are asked for again and again. */
  #named(node: Node, module: Module, depth: number): Symbol | null {
    const suite = functionAt(module, node.startIndex);
    let byName = this.#names.get(module)?.get(suite);
    if (!byName) {
      const bySuite = this.#names.get(module) ?? new Map<Suite | null, Map<string, Symbol | null>>();
      this.#names.set(module, bySuite);
      bySuite.set(suite, (byName = new Map()));
    }
    const name = node.text;
    const known = byName.get(name);
    if (known !== undefined) return known;
    byName.set(name, null); // for a name that is defined by itself
    const local = this.#local(node, module, depth);
    const found = local === undefined ? this.ofModule(module, name, depth) : local;
    byName.set(name, found);
    return found;
  }

  /**
   * A name that an enclosing function binds: a nested function, a parameter with a type, a simple assignment.
   *
   * @returns undefined where none does
   */
  #local(node: Node, module: Module, depth: number): Symbol | null | undefined {
    const name = node.text;
    for (let outer = node.parent; outer; outer = outer.parent) {
      if (outer.type !== 'function_definition') continue;
      const body = outer.childForFieldName('body');
      if (!body?.text.includes(name) && !outer.childForFieldName('parameters')?.text.includes(name)) continue;
      for (const statement of body?.namedChildren ?? []) {
        const definition = definitionOf(statement);
        if (definition?.childForFieldName('name')?.text === name) {
          const kind = definition.type === 'class_definition' ? 'class' : 'function';
          return { kind, module, node: definition };
        }
        const assignment = statement.type === 'expression_statement' ? statement.namedChild(0) : null;
        if (assignment?.type === 'assignment' && assignment.childForFieldName('left')?.text === name) {
          const right = assignment.childForFieldName('right');
          return right && right.id !== node.id ? this.resolve(right, module, depth + 1) : null;
        }
      }
      const type = parameterType(outer, name);
      if (type === undefined) continue;
      const annotated = type && this.resolve(type, module, depth + 1);
      return annotated?.kind === 'class' ? { ...annotated, kind: 'instance' } : null;
    }
    return undefined;
  }

  #attribute(node: Node, module: Module, depth: number): Symbol | null {
    const object = node.childForFieldName('object');
    const name = node.childForFieldName('attribute')?.text ?? '';
    const owner = this.#self(object, module) ?? this.resolve(object, module, depth + 1);
    const found = this.#attributeOf(owner, name, depth);
    if (!found || found.isPossible) return found;
    const isUncertain =
      owner?.isPossible === true ||
      // The object may be one of a class that has its own.
      (isSelf(object) && owner?.kind === 'instance' && isOverridden(owner, name, this.project));
    return isUncertain ? { ...found, isPossible: true } : found;
  }

  #attributeOf(owner: Symbol | null, name: string, depth: number): Symbol | null {
    switch (owner?.kind) {
      case 'module': {
        const target = this.project.modules.load(owner.file);
        const found = target?.mayBind(name) ? this.ofModule(target, name, depth + 1) : null;
        if (found) return found;
        const submodule = resolveModule(
          this.project,
          owner.file,
          owner.file.endsWith('/__init__.py') ? `.${name}` : `..${name}`,
        );
        return submodule !== null && owner.file.endsWith('/__init__.py') ? { kind: 'module', file: submodule } : null;
      }
      case 'class':
      case 'instance':
        return this.member(owner, name, depth + 1);
      case 'external':
        return { kind: 'external', name: `${owner.name}.${name}` };
      default:
        return null;
    }
  }

  /** `self` and `cls` in a method, and `super()`. */
  #self(object: Node | null, module: Module): Symbol | null {
    const isSuper = object?.type === 'call' && object.childForFieldName('function')?.text === 'super';
    if (!object || (!isSuper && !isSelf(object))) return null;
    for (let node = object.parent; node; node = node.parent) {
      if (node.type !== 'class_definition') continue;
      if (!isSuper) return { kind: 'instance', module, node };
      return this.#bases({ module, node }, 0)[0] ?? null;
    }
    return null;
  }

  /** A method or attribute of a class, its bases included: a function, a nested class, or what `self.x = …` gives it. */
  member(owner: { module: Module; node: Node }, name: string, depth = 0): Symbol | null {
    if (depth > MAX_CHAIN) return null;
    const { module, node } = owner;
    const body = node.childForFieldName('body');
    for (const statement of body?.namedChildren ?? []) {
      const definition = definitionOf(statement);
      if (definition?.childForFieldName('name')?.text === name) {
        return { kind: definition.type === 'class_definition' ? 'class' : 'function', module, node: definition };
      }
      const value = assignedTo(statement, name);
      if (value) return this.resolve(value, module, depth + 1);
    }
    if (body?.text.includes(`self.${name}`)) {
      for (const assignment of body.descendantsOfType('assignment')) {
        if (assignment.childForFieldName('left')?.text !== `self.${name}`) continue;
        return this.resolve(assignment.childForFieldName('right'), module, depth + 1);
      }
    }
    for (const base of this.#bases(owner, depth)) {
      const found = base.kind === 'class' ? this.member(base, name, depth + 1) : null;
      if (found) return found;
    }
    return null;
  }

  #bases({ module, node }: { module: Module; node: Node }, depth: number): (Symbol & { kind: 'class' })[] {
    return (node.childForFieldName('superclasses')?.namedChildren ?? []).flatMap((base) => {
      const found = base.type === 'keyword_argument' ? null : this.resolve(base, module, depth + 1);
      return found?.kind === 'class' && found.node.id !== node.id ? [found] : [];
    });
  }

  /** What a call gives: an object of a class of the project, also where a function says so by its return type. */
  #resultOf(call: Node, module: Module, depth: number): Symbol | null {
    const callee = this.resolve(call.childForFieldName('function'), module, depth + 1);
    if (callee?.kind === 'class') return { ...callee, kind: 'instance', made: { module, node: call } };
    if (callee?.kind === 'function') {
      const type = callee.node.childForFieldName('return_type');
      const annotated = this.resolve(typeName(type), callee.module, depth + 1);
      if (annotated?.kind === 'class') return { ...annotated, kind: 'instance' };
    }
    return { kind: 'value', module, node: call };
  }
}

/** The definition in a statement, decorators put aside; null for any other statement. */
export function definitionOf(statement: Node): Node | null {
  const node = statement.type === 'decorated_definition' ? statement.childForFieldName('definition') : statement;
  return node?.type === 'function_definition' || node?.type === 'class_definition' ? node : null;
}

/** The value that a statement of a class body gives a name. */
function assignedTo(statement: Node, name: string): Node | null {
  const assignment = statement.type === 'expression_statement' ? statement.namedChild(0) : null;
  if (assignment?.type !== 'assignment' || assignment.childForFieldName('left')?.text !== name) return null;
  return assignment.childForFieldName('right');
}

/** The type of a parameter; null where it has none, undefined where the function has no such parameter. */
function parameterType(definition: Node, name: string): Node | null | undefined {
  for (const parameter of definition.childForFieldName('parameters')?.namedChildren ?? []) {
    const nameNode =
      parameter.type === 'identifier' ? parameter : (parameter.childForFieldName('name') ?? parameter.namedChild(0));
    if (nameNode?.text === name) return typeName(parameter.childForFieldName('type'));
  }
  return undefined;
}

/** The name in a type: `Settings`, also of `Annotated[Settings, Depends()]`. */
function typeName(type: Node | null): Node | null {
  const inner = type?.namedChild(0) ?? null;
  if (inner?.type === 'generic_type' && /(?:^|\.)Annotated$/.test(inner.namedChild(0)?.text ?? ''))
    return typeName(inner.namedChild(1)?.namedChild(0) ?? null);
  return inner?.type === 'identifier' || inner?.type === 'attribute' ? inner : null;
}
