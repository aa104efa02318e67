/** Small pieces of English that messages share. */

/**
 * Joins names for a sentence: `a, b and c`.
 *
 * @param names what to list
 * @param options.max names after that many are only counted: `a, b and 3 more`
 * @param options.word the last joint, `and` unless given
 */
export function listOf(
  names: readonly string[],
  { max = Infinity, word = 'and' }: { max?: number; word?: 'and' | 'or' } = {},
): string {
  if (names.length > max) return `${names.slice(0, max).join(', ')} and ${names.length - max} more`;
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${word} ${names.at(-1)!}`;
}

/**
 * A time for a person: `300 ms`, `2.5 s`, `5 min`.
 *
 * @param ms milliseconds
 */
export function duration(ms: number): string {
  const rounded = (value: number): string => String(Math.round(value * 10) / 10);
  if (ms < 1000) return `${Math.round(ms)} ms`;
  return ms < 120_000 ? `${rounded(ms / 1000)} s` : `${rounded(ms / 60_000)} min`;
}
