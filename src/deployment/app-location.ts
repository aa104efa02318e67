import { directoryOf } from '../files/paths.js';
import type { Project } from '../program/project.js';
import { importRoot } from '../program/importable.js';
import type { FoundApp } from '../program/search.js';
import { unitSign, type UnitSign } from './units.js';

/**
 * The directory that is meant to be the Root Directory when an app lies deeper in a unit: the app's imports start there, or
 * it has a manifest or configuration of its own.
 *
 * @returns path relative to the repository root; null when the unit's own root is right
 */
export function neededRoot(project: Project, app: FoundApp): string | null {
  const start = importRoot(project, app.module);
  return start === project.unitRoot ? directoryAbove(project, app, ['config', 'manifest']) : start;
}

/** The directory between the unit's root and an app that has a configuration of its own, or null. */
export function configuredAbove(project: Project, app: FoundApp): string | null {
  return directoryAbove(project, app, ['config']);
}

function directoryAbove(
  { repository, unitRoot }: Project,
  app: FoundApp,
  kinds: readonly UnitSign['kind'][],
): string | null {
  let directory = directoryOf(app.module.file);
  for (; directory !== unitRoot && directory !== ''; directory = directoryOf(directory)) {
    const sign = unitSign(repository, directory);
    if (sign && kinds.includes(sign.kind)) return directory;
  }
  return null;
}
