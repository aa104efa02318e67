import { parse as parseVersion, stringify } from '@renovatebot/pep440/lib/version.js';
import { parse as parseSpecifiers } from '@renovatebot/pep440/lib/specifier.js';

/** One comparison of a version specifier, as the library parses it. */
export interface VersionComparison {
  operator: string;
  version: string;
  /** `.*` where the version ends with it. */
  prefix: string;
}

/** What a line of `.python-version`, or a `requires-python`, asks for; what is left out is not asked for. */
export interface PythonRequest {
  implementation?: string;
  version?: { constraint: readonly VersionComparison[]; variant: string };
  platform?: { os?: string; arch?: string; libc?: string };
}

const IMPLEMENTATIONS: ReadonlyMap<string, string> = new Map([
  ['python', 'cpython'],
  ['cpython', 'cpython'],
  ['pypy', 'pypy'],
  ['pyodide', 'pyodide'],
  ['graalpy', 'graalpy'],
  ['cp', 'cpython'],
  ['pp', 'pypy'],
  ['gp', 'graalpy'],
  // The builder looks names up in a plain object, so these count as implementations; no Python is one of them.
  ['constructor', 'constructor'],
  ['__proto__', '__proto__'],
]);

/** Names that a request may start with; the two oddities above only count as a whole. */
const PREFIXES = [...IMPLEMENTATIONS].filter(([name]) => name !== 'constructor' && name !== '__proto__');

const VARIANTS: ReadonlyMap<string, string> = new Map([
  ['default', 'default'],
  ['d', 'debug'],
  ['debug', 'debug'],
  ['freethreaded', 'freethreaded'],
  ['t', 'freethreaded'],
  ['gil', 'gil'],
  ['freethreaded+debug', 'freethreaded+debug'],
  ['td', 'freethreaded+debug'],
  ['gil+debug', 'gil+debug'],
]);

/**
 * Reads a `.python-version` file: each line is an alternative.
 *
 * Source: `parsePythonVersionFile` in @vercel/python-analysis 0.14.0 (section `// src/manifest/uv-python-version-parser.ts`
 * of dist/index.cjs).
 *
 * @returns null where no line can be read, at which the builder stops with PYTHON_VERSION_FILE_PARSE_ERROR
 */
export function parsePythonVersionFile(text: string): PythonRequest[] | null {
  const requests = text.split(/\r?\n/).flatMap((line) => {
    const trimmed = line.trim();
    const request = trimmed === '' || trimmed.startsWith('#') ? null : parseRequest(trimmed.toLowerCase());
    return request ? [request] : [];
  });
  return requests.length > 0 ? requests : null;
}

/**
 * Reads a `requires-python`.
 *
 * @returns null where it is not a PEP 440 specifier, which the selection of Python then ignores
 */
export function parseRequiresPython(specifier: string): PythonRequest | null {
  const constraint = comparisons(specifier);
  return constraint ? { implementation: 'cpython', version: { constraint, variant: 'default' } } : null;
}

/** Writes comparisons as one specifier. */
export function specifierText(constraint: readonly VersionComparison[]): string {
  return constraint.map(({ operator, version, prefix }) => `${operator}${version}${prefix}`).join(',');
}

function comparisons(specifier: string): VersionComparison[] | null {
  // The types of the library do not say that it gives null for what it cannot parse.
  const parsed = parseSpecifiers(specifier) as { operator: string; version?: string; prefix?: string }[] | null;
  if (!parsed?.length) return null;
  return parsed.map(({ operator, version, prefix }) => ({
    operator,
    // `===` compares any text; the builder then asks for a version called "undefined", which none is.
    version: version ?? 'undefined',
    prefix: prefix ?? '',
  }));
}

function parseRequest(text: string): PythonRequest | null {
  if (text === 'any' || text === 'default') return {};
  for (const [name, implementation] of PREFIXES) {
    if (!text.startsWith(name)) continue;
    const rest = text.slice(name.length);
    if (rest === '') return { implementation };
    const version = parseVersionRequest(rest.startsWith('@') ? rest.slice(1) : rest);
    if (version) return { implementation, version };
  }
  const version = parseVersionRequest(text);
  return version ? { implementation: 'cpython', version } : parsePlatformRequest(text);
}

function parseVersionRequest(text: string): PythonRequest['version'] | null {
  const [version, variant] = splitVariant(text);
  let parsed = parseVersion(version);
  if (parsed) {
    // `312` is how the tags of wheels write 3.12.
    const tag = parsed.release.length === 1 ? /^(\d)(\d+)$/.exec(version) : null;
    if (tag && Number(tag[2]) <= 255) parsed = parseVersion(`${tag[1]}.${tag[2]}`) ?? parsed;
    return { constraint: [{ operator: '==', version: stringify(parsed) ?? version, prefix: '' }], variant };
  }
  const constraint = comparisons(version);
  return constraint && { constraint, variant };
}

/** `3.13t` is 3.13 in the variant `t`. */
function splitVariant(text: string): [string, string] {
  const end = /^[^]*[0-9]/.exec(text)?.[0].length ?? text.length;
  if (end === text.length) return [text, 'default'];
  const variant = text.slice(end).replace(/^\+/, '');
  return [text.slice(0, end), VARIANTS.get(variant) ?? `unknown ${variant}`];
}

/** `cpython-3.12-linux-x86_64-gnu`: parts may be `any`, and the first two may be missing. */
function parsePlatformRequest(text: string): PythonRequest | null {
  const parts = text.split('-');
  const end = parts.indexOf('');
  if (end >= 0) parts.length = end;
  const request: PythonRequest = {};
  const platform: NonNullable<PythonRequest['platform']> = {};
  let isGuess = false;
  let index = 0;
  for (const step of ['implementation', 'version', 'os', 'arch', 'libc'] as const) {
    const part = parts[index];
    if (part === undefined) break;
    if (part === 'any') index++;
    else if (step === 'implementation') {
      const implementation = IMPLEMENTATIONS.get(part);
      if (implementation === undefined) isGuess = true;
      else {
        request.implementation = implementation;
        index++;
      }
    } else if (step === 'version') {
      const version = parseVersionRequest(part);
      if (!version) isGuess = true;
      else {
        request.version = version;
        index++;
      }
    } else {
      platform[step] = part;
      index++;
    }
  }
  if (isGuess && request.implementation === undefined && !request.version) return null;
  if (Object.keys(platform).length > 0) request.platform = platform;
  return request;
}
