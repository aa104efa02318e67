import type { LintOptions } from '../result.js';
import type { CheckArguments, InspectArguments } from './arguments.js';
import type { Context } from './context.js';

/** @returns what every command about projects tells the linter about the project */
export function projectOptions(
  { paths, vercelCli, framework, config, isolated }: ProjectArguments,
  { cwd }: Pick<Context, 'cwd'>,
): LintOptions {
  return {
    cwd,
    ...(config !== undefined && { config }),
    ...(isolated && { isolated }),
    ...(paths.length > 0 && { paths }),
    ...(vercelCli !== undefined && { vercelCli }),
    ...(framework !== undefined && { framework }),
  };
}

type ProjectArguments = Pick<InspectArguments, 'paths' | 'vercelCli' | 'framework' | 'config' | 'isolated'>;

/** @returns what `check` tells the linter */
export function lintOptions(args: CheckArguments, context: Pick<Context, 'cwd'>): LintOptions {
  const { preset, select, extendSelect, ignore, severity, ruleOptions, minConfidence } = args;
  const { baseline, updateBaseline, noIgnores, showFiles } = args;
  return {
    ...projectOptions(args, context),
    ...(preset !== undefined && { preset }),
    ...(select.length > 0 && { select }),
    ...(extendSelect.length > 0 && { extendSelect }),
    ...(ignore.length > 0 && { ignore }),
    ...(Object.keys(severity).length > 0 && { severity }),
    ...(Object.keys(ruleOptions).length > 0 && { ruleOptions }),
    ...(minConfidence !== undefined && { minConfidence }),
    ...(baseline !== undefined && { baseline }),
    ...(updateBaseline && { updateBaseline }),
    ...(noIgnores && { noIgnores }),
    ...(showFiles && { listFiles: true }),
  };
}
