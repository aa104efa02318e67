import { compareText, type Severity, SEVERITIES } from '../diagnostic.js';
import type { LintResult } from '../result.js';
import { palette } from './palette.js';
import { count, type ReportStyle, severityPaint, shown } from './style.js';
import { sanitize } from './terminal.js';

/** How often a rule found something. */
export interface Statistic {
  rule: string;
  /** The highest level at which it did. */
  severity: Severity;
  count: number;
  /** How many of them have a safe fix. */
  fixable: number;
}

/** Counts the findings by rule: the most frequent first, then by level and name. */
export function statistics({ diagnostics }: Pick<LintResult, 'diagnostics'>, quiet: boolean): Statistic[] {
  const byRule = new Map<string, Statistic>();
  for (const { rule, severity, fix } of shown(diagnostics, quiet)) {
    const entry = byRule.get(rule) ?? { rule, severity, count: 0, fixable: 0 };
    if (rank(severity) < rank(entry.severity)) entry.severity = severity;
    entry.count++;
    if (fix?.safety === 'safe') entry.fixable++;
    byRule.set(rule, entry);
  }
  return [...byRule.values()].sort(
    (a, b) => b.count - a.count || rank(a.severity) - rank(b.severity) || compareText(a.rule, b.rule),
  );
}

function rank(severity: Severity): number {
  return SEVERITIES.indexOf(severity);
}

/** @returns a line for each rule, without line ends: `12  warning  mount-public  3 with a safe fix` */
export function statisticsLines(result: LintResult, style: ReportStyle): string[] {
  const colors = palette(style.color);
  const rows = statistics(result, style.quiet);
  const left = Math.max(0, ...rows.map((row) => String(row.count).length));
  const middle = Math.max(0, ...rows.map((row) => row.severity.length));
  return rows.map((row) => {
    const level = severityPaint(row.severity, colors)(row.severity.padEnd(middle));
    const fixable = row.fixable === 0 ? '' : colors.dim(`  ${fixableText(row)}`);
    return `${colors.bold(String(row.count).padStart(left))}  ${level}  ${sanitize(row.rule, style.ascii)}${fixable}`;
  });
}

function fixableText({ fixable, count: all }: Statistic): string {
  if (all === 1) return 'has a safe fix';
  return fixable === all ? 'all have a safe fix' : `${count(fixable, 'has', 'have')} a safe fix`;
}
