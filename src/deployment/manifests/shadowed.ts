import { within } from '../../files/paths.js';
import type { Import, ReachedModule } from '../../program/closure.js';
import { halfImported } from '../../program/import-cycles.js';
import type { Deployment } from '../model.js';
import { installedModules } from './installed.js';

/** A module of the project that an import finds in place of an installed package of the same name. */
export interface ShadowedPackage {
  /** The distribution that is meant. */
  distribution: string;
  /** The module of the project, relative to the repository root. */
  file: string;
}

/**
 * The package that a failing import means, where a module of the project takes its place: that module has not what is asked for, or asks
 * itself.
 *
 * @param importer the module that the import stands in
 * @param reached all modules of the program
 * @returns null where the import is fine, or means the project
 */
export function shadowedPackage(
  deployment: Deployment,
  importer: ReachedModule,
  each: Import,
  reached: ReadonlyMap<string, ReachedModule>,
): ShadowedPackage | null {
  const { statement, name, outcome, isCertain } = each;
  if (!isCertain || statement.from?.startsWith('.')) return null;
  const asksItself = halfImported(each, reached)?.module === importer.module;
  if (outcome !== 'unnamed' && outcome !== 'missing' && !asksItself) return null;
  const [top = ''] = name.split('.');
  const presence = installedModules(deployment)?.presence(top);
  if (presence?.kind !== 'installed') return null;
  const { repository } = deployment.files;
  const { unitRoot } = importer.project;
  const file = [within(unitRoot, `${top}/__init__.py`), within(unitRoot, `${top}.py`)].find((path) =>
    repository.isFile(path),
  );
  return file === undefined ? null : { distribution: presence.distribution, file };
}
