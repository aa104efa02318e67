import { pointer, type DataDocument, type Step } from '../../parser/document.js';
import { nearestName } from '../../nearest.js';
import { listOf } from '../../words.js';
import type { Constraint } from '../../vercel/config-schema.js';
import { configFault, displayPath, type ConfigFault, type ConfigRemedy } from './fault.js';
import { limitAt, type ShapeFault, type ShapeProblem } from './shape.js';

/** Keys that people carry over from another list; Vercel's own messages point at the same (dist/errors.js of build-utils). */
const MISTAKEN: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  rewrites: { src: 'source', dest: 'destination', status: 'statusCode' },
  redirects: { src: 'source', dest: 'destination', status: 'statusCode' },
  headers: { src: 'source', header: 'headers' },
  routes: { header: 'headers', method: 'methods' },
  functions: { timeout: 'maxDuration', excludedFiles: 'excludeFiles', includedFiles: 'includeFiles' },
};

/** States a fault of the schema in words. */
export function shapeFaultInWords(
  { path, problem }: ShapeFault,
  document: DataDocument,
  cliVersion: string,
): ConfigFault {
  const place = path.length === 0 ? 'vercel.json' : displayPath(path);
  const stated = (rest: { what: string; help: string; at?: 'key'; remedy?: ConfigRemedy | null }): ConfigFault =>
    configFault({
      code: 'INVALID_VERCEL_CONFIG',
      path,
      message: `${place} ${rest.what}, so the deployment fails.`,
      help: rest.help,
      at: rest.at ?? 'value',
      remedy: rest.remedy ?? null,
    });
  switch (problem.kind) {
    case 'type': {
      const expected = describe(problem.constraint, cliVersion);
      const value = document.get(...path);
      if (isGlobList(value, path)) {
        const meant = asOneGlob(value);
        return stated({
          what: 'must be one string, not a list',
          help: `Write the patterns as one${meant === null ? ', in braces: `{a,b}`' : `: \`${JSON.stringify(meant)}\``}.`,
          remedy: meant === null ? null : { kind: 'set', value: meant, isSafe: true },
        });
      }
      const meant = meantLiteral(value, problem.constraint, cliVersion);
      return stated({
        what: `must be ${expected}, not ${whatItIs(value)}`,
        help: meant === null ? `Write ${expected}.` : `Write \`${meant}\` without quotes.`,
        remedy: meant === null ? null : { kind: 'set', value: meant, isSafe: true },
      });
    }
    case 'value':
      return stated({ what: `must be ${choices(problem.allowed)}`, help: `Write ${choices(problem.allowed)}.` });
    case 'refused':
      return stated({ what: 'cannot have this value in a list', help: 'Write a cron expression.' });
    case 'pattern': {
      const value = document.get(...path);
      const wantsSlash = problem.means.startsWith('start with `/`') && typeof value === 'string' && value !== '';
      return stated({
        what: `must ${problem.means}`,
        help: wantsSlash ? 'Put a `/` before it.' : 'Correct it, or remove it.',
        remedy: wantsSlash ? { kind: 'set', value: `/${value}`, isSafe: true } : null,
      });
    }
    case 'number': {
      const { from, to, constraint } = problem;
      const range = constraint.above === undefined ? describeRange(from, to) : String(from);
      const isTooLarge = to !== null && (document.get(...path) as number) > to;
      const number = constraint.above === undefined ? `a number ${range}` : `a number above ${range}`;
      return stated({
        what: `is ${String(document.get(...path))}, but must be ${number}`,
        help: isTooLarge ? `The largest value is ${to}.` : `Write ${number}.`,
        remedy: isTooLarge ? { kind: 'set', value: to, isSafe: false } : null,
      });
    }
    case 'length':
    case 'items':
    case 'keys':
      if (path.at(-1) === 'schedule' && problem.kind === 'length') {
        const help = 'Write five fields, such as `0 5 * * *` for every day at 5:00 UTC.';
        return stated({ what: 'is no cron expression', help });
      }
      return stated(sizeInWords(problem));
    case 'missing':
      return stated({ what: `has no \`${problem.key}\``, help: `Add \`${problem.key}\`.` });
    case 'unknown':
      return stated(unknownKeyInWords(path, problem, document));
    case 'name':
      return stated({
        what: `has a name that Vercel refuses: it must ${problem.means}`,
        help: 'Rename it.',
        at: 'key',
      });
    case 'oneOf':
    case 'someOf': {
      const list = problem.keys.map((key) => `\`${key}\``).join(', ');
      const which = problem.kind === 'oneOf' ? 'exactly one' : 'one';
      return stated({ what: `needs ${which} of ${list}`, help: `Keep ${which} of ${list}.` });
    }
    case 'needs':
      return stated({
        what: `is only allowed together with \`${problem.other}\``,
        help: `Remove it, or add \`${problem.other}\`.`,
        at: 'key',
      });
    case 'without':
      return stated({ what: 'is not allowed here', help: 'Remove it.', at: 'key' });
  }
}

function unknownKeyInWords(
  path: readonly Step[],
  problem: Extract<ShapeProblem, { kind: 'unknown' }>,
  document: DataDocument,
): { what: string; help: string; at: 'key'; remedy: ConfigRemedy | null } {
  const key = String(path.at(-1));
  const { since, known } = problem;
  if (since !== null) {
    const what = `is not known to Vercel's CLI before ${since}`;
    return { what, help: `Build with CLI ${since} or newer, or remove it.`, at: 'key', remedy: null };
  }
  const mistaken = MISTAKEN[path.findLast((step) => Object.hasOwn(MISTAKEN, step)) ?? ''] ?? {};
  const meant =
    Object.hasOwn(mistaken, key) && known.includes(mistaken[key]!) ? mistaken[key]! : nearestName(key, known);
  const isFree = meant !== null && document.get(...path.slice(0, -1), meant) === undefined;
  return {
    what: 'is not a setting that Vercel knows',
    help: meant === null ? 'Remove it.' : `Write \`${meant}\`, or remove it.`,
    at: 'key',
    // Only another spelling is surely the same setting.
    remedy: isFree ? { kind: 'rename', to: meant, isSafe: meant.toLowerCase() === key.toLowerCase() } : null,
  };
}

function sizeInWords({ kind, from, to, is }: Extract<ShapeProblem, { from: number; is: number }>): {
  what: string;
  help: string;
  remedy: ConfigRemedy | null;
} {
  const unit = { length: 'character', items: 'item', keys: 'entry' }[kind];
  const counted = (count: number): string =>
    `${count} ${count === 1 ? unit : unit === 'entry' ? 'entries' : `${unit}s`}`;
  if (is < from && is === 0) {
    return {
      what: 'must not be empty',
      help: 'Remove it, or fill it.',
      remedy: { kind: 'delete', isSafe: kind === 'keys' },
    };
  }
  const limit = is < from ? `at least ${counted(from)}` : `at most ${counted(to!)}`;
  return { what: `must have ${limit} and has ${is}`, help: `Change it to ${limit}.`, remedy: null };
}

/** A constraint in words, to complete "must be …". */
function describe(constraint: Constraint, cliVersion: string): string {
  if (constraint.either) {
    const known = constraint.either.map((each) => describe(each, cliVersion));
    return [...new Set(known)].join(' or ');
  }
  if (constraint.values) return choices(constraint.values);
  switch (constraint.type) {
    case 'boolean':
      return '`true` or `false`';
    case 'integer':
    case 'number': {
      const what = constraint.type === 'integer' ? 'a whole number' : 'a number';
      const { min = null } = constraint;
      const max = limitAt(constraint.max, cliVersion);
      return min === null && max === null ? what : `${what} ${describeRange(min, max)}`;
    }
    case 'array':
      return 'a list (`[…]`)';
    case 'object':
      return 'an object (`{…}`)';
    case 'string':
      return 'a string';
    default:
      return 'another value';
  }
}

/** Whether a list stands where one pattern of files belongs. */
function isGlobList(value: unknown, path: readonly Step[]): value is unknown[] {
  return Array.isArray(value) && /^(?:in|ex)cludeFiles$/.test(String(path.at(-1)));
}

/** The patterns of a list as one; null where braces would not mean the same. */
function asOneGlob(globs: readonly unknown[]): string | null {
  const isPlain = (glob: unknown): glob is string => typeof glob === 'string' && /^[^{},!]+$/.test(glob);
  if (globs.length === 0 || !globs.every(isPlain)) return null;
  const one = globs.length === 1 ? String(globs[0]) : `{${globs.join(',')}}`;
  return one.length <= 256 ? one : null;
}

function describeRange(from: number | null, to: number | null): string {
  if (from === null) return `of at most ${to}`;
  return to === null ? `of ${from} or more` : `from ${from} to ${to}`;
}

function choices(allowed: readonly string[]): string {
  const quoted = allowed.map((each) => `\`"${each}"\``);
  return quoted.length > 0 ? listOf(quoted, { word: 'or' }) : 'nothing';
}

function whatItIs(value: unknown): string {
  if (value === null) return '`null`';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'an object';
  if (typeof value === 'string') return value.length <= 30 ? `the string \`${JSON.stringify(value)}\`` : 'a string';
  return `\`${String(value)}\``;
}

/** The number or boolean that a string spells, where one belongs there and no other string does. */
function meantLiteral(value: unknown, constraint: Constraint, cliVersion: string): number | boolean | null {
  if (typeof value !== 'string') return null;
  const types = (constraint.either ?? [constraint]).map(({ type }) => type);
  if (types.includes('boolean') && /^(?:true|false)$/i.test(value)) return value.toLowerCase() === 'true';
  const target = (constraint.either ?? [constraint]).find(({ type }) => type === 'integer' || type === 'number');
  if (!target || !/^\d{1,9}$/.test(value)) return null;
  const number = Number(value);
  const max = limitAt(target.max, cliVersion);
  return number >= (target.min ?? 0) && (max === null || number <= max) ? number : null;
}

/** Tells faults at one place apart from each other. */
export function faultKey({ path, code, message }: ConfigFault): string {
  return `${code} ${pointer(path)} ${message}`;
}
