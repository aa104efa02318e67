import type { Confidence, Severity } from '../diagnostic.js';
import { UsageError } from '../errors.js';
import type { Preset } from '../rules/presets.js';
import type { ColorFlag } from '../reporters/terminal.js';
import { HELP_HINT, reader, split } from './argv.js';
import { listOf } from '../words.js';
import { type CommandName, isCommand } from './options.js';
import { SHELLS, type Shell } from './shells.js';
import { listOf as wordsOf, ruleOptionsOf, severitiesOf, versionOf, wholeNumberOf } from './option-values.js';

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
  /** Undefined unless it was given: the configuration may say it. */
  framework: 'auto' | 'fastapi' | 'other' | undefined;
  config: string | undefined;
  isolated: boolean;
}

export interface BundleArguments extends Omit<InspectArguments, 'command'> {
  command: 'bundle';
}

export interface CheckArguments extends Omit<InspectArguments, 'command'> {
  command: 'check';
  /** Every format that was asked for, in the order of the command line; at most one has no file. */
  outputs: Output[];
  preset: Preset | undefined;
  select: string[];
  extendSelect: string[];
  ignore: string[];
  severity: Record<string, Severity>;
  ruleOptions: Record<string, Record<string, number>>;
  minConfidence: Confidence | undefined;
  fix: boolean;
  unsafeFixes: boolean;
  diff: boolean;
  staged: boolean;
  since: string | undefined;
  hook: boolean;
  stdinFilename: string | undefined;
  watch: boolean;
  noErrorOnUnmatched: boolean;
  printConfig: boolean;
  baseline: string | undefined;
  updateBaseline: boolean;
  noIgnores: boolean;
  /** Undefined unless it was given: the configuration may say it. */
  failOn: Severity | 'never' | undefined;
  maxWarnings: number | undefined;
  strictAnalysis: boolean;
  quiet: boolean;
  statistics: boolean;
  showFiles: boolean;
  timings: boolean;
  hyperlinks: ColorFlag;
}

/** A report that is asked for. */
export interface Output {
  format: string;
  /** As named on the command line; undefined for the standard output. */
  file: string | undefined;
}

export interface ExplainArguments extends CommonArguments {
  command: 'explain';
  rule: string;
  hyperlinks: ColorFlag;
}

export interface RulesArguments extends CommonArguments {
  command: 'rules';
  hyperlinks: ColorFlag;
}

export interface InitArguments {
  command: 'init';
  /** As named; undefined for the working directory. */
  path: string | undefined;
  dryRun: boolean;
  color: ColorFlag;
}

export interface CompletionArguments extends Omit<CommonArguments, 'format'> {
  command: 'completion';
  shell: Shell;
}

export type Arguments =
  | CheckArguments
  | InspectArguments
  | BundleArguments
  | ExplainArguments
  | RulesArguments
  | InitArguments
  | CompletionArguments
  | { command: 'lsp' }
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
  const hyperlinks = (read('hyperlinks') ?? 'auto') as ColorFlag;
  if (command === 'lsp') {
    if (positionals.length > 0) {
      const hint = 'The editor says which folders there are.';
      throw new UsageError(`the command "lsp" takes no arguments, but was given "${positionals[0]}"`, hint);
    }
    return { command };
  }
  if (command === 'rules') {
    if (positionals.length > 0) {
      const hint = `To read about one rule: fastapi-vercel-lint explain ${positionals[0]}`;
      throw new UsageError(`the command "rules" takes no arguments, but was given "${positionals[0]}"`, hint);
    }
    return { command, ...common, hyperlinks };
  }
  if (command === 'completion') {
    const { outputFile, color } = common;
    return { command, outputFile, color, shell: onlyShell(positionals) };
  }
  if (command === 'init') {
    const [path, other] = pathsOf(positionals, command, undefined);
    if (other !== undefined) throw new UsageError('the command "init" sets up one project at a time', HELP_HINT);
    return { command, path, dryRun: read('dry-run') === 'true', color: common.color };
  }
  if (command === 'explain') return { command, ...common, hyperlinks, rule: onlyRule(positionals) };

  const project = {
    paths: pathsOf(positionals, command, read('stdin-filename')),
    vercelCli: versionOf(read('vercel-cli')),
    framework: read('framework') as InspectArguments['framework'],
    config: read('config'),
    isolated: read('isolated') === 'true',
  };
  if (project.config !== undefined && project.isolated) throw contradiction('--config', '--isolated');
  if (command === 'inspect' || command === 'bundle') return { command, ...common, ...project };
  const has = (name: string): boolean => read(name) === 'true';
  const args: CheckArguments = {
    command,
    ...common,
    ...project,
    ...outputsOf(values.get('format') ?? [], common.outputFile),
    preset: read('preset') as Preset | undefined,
    select: wordsOf(values.get('select')),
    extendSelect: wordsOf(values.get('extend-select')),
    ignore: wordsOf(values.get('ignore')),
    severity: severitiesOf(wordsOf(values.get('severity'))),
    ruleOptions: ruleOptionsOf(wordsOf(values.get('rule-option'))),
    minConfidence: read('min-confidence') as Confidence | undefined,
    fix: has('fix'),
    unsafeFixes: has('unsafe-fixes'),
    diff: has('diff'),
    staged: has('staged'),
    since: read('since'),
    hook: has('hook'),
    stdinFilename: read('stdin-filename'),
    watch: has('watch'),
    noErrorOnUnmatched: has('no-error-on-unmatched'),
    printConfig: has('print-config'),
    baseline: read('baseline'),
    updateBaseline: has('update-baseline'),
    noIgnores: has('no-ignores'),
    failOn: read('fail-on') as CheckArguments['failOn'],
    maxWarnings: wholeNumberOf(read('max-warnings')),
    strictAnalysis: has('strict-analysis'),
    quiet: has('quiet'),
    statistics: has('statistics'),
    showFiles: has('show-files'),
    timings: has('timings'),
    hyperlinks,
  };
  checkTogether(args);
  return args;
}

/** The formats without a file, of which the last counts, and those with one. */
function outputsOf(
  values: readonly string[],
  outputFile: string | undefined,
): Pick<CheckArguments, 'format' | 'outputs'> {
  const outputs = values.map((value): Output => {
    const equals = value.indexOf('=');
    return equals < 0
      ? { format: value, file: undefined }
      : { format: value.slice(0, equals), file: value.slice(equals + 1) };
  });
  const format = outputs.findLast(({ file }) => file === undefined)?.format ?? 'pretty';
  return { format, outputs: [{ format, file: outputFile }, ...outputs.filter(({ file }) => file !== undefined)] };
}

/** Options that make no sense together. */
function checkTogether(args: CheckArguments): void {
  const given = (['fix', 'diff', 'staged', 'since', 'hook', 'stdinFilename', 'watch'] as const).filter(
    (name) => args[name],
  );
  const clashes = [
    ['fix', 'diff'],
    ['fix', 'staged'],
    ['fix', 'since'],
    ['fix', 'stdinFilename'],
    ['fix', 'watch'],
    ['diff', 'since'],
    ['diff', 'watch'],
    ['fix', 'hook'],
    ['since', 'hook'],
    ['hook', 'stdinFilename'],
    ['hook', 'watch'],
    ['staged', 'stdinFilename'],
    ['staged', 'watch'],
    ['since', 'stdinFilename'],
    ['since', 'watch'],
    ['stdinFilename', 'watch'],
  ] as const;
  for (const [one, other] of clashes) {
    if (given.includes(one) && given.includes(other)) throw contradiction(flagOf(one), flagOf(other));
  }
  if (args.diff && (args.format !== 'pretty' || args.outputs.length > 1)) {
    throw new UsageError(
      '--diff prints a diff, and no other format',
      'Leave --format out; -o FILE writes the diff to a file.',
    );
  }
  if (args.noIgnores && args.baseline !== undefined) throw contradiction('--no-ignores', '--baseline');
  if (args.noIgnores && args.updateBaseline) throw contradiction('--no-ignores', '--update-baseline');
  if (args.updateBaseline && args.watch) throw contradiction('--update-baseline', '--watch');
  if (args.updateBaseline && args.diff) throw contradiction('--update-baseline', '--diff');
  if (args.updateBaseline && args.stdinFilename !== undefined) {
    throw contradiction('--update-baseline', '--stdin-filename');
  }
  if (args.updateBaseline && args.fix) {
    throw new UsageError(
      '--fix and --update-baseline do not go together: what the baseline lists is left as it is',
      'Run --fix first, then --update-baseline for what is left.',
    );
  }
  if (args.updateBaseline && args.since !== undefined) throw contradiction('--update-baseline', '--since');
  const showing = args.outputs.some(({ format }) => format === 'pretty' || format === 'json');
  if (args.showFiles && !showing) {
    throw new UsageError('--show-files shows nothing in this format', 'Add --format pretty or --format json.');
  }
  if (args.unsafeFixes && !args.fix && !args.diff) {
    throw new UsageError('--unsafe-fixes does nothing by itself', 'Add --fix to apply them, or --diff to see them.');
  }
}

function flagOf(name: 'fix' | 'diff' | 'staged' | 'since' | 'hook' | 'stdinFilename' | 'watch'): string {
  return name === 'stdinFilename' ? '--stdin-filename' : `--${name}`;
}

function contradiction(one: string, other: string): UsageError {
  return new UsageError(`${one} and ${other} do not go together`, 'Leave one of them out.');
}

function onlyRule(positionals: string[]): string {
  const usage = 'Run "fastapi-vercel-lint rules" for the list.';
  if (positionals.length === 0) throw new UsageError('the command "explain" needs the name of a rule', usage);
  if (positionals.length > 1) throw new UsageError('the command "explain" takes one rule at a time', usage);
  return positionals[0]!;
}

function onlyShell(positionals: string[]): Shell {
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

/** @param unsaved the file whose text comes over the standard input */
function pathsOf(positionals: string[], command: CommandName, unsaved: string | undefined): string[] {
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
