import { within } from '../../files/paths.js';
import type { Repository } from '../../files/repository.js';
import type { Discovery } from './discovery.js';
import { builtProject } from './project-build.js';

/** The directory of the project that becomes an installed package. */
export interface OwnPackage {
  /** Relative to the repository root. */
  readonly directory: string;
  /** Whether all files in it are taken; else only Python modules for sure. */
  readonly takesAll: boolean;
}

/**
 * The directory from which uv makes a package of the project itself, by the name of the project, as build backends look for it.
 * Other settings of the backends are not read.
 *
 * Source: `uv sync --no-editable` in @vercel/python 25.0.0; https://docs.astral.sh/uv/concepts/build-backend/#modules (2026-11)
 *
 * @returns null where no package is made, and where its directory has another name
 */
export function ownPackage(discovery: Discovery, repository: Repository): OwnPackage | null {
  const project = builtProject(discovery, repository);
  if (!project || project.name === '') return null;
  const module = project.name.toLowerCase().replace(/[-_.]+/g, '_');
  const directory = [within('src', module), module]
    .map((path) => within(project.directory, path))
    .find((path) => repository.kind(path) === 'directory');
  if (directory === undefined) return null;
  const backend: unknown = project.document.get('build-system', 'build-backend');
  return { directory, takesAll: typeof backend === 'string' && backend !== '' && !backend.startsWith('setuptools') };
}
