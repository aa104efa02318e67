import { findDistribution } from '../../packages/distributions.js';
import { compareVersions, formatVersion, parseVersion, type Specifier } from '../../parser/requirements/pep440.js';
import { normalizeName } from '../../parser/requirements/pep508.js';
import type { UnitFiles } from '../files.js';
import { isHeldBack, isSameSeries, requirementClosure } from './closure.js';
import type { ClosureStart, ReleaseSource, RequiredDistribution } from './closure.js';
import { declaredDependencies, defaultGroupDependencies, type Dependency } from './dependencies.js';
import { exactVersion, isMeantForVercel, overridesOfUv, replacedByUv, sourceOf } from './dependency-facts.js';
import type { Discovery } from './discovery.js';
import { isForCpu, originOf } from './indexes.js';
import type { InstalledPackage } from './installed-package.js';
import { lockedPackages } from './locked.js';
import { releaseFault } from './release-faults.js';
import { isDynamic, projectTable, type Manifest } from './manifest.js';

/** The distributions that Vercel installs because of one manifest. All names are normalised (PEP 503). */
export interface Installation {
  readonly discovery: Discovery & { manifest: Manifest };
  /** Installed for sure: what the manifest names, and what that requires. */
  readonly sure: ReadonlySet<string>;
  /** Perhaps installed: what only older releases of something that is held back require. */
  readonly possible: ReadonlySet<string>;
  /**
   * What a release required not long ago of something whose newest release does not: a requirement of another package can hold it back at that
   * release.
   */
  readonly recent: ReadonlySet<string>;
  /**
   * How far it is known that there is nothing else: by a lock file for sure, by what the newest releases require likely, and with
   * distributions of which nothing is known only possibly.
   */
  readonly completeness: 'certain' | 'likely' | 'possible';
  /** Whether the manifest asks for an extra of which nobody knows what it brings. */
  readonly hasUnknownExtra: boolean;
  /** Whether something is installed whose name says nothing of its modules: a path, a Git repository, a file, a member of the workspace. */
  readonly isOpaque: boolean;
  /** Everything that is installed, as far as it can be told, the nearest to the manifest first. */
  readonly packages: ReadonlyMap<string, InstalledPackage>;
  /** Whether the version of a distribution may be as old as one. */
  mayBeUpTo(name: string, version: string): boolean;
}

/**
 * @param releases what is better known than the newest releases of the index, for whoever needs versions; without it names are enough
 * @returns null where the manifest does not tell what is installed
 */
export function installation(
  discovery: Discovery & { manifest: Manifest },
  files: UnitFiles,
  releases: ReleaseSource | null = null,
): Installation | null {
  const { manifest, lock } = discovery;
  const { dependencies, invalid } = declaredDependencies(manifest);
  if (invalid.length > 0 || manifest.requirements?.includes.length) return null;
  if (manifest.kind === 'pyproject.toml' && (!projectTable(manifest) || isDynamic(manifest, 'dependencies')))
    return null;
  const replaced = replacedByUv(discovery);
  const python = discovery.python.version;
  const { excluded, overriding } = overridesOfUv(discovery, python);
  const named = [...dependencies, ...defaultGroupDependencies(manifest)].filter(
    (each) => isMeantForVercel(each, python) && !replaced.has(each.name),
  );
  const names = named.map(({ name }) => name);
  const isOpaque = named.some((each) => isOpaqueSource(each, manifest));
  const locked = lock && lockedPackages({ ...discovery, lock }, files, names);
  if (locked === null && lock) return null;
  // Whether anything requires what an override is about is found out by following what others require; the version is the override's.
  const overridden = overriding.map(({ name, specifiers }): ClosureStart => {
    return { name: normalizeName(name), extras: [], mayBeOld: true, specifiers };
  });
  const starts = named.filter(({ name }) => name !== '').map(startOf);
  const walkOf = (): Walk => new Walk([...overridden, ...starts], releases, excluded);
  if (locked) {
    // Few ask for versions where a lock file says what is there.
    let walked: Walk | undefined;
    return {
      discovery,
      sure: new Set([...locked.packages.keys(), ...names]),
      possible: new Set(),
      recent: new Set(),
      completeness: 'certain',
      hasUnknownExtra: false,
      isOpaque: isOpaque || locked.isOpaque,
      packages: locked.packages,
      mayBeUpTo: (name, version) => locked.packages.has(name) && (walked ??= walkOf()).mayBeUpTo(name, version),
    };
  }
  const walk = walkOf();
  return {
    discovery,
    sure: walk.sure,
    possible: walk.possible,
    recent: walk.recent,
    completeness: walk.isOpen ? 'possible' : 'likely',
    hasUnknownExtra: named.some(hasUnknownExtra),
    isOpaque,
    get packages() {
      return packagesOf(walk, named, discovery, releases);
    },
    mayBeUpTo: (name, version) => walk.mayBeUpTo(name, version),
  };
}

function startOf({ name, requirement: { extras, specifiers } }: Dependency): ClosureStart {
  return {
    name,
    extras: extras.map(normalizeName),
    specifiers,
    mayBeOld: isHeldBack(findDistribution(name), specifiers),
  };
}

/** What the walk has found, with what the manifest says of versions and places. */
function packagesOf(
  walk: Walk,
  named: readonly Dependency[],
  { manifest, python }: Discovery & { manifest: Manifest },
  releases: ReleaseSource | null,
): ReadonlyMap<string, InstalledPackage> {
  const found = new Map<string, InstalledPackage>();
  const declared = dependenciesByName(named);
  const add = (
    name: string,
    { requiredBy, requirers, certainty }: Pick<InstalledPackage, 'requiredBy' | 'requirers' | 'certainty'>,
  ): void => {
    const own = declared.get(name);
    const exact = own ? exactVersion(own.requirement.specifiers) : null;
    const version = exact ? formatVersion(exact) : (releases?.versionOf(name) ?? null);
    const origin = own && isOpaqueSource(own, manifest) ? 'elsewhere' : originOf(name, own, manifest);
    const specifiers = own?.requirement.specifiers ?? [];
    found.set(name, {
      name,
      version,
      specifiers,
      requiredBy,
      requirers,
      certainty,
      origin,
      isForCpu: isForCpu(name, own, manifest),
      wheel: null,
      isBuiltFromSource: lacksWheel(name, specifiers, python.version),
    });
  };
  for (const [name, { certainty, ...each }] of walk.packages) {
    // What only newer releases than the installed ones require is not there.
    if (certainty !== 'possible') add(name, { ...each, certainty });
  }
  // Of what is not pinned, the newest release is installed: only pins hold on to what older ones required.
  for (const [owner, { specifiers, isStated }] of walk.packages) {
    const exact = isStated ? null : exactVersion(specifiers);
    for (const { name, last } of exact ? (findDistribution(owner)?.dropped ?? []) : []) {
      const limit = parseVersion(last);
      // Since when it was required is not known, so releases of another series tell nothing; and markers of old releases are not known either.
      const isNear = exact && limit && compareVersions(exact, limit) <= 0 && isSameSeries(exact, limit);
      if (isNear && !found.has(name) && !BACKPORTS.test(name))
        add(name, { requiredBy: owner, requirers: new Set([owner]), certainty: 'likely' });
    }
  }
  return found;
}

/** What is required for old Pythons or other systems only. */
const BACKPORTS =
  /^(?:tomli|exceptiongroup|colorama|importlib-metadata|importlib-resources|zipp|tzdata|backports-.*|async-timeout|pywin32|atomicwrites|taskgroup|dataclasses|contextlib2)$/;

/** Whether every release that specifiers admit is known to have no wheel for a Python. */
function lacksWheel(name: string, specifiers: readonly Specifier[], python: string): boolean {
  const fault = specifiers.length > 0 ? releaseFault(name, specifiers, python) : null;
  return fault !== null && fault.outcome !== 'crashes';
}

/** One dependency for each name: of several lines, the one that pins a release, or else the first. */
export function dependenciesByName(all: readonly Dependency[]): ReadonlyMap<string, Dependency> {
  const found = new Map<string, Dependency>();
  for (const each of all) {
    const isPinned = exactVersion(each.requirement.specifiers) !== null;
    if (isPinned || !found.has(each.name)) found.set(each.name, each);
  }
  return found;
}

function hasUnknownExtra({ name, requirement }: Dependency): boolean {
  const distribution = findDistribution(name);
  return requirement.extras.some((each) => !distribution?.extra(normalizeName(each)));
}

/** Whether a dependency comes from a place of its own, with modules and requirements of its own. */
function isOpaqueSource(dependency: Dependency, manifest: Manifest): boolean {
  const { requirement, isEditable, name } = dependency;
  if (isEditable || name === '' || requirement.url !== null) return true;
  const source = sourceOf(dependency, manifest)?.value;
  return (
    source !== undefined && !(Object.keys(source).length > 0 && Object.keys(source).every((key) => INDEX_KEYS.has(key)))
  );
}

/** Keys of a source that still is an index with files of the same name. */
const INDEX_KEYS: ReadonlySet<string> = new Set(['index', 'marker', 'extra', 'group', 'version']);

/** What starts from the manifest bring along, and what they may have brought along in older releases. */
class Walk {
  readonly packages: ReadonlyMap<string, RequiredDistribution>;
  readonly sure: ReadonlySet<string>;
  readonly possible: ReadonlySet<string>;
  readonly recent: ReadonlySet<string>;
  /** Whether there is one of which not everything is known. */
  readonly isOpen: boolean;

  constructor(starts: readonly ClosureStart[], releases: ReleaseSource | null, excluded: ReadonlySet<string>) {
    this.packages = requirementClosure(starts, releases, excluded);
    this.sure = new Set(this.packages.keys());
    this.isOpen = [...this.packages.values()].some((each) => each.isOpen);
    // That an old release brought something that nobody knows, which brought more, is too far away.
    const dropped = [...this.sure].flatMap((name) => this.#dropped(name));
    this.possible = new Set([...requirementClosure(dropped).keys()].filter((name) => !this.sure.has(name)));
    const lately = [...this.sure].flatMap((name) => droppedLately(name));
    this.recent = new Set(lately.flatMap(({ name }) => (this.sure.has(name) ? [] : [name])));
  }

  #dropped(name: string): ClosureStart[] {
    if (!this.packages.get(name)?.mayBeOld) return [];
    return (findDistribution(name)?.dropped ?? [])
      .filter(({ last }) => this.mayBeUpTo(name, last))
      .map((requires) => ({ ...requires, mayBeOld: true, specifiers: [] }));
  }

  mayBeUpTo(name: string, last: string): boolean {
    const found = this.packages.get(name);
    if (!found?.mayBeOld) return false;
    const exact = exactVersion(found.specifiers);
    const limit = parseVersion(last);
    return exact === null || limit === null || compareVersions(exact, limit) <= 0;
  }
}

/** What releases of the newest major version required, before the newest. */
function droppedLately(name: string): readonly { name: string }[] {
  const distribution = findDistribution(name);
  const newest = parseVersion(distribution?.newest ?? '');
  return (distribution?.dropped ?? []).filter(({ last }) => {
    const version = parseVersion(last);
    return newest !== null && version !== null && isSameSeries(version, newest);
  });
}
