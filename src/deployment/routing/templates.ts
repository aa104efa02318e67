import { compile, pathToRegexp, type Key } from 'path-to-regexp';
import { isTable } from '../../parser/document.js';
import { parseDestination, type DestinationParts } from './legacy-url.js';

/**
 * Patterns with parameters (`/users/:id`), judged with the library and the version that Vercel uses.
 * Source: dist/superstatic.js of @vercel/routing-utils 6.6.0, which runs path-to-regexp 6.1.0.
 */

/** How Vercel compiles patterns. */
export const PATTERN_OPTIONS = { strict: true, sensitive: true, delimiter: '/' } as const;

/** The name under which Vercel keeps groups without a name. */
export const UNNAMED = '__UN_NAMED_SEGMENT__';

/**
 * The parameters of a pattern, in order.
 *
 * @throws Error (TypeError, SyntaxError) when it is not a pattern
 */
export function patternSegments(pattern: string): string[] {
  const keys: Key[] = [];
  pathToRegexp(pattern, keys, PATTERN_OPTIONS);
  return keys.map(({ name }) => (typeof name === 'string' ? name : UNNAMED));
}

/** Whether a string is a pattern of path-to-regexp. */
export function isPattern(pattern: string): boolean {
  return !throws(() => patternSegments(pattern));
}

/** The parameters that the conditions in `has` define: keys without a value, and named groups of their expressions. */
export function conditionSegments(has: unknown): string[] {
  const names = new Set<string>();
  for (const condition of Array.isArray(has) ? has : []) {
    if (!isTable(condition)) continue;
    const { type, key, value } = condition;
    if (!value && typeof key === 'string') names.add(key);
    const expression = typeof value === 'string' ? value : isTable(value) ? value['re'] : null;
    if (typeof expression !== 'string' || expression === '') continue;
    for (const [, name] of expression.matchAll(/\(\?<([a-zA-Z][a-zA-Z0-9_]*)>/g)) names.add(name!);
    if (type === 'host') names.add('host');
  }
  return [...names];
}

/**
 * The first parameter of a destination that neither the source nor a condition defines.
 *
 * @returns its name, or null
 */
export function unboundSegment(source: string, destination: string, has: unknown): string | null {
  const defined = new Set([...patternSegments(source), ...conditionSegments(has)]);
  const used: string[] = [];
  // As in the original: a part that is no pattern ends the search, and what was found until then counts.
  throws(() => {
    const { hostname, pathname, query } = parseDestination(destination);
    for (const part of [hostname, pathname, ...query.map(([first]) => first ?? '')]) {
      used.push(...patternSegments(part));
    }
  });
  return used.find((name) => !defined.has(name)) ?? null;
}

/**
 * Whether filling the parameters into a destination fails, which ends the build with "Failed to parse rewrite" or
 * "Failed to parse redirect".
 *
 * @param source a valid pattern
 */
export function cannotFill(source: string, destination: string, has: unknown, isRedirect: boolean): boolean {
  const segments = patternSegments(source);
  const conditions = conditionSegments(has);
  const hasParameter = destination.includes(':') && segments.some((name) => name !== UNNAMED);
  if (isRedirect && !hasParameter && conditions.length === 0) return false;
  return throws(() => {
    let escaped = destination;
    for (const name of [...segments, ...conditions]) {
      escaped = escaped.replace(new RegExp(`:${name}`, 'g'), `__ESC_COLON_${name}`);
    }
    const values = valuesOf(segments, conditions);
    for (const part of texts(parseDestination(escaped))) fill(part.replace(/__ESC_COLON_/gi, ':'), values, true);
  });
}

/** Whether filling the parameters into a header fails. */
export function cannotFillHeader(source: string, text: string, has: unknown): boolean {
  const segments = patternSegments(source);
  const conditions = conditionSegments(has);
  if (!text.includes(':') || (segments.every((name) => name === UNNAMED) && conditions.length === 0)) return false;
  return throws(() => fill(text, valuesOf(segments, conditions), false));
}

/** Why the path of a `request.path` transform cannot be filled, one clause; null when it can. */
export function pathTransformFault(source: string, path: string, has: unknown, env: unknown): string | null {
  const segments = patternSegments(source);
  const conditions = conditionSegments(has);
  const values = valuesOf(segments, conditions);
  for (const [, name] of unescaped(path, /:([a-zA-Z_][a-zA-Z0-9_]*)/g)) {
    if (!(name! in values)) return `\`:${name}\` is neither in \`source\` nor in \`has\``;
  }
  const parameters = new Set([...segments.filter((name) => name !== UNNAMED), ...conditions]);
  for (const [, braced, bare] of unescaped(path, /\$(?:\{([a-zA-Z_][a-zA-Z0-9_]*)\}|([a-zA-Z_][a-zA-Z0-9_]*))/g)) {
    const name = (braced ?? bare)!;
    if (parameters.has(name) && !(Array.isArray(env) && env.includes(name))) {
      return `a parameter is written \`:${name}\`, not \`$${name}\``;
    }
  }
  return throws(() => fill(path, values, true)) ? 'its parameters cannot be filled in' : null;
}

/** Matches that are not behind an odd number of backslashes. */
function unescaped(text: string, pattern: RegExp): RegExpMatchArray[] {
  return [...text.matchAll(pattern)].filter(({ index }) => /\\*$/.exec(text.slice(0, index))![0].length % 2 === 0);
}

function valuesOf(segments: readonly string[], conditions: readonly string[]): Record<string, string> {
  const values: Record<string, string> = {};
  segments.forEach((name, index) => (values[name] = `$${index + 1}`));
  for (const name of conditions) values[name] = `$${name}`;
  return values;
}

function texts({ hostname, pathname, hash, query }: DestinationParts): string[] {
  return [pathname, hash, hostname, ...query.flat()];
}

/**
 * Fills values into a text: `safelyCompile` of the original.
 *
 * @param tryDirectly whether the text may be a pattern; if it is none after all, only the known names count, and everything
 *   else stands for itself
 * @throws Error where a value cannot be filled in
 */
export function fill(text: string, values: Readonly<Record<string, string>>, tryDirectly: boolean): string {
  if (text === '') return text;
  if (tryDirectly) {
    try {
      return compile(text, { validate: false })(values);
    } catch {
      // No pattern: what it holds besides the names is escaped below.
    }
  }
  let escaped = text;
  for (const name of Object.keys(values)) {
    if (!escaped.includes(`:${name}`)) continue;
    escaped = escaped
      .replace(new RegExp(`:${name}\\*`, 'g'), `:${name}--ESCAPED_PARAM_ASTERISK`)
      .replace(new RegExp(`:${name}\\?`, 'g'), `:${name}--ESCAPED_PARAM_QUESTION`)
      .replace(new RegExp(`:${name}\\+`, 'g'), `:${name}--ESCAPED_PARAM_PLUS`)
      .replace(new RegExp(`:${name}(?!\\w)`, 'g'), `--ESCAPED_PARAM_COLON${name}`);
  }
  escaped = escaped
    .replace(/(:|\*|\?|\+|\(|\)|\{|\})/g, '\\$1')
    .replace(/--ESCAPED_PARAM_PLUS/g, '+')
    .replace(/--ESCAPED_PARAM_COLON/g, ':')
    .replace(/--ESCAPED_PARAM_QUESTION/g, '?')
    .replace(/--ESCAPED_PARAM_ASTERISK/g, '*');
  return compile(`/${escaped}`, { validate: false })(values).slice(1);
}

function throws(use: () => unknown): boolean {
  try {
    use();
    return false;
  } catch {
    // That it throws is the answer: the libraries state what they refuse in no other way.
    return true;
  }
}
