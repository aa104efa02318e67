import type { Edit } from '../diagnostic.js';
import { deleteLines, replace } from '../fix/edits.js';
import type { SuppressionComment } from './comments.js';
import type { Directive, NamedRule } from './directive.js';
import { isBlank } from './scan/comment.js';

/**
 * An edit that takes a directive out of its file: with the line where it stands alone, else with the blanks before it. Other comments
 * in the same line stay.
 */
export function removeDirective({ source, directive, comment }: SuppressionComment): Edit {
  const { text } = source;
  const isFirst = directive.start === comment.start;
  const isLast = text.slice(directive.end, comment.end).trim() === '';
  if (isFirst && isLast && comment.isAlone) return deleteLines(source, source.range(comment.start, comment.end));
  let { start, end } = directive;
  // With another comment behind it, the blanks before it stay for that one.
  if (isFirst && !isLast) while (end < comment.end && isBlank(text.charCodeAt(end))) end++;
  else while (start > 0 && isBlank(text.charCodeAt(start - 1))) start--;
  return replace(source, source.range(start, end), '');
}

/**
 * An edit that takes one rule out of the list of a directive, with a comma.
 *
 * @param stays whether another rule of the list stays, now and after other edits of the same pass
 */
export function removeName(
  { source, directive }: SuppressionComment<Directive>,
  rule: NamedRule,
  stays: (other: NamedRule) => boolean,
): Edit {
  const { rules } = directive;
  const index = rules.indexOf(rule);
  const hasOneBefore = rules.slice(0, index).some(stays);
  const start = hasOneBefore ? rules[index - 1]!.end : rule.start;
  const end = hasOneBefore ? rule.end : (rules[index + 1]?.start ?? rule.end);
  return replace(source, source.range(start, end), '');
}
