import { compareVersionMarker, holds } from './marker-versions.js';
import { isName, normalizeName } from './names.js';

/** A tree of PEP 508 environment markers. */
export type Marker = { readonly kind: 'and' | 'or'; readonly operands: readonly Marker[] } | MarkerComparison;

/** `python_version >= "3.8"`, or the other way round: as written. */
export interface MarkerComparison {
  readonly kind: 'comparison';
  readonly left: MarkerOperand;
  readonly operator: MarkerOperator;
  readonly right: MarkerOperand;
}

/** A variable has its modern name, `os_name` for `os.name`. */
export type MarkerOperand =
  { readonly kind: 'variable'; readonly name: string } | { readonly kind: 'string'; readonly value: string };

export type MarkerOperator = '==' | '!=' | '~=' | '<' | '<=' | '>' | '>=' | 'in' | 'not in';

/** The values of the marker variables of one Python on one machine. */
export interface MarkerEnvironment {
  readonly implementation_name: string;
  readonly implementation_version: string;
  readonly os_name: string;
  readonly platform_machine: string;
  readonly platform_python_implementation: string;
  readonly platform_release: string;
  readonly platform_system: string;
  readonly platform_version: string;
  /** Two parts, e.g. `3.12`. */
  readonly python_version: string;
  readonly python_full_version: string;
  readonly sys_platform: string;
}

/**
 * The environment of Vercel's functions: CPython on Linux x86_64.
 *
 * Source: `evaluate_marker` in @vercel/python-analysis 0.14.0, and `detectTargetPlatform` in @vercel/python 25.0.0
 * (dist/index.js), whose arm64 only `VERCEL_BUILD_ARCH` can choose.
 *
 * @param pythonVersion two parts, e.g. `3.12`
 */
export function vercelEnvironment(pythonVersion: string): MarkerEnvironment {
  return {
    implementation_name: 'cpython',
    implementation_version: `${pythonVersion}.0`,
    os_name: 'posix',
    platform_machine: 'x86_64',
    platform_python_implementation: 'CPython',
    platform_release: '',
    platform_system: 'Linux',
    platform_version: '',
    python_version: pythonVersion,
    python_full_version: `${pythonVersion}.0`,
    sys_platform: 'linux',
  };
}

/**
 * uv leaves out a comparison that means nothing (two strings, a version with a word), as if it were not written; and it
 * answers no as soon as the result hangs on a list with an impossible name.
 */
type Outcome = boolean | 'ignored' | 'refused';

/**
 * Whether a requirement with this marker is installed.
 *
 * Source: uv-pep508/src/marker/{parse,algebra,tree}.rs at uv 35d1e90. uv compares versions by their release alone, and
 * `python_version` by way of `python_full_version`.
 *
 * @param extras names for `extra == "…"`, in any spelling
 */
export function evaluateMarker(
  marker: Marker,
  environment: MarkerEnvironment,
  extras: readonly string[] = [],
): boolean {
  const names = new Set(extras.map((extra) => normalizedName(extra) ?? extra));
  const outcome = evaluate(marker, environment, names);
  return outcome === 'ignored' || outcome === true;
}

function evaluate(marker: Marker, environment: MarkerEnvironment, extras: ReadonlySet<string>): Outcome {
  if (marker.kind === 'comparison') return compare(marker, environment, extras);
  const outcomes = marker.operands.map((operand) => evaluate(operand, environment, extras));
  const counted = outcomes.filter((outcome) => outcome !== 'ignored');
  if (counted.length === 0) return 'ignored';
  const decisive = marker.kind === 'or';
  if (counted.includes(decisive)) return decisive;
  return counted.includes('refused') ? 'refused' : !decisive;
}

function compare(comparison: MarkerComparison, environment: MarkerEnvironment, extras: ReadonlySet<string>): Outcome {
  const { left, operator, right } = comparison;
  if (left.kind === right.kind) return 'ignored';
  const isInverted = left.kind === 'string';
  const name = left.kind === 'variable' ? left.name : right.kind === 'variable' ? right.name : '';
  const value = left.kind === 'string' ? left.value : right.kind === 'string' ? right.value : '';
  switch (name) {
    case 'extra':
      return compareExtra(operator, value, extras);
    case 'extras':
    case 'dependency_groups':
      // Lists of PEP 751 lock files: empty for a requirement.
      return normalizedName(value) === null ? 'refused' : operator === 'not in';
    case 'python_version':
    case 'python_full_version':
    case 'implementation_version':
      return isInverted
        ? compareVersionMarker(name, inverted(operator), value, environment, true)
        : compareVersionMarker(name, operator, value, environment, false);
    default:
      return compareString(name as keyof MarkerEnvironment, operator, value, environment, isInverted);
  }
}

/** `"3.8" in python_version` has no inverse. */
function inverted(operator: MarkerOperator): MarkerOperator | null {
  if (operator === 'in' || operator === 'not in') return null;
  return ({ '<': '>', '<=': '>=', '>': '<', '>=': '<=' } as const)[operator as '<'] ?? operator;
}

function compareExtra(operator: MarkerOperator, value: string, extras: ReadonlySet<string>): Outcome {
  if (operator !== '==' && operator !== '!=') return 'ignored';
  const name = normalizedName(value);
  return name !== null && extras.has(name) === (operator === '==');
}

/** The name as uv compares it, null for what cannot be a name; the empty one can. */
function normalizedName(text: string): string | null {
  return text === '' || isName(text) ? normalizeName(text) : null;
}

/** uv takes these values of `platform_system` for values of `sys_platform`. */
const SYSTEMS: ReadonlyMap<string, string> = new Map([
  ['Windows', 'win32'],
  ['Darwin', 'darwin'],
  ['Linux', 'linux'],
  ['AIX', 'aix'],
  ['Emscripten', 'emscripten'],
  ['Android', 'android'],
]);

function compareString(
  name: keyof MarkerEnvironment,
  operator: MarkerOperator,
  value: string,
  environment: MarkerEnvironment,
  isInverted: boolean,
): Outcome {
  if (operator === '~=') return 'ignored';
  if (operator === 'in' || operator === 'not in') {
    const actual = environment[name];
    const isIn = isInverted ? actual.includes(value) : value.includes(actual);
    return isIn === (operator === 'in');
  }
  const system = name === 'platform_system' ? SYSTEMS.get(value) : undefined;
  const actual = environment[system === undefined ? name : 'sys_platform'];
  const order = Buffer.compare(Buffer.from(actual), Buffer.from(system ?? value));
  return holds(isInverted ? inverted(operator)! : operator, order);
}
