/**
 * Kinds of Python token, as far as the grammar tells them apart. Comments and the line ends inside brackets are no
 * tokens.
 */
export const enum Kind {
  EndOfFile,
  /** Where the text cannot be split into tokens; always the last one. */
  Invalid,
  Newline,
  Indent,
  Dedent,
  Name,
  /** Integer or float. */
  RealNumber,
  ImaginaryNumber,
  String,
  Bytes,
  FStringStart,
  TStringStart,
  /** Literal text of an f-string or t-string. */
  StringMiddle,
  StringEnd,
  OpenParen,
  CloseParen,
  OpenBracket,
  CloseBracket,
  OpenBrace,
  CloseBrace,
  Comma,
  Semicolon,
  Colon,
  Dot,
  Ellipsis,
  Arrow,
  Equal,
  ColonEqual,
  AugmentedAssign,
  Exclamation,
  Tilde,
  At,
  Plus,
  Minus,
  Star,
  DoubleStar,
  /** `/`. The other operators of its precedence are no separators and need no kind of their own. */
  Slash,
  Multiplicative,
  Shift,
  Ampersand,
  Caret,
  Pipe,
  Less,
  Greater,
  /** `<=`, `>=`, `==`, `!=`. */
  Comparison,
  And,
  As,
  Assert,
  Async,
  Await,
  Break,
  Class,
  Continue,
  Def,
  Del,
  Elif,
  Else,
  Except,
  False,
  Finally,
  For,
  From,
  Global,
  If,
  Import,
  In,
  Is,
  Lambda,
  None,
  Nonlocal,
  Not,
  Or,
  Pass,
  Raise,
  Return,
  True,
  Try,
  While,
  With,
  Yield,
  Case,
  Match,
  Type,
}

export const KEYWORDS: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ['and', Kind.And],
  ['as', Kind.As],
  ['assert', Kind.Assert],
  ['async', Kind.Async],
  ['await', Kind.Await],
  ['break', Kind.Break],
  ['class', Kind.Class],
  ['continue', Kind.Continue],
  ['def', Kind.Def],
  ['del', Kind.Del],
  ['elif', Kind.Elif],
  ['else', Kind.Else],
  ['except', Kind.Except],
  ['False', Kind.False],
  ['finally', Kind.Finally],
  ['for', Kind.For],
  ['from', Kind.From],
  ['global', Kind.Global],
  ['if', Kind.If],
  ['import', Kind.Import],
  ['in', Kind.In],
  ['is', Kind.Is],
  ['lambda', Kind.Lambda],
  ['None', Kind.None],
  ['nonlocal', Kind.Nonlocal],
  ['not', Kind.Not],
  ['or', Kind.Or],
  ['pass', Kind.Pass],
  ['raise', Kind.Raise],
  ['return', Kind.Return],
  ['True', Kind.True],
  ['try', Kind.Try],
  ['while', Kind.While],
  ['with', Kind.With],
  ['yield', Kind.Yield],
  ['case', Kind.Case],
  ['match', Kind.Match],
  ['type', Kind.Type],
]);

/** Sets that a kind belongs to; see {@link isIn}. */
export const enum In {
  /** Begins an expression, or stands where one would (`*`, `**`, `yield`). */
  Expression = 1,
  SimpleStatement = 2,
  CompoundStatement = 4,
  SoftKeyword = 8,
  Pattern = 16,
  MappingPattern = 32,
  Keyword = 64,
}

const SETS = new Uint8Array(Kind.Type + 1);

function fill(set: In, ...kinds: Kind[]): void {
  for (const kind of kinds) SETS[kind]! |= set;
}

// prettier-ignore
fill(In.Expression, Kind.Name, Kind.RealNumber, Kind.ImaginaryNumber, Kind.String, Kind.Bytes, Kind.FStringStart,
  Kind.TStringStart, Kind.OpenParen, Kind.OpenBracket, Kind.OpenBrace, Kind.Ellipsis, Kind.Tilde, Kind.Plus,
  Kind.Minus, Kind.Star, Kind.DoubleStar, Kind.Await, Kind.False, Kind.Lambda, Kind.None, Kind.Not, Kind.True,
  Kind.Yield, Kind.Case, Kind.Match, Kind.Type);
// prettier-ignore
fill(In.SimpleStatement, Kind.Assert, Kind.Break, Kind.Continue, Kind.Del, Kind.From, Kind.Global, Kind.Import,
  Kind.Nonlocal, Kind.Pass, Kind.Raise, Kind.Return);
// prettier-ignore
fill(In.CompoundStatement, Kind.At, Kind.Async, Kind.Class, Kind.Def, Kind.For, Kind.If, Kind.Match, Kind.Try,
  Kind.While, Kind.With);
fill(In.SoftKeyword, Kind.Case, Kind.Match, Kind.Type);
// prettier-ignore
fill(In.Pattern | In.MappingPattern, Kind.Name, Kind.None, Kind.True, Kind.False, Kind.String, Kind.Bytes,
  Kind.RealNumber, Kind.ImaginaryNumber, Kind.Minus, Kind.Case, Kind.Match, Kind.Type);
fill(In.Pattern, Kind.Star, Kind.OpenParen, Kind.OpenBracket, Kind.OpenBrace);
fill(In.MappingPattern, Kind.DoubleStar, Kind.Star);
fill(In.Keyword, ...KEYWORDS.values());

/** Whether a kind belongs to any of the given sets, which may be combined with `|`. */
export function isIn(kind: Kind, sets: number): boolean {
  return (SETS[kind]! & sets) !== 0;
}

/** A file's tokens, column by column: an object for each would cost more than reading the text does. */
export class Tokens {
  kinds: Uint8Array;
  starts: Uint32Array;
  ends: Uint32Array;
  length = 0;

  constructor(capacity: number) {
    this.kinds = new Uint8Array(capacity);
    this.starts = new Uint32Array(capacity);
    this.ends = new Uint32Array(capacity);
  }

  add(kind: Kind, start: number, end: number): void {
    const at = this.length++;
    if (at === this.kinds.length) this.#grow();
    this.kinds[at] = kind;
    this.starts[at] = start;
    this.ends[at] = end;
  }

  #grow(): void {
    const { kinds, starts, ends } = this;
    const capacity = kinds.length * 2;
    (this.kinds = new Uint8Array(capacity)).set(kinds);
    (this.starts = new Uint32Array(capacity)).set(starts);
    (this.ends = new Uint32Array(capacity)).set(ends);
  }
}
