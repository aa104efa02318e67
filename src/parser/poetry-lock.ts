import { parse } from 'smol-toml';
import { itemsOf, isTable } from './document.js';
import { normalizeName } from './requirements/names.js';
import type { Source } from './source.js';

/** A package in a poetry.lock. */
export interface PoetryPackage {
  /** Normalised (PEP 503). */
  name: string;
  version: string | null;
  requires: readonly PoetryEdge[];
  /** By the name of the extra: names of what it adds, which `requires` has too. */
  extras: ReadonlyMap<string, readonly string[]>;
  /** When it is installed, as an environment marker: Poetry 2 writes it; null where it does not say. */
  marker: string | null;
  /** The Pythons that it is for, e.g. `>=3.9,<3.13`; null where it does not say. */
  pythons: string | null;
  /** Whether it comes from a repository, a directory or a URL. */
  isElsewhere: boolean;
  /** The URL of another index than PyPI; null for PyPI. */
  index: string | null;
}

/** A requirement inside a poetry.lock. */
export interface PoetryEdge {
  name: string;
  extras: readonly string[];
  marker: string | null;
  /** Only installed for an extra. */
  isOptional: boolean;
}

const known = new WeakMap<Source, readonly PoetryPackage[]>();

/**
 * The packages of a poetry.lock; entries of other shapes are left out. Never throws; done once for a file.
 *
 * Format: as Poetry 1.x and 2.x write it (https://github.com/python-poetry/poetry, src/poetry/packages/locker.py, read 2026-11), and lock
 * files of public repositories. It has no sizes.
 */
export function readPoetryLock(source: Source): readonly PoetryPackage[] {
  let packages = known.get(source);
  if (!packages) known.set(source, (packages = read(source.text)));
  return packages;
}

function read(text: string): PoetryPackage[] {
  let root: Record<string, unknown>;
  try {
    root = parse(text, { integersAsBigInt: 'asNeeded' });
  } catch {
    return []; // Poetry itself refuses such a file, and Vercel does not read it
  }
  const list = itemsOf(root['package']);
  return list.flatMap((each): PoetryPackage[] => {
    if (!isTable(each) || typeof each['name'] !== 'string') return [];
    const source = isTable(each['source']) ? each['source'] : null;
    const type = source?.['type'];
    return [
      {
        name: normalizeName(each['name']),
        version: typeof each['version'] === 'string' ? each['version'] : null,
        requires: isTable(each['dependencies']) ? Object.entries(each['dependencies']).flatMap(edgesOf) : [],
        extras: extrasOf(each['extras']),
        marker: markerOf(each['markers']),
        pythons: typeof each['python-versions'] === 'string' ? each['python-versions'] : null,
        isElsewhere: type !== undefined && type !== 'legacy',
        index: type === 'legacy' && typeof source?.['url'] === 'string' ? source['url'] : null,
      },
    ];
  });
}

/** One marker, or one for each group, of which `main` is installed. */
function markerOf(value: unknown): string | null {
  const marker = isTable(value) ? value['main'] : value;
  return typeof marker === 'string' ? marker : null;
}

/** A requirement is a version, a table, or a list of tables of which markers choose. */
function edgesOf([written, value]: [string, unknown]): PoetryEdge[] {
  const name = normalizeName(written);
  const all: unknown[] = Array.isArray(value) ? value : [value];
  return all.flatMap((each): PoetryEdge[] => {
    if (typeof each === 'string') return [{ name, extras: [], marker: null, isOptional: false }];
    if (!isTable(each)) return [];
    const extras = itemsOf(each['extras']);
    return [
      {
        name,
        extras: extras.filter((extra) => typeof extra === 'string').map(normalizeName),
        marker: typeof each['markers'] === 'string' ? each['markers'] : null,
        isOptional: each['optional'] === true,
      },
    ];
  });
}

/** `all = ["httpx (>=0.24)", "jinja2"]` */
function extrasOf(value: unknown): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [extra, list] of isTable(value) ? Object.entries(value) : []) {
    const names = itemsOf(list).flatMap((each) => {
      const [name] = typeof each === 'string' ? (/^[\w.-]+/.exec(each.trim()) ?? []) : [];
      return name === undefined ? [] : [normalizeName(name)];
    });
    found.set(normalizeName(extra), names);
  }
  return found;
}
