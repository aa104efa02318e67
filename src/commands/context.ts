import type { BundleResult, InspectResult, LintOptions, LintResult } from '../result.js';
import type { RuleDefinition } from '../rules/define.js';

/** What the linter can do, as commands use it; tests put their own in its place. */
export interface Engine {
  lint(options: LintOptions): Promise<LintResult>;
  inspect(options: LintOptions): Promise<InspectResult>;
  bundle(options: LintOptions): Promise<BundleResult>;
  rules: readonly RuleDefinition[];
}

/** A stream that text is written to. */
export interface TextStream {
  write(text: string): void;
  readonly isTTY: boolean;
  /** Width of the terminal; undefined where there is none. */
  readonly columns: number | undefined;
}

/** Everything a command knows of the world: no command touches `process`. */
export interface Context {
  /** Absolute. */
  cwd: string;
  env: Readonly<Record<string, string | undefined>>;
  stdout: TextStream;
  stderr: TextStream;
  /** The streams themselves, for a protocol; nothing else may write to the output then. */
  pipes: { input: NodeJS.ReadableStream; output: NodeJS.WritableStream };
  /** Calls back once when the user asks the program to end (Ctrl-C). @returns what takes it back */
  onInterrupt(callback: () => void): () => void;
  /** Loads the linter: late, so that usage errors and the help cost nothing. */
  engine(): Promise<Engine>;
}
