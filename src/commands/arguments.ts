import yargsParser from 'yargs-parser';
import type { Severity } from '../diagnostic.js';
import { UsageError } from '../errors.js';
import { nearestName } from '../nearest.js';
import type { ColorFlag } from '../reporters/terminal.js';
import { type CommandName, isCommand, type OptionDefinition, options, optionsOf } from './options.js';
import { listOf, severitiesOf, versionOf, wholeNumberOf } from './option-values.js';

interface CommonArguments {
  /** One of the command's own formats; the table of options holds them. */
  format: string;
  outputFile: string | undefined;
  color: ColorFlag;
}

export interface InspectArguments extends CommonArguments {
  command: 'inspect';
  paths: string[];
  vercelCli: string | undefined;
  framework: 'auto' | 'fastapi' | 'other';
}

export interface CheckArguments extends Omit<InspectArguments, 'command'> {
  command: 'check';
  select: string[];
  ignore: string[];
  severity: Record<string, Severity>;
  failOn: Severity | 'never';
  maxWarnings: number | undefined;
  quiet: boolean;
}

export interface ExplainArguments extends CommonArguments {
  command: 'explain';
  rule: string;
}

export interface RulesArguments extends CommonArguments {
  command: 'rules';
}

export type Arguments =
  | CheckArguments
  | InspectArguments
  | ExplainArguments
  | RulesArguments
  | { command: 'version' }
  | { command: 'help'; topic: CommandName | undefined };

/**
 * Reads the command line.
 *
 * @param argv the words after the program's name
 * @throws UsageError with the nearest valid name for anything that is not in the table of options
 */
export function parseArguments(argv: readonly string[]): Arguments {
  const { values, words, afterDashes } = split(argv);
  const named = words[0] !== undefined && isCommand(words[0]);
  const command = named ? (words[0] as CommandName) : 'check';
  // Help comes first: whoever asks for it may well have got the rest wrong.
  if (values.has('help') || values.has('h')) return { command: 'help', topic: named ? command : undefined };
  if (values.has('version') || values.has('v')) return { command: 'version' };

  const read = reader(command, values);
  const positionals = [...(named ? words.slice(1) : words), ...afterDashes];
  const common: CommonArguments = {
    format: read('format') ?? 'pretty',
    outputFile: read('output-file'),
    color: (read('color') ?? 'auto') as ColorFlag,
  };
  if (command === 'rules') {
    if (positionals.length > 0) {
      const hint = `To read about one rule: fastapi-vercel-lint explain ${positionals[0]}`;
      throw new UsageError(`The command "rules" takes no arguments, but was given "${positionals[0]}".`, hint);
    }
    return { command, ...common };
  }
  if (command === 'explain') return { command, ...common, rule: onlyRule(positionals) };

  const project = {
    paths: pathsOf(positionals),
    vercelCli: versionOf(read('vercel-cli')),
    framework: (read('framework') ?? 'auto') as InspectArguments['framework'],
  };
  if (command === 'inspect') return { command, ...common, ...project };
  return {
    command,
    ...common,
    ...project,
    select: listOf(values.get('select')),
    ignore: listOf(values.get('ignore')),
    severity: severitiesOf(listOf(values.get('severity'))),
    failOn: (read('fail-on') ?? 'error') as CheckArguments['failOn'],
    maxWarnings: wholeNumberOf(read('max-warnings')),
    quiet: read('quiet') === 'true',
  };
}

interface Words {
  /** Every flag as it was typed, without its dashes, with each of its values. */
  values: Map<string, string[]>;
  words: string[];
  afterDashes: string[];
}

/** Sorts words into flags and positionals; which of them are right is decided by the caller. */
function split(argv: readonly string[]): Words {
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
  if (error) throw new UsageError(`${error.message}.`, HELP_HINT);
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

const HELP_HINT = 'Run "fastapi-vercel-lint --help" for everything there is.';

/** Refuses unknown flags, then gives access to each known one: the last value counts. */
function reader(command: CommandName, values: Map<string, string[]>): (name: string) => string | undefined {
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
  if (option.type === 'string' && value === '') throw missingValue(option.name);
  if (!option.choices || option.choices.includes(value)) return;
  const nearest = nearestName(value, option.choices);
  throw new UsageError(
    `"${value}" is not a valid value of --${option.name}; it takes ${alternatives(option.choices)}.`,
    nearest === null ? undefined : `Did you mean "${nearest}"?`,
  );
}

function missingValue(flag: string): UsageError {
  const option = options.find((candidate) => spellings(candidate).includes(flag))!;
  const hint = option.choices ? `It takes ${alternatives(option.choices)}.` : `Write --${option.name}=<${option.value}>.`;
  return new UsageError(`${dashed(flag)} needs a value.`, hint);
}

function unknownFlag(flag: string, command: CommandName): UsageError {
  const elsewhere = options.find((option) => spellings(option).includes(flag));
  if (elsewhere) {
    const owners = elsewhere.commands.map((name) => `"${name}"`).join(', ');
    return new UsageError(`The command "${command}" has no option ${dashed(flag)}.`, `It belongs to ${owners}.`);
  }
  const nearest = nearestName(flag, new Set(optionsOf(command).map((option) => option.name)));
  const hint = nearest === null || flag.length === 1 ? HELP_HINT : `Did you mean --${nearest}?`;
  return new UsageError(`Unknown option ${dashed(flag)}.`, hint);
}

function onlyRule(positionals: string[]): string {
  const usage = 'Run "fastapi-vercel-lint rules" for the list.';
  if (positionals.length === 0) throw new UsageError('The command "explain" needs the name of a rule.', usage);
  if (positionals.length > 1) throw new UsageError('The command "explain" takes one rule at a time.', usage);
  return positionals[0]!;
}

function pathsOf(positionals: string[]): string[] {
  // An empty path comes from a script whose variable is empty. Checking "." instead would hide that.
  if (positionals.includes('')) throw new UsageError('A path is empty.', 'Leave it out to check the current directory.');
  if (positionals.includes('-')) throw new UsageError('Reading from standard input is not supported.', HELP_HINT);
  return positionals;
}

function spellings(option: OptionDefinition): string[] {
  return option.alias === undefined ? [option.name] : [option.name, option.alias];
}

function dashed(flag: string): string {
  return flag.length === 1 ? `-${flag}` : `--${flag}`;
}

/** @returns e.g. `a, b or c` */
export function alternatives(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
}
