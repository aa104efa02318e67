import { unitSign } from '../deployment/units.js';
import { joinPath, relativeTo, within } from '../files/paths.js';
import type { Repository } from '../files/repository.js';
import type { ConfiguredPattern, LoadedConfiguration } from './configuration.js';
import { ConfigurationError } from './fault.js';
import type { ConfiguredUnit } from './find.js';
import { isGlob, matcherOf, normalized } from './patterns.js';

/** Patterns go no deeper than the search for projects does. */
const MAX_DEPTH = 8;

/** Directories that hold no project of their own, whatever a pattern says. */
const NEVER: ReadonlySet<string> = new Set(['node_modules', 'site-packages', '__pycache__']);

/**
 * Finds the directories that `units` names. One that is named is a unit whatever is in it; of those that a pattern meets, those are that look
 * like a project.
 *
 * @throws ConfigurationError for what names no directory
 */
export function expandUnits({
  configuration,
  units,
  repository,
  excludes,
  display,
}: {
  configuration: LoadedConfiguration;
  units: readonly ConfiguredPattern[];
  repository: Repository;
  excludes(directory: string): boolean;
  display(file: string): string;
}): ReadonlyMap<string, ConfiguredUnit> {
  const found = new Map<string, ConfiguredUnit>();
  const { directory: base, file } = configuration;
  for (const { pattern, range } of units) {
    const fault = (message: string): ConfigurationError => {
      return new ConfigurationError(display(file), [
        { range, message: `units: ${JSON.stringify(pattern)} ${message}` },
      ]);
    };
    const path = normalized(pattern);
    if (!isGlob(path)) {
      const directory = joinPath(base, path);
      if (directory === null) throw fault('leads out of the repository');
      if (repository.kind(directory) !== 'directory') throw fault('is no directory');
      found.set(directory, { isLiteral: true });
      continue;
    }
    const met = directoriesLike(path, base, repository, excludes);
    if (met.length === 0) throw fault('matches no directory');
    const projects = met.filter((directory) => unitSign(repository, directory) !== null);
    if (projects.length === 0) throw fault('matches no directory that looks like a project');
    for (const directory of projects) if (!found.has(directory)) found.set(directory, { isLiteral: false });
  }
  return found;
}

function directoriesLike(
  pattern: string,
  base: string,
  repository: Repository,
  excludes: (directory: string) => boolean,
): string[] {
  const segments = pattern.split('/');
  const fixed = segments.slice(0, segments.findIndex(isGlob));
  const start = joinPath(base, ...fixed);
  if (start === null) return [];
  const matches = matcherOf(pattern);
  const depth = segments.includes('**') || pattern.includes('{') ? MAX_DEPTH : segments.length - fixed.length;
  const found: string[] = [];
  const visit = (directory: string, left: number): void => {
    if (matches(relativeTo(directory, base))) found.push(directory);
    if (left === 0) return;
    for (const { name, kind } of repository.list(directory)) {
      const child = within(directory, name);
      if (kind === 'directory' && !NEVER.has(name) && !name.startsWith('.') && !excludes(child)) visit(child, left - 1);
    }
  };
  if (repository.kind(start) === 'directory') visit(start, depth);
  return found;
}
