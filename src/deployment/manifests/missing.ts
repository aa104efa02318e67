import { SEVERITIES, type Confidence } from '../../diagnostic.js';
import { brings, findDistribution } from '../../packages/distributions.js';
import { isStandard } from '../../packages/stdlib-removed.js';
import type { Span } from '../../parser/syntax/outline.js';
import type { ExternalImport, ReachedModule } from '../../program/closure.js';
import { implicitNeeds, type ImplicitNeed } from '../../program/implicit-needs.js';
import { consequenceOf, type Consequence } from '../../program/phases/consequence.js';
import type { Phases } from '../../program/phases/phases.js';
import type { Deployment } from '../model.js';
import { installedModules, type InstalledModules, type Presence } from './installed.js';

/** A program and its deployment; a `Unit` is one. */
export interface DeployedProgram {
  readonly deployment: Deployment;
  readonly reached: ReadonlyMap<string, ReachedModule>;
  readonly phases: Phases;
}

/** One place that needs a distribution. */
export interface Use {
  reached: ReachedModule;
  span: Span;
  /** What follows at this place. */
  consequence: Consequence;
  /** Why it is needed where the place is no import of it. */
  need: ImplicitNeed | null;
}

/** A distribution that Vercel does not install, although the program needs it. */
export interface MissingModule {
  /** As the table of distributions knows it, e.g. `google.cloud.storage`. */
  module: string;
  /** Normalised; any of them would do. */
  distributions: readonly string[];
  /** How sure it is that nothing that is installed has the module. */
  confidence: Confidence;
  /** A distribution that is installed, and the newest of its releases that had the module. */
  dropped: { distribution: string; last: string } | null;
  /** The most pressing place is first. */
  uses: readonly [Use, ...Use[]];
}

/** What the program of a unit needs and Vercel does not install, each distribution once. */
export function missingModules(unit: DeployedProgram): MissingModule[] {
  const installed = installedModules(unit.deployment);
  if (!installed) return [];
  const presences = new Map<string, Presence>();
  const presenceOf = (module: string): Presence => {
    let presence = presences.get(module);
    if (!presence) presences.set(module, (presence = installed.presence(module)));
    return presence;
  };
  const found = new Map<string, Missing>();
  for (const reached of unit.reached.values()) {
    if (reached.module.isBroken) continue;
    for (const { module, span, need, isCertain } of needsOf(reached, installed, presenceOf)) {
      const presence = presenceOf(module);
      if (presence.kind !== 'missing' && presence.kind !== 'dropped') continue;
      const consequence = consequenceOf(
        unit.phases,
        reached.module,
        span.start,
        need?.exception ?? 'ModuleNotFoundError',
      );
      if (!consequence) continue;
      const use = { reached, span, need, consequence: isCertain ? consequence : { ...consequence, ...UNSURE } };
      const distributions = presence.kind === 'missing' ? presence.distributions : [presence.distribution];
      const key = distributions.join();
      const known = found.get(key);
      if (known) known.uses.push(use);
      else found.set(key, { ...describe(presence, distributions), ...settled(need, installed), uses: [use] });
    }
  }
  const all = [...found.values()];
  return all
    .filter((each) => !all.some((other) => other !== each && comesWith(each, other)))
    .map(({ uses, ...missing }) => {
      // The sort is stable: of several that are as bad the first that is reached stays first.
      const [first, ...more] = uses.sort((a, b) => rank(a) - rank(b)) as [Use, ...Use[]];
      return { ...missing, uses: [first, ...more] };
    });
}

type Missing = Omit<MissingModule, 'uses'> & { uses: Use[] };

const UNSURE = { severity: 'warning', confidence: 'possible' } as const;

function describe(
  presence: Presence & { kind: 'missing' | 'dropped' },
  distributions: readonly string[],
): Omit<MissingModule, 'uses'> {
  const { module } = presence;
  return presence.kind === 'missing'
    ? { module, distributions, confidence: presence.confidence, dropped: null }
    : { module, distributions, confidence: 'likely', dropped: presence };
}

/** The confidence of a need of which it was looked at that nothing holds older releases back. */
function settled(need: ImplicitNeed | null, { installations }: InstalledModules): { confidence?: Confidence } {
  const [first] = installations;
  return need?.isSettled && first ? { confidence: first.completeness } : {};
}

/** Whether what is missing comes with something else that is missing too, so that one requirement does for both. */
function comesWith(missing: Missing, other: Missing): boolean {
  const [name] = missing.distributions;
  const [from] = other.distributions;
  if (missing.distributions.length > 1 || name === from) return false;
  return brings(from!, name!) && !brings(name!, from!) && rank(other.uses[0]!) <= rank(missing.uses[0]!);
}

function rank({ consequence: { severity, confidence } }: Use): number {
  return SEVERITIES.indexOf(severity) * 3 + CONFIDENCES.indexOf(confidence);
}

const CONFIDENCES: readonly Confidence[] = ['certain', 'likely', 'possible'];

/** A module that a place of the program needs. */
interface Needed {
  module: string;
  span: Span;
  need: ImplicitNeed | null;
  isCertain: boolean;
}

function* needsOf(
  reached: ReachedModule,
  installed: InstalledModules,
  presenceOf: (module: string) => Presence,
): Generator<Needed> {
  for (const each of reached.external) {
    if (isStandard(each.top)) continue;
    for (const module of dottedNames(each)) {
      yield { module, span: each.statement, need: null, isCertain: each.isCertain };
    }
  }
  const isMissing = (module: string): boolean => presenceOf(module).kind === 'missing';
  const requirersOf = (name: string): string[] =>
    installed.installations.flatMap(({ sure }) =>
      [...sure].filter((each) => findDistribution(each)?.requires.some((required) => required.name === name)),
    );
  for (const need of implicitNeeds(reached.module, reached.project, { isMissing, requirersOf })) {
    yield { module: need.modules[0]!, span: need.span, need, isCertain: need.isCertain };
  }
}

/** The modules that an import may mean: the names after `from google.cloud import` are modules too. */
function dottedNames({ name, statement }: ExternalImport): string[] {
  return statement.from === name ? statement.names.map((each) => `${name}.${each.name}`) : [name];
}
