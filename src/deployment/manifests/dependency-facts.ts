import { itemsOf, isTable } from '../../parser/document.js';
import { evaluateMarker, vercelEnvironment } from '../../parser/requirements/markers.js';
import {
  compareReleases,
  compareVersions,
  parseVersion,
  type Specifier,
  type Version,
} from '../../parser/requirements/pep440.js';
import { isFault, normalizeName, parseRequirement, type Requirement } from '../../parser/requirements/pep508.js';
import type { UnitFiles } from '../files.js';
import type { Deployment } from '../model.js';
import { readInstallCommand } from '../shell/install-command.js';
import { declaredDependencies, type Dependency } from './dependencies.js';
import { byManifest, type Discovery } from './discovery.js';
import { uvSetting, type LockFile, type Manifest } from './manifest.js';

/** A dependency with what decides over its installation. */
export interface JudgedDependency {
  dependency: Dependency;
  manifest: Manifest;
  lock: LockFile | null;
  /** The Python that installs it, major and minor. */
  python: string;
  /** Whether its environment marker holds on Vercel, or it has none, and no setting of uv replaces or excludes it. */
  isInstalled: boolean;
  /** Whether it comes from the Python Package Index as far as the manifest tells: no URL, no source of its own. */
  isFromIndex: boolean;
}

/**
 * What Vercel installs by itself, each dependency with its circumstances. Nothing where a custom command installs other
 * things than the manifest.
 */
export function judgedDependencies(deployment: Deployment): readonly JudgedDependency[] {
  let judged = known.get(deployment);
  if (!judged) known.set(deployment, (judged = judgeAll(deployment)));
  return judged;
}

/** Several rules ask. */
const known = new WeakMap<Deployment, readonly JudgedDependency[]>();

function judgeAll({ discoveries, install, files }: Deployment): JudgedDependency[] {
  return byManifest(discoveries).flatMap((discovery) => {
    const { manifest, lock } = discovery;
    if (install.winner && !installsManifest(install.winner.command, manifest, files)) return [];
    const python = discovery.python.version;
    const replaced = replacedByUv(discovery);
    return declaredDependencies(manifest).dependencies.map((dependency) => ({
      dependency,
      manifest,
      lock,
      python,
      isInstalled: isMeantForVercel(dependency, python) && !replaced.has(dependency.name),
      isFromIndex:
        dependency.name !== '' && dependency.requirement.url === null && sourceOf(dependency, manifest) === undefined,
    }));
  });
}

/**
 * Whether the environment marker of a dependency holds on Vercel, or it has none.
 *
 * @param python major and minor
 */
export function isMeantForVercel({ requirement: { marker } }: Dependency, python: string): boolean {
  return marker === null || evaluateMarker(marker, vercelEnvironment(python));
}

/**
 * Names of the distributions for which uv does not go by the manifest, normalised: `override-dependencies`, which take the
 * place of every requirement of that name, and `exclude-dependencies`.
 *
 * Source: https://docs.astral.sh/uv/reference/settings/#override-dependencies (2026-11)
 */
export function replacedByUv({ manifest, workspace }: Pick<Discovery, 'manifest' | 'workspace'>): ReadonlySet<string> {
  const names = new Set<string>();
  for (const each of new Set([manifest, workspace])) {
    if (each?.kind !== 'pyproject.toml') continue;
    for (const key of ['override-dependencies', 'exclude-dependencies']) {
      const list = uvSetting(each, key);
      for (const text of itemsOf(list)) {
        const [name] = typeof text === 'string' ? (/^[\w.-]+/.exec(text.trim()) ?? []) : [];
        if (name !== undefined) names.add(normalizeName(name));
      }
    }
  }
  return names;
}

/**
 * What uv installs, and does not install, whoever requires it.
 *
 * Source: https://docs.astral.sh/uv/reference/settings/#override-dependencies (2026-11)
 *
 * @param python major and minor
 */
export function overridesOfUv(
  { manifest, workspace }: Pick<Discovery, 'manifest' | 'workspace'>,
  python: string,
): { excluded: ReadonlySet<string>; overriding: readonly Requirement[] } {
  const excluded = new Set<string>();
  const overriding: Requirement[] = [];
  for (const each of new Set([manifest, workspace])) {
    if (each?.kind !== 'pyproject.toml') continue;
    for (const key of ['exclude-dependencies', 'override-dependencies']) {
      const list = uvSetting(each, key);
      for (const text of itemsOf(list)) {
        const requirement = typeof text === 'string' ? parseRequirement(text) : null;
        if (requirement === null || isFault(requirement)) continue;
        const isMeant = requirement.marker === null || evaluateMarker(requirement.marker, vercelEnvironment(python));
        if (key === 'exclude-dependencies' || !isMeant) excluded.add(normalizeName(requirement.name));
        else overriding.push(requirement);
      }
    }
  }
  return { excluded, overriding };
}

/** What to add to advice that changes a manifest: with a lock file, uv installs what that says. */
export function thenRelock({ lock }: JudgedDependency): string {
  return lock?.kind === 'uv.lock' ? ' Then run `uv lock`.' : '';
}

/** Whether a custom command takes the dependencies from the manifest all the same. */
function installsManifest(command: string, { kind, file }: Manifest, files: UnitFiles): boolean {
  const { requirements } = readInstallCommand(command, files);
  if (requirements.some(({ path }) => path !== null && files.path(path) === file)) return true;
  return kind === 'pyproject.toml' && /\buv sync\b|\binstall\s+(?:-e\s+)?\.(?:\s|$)/.test(command);
}

/**
 * Where the manifest says that a dependency comes from, other than the index: an entry of `[tool.uv.sources]`, or the table of a Pipfile.
 *
 * @returns path in the document and value; undefined where it says nothing
 */
export function sourceOf(
  { name, path }: Dependency,
  { kind, document }: Manifest,
): { path: (string | number)[]; value: Record<string, unknown> } | undefined {
  if (!document) return undefined;
  if (kind === 'pyproject.toml') {
    const sources = document.get('tool', 'uv', 'sources');
    if (!isTable(sources)) return undefined;
    const key = Object.keys(sources).find((each) => normalizeName(each) === name);
    if (key === undefined) return undefined;
    const at = ['tool', 'uv', 'sources', key];
    const value = sources[key];
    if (isTable(value)) return { path: at, value };
    // Of several sources the markers choose: for Linux, the first whose marker holds there. Where none does, it comes from the index.
    const all = itemsOf(value);
    const index = all.findIndex((each) => isTable(each) && isForVercel(each['marker']));
    return index < 0 ? undefined : { path: [...at, index], value: all[index] as Record<string, unknown> };
  }
  // A pointer of a Pipfile is "/packages/name".
  const steps = (path ?? '').split('/').slice(1).map(unescapeStep);
  const value = document.get(...steps);
  return isTable(value) && ['git', 'path', 'index'].some((key) => key in value && value[key] !== 'pypi')
    ? { path: steps, value }
    : undefined;
}

/** Whether the marker of a source holds on Vercel, whose default Python stands for all: sources are chosen by the system. */
function isForVercel(marker: unknown): boolean {
  if (typeof marker !== 'string') return true;
  const requirement = parseRequirement(`x ; ${marker}`);
  if (isFault(requirement) || requirement.marker === null) return true;
  return evaluateMarker(requirement.marker, vercelEnvironment('3.12'));
}

function unescapeStep(step: string): string {
  return step.replace(/~1/g, '/').replace(/~0/g, '~');
}

/** Whether packages can come from another index than PyPI, which can have other files. */
export function hasOtherIndex(manifest: Manifest): boolean {
  const { kind, document, requirements } = manifest;
  if (requirements) {
    return requirements.options.some(({ name }) => ['--index-url', '--extra-index-url', '--find-links'].includes(name));
  }
  if (kind !== 'pyproject.toml') {
    const sources = document?.get('source') ?? document?.get('_meta', 'sources');
    return Array.isArray(sources) && sources.some((each: unknown) => !isTable(each) || each['name'] !== 'pypi');
  }
  const keys = [
    'index',
    'index-url',
    'extra-index-url',
    'find-links',
    'override-dependencies',
    'constraint-dependencies',
  ];
  return keys.some((key) => uvSetting(manifest, key) !== undefined);
}

/**
 * Whether specifiers leave only versions that are not newer than `last`.
 *
 * @param next the first version after `last`, where it is known: `<`, `~=` and `==1.2.*` are decided by it
 * @returns false where a newer version can meet them, or where that cannot be told
 */
export function isCappedAt(specifiers: readonly Specifier[], last: string, next: string | null = null): boolean {
  const limit = parseVersion(last);
  const after = next === null ? null : parseVersion(next);
  return limit !== null && specifiers.some((specifier) => caps(specifier, limit, after));
}

function caps({ operator, version: text }: Specifier, limit: Version, after: Version | null): boolean {
  const version = parseVersion(text);
  if (!version) return false;
  switch (operator) {
    case '==':
    case '===':
      if (version.isWildcard) return prefixIsBelow(version.release, after ?? limit);
      return version.release.length > 0 && compareVersions(withoutLocal(version), limit) <= 0;
    case '~=':
      return prefixIsBelow(version.release.slice(0, -1), after ?? limit);
    case '<=':
      return compareVersions(version, limit) <= 0;
    case '<':
      return compareVersions(version, after ?? limit) <= 0;
    default:
      return false;
  }
}

/** `2.1.0+cpu` is built from the same source as `2.1.0`. */
function withoutLocal(version: Version): Version {
  return { ...version, local: [] };
}

/** Whether every version that begins with a prefix is older than the limit. */
function prefixIsBelow(prefix: readonly number[], limit: Version): boolean {
  if (prefix.length === 0 || limit.epoch > 0) return false;
  return compareReleases(prefix, limit.release.slice(0, prefix.length)) < 0;
}

/** The one version that `==` names; null for anything else. */
export function exactVersion(specifiers: readonly Specifier[]): Version | null {
  const [only, ...more] = specifiers;
  if (!only || more.length > 0 || (only.operator !== '==' && only.operator !== '===')) return null;
  const version = parseVersion(only.version);
  return version?.isWildcard === false ? version : null;
}

/** Whether a version is at least another. */
export function isAtLeast(version: Version, other: string): boolean {
  const parsed = parseVersion(other);
  return parsed !== null && compareVersions(withoutLocal(version), parsed) >= 0;
}
