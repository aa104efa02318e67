import { startOfFile } from '../../diagnostic.js';
import { directoryOf, isInside, relativeTo } from '../../files/paths.js';
import { pointer } from '../../parser/document.js';
import { matchesGlob } from '../bundle/glob.js';
import type { UnitFiles } from '../files.js';
import {
  filesOf,
  manifestIn,
  readFault,
  uvSetting,
  type LockFile,
  type Manifest,
  type ManifestFault,
  type ManifestKind,
} from './manifest.js';
import { parsePythonVersionFile, parseRequiresPython } from '../python/request.js';
import { choosePython, type PythonChoice, type PythonSource } from '../python/version.js';

/** What the builder finds out about the dependencies and the Python of what it builds from one directory. */
export interface Discovery {
  /** Where the walk begins, relative to the repository root. */
  directory: string;
  /** The nearest manifest; null where there is none up to the repository root. */
  manifest: Manifest | null;
  /** The uv workspace that the manifest belongs to, or the manifest itself. */
  workspace: Manifest | null;
  lock: LockFile | null;
  /** Manifests in the same directory that are not read, because the winner goes before them. */
  ignored: readonly { file: string; kind: ManifestKind }[];
  /** Where the builder stops, in the order in which it comes upon them; the first is the one that it reports. */
  faults: readonly ManifestFault[];
  /** Every `.python-version` on the way, the nearest first. */
  versionFiles: readonly PythonSource[];
  python: PythonChoice;
}

/**
 * Walks from a directory up to the repository root, as the builder does, and takes the nearest manifest.
 *
 * Source: `discoverPythonPackage` in @vercel/python-analysis 0.14.0 (section `// src/manifest/package.ts` of dist/index.cjs).
 *
 * @param unit the unit's files, whose parsed documents are used again
 */
export function discoverPackage(directory: string, unit: UnitFiles): Discovery {
  const manifests: Manifest[] = [];
  const versionFiles: PythonSource[] = [];
  const faults: ManifestFault[] = [];
  let ignored: Discovery['ignored'] = [];
  for (let here = directory; ; here = directoryOf(here)) {
    const files = filesOf(here, unit);
    const version = readVersionFile(files);
    const unreadable = readFault(files, '.python-version');
    if (unreadable) faults.push(unreadable);
    else if (version) {
      versionFiles.push(version);
      if (version.requests === null) faults.push(versionFault(version));
    }
    const found = manifestIn(files);
    faults.push(...found.faults);
    if (found.manifest) {
      if (manifests.length === 0) ignored = found.ignored;
      manifests.push(found.manifest);
      if (found.manifest.isRoot) break;
    }
    if (here === '') break;
  }
  const [manifest = null] = manifests;
  const workspace = manifest && workspaceOf(manifest, manifests);
  // The manifest's own directory: a .python-version beside `requirements/` does not count for requirements/prod.txt.
  const reach = workspace ? directoryOf(workspace.file) : '';
  const versionFile = versionFiles.find(
    ({ file, requests }) => requests !== null && isInside(directoryOf(file), reach),
  );
  const python = choosePython(versionFile ?? requiresPython(manifest) ?? requiresPython(workspace));
  const lock = manifest?.lock ?? workspace?.lock ?? null;
  return { directory, manifest, workspace, lock, ignored, faults, versionFiles, python };
}

/** The discoveries that end at a manifest, each manifest once: several functions can share one. */
export function byManifest(discoveries: readonly Discovery[]): (Discovery & { manifest: Manifest })[] {
  const found = new Map<string, Discovery & { manifest: Manifest }>();
  for (const discovery of discoveries) {
    const { manifest } = discovery;
    if (manifest && !found.has(manifest.file)) found.set(manifest.file, { ...discovery, manifest });
  }
  return [...found.values()];
}

function readVersionFile(files: UnitFiles): PythonSource | null {
  const source = files.read('.python-version');
  if (!source) return null;
  // The builder's decoding keeps a byte order mark, which its `trim` then removes: it is white space in JavaScript.
  const text = source.text.trim();
  const start = source.text.indexOf(text);
  return {
    file: source.file,
    kind: '.python-version',
    text,
    range: source.range(start, start + text.length),
    requests: parsePythonVersionFile(source.text),
  };
}

function versionFault({ file, text, range }: PythonSource): ManifestFault {
  const message = text === '' ? 'the file is empty' : 'no line of it is a Python version';
  return { file, code: 'PYTHON_VERSION_FILE_PARSE_ERROR', message, range };
}

/** The Python that a manifest asks for; null where it does not. Of a Pipfile's `python_version` the builder takes no notice. */
export function requiresPython(manifest: Manifest | null): PythonSource | null {
  if (manifest?.kind === 'pyproject.toml') return sourceOf(manifest, 'requires-python', ['project', 'requires-python']);
  if (manifest?.kind === 'Pipfile.lock') {
    return sourceOf(manifest, 'Pipfile.lock', ['_meta', 'requires', 'python_version']);
  }
  return null;
}

function sourceOf(manifest: Manifest, kind: PythonSource['kind'], path: string[]): PythonSource | null {
  const text = manifest.document?.get(...path);
  if (typeof text !== 'string' || text === '') return null;
  const request = parseRequiresPython(kind === 'Pipfile.lock' ? `==${text}.*` : text);
  return {
    file: manifest.file,
    kind,
    text,
    // Most are never shown, and the positions of a big file take longer than its values.
    get range() {
      return manifest.document?.valueRange(...path) ?? startOfFile();
    },
    path: pointer(path),
    requests: request && [request],
  };
}

/** The nearest workspace above that counts the manifest among its members. */
function workspaceOf(manifest: Manifest, stack: readonly Manifest[]): Manifest {
  if (manifest.isRoot) return manifest;
  const owner = stack.find((parent) => {
    if (parent === manifest) return false;
    const path = relativeTo(manifest.directory, parent.directory);
    const matches = (patterns: unknown): boolean =>
      Array.isArray(patterns) && patterns.some((each) => typeof each === 'string' && matchesGlob(path, each));
    const workspace = uvSetting(parent, 'workspace') as { members?: unknown; exclude?: unknown } | undefined;
    return matches(workspace?.members) && !matches(workspace?.exclude);
  });
  return owner ?? manifest;
}
