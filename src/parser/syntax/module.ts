import { BlockParser } from './blocks.js';
import { Context, Is } from './expression.js';
import type { Suite } from './outline.js';
import { In, Kind } from './tokens.js';

/** Parses a Python file. */
export class ModuleParser extends BlockParser {
  /** Parses all of the file, or up to a fault that it cannot go on from. */
  parse(): void {
    this.attempt(() => {
      while (this.kind !== Kind.EndOfFile) this.statement();
    });
  }

  protected statement(): void {
    switch (this.kind) {
      case Kind.If:
        return this.ifStatement();
      case Kind.While:
        return this.whileStatement();
      case Kind.For:
        return this.forStatement();
      case Kind.Try:
        return this.tryStatement();
      case Kind.With:
        return this.withStatement();
      case Kind.Def:
        return this.functionDefinition();
      case Kind.Class:
        return this.classDefinition();
      case Kind.At:
        return this.decorated();
      case Kind.Async:
        return this.asyncStatement();
      case Kind.Indent:
        return this.fail('unexpected indentation');
      case Kind.Match:
        if (this.matchStatement()) return;
        break;
      default:
        if (!this.isAt(In.Expression | In.SimpleStatement)) this.failAtStatement();
    }
    this.simpleStatement();
    this.endOfSimpleStatement();
  }

  private failAtStatement(): never {
    if (this.tokenText() === '%' || this.kind === Kind.Exclamation) this.fail('IPython magic, which is not Python');
    this.failExpecting('a statement');
  }

  /** Reads the end of a statement at the level of blocks: a line end, or `;` before another simple statement. */
  private endOfSimpleStatement(): void {
    const semicolon = this.eat(Kind.Semicolon);
    if (this.eat(Kind.Newline)) return;
    if (!semicolon || this.isAt(In.CompoundStatement)) {
      this.failExpecting("the end of the statement (a line end or ';')");
    }
  }

  private elseBlock(suites: Suite[]): void {
    if (this.eat(Kind.Else)) this.block("after 'else'", 'else', this.since(this.start()), suites);
  }

  private ifStatement(): void {
    const suites: Suite[] = [];
    do {
      this.advance();
      const condition = this.start();
      this.named(Context.Plain);
      this.block("after the 'if' condition", suites.length === 0 ? 'if' : 'elif', this.since(condition), suites);
    } while (this.kind === Kind.Elif);
    this.elseBlock(suites);
  }

  private whileStatement(): void {
    const suites: Suite[] = [];
    this.advance();
    const condition = this.start();
    this.named(Context.Plain);
    this.block("after the 'while' condition", 'while', this.since(condition), suites);
    this.elseBlock(suites);
  }

  private forStatement(): void {
    const suites: Suite[] = [];
    this.advance();
    const target = this.start();
    this.forTarget();
    this.expressions(Context.Element);
    this.block("of the 'for' statement", 'for', this.since(target), suites);
    this.elseBlock(suites);
  }

  private tryStatement(): void {
    const suites: Suite[] = [];
    const start = this.start();
    const end = this.end();
    this.advance();
    this.block("after 'try'", 'try', this.since(this.start()), suites);
    let groups: boolean | undefined;
    while (this.kind === Kind.Except) {
      const except = this.start();
      const afterExcept = this.end();
      this.advance();
      const group = this.eat(Kind.Star);
      groups ??= group;
      if (group !== groups) this.report("'except' and 'except*' in one 'try'", except, afterExcept);
      const types = this.start();
      this.exceptionTypes(group);
      this.block("of the 'except' clause", 'except', this.since(types), suites);
    }
    this.elseBlock(suites);
    const last = this.eat(Kind.Finally);
    if (last) this.block("after 'finally'", 'finally', this.since(this.start()), suites);
    if (groups === undefined && !last) this.report("'try' without 'except' or 'finally'", start, end);
  }

  private exceptionTypes(group: boolean): void {
    if (this.isAt(In.Expression)) {
      const types = this.expressions(Context.Plain);
      if (types.is === Is.BareTuple && this.kind === Kind.As) {
        this.report('several exception types need parentheses', types.start, types.end);
      }
    } else if (group || this.kind === Kind.As) this.failExpecting('an exception type');
    if (this.eat(Kind.As)) this.name("a name after 'as'");
  }

  private functionDefinition(): void {
    this.advance();
    const start = this.start();
    this.name('the name of the function');
    const name = this.since(start);
    this.typeParameters();
    this.expect(Kind.OpenParen, "'(' of the parameters");
    this.parameters(Kind.CloseParen);
    this.expect(Kind.CloseParen, "',' or ')'");
    if (this.eat(Kind.Arrow)) {
      const type = this.expressions(Context.Plain);
      if (type.is === Is.BareTuple) this.report('several return types need parentheses', type.start, type.end);
    }
    this.block('of the function', 'function', name);
  }

  private classDefinition(): void {
    this.advance();
    const start = this.start();
    this.name('the name of the class');
    const name = this.since(start);
    this.typeParameters();
    if (this.kind === Kind.OpenParen) this.arguments();
    this.block('of the class', 'class', name);
  }

  private decorated(): void {
    while (this.eat(Kind.At)) {
      this.named(Context.Plain);
      this.expect(Kind.Newline, 'the end of the line after the decorator');
    }
    if (this.kind === Kind.Async && this.peek() === Kind.Def) this.advance();
    if (this.kind === Kind.Def) this.functionDefinition();
    else if (this.kind === Kind.Class) this.classDefinition();
    else this.failExpecting('a function or class after the decorator');
  }

  private asyncStatement(): void {
    this.advance();
    if (this.kind === Kind.Def) this.functionDefinition();
    else if (this.kind === Kind.With) this.withStatement();
    else if (this.kind === Kind.For) this.forStatement();
    else this.failExpecting("'def', 'with' or 'for' after 'async'");
  }
}
