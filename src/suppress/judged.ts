import { unitSign } from '../deployment/units.js';
import { directoryOf, isBelow, isInside } from '../files/paths.js';
import type { JudgedUnit, SuppressionFacts } from './facts.js';

/** The rule that judges files that no other rule can. */
const SYNTAX_RULE = 'syntax-error';

/**
 * What a run could judge: only there is a suppression without a finding an unused one. A run on some files, rules or projects is no
 * judge of the others.
 */
export class Judgement {
  readonly #reached = new Map<JudgedUnit, ReadonlySet<string>>();
  readonly #isComplete = new Map<JudgedUnit, boolean>();
  readonly #hasOthers = new Map<string, boolean>();
  #skipped: ReadonlySet<string> | undefined;

  constructor(private readonly facts: SuppressionFacts) {}

  /** Whether a comment in a file can be unused: a unit judged the file, and no other unit may need the comment. */
  judgesFile(file: string): boolean {
    return this.#judges(file).length > 0;
  }

  /** Whether findings of a rule in a file would have been seen, of whatever unit. */
  judges(file: string, rule: string): boolean {
    if (this.#isBlind(file, rule)) return false;
    return this.#judges(file).some(({ rules }) => rules.has(rule));
  }

  /**
   * The same for what counts findings: a file that the app does not reach has none, where it is known what the app reaches.
   *
   * @param isKnown whether there is such a rule at all
   */
  counts(file: string, rule: string, isKnown: boolean): boolean {
    const { units, repository, reports, directories } = this.facts;
    const around = units.filter(({ unit }) => isInside(file, unit.root));
    const isLookedFor = around.length > 0 || directories.some((directory) => isInside(file, directory));
    if (!isLookedFor || !reports(file) || this.#mayConcernOthers(file)) return false;
    const concerned = around.length > 0 ? around : units;
    if (!isKnown) return true;
    if (!concerned.some(({ rules }) => rules.has(rule))) return false;
    if (repository.kind(file) === null) return directories.some((directory) => isInside(file, directory));
    const isReached = concerned.some((each) => this.#reachedBy(each).has(file));
    if (this.#isBlind(file, rule) || (!isReached && this.#isOfAnotherProject(file))) return false;
    return !file.endsWith('.py') || isReached || concerned.every((each) => this.#knowsAll(each));
  }

  /** The unit that a finding about a suppression belongs to: the nearest around the file, else one that reaches it. */
  unitOf(file: string): JudgedUnit | null {
    const { units } = this.facts;
    const around = units.filter(({ unit }) => isInside(file, unit.root));
    const nearest = around.sort((a, b) => b.unit.root.length - a.unit.root.length)[0];
    return nearest ?? units.find((each) => this.#reachedBy(each).has(file)) ?? units[0] ?? null;
  }

  #judges(file: string): JudgedUnit[] {
    if (!this.facts.reports(file) || this.#mayConcernOthers(file)) return [];
    if (file.endsWith('.py')) return this.facts.units.filter((each) => this.#reachedBy(each).has(file));
    if (this.#isOfAnotherProject(file)) return [];
    return this.facts.units.filter(({ unit }) => isInside(file, unit.root) || this.#isWhole);
  }

  /** Whether the repository was looked at from its root on. */
  get #isWhole(): boolean {
    return this.facts.directories.includes('');
  }

  /** Whether a unit that this run did not look at may have something to say about a file. */
  #mayConcernOthers(file: string): boolean {
    if (this.#isWhole) return false;
    const isOwn = this.facts.units.some(({ unit }) => isInside(file, unit.root));
    return !isOwn || this.#hasOtherUnits(directoryOf(file));
  }

  /** Whether a directory, or one above it, may be a unit that was not looked at. */
  #hasOtherUnits(directory: string): boolean {
    let known = this.#hasOthers.get(directory);
    if (known === undefined) {
      const { units, directories, repository } = this.facts;
      const isLookedAt =
        units.some(({ unit }) => unit.root === directory) || directories.some((each) => isInside(directory, each));
      const sign = isLookedAt ? null : unitSign(repository, directory);
      // An app in a directory of a unit is most likely the one that the unit starts.
      const isPart = sign?.kind === 'code' && units.some(({ unit }) => isInside(directory, unit.root));
      known = (sign !== null && !isPart) || (directory !== '' && this.#hasOtherUnits(directoryOf(directory)));
      this.#hasOthers.set(directory, known);
    }
    return known;
  }

  /** Whether a file lies in a directory that looks like a project of its own and was not judged as one. */
  #isOfAnotherProject(file: string): boolean {
    const { units, repository } = this.facts;
    for (let directory = directoryOf(file); ; directory = directoryOf(directory)) {
      if (units.some(({ unit }) => unit.root === directory)) return false;
      const sign = unitSign(repository, directory);
      if (sign && sign.kind !== 'code') return true;
      if (directory === '') return false;
    }
  }

  /** Whether a rule could not look into a file: it has a syntax error, or was given up. */
  #isBlind(file: string, rule: string): boolean {
    const { repository, modules } = this.facts;
    this.#skipped ??= new Set(repository.notAnalysed.map((each) => each.file));
    if (this.#skipped.has(file)) return true;
    return rule !== SYNTAX_RULE && file.endsWith('.py') && (modules.load(file)?.isBroken ?? true);
  }

  #reachedBy(judged: JudgedUnit): ReadonlySet<string> {
    let reached = this.#reached.get(judged);
    if (!reached) {
      const { unit } = judged;
      reached = new Set([...unit.reached.keys(), ...unit.buildScript.keys()]);
      this.#reached.set(judged, reached);
    }
    return reached;
  }

  /** Whether it is known which files an app reaches: Vercel starts it, and nothing on the way is broken or was given up. */
  #knowsAll(judged: JudgedUnit): boolean {
    let isComplete = this.#isComplete.get(judged);
    if (isComplete === undefined) {
      const { unit } = judged;
      const { entrypoint, functions, services } = unit.deployment;
      const starts = entrypoint !== null || [...functions, ...services].some((each) => each.entrypoint !== null);
      const isBroken = [...unit.reached.values()].some(({ module }) => module.isBroken);
      const isSkipped = this.facts.repository.notAnalysed.some(({ file }) => isBelow(file, unit.root));
      isComplete = starts && !isBroken && !isSkipped;
      this.#isComplete.set(judged, isComplete);
    }
    return isComplete;
  }
}
