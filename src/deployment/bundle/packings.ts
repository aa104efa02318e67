import { directoryOf } from '../../files/paths.js';
import { isTable, type Step } from '../../parser/document.js';
import type { Modules } from '../../program/modules.js';
import { functionSettings } from '../functions/settings.js';
import type { Deployment } from '../model.js';
import type { BundlePatterns } from './files.js';

/** What decides over the files of one Python function. */
export interface Packing {
  /** The file that Vercel starts, relative to the repository root; null where none was found. */
  readonly entry: string | null;
  /** Where the search for its manifest begins, relative to the repository root. */
  readonly directory: string;
  readonly patterns: BundlePatterns;
  /** The directory whose files are packed and that patterns start from, relative to the repository root. */
  readonly root: string;
  /** Where `excludeFiles` stands in vercel.json. */
  readonly excludePath: readonly Step[];
}

const known = new WeakMap<Deployment, readonly Packing[]>();

/** What goes into each Python function that Vercel builds. */
export function packings(deployment: Deployment, modules: Modules): readonly Packing[] {
  let found = known.get(deployment);
  if (!found) known.set(deployment, (found = [...findPackings(deployment, modules)]));
  return found;
}

function* findPackings(deployment: Deployment, modules: Modules): Generator<Packing> {
  const { mode, files, entrypoint, functions, builds, services, vercelJson } = deployment;
  const { root } = files;
  if (mode === 'builds') {
    for (const { index, functions: built } of builds) {
      const path = ['builds', index, 'config'];
      const packing = {
        root,
        excludePath: [...path, 'excludeFiles'],
        patterns: patternsOf(vercelJson?.get(...path)),
      };
      if (built.length === 0) yield { ...packing, entry: null, directory: root };
      for (const { file } of built) yield { ...packing, entry: file, directory: directoryOf(file) };
    }
  } else if (mode === 'services') {
    const settings = functionSettings(deployment, modules);
    for (const { entrypoint: start, directory, root: own } of services) {
      const key = start && settings.keyOf(start.file);
      yield {
        entry: start?.file ?? null,
        directory,
        root: own,
        excludePath: [...(key?.path ?? []), 'excludeFiles'],
        patterns: patternsOf(key?.settings),
      };
    }
  } else {
    const settings = functionSettings(deployment, modules);
    const starts = mode === 'preset' ? [entrypoint] : functions;
    for (const start of starts) {
      const key = start && settings.countsFiles ? settings.keyOf(start.file) : null;
      const entry = start?.file ?? null;
      yield {
        entry,
        directory: mode === 'preset' || entry === null ? root : directoryOf(entry),
        root,
        excludePath: [...(key?.path ?? []), 'excludeFiles'],
        patterns: patternsOf(key?.settings),
      };
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
