import { compareVersions, parseVersion, type Specifier } from '../../parser/requirements/pep440.js';
import { normalizeName } from '../../parser/requirements/pep508.js';
import { readUvLock } from '../../parser/uv-lock.js';
import { findDistribution } from '../../packages/distributions.js';
import { FASTAPI_NEEDS_PYDANTIC_2, FASTAPI_WITH_PYDANTIC_2 } from '../../packages/pydantic-api.data.js';
import { ADMITS_STARLETTE_1, FASTAPI_WITHOUT_CAP } from '../../packages/starlette-api.data.js';
import type { UnitFiles } from '../files.js';
import type { Deployment } from '../model.js';
import { exactVersion, isAtLeast, isCappedAt, judgedDependencies, type JudgedDependency } from './dependency-facts.js';
import { byManifest, type Discovery } from './discovery.js';
import { installation } from './installation.js';
import { uvSetting, type Manifest } from './manifest.js';

/** FastAPI, what it stands on, and a library of which rules ask for the release. */
export type Framework = 'fastapi' | 'starlette' | 'pydantic' | 'aiohttp';

/**
 * Whether Vercel installs a release that is at least a given one: `certain` by a lock file or a pin, `likely` where nothing that is known
 * holds the newest back, `possible` where something may.
 */
export type InstalledVersion =
  | {
      kind: 'newer';
      confidence: 'certain' | 'likely' | 'possible';
      /** What is installed, as the subject of a sentence: `Starlette 1.2.0`; null where it is the newest release. */
      version: string | null;
      /** What decides: the requirement, or the lock file. */
      place: JudgedDependency['dependency'] | null;
      /** The lock file that decides. */
      lockFile: string | null;
    }
  | { kind: 'older' }
  | { kind: 'unknown' };

/**
 * @param since the release that is asked for, e.g. `1.0.0`
 * @param deployment with manifests of several functions, all must agree
 */
export function installsAtLeast(deployment: Deployment, name: Framework, since: string): InstalledVersion {
  const discoveries = byManifest(deployment.discoveries);
  if (discoveries.length === 0 || deployment.discoveries.some(isUnreadable)) return UNKNOWN;
  const judged = judgedDependencies(deployment);
  const answers = discoveries.map((discovery) => {
    const own = judged.filter(({ manifest }) => manifest.file === discovery.manifest.file);
    return answer(discovery, own, deployment, name, since);
  });
  for (const kind of ['unknown', 'older'] as const) {
    const found = answers.find((each) => each.kind === kind);
    if (found) return found;
  }
  const newer = answers.filter((each) => each.kind === 'newer');
  return RANKING.flatMap((confidence) => newer.find((each) => each.confidence === confidence) ?? [])[0] ?? UNKNOWN;
}

/** The first release of FastAPI that admits the release that rules ask for: Starlette 1.0, pydantic 2. */
const CAPPED_BEFORE: Partial<Record<Framework, string>> = {
  starlette: FASTAPI_WITHOUT_CAP,
  pydantic: FASTAPI_WITH_PYDANTIC_2,
};

const UNKNOWN = { kind: 'unknown' } as const;
const OLDER = { kind: 'older' } as const;
const RANKING = ['possible', 'likely', 'certain'] as const;

function isUnreadable({ manifest, faults }: Discovery): boolean {
  return manifest === null || faults.length > 0;
}

type Found = Discovery & { manifest: Manifest };

function answer(
  discovery: Found,
  judged: readonly JudgedDependency[],
  { install, files }: Deployment,
  name: Framework,
  since: string,
): InstalledVersion {
  // A command of one's own that does not install the manifest.
  if (judged.length === 0) return UNKNOWN;
  const of = (wanted: string): JudgedDependency[] =>
    judged.filter(({ dependency, isInstalled }) => isInstalled && dependency.name === wanted);
  const own = of(name);
  const fastapi = of('fastapi');
  const place = (own[0] ?? fastapi[0])?.dependency ?? null;
  // Only Vercel's own installation, and `uv sync`, take the lock file.
  if (discovery.lock && !install.winner) {
    const version = lockedVersion(discovery.lock, name, files);
    if (version === null) return UNKNOWN;
    const parsed = parseVersion(version);
    if (!parsed) return UNKNOWN;
    if (!isAtLeast(parsed, since)) return OLDER;
    return { kind: 'newer', confidence: 'certain', version, place, lockFile: discovery.lock.file };
  }
  if ([...own, ...fastapi].some((each) => !each.isFromIndex) || isSteered(discovery)) return UNKNOWN;
  const pins = own.flatMap(({ dependency }) => dependency.requirement.specifiers);
  if (isBelow(pins, since)) return OLDER;
  const cap = CAPPED_BEFORE[name];
  if (cap !== undefined && isBelow(specifiersOf(fastapi), cap)) return OLDER;
  const exact = exactVersion(pins);
  if (exact && isAtLeast(exact, since)) {
    return { kind: 'newer', confidence: 'certain', version: pins[0]!.version.trim(), place, lockFile: null };
  }
  // Other bounds than those that were looked at: `!=`, or a cap that is not below.
  const installed = installation(discovery, files);
  if (!installed?.sure.has(name)) return UNKNOWN;
  // Nothing caps aiohttp at releases that Python 3.12 cannot have.
  const holds =
    name !== 'aiohttp' &&
    [...installed.sure, ...installed.possible].some((each) =>
      name === 'pydantic' ? mayHoldPydantic(each, judged) : mayHoldBack(each, judged),
    );
  const confidence = place === null || (holds && !isNeeded(name, fastapi)) || install.winner ? 'possible' : 'likely';
  return { kind: 'newer', confidence, version: null, place, lockFile: null };
}

/** Whether FastAPI itself requires a release that is new enough, by a pin. */
function isNeeded(name: Framework, fastapi: readonly JudgedDependency[]): boolean {
  const pin = exactVersion(specifiersOf(fastapi));
  return name === 'pydantic' && pin !== null && isAtLeast(pin, FASTAPI_NEEDS_PYDANTIC_2);
}

function specifiersOf(judged: readonly JudgedDependency[]): Specifier[] {
  return judged.flatMap(({ dependency }) => dependency.requirement.specifiers);
}

/** Whether specifiers leave only releases before one. */
function isBelow(specifiers: readonly Specifier[], since: string): boolean {
  const limit = parseVersion(since);
  if (!limit) return false;
  return specifiers.some((each) => {
    const version = parseVersion(each.version);
    if (!version) return false;
    switch (each.operator) {
      case '<':
        return compareVersions(version, limit) <= 0;
      case '<=':
        return compareVersions(version, limit) < 0;
      case '==':
      case '===':
      case '~=':
        return !version.isWildcard && each.operator !== '~='
          ? compareVersions(version, limit) < 0
          : isCappedAt([each], since, since);
      default:
        return false;
    }
  });
}

/** Settings of uv and of pip that choose other releases than the newest that the requirements admit. */
function isSteered({ manifest, workspace }: Found): boolean {
  if (manifest.requirements) {
    return (
      manifest.requirements.includes.length > 0 ||
      manifest.requirements.options.some(({ name }) => /^(?:-c|--constraints?|--index-url|-i|--no-index)$/.test(name))
    );
  }
  return [manifest, workspace].some((each) => {
    if (each?.kind !== 'pyproject.toml') return false;
    const keys = ['override-dependencies', 'constraint-dependencies', 'exclude-dependencies'];
    const lists = keys.flatMap((key) => uvSetting(each, key) ?? []);
    const names = lists.map((text) =>
      typeof text === 'string' ? normalizeName(/^[\w.-]*/.exec(text.trim())![0]) : '',
    );
    if (names.some((name) => name === 'fastapi' || name === 'starlette')) return true;
    return uvSetting(each, 'exclude-newer') !== undefined || uvSetting(each, 'resolution') !== undefined;
  });
}

const admitting = new Map(ADMITS_STARLETTE_1.map(({ name, from }) => [name, from]));

/** Whether another distribution may keep FastAPI or Starlette at an older release: it requires one of them, and nobody knows which. */
function mayHoldBack(name: string, judged: readonly JudgedDependency[]): boolean {
  if (name === 'fastapi' || name === 'starlette') return false;
  const { requires = [], dropped = [] } = findDistribution(name) ?? {};
  const specifiers = specifiersOf(judged.filter(({ dependency }) => dependency.name === name));
  const isCurrent = specifiers.every(({ operator }) => operator === '>=' || operator === '>' || operator === '!=');
  const isRequirer = (each: { name: string }): boolean => each.name === 'fastapi' || each.name === 'starlette';
  if (!requires.some(isRequirer)) return !isCurrent && dropped.some(isRequirer);
  const from = admitting.get(name);
  if (from === undefined) return true;
  const exact = exactVersion(specifiers);
  return !isCurrent && !(exact && isAtLeast(exact, from));
}

/** Whether another distribution may keep pydantic at 1: an older release of it is asked for, and nobody knows what that requires. */
function mayHoldPydantic(name: string, judged: readonly JudgedDependency[]): boolean {
  const specifiers = specifiersOf(judged.filter(({ dependency }) => dependency.name === name));
  const isPinned = specifiers.some(({ operator }) => operator !== '>=' && operator !== '>' && operator !== '!=');
  if (!isPinned || name === 'pydantic') return false;
  // FastAPI sets no upper bound below 3.
  if (name === 'fastapi') return false;
  const { requires = [], dropped = [] } = findDistribution(name) ?? {};
  return [...requires, ...dropped].some((each) => each.name === 'pydantic');
}

/** The version that a lock file has; null where it has none or several. */
function lockedVersion({ file, kind }: NonNullable<Found['lock']>, name: string, files: UnitFiles): string | null {
  const source = files.repository.read(file);
  if (!source) return null;
  const versions =
    kind === 'uv.lock'
      ? (readUvLock(source).versions.get(name) ?? [])
      : [...source.text.matchAll(/^name = "([^"]*)"\r?\nversion = "([^"]*)"/gm)].flatMap(
          ([, each = '', version = '']) => (normalizeName(each) === name ? [version] : []),
        );
  return versions.length === 1 ? versions[0]! : null;
}
