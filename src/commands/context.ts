import type { FixRun } from '../fix.js';
import type {
  BundleResult,
  ConfigurationResult,
  FixOptions,
  InspectResult,
  LintOptions,
  LintResult,
} from '../result.js';
import type { RuleInfo } from '../rules/info.js';

/** What the linter can do, as commands use it; tests put their own in its place. */
export interface Engine {
  lint(options: LintOptions): Promise<LintResult>;
  fix(options: FixOptions): Promise<FixRun>;
  inspect(options: LintOptions): Promise<InspectResult>;
  bundle(options: LintOptions): Promise<BundleResult>;
  /** What holds for each project, and why. */
  configuration(options: LintOptions): Promise<ConfigurationResult>;
  /** Every rule, also those about suppressions. */
  rules: readonly RuleInfo[];
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
  /** All that comes over the standard input; of very much, as much as it takes to be too large. */
  readStdin(): Promise<Uint8Array>;
  /** @returns milliseconds since the program was started */
  now(): number;
  /** The streams themselves, for a protocol; nothing else may write to the output then. */
  pipes: { input: NodeJS.ReadableStream; output: NodeJS.WritableStream };
  /** Calls back once when the user asks the program to end (Ctrl-C). @returns what takes it back */
  onInterrupt(callback: () => void): () => void;
  /** Loads the linter: late, so that usage errors and the help cost nothing. */
  engine(): Promise<Engine>;
}
