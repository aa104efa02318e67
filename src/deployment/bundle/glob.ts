import minimatch from 'minimatch';

/**
 * Whether a pattern of the project matches a path, by minimatch 3.1.2 as Vercel uses it. One that is not tame matches nothing.
 */
export function matchesGlob(path: string, pattern: string, options?: minimatch.IOptions): boolean {
  return isTame(pattern) && minimatch(path, pattern, options);
}

/** Far more than patterns that people write need, far less than what hurts. */
const MAX_LENGTH = 256;
const MAX_ALTERNATIVES = 200;
const MAX_STARS_IN_SEGMENT = 5;
const MAX_GLOBSTARS = 5;

/** Whether minimatch takes a pattern in its stride; others could take it for ever, or all memory, and nobody writes one by hand. */
export function isTame(pattern: string): boolean {
  if (pattern.length > MAX_LENGTH || alternatives(pattern) > MAX_ALTERNATIVES) return false;
  const segments = pattern.split('/');
  if (segments.filter((segment) => segment.includes('**')).length > MAX_GLOBSTARS) return false;
  if (segments.some((segment) => segment.split('*').length - 1 > MAX_STARS_IN_SEGMENT)) return false;
  // `+(+(a))` becomes a nested quantifier of a regular expression.
  return !/\([^()]*\(/.test(pattern) && pattern.split('(').length <= 4;
}

/** How many patterns the braces expand to, at most. */
function alternatives(pattern: string): number {
  if (/\{[^{}]*\.\.[^{}]*\}/.test(pattern)) {
    const ends = [...pattern.matchAll(/-?\d+/g)].map(([digits]) => Math.abs(Number(digits)));
    if (Math.max(0, ...ends) > MAX_ALTERNATIVES) return Infinity;
  }
  let total = 1;
  for (const group of pattern.split('{').slice(1))
    total *= group.split(/,|\.\./).length + (group.includes('..') ? MAX_ALTERNATIVES : 0);
  return total;
}
