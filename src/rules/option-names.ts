/**
 * The name of a rule's option in a configuration: `budgetMs` is `budget-ms`, `limitMiB` is `limit-mib`.
 *
 * @param name in camel case, with the unit at its end
 */
export function optionKey(name: string): string {
  return kebabCase(name.replace(/MiB$/, 'Mib'));
}

/** The other way round; a name that is in camel case stays. */
export function optionName(key: string): string {
  return key.replace(/-mib$/, 'MiB').replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** `perFileIgnores` and `per_file_ignores` are `per-file-ignores`. */
export function kebabCase(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .replace(/_/g, '-')
    .toLowerCase();
}
