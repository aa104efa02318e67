import { UsageError } from '../errors.js';
import { listOf } from '../words.js';
import { HELP_HINT } from './argv.js';
import type { CommandName } from './options.js';
import { type Shell, SHELLS } from './shells.js';

/** The rule that `explain` is about. */
export function onlyRule(positionals: string[]): string {
  const usage = 'Run "fastapi-vercel-lint rules" for the list.';
  if (positionals.length === 0) throw new UsageError('the command "explain" needs the name of a rule', usage);
  if (positionals.length > 1) throw new UsageError('the command "explain" takes one rule at a time', usage);
  return positionals[0]!;
}

/** The shell that `completion` is for. */
export function onlyShell(positionals: string[]): Shell {
  const [shell, ...more] = positionals;
  const hint = `Write ${listOf(
    SHELLS.map((each) => `"fastapi-vercel-lint completion ${each}"`),
    { word: 'or' },
  )}.`;
  if (shell === undefined) throw new UsageError('the command "completion" needs the name of a shell', hint);
  if (more.length > 0) throw new UsageError('the command "completion" takes one shell at a time', hint);
  if ((SHELLS as readonly string[]).includes(shell)) return shell as Shell;
  throw new UsageError(`there are no completions for "${shell}"`, hint);
}

/**
 * The paths of a command.
 *
 * @param unsaved the file whose text comes over the standard input
 */
export function pathsOf(positionals: string[], command: CommandName, unsaved: string | undefined): string[] {
  // An empty path comes from a script whose variable is empty. Checking "." instead would hide that.
  if (positionals.includes('')) throw new UsageError('a path is empty', 'Leave it out to check the current directory.');
  if (unsaved === undefined) {
    if (!positionals.includes('-')) return positionals;
    if (command !== 'check') throw new UsageError(`the command "${command}" reads no standard input`, HELP_HINT);
    const hint = 'Say which file it is: fastapi-vercel-lint --stdin-filename main.py -';
    throw new UsageError('the text on the standard input has no name', hint);
  }
  const other = positionals.find((path) => path !== '-');
  if (other === undefined) return [];
  const hint = `With --stdin-filename, only what is in ${JSON.stringify(unsaved)} is reported.`;
  throw new UsageError(`${JSON.stringify(other)} cannot be checked besides the standard input`, hint);
}
