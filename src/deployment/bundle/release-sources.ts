import { findDistribution, type Requires } from '../../packages/distributions.js';
import { findSizes } from '../../packages/sizes.js';
import { readPoetryLock, type PoetryPackage } from '../../parser/poetry-lock.js';
import { compareVersions, parseVersion, type Specifier } from '../../parser/requirements/pep440.js';
import { vercelEnvironment } from '../../parser/requirements/markers.js';
import { admits } from '../../parser/requirements/specifiers.js';
import type { Source } from '../../parser/source.js';
import type { ReleaseSource } from '../manifests/closure.js';
import { holds } from '../manifests/locked.js';

/** Several sources, of which the first that has a package speaks for it. */
export function firstOf(sources: readonly ReleaseSource[]): ReleaseSource {
  const first = <T>(ask: (source: ReleaseSource) => T | null): T | null => {
    for (const each of sources) {
      const answer = ask(each);
      if (answer !== null) return answer;
    }
    return null;
  };
  return {
    versionOf: (name) => first((each) => each.versionOf(name)),
    requiresOf: (name, extras) => first((each) => each.requiresOf(name, extras)),
    newestOf: (name) => first((each) => each.newestOf(name)),
  };
}

/** The newest releases that the table of sizes knows. */
export const newestReleases: ReleaseSource = {
  versionOf: () => null,
  requiresOf: () => null,
  newestOf: (name) => findSizes(name)?.releases.find(({ version }) => !version.includes('+'))?.version ?? null,
};

/** Builds for processors alone, which do without the libraries for graphics cards. */
export function cpuReleases(isForCpu: (name: string) => boolean): ReleaseSource {
  return {
    versionOf: () => null,
    newestOf: () => null,
    requiresOf(name, extras): readonly Requires[] | null {
      const distribution = isForCpu(name) ? findDistribution(name) : undefined;
      if (!distribution) return null;
      const all = [...distribution.requires, ...extras.flatMap((extra) => distribution.extra(extra) ?? [])];
      return all.filter((each) => !/^(?:nvidia-|cuda-|triton$|pytorch-triton)/.test(each.name));
    },
  };
}

/** A source without the packages of which the manifest demands another release than it has. */
export function fitting(source: ReleaseSource, demands: ReadonlyMap<string, readonly Specifier[]>): ReleaseSource {
  const fits = (name: string): boolean => {
    const version = source.versionOf(name);
    return version === null || admits(demands.get(name) ?? [], version);
  };
  return {
    versionOf: (name) => (fits(name) ? source.versionOf(name) : null),
    requiresOf: (name, extras) => (fits(name) ? source.requiresOf(name, extras) : null),
    newestOf: (name) => source.newestOf(name),
  };
}

/** Whether a range of Pythons such as `>=3.9,<3.13` has a release of one; a range that is not understood has. */
function supports(range: string | null, python: string): boolean {
  if (range === null || !/^[\s\d.,<>=!~*]+$/.test(range) || range.trim() === '*') return true;
  const specifiers = range.split(',').flatMap((part): Specifier[] => {
    const [, operator, version = ''] = /^\s*(<=|>=|==|!=|~=|<|>)\s*([\d.*]+)\s*$/.exec(part) ?? [];
    return operator === undefined ? [] : [{ operator: operator as Specifier['operator'], version }];
  });
  return admits(specifiers, `${python}.99`);
}

function isNewer({ version }: PoetryPackage, { version: other }: PoetryPackage): boolean {
  const [left, right] = [parseVersion(version ?? ''), parseVersion(other ?? '')];
  return left !== null && (right === null || compareVersions(left, right) > 0);
}

/** @param python major and minor */
export function poetryReleases(lock: Source, python: string): ReleaseSource {
  const packages = new Map<string, PoetryPackage>();
  const environment = vercelEnvironment(python);
  // Of several releases markers choose, or else the newest is taken.
  const isFit = ({ marker, pythons }: PoetryPackage): boolean =>
    holds(marker, environment) && supports(pythons, python);
  for (const each of readPoetryLock(lock)) {
    const known = packages.get(each.name);
    if (!known || (isFit(each) && (!isFit(known) || isNewer(each, known)))) packages.set(each.name, each);
  }
  return {
    versionOf: (name) => packages.get(name)?.version ?? null,
    newestOf: () => null,
    requiresOf(name, extras) {
      const found = packages.get(name);
      if (!found) return null;
      const wanted = new Set(extras.flatMap((extra) => found.extras.get(extra) ?? []));
      const requires = found.requires.filter((each) => {
        // A lock file also has what nobody asked for by an extra, without a release.
        return (
          packages.has(each.name) &&
          (!each.isOptional || wanted.has(each.name)) &&
          holds(each.marker, environment, extras)
        );
      });
      return requires.map((each) => ({ name: each.name, extras: each.extras }));
    },
  };
}
