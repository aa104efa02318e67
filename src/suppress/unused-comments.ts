import type { Diagnostic } from '../diagnostic.js';
import { removeDirective, removeName } from './comment-fixes.js';
import type { CommentEntry } from './cover.js';
import type { JudgedUnit } from './facts.js';
import { metaFinding, safeFix } from './meta-finding.js';
import { listOf } from '../words.js';

/** More rules of one comment are only counted. */
const MAX_NAMED = 5;

/**
 * Findings about the rules of one directive that silence nothing.
 *
 * @param entries of the directive: every rule that exists
 * @param isUnused whether an entry silences nothing, as far as the run could tell
 */
export function unusedComment(
  entries: readonly CommentEntry[],
  isUnused: (entry: CommentEntry) => boolean,
  unit: JudgedUnit | null,
): Diagnostic[] {
  const unused = entries.filter(isUnused);
  const [first] = unused;
  if (!first) return [];
  const { suppression } = first;
  const { source, directive } = suppression;
  if (unused.length === directive.rules.length) {
    const doubled = unused.every(({ doubledBy }) => doubledBy !== null);
    const names = listOf([...new Set(unused.map(({ rule }) => `\`${rule.name}\``))], { max: MAX_NAMED });
    const found = metaFinding(unit, 'unused-suppression', {
      file: source.file,
      range: source.range(directive.start, directive.end),
      message: doubled
        ? `This comment silences nothing: another one, in line ${lineOf(first.doubledBy!)}, does so already.`
        : `This comment silences nothing: there is no finding of ${names} here.`,
      help: 'Remove it.',
      fix: safeFix('Remove the comment', [removeDirective(suppression)]),
    });
    return found ? [found] : [];
  }
  const gone = new Set(unused.map(({ rule }) => rule));
  return unused.flatMap(({ rule, doubledBy }) => {
    const isTwice = doubledBy?.suppression === suppression;
    const message = isTwice
      ? `\`${rule.name}\` is named twice here.`
      : doubledBy
        ? `\`${rule.name}\` silences nothing here: a comment in line ${lineOf(doubledBy)} does so already.`
        : `\`${rule.name}\` silences nothing: there is no finding of it here.`;
    return (
      metaFinding(unit, 'unused-suppression', {
        file: source.file,
        range: source.range(rule.start, rule.end),
        message,
        help: 'Take it out of the list.',
        fix: safeFix(`Remove \`${rule.name}\` from the list`, [
          removeName(suppression, rule, (other) => !gone.has(other)),
        ]),
      }) ?? []
    );
  });
}

function lineOf({ suppression: { source, directive } }: CommentEntry): number {
  return source.position(directive.start).line;
}
