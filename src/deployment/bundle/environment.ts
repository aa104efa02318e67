import { baseName, directoryOf, joinPath, within } from '../../files/paths.js';
import type { Repository } from '../../files/repository.js';
import type { Requires } from '../../packages/distributions.js';
import { readHeaders, readRecord } from '../../parser/record.js';
import { evaluateMarker, vercelEnvironment } from '../../parser/requirements/markers.js';
import { isFault, normalizeName, parseRequirement, type Requirement } from '../../parser/requirements/pep508.js';
import { wheelRank } from '../../parser/wheel.js';
import type { ReleaseSource } from '../manifests/closure.js';
import { isStrippedFromDistribution } from './strip.js';

/** A virtual environment on disk, and what is installed in it. */
export interface Environment extends ReleaseSource {
  /** Its directory, relative to the repository root. */
  readonly directory: string;
  /**
   * What Vercel would ship of a distribution, in bytes; null where it is not there, or was installed for another system or another Python, so
   * that its files are others.
   */
  bytesOf(name: string): number | null;
}

/** Where virtual environments usually are. */
const NAMES = ['.venv', 'venv', 'env', '.env'] as const;

/**
 * The virtual environment of a project, as uv, Poetry or a person makes it beside the manifest. Only what is asked for is read.
 *
 * @param directories where it may be, relative to the repository root, the likeliest first
 * @param python the Python that Vercel uses, major and minor
 * @returns null where there is none for Linux or macOS
 */
export function findEnvironment(
  repository: Repository,
  directories: readonly string[],
  python: string,
): Environment | null {
  for (const directory of new Set(directories)) {
    for (const name of NAMES) {
      const path = within(directory, name);
      if (repository.kind(within(path, 'pyvenv.cfg')) !== 'file') continue;
      const lib = within(path, 'lib');
      const version = repository
        .list(lib)
        .find((each) => /^python3\.\d+$/.test(each.name) && each.kind === 'directory');
      const packages = version && within(lib, `${version.name}/site-packages`);
      if (packages && repository.kind(packages) === 'directory')
        return new VirtualEnvironment(repository, path, packages, python);
    }
  }
  return null;
}

class VirtualEnvironment implements Environment {
  /** Normalised name -> directory of its metadata. */
  readonly #distributions = new Map<string, string>();
  readonly #bytes = new Map<string, number | null>();
  readonly #required = new Map<string, readonly Requirement[] | null>();

  constructor(
    private readonly repository: Repository,
    readonly directory: string,
    private readonly sitePackages: string,
    private readonly python: string,
  ) {
    for (const { name, kind } of repository.list(sitePackages)) {
      const [, written] = kind === 'directory' ? (/^(.+?)-[^-]+\.dist-info$/.exec(name) ?? []) : [];
      if (written !== undefined) this.#distributions.set(normalizeName(written), within(sitePackages, name));
    }
  }

  versionOf(name: string): string | null {
    const info = this.#distributions.get(name);
    return info === undefined ? null : (/-([^-]+)\.dist-info$/.exec(info)?.[1] ?? null);
  }

  newestOf(): null {
    return null; // an environment does not know what else there is
  }

  requiresOf(name: string, extras: readonly string[]): readonly Requires[] | null {
    const all = this.#requirements(name);
    if (all === null) return null;
    const environment = vercelEnvironment(this.python);
    return all
      .filter(({ marker }) => marker === null || evaluateMarker(marker, environment, extras))
      .map((each) => ({ name: normalizeName(each.name), extras: each.extras.map(normalizeName) }));
  }

  #requirements(name: string): readonly Requirement[] | null {
    let all = this.#required.get(name);
    if (all === undefined) {
      const text = this.#read(name, 'METADATA');
      all =
        text === null
          ? null
          : readHeaders(text, 'Requires-Dist').flatMap((line) => {
              const requirement = parseRequirement(line);
              return isFault(requirement) ? [] : [requirement];
            });
      this.#required.set(name, all);
    }
    return all;
  }

  bytesOf(name: string): number | null {
    let bytes = this.#bytes.get(name);
    if (bytes === undefined) this.#bytes.set(name, (bytes = this.#measure(name)));
    return bytes;
  }

  #measure(name: string): number | null {
    // A link to a directory is installed here, and all that is in the directory on Vercel (`uv sync --no-editable`).
    if (/"editable"\s*:\s*true/.test(this.#read(name, 'direct_url.json') ?? '')) return null;
    const record = this.#read(name, 'RECORD');
    const tags = readHeaders(this.#read(name, 'WHEEL') ?? '', 'Tag');
    // Without a tag nobody can tell for which system it was built.
    if (record === null || !tags.some((tag) => this.#fits(tag))) return null;
    const files = readRecord(record).filter(({ path }) => !isStrippedFromDistribution(path));
    return files.reduce((sum, { path, bytes }) => sum + (bytes ?? this.#sizeOf(path)), 0);
  }

  #fits(tag: string): boolean {
    const [python = '', abi = '', platform = ''] = tag.split('-');
    const tags = { pythons: python.split('.'), abis: abi.split('.'), platforms: platform.split('.') };
    return wheelRank(tags, this.python) > 0;
  }

  #sizeOf(path: string): number {
    // What a RECORD names can lead anywhere.
    const inside = joinPath(this.sitePackages, path);
    return inside !== null && this.repository.kind(inside) === 'file' ? this.repository.size(inside) : 0;
  }

  #read(name: string, file: string): string | null {
    const info = this.#distributions.get(name);
    return info === undefined ? null : (this.repository.read(within(info, file))?.text ?? null);
  }
}

/** The directories in which the environment of a manifest may be: its own, that of the workspace, and those above the project. */
export function environmentPlaces(root: string, manifest: string | null, workspace: string | null): string[] {
  const own = [manifest, workspace].flatMap((file) => (file === null ? [] : [directoryOf(file)]));
  return [...own, root, ...(baseName(root) === '' ? [] : [directoryOf(root)])];
}
