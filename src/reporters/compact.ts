import type { LintResult } from '../result.js';
import { palette } from './palette.js';
import { statisticsLines } from './statistics.js';
import { type ReportStyle, severityPaint, shown } from './style.js';
import { sanitize } from './terminal.js';

/**
 * One line per finding, `file:line:column: severity rule: message`, as editors, grep and problem matchers read it; with statistics one per rule.
 */
export function compact(result: LintResult, style: ReportStyle): string {
  if (style.statistics)
    return statisticsLines(result, style)
      .map((line) => `${line}\n`)
      .join('');
  const colors = palette(style.color);
  // Programs that read it need the name of a file as it is. A terminal has a width.
  const ascii = style.ascii && style.width !== undefined;
  const lines = shown(result.diagnostics, style.quiet).map(({ file, range, severity, rule, message }) => {
    const place = `${sanitize(file, ascii)}:${range.start.line}:${range.start.column}`;
    const level = severityPaint(severity, colors)(severity);
    return `${colors.bold(place)}: ${level} ${sanitize(rule, ascii)}: ${sanitize(message, ascii)}\n`;
  });
  return lines.join('');
}
