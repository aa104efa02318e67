import { compareText } from '../diagnostic.js';
import { UsageError } from '../errors.js';
import { isTable, pointer, type DataDocument, type Step } from '../parser/document.js';
import { parseJson } from '../parser/json.js';
import type { Source } from '../parser/source.js';
import { tool } from '../version.js';

/** What `--update-baseline` writes to when nothing names a file. */
export const DEFAULT_BASELINE = `${tool.name}-baseline.json`;

/** The version that is written, and the only one that is read. */
const SCHEMA_VERSION = 1;

/** How many findings of each rule are accepted in each file; paths are relative to the directory of the baseline, POSIX. */
export type Counts = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** A baseline that was read. */
export interface Baseline {
  readonly counts: Counts;
  readonly document: DataDocument;
}

/**
 * Reads a baseline; schema/baseline.v1.schema.json describes it.
 *
 * @param named the file as messages name it
 * @throws UsageError with the line of the first fault
 */
export function parseBaseline(source: Source, named: string): Baseline {
  const document = parseJson(source);
  const fail = (line: number, message: string): UsageError =>
    new UsageError(
      `${named}:${line}: ${message}`,
      `Mend it, or delete it and run with --update-baseline to write it anew.`,
    );
  const at = (...path: Step[]): number => (document.keyRange(...path)?.start ?? { line: 1 }).line;
  if (document.fault) throw fail(document.fault.range.start.line, document.fault.message);
  const root = document.get();
  const files = document.get('files');
  if (!isTable(root)) throw fail(1, 'a baseline is an object with "schemaVersion" and "files"');
  const version = root.schemaVersion;
  if (version !== SCHEMA_VERSION) {
    const isNewer = typeof version === 'number' && version > SCHEMA_VERSION;
    throw fail(
      at('schemaVersion'),
      isNewer
        ? 'a newer version of fastapi-vercel-lint has written it, which is needed to read it'
        : `"schemaVersion" has to be ${SCHEMA_VERSION}`,
    );
  }
  for (const key of Object.keys(root)) {
    if (!['schemaVersion', 'files', '$schema'].includes(key))
      throw fail(at(key), `there is no key ${JSON.stringify(key)}`);
  }
  if (!isTable(files)) throw fail(at('files'), '"files" has to be an object of files');
  const counts = new Map<string, Map<string, number>>();
  for (const [file, rules] of Object.entries(files)) {
    const line = at('files', file);
    if (file === '' || /^(?:\/|[A-Za-z]:)|\\/.test(file)) {
      throw fail(line, `${JSON.stringify(file)} is no path relative to the baseline, with forward slashes`);
    }
    if (!isTable(rules)) throw fail(line, `${JSON.stringify(file)} has to be an object of rules with numbers`);
    const own = new Map<string, number>();
    for (const [rule, count] of Object.entries(rules)) {
      if (!Number.isSafeInteger(count) || (count as number) < 1) {
        throw fail(at('files', file, rule), `${JSON.stringify(rule)} has to be a whole number above 0`);
      }
      own.set(rule, count as number);
    }
    counts.set(file, own);
  }
  return { counts, document };
}

/** A baseline as it is written: sorted, so that a change is a small diff. Files without rules are left out. */
export function baselineText(counts: Counts): string {
  const byName = <T>([a]: [string, T], [b]: [string, T]): number => compareText(a, b);
  const files = [...counts]
    .filter(([, rules]) => rules.size > 0)
    .sort(byName)
    .map(([file, rules]) => {
      const lines = [...rules].sort(byName).map(([rule, count]) => `      ${JSON.stringify(rule)}: ${count}`);
      return `    ${JSON.stringify(file)}: {\n${lines.join(',\n')}\n    }`;
    });
  const body = files.length === 0 ? '{}' : `{\n${files.join(',\n')}\n  }`;
  return `{\n  "schemaVersion": ${SCHEMA_VERSION},\n  "files": ${body}\n}\n`;
}

/** The JSON Pointer to the count of a rule in a baseline. */
export function countPointer(file: string, rule: string): string {
  return pointer(['files', file, rule]);
}
