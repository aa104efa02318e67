import type { PageFunction, PageLimit, PagePackage, Size } from './data.js';
import { usable } from './sentences.js';
import { projectPart } from './tree-files.js';
import { groupsOf, sorted, type Part } from './tree.js';

/** What one tries to do without: packages by their place in the list, directories and files by their path. */
export interface Removal {
  readonly packages: ReadonlySet<number>;
  readonly paths: ReadonlySet<string>;
}

export const NOTHING: Removal = { packages: new Set(), paths: new Set() };

/** @returns what is removed, with one part more or, where it is there already, less */
export function toggled({ packages, paths }: Removal, part: Part): Removal {
  if (part.package !== undefined) return { packages: flipped(packages, part.package), paths };
  return part.path === undefined ? { packages, paths } : { packages, paths: flipped(paths, part.path) };
}

function flipped<T>(set: ReadonlySet<T>, item: T): ReadonlySet<T> {
  const changed = new Set(set);
  if (!changed.delete(item)) changed.add(item);
  return changed;
}

/**
 * @returns the packages that go with a removal. What the project asks for goes when it no longer does, unless something that stays asks for it too; what
 *   only others ask for goes when it is named, and when none of them stays
 */
export function removedPackages(data: PageFunction, { packages }: Removal): ReadonlySet<number> {
  const all = [...data.packages.keys()];
  if (packages.size === 0) return new Set();
  const asked = new Map<number, number[]>();
  for (const index of all)
    for (const requirer of data.packages[index]!.requirers) {
      const list = asked.get(requirer);
      if (list) list.push(index);
      else asked.set(requirer, [index]);
    }
  const isForced = (index: number): boolean => packages.has(index) && !isAskedByProject(data.packages[index]!);
  const staying = new Set(all.filter((index) => isAskedByProject(data.packages[index]!) && !packages.has(index)));
  // A set also goes through what is added on the way.
  for (const index of staying) for (const each of asked.get(index) ?? []) if (!isForced(each)) staying.add(each);
  return new Set(all.filter((index) => !staying.has(index)));
}

/** @returns the packages that keep one, although the project no longer asks for it; empty where it goes with the removal, or is not named in it */
export function keepers(data: PageFunction, removal: Removal, index: number): readonly number[] {
  const gone = removedPackages(data, removal);
  return gone.has(index) || !removal.packages.has(index)
    ? []
    : data.packages[index]!.requirers.filter((each) => !gone.has(each));
}

/** Whether the project names a package, or it is not known what asks for it. */
function isAskedByProject({ chain, requirers }: PagePackage): boolean {
  return chain.length === 0 || requirers.length === 0;
}

/** Whether a path goes with a removal: it is named, or a directory above it is. */
export function isPathRemoved(path: string, { paths }: Removal): boolean {
  for (let above = path; ; above = above.slice(0, Math.max(0, above.lastIndexOf('/')))) {
    if (paths.has(above)) return true;
    if (above === '') return paths.has('.');
  }
}

/**
 * How big a function would be without something. Its band gets narrower as the error does that the removed packages had their part in.
 */
export function sizeWithout(data: PageFunction, removal: Removal): Size {
  const gone = removedPackages(data, removal);
  let removed = removedFileBytes(projectPart(data.project), removal);
  const all = { below: 0, above: 0 };
  const left = { below: 0, above: 0 };
  for (const [index, each] of data.packages.entries()) {
    if (gone.has(index)) removed += each.bytes;
    const below = (each.bytes - each.low) ** 2;
    const above = (each.high - each.bytes) ** 2;
    for (const sum of gone.has(index) ? [all] : [all, left]) {
      sum.below += below;
      sum.above += above;
    }
  }
  const bytes = Math.max(0, data.bytes - removed);
  const share = (part: number, whole: number): number => {
    return whole > 0 ? Math.sqrt(part / whole) : data.bytes > 0 ? bytes / data.bytes : 0;
  };
  return {
    bytes,
    low: Math.max(0, bytes - (data.bytes - data.low) * share(left.below, all.below)),
    high: bytes + (data.high - data.bytes) * share(left.above, all.above),
  };
}

function removedFileBytes(part: Part, removal: Removal): number {
  if (removal.paths.has(part.path!) && part.kind !== 'files') return part.bytes;
  return part.children.reduce((sum, child) => sum + removedFileBytes(child, removal), 0);
}

/** What one could do without: each package that the project asks for with what it brings, each directory and file at the top. The largest first. */
export function candidates(data: PageFunction): Part[] {
  const files = projectPart(data.project).children.filter(({ kind }) => kind !== 'files');
  return sorted([...groupsOf(data).filter((each) => each.package !== undefined), ...files]);
}

/** More than these do not help anyone. */
const MOST = 12;
/** What is smaller than so many others is not tried. */
const MOST_TRIED = 25;

/**
 * The fewest parts without which a function gets down to a limit: the one with the least effect that is enough by itself, else the one with the most.
 *
 * @returns the parts; null where all of them are not enough
 */
export function fewest(data: PageFunction, limit: number): Part[] | null {
  const left = candidates(data).slice(0, MOST_TRIED);
  const found: Part[] = [];
  let removal = NOTHING;
  for (let size = data.bytes; size > limit;) {
    const tried = left.map((part) => ({ part, bytes: sizeWithout(data, toggled(removal, part)).bytes }));
    tried.sort((a, b) => a.bytes - b.bytes);
    const next = tried.findLast(({ bytes }) => bytes <= limit) ?? tried[0];
    if (!next || next.bytes >= size || found.length >= MOST) return null;
    left.splice(left.indexOf(next.part), 1);
    found.push(next.part);
    removal = toggled(removal, next.part);
    size = next.bytes;
  }
  return found;
}

/** @returns the limits that a function could make use of, and is above */
export function exceeded(data: PageFunction): PageLimit[] {
  return usable(data).filter(({ bytes }) => data.bytes > bytes);
}
