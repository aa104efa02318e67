import { Cursor, endOfText, SyntaxFault } from './cursor.js';
import type { Marker } from './markers.js';
import type { Specifier } from './pep440.js';
import {
  looksLikeUrl,
  NEEDS_NAME,
  parseExtras,
  parseName,
  parseParenthesised,
  parseSpecifiers,
  parseTail,
  parseUrl,
  splitExtras,
  UnnamedFault,
  type Extras,
} from './parts.js';
import {
  looksLikeArchive,
  namedTarget,
  unnamedTarget,
  type PathContext,
  type Target,
  type TargetFault,
} from './url.js';

export { normalizeName } from './names.js';
export type { Specifier } from './pep440.js';

/** Half-open, UTF-16 offsets. */
export type Span = readonly [start: number, end: number];

/** A PEP 508 requirement, or a bare URL or path in a requirements file. */
export interface Requirement {
  /** As written; empty for a bare URL or path. */
  readonly name: string;
  /** As written. */
  readonly extras: readonly string[];
  readonly specifiers: readonly Specifier[];
  /** What follows `@`, or a bare URL or path; as written, without extras. */
  readonly url: string | null;
  /** What `url` leads to. */
  readonly target: Target | null;
  readonly marker: Marker | null;
  /** The whole requirement without surrounding whitespace. */
  readonly span: Span;
  /** The URL or path where there is no name. */
  readonly nameSpan: Span;
  /** The brackets with what is in them. */
  readonly extrasSpan: Span | null;
  /** From the first operator or the parenthesis to the end of the last version or the parenthesis. */
  readonly specifierSpan: Span | null;
  /** Without the semicolon. */
  readonly markerSpan: Span | null;
}

/** Why a text is no requirement. */
export interface RequirementFault {
  readonly fault: true;
  /** A clause without a full stop. */
  readonly message: string;
  readonly span: Span;
}

/** Whether a parser found a fault. */
export function isFault(result: Requirement | RequirementFault): result is RequirementFault {
  return 'fault' in result;
}

/**
 * Parses a requirement of pyproject.toml with the verdict of the builder. Never throws.
 *
 * Source: `parsePep508` of @vercel/python-analysis 0.14.0, which is uv-pep508/src/lib.rs at uv 35d1e90.
 *
 * @param text the requirement
 * @param base is added to all spans
 */
export function parseRequirement(text: string, base = 0): Requirement | RequirementFault {
  return caught(text, base, () => parseNamed(text, base, null));
}

/**
 * Parses a requirement of a requirements file, where a name can be missing and paths can be relative. Never throws.
 *
 * Source: uv-requirements-txt/src/requirement.rs at uv 35d1e90.
 */
export function parseFileRequirement(
  text: string,
  base: number,
  context: PathContext,
  isEditable: boolean,
): Requirement | RequirementFault {
  return caught(text, base, () => {
    const requirement = parseFileEntry(text, base, context, isEditable);
    if (!isEditable || requirement.target?.kind === 'directory') return requirement;
    const message = `only a local directory can be installed with \`-e\``;
    return { fault: true, message, span: requirement.span };
  });
}

function parseFileEntry(text: string, base: number, context: PathContext, isEditable: boolean): Requirement {
  try {
    const requirement = parseNamed(text, base, context);
    const isPath = isEditable && requirement.url === null && requirement.specifiers.length === 0;
    return isPath ? parseUnnamed(text, base, context) : requirement;
  } catch (fault) {
    if (fault instanceof UnnamedFault) return parseUnnamed(text, base, context);
    throw fault;
  }
}

function caught(
  text: string,
  base: number,
  parse: () => Requirement | RequirementFault,
): Requirement | RequirementFault {
  try {
    return parse();
  } catch (fault) {
    if (!(fault instanceof SyntaxFault)) throw fault;
    const end = Math.max(fault.end, Math.min(fault.start + 1, text.length));
    return { fault: true, message: fault.message, span: [base + fault.start, base + end] };
  }
}

function parseNamed(text: string, base: number, context: PathContext | null): Requirement {
  const cursor = new Cursor(text);
  cursor.eatSpace();
  const start = cursor.position;
  const name = parseName(cursor);
  const nameSpan: Span = [base + start, base + cursor.position];
  cursor.eatSpace();
  const extras = parseExtras(cursor, base);
  cursor.eatSpace();

  const versionStart = cursor.position;
  let specifiers: Specifier[] = [];
  let specifierSpan: Span | null = null;
  let link: { url: string; target: Target } | null = null;
  const character = cursor.peek();
  if (character === '@') {
    cursor.next();
    link = parseUrl(cursor, (url) => namedTarget(url, context), false);
  } else if (character === '(' || (character !== undefined && '<=>~!'.includes(character))) {
    specifiers = character === '(' ? parseParenthesised(cursor) : parseSpecifiers(cursor);
    const written = text.slice(versionStart, cursor.position).trimEnd();
    specifierSpan = [base + versionStart, base + versionStart + written.length];
  } else if (character !== undefined && character !== ';') {
    // What stands before the first whitespace decides, and leading whitespace is no part of it.
    if (looksLikeUrl(new Cursor(text))) throw new UnnamedFault(NEEDS_NAME, start, text.length);
    throw cursor.fault(unexpected(cursor, name), cursor.position, endOfText(text));
  }
  if (specifierSpan === null && link === null && looksLikeArchive(name)) {
    throw new UnnamedFault(NEEDS_NAME, start, cursor.position);
  }
  const [marker, markerSpan] = parseTail(cursor, base, link !== null || specifierSpan !== null);
  return {
    name,
    extras: extras.names,
    specifiers,
    url: link?.url ?? null,
    target: link?.target ?? null,
    marker,
    span: [base + start, base + endOfText(text)],
    nameSpan,
    extrasSpan: extras.span,
    specifierSpan,
    markerSpan,
  };
}

function unexpected(cursor: Cursor, name: string): string {
  const rest = cursor.text.slice(cursor.position).trimEnd();
  const shown = rest.length > 40 ? `${rest.slice(0, 40)}…` : rest;
  return `\`${shown}\` cannot follow the package name \`${name}\``;
}

function parseUnnamed(text: string, base: number, context: PathContext): Requirement {
  const cursor = new Cursor(text);
  cursor.eatSpace();
  const start = cursor.position;
  let extras: Extras = { names: [], span: null };
  const resolve = (written: string): Target | TargetFault => {
    const split = splitExtras(written);
    if (!split) return unnamedTarget(written, context);
    extras = parseExtras(new Cursor(split.extras), base + start + split.url.length);
    return unnamedTarget(split.url, context);
  };
  const { url, target } = parseUrl(cursor, resolve, true);
  const nameEnd = start + url.length - (extras.span ? extras.span[1] - extras.span[0] : 0);
  const [marker, markerSpan] = parseTail(cursor, base, false);
  return {
    name: '',
    extras: extras.names,
    specifiers: [],
    url: text.slice(start, nameEnd),
    target,
    marker,
    span: [base + start, base + endOfText(text)],
    nameSpan: [base + start, base + nameEnd],
    extrasSpan: extras.span,
    specifierSpan: null,
    markerSpan,
  };
}
