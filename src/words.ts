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
  if (ms < 1000) return `${Math.round(ms)} ms`;
  return ms < 120_000 ? `${rounded(ms / 1000, 1)} s` : `${rounded(ms / 60_000, 1)} min`;
}

/**
 * A size for a person: `0.4 MiB`, `37 MiB`, `5.1 GiB`.
 *
 * @param bytes of which 1,048,576 are a MiB
 */
export function mebibytes(bytes: number): string {
  const mib = bytes / 2 ** 20;
  if (mib >= 1000) return `${rounded(mib / 1024, 1)} GiB`;
  return mib > 0 && mib < 0.1 ? '<0.1 MiB' : `${rounded(mib, mib < 20 ? 1 : 0)} MiB`;
}

function rounded(value: number, digits: number): string {
  return String(Number(value.toFixed(digits)));
}
