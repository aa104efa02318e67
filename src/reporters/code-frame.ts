import type { Range } from '../diagnostic.js';
import type { Source } from '../parser/source.js';
import { showLine } from './frame-line.js';
import type { Palette } from './palette.js';
import { linesAround, type SourceLine } from './source-lines.js';

export interface FrameStyle {
  palette: Palette;
  /** Colors the marks below the code. */
  mark: (text: string) => string;
  /** `^` for the finding itself, `-` for what explains it. */
  underline: '^' | '-';
  ascii: boolean;
  /** Columns of the whole frame. */
  width: number;
  /** Columns of the line numbers: the same for all frames of one finding. */
  gutter: number;
  /** Lines shown on either side. */
  context: number;
}

/** Ranges of more lines than this are shown without their middle. */
const MOST_LINES = 6;
const NARROWEST = 20;

/**
 * Draws the code of a range with line numbers, and marks the range.
 *
 * @returns lines without line ends; nothing for the empty range at the start, which stands for the file as a whole
 */
export function codeFrame(source: Source, range: Range, style: FrameStyle): string[] {
  // Positions are asked for anew: a range that came from elsewhere may lie outside this text.
  const safe = withoutTrailingLineEnd(source, source.range(range.start.offset, range.end.offset));
  if (safe.end.offset === 0 && range.end.offset === 0) return [];
  const { before, inside, after } = linesAround(source, safe, style.context);
  const isOneLine = inside.length === 1;
  const draw = new Drawing(style, isOneLine ? '' : ' ');
  draw.bar();
  for (const line of before) draw.code(line);
  if (isOneLine) draw.underlined(inside[0]!, safe.start.column - 1, safe.end.column - 1);
  else draw.block(inside, safe);
  for (const line of after) draw.code(line);
  draw.bar();
  return draw.lines;
}

/** @returns the columns that the line numbers of a frame need */
export function gutterWidth(source: Source | null, range: Range, context: number): number {
  if (!source) return 1;
  const { inside, after } = linesAround(source, source.range(range.start.offset, range.end.offset), context);
  return String((after.at(-1) ?? inside.at(-1)!).number).length;
}

/** A range that ends at the start of a line covers nothing of it. */
function withoutTrailingLineEnd(source: Source, range: Range): Range {
  let end = range.end.offset;
  while (end > range.start.offset && (source.text[end - 1] === '\n' || source.text[end - 1] === '\r')) end--;
  return end === range.end.offset ? range : source.range(range.start.offset, end);
}

/** What stands between the line number and the code: nothing, or the bracket of a range of several lines. */
type Margin = '' | ' ' | '/' | '|';

class Drawing {
  readonly lines: string[] = [];
  readonly #width: number;

  constructor(
    private readonly style: FrameStyle,
    private readonly margin: Margin,
  ) {
    this.#width = Math.max(NARROWEST, style.width - style.gutter - 3 - 2 * margin.length);
  }

  bar(): void {
    this.#row('', '');
  }

  code(line: SourceLine, margin = this.margin): void {
    const { text } = showLine(line.text, 0, 0, this.#width, this.style.ascii);
    const before = margin === '' ? '' : margin === ' ' ? '  ' : `${this.style.mark(margin)} `;
    this.#row(String(line.number), `${before}${text}`.trimEnd());
  }

  underlined(line: SourceLine, from: number, to: number): void {
    const shown = showLine(line.text, from, to, this.#width, this.style.ascii);
    this.#row(String(line.number), shown.text.trimEnd());
    const marks = this.style.underline.repeat(shown.to - shown.from);
    this.#row('', `${' '.repeat(shown.from)}${this.style.mark(marks)}`);
  }

  /** Several lines: a bracket down the left side, as in rustc. */
  block(lines: SourceLine[], range: Range): void {
    const [first, last] = [lines[0]!, lines.at(-1)!];
    const { mark, underline, gutter } = this.style;
    const startsLine = first.text.slice(0, range.start.column - 1).trim() === '';
    this.code(first, startsLine ? '/' : ' ');
    if (!startsLine) this.#row('', ` ${mark(`_${'_'.repeat(this.#column(first, range.start.column))}${underline}`)}`);
    const middle = lines.slice(1, -1);
    const isLong = lines.length > MOST_LINES;
    for (const line of isLong ? middle.slice(0, MOST_LINES - 3) : middle) this.code(line, '|');
    if (isLong) this.#row('.'.repeat(Math.min(3, gutter)), mark('|'));
    this.code(last, '|');
    this.#row('', mark(`|_${'_'.repeat(this.#column(last, range.end.column) - 1)}${underline}`));
  }

  /** Where a line that is shown from its start shows a column; at least 1. */
  #column(line: SourceLine, column: number): number {
    return showLine(line.text, 0, column - 1, this.#width, this.style.ascii).to;
  }

  #row(number: string, text: string): void {
    const { palette, gutter } = this.style;
    const bar = palette.cyan(`${number.padStart(gutter)} |`);
    this.lines.push(text === '' ? bar : `${bar} ${text}`);
  }
}
