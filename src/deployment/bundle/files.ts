import minimatch from 'minimatch';
import { isTame } from './glob.js';

/**
 * What the Python builder never puts into a function. Source: `predefinedExcludes` in src/index.ts of @vercel/python 25.0.0;
 * they are always applied, whatever `excludeFiles` says, and only `includeFiles` brings something back.
 */
export const PREDEFINED_EXCLUDES = [
  '.git/**',
  '.gitignore',
  '.vercel/**',
  '.pnpm-store/**',
  '**/node_modules/**',
  '**/.next/**',
  '**/.nuxt/**',
  '**/.venv/**',
  '**/venv/**',
  '**/__pycache__/**',
  '**/.mypy_cache/**',
  '**/.ruff_cache/**',
  '**/public/**',
  '**/pnpm-lock.yaml',
  '**/yarn.lock',
  '**/package-lock.json',
] as const;

/** Patterns of `functions` or of `builds[].config` that count for a function. */
export interface BundlePatterns {
  readonly includeFiles?: readonly string[];
  readonly excludeFiles?: readonly string[];
}

/** Why a file is not in a function. */
export interface Stripped {
  pattern: string;
  /** `builder`: for every project. `excludeFiles`: this project's setting. */
  by: 'builder' | 'excludeFiles';
}

/**
 * Why a file that reached Vercel is not part of the function.
 *
 * Source: `packFunctionBundle` in src/index.ts of @vercel/python 25.0.0, which calls `glob('**', { ignore })` of
 * @vercel/build-utils 14.21.0 (`glob` 8.0.3) and adds what `includeFiles` matches. What `[tool.vercel.fastapi.static] exclude`
 * takes away is not modelled: it depends on the mounts of the running app.
 *
 * @param path of a file, relative to the Root Directory, POSIX
 * @returns null when it is in the function, and when a pattern is too wild to tell
 */
export function strippedFromBundle(path: string, patterns: BundlePatterns = {}): Stripped | null {
  const { includeFiles = [], excludeFiles = [] } = patterns;
  if (includeFiles.length > MAX_PATTERNS) return null;
  // Nearly every path has none of these names, and then needs no matching.
  const builder = path.split('/').some((segment) => EXCLUDED_NAMES.has(segment)) ? PREDEFINED_EXCLUDES : [];
  const stripped =
    strippedBy(path, builder, 'builder') ?? strippedBy(path, excludeFiles.slice(0, MAX_PATTERNS), 'excludeFiles');
  return stripped && !includeFiles.some((pattern) => includes(pattern, path)) ? stripped : null;
}

/** Whether a path may be left out of a function, by the names in it; where not, {@link strippedFromBundle} need not be asked. */
export function mayBeStripped(name: string, { excludeFiles = [] }: BundlePatterns): boolean {
  return excludeFiles.length > 0 || EXCLUDED_NAMES.has(name);
}

/**
 * Whether a file is in the function under two names, and counts twice: a pattern with a leading `./` adds what it matches as `./data/a`, beside the
 * `data/a` that is there anyway.
 */
export function isPackedTwice(path: string, { includeFiles = [], excludeFiles = [] }: BundlePatterns): boolean {
  const dotted = includeFiles.filter((each) => each.startsWith('./'));
  if (!dotted.some((pattern) => includes(pattern, path))) return false;
  const others = includeFiles.filter((each) => !each.startsWith('./'));
  return strippedFromBundle(path, { excludeFiles, includeFiles: others }) === null;
}

/** The names in the builder's patterns. */
const EXCLUDED_NAMES: ReadonlySet<string> = new Set(
  PREDEFINED_EXCLUDES.map((pattern) => pattern.replace(/^\*\*\/|\/\*\*$/g, '')),
);

/** More patterns are not looked at; nobody writes so many by hand. */
const MAX_PATTERNS = 200;

function strippedBy(path: string, patterns: readonly string[], by: Stripped['by']): Stripped | null {
  const pattern = patterns.find((each) => excludes(each, path));
  return pattern === undefined ? null : { pattern, by };
}

interface Exclude {
  file: Matcher;
  /** Of `x/**`, also `x` itself: such a directory is not entered. */
  directory: Matcher | null;
}

type Matcher = (path: string) => boolean;

const excludeMatchers = new Map<string, Exclude | null>();
const includeMatchers = new Map<string, Matcher | null>();

function excludes(pattern: string, path: string): boolean {
  const matcher = remembered(excludeMatchers, pattern, () => ({
    file: globMatcher(pattern, { dot: true }),
    directory: pattern.endsWith('/**') ? globMatcher(pattern.replace(/(\/\*\*)+$/, ''), { dot: true }) : null,
  }));
  if (!matcher) return false;
  const { file, directory } = matcher;
  return file(path) || (directory !== null && ['.', ...withParents(path)].some(directory));
}

function includes(pattern: string, path: string): boolean {
  // A leading `./` stays in the names that the builder finds, but they are still the same files.
  const plain = pattern.replace(/^(?:\.\/)+/, '');
  const matcher = remembered(includeMatchers, plain, () =>
    globMatcher(plain, { dot: true, nonegate: true, nocomment: true }),
  );
  // What cannot be told may be there.
  return matcher === null || matcher(path);
}

function globMatcher(pattern: string, options: minimatch.IOptions): Matcher {
  const compiled = new minimatch.Minimatch(pattern, options);
  return (path) => compiled.match(path);
}

/** A long-lived process sees the patterns of many projects. */
const MAX_REMEMBERED = 1000;

/** Compiles a pattern once; null for one that could take for ever. */
function remembered<T>(known: Map<string, T | null>, pattern: string, make: () => T): T | null {
  let value = known.get(pattern);
  if (value === undefined) {
    if (known.size >= MAX_REMEMBERED) known.clear();
    value = isTame(pattern) ? make() : null;
    known.set(pattern, value);
  }
  return value;
}

function withParents(path: string): string[] {
  const segments = path.split('/');
  return segments.map((_, index) => segments.slice(0, index + 1).join('/'));
}
