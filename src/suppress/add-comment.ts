import type { Diagnostic, Edit } from '../diagnostic.js';
import { lineEnd, replace } from '../fix/edits.js';
import { createSource, type Source } from '../parser/source.js';
import { commentMark, commentsOf, suppressionComments, type SuppressionComment } from './comments.js';
import type { Directive } from './directive.js';
import { MARKER } from './marker.js';
import { isMetaRule } from './meta-finding.js';
import { lineEndAt, lineStartAt } from './scan/comment.js';

/** How many lines above a finding a comment is tried at. */
const MAX_LINES = 200;

/** A text that is being edited may be half a program: its comments are then those that the tokens show. */
const NO_TREES = { load: () => null };

/**
 * An edit that ignores a finding where it is: in a comment at the end of its line, with one that is there, or in a line above. What it writes is read
 * back as every suppression is, so that it is one and covers the finding.
 *
 * @param reason what stands for the reason until its author has written one
 * @returns null where no comment can do it
 */
export function addIgnoreComment({ rule, range }: Diagnostic, source: Source, reason: string): Edit | null {
  // No comment silences these.
  if (isMetaRule(rule)) return null;
  const { text, file } = source;
  const offset = range.start.offset;
  const [start, end] = [lineStartAt(text, offset), lineEndAt(text, offset)];
  const own = suppressionComments(source, NO_TREES).find(
    (each) => isIgnore(each) && each.directive.start >= start && each.directive.start <= end && covers(each, offset),
  ) as SuppressionComment<Directive> | undefined;
  if (own) return replace(source, source.range(own.directive.list.end, own.directive.list.end), `, ${rule}`);
  const directive = `${commentMark(file)} ${MARKER}: ignore[${rule}] -- ${reason}`;
  const hasComment = commentsOf(source, NO_TREES).some((each) => each.start >= start && each.start <= end);
  const code = text.slice(start, end).trimEnd();
  if (!hasComment && !code.endsWith('\\')) {
    const behind = replace(source, source.range(start + code.length, end), `  ${directive}`);
    if (written(source, behind, offset)) return behind;
  }
  for (let line = start, tried = 0; tried < MAX_LINES; tried++) {
    const above = lineAbove(source, line, directive);
    const found = written(source, above, offset);
    if (found) {
      // The comment may stand in the midst of a statement: its first line is where one looks for it.
      const first = lineStartAt(text, Math.min(found.comment.cover!.start, line));
      const better = first < line ? lineAbove(source, first, directive) : above;
      return written(source, better, offset) ? better : above;
    }
    if (line === 0) break;
    line = lineStartAt(text, text.slice(line - 2, line) === '\r\n' ? line - 2 : line - 1);
  }
  return null;
}

/** @param start offset of a line */
function lineAbove(source: Source, start: number, directive: string): Edit {
  const indent = /^[ \t]*/.exec(source.text.slice(start, lineEndAt(source.text, start)))![0];
  return replace(source, source.range(start, start), `${indent}${directive}${lineEnd(source)}`);
}

/** The suppression that an edit writes; null where it is none, or not about what is at an offset of the old text. */
function written(source: Source, { range, text: added }: Edit, offset: number): SuppressionComment | null {
  const { text, file } = source;
  const [from, to] = [range.start.offset, range.end.offset];
  // A line that is joined to the next one has to be followed by it.
  if (/\\(?:\r?\n|\r)$/.test(text.slice(Math.max(0, from - 3), from))) return null;
  const after = createSource(file, text.slice(0, from) + added + text.slice(to));
  const at = from + added.length - added.trimStart().length;
  const moved = offset < from || to > from ? offset : offset + added.length;
  const found = suppressionComments(after, NO_TREES).find(({ directive }) => directive.start === at);
  return found && isIgnore(found) && covers(found, moved) ? found : null;
}

function isIgnore({ directive }: SuppressionComment): boolean {
  return directive.kind === 'ignore';
}

function covers({ comment: { cover } }: SuppressionComment, offset: number): boolean {
  return cover !== null && cover.start <= offset && offset <= cover.end;
}
