import { startOfFile, type Range } from '../../diagnostic.js';
import { directoryOf } from '../../files/paths.js';
import { isTable, pointer, type DataDocument } from '../../parser/document.js';
import { parseRequirements, type RequirementsFile } from '../../parser/requirements/file.js';
import { shapeFaults, type Shape } from '../../parser/schema.js';
import { pipfileLockShapes, pipfileShapes, pyprojectShape, uvShape } from './shapes.js';
import { UnitFiles } from '../files.js';
import { requirementPaths } from './requirement-paths.js';

/** Files that list dependencies, in the order in which the builder looks for them in one directory: the first wins. */
export const MANIFEST_ORDER = [
  'pyproject.toml',
  'Pipfile.lock',
  'Pipfile',
  'requirements.frozen.txt',
  'requirements-frozen.txt',
  'requirements.txt',
  'requirements.in',
  'requirements/prod.txt',
] as const;

export type ManifestKind = (typeof MANIFEST_ORDER)[number];

/** The file from which Vercel takes a project's dependencies. */
export interface Manifest {
  /** Relative to the repository root. */
  file: string;
  kind: ManifestKind;
  /** The directory in which it was found, relative to the repository root. */
  directory: string;
  /** For TOML and JSON; possibly a malformed one. */
  document: DataDocument | null;
  /** For the requirements files. */
  requirements: RequirementsFile | null;
  /** `uv.toml` beside a pyproject.toml, which takes the place of `[tool.uv]`. */
  uvToml: DataDocument | null;
  /** Whether the walk up ends here: every manifest but a pyproject.toml that is no uv workspace. */
  isRoot: boolean;
  /** A lock file beside a pyproject.toml; beside other manifests none counts. */
  lock: LockFile | null;
}

export interface LockFile {
  /** Relative to the repository root. */
  file: string;
  kind: 'uv.lock' | 'pylock.toml';
}

/** A place in a manifest at which the builder stops. */
export interface ManifestFault {
  /** Relative to the repository root. */
  file: string;
  /** The builder's own code. */
  code: string;
  /** What is wrong, as a clause without a full stop. */
  message: string;
  range: Range;
  /** JSON Pointer, where there is one. */
  path?: string;
  /** Whether it is one only without environment variables that the line names; Vercel's project settings may have them. */
  needsEnvironment?: true;
}

/** The manifest of one directory, and those there that are not read because of it. */
export interface DirectoryManifest {
  manifest: Manifest;
  ignored: readonly { file: string; kind: ManifestKind }[];
  faults: readonly ManifestFault[];
}

/**
 * The manifest that the builder takes in one directory.
 *
 * Source: `loadPythonManifest` in @vercel/python-analysis 0.14.0 (section `// src/manifest/package.ts` of dist/index.cjs).
 *
 * @returns null where there is none; then `faults` can still stop the build
 */
export function manifestIn(files: UnitFiles): DirectoryManifest | { manifest: null; faults: readonly ManifestFault[] } {
  const faults: ManifestFault[] = [];
  const there: ManifestKind[] = [];
  for (const kind of MANIFEST_ORDER) {
    if (files.isFile(kind)) there.push(kind);
    // What is behind the winner is never opened.
    else if (there.length === 0) faults.push(...present(readFault(files, kind)));
  }
  const [kind, ...losers] = there;
  if (kind === undefined) return { manifest: null, faults };
  const manifest = load(files, kind);
  return {
    manifest,
    ignored: losers.map((each) => ({ file: files.path(each), kind: each })),
    faults: [...faults, ...faultsOf(manifest), ...faultsBeside(files, manifest)],
  };
}

/** A directory in place of a file, or a file in place of a directory, makes the builder's reading fail: only "no such file" is caught. */
function fileState(files: UnitFiles, relative: string): 'file' | 'EISDIR' | 'ENOTDIR' | null {
  if (files.isFile(relative)) return 'file';
  if (files.exists(relative)) return files.repository.kind(files.path(relative)) === 'directory' ? 'EISDIR' : null;
  const parent = directoryOf(relative);
  return parent !== '' && files.isFile(parent) ? 'ENOTDIR' : null;
}

/** Codes under which the builder reports that a file cannot be read; the others keep the code of the operating system. */
const READ_CODES: Readonly<Record<string, string>> = {
  'pyproject.toml': 'PYTHON_PYPROJECT_PARSE_ERROR',
  'uv.toml': 'PYTHON_UV_CONFIG_PARSE_ERROR',
  Pipfile: 'PYTHON_PIPFILE_PARSE_ERROR',
  'Pipfile.lock': 'PYTHON_PIPFILE_LOCK_PARSE_ERROR',
};

/** What the builder does about a path that it wants to read and cannot; null where there is nothing wrong. */
export function readFault(files: UnitFiles, relative: string): ManifestFault | null {
  const state = fileState(files, relative);
  if (state === 'file' || state === null) return null;
  const isDirectory = state === 'EISDIR';
  return {
    file: files.path(isDirectory ? relative : directoryOf(relative)),
    code: READ_CODES[relative] ?? state,
    message: isDirectory
      ? `${relative} is a directory, and the builder reads it as a file`
      : `${directoryOf(relative)} is a file, and the builder looks for ${relative}`,
    range: startOfFile(),
  };
}

/** A manifest that is there, whether it wins or not. */
export function loadManifest(unit: UnitFiles, directory: string, kind: ManifestKind): Manifest {
  return load(filesOf(directory, unit), kind);
}

function load(files: UnitFiles, kind: ManifestKind): Manifest {
  const base = {
    file: files.path(kind),
    kind,
    directory: files.root,
    document: null,
    requirements: null,
    uvToml: null,
    isRoot: true,
    lock: null,
  };
  switch (kind) {
    case 'pyproject.toml': {
      const document = files.toml(kind);
      const uvToml = files.toml('uv.toml');
      const isRoot = uvSetting({ document, uvToml }, 'workspace') !== undefined;
      return { ...base, document, uvToml, isRoot, lock: lockIn(files) };
    }
    case 'Pipfile.lock':
      return { ...base, document: files.json(kind) };
    case 'Pipfile':
      return { ...base, document: files.toml(kind) };
    default: {
      const source = files.read(kind);
      return { ...base, requirements: source && parseRequirements(source, requirementPaths(files)) };
    }
  }
}

/** A setting of `[tool.uv]`, or of the uv.toml that replaces the whole table. */
export function uvSetting(manifest: Pick<Manifest, 'document' | 'uvToml'>, key: string): unknown {
  return manifest.uvToml ? manifest.uvToml.get(key) : manifest.document?.get('tool', 'uv', key);
}

function lockIn(files: UnitFiles): LockFile | null {
  const kind = (['uv.lock', 'pylock.toml'] as const).find((each) => files.isFile(each));
  return kind === undefined ? null : { file: files.path(kind), kind };
}

/** Files beside a pyproject.toml that cannot be read. */
function faultsBeside(files: UnitFiles, { kind, lock }: Manifest): ManifestFault[] {
  if (kind !== 'pyproject.toml') return [];
  const names = lock?.kind === 'uv.lock' ? ['uv.toml'] : ['uv.toml', 'uv.lock', 'pylock.toml'];
  return names.flatMap((each) => present(readFault(files, each)));
}

function present<T>(value: T | null): T[] {
  return value === null ? [] : [value];
}

const SHAPES: Partial<Record<ManifestKind, readonly Shape[]>> = {
  'pyproject.toml': [pyprojectShape],
  Pipfile: pipfileShapes,
  'Pipfile.lock': pipfileLockShapes,
};

function faultsOf({ kind, document, uvToml, requirements, file }: Manifest): ManifestFault[] {
  const faults = document ? documentFaults(document, SHAPES[kind] ?? []) : [];
  if (uvToml) faults.push(...documentFaults(uvToml, [uvShape]));
  for (const { message, range, span } of requirements?.faults ?? []) {
    const needsEnvironment = requirements!.source.text.slice(...span).includes('${');
    faults.push({
      file,
      code: 'PYTHON_REQUIREMENTS_PARSE_ERROR',
      message,
      range,
      ...(needsEnvironment && { needsEnvironment }),
    });
  }
  return faults;
}

function documentFaults(document: DataDocument, shapes: readonly Shape[]): ManifestFault[] {
  const { file } = document.source;
  if (document.fault) return [{ file, code: 'PYTHON_CONFIG_PARSE_ERROR', ...document.fault }];
  const root = document.get();
  const found = new Map<string, ManifestFault>();
  for (const { path, expected } of shapes.flatMap((shape) => shapeFaults(root, shape))) {
    const key = pointer(path);
    if (found.has(key)) continue;
    const isMissing = document.get(...path) === undefined;
    const range = document.valueRange(...path) ?? document.valueRange(...path.slice(0, -1)) ?? startOfFile();
    const name = path.length === 0 ? 'the file' : `\`${path.join('.')}\``;
    const message = isMissing ? `${name} is missing (${expected})` : `${name} must be ${expected}`;
    found.set(key, { file, code: 'PYTHON_CONFIG_VALIDATION_ERROR', message, range, path: key });
  }
  return [...found.values()];
}

/** The files of a directory, with those of the unit reused where it is the unit's own. */
export function filesOf(directory: string, unit: UnitFiles): UnitFiles {
  return directory === unit.root ? unit : new UnitFiles(unit.repository, directory);
}

/** The `[project]` table, null where there is none. */
export function projectTable({ kind, document }: Manifest): Record<string, unknown> | null {
  const project = kind === 'pyproject.toml' ? document?.get('project') : undefined;
  return isTable(project) ? project : null;
}

/** Whether `[project] dynamic` leaves a key to the build backend. */
export function isDynamic(manifest: Manifest, key: string): boolean {
  const dynamic = projectTable(manifest)?.['dynamic'];
  return Array.isArray(dynamic) && dynamic.includes(key);
}
