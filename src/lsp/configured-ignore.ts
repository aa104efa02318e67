import { dirname, join, relative, resolve, sep } from 'node:path';
import { applyEdits as applyJson, modify } from 'jsonc-parser';
import type { Diagnostic, Edit } from '../diagnostic.js';
import { createSource } from '../parser/source.js';
import { parseToml } from '../parser/toml.js';
import { tool } from '../version.js';

interface Place {
  /** Absolute path that the files of findings are relative to. */
  folder: string;
  /** Absolute path of the project's root. */
  top: string;
  /** The text of a file by absolute path, null where there is none. */
  read(path: string): string | null;
}

const TABLE = `tool.${tool.name}.per-file-ignores`;

/**
 * An entry of `per-file-ignores` for a finding in a file without comments: in the configuration that holds for the project, else in pyproject.toml, else
 * in a new file.
 *
 * @returns null where the configuration cannot take one, or has one for this place
 */
export function configuredIgnore(found: Diagnostic, { folder, top, read }: Place): Edit[] | null {
  const path = resolve(folder, found.file);
  const key = (directory: string): string => posixRelative(directory, path) + (found.path ? `#${found.path}` : '');
  for (const directory of upwards(top, folder)) {
    const { json, toml } = configurationsIn(directory);
    const own = read(json);
    if (own !== null) return inJson(own, posixRelative(folder, json), key(directory), found.rule);
    const manifest = read(toml);
    if (manifest?.includes(`tool.${tool.name}`))
      return inToml(manifest, posixRelative(folder, toml), key(directory), found.rule);
  }
  const { json, toml } = configurationsIn(top);
  const manifest = read(toml);
  if (manifest !== null) return inToml(manifest, posixRelative(folder, toml), key(top), found.rule);
  return inJson('', posixRelative(folder, json), key(dirname(json)), found.rule);
}

function inJson(text: string, file: string, key: string, rule: string): Edit[] | null {
  const formattingOptions = { insertSpaces: true, tabSize: 2, eol: text.includes('\r\n') ? '\r\n' : '\n' };
  const before = text.trim() === '' ? '{}\n' : text;
  try {
    const known = (JSON.parse(before) as Record<string, Record<string, unknown> | undefined>)['per-file-ignores']?.[
      key
    ];
    if (known !== undefined && !Array.isArray(known)) return null;
    const value = [...((known as unknown[] | undefined) ?? []), rule];
    const after = applyJson(before, modify(before, ['per-file-ignores', key], value, { formattingOptions }));
    return [{ file, range: createSource(file, text).range(0, text.length), text: after }];
  } catch {
    return null; // a configuration that is not JSON has a diagnostic of its own
  }
}

function inToml(text: string, file: string, key: string, rule: string): Edit[] | null {
  const source = createSource(file, text);
  const eol = source.text.includes('\r\n') ? '\r\n' : '\n';
  const entry = `${JSON.stringify(key)} = [${JSON.stringify(rule)}]`;
  const header = new RegExp(`^[ \\t]*\\[${TABLE.replaceAll('.', '\\s*\\.\\s*')}\\][^\\r\\n]*`, 'm').exec(source.text);
  const at = header ? header.index + header[0].length : source.text.length;
  const glue = source.text === '' || /\n$/.test(source.text) ? '' : eol;
  const added = header ? `${eol}${entry}` : `${glue}${eol}[${TABLE}]${eol}${entry}${eol}`;
  const after = source.text.slice(0, at) + added + source.text.slice(at);
  // An inline table, or an entry that is there, would make it two of the same: then nothing is offered.
  if (parseToml(createSource(file, after)).fault) return null;
  return [{ file, range: source.range(at, at), text: added }];
}

/** A path relative to a directory, POSIX. */
function posixRelative(from: string, to: string): string {
  return relative(from, to).split(sep).join('/');
}

/** The directories from one up to another that holds it, the innermost first. */
function* upwards(from: string, to: string): Generator<string> {
  for (let directory = from; ; directory = dirname(directory)) {
    yield directory;
    if (directory === to || dirname(directory) === directory) return;
  }
}

/** Paths of the configuration files that a directory may have. */
const configurationsIn = (directory: string) => ({
  json: join(directory, `${tool.name}.json`),
  toml: join(directory, 'pyproject.toml'),
});
