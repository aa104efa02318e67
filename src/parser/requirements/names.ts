/** Names of packages and extras. Source: https://packaging.python.org/en/latest/specifications/name-normalization/ (2026-11) */

const NAME = /^[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?$/i;

/** Whether a text can be the name of a package, or of an extra. */
export function isName(text: string): boolean {
  return NAME.test(text);
}

/** @returns the name as package indexes compare it (PEP 503): lower case, runs of `-`, `_`, `.` as one `-` */
export function normalizeName(name: string): string {
  return name.toLowerCase().replace(/[-_.]+/g, '-');
}
