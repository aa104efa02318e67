import type { RequirementsFile } from '../../parser/requirements/file.js';
import { has } from '../../vercel/versions.js';
import type { Deployment } from '../model.js';
import { byManifest } from './discovery.js';

/**
 * The requirements files that Vercel reads as uv does, each once; those behind a pyproject.toml or a Pipfile are not read. None
 * before the CLI that does so: it handed them to pip as they are.
 */
export function requirementsFiles({ discoveries, cliVersion }: Deployment): RequirementsFile[] {
  if (!has(cliVersion, 'requirements-by-uv')) return [];
  return byManifest(discoveries).flatMap(({ manifest }) => manifest.requirements ?? []);
}
