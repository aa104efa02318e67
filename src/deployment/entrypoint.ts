import { joinPath, within } from '../files/paths.js';
import type { Modules } from '../program/modules.js';
import type { EntrypointVia } from '../result.js';
import {
  entrypointSearch,
  FASTAPI_TEXT,
  MODULE_VARIABLE,
  STRICT_MODULE_VARIABLE,
  type EntrypointSearch,
} from '../vercel/entrypoints.js';
import { has } from '../vercel/versions.js';
import type { UnitFiles } from './files.js';

/** What Vercel will start. */
export interface Entrypoint {
  /** Relative to the repository root. */
  file: string;
  variable: string;
  via: EntrypointVia;
}

/** A setting `module:variable` and what the builder makes of it. */
export interface ModuleSetting {
  /** The value as written; not a string when the project's author got the type wrong. */
  value: unknown;
  /** What the builder's pattern finds in it; null when it finds nothing. */
  parsed: { module: string; variable: string } | null;
  /** The file it leads to, relative to the repository root; null when there is none. */
  file: string | null;
  /** The files that were looked for, relative to the repository root. */
  tried: readonly string[];
}

/** A file that was tried, in order. */
export interface TriedCandidate {
  /** Relative to the repository root. */
  file: string;
  /** The variable it exports; null when Vercel takes it for no entrypoint. */
  variable: string | null;
}

/** How the search for the entrypoint went. */
export interface EntrypointOutcome {
  entrypoint: Entrypoint | null;
  /** The builder's own code when it stops here. */
  errorCode: string | null;
  search: EntrypointSearch;
  /** Candidate files that exist, in the order of the search, up to and including the winner. */
  tried: readonly TriedCandidate[];
  /** `[tool.vercel] entrypoint`, when it is set. */
  toolVercel: ModuleSetting | null;
  /** `[project.scripts] app`, when it is a string. */
  projectScript: ModuleSetting | null;
}

/**
 * Resolves the entrypoint of a project with a Python preset.
 *
 * Source: `detectPythonEntrypoint` in @vercel/python 25.0.0 (section `// src/entrypoint.ts` of dist/index.js).
 *
 * @param framework slug of the preset; it is part of the error code
 */
export function findEntrypoint(
  files: UnitFiles,
  modules: Modules,
  framework: string,
  cliVersion: string,
): EntrypointOutcome {
  const search = entrypointSearch(cliVersion);
  const pyproject = files.toml('pyproject.toml');
  const declared = pyproject?.get('tool', 'vercel', 'entrypoint');
  const script = pyproject?.get('project', 'scripts', 'app');
  const outcome = {
    entrypoint: null,
    errorCode: null,
    search,
    tried: [],
    toolVercel: declared === undefined ? null : moduleSetting(files, declared),
    projectScript: typeof script === 'string' ? moduleSetting(files, script) : null,
  };
  const notFound = `${framework.toUpperCase()}_ENTRYPOINT_NOT_FOUND`;

  const { toolVercel, projectScript } = outcome;
  if (toolVercel && search.toolVercel !== 'unknown') {
    const entrypoint = settingEntrypoint(toolVercel, 'tool.vercel.entrypoint');
    if (entrypoint) return { ...outcome, entrypoint };
    if (search.toolVercel === 'hard') {
      const isText = typeof toolVercel.value === 'string';
      return { ...outcome, errorCode: isText ? 'PYTHON_ENTRYPOINT_NOT_FOUND' : 'PYTHON_INVALID_ENTRYPOINT' };
    }
  }

  const { winner, tried } = searchCandidates(files, modules, search);
  if (winner) return { ...outcome, tried, entrypoint: { ...winner, via: 'candidate' } };

  if (projectScript && search.projectScripts) {
    const entrypoint = settingEntrypoint(projectScript, 'project.scripts.app');
    if (entrypoint) {
      const variable = has(cliVersion, 'scripts-variable') ? entrypoint.variable : 'app';
      return { ...outcome, tried, entrypoint: { ...entrypoint, variable } };
    }
  }
  return { ...outcome, tried, errorCode: notFound };
}

function settingEntrypoint(setting: ModuleSetting, via: EntrypointVia): Entrypoint | null {
  return setting.file !== null && setting.parsed
    ? { file: setting.file, variable: setting.parsed.variable, via }
    : null;
}

/** Reads a `module:variable` value as the builder does: only the file must exist, the variable is not looked at. */
export function moduleSetting(files: UnitFiles, value: unknown): ModuleSetting {
  const match = typeof value === 'string' ? MODULE_VARIABLE.exec(value) : null;
  if (!match) return { value, parsed: null, file: null, tried: [] };
  const path = match[1]!.replace(/\./g, '/');
  const tried = [`${path}.py`, `${path}/__init__.py`].map((each) => joinPath(files.root, each) ?? each);
  const file = tried.find((each) => files.repository.isFile(each)) ?? null;
  return { value, parsed: { module: match[1]!, variable: match[2]! }, file, tried };
}

function searchCandidates(
  files: UnitFiles,
  modules: Modules,
  search: EntrypointSearch,
): { winner: { file: string; variable: string } | null; tried: TriedCandidate[] } {
  const preferred = search.preferred === null ? [] : [search.preferred];
  const existing = [...preferred, ...search.candidates.filter((each) => each !== search.preferred)].filter((each) =>
    files.isFile(each),
  );
  const tried: TriedCandidate[] = [];
  for (const candidate of existing) {
    const file = files.path(candidate);
    const variable =
      search.test === 'syntax-tree'
        ? exportedVariable(modules, file)
        : candidate === search.preferred || FASTAPI_TEXT.test(files.read(candidate)?.text ?? '')
          ? (exportedVariable(modules, file) ?? 'app')
          : null;
    tried.push({ file, variable });
    if (variable !== null) return { winner: { file, variable }, tried };
  }
  const [first] = existing;
  // Before it read syntax trees, the builder took the first file that existed.
  if (search.test === 'text' && first !== undefined) {
    return { winner: { file: files.path(first), variable: 'app' }, tried };
  }
  return { winner: null, tried };
}

function exportedVariable(modules: Modules, file: string): string | null {
  return modules.load(file)?.exported?.name ?? null;
}

/**
 * Resolves an entrypoint that is configured as a file: `builds[].src`, a file in `api/`, a service.
 *
 * @param relative file relative to the Root Directory, with or without `.py`
 * @param variable the variable where the configuration names one
 */
export function configuredEntrypoint(
  files: UnitFiles,
  modules: Modules,
  relative: string,
  via: EntrypointVia,
  variable: string | null = null,
): { entrypoint: Entrypoint | null; errorCode: string | null; file: string } {
  const file = within(files.root, relative.endsWith('.py') ? relative : `${relative}.py`);
  const name = files.repository.isFile(file) ? (variable ?? exportedVariable(modules, file)) : null;
  return name === null
    ? { entrypoint: null, errorCode: 'PYTHON_ENTRYPOINT_NOT_FOUND', file }
    : { entrypoint: { file, variable: name, via }, errorCode: null, file };
}

/** @returns the parts of a service's `module:variable`, or null when it has another form */
export function strictModuleVariable(value: string): { file: string; variable: string } | null {
  const match = STRICT_MODULE_VARIABLE.exec(value);
  return match && { file: `${match[1]!.replace(/\./g, '/')}.py`, variable: match[2]! };
}
