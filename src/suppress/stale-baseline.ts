import type { Diagnostic, Edit, Range, Related } from '../diagnostic.js';
import { deleteEntries } from '../fix/json.js';
import { replace } from '../fix/edits.js';
import type { StaleEntry } from '../result.js';
import type { DataDocument } from '../parser/document.js';
import { countPointer } from './baseline.js';
import type { JudgedUnit } from './facts.js';
import { metaFinding, safeFix } from './meta-finding.js';

/** Other entries that are listed by name. */
const MAX_OTHERS = 20;

/**
 * One finding about all entries of a baseline that list more than there is.
 *
 * @param stale at least one, each with its file as the baseline names it
 * @param file of the baseline, as the result names it
 * @returns null where the rule is not active
 */
export function staleBaseline(
  stale: readonly (StaleEntry & { key: string })[],
  document: DataDocument,
  file: string,
  unit: JudgedUnit | null,
): Diagnostic | null {
  const places = stale.map((entry): Related & { path: string } => ({
    file,
    range: rangeOf(document, entry),
    path: countPointer(entry.key, entry.rule),
    message: `\`${entry.rule}\` in ${entry.file}: ${entry.listed} listed, ${entry.found} found`,
  }));
  const [{ range, path, message }, ...others] = places as [(typeof places)[0]];
  const rest = others.length > 0 ? `, and ${others.length} more` : '';
  return metaFinding(unit, 'unused-suppression', {
    file,
    range,
    path,
    message: `The baseline lists more than there is: ${message}${rest}.`,
    help: 'Run with `--update-baseline` to write it anew.',
    related: others.slice(0, MAX_OTHERS).map(({ file, range, message }) => ({ file, range, message })),
    fix: safeFix(
      'Lower the counts to what is found',
      editsOf(stale, document)?.map((edit) => ({ ...edit, file })) ?? null,
    ),
  });
}

function rangeOf(document: DataDocument, { key, rule }: { key: string; rule: string }): Range {
  const { source } = document;
  return document.entryRange('files', key, rule) ?? source.range(0, 0);
}

/** Lower counts, without the entries that would be nothing; null where no edit does it without a doubt. */
function editsOf(stale: readonly (StaleEntry & { key: string })[], document: DataDocument): Edit[] | null {
  const edits: (Edit | null)[] = [];
  const gone = new Map<string, string[]>();
  for (const { key, rule, found } of stale) {
    if (found === 0) gone.set(key, [...(gone.get(key) ?? []), rule]);
    else {
      const range = document.valueRange('files', key, rule);
      edits.push(range && replace(document.source, range, String(found)));
    }
  }
  const isEmpty = ([key, rules]: [string, string[]]): boolean =>
    Object.keys(document.get('files', key) as object).length === rules.length;
  const whole = [...gone].filter(isEmpty).map(([key]) => key);
  const parts = [...gone].filter((each) => !isEmpty(each));
  const removals = [
    ...(whole.length > 0 ? [deleteEntries(document, ['files'], whole)] : []),
    ...parts.map(([key, rules]) => deleteEntries(document, ['files', key], rules)),
  ];
  if (removals.includes(null) || edits.includes(null)) return null;
  return [...edits, ...removals.flat()] as Edit[];
}
