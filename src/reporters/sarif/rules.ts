import type { MultiformatMessageString, ReportingDescriptor } from 'sarif';
import type { Confidence, Diagnostic, Severity } from '../../diagnostic.js';
import type { RuleInfo } from '../../rules/info.js';

/** GitHub shows no more of a description. */
const LONGEST = 1024;

const PRECISION: Readonly<Record<Confidence, string>> = { certain: 'very-high', likely: 'high', possible: 'medium' };
const CONFIDENCES: readonly Confidence[] = ['certain', 'likely', 'possible'];
const PROBLEM: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'recommendation' };

/** @returns SARIF's word for a level */
export function levelOf(severity: Severity): 'error' | 'warning' | 'note' {
  return severity === 'info' ? 'note' : severity;
}

/**
 * What is known of a rule, for people who meet a finding of it in another program.
 *
 * @param findings those of the rule, at least one
 * @param info undefined for a rule that is not in the catalogue
 */
export function descriptor(
  id: string,
  findings: readonly Diagnostic[],
  info: RuleInfo | undefined,
): ReportingDescriptor {
  // Nobody is promised more than the least sure of the findings keeps.
  const confidence = CONFIDENCES.findLast((each) => findings.some((finding) => finding.confidence === each))!;
  const severity = info?.severity ?? findings[0]!.severity;
  const docs = info?.docs ?? findings[0]!.docs;
  return {
    id,
    shortDescription: { text: cut(info?.summary ?? id) },
    fullDescription: { text: cut(info ? plain(info.why) : id) },
    help: helpOf(info, docs),
    ...(docs !== '' && { helpUri: docs }),
    defaultConfiguration: { level: levelOf(severity) },
    properties: {
      tags: ['deployment', 'fastapi', 'vercel'],
      precision: PRECISION[confidence],
      'problem.severity': PROBLEM[severity],
    },
  };
}

function helpOf(info: RuleInfo | undefined, docs: string): MultiformatMessageString {
  const text = info ? [info.summary, plain(info.why), ...(info.fixes ? [`The fix: ${plain(info.fixes)}`] : [])] : [];
  const markdown = info
    ? [info.summary, info.why.trim(), ...(info.fixes ? [`**The fix:** ${info.fixes.trim()}`] : [])]
    : [];
  return {
    text: [...text, `Documentation: ${docs}`].join('\n\n'),
    markdown: [...markdown, `[Documentation](${docs})`].join('\n\n'),
  };
}

/** Paragraphs on a line each: programs that show plain text break lines themselves. */
function plain(markdown: string): string {
  return markdown
    .trim()
    .split(/\n{2,}/)
    .map((paragraph) => (/^\s*([-*|>#]|\d+\.|```)/m.test(paragraph) ? paragraph : paragraph.replaceAll('\n', ' ')))
    .join('\n\n');
}

function cut(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1)}…`;
}
