import { UsageError } from '../errors.js';
import type { FixRun } from '../fix.js';
import { writeChanges } from '../fix/write.js';
import { diff, prettyDiff } from '../reporters/diff.js';
import { count } from '../reporters/style.js';
import { sanitize } from '../reporters/terminal.js';
import type { LintOptions, LintResult } from '../result.js';
import type { CheckArguments } from './arguments.js';
import type { Context, Engine } from './context.js';
import { styleFor, writeReport } from './output.js';

/** A check that fixes, or that shows what it would fix. */
export class FixingCheck {
  #run: FixRun | null = null;
  #failure: UsageError | null = null;

  constructor(
    private readonly args: CheckArguments,
    private readonly context: Context,
    private readonly engine: Engine,
  ) {}

  /**
   * Fixes, and with `--fix` writes the files.
   *
   * @returns what is left; where the files could not be written, what was found
   */
  async lint(options: LintOptions): Promise<LintResult> {
    const run = await this.engine.fix({ ...options, unsafe: this.args.unsafeFixes });
    this.#run = run;
    if (this.args.diff) return run.result;
    try {
      writeChanges(run.changes);
      return run.result;
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      this.#failure = error;
      return run.before;
    }
  }

  /** To be called once the findings are printed. @throws UsageError where the files could not be written */
  finish(): void {
    if (this.#failure) throw this.#failure;
  }

  /** Prints the diff; what it comes to goes to the standard error. @returns the exit code */
  showDiff(): 0 | 1 {
    const { args, context } = this;
    const { changes, result } = this.#run!;
    const style = styleFor(args, context);
    const isForPeople = style.color || (args.outputFile === undefined && context.stdout.isTTY);
    writeReport(isForPeople ? prettyDiff(changes, style) : diff(changes), args, context);
    const lines = result.notApplied.map(
      ({ file, rule, title, reason }) => `Not fixed: ${file}: ${rule} (${title}): ${reason}.`,
    );
    const { length } = result.fixed;
    lines.push(
      length === 0
        ? `${lines.length === 0 ? 'Nothing to fix' : 'Would fix nothing'}.`
        : `Would fix ${count(length, 'finding')} in ${count(changes.length, 'file')}.`,
    );
    for (const line of lines) context.stderr.write(`${sanitize(line)}\n`);
    return changes.length > 0 ? 1 : 0;
  }
}
