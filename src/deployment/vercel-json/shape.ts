import { isTable, type Step } from '../../parser/document.js';
import type { Constraint, DatedLimit } from '../../vercel/config-schema.js';
import { compareVersions } from '../../vercel/versions.js';

/** One way in which a value is not what Vercel asks for. */
export type ShapeProblem =
  /** It has another type than `constraint` asks for, or fits none of its alternatives. */
  | { kind: 'type'; constraint: Constraint }
  | { kind: 'value'; allowed: readonly string[] }
  | { kind: 'refused' }
  | { kind: 'pattern'; means: string }
  /** `from` and `to`: what is allowed; null where there is no such limit. */
  | { kind: 'number'; constraint: Constraint; from: number | null; to: number | null }
  | { kind: 'length' | 'items' | 'keys'; from: number; to: number | null; is: number }
  | { kind: 'missing'; key: string }
  /** The key at the end of the path is none of `known`. */
  | { kind: 'unknown'; known: readonly string[]; since: string | null }
  /** The key at the end of the path is not a name of the form that is asked for. */
  | { kind: 'name'; means: string }
  | { kind: 'oneOf'; keys: readonly string[]; there: number }
  | { kind: 'someOf'; keys: readonly string[] }
  | { kind: 'needs'; other: string }
  | { kind: 'without' };

export interface ShapeFault {
  path: readonly Step[];
  problem: ShapeProblem;
}

/**
 * Compares a value with what Vercel asks of it, as the validator of the CLI does (ajv 6).
 *
 * @param cliVersion keys that this version does not know yet are unknown, and its limits hold
 * @returns every fault, outermost first; of alternatives, the faults of the one that the value was meant to be
 */
export function shapeFaults(
  value: unknown,
  constraint: Constraint,
  cliVersion: string,
  path: readonly Step[] = [],
): ShapeFault[] {
  const faults: ShapeFault[] = [];
  const add = (problem: ShapeProblem): unknown => faults.push({ path, problem });
  if (constraint.either) append(faults, alternativeFaults(value, constraint, constraint.either, cliVersion, path));
  if (constraint.type && !hasType(value, constraint.type)) {
    add({ kind: 'type', constraint });
    return faults;
  }
  const { values } = constraint;
  if (values && !(typeof value === 'string' && values.includes(value))) add({ kind: 'value', allowed: values });
  if (typeof value === 'string') addStringFaults(value, constraint, add);
  else if (typeof value === 'number') addNumberFault(value, constraint, cliVersion, add);
  else if (Array.isArray(value)) {
    const { items, minItems: from = 0, maxItems: to = null } = constraint;
    if (value.length < from || (to !== null && value.length > to)) add({ kind: 'items', from, to, is: value.length });
    if (items) value.forEach((item, i) => append(faults, shapeFaults(item, items, cliVersion, [...path, i])));
  } else if (isTable(value)) append(faults, objectFaults(value, constraint, cliVersion, path));
  for (const { given, then } of constraint.when ?? []) {
    if (isGiven(value, given)) append(faults, shapeFaults(value, then, cliVersion, path));
  }
  return faults;
}

/** A call with every fault as an argument would overflow the stack for a file with very many. */
function append(faults: ShapeFault[], more: readonly ShapeFault[]): void {
  for (const fault of more) faults.push(fault);
}

function hasType(value: unknown, type: NonNullable<Constraint['type']>): boolean {
  switch (type) {
    case 'array':
      return Array.isArray(value);
    case 'object':
      return isTable(value);
    case 'integer':
      // As ajv has it: a number too large for JSON is Infinity, whose remainder is NaN, and passes.
      return typeof value === 'number' && !(value % 1);
    default:
      return typeof value === type;
  }
}

type Add = (problem: ShapeProblem) => unknown;

function addStringFaults(value: string, constraint: Constraint, add: Add): void {
  const { refused, pattern, minLength: from = 0, maxLength: to = null } = constraint;
  // Characters are counted as code points, which is never more than code units.
  const tooLong = to !== null && value.length > to && [...value].length > to;
  if (tooLong || (value.length < 2 * from && [...value].length < from)) {
    add({ kind: 'length', from, to, is: [...value].length });
  }
  if (refused?.includes(value)) add({ kind: 'refused' });
  if (pattern && !new RegExp(pattern.source).test(value)) add({ kind: 'pattern', means: pattern.means });
}

function addNumberFault(value: number, constraint: Constraint, cliVersion: string, add: Add): void {
  const { min = null, above = null } = constraint;
  const to = limitAt(constraint.max, cliVersion);
  if ((min !== null && value < min) || (above !== null && value <= above) || (to !== null && value > to)) {
    add({ kind: 'number', constraint, from: min ?? above, to });
  }
}

/** @returns the limit that holds for a version of the CLI; null where there is none */
export function limitAt(limit: number | DatedLimit | undefined, cliVersion: string): number | null {
  if (limit === undefined) return null;
  if (typeof limit === 'number') return limit;
  return limit.findLast(({ since }) => compareVersions(cliVersion, since) >= 0)?.limit ?? null;
}

function objectFaults(
  value: Record<string, unknown>,
  constraint: Constraint,
  cliVersion: string,
  path: readonly Step[],
): ShapeFault[] {
  const { keys = {}, others, names, required = [], minKeys: from = 0, maxKeys: to = null } = constraint;
  const faults: ShapeFault[] = [];
  const add = (problem: ShapeProblem, ...at: string[]): unknown => faults.push({ path: [...path, ...at], problem });
  const has = (key: string): boolean => Object.hasOwn(value, key);
  const present = Object.keys(value);
  if (present.length < from || (to !== null && present.length > to))
    add({ kind: 'keys', from, to, is: present.length });
  for (const key of required) if (!has(key)) add({ kind: 'missing', key });
  const { oneOf, someOf, needs = {}, without = [] } = constraint;
  if (oneOf && oneOf.filter(has).length !== 1) add({ kind: 'oneOf', keys: oneOf, there: oneOf.filter(has).length });
  if (someOf && !someOf.some(has)) add({ kind: 'someOf', keys: someOf });
  for (const [key, other] of Object.entries(needs)) if (has(key) && !has(other)) add({ kind: 'needs', other }, key);
  for (const key of without) if (has(key)) add({ kind: 'without' }, key);
  const name = names && new RegExp(names.source);
  for (const key of present) {
    const known = Object.hasOwn(keys, key) ? keys[key]! : null;
    const since = known?.since;
    if (since !== undefined && compareVersions(cliVersion, since) < 0) add({ kind: 'unknown', known: [], since }, key);
    else if (known) append(faults, shapeFaults(value[key], known, cliVersion, [...path, key]));
    else if (others) {
      const fits = !name || (name.test(key) && [...key].length <= (names.maxLength ?? Infinity));
      if (!fits) add({ kind: 'name', means: names.means }, key);
      append(faults, shapeFaults(value[key], others, cliVersion, [...path, key]));
    } else if (constraint.keys) add({ kind: 'unknown', known: Object.keys(keys), since: null }, key);
  }
  return faults;
}

function isGiven(value: unknown, given: Readonly<Record<string, readonly string[]>>): boolean {
  if (!isTable(value)) return false;
  return Object.entries(given).every(([key, values]) => {
    if (!Object.hasOwn(value, key)) return true;
    const is = value[key];
    return typeof is === 'string' && values.includes(is);
  });
}

/** More than any number of faults that an alternative can have otherwise. */
const OTHER_KIND = 1000;

function alternativeFaults(
  value: unknown,
  whole: Constraint,
  alternatives: readonly Constraint[],
  cliVersion: string,
  path: readonly Step[],
): ShapeFault[] {
  const attempts: { faults: ShapeFault[]; score: number }[] = [];
  for (const alternative of alternatives) {
    if (alternative.since !== undefined && compareVersions(cliVersion, alternative.since) < 0) continue;
    const faults = shapeFaults(value, alternative, cliVersion, path);
    if (faults.length === 0) return [];
    // What tells alternatives apart are their types, and keys such as `type` and `trigger` with fixed values.
    const isOther = faults.some(({ path: at, problem }) =>
      at.length === path.length
        ? problem.kind === 'type' || problem.kind === 'value'
        : at.length === path.length + 1 && problem.kind === 'value',
    );
    attempts.push({ faults, score: faults.length + (isOther ? OTHER_KIND : 0) });
  }
  const [best, second] = attempts.sort((a, b) => a.score - b.score);
  const isSure = best && best.score < OTHER_KIND && best.score !== second?.score;
  return isSure ? best.faults : [{ path, problem: { kind: 'type', constraint: whole } }];
}
