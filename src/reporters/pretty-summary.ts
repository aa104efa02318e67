import { type Diagnostic, type NotAnalysed, SEVERITIES, type Severity } from '../diagnostic.js';
import type { LintResult, UnitReport } from '../result.js';
import { PYTHON_FRAMEWORKS } from '../vercel/frameworks.js';
import { fixCounts, fixLines } from './fixes.js';
import { palette } from './palette.js';
import { listOf } from '../words.js';
import { count, type ReportStyle, shown } from './style.js';
import { sanitize } from './terminal.js';

/** More of a list than this says less, not more. */
const MOST_LISTED = 5;

/** The end of a report for people: what was not looked at, a verdict per project, the counts. */
export function prettySummary(result: LintResult, style: ReportStyle): string {
  return [
    ...notAnalysed(result.notAnalysed, style),
    ...fixLines(result, style),
    ...verdicts(result, style),
    summaryCounts(result, style),
    ...older(result, style),
  ].join('\n');
}

/** @returns the list of what was not looked at, shortened, with a blank line after it */
export function notAnalysed(entries: readonly NotAnalysed[], style: ReportStyle): string[] {
  if (entries.length === 0) return [];
  const { bold, yellow, dim } = palette(style.color);
  const listed = entries.length > MOST_LISTED + 1 ? entries.slice(0, MOST_LISTED) : entries;
  const lines = listed.map(({ file, reason }) => {
    return `  ${sanitize(file, style.ascii)}: ${dim(sanitize(reason, style.ascii))}`;
  });
  const rest = entries.length - listed.length;
  if (rest > 0) lines.push(dim(`  and ${rest} more (--format json lists them all)`));
  return [bold(yellow(`Not analysed (${entries.length}):`)), ...lines, ''];
}

function older({ summary, since = '' }: LintResult, style: ReportStyle): string[] {
  if (!summary.older) return [];
  const text = `${count(summary.older, 'older finding')} not shown (${sanitize(since, style.ascii)}).`;
  return [palette(style.color).dim(text)];
}

/** @returns what becomes of each project, a line each */
export function verdicts({ units, diagnostics, summary }: LintResult, style: ReportStyle): string[] {
  const { green, red, yellow } = palette(style.color);
  return units.map((unit) => {
    const found = countsText(diagnostics.filter((diagnostic) => diagnostic.unit === unit.root));
    const name = unit.root === '.' ? '' : `${unit.root}: `;
    const text = sanitize(`${name}${servingText(unit, found?.worst !== 'error')}`, style.ascii);
    if (found === null) {
      // Without findings, because only some files or rules were asked for, a project that serves no app is not fine.
      if (unit.buildError || !serves(unit)) return `${yellow(style.ascii ? '!' : '▲')} ${text}`;
      return `${green(style.ascii ? 'ok' : '✔')} ${text} ${green(summary.older ? 'No new problems.' : 'No problems found.')}`;
    }
    const paint = found.worst === 'error' ? red : yellow;
    const sign = found.worst === 'error' ? (style.ascii ? 'x' : '✘') : style.ascii ? '!' : '▲';
    // The counts of a single project are those of the last line.
    return `${paint(sign)} ${text}${units.length > 1 ? ` ${paint(`${found.text}.`)}` : ''}`;
  });
}

/** Whether Vercel has any Python to start, as far as the result tells. */
function serves({ entrypoint }: UnitReport): boolean {
  return entrypoint !== null;
}

/**
 * What Vercel does with a project, in a sentence.
 *
 * @param works whether nothing is known that keeps it from doing so
 */
export function servingText({ entrypoint, buildError, mode, framework }: UnitReport, works = true): string {
  if (buildError) return `Vercel's build stops (${buildError.code}).`;
  if (entrypoint) {
    const { file, variable } = entrypoint;
    return `Vercel ${works ? 'starts' : 'would start'} ${file}:${variable} (${mode === 'preset' ? `${presetName(framework)} preset` : MODES[mode]}).`;
  }
  const isOther = framework !== null && !PYTHON_FRAMEWORKS.has(framework);
  if (mode === 'static' && !isOther) return 'Vercel serves files only and starts no Python.';
  if (mode === 'preset') return `Vercel finds no entrypoint (${presetName(framework)} preset).`;
  return `Vercel builds no Python function (${mode === 'static' ? `${framework} preset` : MODES[mode]}).`;
}

const MODES = {
  preset: 'preset',
  builds: 'builds in vercel.json',
  'api-functions': 'functions in api/',
  services: 'services in vercel.json',
  static: 'static files',
} as const;

function presetName(framework: string | null): string {
  return framework === 'fastapi' ? 'FastAPI' : framework === 'python' ? 'Python' : (framework ?? 'no');
}

/** @returns all counts in a line: `Found 1 error (1 with a safe fix). 3 files read.` */
export function summaryCounts(result: LintResult, style: ReportStyle): string {
  const { diagnostics, summary, notAnalysed: entries } = result;
  const { bold, dim } = palette(style.color);
  const files = dim(`${count(summary.files, 'file')} read.`);
  const extras = fixCounts(result);
  const hidden = diagnostics.length - shown(diagnostics, style.quiet).length;
  if (hidden > 0) extras.push(`${hidden} not shown because of --quiet`);
  if (summary.suppressed > 0) extras.push(`${summary.suppressed} suppressed`);
  if (summary.lessSure !== undefined) extras.push(`${summary.lessSure} less sure left out`);
  if (entries.length > 0) extras.push(`${entries.length} not analysed`);
  const found = countsText(diagnostics);
  const aside = extras.length > 0 ? ` (${extras.join(', ')})` : '';
  const none = summary.older ? 'No new problems' : 'No problems found';
  if (found === null) return extras.length > 0 ? `${none}${aside}. ${files}` : files;
  return `${bold(`Found ${found.text}`)}${aside}. ${files}`;
}

/** @returns the counts in words and the worst level, or null where there is nothing */
export function countsText(diagnostics: readonly Diagnostic[]): { text: string; worst: Severity } | null {
  const parts = SEVERITIES.flatMap((severity) => {
    const number = diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
    return number > 0 ? [{ severity, text: count(number, severity) }] : [];
  });
  return parts.length > 0 ? { text: listOf(parts.map(({ text }) => text)), worst: parts[0]!.severity } : null;
}
