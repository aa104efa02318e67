import type { Diagnostic, Edit } from '../diagnostic.js';
import type { WholeResult } from '../result.js';
import { findingKey, type Candidate } from './candidates.js';

/** Why fixes cannot stay as they are. */
export interface Problem {
  /** A clause, for {@link UnappliedFix}. */
  reason: string;
  /** Those that are at fault; null where any of them may be. */
  blamed: readonly Candidate[] | null;
}

/**
 * Findings that are still there though their fixes were applied.
 *
 * @param before what was found without the fixes
 * @param after what is found with them
 * @param editsOf all their edits in a file, sorted, by the name that results have for it
 */
export function remaining(
  { result: before }: WholeResult,
  { result: after }: WholeResult,
  applied: readonly Candidate[],
  editsOf: (file: string) => readonly Edit[],
): Problem[] {
  const [found, left, fixed] = [before.diagnostics, after.diagnostics, applied.map((each) => each.diagnostic)].map(
    grouped,
  );
  return applied.flatMap((candidate) => {
    const { file, range } = candidate.diagnostic;
    const key = findingKey(candidate.diagnostic);
    const same = left!.get(key) ?? [];
    if (same.length <= found!.get(key)!.length - fixed!.get(key)!.length) return [];
    // There are more than there should be. The one that is where this one was is it; another may only have come to light.
    const edits = editsOf(file);
    const start = moved(range.start.offset, edits, 'start');
    const end = moved(range.end.offset, edits, 'end');
    const stays = same.some((each) => each.range.start.offset >= start && each.range.start.offset <= end);
    return stays ? [{ reason: 'the problem would still be there', blamed: [candidate] }] : [];
  });
}

/**
 * Errors that fixes bring. What is an error itself may hide others, for Vercel stops at the first: only fixes of less than that must not
 * bring any.
 *
 * @param added the fixes that make the difference between `before` and `after`
 */
export function newErrors(before: WholeResult, after: WholeResult, added: readonly Candidate[]): Problem[] {
  const suspects = added.filter(({ diagnostic }) => diagnostic.severity !== 'error');
  if (suspects.length === 0) return [];
  const known = grouped(errorsOf(before));
  for (const [key, errors] of grouped(errorsOf(after))) {
    if (errors.length <= (known.get(key)?.length ?? 0)) continue;
    return [{ reason: `it would bring an error: ${errors[0]!.rule} in ${errors[0]!.file}`, blamed: suspects }];
  }
  return [];
}

/** Projects that would no longer be found: whatever was wrong with them, it would not be seen any more. */
export function lostUnits({ result: before }: WholeResult, { result: after }: WholeResult): Problem[] {
  const left = new Set(after.units.map(({ root }) => root));
  const lost = before.units.find(({ root }) => !left.has(root));
  return lost ? [{ reason: `${lost.root} would no longer be a FastAPI project`, blamed: null }] : [];
}

function errorsOf({ result, elsewhere }: WholeResult): Diagnostic[] {
  return [...result.diagnostics, ...elsewhere].filter(({ severity }) => severity === 'error');
}

function grouped(diagnostics: readonly Diagnostic[]): Map<string, Diagnostic[]> {
  const groups = new Map<string, Diagnostic[]>();
  for (const each of diagnostics) {
    const key = findingKey(each);
    const group = groups.get(key);
    if (group) group.push(each);
    else groups.set(key, [each]);
  }
  return groups;
}

/** Where an offset is after edits; one inside of what is replaced is at its start or its end. */
function moved(offset: number, edits: readonly Edit[], side: 'start' | 'end'): number {
  let shift = 0;
  for (const { range, text } of edits) {
    if (range.start.offset > offset) break;
    if (range.end.offset > offset) return range.start.offset + shift + (side === 'start' ? 0 : text.length);
    shift += text.length - (range.end.offset - range.start.offset);
  }
  return offset + shift;
}
