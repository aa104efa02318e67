import { startOfFile, type Range } from '../../diagnostic.js';
import { relativeTo } from '../../files/paths.js';
import type { Modules } from '../../program/modules.js';
import type { Deployment } from '../model.js';
import { strippedFromBundle } from './files.js';
import { packings } from './packings.js';
import type { Upload } from './upload.js';

/** Why a file of the project is not there when the app starts on Vercel. */
export interface Absence {
  /** `upload`: an ignore file. `builder`: left out of every function. `excludeFiles`: the function's own setting. */
  by: 'upload' | 'builder' | 'excludeFiles';
  pattern: string;
  /** Where the pattern stands; null for the builder's own. */
  place: { file: string; range: Range } | null;
}

/** The part of the model that says it. */
export interface Delivery {
  readonly deployment: Deployment;
  readonly upload: Upload;
}

/**
 * Why a file is missing on Vercel although the project has it: not uploaded, or not packed into any function that is built.
 *
 * @param file relative to the repository root
 * @returns null when it is there, and when that cannot be told
 */
export function absence({ deployment, upload }: Delivery, file: string, modules: Modules): Absence | null {
  const { files, vercelJson } = deployment;
  const leftOut = upload.ignores(relativeTo(file, files.root));
  if (leftOut?.file && leftOut.range) {
    return { by: 'upload', pattern: leftOut.pattern.trim(), place: { file: leftOut.file, range: leftOut.range } };
  }
  const found = packings(deployment, modules).map((packing) => {
    const stripped = strippedFromBundle(relativeTo(file, packing.root), packing.patterns);
    return stripped && { stripped, packing };
  });
  const [first] = found;
  if (!first || found.includes(null)) return null;
  const { by, pattern } = first.stripped;
  const range = by === 'excludeFiles' ? vercelJson?.valueRange(...first.packing.excludePath) : null;
  return {
    by,
    pattern,
    place: by === 'excludeFiles' && vercelJson ? { file: vercelJson.source.file, range: range ?? startOfFile() } : null,
  };
}
