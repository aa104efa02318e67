import type { Node } from '../../parser/node.js';
import { evaluate } from '../evaluation/evaluate.js';
import { absolute, normalize, type Value } from '../evaluation/value.js';
import { isPlaceKnown } from '../far-changes.js';
import type { FileOperation } from '../files/operations.js';
import type { Module } from '../modules.js';
import type { PartialLocation } from '../paths.js';
import type { Project } from '../project.js';
import { argumentNode, urlInConfig } from './arguments.js';
import type { DatabaseCall } from './calls.data.js';
import { possibleTexts, UNKNOWN_PART } from './texts.js';
import { sqliteFile, type SqliteFile, type SqliteForm } from './url.js';

/** What an operation on the file system does as a database of SQLite. */
export interface SqliteUse {
  readonly fact: DatabaseCall;
  /** The URL or path as the call has it. */
  readonly text: string;
  /** Whether it is opened so that nothing can be written. */
  readonly isReadOnly: boolean;
}

/** The file that a call of the table opens, or will open; null where it is another database, one in memory, or cannot be told. */
export function sqliteOperation(
  call: Node,
  name: string,
  fact: DatabaseCall,
  module: Module,
  project: Project,
): FileOperation | null {
  const given = argumentNode(call, fact.target);
  const { form } = fact;
  if (!given || form === 'dsn') return null;
  const isConfig = form === 'tortoise' && (given.type === 'dictionary' || call.text.includes('config='));
  const target = isConfig ? urlInConfig(given, module, project) : { node: given, module };
  if (!target) return null;
  const text = textOf(target.node, target.module, project, form);
  const file = text && sqliteFile(text.text, form);
  // Who calls the function that it stands in may give the path.
  if (text && !file) return null;
  const base = { module, project, call, action: 'sqlite' as const, name, pathNode: target.node, isTolerant: false };
  return {
    ...base,
    place: text && file && locationOf(text, file, project),
    locate: (node, from, within, values) => {
      const value = evaluate(node, { module: from, project: within, ...(values && { given: values }) });
      const found = value && sqliteFile(value.text, form);
      return value && found && locationOf(value, found, within);
    },
    sqlite: { fact, text: text?.text ?? '', isReadOnly: file?.isReadOnly ?? false },
  };
}

/** What the argument is: its value, or else the first of the texts that it may have that names a file of SQLite. */
function textOf(node: Node, module: Module, project: Project, form: SqliteForm): Value | null {
  const value = evaluate(node, { module, project });
  if (value && (!value.isPrefix || sqliteFile(value.text, form))) return value;
  if (form === 'file') return value;
  const found = possibleTexts(node, module, project).find(({ text }) => sqliteFile(text, form));
  if (!found) return null;
  const [known = ''] = found.text.split(UNKNOWN_PART, 1);
  return { text: known, assumed: true, isPrefix: known !== found.text, isPath: false };
}

/** Where the file is on the disk of the function; null where not even its directory is known. */
function locationOf({ assumed, isPrefix }: Value, { path }: SqliteFile, project: Project): PartialLocation | null {
  // A path of Windows.
  if (/^[A-Za-z]:|\\/.test(path) || !isPlaceKnown(path, project)) return null;
  const full = absolute({ text: path, assumed, isPrefix, isPath: false }).text;
  if (!isPrefix) return { absolute: normalize(full), assumed, isPrefix };
  return { absolute: normalize(full.slice(0, full.lastIndexOf('/') + 1)), assumed, isPrefix };
}
