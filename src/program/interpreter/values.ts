import type { Node } from '../../parser/node.js';
import type { ReachedModule } from '../closure.js';
import type { Frame } from './frame.js';

/** Stands in a text for a part that the code does not show. It cannot occur in source text. */
export const wildcard = '\u0000';

/** Where an expression stands. */
export interface Origin {
  readonly node: Node;
  readonly at: Place;
}

/** The module that code stands in, and what its imports are looked up in. */
export type Place = Pick<ReachedModule, 'module' | 'project'>;

/** What a name or an expression has while the program starts, as far as the text shows it. */
export type PyValue =
  | UnknownValue
  | TextValue
  | { readonly kind: 'constant'; readonly value: boolean | number | null }
  | ListValue
  | DictValue
  | FunctionValue
  | ClassValue
  | InstanceValue
  | { readonly kind: 'module'; readonly file: string }
  /** Something of another package, under its full name: `fastapi.FastAPI`. */
  | { readonly kind: 'external'; readonly name: string }
  | ObjectValue
  | NativeValue
  | MethodValue
  | PartialValue
  | SuperValue
  | LazyValue
  | UnionValue;

export interface UnknownValue {
  readonly kind: 'unknown';
  /** The expression, for those who can tell more of it. */
  readonly origin: Origin | null;
}

export interface TextValue {
  readonly kind: 'text';
  /** With the wildcard for what cannot be told. */
  readonly text: string;
  /** Whether it holds only unless the environment says otherwise. */
  readonly isAssumed: boolean;
}

/** A list, tuple or set; it changes as the program runs. */
export interface ListValue {
  readonly kind: 'list';
  readonly elements: PyValue[];
  /** Whether it may have more. */
  isOpen: boolean;
}

export interface DictValue {
  readonly kind: 'dict';
  /** By the text of the key. */
  readonly entries: Map<string, { key: PyValue; value: PyValue }>;
  isOpen: boolean;
}

export interface FunctionValue {
  readonly kind: 'function';
  /** A `function_definition` or a `lambda`. */
  readonly node: Node;
  /** What it sees around it. */
  readonly frame: Frame;
  /** The class in whose body it stands. */
  readonly owner: ClassValue | null;
  /** The object or class that it is bound to. */
  readonly self: PyValue | null;
  /** The texts of its decorators. */
  readonly decorators: readonly string[];
}

export interface ClassValue {
  readonly kind: 'class';
  readonly node: Node;
  readonly frame: Frame;
  readonly bases: readonly PyValue[];
  readonly attributes: Map<string, PyValue>;
  /** The names that its body gives a type, in order: the parameters of a dataclass. */
  readonly fields: readonly string[];
}

export interface InstanceValue {
  readonly kind: 'instance';
  readonly of: ClassValue;
  readonly attributes: Map<string, PyValue>;
  /** What it is by a base class of another package that the library knows. */
  readonly native: NativeValue | null;
}

/** What a call of another package gives, where nothing more is known of it. */
export interface ObjectValue {
  readonly kind: 'object';
  /** Of what was called. */
  readonly name: string;
  readonly call: Call;
}

/** An object of a package that the library knows; what is in it is the library's own. */
export interface NativeValue {
  readonly kind: 'native';
  readonly object: object;
}

/** A method of a value that is no object of the project. */
export interface MethodValue {
  readonly kind: 'method';
  readonly object: PyValue;
  readonly name: string;
}

/** `functools.partial(…)`. */
export interface PartialValue {
  readonly kind: 'partial';
  readonly callee: PyValue;
  readonly call: Call;
}

/** `super()` in a method of `owner`. */
export interface SuperValue {
  readonly kind: 'super';
  readonly owner: ClassValue;
  readonly self: PyValue;
}

/** A name of a module that was not run, since nothing in it seemed to matter. */
export interface LazyValue {
  readonly kind: 'lazy';
  readonly file: string;
  readonly name: string;
  readonly origin: Origin | null;
}

/** One of several values. */
export interface UnionValue {
  readonly kind: 'union';
  readonly options: readonly PyValue[];
}

export interface Argument {
  readonly value: PyValue;
  readonly node: Node;
}

/** A call with the values of its arguments. */
export interface Call {
  readonly node: Node;
  readonly at: Place;
  readonly positional: readonly Argument[];
  readonly named: ReadonlyMap<string, Argument>;
  /** Whether it may have more arguments. */
  readonly isOpen: boolean;
}

/** @returns an argument by its name or its place among the positional ones */
export function argument({ positional, named }: Call, name: string, index?: number): Argument | undefined {
  return named.get(name) ?? (index === undefined ? undefined : positional[index]);
}

/** The values of all arguments. */
export function valuesOf({ positional, named }: Call): PyValue[] {
  return [...positional, ...named.values()].map(({ value }) => value);
}

export const unknown: UnknownValue = { kind: 'unknown', origin: null };

export function textOf(text: string, isAssumed = false): TextValue {
  return { kind: 'text', text, isAssumed };
}

export function listOf(elements: PyValue[], isOpen = false): ListValue {
  return { kind: 'list', elements, isOpen };
}

export const none: PyValue = { kind: 'constant', value: null };

/** Values beyond which they count as unknown. */
const MAX_OPTIONS = 100;

/** One of several values; those that are the same count once. */
export function unionOf(values: readonly PyValue[]): PyValue {
  const all = values.flatMap((each) => (each.kind === 'union' ? each.options : [each]));
  const options = all.length > MAX_OPTIONS ? [...all.slice(0, MAX_OPTIONS), unknown] : all;
  const distinct = options.filter((each, index) => options.findIndex((other) => isSame(each, other)) === index);
  return distinct.length === 1 ? distinct[0]! : distinct.length === 0 ? none : { kind: 'union', options: distinct };
}

/** The values that a value may be. */
export function optionsOf(value: PyValue): readonly PyValue[] {
  return value.kind === 'union' ? value.options : [value];
}

function isSame(a: PyValue, b: PyValue): boolean {
  if (a === b) return true;
  if (a.kind === 'text' && b.kind === 'text') return a.text === b.text;
  if (a.kind === 'constant' && b.kind === 'constant') return a.value === b.value;
  if (a.kind === 'native' && b.kind === 'native') return a.object === b.object;
  if (a.kind === 'external' && b.kind === 'external') return a.name === b.name;
  return a.kind === 'module' && b.kind === 'module' && a.file === b.file;
}

/** Whether a value is true in a condition; undefined where that cannot be told. */
export function truthOf(value: PyValue): boolean | undefined {
  switch (value.kind) {
    case 'constant':
      return Boolean(value.value);
    case 'text':
      return value.isAssumed || value.text.includes(wildcard) ? undefined : value.text !== '';
    case 'list':
      return value.elements.length > 0 ? true : value.isOpen ? undefined : false;
    case 'dict':
      return value.entries.size > 0 ? true : value.isOpen ? undefined : false;
    case 'function':
    case 'class':
    case 'module':
    case 'native':
    case 'instance':
      return true;
    default:
      return undefined;
  }
}
