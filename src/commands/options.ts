import { SHELLS } from './shells.js';

/** The one table of commands and options: the fast parser, the help and the completions all read it. */

export type CommandName = 'check' | 'inspect' | 'bundle' | 'explain' | 'rules' | 'init' | 'completion' | 'lsp';

export interface CommandDefinition {
  name: CommandName;
  /** What follows the name, as the help shows it. */
  positionals: string;
  /** What the argument may be, where it is one of a few words. */
  words?: readonly string[];
  description: string;
  examples: readonly (readonly [command: string, meaning: string])[];
}

export const commands: readonly CommandDefinition[] = [
  {
    name: 'check',
    positionals: '[paths..]',
    description: 'Check projects (the default command)',
    examples: [
      ['$0', 'check the project in this directory'],
      ['$0 backend worker', 'check two projects'],
      ['$0 --fail-on warning --format compact', 'strict, one line per finding'],
    ],
  },
  {
    name: 'inspect',
    positionals: '[paths..]',
    description: 'Show what Vercel will build and start, and why',
    examples: [
      ['$0 inspect', 'what Vercel sees in this directory'],
      ['$0 inspect --format json', 'the same for a program'],
    ],
  },
  {
    name: 'bundle',
    positionals: '[paths..]',
    description: 'Show how big the function becomes, and what makes it so',
    examples: [
      ['$0 bundle', 'package by package, the largest first'],
      ['$0 bundle --format html -o bundle.html', 'a page to look around in'],
    ],
  },
  {
    name: 'explain',
    positionals: '<rule>',
    description: 'Explain a rule: what it finds, why it matters, how to fix it',
    examples: [['$0 explain mount-public', 'everything about one rule']],
  },
  {
    name: 'rules',
    positionals: '',
    description: 'List every rule',
    examples: [['$0 rules --format json', 'the list for a program']],
  },
  {
    name: 'init',
    positionals: '[path]',
    description: 'Set a project up: configuration, pre-commit hook, workflow; overwrites nothing',
    examples: [
      ['$0 init', 'set up the project in this directory'],
      ['$0 init --dry-run', 'show what would be written'],
    ],
  },
  {
    name: 'completion',
    positionals: '<shell>',
    words: SHELLS,
    description: 'Print the script with which bash, zsh or fish complete this command',
    examples: [['eval "$($0 completion bash)"', 'for this session; in ~/.bashrc for all']],
  },
  {
    name: 'lsp',
    positionals: '',
    description: 'Answer an editor over the standard streams (Language Server Protocol)',
    examples: [['$0 lsp', 'what an editor starts; see docs/integrations.md']],
  },
];

/** @returns whether a word names a command */
export function isCommand(word: string): word is CommandName {
  return commands.some((command) => command.name === word);
}

export type OptionGroup =
  'Output:' | 'Rules:' | 'Fixes:' | 'What is checked:' | 'Configuration:' | 'Exit code:' | 'Platform:' | 'Other:';

export interface OptionDefinition {
  name: string;
  alias?: string;
  type: 'boolean' | 'string';
  /** What the value is, as messages and the help call it. */
  value?: string;
  choices?: readonly string[];
  /** Shown by the help. */
  default?: string;
  /** May be given several times, and with commas. */
  list?: true;
  /** A choice may be followed by `=file`, and then the option may be given several times. */
  takesFile?: true;
  description: string;
  group: OptionGroup;
  commands: readonly CommandName[];
}

const EVERY: readonly CommandName[] = ['check', 'inspect', 'bundle', 'explain', 'rules', 'init', 'completion'];
const OF_PROJECTS: readonly CommandName[] = ['check', 'inspect', 'bundle'];
const LEVELS: readonly string[] = ['error', 'warning', 'info'];

export const options: readonly OptionDefinition[] = [
  {
    name: 'format',
    type: 'string',
    value: 'format',
    choices: [
      'pretty',
      'compact',
      'json',
      'json-v1',
      'jsonl',
      'sarif',
      'github',
      'gitlab',
      'junit',
      'rdjson',
      'markdown',
    ],
    default: 'pretty',
    takesFile: true,
    description: 'How the result is written; format=file writes it to a file besides (repeatable)',
    group: 'Output:',
    commands: ['check'],
  },
  {
    name: 'format',
    type: 'string',
    value: 'format',
    choices: ['pretty', 'json'],
    default: 'pretty',
    description: 'How the result is written',
    group: 'Output:',
    commands: ['inspect', 'explain', 'rules'],
  },
  {
    name: 'format',
    type: 'string',
    value: 'format',
    choices: ['pretty', 'json', 'html'],
    default: 'pretty',
    description: 'How the result is written',
    group: 'Output:',
    commands: ['bundle'],
  },
  {
    name: 'output-file',
    alias: 'o',
    type: 'string',
    value: 'file',
    description: 'Write the result to a file',
    group: 'Output:',
    commands: ['check', 'inspect', 'bundle', 'explain', 'rules', 'completion'],
  },
  {
    name: 'quiet',
    type: 'boolean',
    description: 'Show errors only; the summary still counts everything',
    group: 'Output:',
    commands: ['check'],
  },
  {
    name: 'color',
    type: 'string',
    value: 'when',
    choices: ['auto', 'always', 'never'],
    default: 'auto',
    description: 'Use colors; auto asks the terminal, NO_COLOR and FORCE_COLOR',
    group: 'Output:',
    commands: EVERY,
  },
  {
    name: 'statistics',
    type: 'boolean',
    description: 'Count the findings by rule',
    group: 'Output:',
    commands: ['check'],
  },
  {
    name: 'show-files',
    type: 'boolean',
    description: 'List the files that were read, and those that were not, with the reason',
    group: 'Output:',
    commands: ['check'],
  },
  {
    name: 'timings',
    type: 'boolean',
    description: 'Say on the standard error how long each step and rule took',
    group: 'Output:',
    commands: ['check'],
  },
  {
    name: 'hyperlinks',
    type: 'string',
    value: 'when',
    choices: ['auto', 'always', 'never'],
    default: 'auto',
    description: 'Link the names of rules to their documentation in the terminal',
    group: 'Output:',
    commands: ['check', 'explain', 'rules'],
  },
  {
    name: 'preset',
    type: 'string',
    value: 'preset',
    choices: ['recommended', 'strict', 'guide'],
    default: 'recommended',
    description: "The set of rules: strict has all, guide what Vercel's guide says, with its numbers",
    group: 'Rules:',
    commands: ['check'],
  },
  {
    name: 'select',
    type: 'string',
    value: 'rule',
    list: true,
    description: 'Only these rules, whatever the preset (repeatable, or with commas)',
    group: 'Rules:',
    commands: ['check'],
  },
  {
    name: 'extend-select',
    type: 'string',
    value: 'rule',
    list: true,
    description: 'These rules too, whatever the preset (repeatable, or with commas)',
    group: 'Rules:',
    commands: ['check'],
  },
  {
    name: 'ignore',
    type: 'string',
    value: 'rule',
    list: true,
    description: 'All rules but these (repeatable, or with commas)',
    group: 'Rules:',
    commands: ['check'],
  },
  {
    name: 'severity',
    type: 'string',
    value: 'rule=level',
    list: true,
    description: 'Another level for a rule: error, warning or info (repeatable)',
    group: 'Rules:',
    commands: ['check'],
  },
  {
    name: 'rule-option',
    type: 'string',
    value: 'rule.option=number',
    list: true,
    description: 'A value for an option of a rule, e.g. heavy-shutdown.budgetMs=400 (repeatable)',
    group: 'Rules:',
    commands: ['check'],
  },
  {
    name: 'min-confidence',
    type: 'string',
    value: 'confidence',
    choices: ['certain', 'likely', 'possible'],
    default: 'possible',
    description: 'Leave out what is less sure',
    group: 'Rules:',
    commands: ['check'],
  },
  {
    name: 'dry-run',
    type: 'boolean',
    description: 'Show what would be written, and write nothing',
    group: 'Output:',
    commands: ['init'],
  },
  {
    name: 'fix',
    type: 'boolean',
    description: 'Apply the safe fixes',
    group: 'Fixes:',
    commands: ['check'],
  },
  {
    name: 'unsafe-fixes',
    type: 'boolean',
    description: 'With --fix or --diff: also the fixes that may change what the app does',
    group: 'Fixes:',
    commands: ['check'],
  },
  {
    name: 'diff',
    type: 'boolean',
    description: 'Show what --fix would change, and change nothing; exits with 1 where there is something',
    group: 'Fixes:',
    commands: ['check'],
  },
  {
    name: 'staged',
    type: 'boolean',
    description: 'Check what is staged in Git, not what is on disk',
    group: 'What is checked:',
    commands: ['check'],
  },
  {
    name: 'since',
    type: 'string',
    value: 'revision',
    description: 'Report only what was not there at this Git revision',
    group: 'What is checked:',
    commands: ['check'],
  },
  {
    name: 'hook',
    type: 'boolean',
    description: 'For Git hooks: check what is staged, report what is in the named files and what is new elsewhere',
    group: 'What is checked:',
    commands: ['check'],
  },
  {
    name: 'stdin-filename',
    type: 'string',
    value: 'path',
    description: 'Read the text of this file from the standard input; report what is in it',
    group: 'What is checked:',
    commands: ['check'],
  },
  {
    name: 'watch',
    type: 'boolean',
    description: 'Check again whenever a file changes',
    group: 'What is checked:',
    commands: ['check'],
  },
  {
    name: 'no-error-on-unmatched',
    type: 'boolean',
    description: 'Exit with 0 where there is no FastAPI project',
    group: 'What is checked:',
    commands: ['check'],
  },
  {
    name: 'config',
    type: 'string',
    value: 'file',
    description: 'Use this configuration file, and no other',
    group: 'Configuration:',
    commands: OF_PROJECTS,
  },
  {
    name: 'isolated',
    type: 'boolean',
    description: 'Use no configuration file',
    group: 'Configuration:',
    commands: OF_PROJECTS,
  },
  {
    name: 'print-config',
    type: 'boolean',
    description: 'Print the configuration that holds here, and where it comes from',
    group: 'Configuration:',
    commands: ['check'],
  },
  {
    name: 'baseline',
    type: 'string',
    value: 'file',
    description: 'Leave out what this file lists; fail where it lists more than there is',
    group: 'Configuration:',
    commands: ['check'],
  },
  {
    name: 'update-baseline',
    type: 'boolean',
    description: 'Write the findings of now into the baseline',
    group: 'Configuration:',
    commands: ['check'],
  },
  {
    name: 'no-ignores',
    type: 'boolean',
    description: 'Report also what comments, per-file ignores and the baseline leave out',
    group: 'Configuration:',
    commands: ['check'],
  },
  {
    name: 'fail-on',
    type: 'string',
    value: 'level',
    choices: [...LEVELS, 'never'],
    default: 'error',
    description: 'Exit with 1 from this level on',
    group: 'Exit code:',
    commands: ['check'],
  },
  {
    name: 'max-warnings',
    type: 'string',
    value: 'number',
    description: 'Exit with 1 when there are more warnings than this',
    group: 'Exit code:',
    commands: ['check'],
  },
  {
    name: 'strict-analysis',
    type: 'boolean',
    description: 'Exit with 1 also where something could not be analysed',
    group: 'Exit code:',
    commands: ['check'],
  },
  {
    name: 'vercel-cli',
    type: 'string',
    value: 'version',
    description: "Judge as this version of Vercel's CLI, e.g. 48.2.0 (default: the newest known)",
    group: 'Platform:',
    commands: OF_PROJECTS,
  },
  {
    name: 'framework',
    type: 'string',
    value: 'preset',
    choices: ['auto', 'fastapi', 'other'],
    default: 'auto',
    description: "The project's Framework Preset on Vercel; auto is what a new import detects",
    group: 'Platform:',
    commands: OF_PROJECTS,
  },
  {
    name: 'stdio',
    type: 'boolean',
    description: 'Speak over the standard streams, which is the only way; editors add it by themselves',
    group: 'Other:',
    commands: ['lsp'],
  },
  {
    name: 'help',
    alias: 'h',
    type: 'boolean',
    description: 'Show this help',
    group: 'Other:',
    commands: [...EVERY, 'lsp'],
  },
  {
    name: 'version',
    alias: 'v',
    type: 'boolean',
    description: 'Show the version',
    group: 'Other:',
    commands: [...EVERY, 'lsp'],
  },
];

/** @returns the options of one command */
export function optionsOf(command: CommandName): readonly OptionDefinition[] {
  return options.filter((option) => option.commands.includes(command));
}
