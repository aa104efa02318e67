import { parse } from 'smol-toml';
import type { Range } from '../diagnostic.js';
import { itemsOf, isTable } from './document.js';
import { normalizeName } from './requirements/pep508.js';
import type { Source } from './source.js';

/** A requirement that the lock file remembers of a project. */
export interface LockedRequirement {
  /** Normalised (PEP 503). */
  name: string;
  extras: readonly string[];
}

/** A project of the workspace, as its lock file has it. */
export interface LockedProject {
  /** Normalised (PEP 503). */
  name: string;
  /** Directory relative to that of the lock file; "." for the directory itself. */
  directory: string;
  /** Whether uv builds and installs it (`editable`), rather than its dependencies alone (`virtual`). */
  isPackage: boolean;
  /** `[package.metadata] requires-dist`; null where its part of the file cannot be read. */
  requirements: readonly LockedRequirement[] | null;
}

/** What can be told of a uv.lock without parsing the whole of it: lock files have megabytes, and little of them matters. */
export interface UvLock {
  /** Normalised names with their versions; of a package that is locked in several versions, all. */
  versions: ReadonlyMap<string, readonly string[]>;
  projects: readonly LockedProject[];
  /** The first mark of a merge conflict, at which uv refuses the file. */
  conflict: Range | null;
}

const PACKAGE =
  /^\[\[package\]\][ \t]*\r?\n(?:name = "([^"\r\n]*)"[ \t]*\r?\n)(?:version = "([^"\r\n]*)"[ \t]*\r?\n)?(?:source = (\{[^\r\n]*\}))?/gm;

/**
 * Reads a uv.lock as uv writes it, by its lines. Never throws; done once for a file.
 *
 * Format: https://docs.astral.sh/uv/concepts/projects/layout/#the-lockfile (read 2026-11), and lock files of public repositories.
 */
export function readUvLock(source: Source): UvLock {
  let lock = known.get(source);
  if (!lock) known.set(source, (lock = read(source)));
  return lock;
}

/** Several rules ask, and a lock file has megabytes. */
const known = new WeakMap<Source, UvLock>();

function read(source: Source): UvLock {
  const { text } = source;
  const versions = new Map<string, string[]>();
  const projects: LockedProject[] = [];
  for (const match of text.matchAll(PACKAGE)) {
    const name = normalizeName(match[1]!);
    const known = versions.get(name);
    if (known) known.push(match[2] ?? '');
    else versions.set(name, [match[2] ?? '']);
    const own = /\b(virtual|editable) = "([^"]*)"/.exec(match[3] ?? '');
    if (own) {
      const requirements = requirementsOf(text, match.index);
      projects.push({ name, directory: own[2]!, isPackage: own[1] === 'editable', requirements });
    }
  }
  const mark = /^(?:<{7}|>{7})(?= |$)/m.exec(text);
  return { versions, projects, conflict: mark && source.range(mark.index, mark.index + mark[0].length) };
}

/** Only the block of one package is parsed. */
function requirementsOf(text: string, start: number): LockedRequirement[] | null {
  const next = text.indexOf('\n[[package]]', start + 1);
  let block: Record<string, unknown>;
  try {
    block = parse(text.slice(start, next < 0 ? undefined : next));
  } catch {
    return null; // a block that cannot be read says nothing
  }
  const [one] = itemsOf(block['package']);
  const metadata = isTable(one) ? one['metadata'] : undefined;
  const list = isTable(metadata) ? metadata['requires-dist'] : undefined;
  // uv leaves the table out where there are none.
  if (!Array.isArray(list)) return [];
  return (list as unknown[]).flatMap((each): LockedRequirement[] => {
    if (!isTable(each) || typeof each['name'] !== 'string') return [];
    const extras = itemsOf(each['extras']);
    return [
      {
        name: normalizeName(each['name']),
        extras: extras.filter((extra) => typeof extra === 'string').map(normalizeName),
      },
    ];
  });
}
