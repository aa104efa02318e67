import yargsParser from 'yargs-parser';
import { UsageError } from '../errors.js';
import { nearestName } from '../nearest.js';
import { listOf } from '../words.js';
import { hintForOtherSpelling } from './other-spellings.js';
import { type CommandName, type OptionDefinition, options, optionsOf } from './options.js';

/** What to do when nothing better can be said. */
export const HELP_HINT = 'Run "fastapi-vercel-lint --help" for everything there is.';

/** A command line sorted into flags and positionals; which of them are right depends on the command. */
export interface Words {
  /** Every flag as it was typed, without its dashes, with each of its values. */
  values: Map<string, string[]>;
  words: string[];
  afterDashes: string[];
}

/**
 * Sorts the words of a command line.
 *
 * @throws UsageError when a flag lacks its value
 */
export function split(argv: readonly string[]): Words {
  const taking = options.filter((option) => option.type === 'string').flatMap(spellings);
  const { argv: parsed, error } = yargsParser.detailed(separated(argv), {
    boolean: options.filter((option) => option.type === 'boolean').flatMap(spellings),
    string: taking,
    narg: Object.fromEntries(taking.map((name) => [name, 1])),
    configuration: {
      'boolean-negation': false,
      'camel-case-expansion': false,
      'dot-notation': false,
      'parse-numbers': false,
      'parse-positional-numbers': false,
      'populate--': true,
      'short-option-groups': false,
    },
  });
  // The parser says which flag lacks its value in English or, with a catalogue, in any language: the name is what counts.
  const lacking = error && taking.find((name) => error.message.endsWith(`: ${name}`));
  if (lacking) throw missingValue(lacking);
  if (error) throw new UsageError(`${error.message}`, HELP_HINT);
  const { _: words, '--': afterDashes = [], ...flags } = parsed;
  const values = Object.entries(flags).map(([name, value]): [string, string[]] => [name, [value].flat().map(String)]);
  return { values: new Map(values), words: words.map(String), afterDashes: afterDashes.map(String) };
}

/** Makes `-oFILE` the two words that the parser understands. */
function separated(argv: readonly string[]): string[] {
  const end = argv.indexOf('--');
  const flags = end < 0 ? argv : argv.slice(0, end);
  const rest = end < 0 ? [] : argv.slice(end);
  const split = flags.flatMap((word) => {
    const option = /^-[^-=]./s.test(word) && options.find(({ alias, type }) => alias === word[1] && type === 'string');
    return option ? [`-${option.alias}`, word.slice(word[2] === '=' ? 3 : 2)] : [word];
  });
  return [...split, ...rest];
}

/**
 * Gives access to the flags of a command by name; the last value counts.
 *
 * @throws UsageError for flags that the command does not have, and for values that are not among the choices
 */
export function reader(command: CommandName, values: Map<string, string[]>): (name: string) => string | undefined {
  const known = optionsOf(command);
  for (const flag of values.keys()) {
    if (!known.some((option) => spellings(option).includes(flag))) throw unknownFlag(flag, command);
  }
  for (const option of known) {
    for (const value of given(option, values)) checkValue(option, value);
  }
  return (name) => {
    const option = known.find((candidate) => candidate.name === name);
    return option && given(option, values).at(-1);
  };
}

function given(option: OptionDefinition, values: Map<string, string[]>): string[] {
  return spellings(option).flatMap((spelling) => values.get(spelling) ?? []);
}

function checkValue(option: OptionDefinition, value: string): void {
  // An empty list would silently mean every rule, or none.
  const isEmpty = option.list ? /^[\s,]*$/.test(value) : value === '';
  if (option.type === 'string' && isEmpty) throw missingValue(option.name);
  if (!option.choices) return;
  const equals = option.takesFile ? value.indexOf('=') : -1;
  const choice = equals < 0 ? value : value.slice(0, equals);
  if (equals >= 0 && equals === value.length - 1) {
    throw new UsageError(`"${value}" names no file`, `For example: --${option.name} ${choice}=report.${choice}`);
  }
  if (option.choices.includes(choice)) return;
  const nearest = likelyName(choice, option.choices);
  throw new UsageError(
    `"${choice}" is not a valid value of --${option.name}; it takes ${listOf(option.choices, { word: 'or' })}`,
    nearest === null ? undefined : `Did you mean "${nearest}"?`,
  );
}

function unknownFlag(flag: string, command: CommandName): UsageError {
  const elsewhere = options.find((option) => spellings(option).includes(flag));
  if (elsewhere) {
    const owners = elsewhere.commands.map((name) => `"${name}"`).join(', ');
    return new UsageError(`the command "${command}" has no option ${dashed(flag)}`, `It belongs to ${owners}.`);
  }
  const spelling = hintForOtherSpelling(flag);
  if (spelling !== null) return new UsageError(`unknown option ${dashed(flag)}`, spelling);
  const nearest = likelyName(
    flag,
    optionsOf(command).map((option) => option.name),
  );
  const hint = nearest === null || flag.length === 1 ? HELP_HINT : `Did you mean --${nearest}?`;
  return new UsageError(`unknown option ${dashed(flag)}`, hint);
}

/** A name that was not typed to its end is likelier than one that is spelt alike. */
function likelyName(typed: string, known: readonly string[]): string | null {
  const longer = typed.length > 2 ? known.find((name) => name.startsWith(typed)) : undefined;
  return longer ?? nearestName(typed, known);
}

function missingValue(flag: string): UsageError {
  const option = options.find((candidate) => spellings(candidate).includes(flag))!;
  const hint = option.choices
    ? `It takes ${listOf(option.choices, { word: 'or' })}.`
    : `Write --${option.name}=<${option.value}>.`;
  return new UsageError(`${dashed(flag)} needs a value`, hint);
}

function spellings(option: OptionDefinition): string[] {
  return option.alias === undefined ? [option.name] : [option.name, option.alias];
}

function dashed(flag: string): string {
  return flag.length === 1 ? `-${flag}` : `--${flag}`;
}
