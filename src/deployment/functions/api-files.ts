import minimatch from 'minimatch';
import { frameworkFacts } from '../../vercel/frameworks.data.js';
import type { UnitFiles } from '../files.js';
import { filesBelow } from './functions.js';

/** A file in `api/` that Vercel builds on its own. */
export interface ApiFile {
  /** Relative to the unit. */
  file: string;
  /** The builder: `@vercel/node`, or what `functions[…].runtime` names. */
  use: string;
}

/** Source: `getApiMatches` in @vercel/fs-detectors 7.7.3 (dist/detect-builders.js). */
const RUNTIMES: readonly (readonly [string, string])[] = [
  ['api/**/*.+(js|mjs|ts|tsx)', '@vercel/node'],
  ['api/**/!(*_test).go', '@vercel/go'],
  ['api/**/*.py', '@vercel/python'],
  ['api/**/*.rb', '@vercel/ruby'],
  ['api/**/*.rs', '@vercel/rust'],
];

/**
 * The files that Vercel builds as functions of their own without `builds`: those in `api/`, in any language, and a
 * `middleware.ts` at the root.
 *
 * @param framework slug; some presets leave the files of their own runtime alone
 * @param runtimeOf the runtime that `functions` in vercel.json names for a file
 * @param exportsApp whether a Python file, relative to the unit, exports an app
 *
 * Source: `maybeGetApiBuilder` in @vercel/fs-detectors 7.7.3 (dist/detect-builders.js).
 */
export function apiFiles(
  files: UnitFiles,
  framework: string | null,
  runtimeOf: (file: string) => string | undefined,
  exportsApp: (file: string) => boolean,
): ApiFile[] {
  const ignored = frameworkFacts.find(({ slug }) => slug === framework)?.ignoreRuntimes ?? [];
  const candidates = [...filesBelow(files, 'api')];
  if (framework !== 'nextjs')
    candidates.push(...['middleware.js', 'middleware.ts'].filter((file) => files.isFile(file)));
  return candidates.flatMap((file) => {
    const runtime = runtimeOf(file) ?? runtimeByName(file, ignored);
    if (runtime === undefined || file.endsWith('.d.ts')) return [];
    return file.endsWith('.py') && !exportsApp(file) ? [] : [{ file, use: runtime }];
  });
}

function runtimeByName(file: string, ignored: readonly string[]): string | undefined {
  if (!file.startsWith('api/')) return '@vercel/node';
  return RUNTIMES.find(([pattern, use]) => !ignored.includes(use) && minimatch(file, pattern))?.[1];
}
