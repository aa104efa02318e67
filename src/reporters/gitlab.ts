import type { Severity } from '../diagnostic.js';
import type { LintResult } from '../result.js';
import { fingerprints } from './fingerprints.js';
import { serialize } from './json.js';
import { fromRoot } from './paths.js';
import { type ReportStyle, shown } from './style.js';

const SEVERITY: Readonly<Record<Severity, string>> = { error: 'critical', warning: 'major', info: 'info' };

/** GitLab's Code Quality report. GitLab shows the description only, so that it says what to do as well. */
export function gitlab(result: LintResult, style: ReportStyle): string {
  const names = fingerprints(result, style);
  return serialize(
    shown(result.diagnostics, style.quiet).map((finding) => {
      const { rule, severity, message, help, file, range } = finding;
      return {
        description: help === '' ? message : `${message} ${help}`,
        check_name: rule,
        fingerprint: names.get(finding)!,
        severity: SEVERITY[severity],
        location: { path: fromRoot(file, style), lines: { begin: range.start.line, end: range.end.line } },
      };
    }),
  );
}
