import { resolve } from 'node:path';
import type { Diagnostic } from '../diagnostic.js';
import { NothingToCheck, UsageError } from '../errors.js';
import type { LintOptions, LintResult } from '../result.js';
import { Session } from '../session/session.js';
import { problemsIn, type ConfigurationProblem } from './configuration-problem.js';

/** How long typing has to pause before the project is checked, in milliseconds. */
const DEBOUNCE_MS = 100;

/** How long someone who never pauses waits, in milliseconds. */
const PATIENCE_MS = 500;

/** While only unsaved text changes, the disk is looked at again after this time, in milliseconds. */
const DISK_AGE_MS = 5000;

/** What is known of a folder. */
export interface Outcome {
  /** By absolute path. */
  readonly findings: ReadonlyMap<string, readonly Diagnostic[]>;
  /** What is wrong with the configuration, where that is all there is. */
  readonly problems: readonly ConfigurationProblem[];
  /** What could not be done, for the user; null where all is well. */
  readonly failure: string | null;
}

const NOTHING: Outcome = { findings: new Map(), problems: [], failure: null };

/** One folder of the workspace: checks it whenever something changed, never twice at once, and the newest state last. */
export class ProjectFolder {
  readonly session: Session;
  #outcome: Outcome = NOTHING;
  #timer: NodeJS.Timeout | undefined;
  #running: Promise<void> | undefined;
  #isDirty = false;
  #diskSeen = 0;
  /** When it is checked at the latest, in milliseconds. */
  #latest = 0;
  #isClosed = false;

  /**
   * @param path absolute
   * @param lint the linter
   * @param options what the settings of the client say
   * @param onOutcome is told of every new outcome
   */
  constructor(
    readonly path: string,
    lint: (options: LintOptions) => Promise<LintResult>,
    private readonly options: () => LintOptions,
    private readonly onOutcome: (folder: ProjectFolder, outcome: Outcome) => void,
  ) {
    this.session = new Session(lint);
  }

  get outcome(): Outcome {
    return this.#outcome;
  }

  /** Says that text changed: checks when typing pauses. */
  touch(): void {
    this.#schedule(DEBOUNCE_MS);
  }

  /** Says that the disk may have changed: checks at once, on what the disk has now. */
  refresh(): void {
    this.#diskSeen = 0;
    this.#schedule(0);
  }

  /** @returns what holds for the text of now: waits for what is being checked, or checks at once */
  async current(): Promise<Outcome> {
    while ((this.#isDirty || this.#running) && !this.#isClosed) await this.#run();
    return this.#outcome;
  }

  /** Stops; what is being checked is not reported any more. */
  close(): void {
    this.#isClosed = true;
    clearTimeout(this.#timer);
  }

  #schedule(delay: number): void {
    const now = Date.now();
    if (!this.#isDirty) this.#latest = now + PATIENCE_MS;
    this.#isDirty = true;
    // Whoever never pauses is answered too, and what was to be checked at once is not put off.
    this.#latest = delay === 0 ? now : this.#latest;
    clearTimeout(this.#timer);
    // A check that is going on looks for newer text at its end.
    if (!this.#running)
      this.#timer = setTimeout(() => void this.#run(), Math.max(0, Math.min(delay, this.#latest - now)));
  }

  #run(): Promise<void> {
    clearTimeout(this.#timer);
    this.#running ??= this.#untilClean().finally(() => (this.#running = undefined));
    return this.#running;
  }

  async #untilClean(): Promise<void> {
    while (this.#isDirty && !this.#isClosed) {
      this.#isDirty = false;
      if (Date.now() - this.#diskSeen > DISK_AGE_MS) {
        this.session.refresh();
        this.#diskSeen = Date.now();
      }
      const outcome = await this.#check();
      // What came in meanwhile has to be seen before the next round.
      await new Promise((resume) => setImmediate(resume));
      this.#outcome = outcome;
      if (!this.#isClosed) this.onOutcome(this, outcome);
    }
  }

  async #check(): Promise<Outcome> {
    try {
      const result = await this.session.lint({ ...this.options(), cwd: this.path });
      const findings = new Map<string, Diagnostic[]>();
      for (const each of result.diagnostics) {
        const path = resolve(this.path, each.file);
        const known = findings.get(path);
        if (known) known.push(each);
        else findings.set(path, [each]);
      }
      return { findings, problems: [], failure: null };
    } catch (error) {
      // Most folders that people open have no FastAPI in them.
      if (error instanceof NothingToCheck) return NOTHING;
      const problems = problemsIn(error, this.path);
      if (problems.length > 0) return { ...NOTHING, problems };
      return { ...NOTHING, failure: failureText(error) };
    }
  }
}

function failureText(error: unknown): string {
  if (error instanceof UsageError) return [error.message, error.hint ?? []].flat().join('. ');
  const reason = error instanceof Error ? error.message || error.name : String(error);
  return `internal error: ${reason}. This is a bug in the linter, not in your project.`;
}
