import { JSON_FILE, TABLE, TOML_FILE } from '../../config/files.js';
import { within } from '../../files/paths.js';
import { isTable } from '../../parser/document.js';
import { createSource } from '../../parser/source.js';
import { parseToml } from '../../parser/toml.js';
import { tool } from '../../version.js';
import type { ProjectFiles } from './files.js';
import type { Step } from './step.js';
import { type FirstConfiguration, jsonConfiguration, tomlConfiguration } from './templates.js';

/**
 * Where the configuration goes: into pyproject.toml where there is one, else into a file of its own.
 *
 * @param directory the directory that is set up, relative to the root of the repository
 * @param others further directories in which one may be already: those of the projects, and those above
 */
export function configurationStep(
  files: ProjectFiles,
  directory: string,
  others: readonly string[],
  content: FirstConfiguration,
): Step {
  for (const each of [directory, ...others]) {
    if (files.has(within(each, JSON_FILE))) return { kind: 'there', file: within(each, JSON_FILE) };
    const pyproject = within(each, TOML_FILE);
    if (hasTable(files.read(pyproject) ?? '')) return { kind: 'there', file: pyproject };
  }
  const pyproject = within(directory, TOML_FILE);
  if (!files.has(pyproject)) {
    const schema = `node_modules/${tool.name}/schema/config.v1.schema.json`;
    const isThere = files.has(within(directory, schema));
    const after = jsonConfiguration(content, isThere ? `./${schema}` : null);
    return { kind: 'write', file: within(directory, JSON_FILE), before: null, after, note: 'the configuration' };
  }
  const table = tomlConfiguration(content);
  const before = files.read(pyproject);
  const after = before === null ? null : withTable(before, table);
  if (before !== null && after !== null) {
    return { kind: 'write', file: pyproject, before, after, note: `the table [tool.${tool.name}]` };
  }
  const note =
    before === null ? 'it is not a plain UTF-8 file' : 'it is not valid TOML, or [tool] is written in one line';
  return { kind: 'alone', file: pyproject, note, snippet: table };
}

function hasTable(text: string): boolean {
  if (!text.includes(tool.name)) return false;
  const document = parseToml(createSource(TOML_FILE, text));
  return isTable(document.get(...TABLE));
}

/** The text with a table at its end; null where that is no valid TOML. */
function withTable(text: string, table: string): string | null {
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const gap = text === '' ? '' : text.endsWith('\n') ? end : `${end}${end}`;
  const after = `${text}${gap}${table.replaceAll('\n', end)}`;
  return hasTable(after) ? after : null;
}
