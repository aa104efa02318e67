import { IgnoreRules, ignoreLines } from '../deployment/bundle/ignore-rules.js';
import type { Upload } from '../deployment/bundle/upload.js';
import type { UnitFiles } from '../deployment/files.js';
import type { Edit } from '../diagnostic.js';
import { baseName } from '../files/paths.js';
import { appendLines, createFile } from './edits.js';

/** Characters that mean something in an ignore file, or are no part of a name. */
const SPECIAL = /[*?[\]{}!#\\\s\p{C}]/u;

interface Uploaded {
  readonly upload: Upload;
  readonly files: UnitFiles;
}

/**
 * The line of an ignore file that means one file or directory.
 *
 * @param path relative to the unit
 * @returns null where it would mean something else than its text
 */
export function ignoreLine(path: string): string | null {
  return SPECIAL.test(path) ? null : `/${path}`;
}

/** The name of the ignore file that counts for a unit, or would if it were there. */
export function ignoreFileName({ upload, files: { all } }: Uploaded): string {
  if (upload.ignoreFile !== null) return baseName(upload.ignoreFile);
  // One that is empty does not count, until it has a line.
  return !all.isFile('.vercelignore') && all.isFile('.nowignore') ? '.nowignore' : '.vercelignore';
}

/**
 * Edits that keep files from Vercel: lines at the end of the ignore file of a unit, or in a new one.
 *
 * @param lines patterns as in .gitignore
 * @param meant the files that are to be kept away, relative to the unit
 * @param others files that are to stay
 * @returns null where the lines would do something else, and where Vercel refuses the ignore files that are there
 */
export function ignoreInUpload(
  unit: Uploaded,
  lines: readonly string[],
  meant: readonly string[],
  others: readonly string[],
): Edit[] | null {
  if (unit.upload.isConflicting) return null;
  const text = lines.map((line) => `${line}\n`).join('');
  const rules = new IgnoreRules(ignoreLines(text));
  if (!meant.every((path) => rules.ignoring(path)) || others.some((path) => rules.ignoring(path))) return null;
  const name = ignoreFileName(unit);
  const { all } = unit.files;
  if (!all.isFile(name)) return [createFile(all.path(name), text)];
  const source = all.read(name);
  return source && [appendLines(source, text)];
}
