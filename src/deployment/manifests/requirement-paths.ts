import { joinPath } from '../../files/paths.js';
import { BUILD_DIRECTORY } from '../../parser/requirements/file.js';
import type { PathContext } from '../../parser/requirements/url.js';
import type { UnitFiles } from '../files.js';

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
