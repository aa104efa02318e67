import { directoryOf, joinPath } from '../files/paths.js';
import type { Repository } from '../files/repository.js';
import { parseRequirements, type RequirementInclude, type RequirementsFile } from '../parser/requirements/file.js';
import type { Source } from '../parser/source.js';
import type { Edit } from '../diagnostic.js';
import { applyEdits, deleteLines, lineEnd, replace } from './edits.js';

/** Options that hold for the whole file, whichever file they are in. */
const ADDITIVE_OPTIONS: ReadonlySet<string> = new Set([
  '--extra-index-url',
  '--find-links',
  '--pre',
  '--prefer-binary',
  '--trusted-host',
  '--hash',
]);

/**
 * Edits that put the lines of an included requirements file in the place of the include, with what that file includes
 * itself. Entries that the outer file has already, character by character, are left out; comments and markers are kept.
 *
 * @param file the outer file
 * @returns null where the lines would not mean the same there: a file that is missing, malformed, outside the repository or
 * included in a circle, constraints, local paths in another directory, or options that concern the whole file
 */
export function inlineInclude(
  repository: Repository,
  file: RequirementsFile,
  include: RequirementInclude,
): Edit[] | null {
  const known = new Set(entries(file).map(({ text }) => text));
  const lines = includedText(repository, file.source.file, include, known, [file.source.file]);
  if (lines === null) return null;
  const { source } = file;
  const place = source.range(...include.span);
  const comment = /[^\r\n]*/.exec(source.text.slice(include.span[1]))![0].trim();
  const eol = lineEnd(source);
  const text = [...(comment === '' ? [] : [comment]), ...lines].join(eol);
  const lineRest = source.range(include.span[0], include.span[1] + restOfLine(source, include.span[1]));
  return [text === '' ? deleteLines(source, place) : replace(source, lineRest, text)];
}

function restOfLine(source: Source, offset: number): number {
  return /[^\r\n]*/.exec(source.text.slice(offset))![0].length;
}

/** The path of an included file relative to the repository root, null for a URL and for what lies outside. */
export function includedPath(file: string, include: RequirementInclude): string | null {
  if (/^[a-z][a-z0-9+.-]*:/i.test(include.path) || /^[/\\~]/.test(include.path)) return null;
  return joinPath(directoryOf(file), include.path);
}

/** The lines of an included file, those of its own includes in their places. */
function includedText(
  repository: Repository,
  from: string,
  include: RequirementInclude,
  known: Set<string>,
  chain: readonly string[],
): string[] | null {
  const path = include.kind === 'requirements' ? includedPath(from, include) : null;
  const source = path === null || chain.includes(path) ? null : repository.read(path);
  if (path === null || !source) return null;
  const inner = parseRequirements(source);
  if (inner.faults.some(({ kind }) => kind !== 'include')) return null;
  // Local paths start from the directory in which pip runs, which nobody can know here.
  const isElsewhere = directoryOf(path) !== directoryOf(chain[0]!);
  if (isElsewhere && inner.requirements.some(({ requirement }) => isLocal(requirement.target?.kind))) return null;
  if (inner.options.some(({ name }) => !ADDITIVE_OPTIONS.has(name))) return null;
  const edits: Edit[] = [];
  for (const { text, span } of entries(inner)) {
    if (known.has(text)) edits.push(deleteLines(source, source.range(...span)));
    known.add(text);
  }
  for (const nested of inner.includes) {
    const lines = includedText(repository, path, nested, known, [...chain, path]);
    if (lines === null) return null;
    const range = source.range(...nested.span);
    edits.push(lines.length === 0 ? deleteLines(source, range) : replace(source, range, lines.join('\n')));
  }
  const text = applyEdits(source.text, edits)
    .replace(/^(?:[ \t]*\r?\n)+/, '')
    .trimEnd();
  return text === '' ? [] : text.split(/\r\n?|\n/);
}

function isLocal(kind: string | undefined): boolean {
  return kind === 'directory' || kind === 'file';
}

/** Requirements and options of a file as written. */
function entries(file: RequirementsFile): { text: string; span: readonly [number, number] }[] {
  const options = file.options.filter(({ name }) => name !== '--hash');
  return [...file.requirements, ...options].map(({ span }) => ({ text: file.source.text.slice(...span), span }));
}
