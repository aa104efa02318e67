import type { Confidence, Range, Severity } from '../diagnostic.js';
import type { ProjectLimits } from '../deployment/model.js';
import type { Step } from '../parser/document.js';
import type { Preset } from '../rules/presets.js';

/** What a configuration file says: `fastapi-vercel-lint.json`, or `[tool.fastapi-vercel-lint]` in pyproject.toml. Data only. */
export interface Configuration {
  /** Relative to the repository root, POSIX. */
  file: string;
  /** The directory of that file: its paths and patterns are relative to it. */
  directory: string;
  preset?: Preset;
  select?: readonly string[];
  extendSelect?: readonly string[];
  ignore?: readonly string[];
  severity?: Readonly<Record<string, Severity>>;
  /** By rule and option, the option under its name in the code: `budgetMs`. */
  ruleOptions?: Readonly<Record<string, Readonly<Record<string, number>>>>;
  minConfidence?: Confidence;
  framework?: 'auto' | 'fastapi' | 'other';
  vercelCli?: string;
  /** Directories that are units, as patterns. */
  units?: readonly ConfiguredPattern[];
  /** Directories in which no units are looked for, as patterns. */
  exclude?: readonly ConfiguredPattern[];
  failOn?: Severity | 'never';
  maxWarnings?: number;
  /** The file of the baseline, relative to the directory of the configuration. */
  baseline?: string;
  /** Whether each suppression needs a reason. */
  requireReason?: boolean;
  /** What holds for the project on Vercel, and no file shows. */
  limits?: ProjectLimits;
  fileIgnores: readonly FileIgnore[];
}

/** A configuration as it was read from its file. */
export interface LoadedConfiguration extends Configuration {
  /**
   * Where something stands in the file.
   *
   * @param path inside the configuration, with the names of the file: `'ignore', 0`
   */
  placeOf(...path: Step[]): ConfiguredPlace;
}

/** A place in a configuration file. */
export interface ConfiguredPlace {
  range: Range;
  /** JSON Pointer into the file. */
  path: string;
}

/** A pattern with its place in the configuration file. */
export interface ConfiguredPattern {
  pattern: string;
  range: Range;
  /** JSON Pointer into the configuration file. */
  path: string;
}

/** An entry of `per-file-ignores`: rules that are ignored in files, or below a pointer into a TOML or JSON file. */
export interface FileIgnore extends ConfiguredPattern {
  /** JSON Pointer behind the `#` of the key; null where it has none. */
  pointer: string | null;
  rules: readonly string[];
  reason: string | null;
}
