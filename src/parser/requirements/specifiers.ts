import { satisfies } from '@renovatebot/pep440/lib/specifier.js';
import type { Specifier } from './pep440.js';

/** Whether version specifiers admit a version; a local part (`+cpu`) does not count. What this library does not read admits nothing. */
export function admits(specifiers: readonly Specifier[], version: string): boolean {
  if (specifiers.length === 0) return true;
  const text = specifiers.map((each) => `${each.operator}${each.version.replace(/\+.*$/, '')}`).join(',');
  try {
    return satisfies(version.replace(/\+.*$/, ''), text, { prereleases: true });
  } catch {
    return false;
  }
}
