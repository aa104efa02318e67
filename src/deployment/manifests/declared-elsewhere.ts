import { directoryOf, isInside, within } from '../../files/paths.js';
import { isTable } from '../../parser/document.js';
import { parseRequirements } from '../../parser/requirements/file.js';
import { normalizeName } from '../../parser/requirements/pep508.js';
import { startOfFile, type Range } from '../../diagnostic.js';
import type { UnitFiles } from '../files.js';
import { declaredDependencies, listed, type Dependency } from './dependencies.js';
import { isMeantForVercel } from './dependency-facts.js';
import type { Discovery } from './discovery.js';
import { loadManifest, MANIFEST_ORDER, type Manifest } from './manifest.js';
import { requirementPaths } from './requirement-paths.js';

/** A place that names a distribution and that Vercel does not install from. */
export interface ElsewhereDeclared {
  /**
   * `marker`: in the manifest, with a marker that does not hold. `group` and `extra`: in the manifest, in a part that is not installed.
   * `shadowed`: in a manifest that another goes before. `ignored`: in one that is not uploaded. `file`: in a file that Vercel never reads.
   */
  kind: 'marker' | 'group' | 'extra' | 'shadowed' | 'ignored' | 'file';
  /** Relative to the repository root. */
  file: string;
  range: Range;
  /** The group or the extra, as in `[dependency-groups] dev`; the file for the other kinds. */
  title: string;
  /** The requirement as written, where it is one line of text. */
  text: string | null;
}

/**
 * Finds where a project names a distribution although Vercel does not install it.
 *
 * @param names normalised
 * @param near a file of the program, beside and above which other files are looked for
 */
export function declaredElsewhere(
  discovery: Discovery & { manifest: Manifest },
  files: UnitFiles,
  names: readonly string[],
  near: string,
): ElsewhereDeclared | null {
  const { manifest } = discovery;
  const wanted = ({ name }: Dependency): boolean => names.includes(name);
  const left = declaredDependencies(manifest).dependencies.find(
    (each) => wanted(each) && !isMeantForVercel(each, discovery.python.version),
  );
  if (left) return found('marker', left, manifest.file);
  return (
    inParts(manifest, wanted) ??
    inShadowed(discovery, files, wanted) ??
    inIgnored(manifest, files, wanted) ??
    inOtherFiles(manifest, files.all, wanted, near)
  );
}

type Wanted = (dependency: Dependency) => boolean;

function found(kind: ElsewhereDeclared['kind'], dependency: Dependency, title: string): ElsewhereDeclared {
  const { file, range, requirement } = dependency;
  const [start, end] = requirement.span;
  const isPlain = requirement.url === null && requirement.marker === null;
  const specifiers = requirement.specifiers.map(({ operator, version }) => `${operator}${version}`).join(',');
  const extras = requirement.extras.length > 0 ? `[${requirement.extras.join(',')}]` : '';
  return {
    kind,
    file,
    range,
    title,
    text: isPlain && end > start ? `${requirement.name}${extras}${specifiers}` : null,
  };
}

/** Groups and extras of the manifest. */
function inParts({ kind, document, file }: Manifest, wanted: Wanted): ElsewhereDeclared | null {
  if (!document || document.fault) return null;
  if (kind === 'Pipfile' || kind === 'Pipfile.lock') {
    const section = kind === 'Pipfile' ? 'dev-packages' : 'develop';
    const table = document.get(section);
    const key = isTable(table)
      ? Object.keys(table).find((each) => wanted({ name: normalizeName(each) } as Dependency))
      : undefined;
    if (key === undefined) return null;
    const range = document.keyRange(section, key) ?? startOfFile();
    return { kind: 'group', file, range, title: `[${section}]`, text: null };
  }
  if (kind !== 'pyproject.toml') return null;
  const tables: [ElsewhereDeclared['kind'], string[], string][] = [
    ['group', ['dependency-groups'], '[dependency-groups]'],
    ['extra', ['project', 'optional-dependencies'], '[project.optional-dependencies]'],
  ];
  for (const [part, path, title] of tables) {
    const table = document.get(...path);
    for (const key of isTable(table) ? Object.keys(table) : []) {
      const dependency = listed(document, [...path, key]).dependencies.find(wanted);
      if (dependency) return found(part, dependency, `${title} ${key}`);
    }
  }
  const dev = listed(document, ['tool', 'uv', 'dev-dependencies']).dependencies.find(wanted);
  return dev ? found('group', dev, '[tool.uv] dev-dependencies') : null;
}

function inShadowed({ ignored, manifest }: Discovery & { manifest: Manifest }, files: UnitFiles, wanted: Wanted) {
  for (const { file, kind } of ignored) {
    const loser = loadManifest(files, manifest.directory, kind);
    const dependency = declaredDependencies(loser).dependencies.find(wanted);
    if (dependency) return found('shadowed', dependency, file);
  }
  return null;
}

/** Manifests that an ignore file keeps from Vercel. */
function inIgnored({ directory, file: own }: Manifest, files: UnitFiles, wanted: Wanted): ElsewhereDeclared | null {
  for (const kind of MANIFEST_ORDER) {
    const file = within(directory, kind);
    if (file === own || files.repository.isFile(file) || !files.all.repository.isFile(file)) continue;
    const manifest = loadManifest(files.all, directory, kind);
    const dependency = declaredDependencies(manifest).dependencies.find(wanted);
    if (dependency) return found('ignored', dependency, file);
  }
  return null;
}

/** Names of requirements files that people use beside the one that is deployed. */
const REQUIREMENTS = /^(?:[\w.-]*requirements[\w.-]*|dev|test|local|base|prod|production|common)\.(?:txt|in)$/i;

/** More files of that kind are not looked into. */
const MAX_FILES = 12;

function inOtherFiles(
  { directory, file: own }: Manifest,
  files: UnitFiles,
  wanted: Wanted,
  near: string,
): ElsewhereDeclared | null {
  const { repository } = files;
  const directories = new Set([directory, within(directory, 'requirements'), directoryOf(own)]);
  for (let at = directoryOf(near); isInside(at, files.root); at = directoryOf(at)) {
    directories.add(at);
    if (at === '' || at === files.root) break;
  }
  let left = MAX_FILES;
  for (const each of directories) {
    for (const { name, kind } of repository.list(each)) {
      const file = within(each, name);
      const isInFolder = each.endsWith('requirements');
      if (kind !== 'file' || file === own || !REQUIREMENTS.test(name) || (!isInFolder && !/requirements/i.test(name)))
        continue;
      if (left-- <= 0) return null;
      const source = repository.read(file);
      if (!source) continue;
      const { requirements } = parseRequirements(source, requirementPaths(files));
      const line = requirements.find(({ requirement }) =>
        wanted({ name: normalizeName(requirement.name) } as Dependency),
      );
      if (!line) continue;
      const { requirement } = line;
      const dependency = {
        requirement,
        name: normalizeName(requirement.name),
        file,
        range: source.range(...requirement.span),
      };
      return found('file', dependency as Dependency, file);
    }
  }
  return null;
}
