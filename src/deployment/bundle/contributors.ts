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
    .map(([name, group]) => ({ name, packages: group, bytes: group.reduce((sum, { size }) => sum + size.bytes, 0) }))
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
