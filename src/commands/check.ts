import { compareDiagnostics } from '../diagnostic.js';
import { NothingToCheck, UsageError } from '../errors.js';
import { nearestName } from '../nearest.js';
import { countFindings } from '../run/count.js';
import type { LintOptions, LintResult, SuppressedDiagnostic } from '../result.js';
import { reporters } from '../reporters/index.js';
import type { CheckArguments, InspectArguments } from './arguments.js';
import type { Context } from './context.js';
import { exitCodeOf } from './exit-code.js';
import { commands } from './options.js';
import { styleFor, writeReport } from './output.js';
import { withProgress } from './progress.js';

/** Checks projects and reports. @returns the exit code */
export async function check(args: CheckArguments, context: Context): Promise<number> {
  const engine = await context.engine();
  const { preset, select, ignore, severity, ruleOptions, baseline, updateBaseline, noIgnores } = args;
  const options: LintOptions = {
    ...projectOptions(args, context),
    ...(preset !== undefined && { preset }),
    ...(select.length > 0 && { select }),
    ...(ignore.length > 0 && { ignore }),
    ...(Object.keys(severity).length > 0 && { severity }),
    ...(Object.keys(ruleOptions).length > 0 && { ruleOptions }),
    ...(baseline !== undefined && { baseline }),
    ...(updateBaseline && { updateBaseline }),
    ...(noIgnores && { noIgnores }),
  };
  const work = withProgress(context, (onProgress) => engine.lint({ ...options, ...(onProgress && { onProgress }) }));
  const result = await work.catch((error: unknown) => {
    if (error instanceof NothingToCheck && args.noErrorOnUnmatched) return null;
    throw misspeltCommand(error, args.paths);
  });
  if (result === null) return 0;
  const fault = result.baseline?.updated ? (await import('./baseline.js')).writeBaseline(result, args, context) : null;
  const shown = fault === null ? result : withoutBaseline(result);
  writeReport(reporters[args.format]!(shown, styleFor(args, context)), args, context);
  if (fault !== null) throw new UsageError(fault, 'Give --baseline a path that can be written.');
  return exitCodeOf(result, args, context.stderr);
}

/** A result as if there were no baseline, for one that could not be written: nothing may get lost. */
function withoutBaseline(result: LintResult): LintResult {
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
