import type { Upload } from '../deployment/bundle/upload.js';
import type { UnitFiles } from '../deployment/files.js';
import type { Edit } from '../diagnostic.js';
import { appendLines, createFile } from './edits.js';

/** Characters that mean something in an ignore file, or are no part of a name. */
const SPECIAL = /[?[\]{}!#\\\s\p{C}]/u;

/**
 * Edits that keep files from Vercel: lines at the end of the `.vercelignore` or `.nowignore` of a unit, or a new `.vercelignore`.
 *
 * @param lines patterns as in .gitignore
 * @returns null where a pattern would mean something else than its text, and where Vercel refuses the ignore files that are there
 */
export function ignoreInUpload(
  { upload, files }: { upload: Upload; files: UnitFiles },
  lines: readonly string[],
): Edit[] | null {
  if (upload.isConflicting || lines.some((line) => SPECIAL.test(line))) return null;
  const text = lines.map((line) => `${line}\n`).join('');
  const { all } = files;
  // One that is empty does not count, and a second one beside it would not either.
  const existing = ['.vercelignore', '.nowignore'].find((name) => all.isFile(name));
  if (existing === undefined) return [createFile(files.path('.vercelignore'), text)];
  const source = all.read(existing);
  return source && [appendLines(source, text)];
}
