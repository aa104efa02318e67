import { parse } from 'smol-toml';
import { itemsOf, isTable } from './document.js';
import { statedSize, type LockedWheel } from './lock-graph.js';
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

/** What a pylock.toml holds. */
export interface Pylock {
  packages: readonly PylockPackage[];
  /** The dependency groups that are installed unless others are asked for, as written. */
  defaultGroups: readonly string[];
}

const known = new WeakMap<Source, Pylock>();

/**
 * The packages of a pylock.toml; entries of other shapes are left out. Never throws; done once for a file.
 *
 * Format: https://packaging.python.org/en/latest/specifications/pylock-toml/ (2026-11)
 */
export function readPylock(source: Source): Pylock {
  let lock = known.get(source);
  if (!lock) known.set(source, (lock = read(source.text)));
  return lock;
}

function read(text: string): Pylock {
  let root: Record<string, unknown>;
  try {
    root = parse(text, { integersAsBigInt: 'asNeeded' });
  } catch {
    return { packages: [], defaultGroups: [] }; // a file that cannot be read installs nothing that anybody could tell
  }
  const list = itemsOf(root['packages']);
  const groups = itemsOf(root['default-groups']);
  return { packages: list.flatMap(packageOf), defaultGroups: groups.filter((each) => typeof each === 'string') };
}

function packageOf(each: unknown): PylockPackage[] {
  if (!isTable(each) || typeof each['name'] !== 'string') return [];
  const wheels = itemsOf(each['wheels']);
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
}

function wheelOf(value: unknown): LockedWheel[] {
  if (!isTable(value)) return [];
  const place = textOf(value['name']) ?? textOf(value['url']) ?? textOf(value['path']);
  return place === null
    ? []
    : [
        {
          name: place.slice(place.lastIndexOf('/') + 1),
          bytes: statedSize(value['size']),
        },
      ];
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
