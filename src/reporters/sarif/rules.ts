import type { MultiformatMessageString, ReportingDescriptor } from 'sarif';
import type { Confidence, Diagnostic, Severity } from '../../diagnostic.js';
import type { RuleInfo } from '../../rules/info.js';
import { webAddress } from '../address.js';

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
  const docs = webAddress(info?.docs ?? findings[0]!.docs);
  return {
    id,
    shortDescription: { text: cut(info?.summary ?? id) },
    fullDescription: { text: cut(info ? plain(info.why) : id) },
    help: helpOf(id, info, docs),
    ...(docs !== null && { helpUri: docs }),
    defaultConfiguration: { level: levelOf(severity) },
    properties: {
      tags: ['deployment', 'fastapi', 'vercel'],
      precision: PRECISION[confidence],
      'problem.severity': PROBLEM[severity],
    },
  };
}

function helpOf(id: string, info: RuleInfo | undefined, docs: string | null): MultiformatMessageString {
  const { summary, why = '', fixes = '' } = info ?? { summary: id };
  const part = (text: string, title = ''): string[] => (text === '' ? [] : [`${title}${text.trim()}`]);
  return {
    text: [
      summary,
      ...part(plain(why)),
      ...part(plain(fixes), 'The fix: '),
      ...part(docs ?? '', 'Documentation: '),
    ].join('\n\n'),
    markdown: [
      summary,
      ...part(why),
      ...part(fixes, '**The fix:** '),
      ...part(docs === null ? '' : `[Documentation](${docs})`),
    ].join('\n\n'),
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
