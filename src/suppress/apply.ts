import type { Diagnostic } from '../diagnostic.js';
import type { Suppression } from '../result.js';
import { suppressionComments, type SuppressionComment } from './comments.js';
import { CommentEntry, CommentIndex } from './cover.js';
import type { Judged, SuppressionFacts } from './facts.js';
import { FileIgnoreEntry } from './file-ignores.js';
import { DirectiveCheck, entriesWithoutReason } from './invalid.js';
import type { Judgement } from './judged.js';
import { unusedComment } from './unused-comments.js';
import { unusedFileIgnores } from './unused-ignores.js';

/** What became of the findings of one repository. */
export interface Outcome {
  /** Findings that nothing silences. */
  kept: Diagnostic[];
  suppressed: (Diagnostic & { suppression: Suppression })[];
  /** Findings about suppressions: those that silence nothing, and those that do not work. */
  unused: Diagnostic[];
}

/**
 * Silences findings of one repository by comments and by `per-file-ignores`, and says which of these silence nothing.
 *
 * @param findings of all its units, before any of them is left out of the report
 * @param judgement of the same facts
 * @param known every rule that there is
 */
export function applySuppressions(
  findings: readonly Diagnostic[],
  facts: SuppressionFacts,
  judgement: Judgement,
  known: ReadonlySet<string>,
): Outcome {
  const check = new DirectiveCheck(known);
  const comments = [...facts.repository.loaded()].flatMap((source) => suppressionComments(source, facts.modules));
  const indexes = indexComments(comments, check);
  const ignores = fileIgnores(facts);
  const silenced = (finding: Diagnostic): Suppression | null => {
    const byComment = indexes.get(finding.file)?.take(finding.rule, finding.range) ?? null;
    // Each entry of the configuration that matches is used, whatever else silences the finding.
    const byEntry = (ignores.get(unitConfiguration(facts, finding)) ?? []).filter((entry) => entry.take(finding));
    return byComment ? commentSuppression(byComment) : byEntry[0] ? entrySuppression(byEntry[0]) : null;
  };
  const judged = findings.map((finding) => withSuppression(finding, silenced(finding)));
  const entries = [...ignores.values()].flat();
  const early = [...checkComments(comments, indexes, judgement, check), ...entriesWithoutReason(entries, facts)];
  const about = early.map((finding) => withSuppression(finding, silenced(finding)));
  // An entry may be there to silence what is said about other entries; so these are asked before it is judged itself.
  for (const finding of unusedFileIgnores(entries, facts, judgement)) silenced(finding);
  const late = unusedFileIgnores(entries, facts, judgement);
  about.push(...late.map((finding) => withSuppression(finding, silenced(finding))));
  return {
    kept: judged.filter(({ suppression }) => !suppression),
    suppressed: [...judged, ...about].filter((each): each is Outcome['suppressed'][number] =>
      Boolean(each.suppression),
    ),
    unused: about.filter(({ suppression }) => !suppression),
  };
}

function withSuppression(finding: Diagnostic, suppression: Suppression | null): Judged {
  return suppression ? { ...finding, suppression } : finding;
}

function indexComments(comments: readonly SuppressionComment[], check: DirectiveCheck): Map<string, CommentIndex> {
  const byFile = new Map<string, CommentEntry[]>();
  for (const suppression of comments) {
    if (!check.isSound(suppression)) continue;
    const { source, directive, comment } = suppression;
    const cover = directive.kind === 'ignore-file' ? null : comment.cover;
    for (const rule of directive.rules) {
      if (!check.accepts(rule.name)) continue;
      const entries = byFile.get(source.file);
      const entry = new CommentEntry(rule, suppression, cover);
      if (entries) entries.push(entry);
      else byFile.set(source.file, [entry]);
    }
  }
  return new Map([...byFile].map(([file, entries]) => [file, new CommentIndex(entries)]));
}

function* checkComments(
  comments: readonly SuppressionComment[],
  indexes: ReadonlyMap<string, CommentIndex>,
  judgement: Judgement,
  check: DirectiveCheck,
): Generator<Diagnostic> {
  const entriesOf = new Map<SuppressionComment, CommentEntry[]>();
  for (const { entries } of indexes.values()) {
    for (const entry of entries) {
      const own = entriesOf.get(entry.suppression);
      if (own) own.push(entry);
      else entriesOf.set(entry.suppression, [entry]);
    }
  }
  for (const suppression of comments) {
    const { file } = suppression.source;
    if (!judgement.judgesFile(file)) continue;
    const unit = judgement.unitOf(file);
    yield* check.findings(suppression, unit);
    const entries = entriesOf.get(suppression) ?? [];
    const isUnused = (entry: CommentEntry): boolean => !entry.isUsed && judgement.judges(file, entry.rule.name);
    yield* unusedComment(entries, isUnused, unit);
  }
}

/** The entries of `per-file-ignores` of each configuration file. */
function fileIgnores({ units }: SuppressionFacts): Map<string | null, FileIgnoreEntry[]> {
  const found = new Map<string | null, FileIgnoreEntry[]>();
  for (const { configuration } of units) {
    if (!configuration || found.has(configuration.file)) continue;
    const entries = configuration.fileIgnores.map((entry) => new FileIgnoreEntry(configuration, entry));
    found.set(configuration.file, entries);
  }
  return found;
}

function unitConfiguration({ units }: SuppressionFacts, { unit: root }: Diagnostic): string | null {
  return units.find(({ unit }) => unit.root === root)?.configuration?.file ?? null;
}

function commentSuppression({ suppression: { source, directive } }: CommentEntry): Suppression {
  const { line } = source.position(directive.start);
  return { kind: 'comment', reason: directive.reason, file: source.file, line };
}

function entrySuppression({ configuration, entry }: FileIgnoreEntry): Suppression {
  const { line } = entry.range.start;
  return { kind: 'configuration', reason: entry.reason, file: configuration.file, line };
}
