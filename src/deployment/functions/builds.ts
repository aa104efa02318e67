import type { DataDocument } from '../../parser/document.js';
import { isTable } from '../../parser/document.js';
import type { Modules } from '../../program/modules.js';
import { matchesGlob } from '../bundle/glob.js';
import { configuredEntrypoint } from '../entrypoint.js';
import type { UnitFiles } from '../files.js';
import { pythonFilesBelow, type PythonFunction } from './functions.js';

/** An entry of `builds` in vercel.json that Vercel's Python builder gets. */
export interface PythonBuild {
  /** Index in the array. */
  index: number;
  /** As written; undefined when it is left out, which means every file. */
  src: unknown;
  /** The functions that it makes; empty when `src` matches no file. */
  functions: PythonFunction[];
}

/** Whether vercel.json has `builds`, which switches every detection off. */
export function hasBuilds(vercelJson: DataDocument | null): boolean {
  const builds = vercelJson?.get('builds');
  return Array.isArray(builds) && builds.length > 0;
}

/** Whether a builder's name means @vercel/python, in any version or under its old name. */
export function isPythonBuilder(use: unknown): boolean {
  return typeof use === 'string' && /^@(vercel|now)\/python(-wsgi)?(@|$)/.test(use);
}

/**
 * The entries of `builds` that @vercel/python builds. `src` is a file or a glob (minimatch 3, as in the CLI); each file
 * that matches is built on its own.
 */
export function pythonBuilds(files: UnitFiles, modules: Modules, vercelJson: DataDocument): PythonBuild[] {
  const builds = vercelJson.get('builds');
  if (!Array.isArray(builds)) return [];
  return builds.flatMap((build: unknown, index): PythonBuild[] => {
    if (!isTable(build) || !isPythonBuilder(build['use'])) return [];
    const functions = matchingFiles(files, build['src']).map((file) =>
      configuredEntrypoint(files, modules, file, 'builds'),
    );
    return [{ index, src: build['src'], functions }];
  });
}

function matchingFiles(files: UnitFiles, src: unknown): string[] {
  if (typeof src !== 'string') return [];
  const pattern = src.replace(/^\.?\//, '');
  if (files.isFile(pattern)) return [pattern];
  if (!/[*?[\]{}!()]/.test(pattern)) return [];
  // Only the directories that the pattern can reach are walked.
  const fixed = /^(?:[^*?[\]{}!()]*\/)?/.exec(pattern)![0].replace(/\/$/, '');
  const candidates = fixed === '' ? rootPythonFiles(files) : pythonFilesBelow(files, fixed);
  return candidates.filter((file) => matchesGlob(file, pattern, { dot: true }));
}

function rootPythonFiles(files: UnitFiles): string[] {
  return files.repository.list(files.root).flatMap(({ name, kind }) => {
    if (kind === 'file' && name.endsWith('.py')) return [name];
    return kind === 'directory' && !SKIPPED.test(name) ? pythonFilesBelow(files, name) : [];
  });
}

const SKIPPED = /^(\..*|node_modules|venv|__pycache__)$/;
