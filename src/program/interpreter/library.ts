import type { Call, ClassValue, FunctionValue, NativeValue, PyValue } from './values.js';

/** Whether what is done now is sure to happen when the program starts. */
export interface Certainty {
  readonly isCertain: boolean;
}

/** What the interpreter is told of packages. */
export interface Library {
  /** What a call of a package's function or class gives; null for what is not known. */
  call(name: string, call: Call, certainty: Certainty): PyValue | null;
  /** An object of a project's class whose base is a package's class, before `__init__`; null where the base is not known. */
  instantiate(base: string, call: Call): NativeValue | null;
  /** `super().__init__(…)` of such an object. */
  initialise(native: NativeValue, call: Call): void;
  /** An attribute that is no method; null for methods. */
  attribute(native: NativeValue, name: string): PyValue | null;
  /** A call of a method, or, where `method` is null, of the object itself. */
  callMethod(native: NativeValue, method: string | null, call: Call, certainty: Certainty): PyValue;
  /** An element of a class body or an attribute of an object was set. */
  assign(native: NativeValue, name: string, value: PyValue): void;
  /** Values are handed to code that is not looked at; `name` is that of the package's function, null where it cannot be told. */
  handedOn(values: readonly PyValue[], name: string | null, call: Call): void;
}

/** What a library asks of the interpreter. */
export interface Runtime {
  /** Calls a function or class of the project when the program has started. */
  later(callee: FunctionValue | ClassValue, args: readonly PyValue[]): void;
  /** The text of a value, with the wildcard for what cannot be told; null for None. */
  text(value: PyValue): { text: string; isAssumed: boolean } | null;
  /** The elements of a list, tuple, set or dictionary. */
  elements(value: PyValue): { elements: readonly PyValue[]; isOpen: boolean };
  /** What a name of a module that was not run is. */
  force(value: PyValue): PyValue;
}
