import type { Diagnostic, NotAnalysed } from '../diagnostic.js';
import type { LintResult, UnitReport } from '../result.js';
import { tool } from '../version.js';
import { webAddress } from './address.js';
import { groupBy } from './group.js';
import { countsText, servingText, summaryCounts } from './pretty-summary.js';
import { type ReportStyle, shown } from './style.js';
import { sanitize } from './terminal.js';

/** More of a list than this says less, not more. */
const MOST_LISTED = 20;

/** GitHub's Markdown, for the summary of a job or a comment: a table of findings for each project, below its verdict. */
export function markdown(result: LintResult, style: ReportStyle): string {
  const byUnit = groupBy(shown(result.diagnostics, style.quiet), ({ unit }) => unit);
  const units = new Map(result.units.map((unit) => [unit.root, unit]));
  const sections = [...new Set([...units.keys(), ...byUnit.keys()])].map((root) =>
    section(root, units.get(root), byUnit.get(root) ?? []),
  );
  const unseen = result.notAnalysed.length === 0 ? [] : [notAnalysed(result.notAnalysed)];
  return `${[`## ${tool.name}`, summaryCounts(result, { ...style, color: false }), ...sections, ...unseen].join('\n\n')}\n`;
}

function section(root: string, unit: UnitReport | undefined, findings: readonly Diagnostic[]): string {
  const counts = countsText(findings);
  const serving = unit ? `${text(servingText(unit, counts?.worst !== 'error'))} ` : '';
  const parts = [`### ${code(root)}`, `${serving}${counts ? `${counts.text}.` : 'No problems found.'}`];
  if (findings.length > 0)
    parts.push(['| level | rule | where | what |', '| --- | --- | --- | --- |', ...findings.map(row)].join('\n'));
  return parts.join('\n\n');
}

function row({ severity, rule, docs, file, range, message, help }: Diagnostic): string {
  const place = code(`${file}:${range.start.line}`);
  const what = [message, help].filter((each) => each !== '').map(text);
  return `| ${severity} | ${linked(text(rule), docs)} | ${place} | ${what.join('<br>')} |`;
}

function linked(label: string, docs: string): string {
  const address = webAddress(docs);
  return address === null ? label : `[${label}](${address})`;
}

function notAnalysed(entries: readonly NotAnalysed[]): string {
  const listed = entries.slice(0, MOST_LISTED).map(({ file, reason }) => `- ${code(file)}: ${text(reason)}`);
  const rest = entries.length - listed.length;
  return [`### Not analysed (${entries.length})`, '', ...listed, ...(rest > 0 ? [`- and ${rest} more`] : [])].join(
    '\n',
  );
}

/** A text of ours: what stands between backticks is code, the rest is no Markdown. */
function text(message: string): string {
  const parts = message.split('`');
  if (parts.length % 2 === 0) return escape(message);
  return parts.map((part, index) => (index % 2 === 0 ? escape(part) : code(part))).join('');
}

/** Code as HTML: a code span of Markdown can hold neither a backtick nor, in a table, every line. */
function code(content: string): string {
  return content === '' ? '' : `<code>${escape(content)}</code>`;
}

/** Text as it is: nothing in it means anything in Markdown or HTML, calls anybody, or becomes a link, a reference, a formula or a smiley. */
function escape(raw: string): string {
  return sanitize(raw).replace(SIGNS, (match) => {
    const sign = `&#${match.charCodeAt(0)};`;
    // An entity is no sign of Markdown, but GitHub looks for some in the finished text: they are kept from what follows them.
    return (/[@#:.-]/.test(match) ? `<!-- -->${sign}<!-- -->` : sign) + match.slice(1);
  });
}

const SIGNS = /[&<>|`*~[\]\\#@$]|(?<![a-z\d])_|_(?![a-z\d])|:\/\/|:(?=[\w+-]+:)|(?<=www)\.|(?<=GH)-/gi;
