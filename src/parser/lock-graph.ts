import { normalizeName } from './requirements/names.js';
import type { Source } from './source.js';

/** A package in a uv.lock, and what it leads to. */
export interface LockedPackage {
  /** Normalised (PEP 503). */
  name: string;
  /** null for a project of the workspace that has none. */
  version: string | null;
  requires: readonly LockedEdge[];
  /** By the normalised name of the extra. */
  extras: ReadonlyMap<string, readonly LockedEdge[]>;
  /** By the normalised name of the group. */
  groups: ReadonlyMap<string, readonly LockedEdge[]>;
  /** Where it comes from, as the key of `source`: `registry`, `git`, `url`, `path`, `directory`, `editable`, `virtual`. */
  source: string;
  /** The value of that key: the URL of a registry; for `editable`, `virtual` and `directory` the directory relative to the lock file's. */
  location: string | null;
  /** The wheels that the lock file names, read when they are asked for: they are most of its text. */
  wheels(): readonly LockedWheel[];
}

/** A wheel in a lock file. */
export interface LockedWheel {
  /** File name. */
  name: string;
  /** Of the compressed file; null where the lock file does not say. */
  bytes: number | null;
}

/** No file is larger, in bytes; what says so is no size. */
const LARGEST_FILE = 2 ** 40;

/** @returns a size that a file of the project states, in bytes; null for what cannot be one */
export function statedSize(value: unknown): number | null {
  return typeof value === 'number' && value >= 0 && value <= LARGEST_FILE ? value : null;
}

/** A requirement inside a uv.lock. */
export interface LockedEdge {
  name: string;
  /** Where the package is locked in several versions: which of them; else null. */
  version: string | null;
  extras: readonly string[];
  /** The environment marker as written; null where there is none. */
  marker: string | null;
}

const known = new WeakMap<Source, readonly LockedPackage[]>();

/** Reads the packages of a uv.lock by its lines, without what it says of files. Never throws; done once for a file. */
export function readLockGraph(source: Source): readonly LockedPackage[] {
  let graph = known.get(source);
  if (!graph)
    known.set(
      source,
      (graph = source.text
        .split(/^\[\[package\]\]/m)
        .slice(1)
        .map(readPackage)),
    );
  return graph;
}

/** Tables of a package that list requirements by name. */
const TABLES: Readonly<Record<string, 'extras' | 'groups'>> = {
  '[package.optional-dependencies]': 'extras',
  '[package.dev-dependencies]': 'groups',
};

function readPackage(block: string): LockedPackage {
  const found = { extras: new Map<string, LockedEdge[]>(), groups: new Map<string, LockedEdge[]>() };
  let requires: LockedEdge[] = [];
  let name = '';
  let version: string | null = null;
  let source = '';
  let location: string | null = null;
  let table: 'own' | 'extras' | 'groups' | null = 'own';
  let list: LockedEdge[] | null = null;
  for (const line of block.split(/\r?\n/)) {
    const first = line[0];
    if (first === ' ' || first === '\t') {
      // Most lines are files.
      if (list && line.includes('{ name =')) list.push(...edges(line));
    } else if (first === '[') {
      table = TABLES[line.trim()] ?? null;
      list = null;
    } else if (first === ']') list = null;
    else {
      const [, key, value = ''] = /^"?([\w.-]+)"? = (.*)$/.exec(line) ?? [];
      if (key === undefined || table === null) continue;
      if (table === 'own') {
        if (key === 'name') name = value.replace(/["\r]/g, '');
        if (key === 'version') version = value.replace(/["\r]/g, '');
        if (key === 'source') [, source = '', location = null] = /^\{ ([\w-]+) = "([^"]*)"/.exec(value) ?? [];
      }
      list = null;
      if (!value.startsWith('[') || (table === 'own' && key !== 'dependencies')) continue;
      // On one line, or opened here.
      const items = edges(value);
      if (table === 'own') requires = items;
      else found[table].set(normalizeName(key), items);
      if (!value.includes(']')) list = items;
    }
  }
  let wheels: LockedWheel[] | undefined;
  const read = (): LockedWheel[] => (wheels ??= wheelsIn(block));
  return { name: normalizeName(name), version, requires, ...found, source, location, wheels: read };
}

/** A line of a file list; uv writes one file in a line. Longer lines hold no wheel that anybody published. */
const LONGEST_LINE = 4000;
const WHEEL = /^\s*(?:url|path|filename) = "([^"]*\.whl)(?:#[^"]*)?"/;

function wheelsIn(block: string): LockedWheel[] {
  return block.split('\n').flatMap((line): LockedWheel[] => {
    return line.includes('.whl') && line.length <= LONGEST_LINE ? line.split('{').flatMap(wheelIn) : [];
  });
}

function wheelIn(table: string): LockedWheel[] {
  const [, place] = WHEEL.exec(table) ?? [];
  if (place === undefined) return [];
  const [, bytes] = /\bsize = (\d+)/.exec(table) ?? [];
  const name = place.slice(place.lastIndexOf('/') + 1);
  return [{ name: name.includes('%') ? decoded(name) : name, bytes: statedSize(Number(bytes)) }];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // not written by a program
  }
}

/** Nobody writes a longer requirement into a lock file. */
const LONGEST_EDGE = 4000;

function edges(text: string): LockedEdge[] {
  // A requirement can hold a table of its own, its source.
  const [, ...items] = text.split('{ name = "');
  return items.map((whole) => {
    const item = whole.slice(0, LONGEST_EDGE);
    const extras = /\bextra = \[([^\][]*)\]/.exec(item)?.[1] ?? '';
    return {
      name: normalizeName(item.slice(0, item.indexOf('"'))),
      version: /\bversion = "([^"]*)"/.exec(item)?.[1] ?? null,
      extras: [...extras.matchAll(/"([^"]*)"/g)].map(([, extra = '']) => normalizeName(extra)),
      marker: /\bmarker = "((?:[^"\\]|\\.)*)"/.exec(item)?.[1]?.replace(/\\(.)/g, '$1') ?? null,
    };
  });
}
