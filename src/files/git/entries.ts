import { UsageError } from '../../errors.js';
import { listOf } from '../../words.js';
import type { Git } from './command.js';

/** An entry of an index or a tree. */
export interface GitEntry {
  kind: 'file' | 'link' | 'submodule';
  /** Name of the object that has its content; of the commit, for a submodule. */
  object: string;
}

/** By path, relative to the directory in which Git was run. */
export type GitEntries = ReadonlyMap<string, GitEntry>;

/** Files that were only announced by `git add --intent-to-add` have this flag; they are not in the next commit. */
const INTENT_TO_ADD = 0x20000000;

/** What `ls-files --debug` prints stands between the entries; a path comes last and may hold anything but NUL. */
const STAGED = /(?:^|\n)(\d{6}) ([0-9a-f]{40,64}) ([0-3])\t([^]+)$/;
const IN_TREE = /^(\d{6}) \w+ ([0-9a-f]{40,64})\t([^]+)$/;

/**
 * What the next commit would hold.
 *
 * @throws UsageError where a merge has left conflicts
 */
export function stagedEntries(git: Git): GitEntries {
  const entries = new Map<string, GitEntry>();
  const conflicts = new Set<string>();
  let before: string | null = null;
  const output = git.run(['ls-files', '--stage', '--debug', '-z']).stdout.toString();
  for (const chunk of output.split('\0')) {
    const match = STAGED.exec(chunk);
    // What is known of an entry follows it.
    const flags = /\bflags: ([0-9a-f]+)/.exec(match ? chunk.slice(0, match.index) : chunk)?.[1];
    if (before !== null && flags && (parseInt(flags, 16) & INTENT_TO_ADD) !== 0) entries.delete(before);
    if (!match) continue;
    const [, mode, object, stage, path] = match as unknown as [string, string, string, string, string];
    before = path;
    if (stage === '0') add(entries, path, mode, object);
    else conflicts.add(path);
  }
  if (conflicts.size > 0) throw unmerged([...conflicts]);
  return entries;
}

/**
 * What a commit or another tree holds.
 *
 * @param tree name of the object
 */
export function treeEntries(git: Git, tree: string): GitEntries {
  const entries = new Map<string, GitEntry>();
  for (const line of git.run(['ls-tree', '-r', '-z', tree]).stdout.toString().split('\0')) {
    const [, mode, object, path] = IN_TREE.exec(line) ?? [];
    if (path !== undefined) add(entries, path, mode!, object!);
  }
  return entries;
}

function add(entries: Map<string, GitEntry>, path: string, mode: string, object: string): void {
  // Git makes no such paths, but whoever writes objects by hand may.
  if (path.split('/').some((segment) => segment === '' || segment === '.' || segment === '..')) return;
  const kind = mode === '120000' ? 'link' : mode === '160000' ? 'submodule' : 'file';
  entries.set(path, { kind, object });
}

function unmerged(paths: string[]): UsageError {
  return new UsageError(
    `there are conflicts that are not resolved: ${listOf(
      paths.map((path) => JSON.stringify(path)),
      { max: 3 },
    )}`,
    'Resolve them and `git add` the files; until then nothing is staged that could be checked.',
  );
}
