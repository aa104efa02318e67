import { packageSize } from '../src/deployment/bundle/package-size.js';
import { sizeOfPackages } from '../src/deployment/bundle/bundle.js';
import { packageSet } from '../src/deployment/bundle/packages.js';
import { UnitFiles } from '../src/deployment/files.js';
import { discoverPackage } from '../src/deployment/manifests/discovery.js';
import type { InstalledPackage } from '../src/deployment/manifests/installed-package.js';
import type { Interval } from '../src/deployment/bundle/interval.js';
import { MemoryHost } from '../src/files/host.js';
import { Repository } from '../src/files/repository.js';

/** What the model says of a project whose requirements.txt has these lines, without files and without what Vercel adds. */
export function sizesOf(requirements: string[], python: string): Interval {
  const host = new MemoryHost({ 'requirements.txt': requirements.join('\n'), '.python-version': python });
  const files = new UnitFiles(new Repository(host), '');
  const set = packageSet(discoverPackage('', files), files, null);
  if (!set) throw new Error(`nothing is known of ${requirements.join(' ')}`);
  const packages = [...set.packages.values()].map((each) => ({
    ...each,
    size: packageSize(each, null),
    isDeferrable: true,
  }));
  return sizeOfPackages(packages, set);
}

/** A package with the compressed size of its wheel. */
interface Wheel {
  name: string;
  version: string;
  platform: string;
  wheel: number;
}

/**
 * What the model says of packages that a lock file names, with the sizes of their wheels.
 *
 * @param isKnown whether the table of sizes may be asked for other releases of them
 */
export function sizeOfWheels(wheels: Wheel[], isKnown: boolean): Interval {
  return sizeOfPackages(
    wheels.map(({ name, version, wheel, platform }) => {
      const file = `${name.replaceAll('-', '_')}-0-${platform === 'any' ? 'py3-none-any' : `cp312-cp312-${platform}`}.whl`;
      const found: InstalledPackage = {
        name: isKnown ? name : `unknown-${name}`,
        version,
        specifiers: [],
        requiredBy: null,
        requirers: new Set(),
        certainty: 'sure',
        origin: 'pypi',
        isForCpu: version.endsWith('+cpu'),
        wheel: { name: file, bytes: wheel },
        isBuiltFromSource: false,
      };
      return { ...found, size: packageSize(found, null), isDeferrable: true };
    }),
    null,
  );
}
