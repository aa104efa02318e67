/** What every entry of a table about published packages carries. */
export interface PackageFact {
  /** As PEP 503 normalises it. */
  readonly name: string;
  /** Where it can be checked. `owner/name@commit:path` is a lock file, which lists every file of a release. */
  readonly source: string;
  /** The day on which the source was read. */
  readonly date: string;
}

/** @returns a table by name; each name occurs once */
export function byName<Fact extends PackageFact>(facts: readonly Fact[]): ReadonlyMap<string, Fact> {
  return new Map(facts.map((fact) => [fact.name, fact]));
}
