import type { Related } from '../../diagnostic.js';
import { preferredDistributions } from '../../packages/preferred-distributions.data.js';
import { listOf } from '../../words.js';
import type { ElsewhereDeclared } from './declared-elsewhere.js';
import type { Installation } from './installation.js';
import type { MissingModule, Use } from './missing.js';

/** How many of the places that need a distribution are named. */
const MAX_USES = 4;

/** What is said of a distribution that Vercel does not install. */
export interface MissingSituation {
  missing: MissingModule;
  /** What is installed instead. */
  installation: Installation;
  /** Where it is named although it is not installed. */
  elsewhere: ElsewhereDeclared | null;
  /** How a file is called in a message. */
  display(file: string): string;
}

/** Why it is missing, as a sentence. */
export function missingSentence({ missing, installation, elsewhere, display }: MissingSituation): string {
  const { module, distributions, dropped, uses, confidence } = missing;
  const { manifest, lock } = installation.discovery;
  const [{ need }] = uses;
  const file = display(lock?.file ?? manifest.file);
  if (dropped)
    return `${dropped.distribution} has \`${module}\` only up to ${dropped.last}, and nothing in ${file} keeps it at that.`;
  const what = need
    ? `${need.subject} needs ${need.requirement}`
    : `\`${module}\` comes with ${listOf(distributions.slice(0, 4), { word: 'or' })}`;
  if (elsewhere) return `${what}, ${WHERE[elsewhere.kind](elsewhere, display)}.`;
  return confidence === 'possible'
    ? `${what}, which ${file} does not list, and nothing that it lists is known to bring it.`
    : `${what}, and ${file} neither lists it nor anything that brings it.`;
}

const WHERE: Record<
  ElsewhereDeclared['kind'],
  (elsewhere: ElsewhereDeclared, display: MissingSituation['display']) => string
> = {
  marker: ({ file }, display) => `whose marker in ${display(file)} does not hold on Vercel`,
  group: ({ title }) => `which is only in \`${title}\`, and Vercel does not install that`,
  extra: ({ title }) => `which is only in \`${title}\`, and Vercel installs no extras of the project`,
  shadowed: ({ file }, display) =>
    `which is only in ${display(file)}, and Vercel does not read that because of another manifest`,
  ignored: ({ file }, display) => `which is only in ${display(file)}, and an ignore file keeps that from Vercel`,
  file: ({ file }, display) => `which is only in ${display(file)}, and Vercel does not read that`,
};

/** What follows, as a sentence. `isFatal`: whether it is reported as an error. */
export function missingConsequence({ need, consequence: { when, confidence } }: Use, isFatal: boolean): string {
  const failure = need?.failure ?? 'this import fails with ModuleNotFoundError';
  if (isFatal) return `Without it, ${failure} ${when}, and every request gets a 500.`;
  return `Without it, ${failure} ${confidence === 'possible' ? 'if it runs' : when}.`;
}

/** What to add, as a requirement, and whether there is no doubt about it. */
export interface Choice {
  text: string;
  isCertain: boolean;
  /** A reason for it, as a sentence; empty where it needs none. */
  because: string;
}

/** What to add: as it is named elsewhere, or the distribution that is meant. */
export function chosenRequirement({ missing, elsewhere }: MissingSituation): Choice {
  const { module, distributions, uses } = missing;
  const preferred = preferredDistributions.find(
    (each) => distributions.includes(each.name) && `${module}.`.startsWith(`${each.module}.`),
  );
  const name = uses[0].need?.requirement ?? preferred?.name ?? distributions[0]!;
  const isCertain = uses[0].need !== null || (preferred ? preferred.isCertain : distributions.length === 1);
  if (elsewhere?.text) return { text: elsewhere.text, isCertain: true, because: '' };
  return { text: name, isCertain, because: preferred?.because ?? '' };
}

/** What to do, as a sentence. */
export function missingHelp(situation: MissingSituation, { text, because }: Choice): string {
  const { missing, installation, display } = situation;
  const { dropped, module } = missing;
  const { manifest, lock } = installation.discovery;
  const file = display(manifest.file);
  if (dropped) return `Do without \`${module}\`, or write \`${dropped.distribution}<=${dropped.last}\` in ${file}.`;
  const tail = because === '' ? '' : ` ${because}`;
  if (lock?.kind === 'uv.lock') return `Run \`uv add ${text}\` and commit pyproject.toml and uv.lock.${tail}`;
  if (lock)
    return `Add \`${text}\` to \`[project] dependencies\` in ${file}, and make ${display(lock.file)} anew.${tail}`;
  const to = PLACES[manifest.kind] ?? '';
  return `Add \`${text}\` to ${to}${file}.${tail}`;
}

const PLACES: Readonly<Record<string, string>> = {
  'pyproject.toml': '`[project] dependencies` in ',
  Pipfile: '`[packages]` in ',
};

/** Where it is named, how the first place that needs it is reached, and the other places. */
export function missingRelated({ missing, elsewhere }: MissingSituation): Related[] {
  const [first, ...more] = missing.uses;
  const seen = new Set([first.reached.module.file]);
  const others = more
    .filter(({ reached }) => !seen.has(reached.module.file) && seen.add(reached.module.file))
    .slice(0, MAX_USES)
    .map(({ reached: { module }, span, need }) => ({
      file: module.file,
      range: module.source.range(span.start, span.end),
      message: need ? 'needed here too' : 'imported here too',
    }));
  const named = elsewhere
    ? [{ file: elsewhere.file, range: elsewhere.range, message: `named here (${elsewhere.title})` }]
    : [];
  return [...named, ...first.consequence.related, ...others];
}
