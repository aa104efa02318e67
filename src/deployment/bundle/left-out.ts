import type { Related } from '../../diagnostic.js';
import type { Upload } from './upload.js';

/** What the words need; a `Unit` has it. */
interface Uploaded {
  readonly upload: Upload;
  /** A path relative to the unit. */
  display(file: string): string;
}

/**
 * Words for a file that an ignore file keeps from Vercel.
 *
 * @param file relative to the repository root
 * @returns the cause as a clause, what to do as a sentence, and the place of the pattern; null for a file that is uploaded
 */
export function leftOutWords(
  unit: Uploaded,
  file: string,
): { because: string; help: string; related: Related[] } | null {
  const leftOut = unit.upload.ignores(unit.display(file));
  if (!leftOut?.file || !leftOut.range) return null;
  const pattern = leftOut.pattern.trim();
  const ignoreFile = unit.display(leftOut.file);
  return {
    because: `\`${pattern}\` in ${ignoreFile} keeps it from being uploaded`,
    help: `Delete \`${pattern}\` from ${ignoreFile}, or write it so that it does not match ${unit.display(file)}.`,
    related: [{ file: leftOut.file, range: leftOut.range, message: `\`${pattern}\` leaves it out` }],
  };
}
