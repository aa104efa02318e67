import { statedSize } from '../../parser/lock-graph.js';
import type { Repository } from '../../files/repository.js';
import { directoryOf, within } from '../../files/paths.js';

/** A pointer has three short lines. */
const LARGEST_POINTER = 200;
const SMALLEST_POINTER = 100;

/** Whether the attributes of a directory itself put files into Git LFS: only then is it worth a look into small files. */
export function startsLfs(repository: Repository, directory: string): boolean {
  const path = within(directory, '.gitattributes');
  return repository.kind(path) === 'file' && /\bfilter=lfs\b/.test(repository.read(path)?.text ?? '');
}

/** As {@link startsLfs}, for the directories above one. */
export function usesLfsAbove(repository: Repository, directory: string): boolean {
  for (let here = directory; here !== '';) {
    here = directoryOf(here);
    if (startsLfs(repository, here)) return true;
  }
  return false;
}

/**
 * The size of the file that a Git LFS pointer stands for.
 *
 * Format: https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md (2026-11)
 *
 * @param bytes of the file itself
 * @returns null for a file that is no pointer
 */
export function lfsSize(repository: Repository, path: string, bytes: number): number | null {
  if (bytes < SMALLEST_POINTER || bytes > LARGEST_POINTER) return null;
  const text = repository.read(path)?.text ?? '';
  const [, size] = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\n(?:.*\n)*?size (\d+)\n?/.exec(text) ?? [];
  return statedSize(Number(size));
}
