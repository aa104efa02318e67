import type { Severity } from '../diagnostic.js';
import { count } from '../reporters/style.js';
import { sanitize } from '../reporters/terminal.js';
import type { BaselineReport, LintResult, Summary } from '../result.js';
import type { CheckArguments } from './arguments.js';
import type { TextStream } from './context.js';

/**
 * The exit code of a check, 0 or 1. Without a word on it, a run that shows no error and fails all the same is a riddle: such a reason is
 * written to the standard error.
 */
export function exitCodeOf(
  { summary, notAnalysed, configured, baseline }: LintResult,
  args: CheckArguments,
  stderr: TextStream,
): 0 | 1 {
  const reasons: string[] = [];
  const file = sanitize(configured?.file ?? '');
  const maxWarnings = args.maxWarnings ?? configured?.maxWarnings;
  if (maxWarnings !== undefined && summary.warnings > maxWarnings) {
    const rule =
      args.maxWarnings === undefined ? `max-warnings = ${maxWarnings} in ${file}` : `--max-warnings ${maxWarnings}`;
    reasons.push(`${count(summary.warnings, 'warning')}, more than ${rule} allows`);
  }
  if (args.strictAnalysis && notAnalysed.length > 0) {
    reasons.push(
      `${count(notAnalysed.length, 'entry', 'entries')} not analysed, which --strict-analysis does not allow`,
    );
  }
  const failOn = args.failOn ?? configured?.failOn ?? 'error';
  const hasFailed = fails(summary, failOn);
  // Whoever gave the option knows it; what a file says has to be named.
  if (args.failOn === undefined && hasFailed && !fails(summary, 'error')) {
    const [number, what] = summary.warnings > 0 ? [summary.warnings, 'warning'] : [summary.infos, 'info'];
    reasons.push(`${count(number, what)}, which fail-on = "${failOn}" in ${file} does not allow`);
  }
  if (baseline && baseline.stale.length > 0) reasons.push(staleReason(baseline));
  for (const reason of reasons) stderr.write(`Failing: ${reason}.\n`);
  return reasons.length > 0 || hasFailed ? 1 : 0;
}

/** More entries are only counted. */
const MOST_LISTED = 10;

function staleReason({ file, stale }: BaselineReport): string {
  const entries = stale.slice(0, MOST_LISTED).map((each) => {
    return `\n  ${sanitize(each.file)}: ${sanitize(each.rule)} (${each.listed} listed, ${each.found} found)`;
  });
  const rest = stale.length - entries.length;
  const more = rest > 0 ? `\n  and ${rest} more` : '';
  return `the baseline ${sanitize(file)} lists more than there is:${entries.join('')}${more}\nTo write it anew: --update-baseline`;
}

function fails({ errors, warnings, infos }: Summary, failOn: Severity | 'never'): boolean {
  switch (failOn) {
    case 'never':
      return false;
    case 'error':
      return errors > 0;
    case 'warning':
      return errors + warnings > 0;
    case 'info':
      return errors + warnings + infos > 0;
  }
}
