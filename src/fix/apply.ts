import type { Diagnostic, Edit } from '../diagnostic.js';
import { UsageError } from '../errors.js';
import { Unreadable } from '../files/host.js';
import { createSource } from '../parser/source.js';
import type { AppliedFix, LintResult, UnappliedFix, WholeResult } from '../result.js';
import { fixable, fixKey, type Candidate } from './candidates.js';
import { applyEdits } from './edits.js';
import type { Changes, FixedFiles } from './fixed-files.js';
import { obstacle } from './obstacles.js';
import { syntaxFaults } from './parses.js';
import { choose, mergeEdits } from './select.js';
import { lostUnits, newErrors, remaining, type Problem } from './verify.js';

/** A fix may make room for another. More rounds than a few are no progress. */
const MAX_PASSES = 10;

/** How often a project is looked at to find the fix that is to blame for something. */
const MAX_TRIALS = 50;

/** Looks at a project with changes. */
export type Check = (changes: Changes) => Promise<WholeResult>;

export interface FixOutcome {
  /** What was found before anything was fixed, and after it. */
  before: LintResult;
  after: LintResult;
  changes: Changes;
  fixed: AppliedFix[];
  notApplied: UnappliedFix[];
}

/** Texts of a project, and what is found in them. */
interface State {
  changes: Changes;
  found: WholeResult;
}

interface Step {
  state: State;
  applied: Candidate[];
}

/**
 * Applies fixes in memory until none is left: all that go together at once, and then a look at the whole project. Only where something is
 * wrong then, they are tried in parts. What is taken back, or cannot be applied, is part of the outcome, with the reason.
 *
 * @param unsafe whether to apply unsafe fixes too
 */
export async function applyFixes(files: FixedFiles, check: Check, unsafe: boolean): Promise<FixOutcome> {
  return new Fixer(files, check, unsafe).run();
}

class Fixer {
  /** Why fixes are not applied, by key. */
  readonly #refused = new Map<string, string>();
  #trials = 0;

  constructor(
    private readonly files: FixedFiles,
    private readonly check: Check,
    private readonly unsafe: boolean,
  ) {}

  async run(): Promise<FixOutcome> {
    let state: State = { changes: new Map(), found: await this.check(new Map()) };
    const before = state.found.result;
    // The fixes that led away from each state.
    const history: Step[] = [];
    for (let pass = 0; pass < MAX_PASSES; pass++) {
      const candidates = this.#candidates(state);
      if (candidates.length === 0) break;
      const current = state;
      const chosen = choose(candidates, (path) => this.#text(path, current.changes));
      const next = await this.#settle(current, chosen);
      if (next.applied.length === 0) continue;
      history.push({ state: current, applied: next.applied });
      const again = history.findIndex((each) => isSame(each.state.changes, next.state.changes));
      state = again < 0 ? next.state : history[again]!.state;
      if (again >= 0) this.#refuseCircle(history.splice(again).flatMap(({ applied }) => applied));
    }
    const { result } = state.found;
    return {
      before,
      after: result,
      changes: state.changes,
      fixed: history.flatMap(({ applied }) => applied.map(({ diagnostic, fix }) => named(diagnostic, fix.title))),
      notApplied: fixable(result.diagnostics, this.unsafe).map((each) => ({
        ...named(each, each.fix.title),
        reason: this.#refused.get(fixKey(each, each.fix)) ?? `there was still more to fix after ${MAX_PASSES} rounds`,
      })),
    };
  }

  #refuseCircle(candidates: readonly Candidate[]): void {
    for (const { key } of candidates) {
      const other = candidates.find((each) => each.key !== key);
      const reason = other ? `it and a fix of ${other.diagnostic.rule} undo each other` : 'it would change nothing';
      this.#refused.set(key, reason);
    }
  }

  #candidates({ changes, found: { result } }: State): Candidate[] {
    return fixable(result.diagnostics, this.unsafe).flatMap((diagnostic) => {
      const { fix } = diagnostic;
      const key = fixKey(diagnostic, fix);
      if (this.#refused.has(key)) return [];
      const edits = new Map<string, Edit[]>();
      for (const file of new Set(fix.edits.map((edit) => edit.file))) {
        const path = this.files.path(file);
        const own = fix.edits.filter((edit) => edit.file === file);
        const reason =
          path === null ? `${file} is outside of the repository` : this.#obstacle(path, own, changes, result);
        if (path === null || reason !== null) {
          this.#refused.set(key, reason ?? '');
          return [];
        }
        edits.set(path, [...(edits.get(path) ?? []), ...own]);
      }
      return [{ diagnostic, fix, edits, key }];
    });
  }

  #obstacle(path: string, edits: readonly Edit[], changes: Changes, result: LintResult): string | null {
    const name = edits[0]!.file;
    const original = this.files.original(path);
    const text = this.#text(path, changes);
    return obstacle({ name, original, text, isChanged: changes.has(path), seen: result.source(name) }, edits);
  }

  /**
   * Applies fixes that do not overlap, and leaves out those with which something is wrong. All the edits are those of the first state's
   * texts, so that any part of the fixes can be applied to them.
   */
  async #settle(start: State, chosen: Candidate[]): Promise<Step> {
    let best: Step = { state: start, applied: [] };
    const groups = [chosen];
    for (let group = groups.shift(); group; group = groups.shift()) {
      if (this.#trials >= MAX_TRIALS) {
        this.#refuse(group, 'too many other fixes had to be taken back; try again');
        continue;
      }
      const applied = [...best.applied, ...group];
      const { state, problems } = await this.#try(start, best, applied, group);
      if (state && problems.length === 0) best = { state, applied };
      else if (group.length === 1) this.#refuse(group, problems[0]!.reason);
      else groups.unshift(...parted(group, problems));
    }
    return best;
  }

  async #try(
    start: State,
    best: Step,
    applied: readonly Candidate[],
    added: readonly Candidate[],
  ): Promise<{ state: State | null; problems: Problem[] }> {
    const edits = mergeEdits(applied);
    const changes = new Map(start.changes);
    const unparsed: Problem[] = [];
    for (const [path, list] of edits) {
      const before = this.#text(path, start.changes) ?? '';
      const after = applyEdits(before, list);
      if (syntaxFaults(path, after) > syntaxFaults(path, before)) {
        const reason = `${this.files.display(path)} could not be parsed with it`;
        unparsed.push({ reason, blamed: added.filter((each) => each.edits.has(path)) });
      }
      if (this.#isOriginal(path, after)) changes.delete(path);
      else changes.set(path, after);
    }
    if (unparsed.length > 0) return { state: null, problems: unparsed };
    this.#trials++;
    try {
      const found = await this.check(changes);
      const editsOf = (file: string): readonly Edit[] => edits.get(this.files.path(file) ?? '') ?? [];
      const problems = [
        ...lostUnits(start.found, found),
        ...remaining(start.found, found, applied, editsOf),
        ...newErrors(best.state.found, found, added),
      ];
      return { state: { changes, found }, problems };
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      return {
        state: null,
        problems: [{ reason: `the project could not be checked: ${error.message}`, blamed: null }],
      };
    }
  }

  #refuse(candidates: readonly Candidate[], reason: string): void {
    for (const { key } of candidates) this.#refused.set(key, reason);
  }

  #text(path: string, changes: Changes): string | null {
    return changes.get(path) ?? this.#originalText(path);
  }

  /** Whether a file is on disk as it would be written: a byte order mark that goes is a change, too. */
  #isOriginal(path: string, text: string): boolean {
    const original = this.files.original(path);
    return original !== null && !(original instanceof Unreadable) && Buffer.from(original).equals(Buffer.from(text));
  }

  #originalText(path: string): string | null {
    const original = this.files.original(path);
    return original === null || original instanceof Unreadable ? null : createSource(path, original).text;
  }
}

/** Smaller groups of fixes: those that are to blame for themselves after all others, else halves. */
function parted(group: readonly Candidate[], problems: readonly Problem[]): Candidate[][] {
  const blamed = new Set(problems.flatMap((problem) => problem.blamed ?? []));
  const [suspects, others] = [group.filter((each) => blamed.has(each)), group.filter((each) => !blamed.has(each))];
  if (suspects.length > 0 && others.length > 0) return [others, suspects];
  const middle = group.length >> 1;
  return [group.slice(0, middle), group.slice(middle)];
}

function named({ rule, file }: Diagnostic, title: string): AppliedFix {
  return { rule, file, title };
}

function isSame(a: Changes, b: Changes): boolean {
  return a.size === b.size && [...a].every(([path, text]) => b.get(path) === text);
}
