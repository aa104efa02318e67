import type { Confidence } from '../diagnostic.js';
import { UsageError } from '../errors.js';
import type { ColorFlag } from '../reporters/terminal.js';
import type { Preset } from '../rules/presets.js';
import type { Arguments, CheckArguments, CommonArguments, InspectArguments, Output } from './arguments.js';
import { HELP_HINT, reader, split } from './argv.js';
import { checkTogether, contradiction } from './option-clashes.js';
import { listOf, ruleOptionsOf, severitiesOf, versionOf, wholeNumberOf } from './option-values.js';
import { type CommandName, isCommand } from './options.js';
import { onlyRule, onlyShell, pathsOf } from './positionals.js';

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
    select: listOf(values.get('select')),
    extendSelect: listOf(values.get('extend-select')),
    ignore: listOf(values.get('ignore')),
    severity: severitiesOf(listOf(values.get('severity'))),
    ruleOptions: ruleOptionsOf(listOf(values.get('rule-option'))),
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
