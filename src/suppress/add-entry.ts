import { applyEdits as applyJson, modify } from 'jsonc-parser';
import { TABLE } from '../config/files.js';
import type { Edit } from '../diagnostic.js';
import { applyEdits, lineEnd, replace, setInTable } from '../fix/edits.js';
import { isTable } from '../parser/document.js';
import { parseJson } from '../parser/json.js';
import { createSource, type Source } from '../parser/source.js';
import { parseToml } from '../parser/toml.js';

const KEY = 'per-file-ignores';

/**
 * Edits that ignore one more rule in an entry of `per-file-ignores`.
 *
 * @param configuration fastapi-vercel-lint.json, which may be empty, or pyproject.toml
 * @param key of the entry: a pattern, with a pointer behind `#` or without
 * @returns null where the file cannot take it without a doubt
 */
export function addFileIgnore(configuration: Source, key: string, rule: string): Edit[] | null {
  return configuration.file.endsWith('.toml') ? inToml(configuration, key, rule) : inJson(configuration, key, rule);
}

function inToml(source: Source, key: string, rule: string): Edit[] | null {
  const document = parseToml(source);
  const table = [...TABLE, KEY];
  // An entry that is there may have its rules in several forms.
  if (document.fault || document.get(...table, key) !== undefined) return null;
  const edits = setInTable(document, table, key, JSON.stringify([rule]));
  // An inline table above cannot be opened again.
  const isSound = edits && !parseToml(createSource(source.file, applyEdits(source.text, edits))).fault;
  return isSound ? edits : null;
}

function inJson(source: Source, key: string, rule: string): Edit[] | null {
  const before = source.text.trim() === '' ? '{}\n' : source.text;
  const document = parseJson(createSource(source.file, before));
  // A configuration that is not JSON has a finding of its own.
  if (document.fault || !isTable(document.get())) return null;
  const known = document.get(KEY, key) ?? [];
  if (!Array.isArray(known)) return null;
  const formattingOptions = { insertSpaces: true, tabSize: 2, eol: lineEnd(source) };
  const after = applyJson(before, modify(before, [KEY, key], [...(known as unknown[]), rule], { formattingOptions }));
  return [replace(source, source.range(0, source.text.length), after)];
}
