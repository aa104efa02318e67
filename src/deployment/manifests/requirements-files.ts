import type { RequirementsFile } from '../../parser/requirements/file.js';
import type { Deployment } from '../model.js';

/** The requirements files from which Vercel installs, each once; those behind a pyproject.toml or a Pipfile are not read. */
export function requirementsFiles({ discoveries }: Deployment): RequirementsFile[] {
  const found = discoveries.flatMap(({ manifest }) => (manifest?.requirements ? [manifest.requirements] : []));
  return [...new Map(found.map((file) => [file.source.file, file])).values()];
}
