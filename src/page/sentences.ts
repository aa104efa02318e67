import type { Outcome, PageFunction, PageLimit, PagePackage } from './data.js';
import { mebibytes } from '../words.js';
import { aboutText, exactText, isUncertain, maybeAbout } from './sizes.js';

/** What a limit is for, as the end of `225 MiB: …`. */
export const LIMIT_MEANING: Readonly<Record<PageLimit['name'], string>> = {
  standard: 'shipped as it is',
  'runtime-install': 'with packages that are installed at each cold start',
  'large-function': 'as a large function, which is a beta',
};

/** The name of a limit for places with little room. */
export const LIMIT_NAME: Readonly<Record<PageLimit['name'], string>> = {
  standard: 'shipped as it is',
  'runtime-install': 'installed at cold starts',
  'large-function': 'large function (beta)',
};

/** What becomes of a function, as a sentence without an end. */
export const OUTCOME: Readonly<Record<Outcome, string>> = {
  standard: 'it is shipped as it is',
  'runtime-install': 'packages are left out and installed at each cold start',
  'large-function': 'it is shipped whole, as a large function',
  'too-large': 'it cannot be deployed',
};

/** How good or bad news is: decides over sign and color. */
export type Mood = 'good' | 'care' | 'bad';

export const MOOD: Readonly<Record<Outcome, Mood>> = {
  standard: 'good',
  'runtime-install': 'care',
  'large-function': 'care',
  'too-large': 'bad',
};

/** What becomes of a function: a headline, and sentences that explain it. */
export interface Verdict {
  readonly mood: Mood;
  readonly title: string;
  readonly sentences: readonly string[];
}

/** @returns the verdict over a function in words */
export function verdict(data: PageFunction): Verdict {
  const { outcome, buildError } = data;
  const isOpen = data.isUnknown && outcome === 'standard';
  const sentences = isOpen ? [NOT_KNOWN] : [...explanation(data), ...doubt(data)];
  if (buildError !== null) {
    const stop = `Vercel’s build stops before it packs anything (${buildError}). This is what it would pack.`;
    return { mood: MOOD['too-large'], title: 'It is not built.', sentences: [stop, ...sentences] };
  }
  return isOpen
    ? { mood: MOOD['runtime-install'], title: 'It is at least this big.', sentences }
    : { mood: MOOD[outcome], title: TITLE[outcome], sentences };
}

const NOT_KNOWN =
  'Which packages are installed could not be read from the project, so only what is sure to be there is counted.';

const TITLE: Readonly<Record<Outcome, string>> = {
  standard: 'It fits.',
  'runtime-install': 'It is too big to be shipped whole, and starts slower for it.',
  'large-function': 'It is shipped whole, as a large function.',
  'too-large': 'It is too big to be deployed.',
};

function explanation(data: PageFunction): string[] {
  const { outcome, bytes } = data;
  const standard = limitOf(data, 'standard');
  const most = reachable(data);
  if (!standard || !most) return [];
  const allowed = mebibytes(standard.bytes);
  if (outcome === 'standard')
    return [`Vercel ships the function as it is. Of the ${allowed} that this allows, ${room(data, standard)}.`];
  const over = `The function is ${distance(data, standard)} above the ${allowed} that are shipped as they are.`;
  if (outcome === 'runtime-install')
    return [
      over,
      `So Vercel leaves packages out of it and installs them at each cold start, which is whenever a new instance starts. Of the ${mebibytes(most.bytes)} that this allows, ${room(data, most)}.`,
    ];
  if (outcome === 'large-function')
    return [
      over,
      `The project asks for large functions, a beta of Vercel. Of the ${mebibytes(most.bytes)} that this allows, ${room(data, most)}.`,
    ];
  if (data.obstacle !== null) return [over, `${whyNothingHelps(data, allowed)} ${refusal(data)}`];
  if (bytes > most.bytes) {
    const large = limitOf(data, 'large-function');
    const isBeyond = large !== undefined && bytes >= large.bytes;
    const above = `It is ${distance(data, most)} above the ${mebibytes(most.bytes)} that are possible${isBeyond ? ', and too big for a large function as well' : ''}.`;
    // No file shows for which projects Vercel has switched that on.
    const chance = `Only where Vercel’s beta of large functions is switched on, up to ${mebibytes(large?.bytes ?? 0)} are possible.`;
    return [above, refusal(data), ...(large && !isBeyond ? [chance] : [])];
  }
  return [over, refusal(data)];
}

function limitOf({ limits }: PageFunction, name: PageLimit['name']): PageLimit | undefined {
  return limits.find((limit) => limit.name === name);
}

/** Whether the beta of large functions is switched on, as far as the verdicts show. */
export function hasLargeFunctions({ outcome, outcomeAtLow, outcomeAtHigh }: PageFunction): boolean {
  return [outcome, outcomeAtLow, outcomeAtHigh].includes('large-function');
}

/** @returns the limits that the function can make use of, the smallest first */
export function usable(data: PageFunction): PageLimit[] {
  const most = reachable(data)?.bytes ?? 0;
  return data.limits.filter(({ bytes }) => bytes <= most);
}

/** @returns the largest limit that the function can make use of */
export function reachable(data: PageFunction): PageLimit | undefined {
  const large = limitOf(data, 'large-function');
  if (large && hasLargeFunctions(data)) return large;
  const most = data.obstacle === null ? limitOf(data, 'runtime-install') : undefined;
  return most ?? limitOf(data, 'standard');
}

/** Why a function is too large although it is below the largest limit. */
function whyNothingHelps({ obstacle, fixed }: PageFunction, allowed: string): string {
  if (obstacle === 'no-wheels')
    return 'None of its packages can be left out and installed at cold starts: that takes a ready-made wheel from PyPI.';
  if (obstacle === 'fixed')
    return `What has to stay in it, ${aboutText(fixed)}, is too much for ${allowed} together with the tool that would install the rest at cold starts.`;
  return 'Vercel leaves no packages out of it: a command of the project installs them, the installation at cold starts is switched off, or this version of Vercel’s CLI has none.';
}

function refusal({ errorCode }: PageFunction): string {
  return errorCode === null
    ? 'The build goes through, and then Vercel refuses the function.'
    : `The build stops with ${errorCode}.`;
}

/** What the ends of the band would mean, where that is something else. */
function doubt(data: PageFunction): string[] {
  const { low, high, outcome, outcomeAtLow, outcomeAtHigh, limits } = data;
  if (!isUncertain(data)) return [];
  const written = (bytes: number): string =>
    exactText(
      bytes,
      limits.map((limit) => limit.bytes),
    );
  const parts: string[] = [];
  if (outcomeAtLow !== outcome) parts.push(`at ${written(low)} ${OUTCOME[outcomeAtLow]}`);
  if (outcomeAtHigh !== outcome) parts.push(`at ${written(high)} ${OUTCOME[outcomeAtHigh]}`);
  if (parts.length === 0) return [];
  return [`This is not sure, because the size is an estimate: ${parts.join('; ')}.`];
}

function distance(data: PageFunction, limit: PageLimit): string {
  return maybeAbout(Math.abs(data.bytes - limit.bytes), isUncertain(data));
}

function room(data: PageFunction, limit: PageLimit): string {
  return `${distance(data, limit)} are left`;
}

/** On which side of a limit a function is. */
export function sideText(data: PageFunction, limit: number): string {
  const { bytes, low, high } = data;
  const difference = maybeAbout(Math.abs(bytes - limit), isUncertain(data));
  if (bytes > limit) return `${difference} too much${low <= limit ? ', if it is not smaller than expected' : ''}`;
  return `${difference} left${high > limit ? ', if it is not bigger than expected' : ''}`;
}

/** How the size of a package is known, as a sentence. */
export function basisText({ basis }: PagePackage, environment: string | null): string {
  switch (basis) {
    case 'environment':
      return `Measured: its files in ${environment ?? 'the virtual environment'}.`;
    case 'exact':
      return 'Known: from the list of files in this very release.';
    case 'wheel':
      return 'Estimated from the size of its download in the lock file.';
    case 'index':
      return 'Estimated from releases of it that were published.';
    case 'unknown':
      return 'A guess: only its name is known.';
  }
}

/** The same in a word. */
export const BASIS: Readonly<Record<PagePackage['basis'], string>> = {
  environment: 'measured',
  exact: 'known',
  wheel: 'estimated from its download',
  index: 'estimated from its releases',
  unknown: 'guessed',
};

/** What asks for a package that nothing brings along. */
export const BY_PROJECT = 'the project itself';

/** The names in the chain of what asks for a package, the project's own requirement first. */
export function chainNames({ packages }: PageFunction, { chain }: PagePackage): string[] {
  return chain.map((each) => (typeof each === 'number' ? packages[each]!.name : each));
}
