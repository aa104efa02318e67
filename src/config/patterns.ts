import picomatch from 'picomatch';

/**
 * Compiles a pattern of a configuration: `*` and `?` inside a name, `**` for any directories, `[abc]`, `[!abc]`, `{a,b}`. Names that begin
 * with a dot are like others, and everything else stands for itself, also what other globs take for syntax: directories are called `(shop)`.
 *
 * @param pattern relative to the directory of the configuration
 * @returns says whether a path, relative to the same directory, matches
 */
export function matcherOf(pattern: string): (path: string) => boolean {
  const matches = picomatch(escaped(normalized(pattern)), {
    dot: true,
    noextglob: true,
    nonegate: true,
    windows: false,
  });
  return (path) => matches(path);
}

/** Whether a pattern has any sign that stands for more than itself. */
export function isGlob(pattern: string): boolean {
  return /[*?[{]/.test(pattern);
}

/** A pattern without `./` before and `/` behind it. */
export function normalized(pattern: string): string {
  return pattern.replace(/^(?:\.\/+)+/, '').replace(/(?<=.)\/+$/, '') || '.';
}

function escaped(pattern: string): string {
  return pattern.replace(/(\[)[!^]|[()|+!@$^"]/g, (found, bracket?: string) => (bracket ? '[^' : `\\${found}`));
}
