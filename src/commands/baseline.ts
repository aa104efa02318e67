import { resolve } from 'node:path';
import { compareDiagnostics } from '../diagnostic.js';
import { codeOf } from '../errors.js';
import { countFindings } from '../run/count.js';
import { DEFAULT_BASELINE } from '../suppress/baseline.js';
import { count } from '../reporters/style.js';
import type { LintResult, SuppressedDiagnostic } from '../result.js';
import type { CheckArguments } from './arguments.js';
import type { Context } from './context.js';
import { writeWhole } from './write-file.js';

/**
 * Writes the new baseline of a result, where there is one, and says so on the standard error.
 *
 * @returns why it cannot be written; null when it was
 */
export function writeBaseline(
  { baseline, configured }: LintResult,
  args: CheckArguments,
  context: Context,
): string | null {
  const updated = baseline?.updated;
  if (!updated) return null;
  const path = resolve(context.cwd, baseline.file);
  try {
    writeWhole(path, updated.text);
  } catch (error) {
    return `cannot write the baseline "${baseline.file}" (${codeOf(error)})`;
  }
  const isNew = (args.baseline ?? configured?.baseline) === undefined && baseline.file === DEFAULT_BASELINE;
  const use = isNew ? ` Use it with --baseline ${baseline.file}, or set \`baseline\` in the configuration.` : '';
  const amount = `${count(updated.findings, 'finding')} in ${count(updated.files, 'file')}`;
  context.stderr.write(`Wrote ${baseline.file}: ${amount}.${use}\n`);
  return null;
}

/** A result as if there were no baseline, for one that could not be written: nothing may get lost. */
export function withoutBaseline(result: LintResult): LintResult {
  const isListed = (each: SuppressedDiagnostic): boolean => each.suppression.kind === 'baseline';
  const diagnostics = [...result.diagnostics, ...result.suppressed.filter(isListed)].sort(compareDiagnostics);
  const suppressed = result.suppressed.filter((each) => !isListed(each));
  return {
    ...result,
    diagnostics,
    suppressed,
    summary: { ...result.summary, ...countFindings(diagnostics, suppressed) },
  };
}
