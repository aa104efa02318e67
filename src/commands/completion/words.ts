import { commands, type OptionDefinition, optionsOf } from '../options.js';

/** What may stand for the value of an option, or for an argument. */
export type Values =
  | { kind: 'words'; words: readonly string[] }
  /** Words with commas between them. */
  | { kind: 'list'; words: readonly string[] }
  /** A rule, `=` and a level, with commas between them. */
  | { kind: 'pair'; words: readonly string[]; after: readonly string[] }
  /** A word, which `=` and a file may follow. */
  | { kind: 'word=file'; words: readonly string[] }
  | { kind: 'file' }
  | { kind: 'unknown' };

export interface CompletedOption {
  name: string;
  alias: string | undefined;
  description: string;
  /** Null for a switch. */
  values: Values | null;
}

export interface CompletedCommand {
  name: string;
  description: string;
  options: readonly CompletedOption[];
  /** What stands where no option does; null for nothing. */
  positional: Values | null;
}

/** The names that are no part of the table of options. */
export interface Names {
  rules: readonly string[];
  /** As `rule.option`. */
  ruleOptions: readonly string[];
}

/** What a shell can complete: the commands with their options, from the table that the parser and the help read. */
export function completedCommands(names: Names): CompletedCommand[] {
  return commands.map(({ name, description, positionals, words }) => ({
    name,
    description,
    positional: positionals === '' ? null : argumentsOf(positionals, words, names),
    options: optionsOf(name).map((option) => ({
      name: option.name,
      alias: option.alias,
      description: option.description,
      values: option.type === 'boolean' ? null : valuesOf(option, names),
    })),
  }));
}

function argumentsOf(positionals: string, words: readonly string[] | undefined, { rules }: Names): Values {
  if (words) return { kind: 'words', words };
  return positionals === '<rule>' ? { kind: 'words', words: rules } : { kind: 'file' };
}

function valuesOf({ choices, takesFile, value }: OptionDefinition, { rules, ruleOptions }: Names): Values {
  if (choices) return { kind: takesFile ? 'word=file' : 'words', words: choices };
  switch (value) {
    case 'rule':
      return { kind: 'list', words: rules };
    case 'rule=level':
      return { kind: 'pair', words: rules, after: ['error', 'warning', 'info'] };
    case 'rule.option=number':
      return { kind: 'pair', words: ruleOptions, after: [] };
    case 'file':
    case 'path':
      return { kind: 'file' };
    default:
      return { kind: 'unknown' };
  }
}

/** An option as a shell sees it typed: `--format`, `-o`. */
export function flagsOf({ name, alias }: CompletedOption): string[] {
  return alias === undefined ? [`--${name}`] : [`--${name}`, `-${alias}`];
}

/** All flags of all commands that take a value, each once. */
export function flagsWithValue(commands: readonly CompletedCommand[]): string[] {
  return [...new Set(commands.flatMap(({ options }) => options.filter(({ values }) => values).flatMap(flagsOf)))];
}
