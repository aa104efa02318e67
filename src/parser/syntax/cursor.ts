import type { Lexer } from './lexer.js';
import { isIn, In, Kind, type Tokens } from './tokens.js';

/** A reason to reject a file, in UTF-16 offsets. */
export interface Fault {
  message: string;
  start: number;
  end: number;
}

/** Thrown where parsing cannot go on; the fault is recorded before. */
const STOP = new Error('syntax error');

/**
 * About what each nesting takes of the stack that Vercel's parser has. Measured by how many levels it reads (733 of
 * parentheses); with more it crashes, and the build with it.
 */
export const STACK = {
  Size: 1024 * 1024,
  Group: 1430,
  List: 1759,
  Dict: 1600,
  Arguments: 1533,
  Subscript: 1430,
  Unary: 855,
  Lambda: 447,
  Parameters: 509,
  Power: 763,
  Conditional: 285,
  Yield: 1557,
  Template: 2526,
  Pattern: 947,
  Block: 1240,
} as const;

/** A place to go back to. */
export interface Mark {
  readonly at: number;
  readonly stack: number;
  readonly faults: number;
}

/** Walks over a file's tokens and records faults. */
export class Cursor {
  readonly faults: Fault[] = [];
  /** Kind of the current token. */
  protected kind: Kind;
  /** Index of the current token. */
  protected at = 0;
  protected stack = 0;
  readonly #tokens: Tokens;
  readonly #kinds: Uint8Array;
  readonly #lexicalFault: Fault | undefined;

  constructor(
    protected readonly text: string,
    lexer: Lexer,
  ) {
    this.#tokens = lexer.tokens;
    this.#kinds = lexer.tokens.kinds;
    this.kind = this.#kinds[0]!;
    this.#lexicalFault = lexer.fault;
    if (lexer.fault) this.faults.push(lexer.fault);
  }

  /**
   * Runs a part of the parser.
   *
   * @returns whether it came to its end; if not, at a fault that it could not go on from
   */
  protected attempt(parse: () => void): boolean {
    try {
      parse();
      return true;
    } catch (error) {
      // The stack is this program's own: it may be used up earlier than the one that `stack` counts.
      if (error instanceof RangeError) this.report(TOO_DEEP, this.start(), this.end());
      else if (error !== STOP) throw error;
      return false;
    }
  }

  /** Stops at a fault that is recorded already. */
  protected stop(): never {
    throw STOP;
  }

  protected mark(): Mark {
    return { at: this.at, stack: this.stack, faults: this.faults.length };
  }

  /** Goes back, and forgets the faults found since. */
  protected rewind(mark: Mark): void {
    this.at = mark.at;
    this.kind = this.#kinds[mark.at]! as Kind;
    this.stack = mark.stack;
    this.faults.length = mark.faults;
  }

  protected start(at = this.at): number {
    return this.#tokens.starts[at]!;
  }

  protected end(at = this.at): number {
    return this.#tokens.ends[at]!;
  }

  /** End of the token before the current one. */
  protected previousEnd(): number {
    return this.at === 0 ? 0 : this.end(this.at - 1);
  }

  protected peek(distance = 1): Kind {
    const at = this.at + distance;
    return at < this.#tokens.length ? this.#kinds[at]! : Kind.EndOfFile;
  }

  protected tokenText(at = this.at): string {
    return this.text.slice(this.start(at), this.end(at));
  }

  /** Whether the current token is of a kind: for where the compiler takes an earlier check of `kind` for still valid. */
  protected is(kind: Kind): boolean {
    return this.kind === kind;
  }

  protected isAt(sets: number): boolean {
    return isIn(this.kind, sets);
  }

  protected advance(): void {
    if (this.at < this.#tokens.length - 1) this.kind = this.#kinds[++this.at]!;
  }

  protected eat(kind: Kind): boolean {
    if (this.kind !== kind) return false;
    this.advance();
    return true;
  }

  protected expect(kind: Kind, what: string): void {
    if (!this.eat(kind)) this.failExpecting(what);
  }

  /** Reads a name; soft keywords are names. */
  protected name(what = 'a name'): void {
    if (this.kind === Kind.Name || this.isAt(In.SoftKeyword)) this.advance();
    else if (this.isAt(In.Keyword)) this.fail(`keyword '${this.tokenText()}' used as a name`);
    else this.failExpecting(what);
  }

  /** Records a fault that does not keep the parser from going on. */
  protected report(message: string, start: number, end: number): void {
    this.faults.push({ message, start, end });
  }

  /** Records that something is missing before the current token, and stops. */
  protected failExpecting(what: string): never {
    const before = this.at > 0 ? this.#kinds[this.at - 1] : undefined;
    const afterNumber = before === Kind.RealNumber || before === Kind.ImaginaryNumber;
    if (afterNumber && this.kind === Kind.Name && this.previousEnd() === this.start()) {
      this.fail(`invalid number ${shortened(this.tokenText(this.at - 1) + this.tokenText())}`, this.start(this.at - 1));
    }
    this.fail(`expected ${what}, found ${this.#found()}`);
  }

  /** Records a fault that ends with the current token, and stops. */
  protected fail(message: string, start = this.start()): never {
    const lexical = this.#lexicalFault;
    // Where the tokens end for a known reason, what the parser misses there is a consequence.
    if (!(lexical && lexical.start <= this.start())) this.report(message, start, this.end());
    throw STOP;
  }

  #found(): string {
    switch (this.kind) {
      case Kind.EndOfFile:
        return 'the end of the file';
      case Kind.Newline:
        return 'the end of the line';
      case Kind.Indent:
        return 'an indented line';
      case Kind.Dedent:
        return 'a line that is indented less';
      case Kind.StringEnd:
        return 'the end of the f-string';
      default:
        return `'${shortened(this.tokenText())}'`;
    }
  }

  /** Counts one more level of nesting, which `stack` has to be set back from. */
  protected enter(cost: number): void {
    this.stack += cost;
    if (this.stack > STACK.Size) {
      this.report(TOO_DEEP, this.start(), this.end());
      throw STOP;
    }
  }
}

const TOO_DEEP = "nested so deeply that Vercel's parser crashes";
const MAX_SHOWN = 20;

function shortened(text: string): string {
  const line = text.split(/[\r\n]/, 1)[0]!;
  return line.length > MAX_SHOWN ? `${line.slice(0, MAX_SHOWN)}…` : line;
}
