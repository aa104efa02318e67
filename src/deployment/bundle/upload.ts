import type { Range } from '../../diagnostic.js';
import type { Source } from '../../parser/source.js';
import type { UnitFiles } from '../files.js';
import { IgnoreRules, ignoreLines, type IgnoreLine } from './ignore-rules.js';

/** What keeps a file from Vercel. */
export interface LeftOut {
  /** The pattern as written. */
  pattern: string;
  /** The ignore file, relative to the repository root; null for what the CLI never uploads. */
  file: string | null;
  /** The pattern in that file. */
  range: Range | null;
}

/** What of a unit does not reach Vercel. */
export interface Upload {
  /** The ignore file that counts, relative to the repository root; null where there is none. */
  readonly ignoreFile: string | null;
  /** Whether a `.vercelignore` and a `.nowignore` are there, both with content: the deployment stops with CONFLICTING_IGNORE_FILES. */
  readonly isConflicting: boolean;
  /** Whether the unit has rules of its own. */
  readonly hasRules: boolean;
  /**
   * Whether the unit's ignore file leaves something out, however it is deployed.
   *
   * @param path relative to the unit, POSIX
   * @param isDirectory whether all that is in it is meant
   */
  ignores(path: string, isDirectory?: boolean): LeftOut | null;
  /** As {@link ignores}, or whether `vercel deploy` leaves it out by itself; a Git deployment has what is committed. */
  leavesOut(path: string, isDirectory?: boolean): LeftOut | null;
  /**
   * As {@link leavesOut}, for an entry of a directory that is known to be there: quicker in a walk.
   *
   * @param byCli whether what `vercel deploy` leaves out by itself counts
   */
  leavesOutEntry(path: string, isDirectory: boolean, byCli: boolean): boolean;
}

/**
 * What the CLI never uploads unless an ignore file takes it back (`!venv`).
 * Source: `getVercelIgnore` in packages/client/src/utils/index.ts; the same list in vercel 64.0.2.
 */
export const CLI_IGNORES = [
  '.hg',
  '.git',
  '.gitmodules',
  '.svn',
  'CVS',
  '.cache',
  '.next',
  '.now',
  '.vercel',
  '.npmignore',
  '.dockerignore',
  '.gitignore',
  '.*.swp',
  '.DS_Store',
  '.wafpicke-*',
  '.lock-wscript',
  '.env.local',
  '.env.*.local',
  '.venv',
  '.yarn/cache',
  '.pnp*',
  'npm-debug.log',
  'config.gypi',
  'node_modules',
  '__pycache__',
  'venv',
] as const;

/** Vercel reads its configuration before it filters. Source: `getIgnoreFilter` in @vercel/build-utils 14.21.0. */
const EXEMPT: ReadonlySet<string> = new Set(['vercel.json', 'now.json', 'vercel.toml']);

/**
 * What of a unit does not reach Vercel: what its `.vercelignore`, or the older `.nowignore`, names, and, for
 * `vercel deploy`, what the CLI never uploads. A `.gitignore` counts for neither; in a Git deployment, what is not
 * committed is not there. Reads at most two small files; never throws.
 *
 * The file in the Root Directory counts (`getIgnoreFilter(downloadPath, rootDirectory)` in @vercel/build-utils 14.21.0;
 * `getVercelIgnore` in vercel 64.0.2 reads the one of the directory in which `vercel` runs). The documentation says that
 * a file at the root of the repository stands in for a missing one; no source shows it, and such a file is often made
 * for another project of the repository, so it is not modelled.
 *
 * @param files the unit's files, nothing hidden
 */
export function modelUpload(files: UnitFiles): Upload {
  const [vercel, now] = ['.vercelignore', '.nowignore'].map((name) => (files.isFile(name) ? files.read(name) : null));
  const source = [vercel, now].find((each) => each && each.text !== '') ?? null;
  let lines = source ? linesOf(source) : [];
  let own = new IgnoreRules(lines);
  if (source && own.isPartial) {
    // A line that is missing could be the one that takes the rest back.
    files.repository.skip(source.file, 'its patterns are too many or too complicated');
    lines = [];
    own = new IgnoreRules(lines);
  }
  let all: IgnoreRules | undefined;
  const isOwn = new Set(lines);
  const leftOut = (line: IgnoreLine | null): LeftOut | null => {
    if (!line) return null;
    const isFromFile = source !== null && isOwn.has(line);
    return {
      pattern: line.text,
      file: isFromFile ? source.file : null,
      range: isFromFile ? source.range(...line.span) : null,
    };
  };
  const ignores = (path: string, isDirectory?: boolean): LeftOut | null =>
    EXEMPT.has(path) ? null : leftOut(own.ignoring(path, isDirectory));
  const everything = (): IgnoreRules => (all ??= new IgnoreRules([...cliLines(files), ...lines]));
  return {
    ignoreFile: source?.file ?? null,
    isConflicting: Boolean(vercel?.text && now?.text),
    hasRules: !own.isEmpty,
    ignores,
    leavesOut(path, isDirectory) {
      const byOwn = ignores(path, isDirectory);
      if (byOwn || EXEMPT.has(path)) return byOwn;
      return leftOut(everything().ignoring(path, isDirectory));
    },
    leavesOutEntry(path, isDirectory, byCli) {
      if (EXEMPT.has(path)) return false;
      return own.ignoresEntry(path, isDirectory) || (byCli && everything().ignoresEntry(path, isDirectory));
    },
  };
}

function linesOf(source: Source): IgnoreLine[] {
  const lines = ignoreLines(source.text);
  // A byte order mark becomes part of the first pattern, which then matches nothing.
  return source.hasBom ? lines.slice(1) : lines;
}

function cliLines(files: UnitFiles): IgnoreLine[] {
  const patterns = [...CLI_IGNORES, ...(files.isFile('Cargo.toml') ? ['/target'] : [])];
  return patterns.map((text) => ({ text, span: [0, 0] }));
}
