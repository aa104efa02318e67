/** The one table of commands and options: the fast parser, the help and the completions all read it. */

export type CommandName = 'check' | 'inspect' | 'bundle' | 'explain' | 'rules';

export interface CommandDefinition {
  name: CommandName;
  /** What follows the name, as the help shows it. */
  positionals: string;
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
];

/** @returns whether a word names a command */
export function isCommand(word: string): word is CommandName {
  return commands.some((command) => command.name === word);
}

export type OptionGroup = 'Output:' | 'Rules:' | 'Exit code:' | 'Platform:' | 'Other:';

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
  description: string;
  group: OptionGroup;
  commands: readonly CommandName[];
}

const EVERY: readonly CommandName[] = ['check', 'inspect', 'bundle', 'explain', 'rules'];
const OF_PROJECTS: readonly CommandName[] = ['check', 'inspect', 'bundle'];
const LEVELS: readonly string[] = ['error', 'warning', 'info'];

export const options: readonly OptionDefinition[] = [
  {
    name: 'format',
    type: 'string',
    value: 'format',
    choices: ['pretty', 'compact', 'json'],
    default: 'pretty',
    description: 'How the result is written',
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
    commands: EVERY,
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
  { name: 'help', alias: 'h', type: 'boolean', description: 'Show this help', group: 'Other:', commands: EVERY },
  { name: 'version', alias: 'v', type: 'boolean', description: 'Show the version', group: 'Other:', commands: EVERY },
];

/** @returns the options of one command */
export function optionsOf(command: CommandName): readonly OptionDefinition[] {
  return options.filter((option) => option.commands.includes(command));
}
