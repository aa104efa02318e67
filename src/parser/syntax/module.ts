import { BlockParser } from './blocks.js';
import { Context, Is } from './expression.js';
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
        this.advance();
        this.named(Context.Plain);
        this.block("after the 'while' condition");
        return this.elseBlock();
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

  private elseBlock(): void {
    if (this.eat(Kind.Else)) this.block("after 'else'");
  }

  private ifStatement(): void {
    do {
      this.advance();
      this.named(Context.Plain);
      this.block("after the 'if' condition");
    } while (this.kind === Kind.Elif);
    this.elseBlock();
  }

  private forStatement(): void {
    this.advance();
    this.forTarget();
    this.expressions(Context.Element);
    this.block("of the 'for' statement");
    this.elseBlock();
  }

  private tryStatement(): void {
    const start = this.start();
    const end = this.end();
    this.advance();
    this.block("after 'try'");
    let groups: boolean | undefined;
    while (this.kind === Kind.Except) {
      const except = this.start();
      const afterExcept = this.end();
      this.advance();
      const group = this.eat(Kind.Star);
      groups ??= group;
      if (group !== groups) this.report("'except' and 'except*' in one 'try'", except, afterExcept);
      this.exceptionTypes(group);
      this.block("of the 'except' clause");
    }
    this.elseBlock();
    const last = this.eat(Kind.Finally);
    if (last) this.block("after 'finally'");
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
    this.name('the name of the function');
    this.typeParameters();
    this.expect(Kind.OpenParen, "'(' of the parameters");
    this.parameters(Kind.CloseParen);
    this.expect(Kind.CloseParen, "',' or ')'");
    if (this.eat(Kind.Arrow)) {
      const type = this.expressions(Context.Plain);
      if (type.is === Is.BareTuple) this.report('several return types need parentheses', type.start, type.end);
    }
    this.block('of the function');
  }

  private classDefinition(): void {
    this.advance();
    this.name('the name of the class');
    this.typeParameters();
    if (this.kind === Kind.OpenParen) this.arguments();
    this.block('of the class');
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
