import { ignoreFilesAbove, isGitIgnored, withIgnoreFile, type IgnoreFile } from '../../files/git-ignore.js';
import { relativeTo, within } from '../../files/paths.js';
import type { Repository } from '../../files/repository.js';
import { isPackedTwice, mayBeStripped, strippedFromBundle, type BundlePatterns } from './files.js';
import { lfsSize, usesLfs } from './lfs.js';
import type { Upload } from './upload.js';

/** A file of the project that Vercel puts into a function. */
export interface ProjectFile {
  /** Relative to the repository root. */
  readonly path: string;
  readonly bytes: number;
  /** Whether Git ignores it: then only `vercel deploy` uploads it. What `vercel deploy` alone leaves out is there, and counts, where Git has it. */
  readonly isGitIgnored: boolean;
  /** For a Git LFS pointer: the size of the file that it stands for. */
  readonly lfsBytes: number | null;
}

/** What a walk goes by. */
export interface WalkInput {
  readonly repository: Repository;
  /** The Root Directory of the unit, which `.vercelignore` is for. */
  readonly unitRoot: string;
  readonly upload: Upload;
  /** The directory whose files go into the function. */
  readonly root: string;
  readonly patterns: BundlePatterns;
}

/** More files are not looked at; the walk says so. */
export const MAX_FILES = 300_000;

/**
 * The files of a project that Vercel puts into a function, in the order of a walk through its directories. What is never shipped is not
 * entered, and symbolic links to directories are not followed. Never throws.
 */
export function projectFiles(input: WalkInput): readonly ProjectFile[] {
  const { repository, unitRoot, upload, root, patterns } = input;
  const found: ProjectFile[] = [];
  const hasLfs = usesLfs(repository, root);
  let seen = 0;
  const visit = (directory: string, above: readonly IgnoreFile[], isIgnored: boolean, isSuspect: boolean): void => {
    const rules = isIgnored ? above : withIgnoreFile(above, repository, directory);
    for (const { name, kind } of repository.list(directory)) {
      if (seen >= MAX_FILES) return;
      const path = within(directory, name);
      const isDirectory = kind === 'directory';
      if (!isDirectory && kind !== 'file') continue;
      const isOut = isIgnored || isGitIgnored(rules, path, isDirectory);
      if (upload.leavesOutEntry(relativeTo(path, unitRoot), isDirectory, isOut || NEVER_IN_GIT.has(name))) continue;
      const mayBeOut = isSuspect || mayBeStripped(name, patterns);
      if (isDirectory) {
        if (!mayBeOut || mayHoldFiles(relativeTo(path, root), patterns)) visit(path, rules, isOut, mayBeOut);
        continue;
      }
      repository.noteProgress(++seen);
      if (mayBeOut && strippedFromBundle(relativeTo(path, root), patterns)) continue;
      const bytes = repository.size(path);
      const isTwice = isPackedTwice(relativeTo(path, root), patterns);
      if (isTwice) found.push({ path, bytes, isGitIgnored: isOut, lfsBytes: null });
      found.push({ path, bytes, isGitIgnored: isOut, lfsBytes: hasLfs ? lfsSize(repository, path, bytes) : null });
    }
  };
  visit(root, ignoreFilesAbove(repository, root), false, false);
  if (seen >= MAX_FILES)
    repository.skip(root, `only the first ${MAX_FILES} files were counted for the size of the function`);
  return found;
}

/** What other tools for version control keep is in no repository of Git. */
const NEVER_IN_GIT: ReadonlySet<string> = new Set(['.git', '.hg', '.svn', 'CVS', '.venv', 'venv', 'node_modules']);

/** A path that no pattern is meant for, and deep enough that only a pattern for the whole directory takes it away. */
const DEEP = '\u0001/\u0001/\u0001/\u0001';

/** Whether anything below a directory can be part of the function. */
function mayHoldFiles(directory: string, patterns: BundlePatterns): boolean {
  const stripped = strippedFromBundle(`${directory}/${DEEP}`, { excludeFiles: patterns.excludeFiles ?? [] });
  if (!stripped) return true;
  // What a setting brings back has to be looked for.
  return (patterns.includeFiles ?? []).some((pattern) => mayMatchBelow(pattern, directory));
}

/** Whether a pattern can match a file below a directory, by what stands before its first wildcard. */
function mayMatchBelow(pattern: string, directory: string): boolean {
  const literal = pattern.replace(/^(?:\.\/)+/, '').split(/[*?[{(!+@]/, 1)[0]!;
  return `${directory}/`.startsWith(literal) || literal.startsWith(`${directory}/`);
}
