import { UsageError } from '../errors.js';
import { nearestName } from '../nearest.js';
import type { LintOptions, Summary } from '../result.js';
import { reporters } from '../reporters/index.js';
import { count } from '../reporters/style.js';
import type { CheckArguments, InspectArguments } from './arguments.js';
import type { Context } from './context.js';
import { commands } from './options.js';
import { styleFor, writeReport } from './output.js';
import { withProgress } from './progress.js';

/** Checks projects and reports. @returns the exit code */
export async function check(args: CheckArguments, context: Context): Promise<number> {
  const engine = await context.engine();
  const { preset, select, ignore, severity, ruleOptions } = args;
  const options: LintOptions = {
    ...projectOptions(args, context),
    ...(preset !== undefined && { preset }),
    ...(select.length > 0 && { select }),
    ...(ignore.length > 0 && { ignore }),
    ...(Object.keys(severity).length > 0 && { severity }),
    ...(Object.keys(ruleOptions).length > 0 && { ruleOptions }),
  };
  const work = withProgress(context, (onProgress) => engine.lint({ ...options, ...(onProgress && { onProgress }) }));
  const result = await work.catch((error: unknown) => {
    throw misspeltCommand(error, args.paths);
  });
  writeReport(reporters[args.format]!(result, styleFor(args, context)), args, context);

  const { maxWarnings } = args;
  const { warnings } = result.summary;
  if (maxWarnings !== undefined && warnings > maxWarnings) {
    // Without a word on it, a run that shows no error and fails all the same is a riddle.
    context.stderr.write(`Failing: ${count(warnings, 'warning')}, more than --max-warnings ${maxWarnings} allows.\n`);
    return 1;
  }
  return fails(result.summary, args.failOn) ? 1 : 0;
}

/** @returns what `check` and `inspect` tell the linter about the project */
export function projectOptions({ paths, vercelCli, framework }: ProjectArguments, { cwd }: Context): LintOptions {
  return { cwd, ...(paths.length > 0 && { paths }), ...(vercelCli !== undefined && { vercelCli }), framework };
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

function fails({ errors, warnings, infos }: Summary, failOn: CheckArguments['failOn']): boolean {
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
