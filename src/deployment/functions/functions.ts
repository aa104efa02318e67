import type { Modules } from '../../program/modules.js';
import { has } from '../../vercel/versions.js';
import { configuredEntrypoint, type Entrypoint } from '../entrypoint.js';
import type { UnitFiles } from '../files.js';

/** A Python function that the configuration asks for. */
export interface PythonFunction {
  /** Relative to the repository root. */
  file: string;
  entrypoint: Entrypoint | null;
  /** The builder's own code when it cannot build the function. */
  errorCode: string | null;
}

/** Deeper directories are not looked into; Vercel has no limit, people do. */
const MAX_DEPTH = 20;

/**
 * The files in `api/` that become functions of their own when no Python preset is at work.
 *
 * Source: `maybeGetApiBuilder` in @vercel/fs-detectors 7.7.3 (dist/detect-builders.js).
 */
export function apiFunctions(files: UnitFiles, modules: Modules, cliVersion: string): PythonFunction[] {
  const functions: PythonFunction[] = [];
  for (const file of pythonFilesBelow(files, 'api')) {
    const found = configuredEntrypoint(files, modules, file, 'api-function');
    // Since 50.1.3 a file that exports no app is a helper; before, its build failed.
    if (found.entrypoint || !has(cliVersion, 'api-function-filter')) functions.push(found);
  }
  return functions;
}

/** As {@link filesBelow}, the Python files alone. */
export function pythonFilesBelow(files: UnitFiles, directory: string): string[] {
  return [...filesBelow(files, directory)].filter((file) => file.endsWith('.py'));
}

/** Files below a directory, relative to the unit, sorted; without those whose path Vercel leaves out. */
export function* filesBelow(files: UnitFiles, directory: string, depth = 0): Generator<string> {
  if (depth > MAX_DEPTH) return files.repository.skip(files.path(directory), 'it is nested too deeply');
  for (const { name, kind } of files.repository.list(files.path(directory))) {
    if (name.startsWith('.') || name.startsWith('_') || name === 'node_modules') continue;
    const path = `${directory}/${name}`;
    if (kind === 'directory') yield* filesBelow(files, path, depth + 1);
    else if (kind === 'file') yield path;
  }
}
