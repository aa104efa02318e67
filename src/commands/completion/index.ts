import { tool } from '../../version.js';
import type { CompletionArguments } from '../arguments.js';
import type { Context } from '../context.js';
import { writeReport } from '../output.js';
import type { Shell } from '../shells.js';
import { bashCompletion } from './bash.js';
import { fishCompletion } from './fish.js';
import { type CompletedCommand, completedCommands } from './words.js';
import { zshCompletion } from './zsh.js';

const SHELLS: Readonly<Record<Shell, (commands: readonly CompletedCommand[]) => string>> = {
  bash: bashCompletion,
  zsh: zshCompletion,
  fish: fishCompletion,
};

/** How each shell is told, as its own documentation says it. */
const USE: Readonly<Record<Shell, string>> = {
  bash: 'In ~/.bashrc: eval "$(fastapi-vercel-lint completion bash)"',
  zsh: 'In ~/.zshrc, after compinit: eval "$(fastapi-vercel-lint completion zsh)"',
  fish: 'fastapi-vercel-lint completion fish > ~/.config/fish/completions/fastapi-vercel-lint.fish',
};

/** Writes the script that completes this program's words in a shell. @returns the exit code */
export async function completion(args: CompletionArguments, context: Context): Promise<number> {
  const { rules } = await context.engine();
  const ruleOptions = rules.flatMap(({ id, options = {} }) => Object.keys(options).map((name) => `${id}.${name}`));
  const commands = completedCommands({ rules: rules.map(({ id }) => id), ruleOptions });
  const head = args.shell === 'zsh' ? '#compdef fastapi-vercel-lint\n' : '';
  const about = `# Completion of ${tool.name} ${tool.version} for ${args.shell}. ${USE[args.shell]}\n\n`;
  writeReport(`${head}${about}${SHELLS[args.shell](commands)}`, args, context);
  return 0;
}
