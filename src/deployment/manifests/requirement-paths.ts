import { joinPath } from '../../files/paths.js';
import type { PathContext } from '../../parser/requirements/url.js';
import type { UnitFiles } from '../files.js';

/** Where Vercel's build container keeps a repository; the builder names a path requirement after its directory. */
const BUILD_DIRECTORY = '/vercel/path0';

/** How the builder sees the paths of a requirements file in a directory: uv looks which of them are directories. */
export function requirementPaths({ root, repository }: UnitFiles): PathContext {
  return {
    directory: root === '' ? BUILD_DIRECTORY : `${BUILD_DIRECTORY}/${root}`,
    kind(path) {
      const inside = path.startsWith(`${BUILD_DIRECTORY}/`) ? joinPath(path.slice(BUILD_DIRECTORY.length)) : null;
      const kind = inside === null ? null : repository.kind(inside);
      return kind === 'file' || kind === 'directory' ? kind : null;
    },
  };
}
