import type { Diagnostic, NotAnalysed } from '../diagnostic.js';
import type { LintResult } from '../result.js';
import { tool } from '../version.js';
import { groupBy } from './group.js';
import { type ReportStyle, shown } from './style.js';
import { sanitize } from './terminal.js';

/**
 * JUnit XML, for services that show tests: a suite for each project with a case for each finding. Errors and warnings are failures; advice, and
 * what was not analysed, are skipped cases. A project without findings is one case that passes.
 */
export function junit(result: LintResult, style: ReportStyle): string {
  const byUnit = groupBy(shown(result.diagnostics, style.quiet), ({ unit }) => unit);
  const roots = new Set([...result.units.map(({ root }) => root), ...byUnit.keys()]);
  const suites = [...roots].map((root) => suite(root, byUnit.get(root)?.map(found) ?? [passed(root)]));
  if (result.notAnalysed.length > 0) suites.push(suite('not analysed', result.notAnalysed.map(unseen)));
  const all = suites.flatMap(({ cases }) => cases);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="${tool.name}" tests="${all.length}" failures="${count(all, 'failure')}" errors="0">`,
    ...suites.flatMap(({ lines }) => lines),
    '</testsuites>',
    '',
  ].join('\n');
}

interface Case {
  outcome: 'passed' | 'failure' | 'skipped';
  lines: string[];
}

function suite(name: string, cases: readonly Case[]): { cases: readonly Case[]; lines: string[] } {
  const counts = `tests="${cases.length}" failures="${count(cases, 'failure')}" errors="0" skipped="${count(cases, 'skipped')}"`;
  const lines = [
    `  <testsuite name="${xml(name)}" ${counts}>`,
    ...cases.flatMap((each) => each.lines),
    '  </testsuite>',
  ];
  return { cases, lines };
}

function count(cases: readonly Case[], outcome: Case['outcome']): number {
  return cases.filter((each) => each.outcome === outcome).length;
}

function passed(root: string): Case {
  return { outcome: 'passed', lines: [`    <testcase name="no problems found" classname="${xml(root)}"/>`] };
}

function found({ rule, severity, message, help, docs, file, range }: Diagnostic): Case {
  const place = `${file}:${range.start.line}:${range.start.column}`;
  const head = `    <testcase name="${xml(`${rule} at ${place}`)}" classname="${xml(file)}">`;
  const outcome = severity === 'info' ? 'skipped' : 'failure';
  // Each line starts with a word of ours, not with what a file says: that might be a command for whoever reads the log.
  const text = [`${severity}: ${message}`, `help: ${help}`, `at: ${place}`, `docs: ${docs}`].map(xml).join('\n');
  // The oldest readers know no attributes of a skipped case.
  const element =
    outcome === 'skipped'
      ? `      <skipped>${text}</skipped>`
      : `      <failure type="${severity}" message="${xml(message)}">${text}</failure>`;
  return { outcome, lines: [head, element, '    </testcase>'] };
}

function unseen({ file, reason }: NotAnalysed): Case {
  const lines = [
    `    <testcase name="${xml(`not analysed: ${file}`)}" classname="${xml(file)}">`,
    `      <skipped>${xml(reason)}</skipped>`,
    '    </testcase>',
  ];
  return { outcome: 'skipped', lines };
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A single line for text and attributes. What XML 1.0 forbids becomes visible, as in a terminal. */
function xml(text: string): string {
  return sanitize(text)
    .replace(/[\ufffe\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16)}`)
    .replace(/[&<>"]/g, (character) => ENTITIES[character]!);
}
