import type { Configuration } from '../config/configuration.js';
import type { Diagnostic, Severity } from '../diagnostic.js';
import type { Repository } from '../files/repository.js';
import type { Modules } from '../program/modules.js';
import type { Suppression } from '../result.js';
import type { Unit } from '../unit.js';

/** A unit that was judged. */
export interface JudgedUnit {
  unit: Unit;
  /** The rules that judged it, those about suppressions among them, each with the level that is set for it; null for its own. */
  rules: ReadonlyMap<string, Severity | null>;
  /** What holds for it; null where there is no configuration. */
  configuration: Configuration | null;
}

/** One repository of a run, as suppressions see it. All files are relative to its root. */
export interface SuppressionFacts {
  repository: Repository;
  modules: Modules;
  units: readonly JudgedUnit[];
  /** The directories that were named: below them every unit was looked for. */
  directories: readonly string[];
  /** Whether findings in a file are wanted. */
  reports(file: string): boolean;
}

/** A finding, or one that somebody silenced. Files are relative to the repository root. */
export type Judged = Diagnostic & { suppression?: Suppression };
