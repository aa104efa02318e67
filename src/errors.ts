/** The command was called in a way that cannot be carried out: exit code 2, shown without a stack trace. */
export class UsageError extends Error {
  override readonly name = 'UsageError';

  /** @param hint what to do instead, on a line of its own; e.g. `Did you mean "mount-public"?` */
  constructor(
    message: string,
    readonly hint?: string,
  ) {
    super(message);
  }
}
