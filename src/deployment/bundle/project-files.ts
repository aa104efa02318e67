import { ignoreFilesAbove, isGitIgnored, withIgnoreFile, type IgnoreFile } from '../../files/git-ignore.js';
import { relativeTo, within } from '../../files/paths.js';
import type { Repository } from '../../files/repository.js';
import { isPackedTwice, mayBeStripped, strippedFromBundle, type BundlePatterns } from './files.js';
import { lfsSize, startsLfs, usesLfsAbove } from './lfs.js';
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
  let seen = 0;
  const visit = (directory: string, above: Inherited): void => {
    const entries = repository.list(directory);
    const hasAttributes = entries.some(({ name }) => name === '.gitattributes');
    const hasLfs = above.hasLfs || (hasAttributes && startsLfs(repository, directory));
    const ignoreFiles = above.isIgnored ? above.ignoreFiles : withIgnoreFile(above.ignoreFiles, repository, directory);
    for (const { name, kind } of entries) {
      if (seen >= MAX_FILES) return;
      const path = within(directory, name);
      const isDirectory = kind === 'directory';
      if (!isDirectory && kind !== 'file') continue;
      const isIgnored = above.isIgnored || isGitIgnored(ignoreFiles, path, isDirectory);
      if (upload.leavesOutEntry(relativeTo(path, unitRoot), isDirectory, isIgnored || NEVER_IN_GIT.has(name))) continue;
      const isSuspect = above.isSuspect || mayBeStripped(name, patterns);
      const inFunction = relativeTo(path, root);
      if (isDirectory) {
        if (!isSuspect || mayHoldFiles(inFunction, patterns))
          visit(path, { ignoreFiles, isIgnored, isSuspect, hasLfs });
        continue;
      }
      repository.noteProgress(++seen);
      if (isSuspect && strippedFromBundle(inFunction, patterns)) continue;
      const bytes = repository.size(path);
      const file = { path, bytes, isGitIgnored: isIgnored, lfsBytes: hasLfs ? lfsSize(repository, path, bytes) : null };
      found.push(file);
      if (isPackedTwice(inFunction, patterns)) found.push(file);
    }
  };
  const ignoreFiles = ignoreFilesAbove(repository, root);
  visit(root, { ignoreFiles, isIgnored: false, isSuspect: false, hasLfs: usesLfsAbove(repository, root) });
  if (seen >= MAX_FILES)
    repository.skip(root, `only the first ${MAX_FILES} files were counted for the size of the function`);
  return found;
}

/** What holds in a directory because of those above it. */
interface Inherited {
  readonly ignoreFiles: readonly IgnoreFile[];
  /** Whether Git ignores it. */
  readonly isIgnored: boolean;
  /** Whether a name in its path is one that the builder leaves out in some places. */
  readonly isSuspect: boolean;
  readonly hasLfs: boolean;
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
