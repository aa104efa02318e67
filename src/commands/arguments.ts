import type { Confidence, Severity } from '../diagnostic.js';
import type { ColorFlag } from '../reporters/terminal.js';
import type { Preset } from '../rules/presets.js';
import type { CommandName } from './options.js';
import type { Shell } from './shells.js';

/** What every command about a report takes. */
export interface CommonArguments {
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
