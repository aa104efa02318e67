/**
 * The language in which the constraints of vercel.json are written down. A small part of what JSON Schema can say, with
 * one thing that it cannot: since which version of the CLI a key or a limit exists.
 */

/** A limit that changed: `limit` holds since CLI `since`, until the next entry. Oldest first. */
export type DatedLimit = readonly { readonly since: string; readonly limit: number }[];

export type TypeName = 'string' | 'boolean' | 'number' | 'integer' | 'array' | 'object';

/** What Vercel asks of one value. Everything that is not mentioned is allowed. */
export interface Constraint {
  readonly type?: TypeName;
  /** The only strings allowed. */
  readonly values?: readonly string[];
  /** Strings that are refused. */
  readonly refused?: readonly string[];
  /** A regular expression that strings must match, and what it means in words: "must …". */
  readonly pattern?: { readonly source: string; readonly means: string };
  /** Length of a string, in characters (code points). */
  readonly minLength?: number;
  readonly maxLength?: number;
  /** Limits of a number. */
  readonly min?: number;
  readonly max?: number | DatedLimit;
  /** Numbers must be greater than it. */
  readonly above?: number;
  readonly items?: Constraint;
  readonly minItems?: number;
  readonly maxItems?: number;
  /** The keys of an object that have a meaning; others are refused unless `others` says what they hold. */
  readonly keys?: Readonly<Record<string, Constraint>>;
  readonly others?: Constraint;
  /** What the names of the `others` look like. */
  readonly names?: { readonly source: string; readonly means: string; readonly maxLength?: number };
  readonly minKeys?: number;
  readonly maxKeys?: number;
  readonly required?: readonly string[];
  /** Exactly one of these keys must be there. */
  readonly oneOf?: readonly string[];
  /** At least one of these keys must be there. */
  readonly someOf?: readonly string[];
  /** A key that is only allowed beside another one. */
  readonly needs?: Readonly<Record<string, string>>;
  /** Keys that must not be there. */
  readonly without?: readonly string[];
  /** Further constraints, where every key named in `given` has one of the values, or is not there. */
  readonly when?: readonly {
    readonly given: Readonly<Record<string, readonly string[]>>;
    readonly then: Constraint;
  }[];
  /** One of these must hold; they exclude each other. */
  readonly either?: readonly Constraint[];
  /** First CLI that knows the key that this stands under. */
  readonly since?: string;
}
