import type { Edit } from '../diagnostic.js';
import type { DataDocument } from '../parser/document.js';
import type { RequirementsFile } from '../parser/requirements/file.js';
import { addToTable, appendLines, setInTable } from './edits.js';

/**
 * The requirements of a file in the form that `[project] dependencies` takes.
 *
 * @returns null where the file holds more than named requirements: options, includes, paths, or lines that cannot be read
 */
export function plainRequirements({
  source,
  requirements,
  options,
  includes,
  faults,
}: RequirementsFile): string[] | null {
  if (options.length > 0 || includes.length > 0 || faults.length > 0) return null;
  const plain = requirements.flatMap(({ requirement, editable, hashes }) => {
    const { name, url, span } = requirement;
    return name === '' || editable || hashes.length > 0 || url !== null ? [] : [source.text.slice(...span).trim()];
  });
  return plain.length === requirements.length && !plain.some((each) => /[\r\n\\]/.test(each)) ? plain : null;
}

/**
 * Edits that append a `[project]` table to a pyproject.toml that has none. Beside a `[build-system]` uv would now build the
 * project itself, and setuptools refuses most layouts of apps: `[tool.uv] package = false` keeps it from that.
 *
 * @returns null where `[tool.uv]` is written in a form that has no line to add to
 */
export function projectTableEdits(
  pyproject: DataDocument,
  name: string,
  requirements: readonly string[],
  requiresPython: string | null = null,
): Edit[] | null {
  const lines = [
    '[project]',
    `name = ${JSON.stringify(name)}`,
    'version = "0.1.0"',
    ...(requiresPython === null ? [] : [`requires-python = ${JSON.stringify(requiresPython)}`]),
    'dependencies = [',
    ...requirements.map((each) => `    ${tomlString(each)},`),
    ']',
  ];
  const isBuilt = pyproject.get('build-system') !== undefined && pyproject.get('tool', 'uv', 'package') === undefined;
  const hasTable = pyproject.get('tool', 'uv') !== undefined;
  const setting = isBuilt && hasTable ? addToTable(pyproject.source, ['tool', 'uv'], 'package = false') : null;
  if (isBuilt && hasTable && !setting) return null;
  if (isBuilt && !hasTable) lines.push('', '[tool.uv]', 'package = false');
  const separator = pyproject.source.text.trim() === '' ? '' : '\n';
  const table = appendLines(pyproject.source, `${separator}${lines.join('\n')}\n`);
  return setting ? [setting, table] : [table];
}

/**
 * Edits that keep uv from building the project itself: `[tool.uv] package = false`.
 *
 * @returns null where `[tool.uv]` is written in a form that has no line to add to
 */
export function unpackaged(pyproject: DataDocument): Edit[] | null {
  return setInTable(pyproject, ['tool', 'uv'], 'package', 'false');
}

/** A TOML string: a literal one where that spares escapes, as in `'x; python_version < "3.13"'`. */
export function tomlString(text: string): string {
  return text.includes('"') && !/['\p{Cc}]/u.test(text) ? `'${text}'` : JSON.stringify(text);
}

/** A name that a project may have (PEP 508), made of the name of its directory. */
export function projectName(directory: string): string {
  const name = directory
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return name === '' ? 'app' : name;
}
