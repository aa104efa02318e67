import { parse, pathToRegexp, type Key } from 'path-to-regexp';
import { parseDestination } from './legacy-url.js';
import { fill, PATTERN_OPTIONS, UNNAMED } from './templates.js';

/**
 * How vercel.json writes paths of rewrites, redirects and headers, and what Vercel makes of them.
 *
 * Source: dist/superstatic.js of @vercel/routing-utils 6.6.0, which compiles them with path-to-regexp 6.1.0; the same
 * version is used here. A test compares both.
 */

/** A `source`, compiled. */
export interface CompiledSource {
  /** Source of the regular expression that a path must match. */
  regex: string;
  /** Names of the groups of the regular expression in order; null for a group without a name. */
  segments: readonly (string | null)[];
}

/** Which paths a source matches, as far as its form shows it. */
export interface Reach {
  /**
   * - `all`: every path, perhaps without `/` itself.
   * - `below`: every path below `prefix`.
   * - `path`: `prefix` alone.
   * - `some`: anything else; `prefix` is what all of them start with.
   */
  kind: 'all' | 'below' | 'path' | 'some';
  /** Without a slash at the end; "" for the root. */
  prefix: string;
}

/** Longer ones are invalid for Vercel anyway (the schema allows 4096). */
const MAX_SOURCE = 4096;

/** @returns null where path-to-regexp rejects the source; then the deployment is rejected too */
export function compileSource(source: string): CompiledSource | null {
  if (source.length > MAX_SOURCE) return null;
  try {
    const keys: Key[] = [];
    const { source: regex } = pathToRegexp(source, keys, PATTERN_OPTIONS);
    return { regex, segments: keys.map(({ name }) => (typeof name === 'string' ? name : null)) };
  } catch {
    return null; // its own error says what is wrong, and another rule reports that
  }
}

/** Tells from its form which paths a source of a rewrite or redirect matches. */
export function reachOfSource(source: string): Reach {
  try {
    const [first, second, ...rest] = source.length > MAX_SOURCE ? [] : parse(source);
    const prefix = typeof first === 'string' ? first : '';
    if (typeof first === 'string' && second === undefined) return { kind: 'path', prefix: trimSlash(first) };
    const key = typeof first === 'string' ? second : first;
    const isLast = typeof first === 'string' ? rest.length === 0 : second === undefined;
    if (typeof key === 'object' && isLast && key.suffix === '' && matchesAnything(key)) {
      // `/api(.*)` also matches `/apiary`, but nobody means that.
      return { kind: trimSlash(prefix) === '' ? 'all' : 'below', prefix: trimSlash(prefix) };
    }
    return { kind: 'some', prefix: trimSlash(prefix) };
  } catch {
    return { kind: 'some', prefix: '' };
  }
}

function matchesAnything({ pattern, modifier }: Key): boolean {
  return /^\.[*+]\??$/.test(pattern) || ((modifier === '*' || modifier === '+') && pattern === '[^\\/#\\?]+?');
}

/** What `normalizeRoutes` of @vercel/routing-utils 6.6.0 makes of a `src` of `routes`. */
export function anchored(src: string): string {
  const start = src.startsWith('^') ? src : `^${src}`;
  return (start.endsWith('$') ? start : `${start}$`).replace(/\\\//g, '/');
}

/** Whether a text is a regular expression. */
export function isExpression(source: string): boolean {
  try {
    new RegExp(source);
    return true;
  } catch {
    return false; // That is what the CLI asks, in the same way.
  }
}

/** Tells from its form which paths a `src` of `routes`, a regular expression, matches. */
export function reachOfRoute(src: string): Reach {
  const body = src.replace(/^\^/, '').replace(/\$$/, '').replace(/\\\//g, '/');
  const open = /^((?:\/[\w.~-]+)*)\/?\??(?:\((?:\?<\w+>|\?:)?\.[*+]\??\)|\.[*+]\??)$/.exec(body);
  if (open) return { kind: open[1] === '' ? 'all' : 'below', prefix: open[1]!.replace(/\\/g, '') };
  const path = body.replace(/\\([.-])/g, '$1');
  if (/^\/[\w.~/-]*$/.test(path)) return { kind: 'path', prefix: trimSlash(path) };
  const fixed = /^(?:\/[\w~-]+)*(?=\/)/.exec(body)?.[0] ?? '';
  return { kind: 'some', prefix: fixed };
}

function trimSlash(path: string): string {
  return path.replace(/\/+$/, '');
}

/**
 * The destination that would lead a source to itself, e.g. `/api/$1` for `/api/(.*)`.
 *
 * @returns null where the source is no pattern
 */
export function identityOfSource(source: string): string | null {
  try {
    let group = 0;
    const tokens = source.length > MAX_SOURCE ? [] : parse(source);
    return tokens
      .map((token) => (typeof token === 'string' ? token : `${token.prefix}$${++group}${token.suffix}`))
      .join('');
  } catch {
    return null;
  }
}

/**
 * The path of a destination with `$1`, `$2` … (or `$name`, of `has`) where it takes over parts of the source; query,
 * fragment and host are left out.
 *
 * @param has names that `has` defines
 * @returns null where it cannot be told
 */
export function compileDestination(
  destination: string,
  segments: CompiledSource['segments'],
  has: readonly string[],
  isRedirect: boolean,
): string | null {
  const isReplaced =
    !isRedirect || has.length > 0 || (destination.includes(':') && segments.some((name) => name !== null));
  if (!isReplaced) return rawPath(destination);
  const values: Record<string, string> = Object.create(null) as Record<string, string>;
  let escaped = destination;
  // A group without a name has no place in a destination's `:name`; only its number is known, and Vercel ignores it.
  segments.forEach((name, index) => (values[name ?? UNNAMED] = `$${index + 1}`));
  for (const name of has) values[name] = `$${name}`;
  for (const name of Object.keys(values)) escaped = escaped.replaceAll(`:${name}`, `__ESC_COLON_${name}`);
  try {
    const path = parseDestination(escaped).pathname.replace(/__ESC_COLON_/gi, ':');
    return fill(path, values, true).replace(/#/g, '%23').replace(/\?/g, '%3F').replace(/%24/g, '$');
  } catch {
    return null;
  }
}

/** A destination without host, query and fragment. */
function rawPath(destination: string): string {
  return destination.replace(/^[a-z][a-z0-9.+-]*:\/\/[^/?#]*/i, '').replace(/[?#].*$/s, '');
}

/** Whether a destination is another host: such requests never reach the app. */
export function isExternal(destination: string): boolean {
  return /^\s*(?:[a-z][a-z0-9.+-]*:)?[\\/]{2}/i.test(destination);
}
