import { directoryOf, joinPath, within } from '../../files/paths.js';
import { parseRequirements, type RequirementLine } from '../../parser/requirements/file.js';
import { parseRequirement, isFault } from '../../parser/requirements/pep508.js';
import type { Specifier } from '../../parser/requirements/pep440.js';
import type { UnitFiles } from '../files.js';
import { declaredDependencies, type Dependency } from '../manifests/dependencies.js';
import type { Discovery } from '../manifests/discovery.js';
import { isMeantForVercel } from '../manifests/dependency-facts.js';
import { dependenciesByName, installation } from '../manifests/installation.js';
import type { InstalledPackage } from '../manifests/installed-package.js';
import { isForCpu } from '../manifests/indexes.js';
import { requirersAmong } from '../manifests/locked.js';
import { filesOf, loadManifest, projectTable, type Manifest } from '../manifests/manifest.js';
import { poetryRequirements } from '../manifests/poetry.js';
import { requirementPaths } from '../manifests/requirement-paths.js';
import type { CommandSetting } from '../shell/commands.js';
import { readInstallCommand } from '../shell/install-command.js';
import { environmentPlaces, findEnvironment, type Environment } from './environment.js';
import { cpuReleases, firstOf, fitting, newestReleases, poetryReleases } from './release-sources.js';

/** Where the packages of a function are known from. */
export interface PackageSet {
  readonly packages: ReadonlyMap<string, InstalledPackage>;
  /** The file that says which packages and which releases: a lock file, or the manifest where there is none. */
  readonly file: string;
  /** `uv.lock`, `poetry.lock`, `requirements.txt` … */
  readonly kind: string;
  /** Whether that file says which releases are installed. */
  readonly isLocked: boolean;
  /** Whether something is installed of which nobody can tell how much it brings. */
  readonly isOpen: boolean;
  /** The virtual environment on disk that was asked too. */
  readonly environment: Environment | null;
}

/**
 * The packages that Vercel installs for a function.
 *
 * @param files of the unit
 * @param command that installs in place of Vercel
 * @returns null where nobody can tell
 */
export function packageSet(discovery: Discovery, files: UnitFiles, command: CommandSetting | null): PackageSet | null {
  if (!command) {
    const { manifest } = discovery;
    return manifest ? setOf({ ...discovery, manifest }, files, false) : emptySet(files);
  }
  const installed = installedBy(command.command, discovery, files);
  if (installed === null || installed === 'nothing') return installed && emptySet(files);
  const set = setOf({ ...discovery, manifest: installed.manifest }, files, true);
  return set && { ...set, isOpen: set.isOpen || installed.isOpen };
}

function emptySet(files: UnitFiles): PackageSet {
  return { packages: new Map(), file: files.root, kind: 'none', isLocked: true, isOpen: false, environment: null };
}

function setOf(
  discovery: Discovery & { manifest: Manifest },
  files: UnitFiles,
  isByCommand: boolean,
): PackageSet | null {
  const { workspace, python } = discovery;
  const all = files.all;
  const manifest = asProject(discovery.manifest);
  // A file that is not even text names nothing; after a faulty line, the others still do.
  if (manifest.requirements?.fault && manifest.requirements.requirements.length === 0) return null;
  const lock = manifest === discovery.manifest && !isByCommand ? discovery.lock : null;
  const places = environmentPlaces(files.root, manifest.file, workspace?.file ?? null);
  const environment = findEnvironment(all.repository, places, python.version);
  const meant = declaredDependencies(manifest).dependencies.filter((each) => isMeantForVercel(each, python.version));
  const declared = dependenciesByName(meant);
  const poetry = lock ? null : poetryLock(discovery.manifest, all);
  const demands = demandsOf(meant);
  const sources = [environment, poetry && poetryReleases(poetry, python.version)].filter((each) => each !== null);
  const releases = firstOf([
    cpuReleases((name) => isForCpu(name, declared.get(name), manifest)),
    ...sources.map((each) => fitting(each, demands)),
    newestReleases,
  ]);
  // A lock file that cannot be read, or lacks the project, leaves what the manifest names.
  const locked = lock && installation({ ...discovery, manifest, lock }, all, releases);
  const found = locked ?? installation({ ...discovery, manifest, lock: null }, all, releases);
  if (!found) return null;
  const named = [...declared.keys()];
  const packages =
    manifest.kind === 'Pipfile.lock' ? withRequirers(found.packages, named, manifest, all) : found.packages;
  // A poetry.lock says what was installed elsewhere; Vercel does not read it.
  const locking = (locked && lock) ?? (poetry && { file: poetry.file, kind: 'poetry.lock' });
  return {
    packages,
    file: locking?.file ?? manifest.file,
    kind: locking?.kind ?? discovery.manifest.kind,
    isLocked: locked !== null || manifest.kind === 'Pipfile.lock',
    isOpen: found.hasUnknownExtra || found.isOpaque || found.completeness === 'possible',
    environment,
  };
}

function demandsOf(all: readonly Dependency[]): ReadonlyMap<string, readonly Specifier[]> {
  const found = new Map<string, Specifier[]>();
  for (const { name, requirement } of all) found.set(name, [...(found.get(name) ?? []), ...requirement.specifiers]);
  return found;
}

function poetryLock(manifest: Manifest, files: UnitFiles): ReturnType<UnitFiles['read']> {
  const path = within(manifest.directory, 'poetry.lock');
  return manifest.kind === 'pyproject.toml' && files.repository.kind(path) === 'file'
    ? files.repository.read(path)
    : null;
}

/**
 * A manifest of Poetry as one that lists its dependencies: Vercel's builder stops at it, but what it would install once that is put right is what the
 * size is asked for. Its places are not those of the file.
 */
function asProject(manifest: Manifest): Manifest {
  const { kind, document } = manifest;
  const translated =
    kind === 'pyproject.toml' && document && !projectTable(manifest) ? poetryRequirements(document) : null;
  if (!translated || !document) return manifest;
  const requirements = translated.requirements.flatMap((text): RequirementLine[] => {
    const requirement = parseRequirement(text);
    if (isFault(requirement)) return [];
    return [{ requirement, name: requirement.name, editable: false, hashes: [], span: requirement.span }];
  });
  const file = { source: document.source, requirements, options: [], includes: [], fault: null, faults: [] };
  return { ...manifest, kind: 'requirements.txt', document: null, requirements: file, lock: null };
}

/** What requires the packages that a Pipfile.lock lists without saying why: the Pipfile names the others. */
function withRequirers(
  packages: ReadonlyMap<string, InstalledPackage>,
  named: readonly string[],
  manifest: Manifest,
  files: UnitFiles,
): ReadonlyMap<string, InstalledPackage> {
  const directory = filesOf(manifest.directory, files);
  if (!directory.isFile('Pipfile')) return packages;
  const direct = declaredDependencies(loadManifest(files, manifest.directory, 'Pipfile')).dependencies;
  const requirers = requirersAmong(
    named,
    direct.map(({ name }) => name),
  );
  return new Map([...packages].map(([name, each]) => [name, { ...each, ...requirers.get(name) }]));
}

/** What a command installs. */
interface CommandInstallation {
  manifest: Manifest;
  /** Whether it may install more than the manifest names. */
  isOpen: boolean;
}

/** @returns the manifest that a command installs; `nothing` where it installs no Python package, null where that cannot be told */
function installedBy(command: string, discovery: Discovery, files: UnitFiles): CommandInstallation | 'nothing' | null {
  const { kind, requirements, installsMore: isOpen } = readInstallCommand(command, files);
  if (kind === 'nothing') return 'nothing';
  if (requirements.length > 0) {
    const read = requirements.map(({ path }) => (path === null ? null : requirementsFile(files, path)));
    const found = read.flatMap((each) => each ?? []);
    return read.includes(null) || !found[0] ? null : { manifest: together(found[0], found), isOpen };
  }
  const isOwn = /\b(?:uv sync|poetry install|pipenv (?:install|sync)|install\s+(?:-e\s+)?\.(?:\s|$))/.test(command);
  return isOwn && discovery.manifest ? { manifest: discovery.manifest, isOpen } : null;
}

/** Several requirements files as one, as pip reads them: what one of them pins holds for all. */
function together(first: Manifest, all: readonly Manifest[]): Manifest {
  const files = all.flatMap(({ requirements }) => requirements ?? []);
  return {
    ...first,
    requirements: {
      ...first.requirements!,
      includes: [],
      requirements: files.flatMap((each) => each.requirements),
      options: files.flatMap((each) => each.options),
    },
  };
}

/** A requirements file under any name, with those that it includes, the included ones last. */
function requirementsFile(files: UnitFiles, path: string, seen: Set<string> = new Set()): Manifest[] | null {
  if (seen.has(path)) return [];
  seen.add(path);
  const source = files.read(path);
  if (!source) return null;
  const directory = files.path(directoryOf(path));
  const requirements = parseRequirements(source, requirementPaths(filesOf(directory, files)));
  const included = requirements.includes
    .filter(({ kind }) => kind === 'requirements')
    .map((each) => joinPath(directoryOf(path), each.path))
    .map((each) => (each === null ? null : requirementsFile(files, each, seen)));
  if (included.includes(null)) return null;
  const manifest: Manifest = {
    file: source.file,
    kind: 'requirements.txt',
    directory,
    document: null,
    requirements,
    uvToml: null,
    isRoot: true,
    lock: null,
  };
  return [manifest, ...included.flatMap((each) => each ?? [])];
}
