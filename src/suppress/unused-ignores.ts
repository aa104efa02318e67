import type { ConfiguredPattern } from '../config/configuration.js';
import type { Diagnostic } from '../diagnostic.js';
import { isInside, within } from '../files/paths.js';
import type { Repository } from '../files/repository.js';
import type { DataDocument } from '../parser/document.js';
import { listOf } from '../words.js';
import { documentOf, removeEntry, removeRules, rulesAt } from './configuration-edits.js';
import type { JudgedUnit, SuppressionFacts } from './facts.js';
import { type FileIgnoreEntry, stepsOf } from './file-ignores.js';
import type { Judgement } from './judged.js';
import { metaFinding, safeFix } from './meta-finding.js';

/** More directory entries are not looked through for a file that a pattern may match. */
const MAX_ENTRIES = 20_000;
const NEVER_ENTERED = new Set(['.git', 'node_modules', '.venv', 'venv', '__pycache__', 'site-packages']);

/** Findings about entries of `per-file-ignores` that silence nothing. */
export function unusedFileIgnores(
  entries: readonly FileIgnoreEntry[],
  facts: SuppressionFacts,
  judgement: Judgement,
): Diagnostic[] {
  const read = [...facts.repository.loaded()].map(({ file }) => file);
  return entries.flatMap((ignore): Diagnostic[] => {
    const unit = facts.units.find(({ configuration }) => configuration?.file === ignore.configuration.file) ?? null;
    const left = ignore.entry.rules.filter((rule) => !ignore.used.has(rule));
    const isLookedAt = facts.directories.some((directory) => isInside(ignore.base, directory));
    if (left.length === 0 || !unit || (!isLookedAt && !ignore.isPlain)) return [];
    const matching = read.filter((file) => ignore.matchesFile(file));
    if (matching.length === 0) {
      const isMissing = isLookedAt && !mayExist(facts.repository, ignore);
      return isMissing ? wholeEntry(ignore, unit, facts, `\`${ignore.text}\` matches no file.`) : [];
    }
    const unused = left.filter((rule) => matching.some((file) => judgement.judges(file, rule)));
    const documents = documentsOf(ignore, matching, facts.repository);
    if (unused.length === 0 || documents === null) return [];
    const { pointer } = ignore.entry;
    const leadsNowhere =
      pointer !== null && documents.every((document) => document.get(...stepsOf(pointer)) === undefined);
    const all = unused.length === ignore.entry.rules.length;
    if (all && leadsNowhere) {
      return wholeEntry(ignore, unit, facts, `\`${ignore.text}\` leads nowhere: there is no such key.`);
    }
    const names = listOf(unused.map((rule) => `\`${rule}\``));
    return all
      ? wholeEntry(ignore, unit, facts, `\`${ignore.text}\` silences nothing: there is no finding of ${names} there.`)
      : ofRules(ignore, unused, unit, facts);
  });
}

function wholeEntry(ignore: FileIgnoreEntry, unit: JudgedUnit, facts: SuppressionFacts, message: string): Diagnostic[] {
  const { configuration, entry } = ignore;
  const document = documentOf(facts.repository, configuration.file);
  const edit = document && removeEntry(document, entry.path);
  const found = metaFinding(unit, 'unused-suppression', {
    file: configuration.file,
    range: entry.range,
    path: entry.path,
    message: `In \`per-file-ignores\`, ${message}`,
    help: 'Remove the entry.',
    fix: safeFix('Remove the entry', edit && [edit]),
  });
  return found ? [found] : [];
}

function ofRules(
  ignore: FileIgnoreEntry,
  unused: readonly string[],
  unit: JudgedUnit,
  facts: SuppressionFacts,
): Diagnostic[] {
  const { configuration, entry } = ignore;
  const document = documentOf(facts.repository, configuration.file);
  const list = document && rulesAt(document, entry.path);
  return unused.flatMap((rule) => {
    const range = list && document?.valueRange(...list.path, list.rules.indexOf(rule));
    // One at a time where the edits of neighbours would be one.
    const edits = document && (removeRules(document, entry.path, unused) ?? removeRules(document, entry.path, [rule]));
    const own = edits && (edits.length === unused.length ? edits[unused.indexOf(rule)] : edits[0]);
    return (
      metaFinding(unit, 'unused-suppression', {
        file: configuration.file,
        range: range ?? entry.range,
        path: entry.path,
        message: `In \`per-file-ignores\`, \`${rule}\` for \`${ignore.text}\` silences nothing: there is no finding of it there.`,
        help: 'Take it out of the list.',
        fix: safeFix(`Remove \`${rule}\` from the list`, own ? [own] : null),
      }) ?? []
    );
  });
}

/** The files that a pattern matches as documents, where it has a pointer; null where one cannot be read as such. */
function documentsOf(ignore: FileIgnoreEntry, files: readonly string[], repository: Repository): DataDocument[] | null {
  const documents = ignore.entry.pointer === null ? [] : files.map((file) => documentOf(repository, file));
  return documents.every((document) => document !== null) ? documents : null;
}

/** Whether there may be a file that a pattern matches: one was found, or the search has come to its limit. */
function mayExist(repository: Repository, ignore: FileIgnoreEntry): boolean {
  if (ignore.isPlain) return repository.kind(ignore.base) === 'file';
  let count = 0;
  const directories = [ignore.base];
  for (const directory of directories) {
    for (const { name, kind } of repository.list(directory)) {
      if (++count > MAX_ENTRIES) return true;
      const path = within(directory, name);
      if (kind === 'file' && ignore.matchesFile(path)) return true;
      if (kind === 'directory' && !NEVER_ENTERED.has(name)) directories.push(path);
    }
  }
  return false;
}

/** An entry of a list in the configuration that matches nothing. */
export interface UnmatchedEntry extends ConfiguredPattern {
  /** The key of the list: `exclude`, `ignore` … */
  key: string;
  /** Why it does nothing, for a sentence that begins with the entry: `matches no directory`. */
  because: string;
}

/** Findings about entries of other lists of a configuration file that match nothing. */
export function unmatchedEntries(
  entries: readonly UnmatchedEntry[],
  file: string,
  unit: JudgedUnit | null,
  repository: Repository,
): Diagnostic[] {
  const document = entries.length > 0 ? documentOf(repository, file) : null;
  return entries.flatMap(({ key, pattern, because, range, path }) => {
    const edit = document && removeEntry(document, path);
    return (
      metaFinding(unit, 'unused-suppression', {
        file,
        range,
        path,
        message: `In \`${key}\`, \`${pattern}\` ${because}.`,
        help: 'Remove it.',
        fix: safeFix(`Remove \`${pattern}\``, edit && [edit]),
      }) ?? []
    );
  });
}
