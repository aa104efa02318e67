import type { Node } from '../../parser/node.js';
import type { Module } from '../modules.js';
import type { Binding } from '../scope.js';

/** A function or class of the project; `node` is its `function_definition` or `class_definition`. */
export interface Definition {
  readonly module: Module;
  readonly node: Node;
}

/** A call of a function of the project that is being followed. */
export interface Frame {
  readonly definition: Definition;
  /** What was given for each parameter; null where the call does not show it (`*args`). */
  readonly given: ReadonlyMap<string, Argument> | null;
  /** The object whose method it is. */
  readonly self: PythonObject | null;
  /** Where it is called from. */
  readonly caller: Place;
  /** The call of the function that this one is defined in. */
  readonly outer: Frame | null;
}

/** An expression and where it is evaluated. */
export interface Argument {
  readonly node: Node;
  readonly place: Place;
}

/** A point of a running program. */
export interface Place {
  readonly module: Module;
  /** Null for a module's own code. */
  readonly frame: Frame | null;
  /** UTF-16; names have what the statements before it gave them. `Infinity`: after the module's import. */
  readonly offset: number;
}

/** Where an object got its first name. */
export interface Made {
  readonly module: Module;
  readonly binding: Binding;
}

/** An object of the running program, as far as the texts of the project show it. */
export type PythonObject =
  /** `expression`: what gives it, where that is one expression. */
  (
    | { readonly kind: 'unknown'; readonly expression?: Argument }
    /**
     * What a call of something of another package gives; `name` is what is called: `fastapi.FastAPI`, `agno.os.AgentOS().get_app`.
     * `call` is null where only an annotation says so.
     */
    | { readonly kind: 'product'; readonly name: string; readonly call: Node | null; readonly place: Place | null }
    /** Something of another package under its full name, not called. */
    | { readonly kind: 'external'; readonly name: string }
    /** An object of a class of the project; `above`: as `super()` gives it, with the methods of the classes behind that one. */
    | {
        readonly kind: 'instance';
        readonly definition: Definition;
        readonly call: Node | null;
        readonly place: Place;
        readonly above?: Definition | undefined;
      }
    | {
        readonly kind: 'function';
        readonly definition: Definition;
        readonly self: PythonObject | null;
        readonly outer: Frame | null;
      }
    | { readonly kind: 'class'; readonly definition: Definition; readonly outer: Frame | null }
    | { readonly kind: 'lambda'; readonly node: Node; readonly place: Place }
    /** `name` is dotted, as `importer` may import it. */
    | { readonly kind: 'module'; readonly name: string; readonly importer: Module }
    /** A number, a string …; `what` is for a person: `a string`. `by`: the function of the project that returns it. */
    | { readonly kind: 'literal'; readonly what: string; readonly by?: Definition; readonly expression?: Argument }
    /** What a call of an `async def` gives that nothing awaits, or of a function with `yield`. */
    | { readonly kind: 'coroutine' | 'generator'; readonly definition: Definition }
  ) & { readonly made?: Made };

/** It cannot be told. */
export const UNKNOWN: PythonObject = { kind: 'unknown' };

/** Where an expression stands, as a place of the running program: for one in a function, some call of that function. */
export function placeOf(node: Node, module: Module): Place {
  return { module, frame: frameAround(node, module), offset: node.startIndex };
}

function frameAround(node: Node, module: Module): Frame | null {
  for (let child = node, { parent } = node; parent; child = parent, { parent } = parent) {
    if (parent.type !== 'function_definition' || child.type !== 'block') continue;
    const outer = frameAround(parent, module);
    const caller = { module, frame: null, offset: Infinity };
    return { definition: { module, node: parent }, given: null, self: selfOf(parent, module), caller, outer };
  }
  return null;
}

/** The `class_definition` in whose body a function stands; null where it stands in none. */
export function classAround(definition: Node): Node | null {
  const statement = definition.parent?.type === 'decorated_definition' ? definition.parent : definition;
  const owner = statement.parent?.type === 'block' ? statement.parent.parent : null;
  return owner?.type === 'class_definition' ? owner : null;
}

/** The object whose method a function is; null for a function that is none, and for one with decorators. */
export function selfOf(definition: Node, module: Module): PythonObject | null {
  const owner = definition.parent?.type === 'decorated_definition' ? null : classAround(definition);
  if (!owner) return null;
  const place = { module, frame: null, offset: Infinity };
  return { kind: 'instance', definition: { module, node: owner }, call: null, place };
}
