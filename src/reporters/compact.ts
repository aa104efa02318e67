import type { LintResult } from '../result.js';
import { palette } from './palette.js';
import { type ReportStyle, severityPaint, shown } from './style.js';
import { sanitize } from './terminal.js';

/** One line per finding, `file:line:column: severity rule: message`, as editors, grep and problem matchers read it. */
export function compact({ diagnostics }: LintResult, style: ReportStyle): string {
  const colors = palette(style.color);
  const lines = shown(diagnostics, style.quiet).map(({ file, range, severity, rule, message }) => {
    const place = `${sanitize(file)}:${range.start.line}:${range.start.column}`;
    return `${colors.bold(place)}: ${severityPaint(severity, colors)(severity)} ${sanitize(rule)}: ${sanitize(message)}\n`;
  });
  return lines.join('');
}
