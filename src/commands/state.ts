import type { LintOptions, LintResult } from '../result.js';
import type { CheckArguments } from './arguments.js';
import type { Context, Engine } from './context.js';

export type StateArguments = Pick<CheckArguments, 'staged' | 'since' | 'hook' | 'stdinFilename'>;

/**
 * Lints the state of the files that a command line asks for: on disk, staged or unsaved; of two states, what is new in the later one.
 *
 * @throws UsageError when that state cannot be had
 */
export async function lintState(
  args: StateArguments,
  options: LintOptions,
  context: Context,
  lint: Engine['lint'],
): Promise<LintResult> {
  const { staged, since, hook, stdinFilename } = args;
  if (stdinFilename !== undefined) {
    return (await import('./unsaved.js')).lintUnsaved(stdinFilename, options, context, lint);
  }
  if (!staged && !hook && since === undefined) return lint(options);
  return (await import('./git-state.js')).lintGitState(args, options, context, lint);
}
