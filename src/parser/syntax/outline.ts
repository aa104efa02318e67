/** What a suite, that is the statements below one header, belongs to. `else` also stands after `try` and loops. */
export type SuiteKind =
  'if' | 'elif' | 'else' | 'try' | 'except' | 'finally' | 'with' | 'for' | 'while' | 'case' | 'function' | 'class';

/** UTF-16 offsets, half-open. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The statements below one header. */
export interface Suite {
  readonly kind: SuiteKind;
  /** The suite that holds the whole statement; null at module level. */
  readonly parent: Suite | null;
  /** All suites of the statement, this one included, in source order: `if`, `elif` …, or `try`, `except` … */
  readonly statement: readonly Suite[];
  /**
   * What stands between keyword and colon: the condition, the exception types with their name, the items of `with`; for functions
   * and classes only the name. Empty where there is nothing.
   */
  readonly header: Span;
  /** From its first statement, or the line end before it, to its last. */
  readonly body: { readonly start: number; end: number };
}

/** A name of an import statement. */
export interface ImportedName {
  /** As written: `a.b` in `import a.b`, `b` in `from a import b`, `*`. */
  readonly name: string;
  /** The name after `as`; null where there is none. */
  readonly alias: string | null;
}

/** An import statement, wherever it stands. */
export interface ImportStatement extends Span {
  /** The module of a from-import, with leading dots; null for `import a.b`. */
  readonly from: string | null;
  readonly names: readonly ImportedName[];
  /** Null at module level. */
  readonly suite: Suite | null;
}
