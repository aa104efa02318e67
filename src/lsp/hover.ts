import { MarkupKind, type Hover, type Position } from 'vscode-languageserver';
import type { Diagnostic } from '../diagnostic.js';
import type { RuleInfo } from '../rules/info.js';
import { overlaps, toLspRange } from './convert.js';

/**
 * What is to be read about the findings at a position: what `explain` says of their rules.
 *
 * @returns null where there is no finding
 */
export function hoverAt(
  position: Position,
  findings: readonly Diagnostic[],
  rules: readonly RuleInfo[],
  isMarkdown: boolean,
): Hover | null {
  const here = { start: position, end: position };
  const found = findings.filter(({ range }) => overlaps(toLspRange(range), here));
  const [first] = found;
  if (!first) return null;
  const texts = [...new Set(found.map(({ rule }) => rule))].flatMap((id) => {
    const rule = rules.find((each) => each.id === id);
    return rule ? [ruleText(rule)] : [];
  });
  if (texts.length === 0) return null;
  const kind = isMarkdown ? MarkupKind.Markdown : MarkupKind.PlainText;
  return { contents: { kind, value: texts.join('\n\n---\n\n') }, range: toLspRange(first.range) };
}

/** A rule in Markdown. */
function ruleText({ id, severity, summary, why, fixes, docs }: RuleInfo): string {
  const fix = fixes === undefined ? '' : `\n\n**The fix.** ${fixes.trim()}`;
  return `**${id}** (${severity})\n\n${summary}\n\n${why.trim()}${fix}\n\n[Vercel's documentation](${docs})`;
}
