import type { Dependency } from '../deployment/manifests/dependencies.js';
import type { Edit, Range } from '../diagnostic.js';
import type { Span } from '../parser/requirements/pep508.js';
import type { Source } from '../parser/source.js';
import { deleteLines, replace } from './edits.js';

/*
 * Edits of one requirement inside a requirements file or a TOML array of strings. All of them return null where the text of the
 * file is not the requirement's own text: in strings with escapes, across continued lines, and in Pipfiles.
 */

/** The place of a part of a requirement in its file. */
function partRange(source: Source, { requirement, range }: Dependency, [from, to]: Span): Range | null {
  const [start, end] = requirement.span;
  const text = source.text.slice(range.start.offset, range.end.offset);
  if (text.length !== end - start || !text.startsWith(requirement.name) || /[\r\n]/.test(text)) return null;
  return source.range(range.start.offset + from - start, range.start.offset + to - start);
}

/** The quotation mark that may stand inside the requirement: not the one of the string around it. */
function innerQuote(source: Source, { range }: Dependency): '"' | "'" {
  return source.text[range.start.offset - 1] === '"' ? "'" : '"';
}

/**
 * Restricts a requirement by an environment marker; one that it has stays in force.
 *
 * @param marker as in `sys_platform == "win32"`, with double quotation marks
 */
export function addMarker(source: Source, dependency: Dependency, marker: string): Edit[] | null {
  const { requirement } = dependency;
  const whole = partRange(source, dependency, requirement.span);
  if (!whole) return null;
  const added = marker.replaceAll('"', innerQuote(source, dependency));
  if (!requirement.markerSpan) {
    // After a URL the semicolon needs a space, or it belongs to the URL.
    const glue = requirement.url === null ? '; ' : ' ; ';
    return [replace(source, source.range(whole.end.offset, whole.end.offset), glue + added)];
  }
  const range = partRange(source, dependency, requirement.markerSpan);
  if (!range) return null;
  const old = source.text.slice(range.start.offset, range.end.offset).trim();
  const kept = requirement.marker?.kind === 'or' ? `(${old})` : old;
  return [replace(source, range, `${kept} and ${added}`)];
}

/** Gives a requirement another name, all else kept. */
export function renameRequirement(source: Source, dependency: Dependency, name: string): Edit[] | null {
  const range = partRange(source, dependency, dependency.requirement.nameSpan);
  return range && [replace(source, range, name)];
}

/** Asks for an extra besides those that a requirement has. */
export function addExtra(source: Source, dependency: Dependency, extra: string): Edit[] | null {
  const { nameSpan, extrasSpan } = dependency.requirement;
  const at = extrasSpan ? extrasSpan[0] + 1 : nameSpan[1];
  const range = partRange(source, dependency, [at, at]);
  return range && [replace(source, range, extrasSpan ? `${extra},` : `[${extra}]`)];
}

/** Replaces the version specifiers. */
export function replaceSpecifiers(source: Source, dependency: Dependency, text: string): Edit[] | null {
  const { specifierSpan } = dependency.requirement;
  const range = specifierSpan && partRange(source, dependency, specifierSpan);
  return range && [replace(source, range, text)];
}

/** Takes the URL from `name @ URL`; name, extras and marker stay. */
export function dropUrl(source: Source, dependency: Dependency): Edit[] | null {
  const { requirement, isEditable } = dependency;
  // `-e name` would be a path.
  if (requirement.url === null || requirement.name === '' || isEditable) return null;
  const start = (requirement.extrasSpan ?? requirement.nameSpan)[1];
  // The marker's span is without its semicolon.
  const range = partRange(source, dependency, [start, requirement.markerSpan?.[0] ?? requirement.span[1]]);
  return range && [replace(source, range, requirement.markerSpan ? ' ; ' : '')];
}

/** Deletes a requirement: the line of a requirements file with what continues it, or the element of a TOML array. */
export function deleteRequirement(source: Source, dependency: Dependency): Edit[] | null {
  if (!partRange(source, dependency, dependency.requirement.span)) return null;
  return dependency.path === undefined ? deleteEntry(source, dependency) : deleteElement(source, dependency);
}

function deleteEntry(source: Source, { range }: Dependency): Edit[] {
  const { text } = source;
  let end = range.end.offset;
  // Hashes follow on lines of their own, joined by backslashes.
  for (;;) {
    const line = /^[^\r\n]*/.exec(text.slice(end))![0];
    end += line.length;
    const next = /\\[ \t]*$/.test(line.replace(/(^|\s)#.*$/, '')) ? /^\r?\n/.exec(text.slice(end)) : null;
    if (!next) break;
    end += next[0].length;
  }
  return [deleteLines(source, source.range(range.start.offset, end))];
}

function deleteElement(source: Source, { range }: Dependency): Edit[] | null {
  const { text } = source;
  const quote = text[range.start.offset - 1];
  // A triple quotation mark, or white space inside the string.
  if ((quote !== '"' && quote !== "'") || text[range.end.offset] !== quote) return null;
  const start = range.start.offset - 1;
  const end = range.end.offset + 1;
  if (text[start - 1] === quote || text[end] === quote) return null;
  const before = /[^\r\n]*$/.exec(text.slice(0, start))![0];
  const after = /^[^\r\n]*/.exec(text.slice(end))![0];
  if (/^[ \t]*$/.test(before) && /^[ \t]*,?[ \t]*(?:#.*)?$/.test(after)) {
    return [deleteLines(source, source.range(start, end))];
  }
  const comma = /^[ \t]*,[ \t]*/.exec(after);
  if (comma) return [replace(source, source.range(start, end + comma[0].length), '')];
  const lead = /[ \t]*,[ \t]*$/.exec(before);
  return [replace(source, source.range(start - (lead?.[0].length ?? 0), end), '')];
}
