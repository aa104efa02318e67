import { NothingToCheck, UsageError } from '../errors.js';
import type { Measure } from '../measure.js';
import { nearestName } from '../nearest.js';
import type { LintOptions } from '../result.js';
import type { CheckArguments } from './arguments.js';
import type { Context } from './context.js';
import { exitCodeOf } from './exit-code.js';
import { lintOptions } from './lint-options.js';
import { commands } from './options.js';
import { withProgress } from './progress.js';
import { checkOutputs, writeReports } from './reports.js';
import { lintState } from './state.js';

/** Checks projects and reports. @returns the exit code */
export async function check(args: CheckArguments, context: Context): Promise<number> {
  checkOutputs(args, context);
  const timings = args.timings ? new (await import('./timings.js')).Timings(context.now) : null;
  const measure: Measure = timings?.measure ?? ((_, work) => work());
  const engine = await measure('load the linter', () => context.engine());
  const options: LintOptions = { ...lintOptions(args, context), ...(timings && { measure }) };
  if (args.printConfig) return (await import('./print-config.js')).printConfig(args, options, context);
  const fixing = args.fix || args.diff ? new (await import('./fix.js')).FixingCheck(args, context, engine) : null;
  const work = withProgress(context, (onProgress) =>
    lintState(args, { ...options, ...(onProgress && { onProgress }) }, context, (each) =>
      (fixing ?? engine).lint(each),
    ),
  );
  const result = await work.catch((error: unknown) => {
    if (error instanceof NothingToCheck && (args.noErrorOnUnmatched || args.hook)) return null;
    throw misspeltCommand(error, args.paths);
  });
  if (result === null) return 0;
  if (fixing && args.diff) return fixing.showDiff();
  const baselines = result.baseline?.updated ? await import('./baseline.js') : null;
  const fault = baselines?.writeBaseline(result, args, context) ?? null;
  const shown = baselines && fault !== null ? baselines.withoutBaseline(result) : result;
  const isWritten = await measure('report', () => writeReports(shown, args, context, engine.rules));
  if (timings) context.stderr.write(timings.report(context.stderr.columns));
  if (fault !== null) throw new UsageError(fault, 'Give --baseline a path that can be written.');
  fixing?.finish();
  const code = exitCodeOf(result, args, context.stderr);
  return isWritten ? code : 2;
}

/** A word that is neither a path nor a command may be a misspelt command. */
function misspeltCommand(error: unknown, [first]: readonly string[]): unknown {
  if (!(error instanceof UsageError) || error.hint !== undefined || first === undefined) return error;
  const isBareWord = /^\w+$/.test(first) && error.message.includes(first);
  const nearest = isBareWord
    ? nearestName(
        first,
        commands.map(({ name }) => name),
      )
    : null;
  return nearest === null ? error : new UsageError(error.message, `Did you mean the command "${nearest}"?`);
}
