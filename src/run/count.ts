import type { Diagnostic, Severity } from '../diagnostic.js';
import type { Summary } from '../result.js';

/** The counts of a summary that come from its findings. */
export function countFindings(
  diagnostics: readonly Diagnostic[],
  suppressed: readonly Diagnostic[],
): Omit<Summary, 'files'> {
  const count = (level: Severity): number => diagnostics.filter(({ severity }) => severity === level).length;
  return {
    errors: count('error'),
    warnings: count('warning'),
    infos: count('info'),
    fixable: diagnostics.filter(({ fix }) => fix?.safety === 'safe').length,
    suppressed: suppressed.length,
  };
}
