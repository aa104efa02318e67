import yargs from 'yargs';
import { type CommandName, commands, optionsOf } from './options.js';

const WIDEST = 100;
/** Two columns of text in less are a letter here and there. */
const NARROWEST = 50;

/**
 * Writes the help from the table of options. Only this module loads yargs: a check must not pay for it.
 *
 * @param topic the command to describe; the program as a whole unless given
 * @param columns width of the terminal
 */
export async function help(topic: CommandName | undefined, columns: number | undefined): Promise<string> {
  const name = topic ?? 'check';
  const command = commands.find((candidate) => candidate.name === name)!;
  const program = yargs([])
    .scriptName('fastapi-vercel-lint')
    // Texts in other languages lie in files that are not shipped.
    .locale('en')
    .help(false)
    .version(false)
    .exitProcess(false)
    .wrap(Math.max(NARROWEST, Math.min(WIDEST, columns ?? WIDEST)))
    .usage(
      `$0${topic === undefined ? '' : ` ${topic}`} ${`${command.positionals} [options]`.trim()}\n\n${about(topic)}`,
    );
  if (topic === undefined) {
    for (const { name: word, positionals, description } of commands) {
      program.command(`${word} ${positionals}`.trim(), description);
    }
  }
  for (const option of optionsOf(name)) {
    // yargs knows no names for values: as a part of the option's name they are printed all the same. Types would be noise.
    program.option(option.value === undefined ? option.name : `${option.name} <${option.value}>`, {
      ...(option.alias !== undefined && { alias: option.alias }),
      ...(option.choices && { choices: option.choices }),
      ...(option.default !== undefined && { default: option.default }),
      description: option.description,
      group: option.group,
    });
  }
  const examples = topic === undefined ? commands.flatMap((each) => each.examples.slice(0, 2)) : command.examples;
  for (const [example, meaning] of examples) program.example(example, meaning);
  if (name === 'check') program.epilogue(EXIT_CODES);
  return `${(await program.getHelp()).trimEnd()}\n`;
}

function about(topic: CommandName | undefined): string {
  if (topic !== undefined) return commands.find(({ name }) => name === topic)!.description;
  return 'Says whether a FastAPI project deploys and runs on Vercel, and what to change if not.';
}

const EXIT_CODES = `Exit codes:
  0  nothing at or above --fail-on
  1  findings
  2  wrong usage, or nothing to check`;
