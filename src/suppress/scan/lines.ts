import { type Comment, isBlank, isBlankBetween, lineEndAt, nextLineAt } from './comment.js';

/** How comments stand in a kind of file that is read line by line. */
export interface LineStyle {
  /** @returns where the comment of the line between two offsets begins; -1 where it has none */
  commentAt(text: string, start: number, end: number): number;
  /** Whether a backslash at the end of a line joins the next one to it. */
  readonly isJoined: boolean;
  /** Whether lines that are indented deeper belong to the one above them. */
  readonly hasBlocks: boolean;
}

/** Lines that belong together; grows while it is read. */
interface Entry {
  start: number;
  end: number;
  indent: number;
}

/**
 * The comments of a text that is read line by line. One behind something covers its line, with those that are joined to it; one that
 * stands alone covers the next entry.
 *
 * @param from offset of a line start, from which on the text is read
 */
export function lineComments(text: string, style: LineStyle, from = 0): Comment[] {
  const found: Comment[] = [];
  /** Comments that wait for the entry that they are about. */
  let pending: (Comment & { cover: Entry | null })[] = [];
  let logical: Entry | null = null;
  let open: Entry[] = [];
  let isContinued = false;
  for (let start = from, end; start < text.length; start = nextLineAt(text, end)) {
    end = lineEndAt(text, start);
    const at = style.commentAt(text, start, end);
    const codeEnd = at < 0 ? end : at;
    const hasCode = !isBlankBetween(text, start, codeEnd);
    if (hasCode && !isContinued) {
      const indent = indentOf(text, start);
      logical = { start: start + indent, end, indent };
      open = open.filter((entry) => entry.indent < indent);
      const entry = style.hasBlocks ? { ...logical } : logical;
      for (const each of pending) each.cover = entry;
      if (style.hasBlocks && pending.length > 0) open.push(entry);
      pending = [];
    }
    if (hasCode && logical) {
      logical.end = end;
      for (const entry of open) entry.end = end;
    }
    if (at >= 0) {
      const comment = { start: at, end, isAlone: !hasCode, cover: hasCode || isContinued ? logical : null };
      found.push(comment);
      if (!hasCode && !isContinued) pending.push(comment);
    }
    isContinued = style.isJoined && hasCode && at < 0 && text.charCodeAt(end - 1) === 0x5c;
  }
  return found;
}

function indentOf(text: string, start: number): number {
  let at = start;
  while (isBlank(text.charCodeAt(at))) at++;
  return at - start;
}

const HASH = 0x23;

/** Whether a `#` can begin a comment here: at the start of a line, or behind a blank. */
function mayBegin(text: string, start: number, at: number): boolean {
  return at === start || isBlank(text.charCodeAt(at - 1));
}

/** requirements.txt: `#` behind a blank, whatever is quoted, as pip and uv read it. */
export const REQUIREMENTS: LineStyle = {
  isJoined: true,
  hasBlocks: false,
  commentAt: (text, start, end) => hashIn(text, start, end, (at) => mayBegin(text, start, at)),
};

/** @returns the offset of the first `#` between two offsets that is accepted; -1 where there is none */
export function hashIn(text: string, start: number, end: number, accepts: (at: number) => boolean): number {
  for (let at = start; at < end; at++) if (text.charCodeAt(at) === HASH && accepts(at)) return at;
  return -1;
}

/** .vercelignore and its like: a line that begins with `#`; there is no comment behind a pattern. */
export const IGNORE_FILE: LineStyle = {
  isJoined: false,
  hasBlocks: false,
  commentAt: (text, start) => (text.charCodeAt(start) === HASH ? start : -1),
};

/** Scripts, Makefile, Dockerfile, .env and whatever else has `#`: not in quotes that are closed in the same line. */
export const SCRIPT: LineStyle = { isJoined: true, hasBlocks: false, commentAt: unquotedHash };

/** YAML, with the shell commands in it, whose comments are as real. */
export const YAML: LineStyle = { isJoined: true, hasBlocks: true, commentAt: unquotedHash };

const QUOTES = new Set([0x22, 0x27]);
const OPENS_BEFORE = /[\s([{,:=]/;

function unquotedHash(text: string, start: number, end: number): number {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === HASH && mayBegin(text, start, at)) return at;
    // An apostrophe within a word opens nothing.
    if (QUOTES.has(code) && (at === start || OPENS_BEFORE.test(text[at - 1]!))) at = closingQuote(text, at, end) ?? at;
  }
  return -1;
}

/** @returns the offset of the quotation mark that closes the one at `open` before `end`, or null */
function closingQuote(text: string, open: number, end: number): number | null {
  const quote = text.charCodeAt(open);
  for (let at = open + 1; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x5c && quote === 0x22) at++;
    else if (code === quote) return at;
  }
  return null;
}
