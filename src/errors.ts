/** The command was called in a way that cannot be carried out: exit code 2, shown without a stack trace. */
export class UsageError extends Error {
  override readonly name: string = 'UsageError';

  /**
   * @param hint what to do instead, on a line of its own; e.g. `Did you mean "mount-public"?`
   * @param details more that is wrong, each on a line of its own
   */
  constructor(
    message: string,
    readonly hint?: string,
    readonly details: readonly string[] = [],
  ) {
    super(message);
  }
}

/** There is no FastAPI project where one was looked for. */
export class NothingToCheck extends UsageError {}

/** A path that was named is not there. */
export class NoSuchPath extends UsageError {
  /** @param path as it was named */
  constructor(path: string, hint?: string) {
    super(`there is no file or directory ${JSON.stringify(path)}`, hint);
  }
}

/** A rule threw, which none may: a bug of ours that is easier to report with the rule's name. */
export class RuleFailure extends Error {
  override readonly name = 'RuleFailure';

  /** @param unit root of the unit that was judged */
  constructor(rule: string, unit: string, cause: unknown) {
    const reason = cause instanceof Error ? cause.message || cause.name : String(cause);
    super(`the rule ${rule} failed on ${unit === '' ? 'the repository root' : unit}: ${reason}`, { cause });
    if (cause instanceof Error && cause.stack !== undefined) this.stack = cause.stack;
  }
}

/** Why the file system refused something: `EACCES`. */
export function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? 'unknown error';
}
