import type { Confidence, Range, Severity } from '../../diagnostic.js';
import type { Step } from '../../parser/document.js';

/** A fix of one fault, as an intention; the rule turns it into edits. */
export type ConfigRemedy =
  /** Replaces the value at the fault's path. */
  | { kind: 'set'; value: string | number | boolean; isSafe: boolean }
  /** Renames the key at the fault's path. */
  | { kind: 'rename'; to: string; isSafe: boolean }
  /** Deletes the entry at the fault's path. */
  | { kind: 'delete'; isSafe: boolean };

/** Something in the configuration of a project that Vercel refuses, or does not take as it was meant. */
export interface ConfigFault {
  /** The code of the CLI where it stops at it; for what no check of the CLI finds, a name of ours in kebab-case. */
  code: string;
  /** The file, relative to the Root Directory. */
  file: string;
  /** The place in the document; empty for the document or the file as a whole. */
  path: readonly Step[];
  /** The place in the text, where a path does not tell it. */
  range: Range | null;
  /** Whether the key says it, or the value. */
  at: 'key' | 'value';
  /** One or two sentences. */
  message: string;
  /** What to do. */
  help: string;
  /** Vercel's own message, where it is not ours in other words. */
  theirs: string | null;
  /** `error`: the deployment fails. */
  severity: Severity;
  certainty: Confidence;
  remedy: ConfigRemedy | null;
  /** A page of Vercel's documentation that says it better than the one of the rule. */
  docs: string | null;
}

/** What of the surroundings decides over a configuration. */
export interface ConfigSituation {
  /** The CLI whose behaviour is modelled. */
  cliVersion: string;
  /** The framework of the project, as Vercel's slug. */
  framework: string | null;
  /** Whether a path, relative to the Root Directory, is a file. */
  isFile(path: string): boolean;
}

type Stated = Pick<ConfigFault, 'code' | 'path' | 'message' | 'help'> & Partial<ConfigFault>;

/** Fills in what most faults of vercel.json have in common. */
export function configFault(stated: Stated): ConfigFault {
  return {
    file: 'vercel.json',
    range: null,
    at: 'value',
    theirs: null,
    severity: 'error',
    certainty: 'certain',
    remedy: null,
    docs: null,
    ...stated,
  };
}

/** How a place is written in a message: `functions["api/index.py"].memory`. */
export function displayPath(path: readonly Step[]): string {
  const steps = path.map((step, index) => {
    if (typeof step === 'number') return `[${step}]`;
    if (/^[A-Za-z_$][\w$]*$/.test(step)) return index === 0 ? step : `.${step}`;
    return `[${JSON.stringify(step)}]`;
  });
  return `\`${steps.join('').replace(/`/g, "'")}\``;
}
