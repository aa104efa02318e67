import { isTable, type DataDocument, type Step } from '../../parser/document.js';
import type { Mode } from '../../result.js';
import { has } from '../../vercel/versions.js';
import { conditionSegments } from './templates.js';
import {
  anchored,
  compileDestination,
  compileSource,
  identityOfSource,
  isExpression,
  isExternal,
  reachOfRoute,
  reachOfSource,
  type Reach,
} from './source.js';

/** One entry of `rewrites`, `redirects` or `routes` of vercel.json. */
export interface RoutingRule {
  readonly kind: 'rewrite' | 'redirect' | 'route';
  /** Where it stands in vercel.json, e.g. `['rewrites', 0]`. */
  readonly path: readonly [string, number];
  /** As written: a path-to-regexp pattern; for `route` a regular expression. */
  readonly source: string;
  /** The paths that it matches, as far as the form of the source shows it. */
  readonly reach: Reach;
  /** Source of the regular expression that Vercel matches; null where Vercel rejects the source. */
  readonly regex: string | null;
  /** As written; null where there is none, or where it is an object (a service). */
  readonly destination: string | null;
  /** Where the destination stands in vercel.json; null where there is none. */
  readonly destinationPath: readonly Step[] | null;
  /** Whether it leads to another host, so that the app never gets the request. */
  readonly isExternal: boolean;
  /** Whether it only counts for some requests: `has`, `missing`, `methods` or an environment variable. */
  readonly isConditional: boolean;
  /**
   * For an internal destination: its path, beginning with "/", with `$1`, `$2` … for parts of the source that it takes
   * over. Null where there is none.
   */
  readonly target: string | null;
  /** Whether the target is the path that was asked for. */
  readonly isIdentity: boolean;
}

/** What vercel.json says about the way of a request. */
export interface Routing {
  readonly rules: readonly RoutingRule[];
  /** The value of `trailingSlash`: what Vercel redirects paths to; null where it is not set. */
  readonly trailingSlash: boolean | null;
  /** Whether an internal rewrite changes the path that the app gets. */
  readonly rewritesPath: boolean;
}

/** What routing depends on; a {@link Deployment} has it. */
export interface RoutingInput {
  readonly vercelJson: DataDocument | null;
  readonly mode: Mode;
  readonly cliVersion: string;
}

/**
 * Models what vercel.json says about routing, entries in the order of their keys. Entries that Vercel would reject are
 * left out as far as they cannot be read. Never throws.
 *
 * Since CLI 57.0.0 the last route of a Python preset copies the rewritten path into the request (`request.path` transform
 * in dist/index.js of @vercel/python 25.0.0; commit ae12b01). With `builds`, and for files in `api/`, the app gets the
 * path that was asked for.
 */
export function modelRouting({ vercelJson, mode, cliVersion }: RoutingInput): Routing {
  const trailingSlash = vercelJson?.get('trailingSlash');
  return {
    rules: vercelJson
      ? KEYS.flatMap(([key, kind]) => {
          const entries = vercelJson.get(key);
          if (!Array.isArray(entries)) return [];
          return entries.flatMap((entry: unknown, index) => rule(kind, [key, index], entry) ?? []);
        })
      : [],
    trailingSlash: typeof trailingSlash === 'boolean' ? trailingSlash : null,
    rewritesPath: mode === 'preset' && has(cliVersion, 'rewritten-path'),
  };
}

const KEYS = [
  ['routes', 'route'],
  ['redirects', 'redirect'],
  ['rewrites', 'rewrite'],
] as const;

function rule(kind: RoutingRule['kind'], path: readonly [string, number], entry: unknown): RoutingRule | null {
  if (!isTable(entry)) return null;
  const [sourceKey, destinationKey] =
    kind === 'route'
      ? [own(entry, 'src', 'source'), own(entry, 'dest', 'destination')]
      : (['source', 'destination'] as const);
  const source = sourceKey === null ? undefined : own(entry, sourceKey) && entry[sourceKey];
  if (typeof source !== 'string') return null;
  const given = destinationKey === null ? undefined : own(entry, destinationKey) && entry[destinationKey];
  const destination = typeof given === 'string' ? given : null;
  const external = destination !== null && isExternal(destination);
  const compiled = kind === 'route' ? null : compileSource(source);
  const reach = kind === 'route' ? reachOfRoute(source) : reachOfSource(source);
  const to = destination === null || external ? null : target(kind, destination, compiled, entry);
  return {
    kind,
    path,
    source,
    reach,
    regex: kind === 'route' ? routeRegex(source) : (compiled?.regex ?? null),
    destination,
    destinationPath: destinationKey !== null && own(entry, destinationKey) ? [...path, destinationKey] : null,
    isExternal: external,
    isConditional: ['has', 'missing', 'methods', 'env'].some((key) => own(entry, key) !== null),
    target: to,
    isIdentity: to !== null && to === identity(kind, source, reach),
  };
}

/** The first of the keys that the entry itself has. */
function own<K extends string>(entry: Record<string, unknown>, ...keys: readonly K[]): K | null {
  return keys.find((key) => Object.hasOwn(entry, key)) ?? null;
}

function target(
  kind: RoutingRule['kind'],
  destination: string,
  compiled: ReturnType<typeof compileSource>,
  entry: Record<string, unknown>,
): string | null {
  if (kind === 'route') return withSlash(destination.replace(/[?#].*$/s, ''));
  if (!compiled) return null;
  const has = Object.hasOwn(entry, 'has') ? conditionSegments(entry['has']) : [];
  const path = compileDestination(destination, compiled.segments, has, kind === 'redirect');
  return path === null ? null : withSlash(path);
}

/** The target that changes nothing. */
function identity(kind: RoutingRule['kind'], source: string, { kind: reach, prefix }: Reach): string | null {
  if (kind !== 'route') return withSlash(identityOfSource(source) ?? '');
  return reach === 'path' ? withSlash(prefix) : reach === 'some' ? null : `${prefix}/$1`;
}

/** `dest: "main.py"` means `/main.py` (`devRouter` in src/util/dev/router.ts of the CLI). */
function withSlash(path: string): string {
  return path.startsWith('/') ? path : `/${path}`;
}

/** The regular expression of a `src` of `routes`; null where Vercel rejects it, and another rule says so. */
function routeRegex(src: string): string | null {
  const regex = anchored(src);
  return isExpression(regex) ? regex : null;
}

/** Whether a target is the same for every request. */
export function isConstant(target: string): boolean {
  return !/\$(?:\d|[a-zA-Z_])/.test(target);
}

/** The part of a target before the first piece that is taken over from the source. */
export function fixedPart(target: string): string {
  return /^(?:[^$]|\$(?![\da-zA-Z_]))*/.exec(target)![0];
}

/**
 * Applies one rule to a path. Regular expressions come from the project: keep the paths short.
 *
 * @returns the path that the rule leads to, or null where it does not match or has no target
 */
export function applyRule({ regex, target }: RoutingRule, path: string): string | null {
  const match = regex === null || target === null ? null : new RegExp(regex).exec(path);
  if (!match || target === null) return null;
  return target.replace(/\$(\d+|[a-zA-Z_]\w*)/g, (whole, name: string) => {
    if (/^\d/.test(name)) return match[Number(name)] ?? '';
    return match.groups && Object.hasOwn(match.groups, name) ? (match.groups[name] ?? '') : whole;
  });
}

/**
 * The path that the app gets when a request for `path` comes in and this rule applies.
 *
 * @returns null where the rule does not match, or where the app does not get the request
 */
export function pathSeenByApp(rule: RoutingRule, path: string, { rewritesPath }: Routing): string | null {
  if (rule.kind === 'redirect' || rule.isExternal) return null;
  const rewritten = applyRule(rule, path);
  return rewritten === null ? null : rewritesPath ? rewritten : path;
}
