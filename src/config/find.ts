import { directoryOf, relativeTo } from '../files/paths.js';
import type { Repository } from '../files/repository.js';
import type { RuleInfo } from '../rules/info.js';
import type { ConfiguredPattern, LoadedConfiguration } from './configuration.js';
import { configurationFiles } from './files.js';

/** The rules about directories of one configuration. */
export interface Directories {
  configuration: LoadedConfiguration;
  /** Whether a directory below that of the configuration is left out. */
  excludes(directory: string): boolean;
  /** The directories that are units; null where the configuration names none. */
  units: ReadonlyMap<string, ConfiguredUnit> | null;
}

/** A directory that a configuration says to be a unit. */
export interface ConfiguredUnit {
  /** Whether it was named itself, not only met by a pattern: it is then a unit whatever is in it. */
  isLiteral: boolean;
}

/** Where configurations come from. */
export interface ConfigurationOptions {
  repository: Repository;
  rules: readonly RuleInfo[];
  /** A file as messages name it. */
  display(file: string): string;
  /** The only configuration there is; undefined where they are looked for, null where there is to be none. */
  only: LoadedConfiguration | null | undefined;
}

/** The configurations of one repository. Each is read when it is first asked for. */
export class Configurations {
  readonly #options: ConfigurationOptions;
  readonly #at = new Map<string, Directories | null>();
  readonly #above = new Map<string, readonly Directories[]>();
  readonly #matched = new Set<ConfiguredPattern>();

  constructor(options: ConfigurationOptions) {
    this.#options = options;
  }

  /**
   * The configuration that holds for a directory: the nearest at or above it.
   *
   * @throws UsageError where it is wrong
   */
  async nearest(directory: string): Promise<LoadedConfiguration | null> {
    return (await this.#holding(directory))?.configuration ?? null;
  }

  /** Whether a directory, or one above it, is left out by any configuration above. */
  async leavesOut(directory: string): Promise<boolean> {
    for (let path = directory; path !== ''; path = directoryOf(path)) {
      const above = await this.above(directoryOf(path));
      // Every one is asked, so that each pattern that matches is known.
      if (above.filter((each) => each.excludes(path)).length > 0) return true;
    }
    return false;
  }

  /**
   * The units of the configuration that holds for a directory.
   *
   * @returns null where it names none
   */
  async unitsAround(directory: string): Promise<Directories['units']> {
    return (await this.#holding(directory))?.units ?? null;
  }

  /** The configurations at and above a directory, the nearest first. */
  async above(directory: string): Promise<readonly Directories[]> {
    const known = this.#above.get(directory);
    if (known) return known;
    const own = await this.#load(directory);
    const above = directory === '' ? [] : await this.above(directoryOf(directory));
    const all = own && !above.includes(own) ? [own, ...above] : above;
    this.#above.set(directory, all);
    return all;
  }

  /** The configurations that were read so far. */
  get loaded(): readonly LoadedConfiguration[] {
    return [...new Set([...this.#at.values()].flatMap((each) => each?.configuration ?? []))];
  }

  /** The patterns of `exclude` that left out a directory. */
  get matched(): ReadonlySet<ConfiguredPattern> {
    return this.#matched;
  }

  async #holding(directory: string): Promise<Directories | null> {
    return (await this.above(directory))[0] ?? null;
  }

  async #load(directory: string): Promise<Directories | null> {
    const { only, repository } = this.#options;
    const place = only === undefined ? directory : '';
    let found = this.#at.get(place);
    if (found !== undefined) return found;
    const candidates = only === undefined ? configurationFiles(repository, directory) : null;
    // The reader is a chunk of its own: most projects have no configuration.
    const configuration = candidates
      ? (await import('./read.js')).readDirectory(directory, candidates, this.#options)
      : only;
    found = configuration ? await this.#directories(configuration) : null;
    this.#at.set(place, found);
    return found;
  }

  async #directories(configuration: LoadedConfiguration): Promise<Directories> {
    const { exclude = [], units } = configuration;
    if (exclude.length === 0 && !units) return { configuration, excludes: () => false, units: null };
    const [{ matcherOf }, { expandUnits }] = await Promise.all([import('./patterns.js'), import('./expand-units.js')]);
    const matchers = exclude.map((pattern) => ({ pattern, matches: matcherOf(pattern.pattern) }));
    const excludes = (directory: string): boolean => {
      const path = relativeTo(directory, configuration.directory) || '.';
      const found = matchers.filter(({ matches }) => matches(path));
      for (const { pattern } of found) this.#matched.add(pattern);
      return found.length > 0;
    };
    const { repository, display } = this.#options;
    return {
      configuration,
      excludes,
      units: units ? expandUnits({ configuration, units, repository, excludes, display }) : null,
    };
  }
}
