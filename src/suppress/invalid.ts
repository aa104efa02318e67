import type { Diagnostic, Fix, Range } from '../diagnostic.js';
import { replace } from '../fix/edits.js';
import { nearestName } from '../nearest.js';
import { removeDirective, removeName } from './comment-fixes.js';
import type { SuppressionComment } from './comments.js';
import { type Directive, FORM, type NamedRule } from './directive.js';
import type { JudgedUnit, SuppressionFacts } from './facts.js';
import type { FileIgnoreEntry } from './file-ignores.js';
import { isMetaRule, metaFinding, safeFix } from './meta-finding.js';

/** Names that are compared with all rules, in one run: a file could hold any number of them. */
const MAX_COMPARED = 1000;

/** What is wrong with directives, and which of their rules count. */
export class DirectiveCheck {
  readonly #nearest = new Map<string, string | null>();

  /** @param known the rules that a suppression may name */
  constructor(private readonly known: ReadonlySet<string>) {}

  /** Whether a directive may name a rule. */
  accepts(name: string): boolean {
    return this.known.has(name) && !isMetaRule(name);
  }

  /** Whether a directive can silence anything: it can be read, and stands where it may. */
  isSound(suppression: SuppressionComment): suppression is SuppressionComment<Directive> {
    const { directive, comment } = suppression;
    return directive.kind === 'ignore' || (directive.kind === 'ignore-file' && comment.isAlone);
  }

  /** All that is wrong with a directive. */
  *findings(suppression: SuppressionComment, unit: JudgedUnit | null): Generator<Diagnostic> {
    if (!this.isSound(suppression)) yield* this.#broken(suppression, unit);
    else {
      yield* this.#unknown(suppression, unit);
      yield* this.#withoutReason(suppression, unit);
    }
  }

  /** Why a directive does nothing. */
  *#broken(comment: SuppressionComment, unit: JudgedUnit | null): Generator<Diagnostic> {
    const { source, directive } = comment;
    const place = placeOf(comment, directive);
    if (directive.kind !== 'broken') {
      const message = '`ignore-file` counts on a line of its own only: here, nothing is ignored.';
      const help = 'Put the comment on a line of its own, or write `ignore` for this line.';
      yield* found(metaFinding(unit, 'invalid-suppression', { ...place, message, help }));
      return;
    }
    const { message, help, repair, isEmpty } = directive;
    const edit = repair && replace(source, source.range(repair.start, repair.end), repair.text);
    const fix = isEmpty
      ? safeFix('Remove the comment', [removeDirective(comment)])
      : safeFix(repair?.title ?? '', edit && [edit]);
    yield* found(metaFinding(unit, 'invalid-suppression', { ...place, message, help, fix }));
  }

  /** Rules of a directive that are none. */
  *#unknown(comment: SuppressionComment<Directive>, unit: JudgedUnit | null): Generator<Diagnostic> {
    for (const rule of comment.directive.rules) {
      if (this.accepts(rule.name)) continue;
      const words = this.#wordsFor(comment, rule);
      yield* found(metaFinding(unit, 'invalid-suppression', { ...placeOf(comment, rule), ...words }));
    }
  }

  *#withoutReason(comment: SuppressionComment<Directive>, unit: JudgedUnit | null): Generator<Diagnostic> {
    const { configuration } = unit ?? {};
    if (!configuration?.requireReason || comment.directive.reason !== null) return;
    const message = `A reason is missing, which ${configuration.file} requires.`;
    const help = `Say why behind two dashes: \`${FORM}\`.`;
    yield* found(metaFinding(unit, 'invalid-suppression', { ...placeOf(comment, comment.directive), message, help }));
  }

  #wordsFor(
    comment: SuppressionComment<Directive>,
    rule: NamedRule,
  ): { message: string; help: string; fix: Fix | null } {
    const { name } = rule;
    if (isMetaRule(name)) {
      return {
        message: `A comment cannot ignore \`${name}\`: it is what keeps comments honest.`,
        help: 'Take it out of the list; the configuration can ignore it.',
        fix: safeFix(`Remove \`${name}\``, [removeWrong(comment, rule, (other) => this.accepts(other.name))]),
      };
    }
    if (name === '*' || name.toLowerCase() === 'all') {
      return {
        message: `\`${name}\` is refused: it would also hide what nobody has seen yet.`,
        help: `Name the rules: \`ignore[rule, other] -- reason\`.`,
        fix: null,
      };
    }
    const nearest = this.#nearestTo(name);
    const { source } = comment;
    return {
      message: `There is no rule ${JSON.stringify(name)}: nothing is ignored for it.`,
      help:
        nearest === null
          ? 'Run `fastapi-vercel-lint rules` for the list, or take it out.'
          : `Did you mean \`${nearest}\`?`,
      fix:
        nearest === null
          ? null
          : safeFix(`Write \`${nearest}\``, [replace(source, source.range(rule.start, rule.end), nearest)]),
    };
  }

  #nearestTo(name: string): string | null {
    let nearest = this.#nearest.get(name);
    if (nearest === undefined) {
      const names = [...this.known].filter((each) => !isMetaRule(each));
      nearest = this.#nearest.size < MAX_COMPARED ? nearestName(name, names) : null;
      this.#nearest.set(name, nearest);
    }
    return nearest;
  }
}

/** Findings about entries of `per-file-ignores` that have no reason where the configuration requires one. */
export function entriesWithoutReason(entries: readonly FileIgnoreEntry[], { units }: SuppressionFacts): Diagnostic[] {
  return entries.flatMap(({ configuration: { file, requireReason }, entry, text }) => {
    if (!requireReason || entry.reason !== null) return [];
    const unit = units.find(({ configuration }) => configuration?.file === file) ?? null;
    return found(
      metaFinding(unit, 'invalid-suppression', {
        file,
        range: entry.range,
        path: entry.path,
        message: `In \`per-file-ignores\`, \`${text}\` has no reason, which \`require-reason\` asks for.`,
        help: 'Write `{ rules = […], reason = "…" }` in TOML, `{ "rules": […], "reason": "…" }` in JSON.',
      }),
    );
  });
}

function found(finding: Diagnostic | null): Diagnostic[] {
  return finding ? [finding] : [];
}

/** The last rule of a list goes with the directive: an empty list would be another fault. */
function removeWrong(
  comment: SuppressionComment<Directive>,
  rule: NamedRule,
  stays: (other: NamedRule) => boolean,
): Fix['edits'][number] {
  const isOnly = comment.directive.rules.length === 1;
  return isOnly ? removeDirective(comment) : removeName(comment, rule, stays);
}

function placeOf(
  { source }: SuppressionComment,
  { start, end }: { start: number; end: number },
): { file: string; range: Range } {
  return { file: source.file, range: source.range(start, end) };
}
