import { within } from '../files/paths.js';
import type { Repository } from '../files/repository.js';
import { tool } from '../version.js';

/** The configuration file that is nothing else. */
export const JSON_FILE = `${tool.name}.json`;

/** The manifest that may hold a configuration. */
export const TOML_FILE = 'pyproject.toml';

/** The table there. */
export const TABLE = ['tool', tool.name] as const;

/** What may be a configuration in a directory. */
export interface Candidates {
  hasJson: boolean;
  hasToml: boolean;
}

/**
 * Looks for configuration files, at next to no cost: this is asked for every directory in which projects are looked for, and nearly all have
 * none. A pyproject.toml is read anyway where it is a manifest.
 *
 * @returns null for none
 */
export function configurationFiles(repository: Repository, directory: string): Candidates | null {
  const entries = repository.list(directory);
  const hasJson = entries.some(({ name }) => name === JSON_FILE);
  const manifest = within(directory, TOML_FILE);
  const isThere = entries.some(({ name }) => name === TOML_FILE) && repository.isFile(manifest);
  const hasToml = isThere && (repository.read(manifest)?.text.includes(TABLE[1]) ?? false);
  return hasJson || hasToml ? { hasJson, hasToml } : null;
}
