import { directoryOf } from '../../files/paths.js';
import { findDistribution, type Requires } from '../../packages/distributions.js';
import { readLockGraph, type LockedEdge, type LockedPackage } from '../../parser/lock-graph.js';
import { evaluateMarker, vercelEnvironment } from '../../parser/requirements/markers.js';
import { compareVersions, parseVersion, type Specifier, type Version } from '../../parser/requirements/pep440.js';
import { isFault, normalizeName, parseRequirement } from '../../parser/requirements/pep508.js';
import type { UnitFiles } from '../files.js';
import { declaredDependencies, defaultGroupDependencies, type Dependency } from './dependencies.js';
import { exactVersion, isMeantForVercel, replacedByUv, sourceOf } from './dependency-facts.js';
import type { Discovery } from './discovery.js';
import { isDynamic, projectTable, uvSetting, type Manifest } from './manifest.js';

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
  /** Whether the version of a distribution may be as old as one. */
  mayBeUpTo(name: string, version: string): boolean;
}

/** @returns null where the manifest does not tell what is installed */
export function installation(discovery: Discovery & { manifest: Manifest }, files: UnitFiles): Installation | null {
  const { manifest, lock, workspace } = discovery;
  const { dependencies, invalid } = declaredDependencies(manifest);
  if (invalid.length > 0 || manifest.requirements?.includes.length) return null;
  if (manifest.kind === 'pyproject.toml' && (!projectTable(manifest) || isDynamic(manifest, 'dependencies')))
    return null;
  const replaced = replacedByUv(discovery);
  const overrides = [manifest, workspace].some(
    (each) => each && uvSetting(each, 'override-dependencies') !== undefined,
  );
  const python = discovery.python.version;
  const named = [...dependencies, ...defaultGroupDependencies(manifest)].filter(
    (each) => isMeantForVercel(each, python) && !replaced.has(each.name),
  );
  const walk = new Walk();
  // An override names a version that is not worked out.
  if (overrides) for (const name of replaced) walk.add({ name, extras: [] }, true);
  const isOpaque = named.some((each) => isOpaqueSource(each, manifest));
  for (const each of named) {
    if (each.name === '') continue;
    const { extras, specifiers } = each.requirement;
    walk.add({ name: each.name, extras: extras.map(normalizeName) }, isHeldBack(each.name, specifiers), specifiers);
  }
  const locked = lock && lockedNames(discovery, files);
  if (locked === null && lock) return null;
  walk.run();
  if (locked) {
    return {
      discovery,
      sure: new Set([...locked.names, ...named.map(({ name }) => name)]),
      possible: new Set(),
      recent: new Set(),
      completeness: 'certain',
      hasUnknownExtra: false,
      isOpaque: isOpaque || locked.isOpaque,
      mayBeUpTo: (name, version) => locked.names.has(name) && walk.mayBeUpTo(name, version),
    };
  }
  return {
    discovery,
    sure: walk.sure,
    possible: walk.possible,
    recent: walk.recent,
    completeness: walk.isOpen ? 'possible' : 'likely',
    hasUnknownExtra: named.some(hasUnknownExtra),
    isOpaque,
    mayBeUpTo: (name, version) => walk.mayBeUpTo(name, version),
  };
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

/** Whether the specifiers keep the newest release known out, so that an older one is installed. */
function isHeldBack(name: string, specifiers: readonly Specifier[]): boolean {
  const newest = parseVersion(findDistribution(name)?.newest ?? '');
  return specifiers.some(({ operator, version: text }) => {
    const version = parseVersion(text);
    if (!version) return true;
    switch (operator) {
      case '==':
      case '===':
        return true;
      case '~=':
        return !newest || version.release.slice(0, -1).some((part, index) => (newest.release[index] ?? 0) !== part);
      case '<':
      case '<=':
        return !newest || compareVersions(version, newest) < (operator === '<' ? 1 : 0);
      default:
        return false;
    }
  });
}

interface Step {
  requires: Requires;
  /** Whether it may be an older release, whose requirements the newest has dropped. */
  mayBeOld: boolean;
  specifiers: readonly Specifier[];
}

/** Follows what distributions require. */
class Walk {
  readonly sure = new Set<string>();
  readonly possible = new Set<string>();
  readonly recent = new Set<string>();
  /** Whether there is one of which nothing is known. */
  isOpen = false;
  readonly #specifiers = new Map<string, readonly Specifier[]>();
  readonly #old = new Set<string>();
  readonly #steps: Step[] = [];

  add(requires: Requires, mayBeOld: boolean, specifiers: readonly Specifier[] = []): void {
    this.#specifiers.set(requires.name, specifiers);
    this.#steps.push({ requires, mayBeOld, specifiers });
  }

  run(): void {
    this.#follow(this.#steps, this.sure);
    // What older releases require is looked at last: most of it is required anyway.
    const dropped = [...this.sure].flatMap((name) => this.#dropped(name));
    this.#follow(dropped, this.possible);
    for (const name of this.possible) this.#steps.push(...this.#dropped(name));
    for (const name of this.sure) {
      this.possible.delete(name);
      for (const { name: dropped } of droppedLately(name)) if (!this.sure.has(dropped)) this.recent.add(dropped);
    }
  }

  #follow(steps: Step[], found: Set<string>): void {
    const seen = new Set<string>();
    // The list grows on the way.
    for (const { requires, mayBeOld, specifiers } of steps) {
      const key = `${requires.name}[${[...requires.extras].sort().join(',')}]${mayBeOld ? '~' : ''}`;
      if (seen.has(key)) continue;
      seen.add(key);
      if (this.sure.has(requires.name) && found !== this.sure) continue;
      found.add(requires.name);
      const distribution = findDistribution(requires.name);
      if (!distribution) {
        // That an old release brought something that nobody knows, which brought more, is too far away.
        if (found === this.sure && !bringsNothing(requires.name)) this.isOpen = true;
        continue;
      }
      if (mayBeOld) this.#old.add(requires.name);
      const exact = exactVersion(specifiers);
      const oldest = parseVersion(distribution.oldest);
      if (exact && oldest && compareVersions(exact, oldest) < 0 && !isSameSeries(exact, oldest)) this.isOpen = true;
      const extras = requires.extras.flatMap((extra) => {
        const added = distribution.extra(extra);
        if (!added && found === this.sure) this.isOpen = true;
        return added ?? [];
      });
      for (const each of [...distribution.requires, ...extras]) {
        steps.push({ requires: each, mayBeOld, specifiers: this.#specifiers.get(each.name) ?? [] });
      }
    }
  }

  #dropped(name: string): Step[] {
    if (!this.#old.has(name)) return [];
    return (findDistribution(name)?.dropped ?? [])
      .filter(({ last }) => this.mayBeUpTo(name, last))
      .map((requires) => ({ requires, mayBeOld: true, specifiers: [] }));
  }

  mayBeUpTo(name: string, last: string): boolean {
    if (!this.#old.has(name)) return false;
    const exact = exactVersion(this.#specifiers.get(name) ?? []);
    const limit = parseVersion(last);
    return exact === null || limit === null || compareVersions(exact, limit) <= 0;
  }
}

/** Whether two versions are near enough that they require much the same: of one major version, or of one minor version before 1.0. */
function isSameSeries(a: Version, b: Version): boolean {
  const [major = 0, minor = 0] = a.release;
  return major === (b.release[0] ?? 0) && (major > 0 || minor === (b.release[1] ?? 0));
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

/** Stubs have no modules to import, and require nothing but other stubs. */
function bringsNothing(name: string): boolean {
  return /^types-|-stubs$/.test(name);
}

/** What a lock file installs; null where that cannot be told. */
function lockedNames(
  { manifest, lock, python }: Discovery & { manifest: Manifest },
  files: UnitFiles,
): { names: Set<string>; isOpaque: boolean } | null {
  const source = files.repository.read(lock!.file);
  if (!source) return null;
  if (lock!.kind === 'pylock.toml') {
    const names = [...source.text.matchAll(/^name = "([^"]*)"/gm)].map(([, name = '']) => normalizeName(name));
    return { names: new Set(names), isOpaque: /^\[packages\.(?:vcs|directory|archive)\]/m.test(source.text) };
  }
  const graph = readLockGraph(source);
  const from = directoryOf(lock!.file);
  const own = graph.find(
    ({ directory }) =>
      directory !== null && manifest.directory === (directory === '.' ? from : joined(from, directory)),
  );
  if (!own) return null;
  const packages = new Map<string, LockedPackage[]>();
  for (const each of graph) {
    const versions = packages.get(each.name);
    if (versions) versions.push(each);
    else packages.set(each.name, [each]);
  }
  const environment = vercelEnvironment(python.version);
  const names = new Set<string>();
  let isOpaque = false;
  const seen = new Set<string>();
  const groups = defaultGroupNames(manifest);
  const queue: LockedEdge[] = [...own.requires, ...groups.flatMap((group) => own.groups.get(group) ?? [])];
  // The list grows on the way.
  for (const edge of queue) {
    const key = `${edge.name}[${edge.extras.join(',')}]`;
    if (seen.has(key) || !holds(edge.marker, environment)) continue;
    seen.add(key);
    names.add(edge.name);
    // A package can be locked in several versions, of which markers choose.
    for (const found of packages.get(edge.name) ?? []) {
      if (found.source !== 'registry') isOpaque = true;
      queue.push(...found.requires, ...edge.extras.flatMap((extra) => found.extras.get(extra) ?? []));
    }
  }
  return { names, isOpaque };
}

function joined(from: string, directory: string): string {
  return from === '' ? directory : `${from}/${directory}`;
}

function defaultGroupNames(manifest: Manifest): string[] {
  const groups = new Set(defaultGroupDependencies(manifest).map(({ path }) => (path ?? '').split('/')[2] ?? ''));
  return [...groups].map((name) => name.replace(/~1/g, '/').replace(/~0/g, '~'));
}

function holds(marker: string | null, environment: ReturnType<typeof vercelEnvironment>): boolean {
  if (marker === null) return true;
  const requirement = parseRequirement(`x ; ${marker}`);
  // Markers of uv's own for conflicting extras are not worked out.
  return isFault(requirement) || requirement.marker === null || evaluateMarker(requirement.marker, environment);
}
