import { NothingToCheck, UsageError } from '../errors.js';
import type { Measure } from '../measure.js';
import { nearestName } from '../nearest.js';
import type { LintOptions } from '../result.js';
import { reporters } from '../reporters/index.js';
import type { CheckArguments, InspectArguments } from './arguments.js';
import type { Context } from './context.js';
import { exitCodeOf } from './exit-code.js';
import { commands } from './options.js';
import { styleFor, writeReport } from './output.js';
import { withProgress } from './progress.js';

/** Checks projects and reports. @returns the exit code */
export async function check(args: CheckArguments, context: Context): Promise<number> {
  const timings = args.timings ? new (await import('./timings.js')).Timings(context.now) : null;
  const measure: Measure = timings?.measure ?? ((_, work) => work());
  const engine = await measure('load the linter', () => context.engine());
  const { preset, select, ignore, severity, ruleOptions } = args;
  const options: LintOptions = {
    ...projectOptions(args, context),
    ...(preset !== undefined && { preset }),
    ...(select.length > 0 && { select }),
    ...(ignore.length > 0 && { ignore }),
    ...(Object.keys(severity).length > 0 && { severity }),
    ...(Object.keys(ruleOptions).length > 0 && { ruleOptions }),
    ...(args.showFiles && { listFiles: true }),
    ...(timings && { measure }),
  };
  const work = withProgress(context, (onProgress) => engine.lint({ ...options, ...(onProgress && { onProgress }) }));
  const result = await work.catch((error: unknown) => {
    if (error instanceof NothingToCheck && args.noErrorOnUnmatched) return null;
    throw misspeltCommand(error, args.paths);
  });
  if (result === null) return 0;
  measure('report', () => writeReport(reporters[args.format]!(result, styleFor(args, context)), args, context));
  if (timings) context.stderr.write(timings.report(context.stderr.columns));
  return exitCodeOf(result, args, context.stderr);
}

/** @returns what `check` and `inspect` tell the linter about the project */
export function projectOptions({ paths, vercelCli, framework }: ProjectArguments, { cwd }: Context): LintOptions {
  return {
    cwd,
    ...(paths.length > 0 && { paths }),
    ...(vercelCli !== undefined && { vercelCli }),
    ...(framework !== undefined && { framework }),
  };
}

type ProjectArguments = Pick<InspectArguments, 'paths' | 'vercelCli' | 'framework'>;

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
