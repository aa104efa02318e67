import type { UnitFiles } from '../files.js';
import { declaredDependencies } from './dependencies.js';
import type { JudgedDependency } from './dependency-facts.js';
import { loadManifest } from './manifest.js';

/**
 * A dependency where a person has written it: Pipenv writes the lock file, and what is to be changed is in the Pipfile.
 *
 * @param files of the unit
 * @returns null for one that only another brought into the lock file
 */
export function writtenDependency(judged: JudgedDependency, files: UnitFiles): JudgedDependency | null {
  if (judged.manifest.kind !== 'Pipfile.lock') return judged;
  const pipfile = loadManifest(files, judged.manifest.directory, 'Pipfile');
  if (!pipfile.document) return judged;
  const dependency = declaredDependencies(pipfile).dependencies.find(({ name }) => name === judged.dependency.name);
  return dependency ? { ...judged, dependency } : null;
}
