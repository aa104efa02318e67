import type { Position, Range } from '../diagnostic.js';

/** A file's text as an editor shows it (a byte order mark removed), with positions. */
export interface Source {
  /** Path relative to the repository root, POSIX. */
  readonly file: string;
  /** Text without BOM. Invalid UTF-8 is replaced by U+FFFD, as Vercel's own reading does. */
  readonly text: string;
  readonly hasBom: boolean;
  readonly hasInvalidUtf8: boolean;
  /** Guessed from the first bytes; `unknown` is neither UTF-8 nor recognised. */
  readonly encoding: Encoding;
  /** The text as its author sees it: decoded by `encoding`, without BOM. Null where the encoding is unknown. */
  decoded(): string | null;
  /** @returns the position of a UTF-16 offset; offsets outside the text are clamped to it */
  position(offset: number): Position;
  /** @returns the half-open range between two UTF-16 offsets */
  range(start: number, end: number): Range;
}

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'unknown';

const BOM = '\uFEFF';

/**
 * Decodes a file. Never throws: any bytes give a text.
 *
 * @param file path relative to the repository root, POSIX
 * @param content raw bytes, or text that is not saved yet
 */
export function createSource(file: string, content: Uint8Array | string): Source {
  let decoded: string;
  let hasInvalidUtf8 = false;
  let encoding: Encoding = 'utf-8';
  let bytes: Uint8Array | null = null;
  if (typeof content === 'string') decoded = content;
  else {
    // Buffer's decoder keeps the BOM and replaces what is not UTF-8: what `readFile(path, 'utf-8')` gives the builder.
    decoded = Buffer.from(content.buffer, content.byteOffset, content.byteLength).toString('utf8');
    hasInvalidUtf8 = decoded.includes('\uFFFD') && !isUtf8(content);
    encoding = guessEncoding(content, hasInvalidUtf8);
    if (encoding !== 'utf-8') bytes = content;
  }
  const hasBom = decoded.startsWith(BOM);
  return new TextSource(file, hasBom ? decoded.slice(1) : decoded, hasBom, hasInvalidUtf8, encoding, bytes);
}

/** A byte order mark decides; without one, UTF-16 is known by the zero in every second byte of what is mostly ASCII. */
function guessEncoding(bytes: Uint8Array, hasInvalidUtf8: boolean): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const start = bytes.subarray(0, Math.min(64, bytes.length - (bytes.length % 2)));
  if (start.length >= 4) {
    const zeros = [0, 1].map((parity) => start.every((byte, index) => index % 2 !== parity || byte === 0));
    if (zeros[0] !== zeros[1]) return zeros[1] ? 'utf-16le' : 'utf-16be';
  }
  return hasInvalidUtf8 ? 'unknown' : 'utf-8';
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

class TextSource implements Source {
  #lineStarts: number[] | undefined;

  constructor(
    readonly file: string,
    readonly text: string,
    readonly hasBom: boolean,
    readonly hasInvalidUtf8: boolean,
    readonly encoding: Encoding,
    readonly bytes: Uint8Array | null,
  ) {}

  decoded(): string | null {
    if (!this.bytes) return this.text;
    return this.encoding === 'unknown' ? null : new TextDecoder(this.encoding).decode(this.bytes);
  }

  position(offset: number): Position {
    const clamped = Math.max(0, Math.min(offset, this.text.length));
    const starts = (this.#lineStarts ??= lineStarts(this.text));
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= clamped) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: clamped - starts[low]! + 1, offset: clamped };
  }

  range(start: number, end: number): Range {
    return { start: this.position(start), end: this.position(end) };
  }
}

/** Lines end with LF, CRLF or a lone CR, as in Python and in the Language Server Protocol. */
function lineStarts(text: string): number[] {
  const starts = [0];
  const lineEnd = /\r\n?|\n/g;
  while (lineEnd.exec(text)) starts.push(lineEnd.lastIndex);
  return starts;
}
