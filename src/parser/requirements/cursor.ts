import { isSpace } from './pep440.js';

/** Stops the parsing of a requirement; caught at its entry, never seen outside. */
export class SyntaxFault extends Error {
  /**
   * @param message a clause without a full stop
   * @param start first UTF-16 offset of what is wrong
   * @param end offset after it
   */
  constructor(
    message: string,
    readonly start: number,
    readonly end: number,
  ) {
    super(message);
  }
}

/** The offset after the last character before `end` that is no whitespace; `start` where there is none. */
export function endOfText(text: string, end = text.length, start = 0): number {
  let last = end;
  while (last > start && isSpace(text[last - 1])) last--;
  return last;
}

/** Reads a text from left to right. Offsets are UTF-16. */
export class Cursor {
  constructor(
    readonly text: string,
    public position = 0,
  ) {}

  get isAtEnd(): boolean {
    return this.position >= this.text.length;
  }

  /** The next character (a whole code point), undefined at the end. */
  peek(): string | undefined {
    const character = this.text[this.position];
    if (character === undefined || character < '\ud800' || character > '\udbff') return character;
    return String.fromCodePoint(this.text.codePointAt(this.position)!);
  }

  next(): string | undefined {
    const character = this.peek();
    this.position += character?.length ?? 0;
    return character;
  }

  /** Whether the rest starts with a text. */
  at(text: string): boolean {
    return this.text.startsWith(text, this.position);
  }

  /** Consumes a text if the rest starts with it. */
  eat(text: string): boolean {
    if (!this.at(text)) return false;
    this.position += text.length;
    return true;
  }

  /** Consumes characters as long as `test` holds, and returns them. */
  takeWhile(test: (character: string) => boolean): string {
    const start = this.position;
    for (let character = this.peek(); character !== undefined && test(character); character = this.peek()) {
      this.position += character.length;
    }
    return this.text.slice(start, this.position);
  }

  eatSpace(): void {
    this.takeWhile(isSpace);
  }

  /** A fault at the next character, or at the end of the text. */
  fault(message: string, start = this.position, end = start + (this.peek()?.length ?? 0)): SyntaxFault {
    return new SyntaxFault(message, start, end);
  }
}
