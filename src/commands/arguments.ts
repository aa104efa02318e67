import type { Severity } from '../diagnostic.js';
import { UsageError } from '../errors.js';
import type { Preset } from '../rules/presets.js';
import type { ColorFlag } from '../reporters/terminal.js';
import { HELP_HINT, reader, split } from './argv.js';
import { type CommandName, isCommand } from './options.js';
import { listOf, ruleOptionsOf, severitiesOf, versionOf, wholeNumberOf } from './option-values.js';

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

export interface BundleArguments extends Omit<InspectArguments, 'command'> {
  command: 'bundle';
}

export interface CheckArguments extends Omit<InspectArguments, 'command'> {
  command: 'check';
  preset: Preset | undefined;
  select: string[];
  ignore: string[];
  severity: Record<string, Severity>;
  ruleOptions: Record<string, Record<string, number>>;
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
  | BundleArguments
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
      throw new UsageError(`the command "rules" takes no arguments, but was given "${positionals[0]}"`, hint);
    }
    return { command, ...common };
  }
  if (command === 'explain') return { command, ...common, rule: onlyRule(positionals) };

  const project = {
    paths: pathsOf(positionals),
    vercelCli: versionOf(read('vercel-cli')),
    framework: (read('framework') ?? 'auto') as InspectArguments['framework'],
  };
  if (command === 'inspect' || command === 'bundle') return { command, ...common, ...project };
  return {
    command,
    ...common,
    ...project,
    preset: read('preset') as Preset | undefined,
    select: listOf(values.get('select')),
    ignore: listOf(values.get('ignore')),
    severity: severitiesOf(listOf(values.get('severity'))),
    ruleOptions: ruleOptionsOf(listOf(values.get('rule-option'))),
    failOn: (read('fail-on') ?? 'error') as CheckArguments['failOn'],
    maxWarnings: wholeNumberOf(read('max-warnings')),
    quiet: read('quiet') === 'true',
  };
}

function onlyRule(positionals: string[]): string {
  const usage = 'Run "fastapi-vercel-lint rules" for the list.';
  if (positionals.length === 0) throw new UsageError('the command "explain" needs the name of a rule', usage);
  if (positionals.length > 1) throw new UsageError('the command "explain" takes one rule at a time', usage);
  return positionals[0]!;
}

function pathsOf(positionals: string[]): string[] {
  // An empty path comes from a script whose variable is empty. Checking "." instead would hide that.
  if (positionals.includes('')) throw new UsageError('a path is empty', 'Leave it out to check the current directory.');
  if (positionals.includes('-')) throw new UsageError('reading from standard input is not supported', HELP_HINT);
  return positionals;
}
