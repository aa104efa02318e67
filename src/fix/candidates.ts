import { SEVERITIES, type Diagnostic, type Edit, type Fix } from '../diagnostic.js';

/** A finding with its fix, and where the fix edits what. */
export interface Candidate {
  diagnostic: Diagnostic;
  fix: Fix;
  /** By the path that a file has for {@link FixedFiles}. */
  edits: ReadonlyMap<string, readonly Edit[]>;
  /** What tells it from others, also when positions have moved. */
  key: string;
}

/**
 * The findings that may be fixed, those first that shall win where two fixes cannot both be applied: what is safe, then what is severe.
 *
 * @param unsafe whether unsafe fixes count
 */
export function fixable(diagnostics: readonly Diagnostic[], unsafe: boolean): (Diagnostic & { fix: Fix })[] {
  const found = diagnostics.flatMap(({ fix, ...rest }) =>
    fix && (unsafe || fix.safety === 'safe') ? [{ ...rest, fix }] : [],
  );
  const rank = ({ severity, fix }: Diagnostic & { fix: Fix }): number =>
    (fix.safety === 'safe' ? 0 : SEVERITIES.length) + SEVERITIES.indexOf(severity);
  return found.sort((a, b) => rank(a) - rank(b));
}

/** Tells a finding from others, also when lines have moved: numbers in its words may be those of lines. */
export function findingKey({ rule, file, message }: Diagnostic): string {
  return JSON.stringify([rule, file, message.replace(/\d+/g, '#')]);
}

/** Tells a fix from others, also when positions have moved. */
export function fixKey(diagnostic: Diagnostic, { title, edits }: Fix): string {
  return JSON.stringify([findingKey(diagnostic), title, edits.map(({ file, text }) => [file, text])]);
}
