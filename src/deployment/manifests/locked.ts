import { directoryOf, within } from '../../files/paths.js';
import { findDistribution } from '../../packages/distributions.js';
import { readLockGraph, type LockedEdge, type LockedPackage } from '../../parser/lock-graph.js';
import { readPylock } from '../../parser/pylock.js';
import { evaluateMarker, vercelEnvironment, type MarkerEnvironment } from '../../parser/requirements/markers.js';
import { isFault, normalizeName, parseRequirement } from '../../parser/requirements/pep508.js';
import type { Source } from '../../parser/source.js';
import { bestWheel } from '../../parser/wheel.js';
import type { UnitFiles } from '../files.js';
import { defaultGroupDependencies } from './dependencies.js';
import type { Discovery } from './discovery.js';
import { isPyPI, type InstalledPackage } from './installed-package.js';
import type { LockFile, Manifest } from './manifest.js';

/** What a lock file installs on Vercel. */
export interface LockedPackages {
  readonly packages: ReadonlyMap<string, InstalledPackage>;
  /** Whether something comes from a place whose name says nothing of its modules. */
  readonly isOpaque: boolean;
}

/**
 * The packages that uv installs from the lock file of a discovery: by markers for Vercel's Python and system, without the groups that it leaves out.
 *
 * @param named names that the manifest asks for, normalised
 * @returns null where that cannot be told
 */
export function lockedPackages(
  discovery: Discovery & { manifest: Manifest; lock: LockFile },
  files: UnitFiles,
  named: readonly string[],
): LockedPackages | null {
  const { manifest, lock, python } = discovery;
  const source = files.repository.read(lock.file);
  if (!source) return null;
  if (lock.kind === 'pylock.toml') return fromPylock(source, python.version, named);
  const graph = readLockGraph(source);
  const from = directoryOf(lock.file);
  const own = graph.find(
    ({ source: kind, location }) =>
      ['editable', 'virtual', 'directory'].includes(kind) &&
      location !== null &&
      manifest.directory === (location === '.' ? from : within(from, location)),
  );
  return own ? fromGraph(graph, own, defaultGroupNames(manifest), python.version) : null;
}

function fromGraph(
  graph: readonly LockedPackage[],
  own: LockedPackage,
  groups: readonly string[],
  python: string,
): LockedPackages {
  const byName = new Map<string, LockedPackage[]>();
  for (const each of graph) {
    const versions = byName.get(each.name);
    if (versions) versions.push(each);
    else byName.set(each.name, [each]);
  }
  const environment = vercelEnvironment(python);
  const markers = new Map<string | null, boolean>();
  const isMeant = (marker: string | null): boolean => {
    let found = markers.get(marker);
    if (found === undefined) markers.set(marker, (found = holds(marker, environment)));
    return found;
  };
  const packages = new Map<string, InstalledPackage>();
  const requirers = new Map<string, Set<string>>();
  let isOpaque = false;
  const seen = new Set<string>();
  const queue: { edge: LockedEdge; requiredBy: string | null }[] = [];
  const add = (edges: readonly LockedEdge[], requiredBy: string | null): void => {
    for (const edge of edges) queue.push({ edge, requiredBy });
  };
  add([...own.requires, ...groups.flatMap((group) => own.groups.get(group) ?? [])], null);
  // The list grows on the way.
  for (const { edge, requiredBy } of queue) {
    if (!isMeant(edge.marker)) continue;
    let asking = requirers.get(edge.name);
    if (!asking) requirers.set(edge.name, (asking = new Set()));
    if (requiredBy !== null) asking.add(requiredBy);
    const key = `${edge.name}=${edge.version ?? ''}`;
    const isNew = !seen.has(key);
    const extras = edge.extras.filter((extra) => !seen.has(`${key}[${extra}]`));
    if (!isNew && extras.length === 0) continue;
    seen.add(key);
    for (const extra of extras) seen.add(`${key}[${extra}]`);
    // A package can be locked in several versions, of which markers choose.
    const versions = (byName.get(edge.name) ?? []).filter(
      ({ version }) => edge.version === null || version === edge.version,
    );
    // The project itself, asked for with its own extras, is not installed again; of a virtual one there is nothing to install.
    const isVirtual = versions.length > 0 && versions.every(({ source }) => source === 'virtual');
    if (!packages.has(edge.name) && !versions.includes(own) && !isVirtual)
      packages.set(edge.name, lockedPackage(edge.name, versions[0], { requiredBy, requirers: asking }, python));
    for (const found of versions) {
      if (found.source !== 'registry' && found !== own) isOpaque = true;
      const parent = found === own ? null : edge.name;
      if (isNew) add(found.requires, parent);
      for (const extra of extras) add(found.extras.get(extra) ?? [], parent);
    }
  }
  return { packages, isOpaque };
}

function lockedPackage(
  name: string,
  found: LockedPackage | undefined,
  reasons: Reasons,
  python: string,
): InstalledPackage {
  const version = found?.version ?? null;
  const isForCpu = version?.endsWith('+cpu') ?? false;
  const base = { name, version, specifiers: [], ...reasons, certainty: 'sure', isForCpu } as const;
  // A lock file that lacks what it requires is damaged; the name is all there is.
  if (!found) return { ...base, origin: 'pypi', wheel: null, isBuiltFromSource: false };
  const isRegistry = found.source === 'registry';
  const wheels = found.wheels();
  const wheel = bestWheel(wheels, python, (each) => each.name);
  return {
    ...base,
    origin: !isRegistry ? 'elsewhere' : isPyPI(found.location ?? 'pypi.org') ? 'pypi' : 'other-index',
    wheel,
    isBuiltFromSource: isRegistry && wheel === null,
  };
}

function fromPylock(source: Source, python: string, named: readonly string[]): LockedPackages {
  const environment = vercelEnvironment(python);
  const lock = readPylock(source);
  const locked = lock.packages.filter(({ marker }) => holds(withoutGroups(marker, lock.defaultGroups), environment));
  const requirers = requirersAmong(
    locked.map(({ name }) => name),
    named,
  );
  const packages = new Map<string, InstalledPackage>();
  for (const { name, version, index, isElsewhere, wheels } of locked) {
    const wheel = bestWheel(wheels, python, (each) => each.name);
    packages.set(name, {
      name,
      version,
      specifiers: [],
      isForCpu: version?.endsWith('+cpu') ?? false,
      ...(requirers.get(name) ?? NO_REASONS),
      certainty: 'sure',
      origin: isElsewhere ? 'elsewhere' : isPyPI(index ?? 'pypi.org') ? 'pypi' : 'other-index',
      wheel,
      isBuiltFromSource: !isElsewhere && wheel === null,
    });
  }
  return { packages, isOpaque: locked.some((each) => each.isElsewhere) };
}

/**
 * A marker of a pylock.toml without its questions about groups and extras: the default groups are installed, and no extras.
 *
 * Source: https://packaging.python.org/en/latest/specifications/pylock-toml/#default-groups (2026-11)
 */
function withoutGroups(marker: string | null, defaultGroups: readonly string[]): string | null {
  const always = "python_version > '0'";
  const never = "python_version < '0'";
  return (
    marker?.replace(
      /(?:'([^']*)'|"([^"]*)")\s+(not\s+)?in\s+(dependency_groups|extras)\b/g,
      (_, single?: string, double?: string, not?: string, variable?: string) => {
        const isIn = variable === 'dependency_groups' && defaultGroups.includes(single ?? double ?? '');
        return isIn === (not === undefined) ? always : never;
      },
    ) ?? null
  );
}

/** Why a package is there. */
export type Reasons = Pick<InstalledPackage, 'requiredBy' | 'requirers'>;

const NO_REASONS: Reasons = { requiredBy: null, requirers: new Set() };

/**
 * What requires each package of a list that does not say it, by what the newest releases require.
 *
 * @param names all packages
 * @param direct those that the project asks for itself
 * @returns the reasons of each package that is reached
 */
export function requirersAmong(names: readonly string[], direct: readonly string[]): ReadonlyMap<string, Reasons> {
  const all = new Set(names);
  const found = new Map<string, { requiredBy: string | null; requirers: Set<string> }>();
  for (const name of direct) if (all.has(name)) found.set(name, { requiredBy: null, requirers: new Set() });
  // A map also goes through what is added on the way.
  for (const name of found.keys()) {
    for (const each of findDistribution(name)?.requires ?? []) {
      if (!all.has(each.name)) continue;
      const known = found.get(each.name);
      if (known) known.requirers.add(name);
      else found.set(each.name, { requiredBy: name, requirers: new Set([name]) });
    }
  }
  return found;
}

function defaultGroupNames(manifest: Manifest): string[] {
  const groups = new Set(defaultGroupDependencies(manifest).map(({ path }) => (path ?? '').split('/')[2] ?? ''));
  return [...groups].map((name) => normalizeName(name.replace(/~1/g, '/').replace(/~0/g, '~')));
}

/**
 * Whether a marker as a lock file writes it holds on Vercel.
 *
 * @param extras that are asked for
 */
export function holds(marker: string | null, environment: MarkerEnvironment, extras: readonly string[] = []): boolean {
  if (marker === null) return true;
  const requirement = parseRequirement(`x ; ${marker}`);
  // Markers of uv's own for conflicting extras are not worked out.
  return isFault(requirement) || requirement.marker === null || evaluateMarker(requirement.marker, environment, extras);
}
