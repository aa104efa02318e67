import { resolve } from 'node:path';
import { UsageError } from '../errors.js';
import { isAtOrBelow, realPathOf, repositoryPath } from '../files/root.js';
import { reporterOf } from '../reporters/index.js';
import type { ReportStyle } from '../reporters/style.js';
import type { LintResult } from '../result.js';
import type { RuleInfo } from '../rules/info.js';
import type { CheckArguments, Output } from './arguments.js';
import type { Context } from './context.js';
import { reportFailure } from './failure.js';
import { styleFor, writeReport } from './output.js';

/** @throws UsageError where two reports would be written to one file */
export function checkOutputs({ outputs }: Pick<CheckArguments, 'outputs'>, { cwd }: Pick<Context, 'cwd'>): void {
  const files = new Map<string, Output>();
  for (const output of outputs) {
    if (output.file === undefined) continue;
    const path = resolve(cwd, output.file);
    const other = files.get(path);
    if (other) {
      const formats = other.format === output.format ? `${other.format} twice` : `${other.format} and ${output.format}`;
      throw new UsageError(`"${output.file}" cannot hold two reports (${formats})`, 'Give each a file of its own.');
    }
    files.set(path, output);
  }
}

/**
 * Writes every report that was asked for. One that cannot be written is said on the standard error and keeps none of the others back; the findings are
 * then on the standard output at least.
 *
 * @param catalogue what is known of the rules
 * @returns whether all were written
 */
export async function writeReports(
  result: LintResult,
  args: CheckArguments,
  context: Context,
  catalogue: readonly RuleInfo[],
): Promise<boolean> {
  const failures: UsageError[] = [];
  const attempt = async (work: () => unknown): Promise<void> => {
    try {
      await work();
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      failures.push(error);
    }
  };
  for (const output of args.outputs) await attempt(() => write(output));
  if (args.outputs.some(({ format }) => format === 'github') && context.env.GITHUB_STEP_SUMMARY) {
    const { appendSummary } = await import('./step-summary.js');
    await attempt(() => appendSummary(result, context));
  }
  if (failures.length > 0 && args.outputs.every(({ file }) => file !== undefined)) {
    await write({ format: 'pretty', file: undefined });
  }
  for (const failure of failures) reportFailure(failure, context);
  return failures.length === 0;

  async function write({ format, file }: Output): Promise<void> {
    const report = await reporterOf(format);
    const style: ReportStyle = {
      ...styleFor({ ...args, outputFile: file }, context),
      statistics: args.statistics,
      base: baseOf(format, context),
    };
    writeReport(report(result, style, catalogue), { outputFile: file }, context);
  }
}

/** Where the services that show findings in the code have the checkout. */
const CHECKOUTS: Readonly<Record<string, string>> = {
  github: 'GITHUB_WORKSPACE',
  sarif: 'GITHUB_WORKSPACE',
  gitlab: 'CI_PROJECT_DIR',
};

/** The path from the root of the checkout to the working directory, where a service says where that root is. */
function baseOf(format: string, { cwd, env }: Context): string {
  const named = env[CHECKOUTS[format] ?? ''];
  if (!named) return '';
  const root = resolve(cwd, named);
  // The working directory is given without symbolic links; the variable may have some, or be passed on from another machine.
  const at = [root, realPathOf(root)].find((each) => isAtOrBelow(cwd, each));
  return at === undefined ? '' : repositoryPath(at, cwd);
}
