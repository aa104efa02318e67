/** Versions and version clauses of PEP 440, read as uv reads them (uv 35d1e90, which @vercel/python-analysis 0.14.0 contains). */

export type VersionOperator = '==' | '!=' | '===' | '~=' | '<' | '<=' | '>' | '>=';

/** A version in parts. Numbers above 2^53 lose their last digits. */
export interface Version {
  readonly epoch: number;
  /** At least one number. */
  readonly release: readonly number[];
  readonly pre: { readonly kind: 'a' | 'b' | 'rc'; readonly number: number } | null;
  readonly post: number | null;
  readonly dev: number | null;
  readonly local: readonly (number | string)[];
  /** Whether `.*` follows the release. */
  readonly isWildcard: boolean;
}

/** One version clause of a requirement, `>=1.2`. */
export interface Specifier {
  readonly operator: VersionOperator;
  /** As written, e.g. `1.2.*`. */
  readonly version: string;
}

const OPERATORS: ReadonlySet<string> = new Set(['==', '!=', '===', '~=', '<', '<=', '>', '>=']);

/** Unicode's White_Space, which is Rust's and not quite JavaScript's idea of whitespace. */
const SPACE_CLASS = '\\t-\\r \\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000';
const SPACE = `[${SPACE_CLASS}]`;
const NO_SPACE = `[^${SPACE_CLASS}]`;
const SPACE_PATTERN = new RegExp(SPACE);
const SPECIFIER = new RegExp(`^${SPACE}*([=!~<>]*)${SPACE}*(${NO_SPACE}*)${SPACE}*([^]*)$`);

const VERSION = new RegExp(
  '^[ \\t\\n\\f\\r]*v?(?:(\\d+)!)?(\\d+(?:\\.\\d+)*)(?:(\\.\\*)|' +
    '(?:[._-]?(alpha|beta|preview|pre|rc|a|b|c)[._-]?(\\d*))?' +
    '(?:-(\\d+)|[._-]?(post|rev|r)[._-]?(\\d*))?' +
    '(?:[._-]?(dev)[._-]?(\\d*))?' +
    '(?:\\+([a-z0-9]+(?:[._-][a-z0-9]+)*))?[ \\t\\n\\f\\r]*)$',
  'i',
);

const MAX_NUMBER = '18446744073709551615';

/** Whether digits fit into the 64 bits that uv has for a number. */
function fits(digits: string): boolean {
  const significant = digits.replace(/^0+/, '');
  if (significant.length !== MAX_NUMBER.length) return significant.length < MAX_NUMBER.length;
  return significant <= MAX_NUMBER;
}

/**
 * @param text a version, possibly with a trailing `.*`
 * @returns null if uv refuses it
 */
export function parseVersion(text: string): Version | null {
  const match = VERSION.exec(text);
  if (!match) return null;
  const [, epoch, release = '', wildcard, kind, pre, implicitPost, postKind, post, devKind, dev, local] = match;
  const release_ = release.split('.');
  if (![epoch ?? '', ...release_, pre ?? '', implicitPost ?? '', post ?? '', dev ?? ''].every(fits)) return null;
  return {
    epoch: Number(epoch ?? 0),
    release: release_.map(Number),
    pre: kind === undefined ? null : { kind: preKind(kind), number: Number(pre) },
    post: implicitPost !== undefined ? Number(implicitPost) : postKind === undefined ? null : Number(post),
    dev: devKind === undefined ? null : Number(dev),
    local: local === undefined ? [] : local.toLowerCase().split(/[._-]/).map(localSegment),
    isWildcard: wildcard !== undefined,
  };
}

function preKind(spelling: string): 'a' | 'b' | 'rc' {
  const first = spelling[0]!.toLowerCase();
  return first === 'a' || first === 'b' ? first : 'rc';
}

function localSegment(text: string): number | string {
  return /^\d+$/.test(text) && fits(text) ? Number(text) : text;
}

/** @returns the normalised form, `v1.0-RC1` as `1.0rc1` */
export function formatVersion(version: Version): string {
  const { epoch, release, pre, post, dev, local, isWildcard } = version;
  return (
    (epoch === 0 ? '' : `${epoch}!`) +
    release.join('.') +
    (isWildcard ? '.*' : '') +
    (pre ? `${pre.kind}${pre.number}` : '') +
    (post === null ? '' : `.post${post}`) +
    (dev === null ? '' : `.dev${dev}`) +
    (local.length === 0 ? '' : `+${local.join('.')}`)
  );
}

/**
 * Orders versions as PEP 440 does; a wildcard is not looked at.
 *
 * @returns a negative number, zero or a positive number, as `Array.sort` expects
 */
export function compareVersions(a: Version, b: Version): number {
  return (
    a.epoch - b.epoch ||
    compareReleases(a.release, b.release) ||
    compareLists(suffixKey(a), suffixKey(b)) ||
    compareLocals(a.local, b.local)
  );
}

/** @returns the order of two releases, in which `1` and `1.0` are the same */
export function compareReleases(a: readonly number[], b: readonly number[]): number {
  for (let index = 0; index < Math.max(a.length, b.length); index++) {
    const difference = (a[index] ?? 0) - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** 1.0.dev1 < 1.0a1.dev1 < 1.0a1 < 1.0b1 < 1.0rc1 < 1.0 < 1.0.post1.dev1 < 1.0.post1 */
function suffixKey({ pre, post, dev }: Version): number[] {
  const kind = pre ? { a: 1, b: 2, rc: 3 }[pre.kind] : post === null && dev !== null ? 0 : 4;
  return [kind, pre?.number ?? 0, post ?? -1, dev ?? Infinity];
}

function compareLists(a: readonly number[], b: readonly number[]): number {
  for (const [index, value] of a.entries()) {
    const other = b[index]!;
    if (value !== other) return value < other ? -1 : 1;
  }
  return 0;
}

/** Numbers come after words, and longer after shorter. */
function compareLocals(a: Version['local'], b: Version['local']): number {
  for (let index = 0; index < Math.min(a.length, b.length); index++) {
    const [left, right] = [a[index]!, b[index]!];
    if (left === right) continue;
    if (typeof left !== typeof right) return typeof left === 'number' ? 1 : -1;
    return left < right ? -1 : 1;
  }
  return a.length - b.length;
}

/** Why an operator does not go with a version; null if it does. A clause without a full stop. */
export function combinationFault(operator: VersionOperator, version: Version): string | null {
  if (version.isWildcard && operator !== '==' && operator !== '!=') {
    return `\`${operator}\` cannot be used with \`.*\``;
  }
  if (version.local.length > 0 && !['==', '!=', '==='].includes(operator)) {
    return `\`${operator}\` cannot be used with a local version (\`+${version.local.join('.')}\`)`;
  }
  if (operator === '~=' && version.release.length < 2) return '`~=` needs a version with at least two numbers';
  return null;
}

/**
 * @param text one clause, e.g. ` >= 1.2 `
 * @returns the clause, or why uv refuses it: a clause without a full stop
 */
export function parseSpecifier(text: string): Specifier | { readonly fault: string } {
  const { 1: operator = '', 2: version = '', 3: rest = '' } = SPECIFIER.exec(text)!;
  if (operator === '' && version === '') return { fault: 'a version with an operator is missing' };
  if (operator === '') return { fault: `\`${version}\` needs an operator such as \`==\`` };
  if (!isOperator(operator)) return { fault: `\`${operator}\` is not a version operator` };
  if (version === '') return { fault: `a version is missing after \`${operator}\`` };
  const parsed = parseVersion(version);
  if (!parsed) return { fault: `\`${version}\` is not a valid version` };
  const fault = combinationFault(operator, parsed);
  if (fault !== null) return { fault };
  if (rest !== '') return { fault: `\`${rest.trimEnd()}\` after \`${operator}${version}\` is not allowed` };
  return { operator, version };
}

function isOperator(text: string): text is VersionOperator {
  return OPERATORS.has(text);
}

/** Whether a character is whitespace for uv. */
export function isSpace(character: string | undefined): boolean {
  return character !== undefined && SPACE_PATTERN.test(character);
}
