/** What becomes of one file. */
export type Step =
  | { kind: 'write'; file: string; before: string | null; after: string; note: string }
  | { kind: 'there'; file: string }
  /** `snippet`: what to add by hand. */
  | { kind: 'alone'; file: string; note: string; snippet?: string };
