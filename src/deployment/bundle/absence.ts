import { startOfFile, type Range } from '../../diagnostic.js';
import { relativeTo } from '../../files/paths.js';
import { isTable, type Step } from '../../parser/document.js';
import type { Modules } from '../../program/modules.js';
import { strippedFromBundle, type BundlePatterns } from './files.js';
import { functionSettings } from '../functions/settings.js';
import type { Deployment } from '../model.js';
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

/** What decides over the files of one function. */
interface Packing {
  patterns: BundlePatterns;
  /** The directory that patterns start from. */
  root: string;
  /** Where `excludeFiles` stands in vercel.json. */
  excludePath: readonly Step[];
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

const known = new WeakMap<Deployment, Packing[]>();

function packings(deployment: Deployment, modules: Modules): Packing[] {
  let found = known.get(deployment);
  if (!found) known.set(deployment, (found = [...findPackings(deployment, modules)]));
  return found;
}

function* findPackings(deployment: Deployment, modules: Modules): Generator<Packing> {
  const { mode, files, entrypoint, functions, builds, services, vercelJson } = deployment;
  const { root } = files;
  if (mode === 'builds') {
    for (const { index } of builds) {
      const path = ['builds', index, 'config'];
      yield { root, excludePath: [...path, 'excludeFiles'], patterns: patternsOf(vercelJson?.get(...path)) };
    }
  } else if (mode === 'services') {
    for (const service of services) yield { root: service.root, excludePath: [], patterns: {} };
  } else {
    const settings = functionSettings(deployment, modules);
    const starts = mode === 'preset' ? [entrypoint] : functions;
    for (const start of starts) {
      const key = start && settings.countsFiles ? settings.keyOf(start.file) : null;
      yield { root, excludePath: [...(key?.path ?? []), 'excludeFiles'], patterns: patternsOf(key?.settings) };
    }
  }
}

function patternsOf(settings: unknown): BundlePatterns {
  const read = (name: string): string[] => {
    const value = isTable(settings) ? settings[name] : undefined;
    const all: unknown[] = Array.isArray(value) ? value : [value];
    return all.filter((each) => typeof each === 'string');
  };
  return { includeFiles: read('includeFiles'), excludeFiles: read('excludeFiles') };
}
