import { type Diagnostic, SEVERITIES, type Severity } from '../diagnostic.js';
import type { LintResult } from '../result.js';
import { tool } from '../version.js';
import { fromRoot } from './paths.js';
import { countsText, summaryCounts, verdicts } from './pretty-summary.js';
import { type ReportStyle, shown } from './style.js';
import { sanitize } from './terminal.js';

/** Annotations of one level that GitHub takes from a step; it drops the others without a word. */
export const MOST_ANNOTATIONS = 10;

const COMMAND: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/**
 * Workflow commands of GitHub Actions, which become annotations of the code: the most severe first, no more than GitHub shows. How many are left out
 * is said by the last of them. The verdict and the counts at the end are for the log.
 */
export function github(result: LintResult, style: ReportStyle): string {
  const findings = shown(result.diagnostics, style.quiet);
  const at = (level: Severity): Diagnostic[] => findings.filter(({ severity }) => severity === level);
  const isTooMuch = SEVERITIES.some((level) => at(level).length > MOST_ANNOTATIONS);
  // What is left out is said by a notice, which has to have a place among them.
  const room = (level: Severity): number => MOST_ANNOTATIONS - (isTooMuch && level === 'info' ? 1 : 0);
  const kept = SEVERITIES.flatMap((level) => at(level).slice(0, room(level)));
  const left = findings.filter((finding) => !kept.includes(finding));
  const lines = kept.map((finding) => annotation(finding, style));
  if (left.length > 0) lines.push(command('notice', { title: tool.name }, leftOut(left)));
  const plain: ReportStyle = { ...style, color: false, ascii: false };
  return [...lines, ...verdicts(result, plain), summaryCounts(result, plain), ''].join('\n');
}

function annotation({ rule, severity, message, help, file, range }: Diagnostic, style: ReportStyle): string {
  const { start, end } = range;
  const properties = {
    file: sanitize(fromRoot(file, style)),
    line: String(start.line),
    endLine: String(end.line),
    // GitHub takes columns within one line only.
    ...(start.line === end.line && { col: String(start.column), endColumn: String(end.column) }),
    title: `${sanitize(rule)} (${tool.name})`,
  };
  return command(COMMAND[severity], properties, [message, help].map((text) => sanitize(text)).join('\n'));
}

function leftOut(left: readonly Diagnostic[]): string {
  const number = left.length === 1 ? '1 more finding has' : `${left.length} more findings have`;
  return `${number} no annotation (${countsText(left)!.text}): GitHub shows ten of each level. The summary of the job lists them all.`;
}

/** `::name key=value,key=value::data`, as the runner takes it apart. */
function command(name: string, properties: Readonly<Record<string, string>>, data: string): string {
  const list = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(value)}`);
  return `::${name} ${list.join(',')}::${escapeData(data)}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
