import { requirersOf } from '../manifests/installed-package.js';
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
  for (const each of packages) {
    if (each.certainty === 'possible') continue;
    const [root = each.name] = requirersOf(each.name, set!.packages);
    const group = groups.get(root);
    if (group) group.push(each);
    else groups.set(root, [each]);
  }
  return [...groups]
    .map(([name, group]) => ({ name, packages: group, bytes: group.reduce((sum, { size }) => sum + size.bytes, 0) }))
    .sort((a, b) => b.bytes - a.bytes);
}
