import type { Diagnostic, Range, Related } from '../diagnostic.js';
import type { LintResult } from '../result.js';
import { codeFrame, gutterWidth } from './code-frame.js';
import { type Palette, palette } from './palette.js';
import { prettyFiles } from './pretty-files.js';
import { prettySummary } from './pretty-summary.js';
import { DEFAULT_WIDTH, type ReportStyle, severityPaint, shown } from './style.js';
import { statisticsLines } from './statistics.js';
import { hyperlink, sanitize } from './terminal.js';
import { textWidth, wrap } from './width.js';

/** Lines on either side of a finding; what explains it is shown without. */
const CONTEXT = 1;

interface Location {
  file: string;
  range: Range;
}

/** For people: each finding with its code and what to do, or the number of each rule's, then one verdict per project and the counts. */
export function pretty(result: LintResult, style: ReportStyle): string {
  // Files were named that are part of no project, as hooks do.
  if (result.units.length === 0 && result.notAnalysed.length === 0) return '';
  if (style.statistics) {
    const lines = statisticsLines(result, style);
    return [...lines, ...(lines.length > 0 ? [''] : []), prettySummary(result, style), ''].join('\n');
  }
  const findings = shown(result.diagnostics, style.quiet).map((one) => `${finding(one, result, style)}\n\n`);
  const files = result.files ? prettyFiles(result.files, style) : '';
  return `${findings.join('')}${files}${prettySummary(result, style)}\n`;
}

function finding(diagnostic: Diagnostic, result: LintResult, style: ReportStyle): string {
  const colors = palette(style.color);
  const { severity, rule, related } = diagnostic;
  const widthAt = ({ file, range }: Location, context: number) => gutterWidth(result.source(file), range, context);
  const gutter = Math.max(widthAt(diagnostic, CONTEXT), ...related.map((other) => widthAt(other, 0)));
  const place = new Place(result, style, colors, gutter);
  const paint = severityPaint(severity, colors);

  const name = sanitize(rule, style.ascii);
  const title = `${severity}[${hyperlink(name, diagnostic.docs, style.links)}]:`;
  const message = wrapped(diagnostic.message, severity.length + textWidth(name) + 4, style);
  const lines = [`${colors.bold(paint(title))} ${message.map(colors.bold).join('\n')}`];
  lines.push(...place.show(diagnostic, '^', paint, CONTEXT));
  for (const [first, ...more] of runsOf(related)) {
    lines.push(`${colors.bold('note:')} ${wrapped(first.message, 6, style).join('\n')}`);
    if (more.length < MANY - 1)
      lines.push(...[first, ...more].flatMap((each) => place.show(each, '-', colors.blue, 0)));
    else lines.push(...[first, ...more].map((each) => place.position(each)));
  }
  for (const [label, text] of footnotes(diagnostic)) {
    const bullet = `${' '.repeat(gutter)} ${colors.cyan('=')} `;
    const isLink = label === 'docs';
    const body = isLink ? [sanitize(text, style.ascii)] : wrapped(text, gutter + 5 + label.length, style);
    lines.push(`${bullet}${colors.bold(`${label}:`)} ${body.map(isLink ? colors.dim : (line) => line).join('\n')}`);
  }
  return lines.join('\n');
}

/** Places that are listed without their code. */
const MANY = 4;

/** The related places, those together that follow each other with the same words. */
function runsOf(related: readonly Related[]): [Related, ...Related[]][] {
  const runs: [Related, ...Related[]][] = [];
  for (const each of related) {
    const last = runs.at(-1);
    if (last?.[0].message === each.message) last.push(each);
    else runs.push([each]);
  }
  return runs;
}

function footnotes({ help, fix, docs, confidence }: Diagnostic): [label: string, text: string][] {
  const notes: [string, string][] = [];
  if (help !== '') notes.push(['help', help]);
  if (fix) notes.push(['fix', `${fix.title} (${fix.safety})`]);
  if (confidence !== 'certain') notes.push(['confidence', `${confidence}, not certain`]);
  if (docs !== '') notes.push(['docs', docs]);
  return notes;
}

/** Lines of a text; all but the first are indented to stand below it. */
function wrapped(text: string, indent: number, style: ReportStyle): string[] {
  const room = style.width === undefined ? undefined : Math.max(40, style.width - indent);
  const lines = wrap(sanitize(text, style.ascii), room);
  return lines.map((line, index) => (index === 0 ? line : `${' '.repeat(indent)}${line}`));
}

/** Shows where something is: the position, and its code where the text is at hand. */
class Place {
  constructor(
    private readonly result: LintResult,
    private readonly style: ReportStyle,
    private readonly colors: Palette,
    private readonly gutter: number,
  ) {}

  show({ file, range }: Location, underline: '^' | '-', mark: (text: string) => string, context: number): string[] {
    const { colors, gutter, style } = this;
    const source = this.result.source(file);
    const frame = source
      ? codeFrame(source, range, {
          palette: colors,
          mark,
          underline,
          ascii: style.ascii,
          width: style.width ?? DEFAULT_WIDTH,
          gutter,
          context,
        })
      : [];
    return [this.position({ file, range }), ...frame];
  }

  position({ file, range: { start } }: Location): string {
    const { colors, gutter, style } = this;
    return `${' '.repeat(gutter)}${colors.cyan('-->')} ${sanitize(file, style.ascii)}:${start.line}:${start.column}`;
  }
}
