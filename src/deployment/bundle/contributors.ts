import type { InstalledPackage } from '../manifests/installed-package.js';
import type { BundledPackage, FunctionBundle } from './bundle.js';

/** What one name in the manifest brings into a function. */
export interface Contributor {
  /** Normalised name of what the project asks for. */
  readonly name: string;
  /** It and what is there because of it, the largest first. What others ask for too counts for the nearest, and then for the first. */
  readonly packages: readonly BundledPackage[];
  readonly bytes: number;
}

/** What each name in the manifest brings along, the most first. */
export function contributors({ packages, set }: FunctionBundle): Contributor[] {
  const groups = new Map<string, BundledPackage[]>();
  const roots = new Map<string, string>();
  for (const each of packages) {
    const root = rootOf(each.name, set!.packages, roots);
    const group = groups.get(root);
    if (group) group.push(each);
    else groups.set(root, [each]);
  }
  return [...groups]
    .map(([name, group]) => ({ name, packages: group, bytes: bytesOf(group) }))
    .sort((a, b) => b.bytes - a.bytes);
}

/** The name in the manifest that the shortest way to a package starts from; `known` holds what was worked out before. */
function rootOf(name: string, packages: ReadonlyMap<string, InstalledPackage>, known: Map<string, string>): string {
  const way: string[] = [];
  let root = name;
  for (let each: string | null = name; each !== null; each = packages.get(each)?.requiredBy ?? null) {
    const found = known.get(each);
    root = found ?? each;
    if (found !== undefined || way.includes(each)) break;
    way.push(each);
    // Of what goes on and on, any place will do as its start.
    if (way.length > LONGEST_WAY) break;
  }
  for (const each of way) known.set(each, root);
  return root;
}

const LONGEST_WAY = 1000;

/**
 * What is no longer in a function when the project asks for some packages no more: they and what they bring along, without what another package
 * asks for too. The largest first.
 *
 * @param names normalised names that the manifest has
 */
export function freedWithout({ packages }: FunctionBundle, names: ReadonlySet<string>): readonly BundledPackage[] {
  const asked = new Map<string, BundledPackage[]>();
  for (const each of packages)
    for (const requirer of each.requirers) {
      const list = asked.get(requirer);
      if (list) list.push(each);
      else asked.set(requirer, [each]);
    }
  const staying = new Set(
    packages.filter(({ name, requiredBy }) => requiredBy === null && !names.has(name)).map(({ name }) => name),
  );
  // A set also goes through what is added on the way.
  for (const name of staying) for (const each of asked.get(name) ?? []) staying.add(each.name);
  return packages.filter(({ name }) => !staying.has(name));
}

/** What packages are likeliest to weigh together, in bytes. */
export function bytesOf(packages: readonly BundledPackage[]): number {
  return packages.reduce((sum, { size }) => sum + size.bytes, 0);
}
