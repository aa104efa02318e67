import { UsageError } from '../errors.js';
import { within } from '../files/paths.js';
import type { Repository } from '../files/repository.js';
import type { DataDocument, Step } from '../parser/document.js';
import { duplicateKeys } from '../parser/json-repair.js';
import { parseJson } from '../parser/json.js';
import type { Source } from '../parser/source.js';
import { parseToml } from '../parser/toml.js';
import type { RuleInfo } from '../rules/info.js';
import { ownTable } from './broken-toml.js';
import type { LoadedConfiguration } from './configuration.js';
import { KEYS } from './declaration.js';
import { ConfigurationError } from './fault.js';
import { type Candidates, JSON_FILE, TABLE, TOML_FILE } from './files.js';
import { named } from './named.js';
import { readKeys, type Key } from './types.js';
import { Reading, Value } from './value.js';

/** Where configurations are read from, and what they may name. */
export interface ReadOptions {
  repository: Repository;
  rules: readonly RuleInfo[];
  /** A file as messages name it. */
  display(file: string): string;
}

/** Larger files are nobody's configuration, in bytes. */
const MAX_BYTES = 1024 * 1024;

/**
 * Reads the configuration of a directory.
 *
 * @param candidates the files there
 * @returns null where neither has one
 * @throws UsageError where it is wrong, and where both files have one
 */
export function readDirectory(
  directory: string,
  { hasJson, hasToml }: Candidates,
  options: ReadOptions,
): LoadedConfiguration | null {
  const [jsonFile, tomlFile] = [within(directory, JSON_FILE), within(directory, TOML_FILE)];
  const toml = hasToml ? tomlTable(tomlFile, options) : null;
  if (toml && hasJson) {
    const both = [jsonFile, tomlFile].map((file) => options.display(file)).join(' and ');
    throw new UsageError(`${both} both have a configuration`, 'Keep one of them, and delete the other.');
  }
  if (toml) return configuration(toml, TABLE, directory, options);
  return hasJson ? configuration(jsonDocument(jsonFile, options), [], directory, options) : null;
}

/**
 * Reads a configuration file that was named: JSON, or TOML with our table.
 *
 * @param directory what its paths are relative to
 * @throws UsageError where it has no configuration, or a wrong one
 */
export function readNamed(file: string, directory: string, options: ReadOptions): LoadedConfiguration {
  const isJson = file.endsWith('.json') || (!file.endsWith('.toml') && /^\s*\{/.test(text(file, options).text));
  if (isJson) return configuration(jsonDocument(file, options), [], directory, options);
  const table = tomlTable(file, options);
  if (table) return configuration(table, TABLE, directory, options);
  throw new UsageError(
    `${options.display(file)} has no table [${TABLE.join('.')}]`,
    `A configuration is that table of a TOML file, or a JSON file such as ${JSON_FILE}.`,
  );
}

/** The text of a file that has to be a configuration: what cannot be read is never passed over. */
function text(file: string, { repository, display }: ReadOptions): Source {
  const unreadable = (reason: string): UsageError => new UsageError(`cannot read ${display(file) || '.'}: ${reason}`);
  if (repository.kind(file) === null) throw unreadable('there is no such file');
  if (repository.kind(file) === 'directory') throw unreadable('it is a directory; name the file in it');
  if (repository.size(file) > MAX_BYTES) throw unreadable('it is larger than 1 MiB');
  const source = repository.read(file);
  const reason = repository.notAnalysed.find((each) => each.file === file)?.reason;
  if (!source) throw unreadable(reason ?? 'it is not a regular file');
  if (source.encoding !== 'utf-8') throw unreadable('it is not UTF-8');
  return source;
}

function jsonDocument(file: string, options: ReadOptions): DataDocument {
  const document = parseJson(text(file, options));
  if (document.fault) {
    const { message, range } = document.fault;
    const isComment = message.includes('comments');
    const hint = isComment
      ? `A configuration with comments can be in [${TABLE.join('.')}] of ${TOML_FILE}.`
      : undefined;
    throw new ConfigurationError(options.display(file), [{ message, range, ...(hint !== undefined && { hint }) }]);
  }
  const twice = duplicateKeys(document).map(({ key, last }) => {
    return { message: `the key ${JSON.stringify(key)} is there twice`, range: last };
  });
  if (twice.length > 0) throw new ConfigurationError(options.display(file), twice.slice(0, 1));
  return document;
}

/** The document with our table; null where the file has none. */
function tomlTable(file: string, options: ReadOptions): DataDocument | null {
  const source = file.endsWith(TOML_FILE) ? options.repository.read(file) : text(file, options);
  if (!source) return null;
  const document = parseToml(source);
  if (!document.fault) return document.get(...TABLE) === undefined ? null : document;
  const own = ownTable(source);
  if (!own) {
    // It may well only be named in a list of dependencies. If not, its author hears of the fault from a rule.
    const reason = 'it is not TOML; whether it has a configuration of fastapi-vercel-lint cannot be told';
    options.repository.skip(file, reason);
    return null;
  }
  if (!own.fault) return own;
  throw new ConfigurationError(options.display(file), [own.fault]);
}

/** What names the schema of a JSON file for editors. */
const SCHEMA_KEY: Key<string> = {
  type: {
    words: 'text',
    schema: () => ({ type: 'string' }),
    read: (value) => (typeof value.raw === 'string' ? value.raw : value.expected('the address of a JSON Schema')),
  },
  description: 'the JSON Schema of this file',
  default: 'none',
  example: '"./node_modules/fastapi-vercel-lint/schema/config.v1.schema.json"',
};

/** @throws ConfigurationError with everything that is wrong */
function configuration(
  document: DataDocument,
  base: readonly Step[],
  directory: string,
  { rules, display }: ReadOptions,
): LoadedConfiguration {
  const { file } = document.source;
  const reading = new Reading(document, base, directory, rules);
  const keys = base.length > 0 ? KEYS : { ...KEYS, $schema: SCHEMA_KEY };
  const read = readKeys(new Value(reading, document.get(...base)), keys) ?? {};
  if (reading.faults.length > 0) {
    const faults = [...reading.faults].sort((a, b) => a.range.start.offset - b.range.start.offset);
    throw new ConfigurationError(display(file), faults);
  }
  return { file, directory, ...named(read), placeOf: (...path) => reading.place(path) };
}
