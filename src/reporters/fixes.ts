import type { AppliedFix, LintResult } from '../result.js';
import { palette } from './palette.js';
import type { ReportStyle } from './style.js';
import { sanitize } from './terminal.js';

/** More than this is left to the list for programs. */
const MOST_LISTED = 10;

/** @returns what was fixed, and what was not and why, each with a blank line after it; nothing where nothing was to be fixed */
export function fixLines({ fixed = [], notApplied = [] }: LintResult, style: ReportStyle): string[] {
  const { bold, green, yellow, dim } = palette(style.color);
  const line = ({ file, rule, title }: AppliedFix, reason = ''): string =>
    sanitize(`${file}: ${rule}: ${title}${reason}`, style.ascii);
  const list = (head: string, lines: readonly string[]): string[] => {
    if (lines.length === 0) return [];
    const rest = lines.length - MOST_LISTED;
    const more = rest > 1 ? [dim(`  and ${rest} more (--format json lists them all)`)] : [];
    return [
      bold(head),
      ...lines.slice(0, rest > 1 ? MOST_LISTED : lines.length).map((each) => `  ${each}`),
      ...more,
      '',
    ];
  };
  return [
    ...list(
      green(`Fixed (${fixed.length}):`),
      fixed.map((each) => line(each)),
    ),
    ...list(
      yellow(`Not fixed (${notApplied.length}):`),
      notApplied.map((each) => line(each, ` (${each.reason})`)),
    ),
  ];
}

/** @returns for the last line of a report: what was fixed, and how the rest could be */
export function fixCounts({ fixed, notApplied = [], diagnostics, summary: { fixable } }: LintResult): string[] {
  const tried = new Set(notApplied.map(({ rule, file, title }) => `${rule} ${file} ${title}`));
  const unsafe = diagnostics.filter(
    ({ rule, file, fix }) => fix?.safety === 'unsafe' && !tried.has(`${rule} ${file} ${fix.title}`),
  ).length;
  const it = (number: number): string => (number === 1 ? 'it' : 'them');
  const alone = unsafe > 0 ? [`${unsafe} with an unsafe fix: --fix --unsafe-fixes applies ${it(unsafe)}`] : [];
  if (fixed) return [...(fixed.length > 0 ? [`${fixed.length} fixed`] : []), ...alone];
  if (fixable === 0) return alone;
  const more = unsafe > 0 ? `; ${unsafe} more with --unsafe-fixes` : '';
  return [`${fixable} with a safe fix: --fix applies ${it(fixable)}${more}`];
}
