import { parse } from 'smol-toml';
import { isTable } from './document.js';
import type { LockedWheel } from './lock-graph.js';
import { normalizeName } from './requirements/names.js';
import type { Source } from './source.js';

/** A package in a pylock.toml, which says what is installed and not why. */
export interface PylockPackage {
  /** Normalised (PEP 503). */
  name: string;
  version: string | null;
  /** The environment marker as written; null where there is none. */
  marker: string | null;
  /** The URL of the index; null where it does not say. */
  index: string | null;
  /** Whether it comes from a repository, a directory or an archive, and not from an index. */
  isElsewhere: boolean;
  wheels: readonly LockedWheel[];
}

const known = new WeakMap<Source, readonly PylockPackage[]>();

/**
 * The packages of a pylock.toml; entries of other shapes are left out. Never throws; done once for a file.
 *
 * Format: https://packaging.python.org/en/latest/specifications/pylock-toml/ (2026-11)
 */
export function readPylock(source: Source): readonly PylockPackage[] {
  let packages = known.get(source);
  if (!packages) known.set(source, (packages = read(source.text)));
  return packages;
}

function read(text: string): PylockPackage[] {
  let root: Record<string, unknown>;
  try {
    root = parse(text, { integersAsBigInt: 'asNeeded' });
  } catch {
    return []; // a file that cannot be read installs nothing that anybody could tell
  }
  const list = Array.isArray(root['packages']) ? (root['packages'] as unknown[]) : [];
  return list.flatMap((each): PylockPackage[] => {
    if (!isTable(each) || typeof each['name'] !== 'string') return [];
    const wheels = Array.isArray(each['wheels']) ? (each['wheels'] as unknown[]) : [];
    return [
      {
        name: normalizeName(each['name']),
        version: textOf(each['version']),
        marker: textOf(each['marker']),
        index: textOf(each['index']),
        isElsewhere: ['vcs', 'directory', 'archive'].some((key) => isTable(each[key])),
        wheels: wheels.flatMap(wheelOf),
      },
    ];
  });
}

function wheelOf(value: unknown): LockedWheel[] {
  if (!isTable(value)) return [];
  const place = textOf(value['name']) ?? textOf(value['url']) ?? textOf(value['path']);
  const bytes = value['size'];
  return place === null
    ? []
    : [
        {
          name: place.slice(place.lastIndexOf('/') + 1),
          bytes: typeof bytes === 'number' && bytes >= 0 ? bytes : null,
        },
      ];
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
