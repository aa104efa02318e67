import { LOG_COMMAND, sanitize } from './terminal.js';
import { type Cell, graphemes, textWidth } from './width.js';

const TAB = 4;
/** A reader sees one character where a hostile file has thousands of combining marks. */
const LONGEST_GRAPHEME = 16;

/** A line of source cropped to a width, with the columns at which a range of it is shown. */
export interface ShownLine {
  text: string;
  /** Columns of the marked part, 0-based and half-open; at least one column. */
  from: number;
  to: number;
}

/**
 * Shows one line of source so that the range `from`–`to` is visible: tabs become blanks, control characters visible escapes,
 * and what does not fit is cropped around the start of the range.
 *
 * @param from UTF-16 offset in the line
 * @param to UTF-16 offset in the line, after the range
 * @param width columns that may be used
 */
export function showLine(line: string, from: number, to: number, width: number, ascii: boolean): ShownLine {
  // Splitting a minified line of megabytes into characters would cost more than the whole check: look at a part only.
  const start = line.length > 8 * width ? boundary(line, Math.max(0, from - 2 * width)) : 0;
  const end = boundary(line, Math.min(line.length, start + 8 * width));
  const cells = toCells(line.slice(start, end), ascii);

  let column = 0;
  let offset = start;
  let fromColumn: number | undefined;
  let toColumn: number | undefined;
  for (const cell of cells) {
    if (fromColumn === undefined && offset + cell.length > from) fromColumn = column;
    if (toColumn === undefined && offset >= to) toColumn = column;
    column += cell.width;
    offset += cell.length;
  }
  fromColumn ??= column;
  toColumn = Math.max(toColumn ?? column, fromColumn + 1);
  return crop(cells, { from: fromColumn, to: toColumn, width, ascii, cutLeft: start > 0, cutRight: end < line.length });
}

interface Crop {
  from: number;
  to: number;
  width: number;
  ascii: boolean;
  /** Whether the line goes on beyond the cells. */
  cutLeft: boolean;
  cutRight: boolean;
}

function crop(cells: Cell[], { from, to, width, ascii, cutLeft, cutRight }: Crop): ShownLine {
  const total = cells.reduce((sum, cell) => sum + cell.width, 0);
  if (!cutLeft && !cutRight && total <= width) return { text: join(cells), from, to };
  const dots = ascii ? '...' : '…';
  // A quarter of the line is left for what stands before the range; a range that ends within the first screen needs no shift.
  const wanted = !cutLeft && to <= width - dots.length ? 0 : Math.max(0, from - Math.floor(width / 4));
  const leftDots = cutLeft || wanted > 0 ? dots : '';
  const room = width - leftDots.length - dots.length;

  const shown: Cell[] = [];
  let column = 0;
  let left: number | undefined;
  let used = 0;
  let complete = !cutRight;
  for (const cell of cells) {
    if (column >= wanted) {
      left ??= column;
      if (used + cell.width > room) {
        complete = false;
        break;
      }
      shown.push(cell);
      used += cell.width;
    }
    column += cell.width;
  }
  const shift = leftDots.length - (left ?? 0);
  const last = leftDots.length + used;
  const shownFrom = Math.min(Math.max(from + shift, leftDots.length), last);
  const shownTo = Math.max(Math.min(to + shift, last), shownFrom + 1);
  return { text: leftDots + join(shown) + (complete ? '' : dots), from: shownFrom, to: shownTo };
}

function toCells(text: string, ascii: boolean): Cell[] {
  let column = 0;
  let offset = 0;
  // A cell does not know what stands beside it, and it takes several characters to make a command.
  const commands = text.includes('##') ? Array.from(text.matchAll(LOG_COMMAND), ({ index }) => index) : [];
  return graphemes(text).map((grapheme) => {
    const cell = commands.includes(offset) ? HASH : toCell(grapheme, column, ascii);
    column += cell.width;
    offset += grapheme.length;
    return cell;
  });
}

const HASH: Cell = { text: '\\x23', width: 4, length: 1 };

function toCell(grapheme: string, column: number, ascii: boolean): Cell {
  const { length } = grapheme;
  if (grapheme === '\t') {
    const width = TAB - (column % TAB);
    return { text: ' '.repeat(width), width, length };
  }
  const text = sanitize(length > LONGEST_GRAPHEME ? grapheme.slice(0, LONGEST_GRAPHEME) : grapheme, ascii);
  return { text, width: textWidth(text), length };
}

function join(cells: Cell[]): string {
  return cells.map((cell) => cell.text).join('');
}

/** Moves an offset out of the middle of a surrogate pair. */
function boundary(text: string, offset: number): number {
  const unit = text.charCodeAt(offset);
  return unit >= 0xdc00 && unit <= 0xdfff && offset > 0 ? offset - 1 : offset;
}
