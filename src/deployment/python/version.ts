import { satisfies } from '@renovatebot/pep440/lib/specifier.js';
import type { Range } from '../../diagnostic.js';
import { DEFAULT_PYTHON, installedPythons, knownPythons } from '../../vercel/pythons.js';
import { specifierText, type PythonRequest, type VersionComparison } from './request.js';

/** Something in the project that asks for a Python version. */
export interface PythonSource {
  /** Relative to the repository root. */
  readonly file: string;
  readonly kind: '.python-version' | 'requires-python' | 'Pipfile.lock';
  /** As written. */
  readonly text: string;
  readonly range: Range;
  /** JSON Pointer into the file, where there is one. */
  readonly path?: string;
  /** null where it is not a version specifier, which the builder then ignores. */
  readonly requests: readonly PythonRequest[] | null;
}

/** The Python that Vercel builds and runs a project with. */
export interface PythonChoice {
  /** Major and minor version, e.g. `3.12`. */
  version: string;
  /** What asked for a version and was listened to; null where nothing does, or nothing readable. */
  source: PythonSource | null;
  /**
   * `default`: nothing asks. `chosen`: the request is met. `not-installed`: it asks for a Python that Vercel does not have, and the default is
   * taken. `unknown`: no Python that the builder knows is meant, and the default is taken. `discontinued`: the build stops.
   */
  outcome: 'default' | 'chosen' | 'not-installed' | 'unknown' | 'discontinued';
  /** The version that was asked for where it is not the chosen one. */
  requested: string | null;
  /** A source that goes before nothing because it cannot be read; it counts as not there. */
  unreadable: PythonSource | null;
  /** The builder's own code when it stops here. */
  errorCode: 'BUILD_UTILS_PYTHON_VERSION_DISCONTINUED' | null;
}

/**
 * Chooses the Python of a project from what it asks for.
 *
 * Source: `resolvePythonVersion` in @vercel/python 25.0.0 (section `// src/version.ts` of dist/index.js) and
 * `selectPythonVersion` in @vercel/python-analysis 0.14.0, which it calls with `majorMinorOnly` and `legacyTildeEquals`.
 *
 * @param source the one source that the builder listens to
 */
export function choosePython(source: PythonSource | null): PythonChoice {
  const choice = { version: DEFAULT_PYTHON, source, requested: null, unreadable: null, errorCode: null };
  if (!source) return { ...choice, outcome: 'default' };
  if (!source.requests) return { ...choice, source: null, unreadable: source, outcome: 'default' };
  const chosen = installedPythons.find((version) => admitsPython(source, version));
  if (chosen !== undefined) return { ...choice, version: chosen, outcome: 'chosen' };
  const known = knownPythons.find(({ version }) => admitsPython(source, version));
  if (!known) return { ...choice, requested: requestedText(source.requests), outcome: 'unknown' };
  if (known.isDiscontinued) {
    const errorCode = 'BUILD_UTILS_PYTHON_VERSION_DISCONTINUED';
    return { ...choice, requested: known.version, outcome: 'discontinued', errorCode };
  }
  return { ...choice, requested: known.version, outcome: 'not-installed' };
}

/**
 * Whether a source admits a Python, patch versions aside.
 *
 * @param version major and minor, e.g. `3.12`
 */
export function admitsPython({ requests }: PythonSource, version: string): boolean {
  return requests?.some((request) => allows(withoutPatch(request), version)) ?? true;
}

/** Patch versions that are tried; CPython stops at about 20. */
const PATCHES = Array.from({ length: 40 }, (_, patch) => patch);

/**
 * Whether uv accepts a Python for a project that declares this `requires-python`. uv reads it as PEP 440 has it, with
 * patch versions, so that `~=3.11` admits 3.12, though the builder takes it for 3.11 alone.
 *
 * @param version major and minor; which patch the build image has is not known, so any counts
 */
export function isAcceptedByUv({ requests }: PythonSource, version: string): boolean {
  if (!requests) return true;
  return requests.some((request) => {
    const specifier = specifierText(request.version?.constraint ?? []);
    return PATCHES.some((patch) => satisfies(`${version}.${patch}`, specifier));
  });
}

function allows(request: PythonRequest, version: string): boolean {
  const { implementation, platform } = request;
  if (implementation !== undefined && implementation !== 'cpython') return false;
  if (request.version) {
    const { constraint, variant } = request.version;
    if (constraint.length > 0 && !satisfies(version, specifierText(constraint))) return false;
    if (variant !== 'default') return false;
  }
  const { os = 'linux', arch = 'x86_64', libc = 'gnu' } = platform ?? {};
  return os === 'linux' && arch === 'x86_64' && libc === 'gnu';
}

/** Only major and minor count: `>=3.12.5` is met by any 3.12, and `~=3.12` means 3.12 alone. */
function withoutPatch(request: PythonRequest): PythonRequest {
  if (!request.version) return request;
  const constraint = request.version.constraint.flatMap(truncate);
  return { ...request, version: { ...request.version, constraint } };
}

function truncate(comparison: VersionComparison): VersionComparison[] {
  const { operator, version } = comparison;
  if (operator === '===') return [comparison];
  const parts = version.split('.');
  if (parts.length < 3) {
    return operator === '~=' && parts.length === 2 ? [{ operator: '==', version, prefix: '.*' }] : [comparison];
  }
  const short = parts.slice(0, 2).join('.');
  const isExact = parseInt(parts[2]!, 10) === 0;
  switch (operator) {
    case '==':
    case '~=':
      return [{ operator: '==', version: short, prefix: '.*' }];
    case '!=':
      return [];
    case '>':
      return [{ operator: isExact ? '>' : '>=', version: short, prefix: '' }];
    case '<':
      return [{ operator: isExact ? '<' : '<=', version: short, prefix: '' }];
    default:
      return [{ operator, version: short, prefix: '' }];
  }
}

/** What the builder prints as the version that it ignores. */
function requestedText(requests: readonly PythonRequest[]): string | null {
  for (const { version } of requests) {
    const [first, ...more] = version?.constraint ?? [];
    if (!first) continue;
    const isPlain = more.length === 0 && first.operator === '==';
    return isPlain ? first.version : specifierText(version!.constraint);
  }
  return null;
}
