import { byName } from './fact.js';
import { platformPackages, type PlatformPackage } from './platform-only.data.js';

export type { PlatformPackage } from './platform-only.data.js';

const table = byName(platformPackages);
const families = platformPackages.filter(({ isPrefix }) => isPrefix);

/** @param name normalised */
export function platformPackage(name: string): PlatformPackage | null {
  const known = table.get(name);
  if (known && !known.isPrefix) return known;
  return families.find((family) => name.startsWith(family.name) && name.length > family.name.length) ?? null;
}
